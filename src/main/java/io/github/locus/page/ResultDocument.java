package io.github.locus.page;

import io.github.locus.chart.Chart;
import io.github.locus.result.Result;
import io.github.locus.result.Verdict;
import io.github.locus.wording.Numbers;
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
    sections.add(FunctionSections.overview(told, charts));
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
        told.sentences().headline(),
        List.of(),
        tiles(told),
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

  private static List<Document.Tile> tiles(ResultWords told) {
    Result result = told.result();
    Verdict verdict = result.verdict();
    if (verdict.confidence().isEmpty() && verdict.expectedLoss().isEmpty()) {
      return List.of();
    }
    List<Document.Tile> tiles = new ArrayList<>();
    tiles.add(
        new Document.Tile(
            told.say("report.tile.confidence"),
            printed(verdict.confidence().map(told.numbers()::probability)),
            meaning(told)));
    tiles.add(
        new Document.Tile(
            told.say("report.tile.loss"),
            printed(
                verdict
                    .expectedLoss()
                    .map(
                        loss ->
                            told.say(
                                "report.tile.points", "points", told.numbers().number(loss, 1)))),
            told.say("report.tile.loss.meaning")));
    verdict
        .partner()
        .ifPresent(
            partner ->
                tiles.add(
                    new Document.Tile(
                        told.say("report.tile.partner"),
                        partner,
                        Optional.ofNullable(verdict.partnerGain().get(partner))
                            .map(
                                gain ->
                                    told.say(
                                        "report.tile.partner.gain",
                                        "gain",
                                        told.numbers().number(gain, 1)))
                            .orElse(told.say("report.tile.partner.meaning")))));
    return tiles;
  }

  private static String meaning(ResultWords told) {
    Result result = told.result();
    Optional<String> first = result.verdict().functions().stream().findFirst();
    String function = first.orElse(told.say("report.tile.named"));
    return result
        .verdict()
        .lens()
        .map(
            lens ->
                told.say(
                    lens == Verdict.Lens.TODAY
                        ? "report.tile.chance.today"
                        : "report.tile.chance.repeatable",
                    "function",
                    function))
        .orElseGet(() -> told.say("report.tile.chance", "function", function));
  }

  private static String printed(Optional<String> figure) {
    return figure.orElse(Numbers.WITHHELD);
  }
}
