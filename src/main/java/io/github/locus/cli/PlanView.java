package io.github.locus.cli;

import io.github.locus.result.EvidencePlan;
import io.github.locus.result.MarkdownText;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.PlanSentences;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Optional;

/**
 * A plan as people read it; every figure is the plan's.
 *
 * @param plan what to show
 * @param words the words of its language
 *
 */
record PlanView(EvidencePlan plan, Words words) {

  /** Columns of the figures, where headings need no more. */
  private static final int[] LEAST_WIDTHS = {0, 6, 5, 6, 9, 9, 9, 6, 6};

  /** For a terminal. */
  void write(Page page) {
    List<String> advice = told().advice();
    page.strong(advice.get(0));
    advice.stream().skip(1).forEach(page::paragraph);
    page.line("");
    page.line(page.style().faint(row(headings(), page.glyphs())));
    plan.designs().forEach(d -> page.line(row(cells(d, false), page.glyphs())));
    page.line("");
    page.bullets(words.say("plan.reading"), told().notes());
  }

  /**
   * For a document.
   *
   * @return Markdown, ending in a line feed
   */
  String markdown() {
    StringBuilder out = new StringBuilder("# " + words.say("plan.title") + "\n\n");
    List<String> headings = documentHeadings();
    told().advice().forEach(s -> out.append("- ").append(MarkdownText.of(s)).append('\n'));
    out.append("\n| ").append(String.join(" | ", headings)).append(" |\n");
    out.append("| --- |").append(" ---: |".repeat(headings.size() - 1)).append('\n');
    plan.designs()
        .forEach(d -> out.append("| ").append(String.join(" | ", cells(d, true))).append(" |\n"));
    out.append("\n## ").append(words.say("plan.reading")).append("\n\n");
    told().notes().forEach(n -> out.append("- ").append(MarkdownText.of(n)).append('\n'));
    return out.toString();
  }

  private PlanSentences told() {
    return new PlanSentences(words, plan);
  }

  private List<String> headings() {
    return List.of(
        words.say("plan.head.design"),
        words.say("plan.head.units"),
        words.say("plan.head.each"),
        words.say("plan.head.waves"),
        words.say("plan.head.right"),
        words.say("plan.head.settled"),
        words.say("plan.head.best"),
        words.say("plan.head.width"),
        words.say("plan.head.today"));
  }

  private List<String> documentHeadings() {
    return List.of(
        words.say("plan.head.design"),
        words.say("plan.head.units"),
        words.say("plan.head.respondents"),
        words.say("plan.head.waves"),
        words.say("plan.head.right-choice"),
        words.say("plan.head.settled"),
        words.say("plan.head.expected-best"),
        words.say("plan.head.repeatable-width"),
        words.say("plan.head.today-width"));
  }

  private List<String> cells(PlannedDesign d, boolean errors) {
    return List.of(
        words.name("design", d.id()),
        words.numbers().number(d.units(), 0),
        words.numbers().number(d.respondents(), 0),
        words.numbers().number(d.waves(), 0),
        share(d.right()),
        share(d.settled()),
        share(d.pBest()),
        points(d.repeatableWidth(), errors),
        points(d.todayWidth(), errors));
  }

  private String share(SimulatedFigure figure) {
    return words.numbers().percent(figure.mean())
        + " ±"
        + words.numbers().number(Math.ceil(200 * figure.se()), 0);
  }

  private String points(Optional<SimulatedFigure> figure, boolean errors) {
    return figure
        .map(
            f ->
                words.numbers().number(f.mean(), 1)
                    + (errors ? " ±" + words.numbers().number(2 * f.se(), 1) : ""))
        .orElse(Numbers.WITHHELD);
  }

  private String row(List<String> cells, Glyphs glyphs) {
    int label =
        plan.designs().stream()
            .mapToInt(d -> TextWidth.of(words.name("design", d.id())))
            .max()
            .orElse(0);
    StringBuilder row = new StringBuilder(TextWidth.fit(glyphs.text(cells.get(0)), label));
    List<String> headings = headings();
    for (int i = 1; i < cells.size(); i++) {
      int width = Math.max(LEAST_WIDTHS[i], TextWidth.of(headings.get(i)) + 1);
      String cell = glyphs.text(cells.get(i));
      row.append(" ".repeat(Math.max(1, width - TextWidth.of(cell)))).append(cell);
    }
    return row.toString();
  }
}
