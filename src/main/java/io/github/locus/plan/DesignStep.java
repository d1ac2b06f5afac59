package io.github.locus.plan;

import io.github.locus.simulate.FieldDesign;
import java.util.List;

/**
 * A design that a plan looks at, as a change of the present one. The steps of a lever about double
 * what is asked of people, so that they compare.
 *
 * @param id stable name
 * @param units times as many units
 * @param respondents times as many respondents per unit and wave
 * @param waves more waves
 */
record DesignStep(String id, int units, int respondents, int waves) {
  /** The present design first, then each lever by itself, then what is worth combining. */
  static final List<DesignStep> GRID =
      List.of(
          new DesignStep("now", 1, 1, 0),
          new DesignStep("respondents-x2", 1, 2, 0),
          new DesignStep("respondents-x4", 1, 4, 0),
          new DesignStep("units-x2", 2, 1, 0),
          new DesignStep("units-x4", 4, 1, 0),
          new DesignStep("waves-plus-1", 1, 1, 1),
          new DesignStep("waves-plus-2", 1, 1, 2),
          new DesignStep("units-x2-respondents-x2", 2, 2, 0),
          new DesignStep("units-x2-waves-plus-1", 2, 1, 1));

  /** The present design, so changed. */
  FieldDesign of(FieldDesign now) {
    return new FieldDesign(
        Math.multiplyExact(now.units(), units),
        Math.multiplyExact(now.respondents(), respondents),
        Math.addExact(now.waves(), waves),
        now.turnover(),
        now.sharedLeaders(),
        now.crossing());
  }
}
