package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.analysis.UnprotectedAnalysis;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.Unprotected;
import io.github.locus.result.Estimate;
import io.github.locus.result.LensDecision;
import io.github.locus.result.Result;
import io.github.locus.result.SensitivityPoint;
import io.github.locus.result.UnitLeftOut;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Chances have no linear form, so it is tried whether they tell anything of an answer: by how much a function is less often
 * best without a unit, and how much oftener under more weight of a dimension. Whoever knew the code of a person's unit would
 * guess better by the first (nearer in 13 of 17), so that no code may be told. Half of the organizations
 * teach how far that moves a guess away from the published level, the other half are guessed.
 */
class ChancesAttackTest {
  private static final double LEVEL = 0.001;
  private static final int ORGANIZATIONS = 300;

  @TempDir Path folder;

  /**
   * A person's mean, and what is told.
   *
   * @param hint what may tell more
   * @param off the person's mean less the published level
   */
  private record Case(double hint, double off) {}

  @Test
  @Tag("nightly")
  void chances_tellNoAnswerBetterThanThePublishedMean() throws IOException {
    List<Case> units = new ArrayList<>();
    List<Case> weights = new ArrayList<>();
    long organizations = Long.getLong("locus.chances", SeededCases.count(4, ORGANIZATIONS));
    for (long seed = 0; seed < organizations; seed++) {
      look(seed, units, weights);
    }
    if (Long.getLong("locus.chances") != null) {
      System.out.println("units: " + summary(units) + "; weights: " + summary(weights));
    }
    assertThat(better(units))
        .as("verdicts without a unit, %s", summary(units))
        .isGreaterThan(LEVEL);
    assertThat(better(weights)).as("grids of weights, %s", summary(weights)).isGreaterThan(LEVEL);
  }

  private void look(long seed, List<Case> units, List<Case> weights) throws IOException {
    Random random = new Random(seed);
    OrganizationBuilder builder = new OrganizationBuilder(seed, "IT", "HR", "BU");
    IntStream.range(0, 4 + random.nextInt(5))
        .forEach(u -> builder.crew("site" + u, "1", 5 + random.nextInt(8)));
    Organization drawn = builder.build();
    Survey survey =
        UnprotectedAnalysis.survey(
            Files.writeString(folder.resolve("survey.csv"), drawn.survey()),
            Files.writeString(folder.resolve("roster.csv"), drawn.roster()),
            Files.writeString(folder.resolve("probe.yaml"), drawn.instrument()));
    ProtectedSurvey used = Protection.protect(survey, ProtectionRules.of(Trial.MINIMUM));
    Result told = UnprotectedAnalysis.published(survey, used, Trial.MINIMUM);
    double[] truth =
        PublishedStatements.truth(Unprotected.ofEvery(survey), survey.ratings().size());
    told.decision()
        .ifPresent(
            decision -> {
              unit(told, decision.repeatable(), survey, truth, random).ifPresent(units::add);
              decision
                  .sensitivity()
                  .ifPresent(
                      all ->
                          all.forEach(
                              (dimension, of) ->
                                  weight(told, dimension, of.grid(), survey, truth, random)
                                      .ifPresent(weights::add)));
            });
  }

  /** Of a code by lot, for nobody knows whose it is, what somebody says of the function that is best without that unit. */
  private static Optional<Case> unit(
      Result told, LensDecision best, Survey survey, double[] truth, Random random) {
    List<String> named = new ArrayList<>(told.robustness().withoutUnit().keySet());
    if (named.isEmpty()) {
      return Optional.empty();
    }
    String code = named.get(random.nextInt(named.size()));
    UnitLeftOut left =
        Objects.requireNonNull(told.robustness().withoutUnit().get(code)).orElseThrow();
    double all = best.pBest().getOrDefault(left.first(), 0.0);
    return person(survey, left.first(), truth, -1, random)
        .flatMap(
            mean ->
                Objects.requireNonNull(told.functions().get(left.first()))
                    .today()
                    .map(Estimate::mean)
                    .map(level -> new Case(all - left.pBest(), mean - level)));
  }

  /** Of a function by lot, how much oftener it is best under more weight of a dimension, and what somebody says of that. */
  private static Optional<Case> weight(
      Result told,
      String dimension,
      List<SensitivityPoint> grid,
      Survey survey,
      double[] truth,
      Random random) {
    if (grid.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Double> last = grid.get(grid.size() - 1).pBest();
    List<String> names = new ArrayList<>(last.keySet());
    String function = names.get(random.nextInt(names.size()));
    double hint =
        last.getOrDefault(function, 0.0) - grid.get(0).pBest().getOrDefault(function, 0.0);
    int place =
        IntStream.range(0, survey.instrument().dimensions().size())
            .filter(d -> survey.instrument().dimensions().get(d).id().equals(dimension))
            .findFirst()
            .orElseThrow();
    return person(survey, function, truth, place, random)
        .flatMap(
            mean ->
                Objects.requireNonNull(
                        Objects.requireNonNull(told.functions().get(function))
                            .dimensions()
                            .get(dimension))
                    .map(Estimate::mean)
                    .map(level -> new Case(hint, mean - level)));
  }

  /** The mean of what somebody by lot says of a function, on all capabilities or one dimension. */
  private static Optional<Double> person(
      Survey survey, String function, double[] truth, int dimension, Random random) {
    int items = survey.instrument().items().size();
    int[] ratings =
        IntStream.range(0, survey.ratings().size())
            .filter(
                r -> survey.functions().get(survey.ratings().function(r)).name().equals(function))
            .toArray();
    if (ratings.length == 0) {
      return Optional.empty();
    }
    int one = ratings[random.nextInt(ratings.length)];
    double[] answers =
        IntStream.range(0, items)
            .filter(
                i ->
                    dimension < 0
                        ? survey
                            .instrument()
                            .capabilities()
                            .contains(survey.instrument().dimension(i))
                        : survey.instrument().dimensions().get(dimension)
                            == survey.instrument().dimension(i))
            .mapToDouble(i -> truth[one * items + i])
            .filter(a -> !Double.isNaN(a))
            .toArray();
    return answers.length == 0
        ? Optional.empty()
        : Optional.of(
            IntStream.range(0, answers.length)
                .mapToDouble(i -> answers[i])
                .average()
                .orElseThrow());
  }

  private static double slope(List<Case> cases) {
    double both = cases.stream().mapToDouble(c -> c.hint() * c.off()).sum();
    double square = cases.stream().mapToDouble(c -> c.hint() * c.hint()).sum();
    return square > 0 ? both / square : 0;
  }

  private static long nearer(List<Case> cases, boolean hinted) {
    int half = cases.size() / 2;
    double slope = slope(cases.subList(0, half));
    return cases.subList(half, cases.size()).stream()
        .filter(c -> Math.abs(slope * c.hint()) > 1e-9)
        .filter(c -> (Math.abs(c.off() - slope * c.hint()) < Math.abs(c.off())) == hinted)
        .count();
  }

  /** How likely the hint comes nearer so often by chance: of two equally good guesses either does in half of the cases. */
  private static double better(List<Case> cases) {
    int nearer = (int) nearer(cases, true);
    int all = nearer + (int) nearer(cases, false);
    return nearer == 0
        ? 1
        : 1 - new BinomialDistribution(all, 0.5).cumulativeProbability(nearer - 1);
  }

  private static String summary(List<Case> cases) {
    return cases.size()
        + " cases, hint nearer "
        + nearer(cases, true)
        + ", level nearer "
        + nearer(cases, false);
  }
}
