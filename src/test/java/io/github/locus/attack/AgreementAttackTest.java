package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A median over three leaders of whom one has two raters is either a shown figure or theirs. */
class AgreementAttackTest {
  /** Half of two steps on one capability, half of one on the other. */
  private static final double DEVIATION_OF_THE_TWO = 0.75;

  @Test
  void medianOverASmallLeader() {
    Organization organization = organization();

    assertThat(hidden(ProgramRun.unprotected(organization)))
        .as("mean deviation of the two from their mean: half their difference")
        .containsExactly(DEVIATION_OF_THE_TWO);
    assertThat(hidden(ProgramRun.result(organization)))
        .as("half of it belongs to a merged cell")
        .allSatisfy(median -> assertThat(median).isNotCloseTo(DEVIATION_OF_THE_TWO, within(0.05)));
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
        new OrganizationBuilder(4, "IT")
            .crew("site0", "1", 9)
            .crew("site1", "1", 8)
            .crew("site2", "1", 2)
            .build();
    List<Organization.Rating> ratings = new ArrayList<>(some.ratings());
    ratings.set(17, ratings.get(17).with(0, 2).with(1, 2));
    ratings.set(18, ratings.get(18).with(0, 4).with(1, 3));
    return some.withRatings(ratings);
  }
}
