package io.github.locus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Acceptability under uniform weights and certain values is an area of the weight simplex, which geometry gives in
 * closed form.
 */
class SmaaReferenceTest {
  private static final int SIDES = 300;

  /** An area is counted in triangles; a straight border meets about 2 · 300 of 90 000, half of them miscounted. */
  private static final double AREA = 0.004;

  private static final double[][] SPECIALISTS = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  @Test
  void threeSpecialists_shareTheSimplexAlike() {
    double[][] weights = SimplexLattice.centres(SIDES);
    RankAcceptability ranks = RankAcceptability.of(SimplexLattice.values(weights, SPECIALISTS));
    for (int i = 0; i < 3; i++) {
      assertThat(ranks.ranks(i))
          .allSatisfy(share -> assertThat(share).isCloseTo(1.0 / 3, within(AREA)));
    }
  }

  /**
   * A compromise worth c under every weight wins where no weight exceeds c. For uniform weights of three criteria that
   * is 1 − 3(1 − c)² for c ≥ 1/2 (three corners cut off) and (3c − 1)² for 1/3 ≤ c ≤ 1/2 (a triangle in the middle).
   */
  @ParameterizedTest
  @CsvSource({
    "0.40, 0.04",
    "0.45, 0.1225",
    "0.50, 0.25",
    "0.60, 0.52",
    "0.75, 0.8125",
    "0.90, 0.97"
  })
  void compromise_winsWhereNoWeightExceedsIt(double worth, double area) {
    double[][] criteria = {SPECIALISTS[0], SPECIALISTS[1], SPECIALISTS[2], {worth, worth, worth}};
    RankAcceptability ranks =
        RankAcceptability.of(SimplexLattice.values(SimplexLattice.centres(SIDES), criteria));
    assertThat(ranks.best(3)).isCloseTo(area, within(AREA));
    assertThat(ranks.best(0)).isCloseTo((1 - area) / 3, within(AREA));
  }

  /** The specialist in criterion 1 wins where w1 is the largest: its centroid is (11, 3.5, 3.5)/18. */
  @Test
  void centralWeights_areTheCentroidOfTheWinningRegion() {
    double[][] weights = SimplexLattice.centres(SIDES);
    ValueDraws draws = SimplexLattice.values(weights, SPECIALISTS);
    CentralWeightVector central = CentralWeightVector.of(draws, weights, 0).orElseThrow();
    assertThat(central.weights().get(0)).isCloseTo(11.0 / 18, within(AREA));
    assertThat(central.weights().get(1)).isCloseTo(3.5 / 18, within(AREA));
    assertThat(central.weights().get(2)).isCloseTo(3.5 / 18, within(AREA));
  }

  /** (1, 0) against (0.4, 0.7): the first wins where w > 0.7/1.3, and loses (0.7 − 1.3 w) below. */
  @Test
  void twoCriteria_haveTheLengthsOfTheSegment() {
    int points = 13_000;
    double[][] weights = new double[points][];
    double[][] values = new double[points][];
    for (int s = 0; s < points; s++) {
      double w = (s + 0.5) / points;
      weights[s] = new double[] {w, 1 - w};
      values[s] = new double[] {w, 0.4 * w + 0.7 * (1 - w)};
    }
    ValueDraws draws = ValueDraws.of(values, 1);
    double border = 7.0 / 13;
    assertThat(RankAcceptability.of(draws).best(0)).isCloseTo(1 - border, within(1.0 / points));
    assertThat(PairwiseWinning.of(draws).share(1, 0)).isCloseTo(border, within(1.0 / points));
    assertThat(CentralWeightVector.of(draws, weights, 0).orElseThrow().weights().get(0))
        .isCloseTo((1 + border) / 2, within(1.0 / points));
    // ∫ (0.7 − 1.3 w) dw from 0 to 7/13
    assertThat(ExpectedLoss.of(draws).of(0)).isCloseTo(0.7 * border / 2, within(1e-6));
  }
}
