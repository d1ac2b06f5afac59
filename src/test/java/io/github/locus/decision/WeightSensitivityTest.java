package io.github.locus.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.decision.WeightSensitivity.Evaluation;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightSensitivityTest {
  private static final double[] DECLARED = {0.2, 0.3, 0.5};

  @Test
  void grid_movesOneWeight_andKeepsTheOthersInProportion() {
    List<GridWeights> grid = GridWeights.of(DECLARED, 0);
    assertThat(grid)
        .extracting(GridWeights::multiple)
        .containsExactly(0.0, 0.5, 1.0, 1.5, 2.0, 3.0);
    for (GridWeights point : grid) {
      assertThat(point.weights().get(0)).isCloseTo(0.2 * point.multiple(), within(1e-15));
      assertThat(point.weights().get(1) / point.weights().get(2)).isCloseTo(0.6, within(1e-12));
      assertThat(point.weights().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
    }
  }

  @Test
  void grid_holdsTheDeclaredWeightsThemselves() {
    assertThat(GridWeights.of(DECLARED, 1).get(2).weights()).containsExactly(0.2, 0.3, 0.5);
  }

  @Test
  void weight_neverPassesOne() {
    assertThat(GridWeights.of(DECLARED, 2))
        .extracting(GridWeights::weight)
        .containsExactly(0.0, 0.25, 0.5, 0.75, 1.0, 1.0);
    assertThat(GridWeights.of(DECLARED, 2).get(5).weights()).containsExactly(0.0, 0.0, 1.0);
  }

  @Test
  void oneCriterion_hasNoGrid() {
    WeightSensitivity sensitivity =
        WeightSensitivity.of(
            new double[] {1},
            0,
            0,
            1,
            weights -> {
              throw new AssertionError("evaluated");
            });
    assertThat(sensitivity.points()).isEmpty();
    assertThat(sensitivity.criticalWeight()).isEmpty();
  }

  /** Values linear in the weight cross where algebra says, whatever the grid: 40 + 20 w against 46 − 4 w. */
  @Test
  void linearCurves_crossWhereAlgebraSays() {
    WeightSensitivity sensitivity =
        WeightSensitivity.of(
            DECLARED,
            0,
            1,
            0,
            point ->
                new Evaluation(
                    List.of(40 + 20 * point.weight(), 46 - 4 * point.weight()), List.of(0.1, 0.9)));
    assertThat(sensitivity.criticalWeight().orElseThrow()).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void equalWeightVectors_areEvaluatedOnce() {
    List<Double> asked = new ArrayList<>();
    WeightSensitivity sensitivity =
        WeightSensitivity.of(
            DECLARED,
            2,
            0,
            1,
            point -> {
              asked.add(point.weight());
              return new Evaluation(List.of(1.0, 0.0), List.of(1.0, 0.0));
            });
    assertThat(asked).containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    assertThat(sensitivity.points()).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    // lead at weights 0, .1, .2, .3; declared; crossing
    "'3,1,-1,-3', 0.1, 0.15",
    "'1,-1,1,3', 0.02, 0.05",
    "'1,-1,1,3', 0.2, 0.15",
    "'1,0,-1,-2', 0.2, 0.1",
    "'1,0,0,-2', 0.2, 0.2",
    "'-1,-1,-1,3', 0, 0.225",
    "'1,-1,1,1', 0.1, 0.05",
  })
  void criticalWeight_isTheCrossingNearestToTheDeclared(
      String lead, double declared, double expected) {
    assertThat(CriticalWeight.nearest(grid(), numbers(lead), declared).orElseThrow())
        .isCloseTo(expected, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,3,4", "-1,-2,-3,-4", "1,0,1,2", "0,1,2,3", "2,1,1,0", "0,0,0,0"})
  void criticalWeight_isEmpty_whereTheLeadKeepsItsSign(String lead) {
    assertThat(CriticalWeight.nearest(grid(), numbers(lead), 0.1)).isEmpty();
  }

  private static double[] grid() {
    return new double[] {0, 0.1, 0.2, 0.3};
  }

  private static double[] numbers(String list) {
    return java.util.Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
  }

  @Test
  void rankOrder_breaksTiesByMean_thenByPosition() {
    assertThat(RankOrder.byBest(List.of(0.0, 1.0, 0.0, 0.0), List.of(10.0, 60.0, 20.0, 20.0)))
        .containsExactly(1, 2, 3, 0);
  }

  /** The second is more often the best, the first costs less on average. */
  @Test
  void rankOrder_byLoss_takesTheCheapestChoice_tiesByPBest() {
    assertThat(RankOrder.byLoss(List.of(0.8, 1.1, 4.0), List.of(0.48, 0.52, 0.0)))
        .containsExactly(0, 1, 2);
    assertThat(RankOrder.byLoss(List.of(2.0, 1.0, 1.0), List.of(0.1, 0.4, 0.5)))
        .containsExactly(2, 1, 0);
  }

  @Test
  void complementGain_countsOnlyWhereTheOtherIsStronger() {
    double gain =
        ComplementGain.of(DECLARED, new double[] {50, 60, 40}, new double[] {60, 50, 48}, 0.75);
    assertThat(gain).isCloseTo(0.75 * (0.2 * 10 + 0.5 * 8), within(1e-12));
  }
}
