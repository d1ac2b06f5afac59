package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeedsOfAKind;
import io.github.locus.attack.Organization.Rating;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

/**
 * A small group that answers alike has no level of its own: nor must a figure of the whole function be it, where the group
 * has nearly all the headcount, or where few others are beside it.
 */
class DominantGroupAttackTest {
  private static final int RATERS = 9;

  /** Half of the smallest step between two levels of a group of two items that all answer alike. */
  private static final double HALF_STEP = 6.25;

  private static final List<String> WHOLE =
      List.of("today", "repeatable", "renewed", "atRisk", "tau", "readyShare", "pToday");

  /** Today is the mean of the levels by headcount, each drawn to the mean by what the variances say. */
  @ParameterizedTest
  @SeedsOfAKind({"1,4", "2,2"})
  void levelOfTheUnitWithTheHeadcount_asTheLevelToday(long seed, int answer) {
    Organization organization =
        units(seed, 100_000, 10, 10, 10, 10, 10).alike(inFirst("IT"), answer);

    assertThat(byHeadcount(ProgramRun.unprotectedFigures(organization).result()))
        .hasValueCloseTo(points(answer), within(HALF_STEP));

    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(byHeadcount(closed)).isEmpty();
    assertNothingOfTheWhole(closed, "IT");
    assertThat(closed.path("functions").path("HR").path("today").isNull()).isFalse();
  }

  /** Three levels are what a mean, a level today and a spread leave of them. */
  @ParameterizedTest
  @SeedsOfAKind({"12,2", "13,5"})
  void levelOfOneOfThreeLeaders_asTheSolutionOfThreeEquations(long seed, int answer) {
    int[] heads = {300, 120, 80};
    Organization organization = units(seed, heads).alike(inFirst("IT"), answer);

    assertThat(ofThree(ProgramRun.unprotectedFigures(organization).result(), heads))
        .hasValueCloseTo(points(answer), within(HALF_STEP));

    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(ofThree(closed, heads)).isEmpty();
    assertNothingOfTheWhole(closed, "IT");
  }

  /** In one dimension alone they answer alike, so that no leader is kept back. */
  @ParameterizedTest
  @SeedsOfAKind({"31,4", "32,2"})
  void levelInADimension_asTheFunctions(long seed, int answer) {
    Organization whole = units(seed, 100_000, 10, 10, 10, 10, 10);
    Organization organization =
        whole.withRatings(
            whole.ratings().stream()
                .map(
                    r ->
                        inFirst("IT").test(r)
                            ? r.with(0, answer).with(1, 1 + r.person() % Organization.POINTS)
                            : r)
                .toList());

    JsonNode open =
        ProgramRun.unprotectedFigures(organization).result().path("functions").path("IT");
    assertThat(open.path("dimensions").path("people").path("mean").asDouble())
        .isBetween(points(answer) - 2 * HALF_STEP, points(answer) + 2 * HALF_STEP);

    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(closed.path("functions").path("IT").path("today").isNull()).isFalse();
    for (String of : List.of("dimensions", "repeatableDimensions", "pDimensionBelow")) {
      assertThat(closed.path("functions").path("IT").path(of))
          .allSatisfy(dimension -> assertThat(dimension.isNull()).as(of).isTrue());
      assertThat(closed.path("functions").path("HR").path(of))
          .allSatisfy(dimension -> assertThat(dimension.isNull()).as(of).isFalse());
    }
    for (String model : List.of("people", "tech")) {
      assertThat(
              closed.path("models").path(model).path("variance").path("leader").path("IT").isNull())
          .as(model)
          .isTrue();
    }
    assertThat(closed.path("decision").path("dominance")).isEmpty();
  }

  /** The share of headcount that is ready falls by half where the threshold passes what is surely reached by the largest. */
  @Tag("nightly")
  @Test
  void levelOfTheLargestUnit_asTheThresholdAtWhichTheReadyShareFalls() {
    Organization organization = units(204, 700, 200, 120, 100, 80).alike(inFirst("IT"), 4);

    double low = 40;
    double high = 100;
    for (int run = 0; run < 5; run++) {
      double threshold = (low + high) / 2;
      boolean ready = readyShare(organization, threshold) >= 0.475;
      low = ready ? threshold : low;
      high = ready ? high : threshold;
    }
    Levels levels =
        Levels.asPrinted(ProgramRun.unprotectedFigures(organization).result()).orElseThrow();
    assertThat(levels.unshrunk((low + high) / 2 + 0.84 * levels.uncertainty()))
        .isCloseTo(points(4), within(HALF_STEP));

    JsonNode closed = ProgramRun.result(organization).result().path("functions").path("IT");
    assertThat(closed.path("readyShare").isNull()).isTrue();
  }

  private static double readyShare(Organization organization, double threshold) {
    return ProgramRun.result(organization, "--full-precision", "--threshold", "" + threshold)
        .result()
        .path("functions")
        .path("IT")
        .path("readyShare")
        .asDouble();
  }

  /** Of ten equal units today may be told, but not at which threshold whose share falls out of what is ready. */
  @Test
  void readyShare_besideAnyUnitThatIsAlike_isNotTold() {
    JsonNode closed =
        ProgramRun.result(units(8, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40).alike(inFirst("IT"), 4))
            .result()
            .path("functions");
    assertThat(closed.path("IT").path("today").isNull()).isFalse();
    assertThat(closed.path("IT").path("readyShare").isNull()).isTrue();
    assertThat(closed.path("HR").path("readyShare").isNull()).isFalse();
  }

  /** He stays, so that his ratings of both waves differ: those of the first are what the others' effects leave of its mean. */
  @ParameterizedTest
  @SeedsOfAKind({"21,4", "22,2", "23,5"})
  void levelInAnEarlierWave_asTheRestOfTheOthers(long seed, int answer) {
    OrganizationBuilder builder = new OrganizationBuilder(seed, "IT", "HR");
    for (String unit : List.of("A", "B", "C", "D")) {
      builder.crew(unit, "1", unit.equals("A") ? 5 : 10);
    }
    for (String unit : List.of("A", "E", "F", "G")) {
      builder.crew(unit, "2", 10);
    }
    Organization organization =
        builder
            .build()
            .alike(
                r -> r.function().equals("IT") && r.unit().equals("A") && r.wave().equals("1"),
                answer);

    JsonNode closed = ProgramRun.result(organization).result();

    assertThat(closed.path("models").path("readiness").path("leaderEffects").path("IT")).isEmpty();
    JsonNode means = closed.path("models").path("readiness").path("means").path("IT");
    assertThat(means.path("1").isNull()).as("of four cells").isTrue();
    assertThat(means.path("2").isNull()).as("of others").isFalse();
    assertThat(closed.path("functions").path("IT").path("leaderTable")).isEmpty();
  }

  /** Two and three people of two units are one cell in the first wave, and their leaders have gone. */
  @ParameterizedTest
  @SeedsOfAKind({"211,4", "212,2", "213,5", "214,1"})
  void levelOfAMergedCellOfAnEarlierWave_asTheRestOfTheOthers(long seed, int answer) {
    OrganizationBuilder builder = new OrganizationBuilder(seed, "IT", "HR");
    builder.crew("A1", "1", 2).crew("A2", "1", 3);
    Stream.of("B", "C", "D").forEach(unit -> builder.crew(unit, "1", 10));
    Stream.of("E", "F", "G", "H").forEach(unit -> builder.crew(unit, "2", 10));
    Organization organization =
        builder.build().alike(r -> r.function().equals("IT") && r.unit().startsWith("A"), answer);

    JsonNode closed = ProgramRun.result(organization).result();

    JsonNode model = closed.path("models").path("readiness");
    assertThat(model.path("leaderEffects").path("IT")).isEmpty();
    assertThat(model.path("means").path("IT").path("1").isNull()).isTrue();
    assertThat(model.path("means").path("HR").path("1").isNull()).isFalse();
    assertThat(closed.path("functions").path("IT").path("leaderTable")).isEmpty();
    assertThat(closed.path("functions").path("HR").path("leaderTable"))
        .isNotEmpty()
        .allSatisfy(leader -> assertThat(leader.path("level").isNull()).isFalse());
  }

  /** Eight of nine leave one question or the other out, and what stands for it differs: what they answered does not. */
  @Test
  void answersThatAreAlike_withOtherQuestionsLeftOut_areAlike() {
    OrganizationBuilder builder = new OrganizationBuilder(7, "IT", "HR");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 9));
    Organization whole = builder.build();
    Organization organization =
        whole.withRatings(
            whole.ratings().stream()
                .map(
                    r ->
                        inFirst("IT").test(r)
                            ? r.with(0, r.person() < 5 ? 4 : 0).with(1, r.person() > 3 ? 4 : 0)
                            : r)
                .toList());

    JsonNode closed = ProgramRun.result(organization).result();

    assertThat(closed.path("scoring").path("imputedShare").asDouble()).isPositive();
    assertNothingOfTheWhole(closed, "IT");
    assertThat(closed.path("functions").path("HR").path("today").isNull()).isFalse();
  }

  /** Four of seven units answer alike, each another answer: the figures of the whole have four whole numbers for unknowns. */
  @Test
  void levelsOfSeveralAlikeGroups_asWholeNumbers() {
    Organization whole = units(9, 300, 120, 80, 60, 50, 40, 30);
    int[] answers = {4, 2, 5, 3};
    Organization organization = whole;
    for (int u = 0; u < answers.length; u++) {
      String unit = "site" + u;
      organization =
          organization.alike(r -> r.function().equals("IT") && r.unit().equals(unit), answers[u]);
    }
    assertNothingOfTheWhole(ProgramRun.result(organization).result(), "IT");
  }

  /** That a group of nine of 27 answers alike is told, and three answers in ten are one: that is theirs. */
  @ParameterizedTest
  @SeedsOfAKind({"41,5", "42,1"})
  void answerOfAGroup_asTheMostCommon(long seed, int answer) {
    Organization organization = units(seed, 40, 40, 40).alike(inFirst("IT"), answer);

    assertThat(mostCommon(ProgramRun.unprotectedFigures(organization).result())).isEqualTo(answer);

    JsonNode closed = ProgramRun.result(organization).result();
    JsonNode items = closed.path("quality").path("items");
    assertThat(items.path("IT")).isNotEmpty().allSatisfy(i -> assertThat(i.isNull()).isTrue());
    assertThat(items.path("HR")).anySatisfy(i -> assertThat(i.isNull()).isFalse());
  }

  private static int mostCommon(JsonNode result) {
    JsonNode shares =
        result.path("quality").path("items").path("IT").path("people_1").path("shares");
    return 1
        + IntStream.range(0, Organization.POINTS)
            .boxed()
            .max(Comparator.comparingDouble(answer -> shares.path(answer).asDouble()))
            .orElseThrow();
  }

  /**
   * What all functions share in a unit is in HR's levels today beyond its mean, where that unit has nearly all its headcount:
   * beside what HR's leader adds there it is what IT's adds.
   */
  @Test
  void levelOfAnotherFunction_asWhatTheUnitSharesWithIt() {
    OrganizationBuilder builder = new OrganizationBuilder(3, "IT", "HR");
    for (int u = 0; u < 6; u++) {
      for (String function : List.of("IT", "HR")) {
        builder.headcount("site" + u, function.equals("HR") && u == 0 ? 100_000 : 40);
        builder.crew("site" + u, "1", RATERS, function);
      }
    }
    Organization whole = builder.build();
    JsonNode differing = ProgramRun.result(whole).result();
    assertThat(climate(differing).isNumber()).isTrue();
    assertThat(differing.path("functions").path("HR").path("today").isNull()).isFalse();

    JsonNode closed = ProgramRun.result(whole.alike(inFirst("IT"), 4)).result();
    assertThat(climate(closed).isNumber()).isTrue();
    assertNothingOfTheWhole(closed, "HR");
    assertThat(closed.path("functions").path("IT").path("today").isNull())
        .as("of six units of one headcount")
        .isFalse();
  }

  private static JsonNode climate(JsonNode result) {
    return result.path("models").path("readiness").path("variance").path("climate");
  }

  /** How far uncertain weights spread a lens is how far the dimensions lie apart, and readiness is told. */
  @Test
  void dimensionOfALeader_asWhatUncertainWeightsAdd() {
    Organization whole = units(36, 40, 40, 40, 40, 40, 40);
    Organization organization =
        whole.withRatings(
            whole.ratings().stream()
                .map(
                    r ->
                        inFirst("IT").test(r)
                            ? r.with(0, 5).with(1, 1 + r.person() % Organization.POINTS)
                            : r)
                .toList());

    JsonNode differing = ProgramRun.result(whole).result().path("decision").path("showcase");
    assertThat(differing.path("centralWeights"))
        .anySatisfy(weights -> assertThat(weights.isNull()).isFalse());

    JsonNode closed = ProgramRun.result(organization).result().path("decision").path("showcase");
    assertThat(closed.path("pBest")).as("under the declared weights").hasSize(2);
    assertThat(closed.path("centralWeights"))
        .hasSize(2)
        .allSatisfy(weights -> assertThat(weights.isNull()).isTrue());
  }

  /** Beside five others of like headcount a level today is told, and what it says of one is what the mean says. */
  @Tag("nightly")
  @Test
  void levelOfOneOfMany_isNotBetterKnownThanTheMean() {
    int[] heads = {44, 40, 36, 42, 38, 45, 35};
    double attack = 0;
    double guess = 0;
    for (int seed = 301; seed <= 304; seed++) {
      int answer = 1 + seed % 5;
      Organization organization = units(seed, heads).alike(inFirst("IT"), answer);
      Levels told = Levels.asPrinted(ProgramRun.result(organization).result()).orElseThrow();
      attack += Math.abs(told.regressed(heads) - points(answer));
      guess += Math.abs(told.mean() - points(answer));
    }
    assertThat(attack / guess).as("error beside that of the mean").isGreaterThan(0.75);
  }

  private static void assertNothingOfTheWhole(JsonNode result, String name) {
    JsonNode function = result.path("functions").path(name);
    WHOLE.forEach(figure -> assertThat(function.path(figure).isNull()).as(figure).isTrue());
    assertThat(function.path("status").asString()).isEqualTo("insufficient");
    JsonNode model = result.path("models").path("readiness");
    assertThat(model.path("means").path(name)).allSatisfy(m -> assertThat(m.isNull()).isTrue());
    assertThat(model.path("variance").path("leader").path(name).isNull()).isTrue();
    JsonNode agreement = result.path("quality").path("agreement").path(name);
    for (String index : List.of("icc1", "icc2", "rwgjMedian", "admMedian")) {
      assertThat(agreement.path(index).isNull()).as(index).isTrue();
    }
    assertThat(result.path("decision").toString()).doesNotContain(name + "\"");
  }

  /** IT has these headcounts, HR equal ones; other people rate the one than the other. */
  private static Organization units(long seed, int... headcounts) {
    OrganizationBuilder builder = new OrganizationBuilder(seed, "IT", "HR");
    for (int u = 0; u < headcounts.length; u++) {
      builder.headcount("site" + u, headcounts[u]).crew("site" + u, "1", RATERS, "IT");
      builder.headcount("site" + u, 40).crew("site" + u, "1", RATERS, "HR");
    }
    return builder.build();
  }

  private static Predicate<Rating> inFirst(String function) {
    return r -> r.function().equals(function) && r.unit().equals("site0");
  }

  private static double points(int answer) {
    return 25.0 * (answer - 1);
  }

  /** The level of the first unit where all weight is its. */
  private static OptionalDouble byHeadcount(JsonNode printed) {
    return Levels.asPrinted(printed)
        .map(levels -> OptionalDouble.of(levels.unshrunk(levels.today())))
        .orElseGet(OptionalDouble::empty);
  }

  /** Of the levels that the first of three may have, that at which the three spread as the variances say. */
  private static OptionalDouble ofThree(JsonNode printed, int[] headcounts) {
    return Levels.asPrinted(printed)
        .map(
            levels ->
                IntStream.rangeClosed(0, 8)
                    .mapToDouble(step -> step * 2 * HALF_STEP)
                    .boxed()
                    .min(Comparator.comparingDouble(one -> levels.misfitOfThree(one, headcounts)))
                    .map(OptionalDouble::of)
                    .orElseThrow())
        .orElseGet(OptionalDouble::empty);
  }

  /**
   * What is told of IT as a whole, in a survey of one wave where all units have equally many raters.
   *
   * @param mean fixed effect
   * @param today level today
   * @param between variance between units, points²
   * @param within variance within, points²
   * @param units how many
   */
  private record Levels(double mean, double today, double between, double within, int units) {
    static Optional<Levels> asPrinted(JsonNode result) {
      JsonNode model = result.path("models").path("readiness");
      JsonNode variance = model.path("variance");
      JsonNode function = result.path("functions").path("IT");
      JsonNode mean = model.path("means").path("IT").path("1");
      JsonNode today = function.path("today").path("mean");
      JsonNode leader = variance.path("leader").path("IT");
      return mean.isNumber() && today.isNumber() && leader.isNumber()
          ? Optional.of(
              new Levels(
                  tenths(mean),
                  tenths(today),
                  threeDigits(leader) + threeDigits(variance.path("climate")),
                  threeDigits(variance.path("residual")) + threeDigits(variance.path("respondent")),
                  function.path("leaders").asInt()))
          : Optional.empty();
    }

    private static double tenths(JsonNode points) {
      return Math.rint(10 * points.asDouble()) / 10;
    }

    private static double threeDigits(JsonNode variance) {
      return variance.isNumber()
          ? variance.decimalValue().round(new MathContext(3)).doubleValue()
          : 0;
    }

    private double shrinkage() {
      return between / (between + within / RATERS);
    }

    /** The plain mean of a unit of which the model says so much. */
    double unshrunk(double level) {
      return mean + (level - mean) / shrinkage();
    }

    /** Standard deviation of a unit's level, points. */
    double uncertainty() {
      return Math.sqrt(between * (1 - shrinkage()) + within / RATERS / units);
    }

    /** The first unit's level as it follows from the mean and from the level today. */
    double regressed(int[] headcounts) {
      double all = IntStream.of(headcounts).sum();
      double squares =
          IntStream.of(headcounts)
              .mapToDouble(h -> h / all - 1.0 / headcounts.length)
              .map(c -> c * c)
              .sum();
      double own = headcounts[0] / all - 1.0 / headcounts.length;
      return mean + own / squares * (unshrunk(today) - mean);
    }

    /** How far the spread of three levels is from that of the variances, if the first of them is given. */
    double misfitOfThree(double one, int[] headcounts) {
      double all = IntStream.of(headcounts).sum();
      double sum = 3 * mean - one;
      double weighted = unshrunk(today) - headcounts[0] / all * one;
      double other =
          (weighted - headcounts[2] / all * sum) / ((headcounts[1] - headcounts[2]) / all);
      double spread = 0;
      for (double level : new double[] {one, other, sum - other}) {
        spread += (level - mean) * (level - mean) / 2;
      }
      return Math.abs(spread - between - within / RATERS);
    }
  }
}
