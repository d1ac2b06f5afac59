package io.github.locus.page;

import io.github.locus.chart.Chart;
import io.github.locus.result.Benchmark;
import io.github.locus.result.GateReport;
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
    return of(told, drawn, Optional.empty(), Optional.empty(), Audience.FULL);
  }

  /**
   * The report of a result that was held against others and against gates.
   *
   * @param told the result, and the words for it
   * @param drawn its charts, in their order
   * @param benchmark the organisation beside others; empty where none are at hand
   * @param gates what became of the gates; empty where none was stated
   * @param audience whom it is for
   * @return the report
   */
  public static Document of(
      ResultWords told,
      List<Chart> drawn,
      Optional<Benchmark> benchmark,
      Optional<GateReport> gates,
      Audience audience) {
    Pictures charts = new Pictures(drawn);
    Result result = told.result();
    List<Section> sections = new ArrayList<>();
    body(told, charts, sections);
    benchmark.map(others -> BenchmarkSection.of(others, told)).ifPresent(sections::add);
    gates.map(report -> GateDocument.section(report, told.words())).ifPresent(sections::add);
    appendix(told, charts, sections);
    return new Document(
        told.words().language(),
        result.options().title().orElse(told.say("report.title")),
        told.kicker(),
        told.sentences().answer(),
        List.of(),
        Optional.of(AnswerPage.of(told, charts)),
        told.notice(),
        audience.of(sections.stream().filter(section -> !section.blocks().isEmpty()).toList()),
        footer(told, audience),
        Document.Labels.of(told.words()));
  }

  /** Who reads less than there is is told so. */
  private static String footer(ResultWords told, Audience audience) {
    String version = told.result().locusVersion();
    String minimum = told.numbers().whole(told.result().options().minGroup());
    String footer =
        told.namedLeaders() > 0
            ? told.say("report.footer.named", "version", version, "minimum", minimum)
            : told.say("report.footer", "version", version, "minimum", minimum);
    return switch (audience) {
      case FULL -> footer;
      case HR -> told.say("report.audience.hr") + " " + footer;
      case BOARD -> told.say("report.audience.board") + " " + footer;
    };
  }

  /** What is read in one meeting. */
  private static void body(ResultWords told, Pictures charts, List<Section> sections) {
    BodyFunctions functions = BodyFunctions.of(told);
    sections.add(FunctionSections.overview(told, functions));
    sections.addAll(VerdictSections.all(told));
    sections.addAll(FunctionPages.of(told, functions.inBody()));
    sections.add(PlacesSection.of(told, charts));
    DecisionSections.firmness(told, charts).ifPresent(sections::add);
    SuccessionSection.changes(told, charts).ifPresent(sections::add);
    PerceptionsSection.said(told, charts).ifPresent(sections::add);
  }

  /** What each sentence of the body rests on. */
  private static void appendix(ResultWords told, Pictures charts, List<Section> sections) {
    BodyFunctions functions = BodyFunctions.of(told);
    sections.add(
        new Section(
            "appendix",
            told.say("report.appendix"),
            List.of(new Block.Paragraph(told.say("report.appendix.introduction")))));
    sections.add(MethodSection.plain(told, charts));
    sections.add(FunctionSections.all(told, functions));
    sections.addAll(FunctionPages.of(told, functions.others()));
    sections.add(VerdictSections.moreReasons(told));
    sections.add(VerdictSections.furtherActions(told));
    sections.add(LeadersSection.of(told, charts));
    sections.add(FunctionSections.dimensions(told, charts));
    DecisionSections.ranking(told, charts).ifPresent(sections::add);
    sections.add(RobustnessSection.of(told));
    SuccessionSection.figures(told, charts).ifPresent(sections::add);
    PerceptionsSection.figures(told).ifPresent(sections::add);
    sections.add(EvidenceSections.quality(told, charts));
    sections.add(MethodSection.of(told));
    sections.add(GlossarySection.of(told));
    sections.add(ProvenanceSection.of(told));
    sections.add(LimitsSection.of(told));
    sections.add(CitationSection.of(told));
  }
}
