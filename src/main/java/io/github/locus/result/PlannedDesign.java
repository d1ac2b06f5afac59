package io.github.locus.result;

import java.util.Map;
import java.util.Optional;

/**
 * A design, and what surveys of it find. Shares and probabilities are 0..1.
 *
 * @param id {@code now}, or what is changed, such as {@code respondents-x2} or {@code waves-plus-1}
 * @param units units
 * @param respondents respondents per unit and wave
 * @param waves survey rounds
 * @param questionnaires respondents over all units and waves
 * @param right chance that the function chosen is truly the most repeatable one
 * @param settled chance that its P(best) is large enough to settle the choice
 * @param pBest expected P(best) of the function chosen
 * @param repeatableWidth expected width of the 90% interval of {@code repeatable} of the function
 *     chosen, points
 * @param todayWidth expected width of the 90% interval of {@code today} of the function chosen
 * @param rightGain change of {@code right} against the present design, in the same organisations
 * @param settledGain change of {@code settled} against the present design, likewise
 * @param why reason code by component name, for each component that is empty: {@code no-ranking} or {@code no-gain}
 */
@Told(name = "label", is = "the same in words")
public record PlannedDesign(
    String id,
    @Within(Range.FROM_ONE) int units,
    @Within(Range.FROM_ONE) int respondents,
    @Within(Range.FROM_ONE) int waves,
    @Within(Range.FROM_ONE) long questionnaires,
    SimulatedFigure right,
    SimulatedFigure settled,
    SimulatedFigure pBest,
    Optional<SimulatedFigure> repeatableWidth,
    Optional<SimulatedFigure> todayWidth,
    Optional<SimulatedFigure> rightGain,
    Optional<SimulatedFigure> settledGain,
    Map<String, String> why) {
  public PlannedDesign {
    why = Ordered.copy(why);
  }
}
