package io.github.locus.page;

import io.github.locus.wording.ResultWords;
import java.util.List;

/**
 * What a report may be used for, and what not: the statement that standards of assessment ask for (ISO 10667-1:2020, 10667-2:2020;
 * AERA, APA & NCME 2014, standards 1.1 to 1.4).
 */
final class LimitsSection {
  private LimitsSection() {}

  static Section of(ResultWords told) {
    return new Section(
        "limits",
        told.say("report.limits"),
        List.of(
            new Block.Bullets(
                List.of(
                    told.say("report.limits.use"),
                    told.say(
                        "report.limits.measures", "instrument", told.result().instrument().id()),
                    told.say("report.limits.persons"),
                    told.say("report.limits.now"),
                    told.say("report.limits.privacy"),
                    told.say("report.limits.readers")))));
  }
}
