package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.attack.Organization.Trait;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A median over three leaders of whom one has two raters is either a shown figure or theirs. */
class AgreementAttackTest {
  /** Half of two steps on one capability, half of one on the other. */
  private static final double DEVIATION_OF_THE_TWO = 0.75;

  @Test
  void medianOverASmallLeader() {
    Organization organization = organization();

    assertThat(hidden(ProgramRun.unprotectedFigures(organization)))
        .as("mean deviation of the two from their mean: half their difference")
        .containsExactly(DEVIATION_OF_THE_TWO);
    assertThat(
            ProgramRun.result(organization)
                .result()
                .at("/quality/agreement/IT/admMedian")
                .isNumber())
        .isTrue();
    assertThat(hidden(ProgramRun.result(organization)))
        .as("half of it belongs to a merged cell")
        .allSatisfy(median -> assertThat(median).isNotCloseTo(DEVIATION_OF_THE_TWO, within(0.05)));
  }

  /** Of one item, spread and deviation of eight whole numbers leave but one sum near the level: a plain mean. */
  @Test
  void spreadOfALeader_isNotToldWhereItTellsASumOfWholeNumbers() {
    Organization organization =
        new OrganizationBuilder(5, "IT", "HR")
            .asking(new Trait("people", "capability", 1, false))
            .crew("site0", "1", 8)
            .crew("site1", "1", 8)
            .crew("site2", "1", 8)
            .build();
    JsonNode open = leaders(ProgramRun.result(organization, "--full-precision"));
    JsonNode closed = leaders(ProgramRun.result(organization));

    assertThat(open)
        .allSatisfy(
            leader ->
                assertThat(
                        sums(
                            Math.rint(100 * leader.path("rwgj").asDouble()),
                            Math.rint(100 * leader.path("adm").asDouble())))
                    .as("sums of eight answers, of thirty-three")
                    .hasSizeBetween(1, 8));
    assertThat(closed)
        .hasSameSizeAs(open)
        .allSatisfy(
            leader ->
                assertThat(leader.path("rwgj").isNull() && leader.path("adm").isNull()).isTrue());
  }

  private static JsonNode leaders(Outputs outputs) {
    return outputs.result().path("quality").path("agreement").path("IT").path("leaders");
  }

  /** What eight answers of five can sum to, given agreement and mean deviation in hundredths. */
  private static Set<Integer> sums(double rwg, double deviation) {
    Set<Integer> sums = new TreeSet<>();
    int[] answers = new int[8];
    Arrays.fill(answers, 1);
    while (true) {
      double mean = Arrays.stream(answers).average().orElseThrow();
      double squares = Arrays.stream(answers).mapToDouble(a -> (a - mean) * (a - mean)).sum();
      double off = Arrays.stream(answers).mapToDouble(a -> Math.abs(a - mean)).average().orElse(0);
      if (Math.rint(100 * (1 - Math.min(1, squares / 7 / 2))) == rwg
          && Math.rint(100 * off) == deviation) {
        sums.add(Arrays.stream(answers).sum());
      }
      int last = 7;
      while (last >= 0 && answers[last] == Organization.POINTS) {
        last--;
      }
      if (last < 0) {
        return sums;
      }
      Arrays.fill(answers, last, 8, answers[last] + 1);
    }
  }

  /** Medians that are no shown leader's figure, nor the middle of two. */
  private static List<Double> hidden(Outputs outputs) {
    JsonNode of = outputs.result().path("quality").path("agreement").path("IT");
    List<Double> shown = new ArrayList<>();
    of.path("leaders").forEach(l -> shown.add(l.path("adm").asDouble(Double.NaN)));
    double median = of.path("admMedian").asDouble(Double.NaN);
    boolean explained =
        shown.stream()
            .anyMatch(a -> shown.stream().anyMatch(b -> Math.abs((a + b) / 2 - median) < 0.006));
    return explained || Double.isNaN(median) ? List.of() : List.of(median);
  }

  /** Two whose deviation lies between those of the others. */
  private static Organization organization() {
    Organization some =
        new OrganizationBuilder(9, "IT")
            .asking(
                new Trait("people", "capability", 1, false),
                new Trait("tech", "capability", 2, false))
            .crew("site0", "1", 9)
            .crew("site1", "1", 8)
            .crew("site2", "1", 2)
            .build();
    List<Organization.Rating> ratings = new ArrayList<>(some.ratings());
    ratings.set(17, ratings.get(17).with(0, 2).with(1, 2).with(2, 2));
    ratings.set(18, ratings.get(18).with(0, 4).with(1, 3).with(2, 3));
    return some.withRatings(ratings);
  }
}
