package io.github.locus.page;

import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import java.util.List;

/** How to cite the report, and what to keep so that the decision can be accounted for later. */
final class CitationSection {
  private CitationSection() {}

  static Section of(ResultWords told) {
    Result result = told.result();
    return new Section(
        "cite",
        told.say("report.cite"),
        List.of(
            new Block.Paragraph(
                told.say(
                    "report.cite.as",
                    "title",
                    result.options().title().orElse(told.say("report.title")),
                    "version",
                    result.locusVersion(),
                    "instrument",
                    result.instrument().id(),
                    "seed",
                    Long.toString(result.options().seed()))),
            new Block.Paragraph(told.say("report.cite.keep"))));
  }
}
