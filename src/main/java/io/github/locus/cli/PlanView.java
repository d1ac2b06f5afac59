package io.github.locus.cli;

import io.github.locus.result.EvidencePlan;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.MarkdownText;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import java.util.List;
import java.util.Optional;

/**
 * A plan as people read it; every figure is the plan's.
 *
 * @param plan what to show
 */
record PlanView(EvidencePlan plan) {
  private static final List<String> HEADINGS =
      List.of("design", "units", "each", "waves", "right", "settled", "P(best)", "width", "today");
  private static final int[] WIDTHS = {24, 6, 5, 6, 9, 9, 9, 6, 6};
  private static final List<String> DOCUMENT =
      List.of(
          "design",
          "units",
          "respondents in each",
          "waves",
          "right choice",
          "settled",
          "expected P(best)",
          "width of repeatable",
          "width of today");

  /** For a terminal. */
  void write(Page page) {
    List<String> advice = plan.advice();
    page.strong(advice.get(0));
    advice.stream().skip(1).forEach(page::paragraph);
    page.line("");
    page.line(page.style().faint(row(HEADINGS, page.glyphs())));
    plan.designs().forEach(d -> page.line(row(cells(d, false), page.glyphs())));
    page.line("");
    page.bullets("How to read it", plan.notes());
  }

  /**
   * For a document.
   *
   * @return Markdown, ending in a line feed
   */
  String markdown() {
    StringBuilder out = new StringBuilder("# What more evidence would buy\n\n");
    plan.advice().forEach(s -> out.append("- ").append(MarkdownText.of(s)).append('\n'));
    out.append("\n| ").append(String.join(" | ", DOCUMENT)).append(" |\n");
    out.append("| --- |").append(" ---: |".repeat(DOCUMENT.size() - 1)).append('\n');
    plan.designs()
        .forEach(d -> out.append("| ").append(String.join(" | ", cells(d, true))).append(" |\n"));
    out.append("\n## How to read it\n\n");
    plan.notes().forEach(n -> out.append("- ").append(MarkdownText.of(n)).append('\n'));
    return out.toString();
  }

  private static List<String> cells(PlannedDesign d, boolean errors) {
    return List.of(
        d.label(),
        FigureFormat.number(d.units(), 0),
        FigureFormat.number(d.respondents(), 0),
        FigureFormat.number(d.waves(), 0),
        share(d.right()),
        share(d.settled()),
        share(d.pBest()),
        points(d.repeatableWidth(), errors),
        points(d.todayWidth(), errors));
  }

  private static String share(SimulatedFigure figure) {
    return FigureFormat.percent(figure.mean())
        + " ±"
        + FigureFormat.number(Math.ceil(200 * figure.se()), 0);
  }

  private static String points(Optional<SimulatedFigure> figure, boolean errors) {
    return figure
        .map(
            f ->
                FigureFormat.number(f.mean(), 1)
                    + (errors ? " ±" + FigureFormat.number(2 * f.se(), 1) : ""))
        .orElse(FigureFormat.WITHHELD);
  }

  private static String row(List<String> cells, Glyphs glyphs) {
    StringBuilder row = new StringBuilder(TextWidth.fit(glyphs.text(cells.get(0)), WIDTHS[0]));
    for (int i = 1; i < cells.size(); i++) {
      String cell = glyphs.text(cells.get(i));
      row.append(" ".repeat(Math.max(1, WIDTHS[i] - TextWidth.of(cell)))).append(cell);
    }
    return row.toString();
  }
}
