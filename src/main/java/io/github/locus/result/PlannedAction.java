package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * One line of the action plan.
 *
 * @param kind why it is planned
 * @param dimension dimension id, where it is about one
 * @param function function that it is about
 * @param owner function that answers for it; empty where it is for whoever ordered the survey
 * @param horizon by when its effect is due, days
 * @param effort what it takes
 * @param gain what it buys, points of readiness: weight × (target − level), or what a partner adds; empty where that is
 *     not known
 * @param does what to do, where the instrument proposes nothing of its own
 * @param proposal what the instrument proposes, in the language of its texts
 * @param next what to measure in the next wave
 * @param items ids of the items to measure
 * @param level present level, POMP points
 * @param target level to reach, POMP points
 */
@Told(name = "action", is = "what to do, in the language of the options")
@Told(name = "measure", is = "what to measure next, in the language of the options")
public record PlannedAction(
    Kind kind,
    Optional<String> dimension,
    String function,
    Optional<String> owner,
    @Within(Range.FROM_ONE) int horizon,
    Effort effort,
    @Within(Range.SPREAD) Optional<Double> gain,
    Statement does,
    Optional<String> proposal,
    Measure next,
    List<String> items,
    @Within(Range.LEVEL) Optional<Double> level,
    @Within(Range.LEVEL) Optional<Double> target) {
  /** Why it is planned. */
  public enum Kind implements Code {
    /** It is to lead. */
    MANDATE,
    /** A dimension is clearly too low. */
    GAP,
    /** A dimension is below the threshold. */
    BELOW_THRESHOLD,
    /** It is to lead and has no weakness: its lowest dimension. */
    STRENGTHEN,
    /** A practice leans on leaders. */
    INSTITUTIONALISE,
    /** A partner adds what the lead lacks. */
    PARTNER,
    /** The data do not say enough. */
    EVIDENCE
  }

  /** What to measure in the next wave. */
  public enum Measure implements Code {
    /** The items that are named. */
    ITEMS,
    /** Strategy and reliance, which were not asked. */
    ADD_TESTIMONY,
    /** The whole of readiness. */
    READINESS,
    /** Everything. */
    ALL,
    /** Everything, until the chance of the choice is large enough. */
    CHANCE
  }

  /** What an action takes. */
  public enum Effort implements Code {
    /** Hours of a few people. */
    LOW,
    /** Days of several people. */
    MEDIUM,
    /** A project with a budget. */
    HIGH
  }

  public PlannedAction {
    items = List.copyOf(items);
  }
}
