package io.github.locus.page;

import io.github.locus.chart.Chart;
import io.github.locus.result.Result;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a result into words and order: what to do first, how it is known last. */
public final class ResultDocument {
  private ResultDocument() {}

  /**
   * The report of a result.
   *
   * @param told the result, and the words for it
   * @param drawn its charts, in their order
   * @return the report
   */
  public static Document of(ResultWords told, List<Chart> drawn) {
    Pictures charts = new Pictures(drawn);
    Result result = told.result();
    List<Section> sections = new ArrayList<>();
    sections.add(FunctionSections.overview(told));
    VerdictSections.all(told).forEach(sections::add);
    sections.add(
        new Section(
            "appendix",
            told.say("report.appendix"),
            List.of(new Block.Paragraph(told.say("report.appendix.introduction")))));
    sections.add(FunctionSections.leaders(told, charts));
    sections.add(FunctionSections.dimensions(told, charts));
    DecisionSections.ranking(told, charts).ifPresent(sections::add);
    sections.add(RobustnessSection.of(told));
    SuccessionSection.of(told, charts).ifPresent(sections::add);
    PerceptionsSection.of(told).ifPresent(sections::add);
    sections.add(EvidenceSections.quality(told, charts));
    sections.add(MethodSection.of(told));
    sections.add(ProvenanceSection.of(told));
    return new Document(
        told.words().language(),
        result.options().title().orElse(told.say("report.title")),
        told.kicker(),
        told.sentences().answer(),
        List.of(),
        Optional.of(AnswerPage.of(told, charts)),
        told.mark(),
        sections.stream().filter(section -> !section.blocks().isEmpty()).toList(),
        told.say(
            "report.footer",
            "version",
            result.locusVersion(),
            "minimum",
            told.numbers().whole(result.options().minGroup())),
        Document.Labels.of(told.words()));
  }
}
