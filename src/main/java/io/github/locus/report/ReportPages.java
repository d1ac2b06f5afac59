package io.github.locus.report;

import io.github.locus.result.FigureFormat;
import io.github.locus.result.ReasonWords;
import io.github.locus.result.Result;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a result into words and order: what to do first, how it is known last. */
final class ReportPages {
  private static final Map<String, String> KIND =
      Map.of(
          "insufficient-evidence", "Not enough evidence",
          "too-close", "Too close to call",
          "lead", "Clear lead",
          "lead-with-partner", "Lead with a partner",
          "institutionalise-first", "Institutionalise first",
          "develop", "Develop first");

  private ReportPages() {}

  static ReportPage of(Result result, DrawnCharts charts) {
    List<Section> sections = new ArrayList<>();
    sections.add(FunctionSections.overview(result, charts));
    VerdictSections.all(result).forEach(sections::add);
    sections.add(FunctionSections.leaders(result, charts));
    sections.add(FunctionSections.dimensions(result, charts));
    DecisionSections.ranking(result, charts).ifPresent(sections::add);
    SuccessionSection.of(result, charts).ifPresent(sections::add);
    PerceptionsSection.of(result).ifPresent(sections::add);
    sections.add(EvidenceSections.quality(result, charts));
    sections.add(MethodSection.of(result));
    sections.add(ProvenanceSection.of(result));
    return new ReportPage(
        result.options().language(),
        result.options().title().orElse("Organisational readiness"),
        KIND.getOrDefault(result.verdict().kind(), result.verdict().kind()),
        result.verdict().headline(),
        tiles(result),
        ReasonWords.mark(result),
        sections.stream().filter(section -> !section.blocks().isEmpty()).toList(),
        "locus "
            + result.locusVersion()
            + ". No figure is about fewer than "
            + result.options().minGroup()
            + " persons; smaller groups are merged or left out. What else was published of this survey, this report cannot know.");
  }

  private static List<ReportPage.Tile> tiles(Result result) {
    Verdict verdict = result.verdict();
    if (verdict.confidence().isEmpty() && verdict.expectedLoss().isEmpty()) {
      return List.of();
    }
    List<ReportPage.Tile> tiles = new ArrayList<>();
    tiles.add(
        new ReportPage.Tile(
            "Confidence",
            printed(verdict.confidence().map(FigureFormat::probability)),
            meaning(result)));
    tiles.add(
        new ReportPage.Tile(
            "Expected loss",
            printed(verdict.expectedLoss().map(loss -> FigureFormat.number(loss, 1) + " points")),
            "repeatable readiness given up, on average, if another choice were better; of 100"));
    verdict
        .partner()
        .ifPresent(
            partner ->
                tiles.add(
                    new ReportPage.Tile(
                        "Partner",
                        partner,
                        "the function that lifts the first one most"
                            + Optional.ofNullable(verdict.partnerGain().get(partner))
                                .map(gain -> ": by " + FigureFormat.number(gain, 1) + " points")
                                .orElse(""))));
    return tiles;
  }

  /** Which lens the confidence is on stands in the verdict only by its figure. */
  private static String meaning(Result result) {
    Optional<String> first = result.verdict().functions().stream().findFirst();
    Optional<Double> confidence = result.verdict().confidence().value();
    String lens =
        result
            .decision()
            .flatMap(
                d -> first.flatMap(name -> Optional.ofNullable(d.repeatable().pBest().get(name))))
            .filter(p -> confidence.filter(p::equals).isPresent())
            .map(p -> "under new leaders")
            .orElse("by its level today");
    return "chance that "
        + first.orElse("the function named")
        + " is the best choice "
        + (result.decision().isPresent() ? lens + ", " : "")
        + "over the uncertainty of the survey and of the weights";
  }

  static List<String> sentences(List<Statement> statements) {
    return statements.stream().map(Statement::text).toList();
  }

  private static String printed(Optional<String> figure) {
    return figure.orElse(FigureFormat.WITHHELD);
  }
}
