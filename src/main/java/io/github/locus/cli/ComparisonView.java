package io.github.locus.cli;

import io.github.locus.result.Change;
import io.github.locus.result.Comparison;
import io.github.locus.result.FunctionChange;
import io.github.locus.result.MarkdownText;
import io.github.locus.wording.ComparisonSentences;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comparison as people read it; every figure is the comparison's.
 *
 * @param comparison what to show
 * @param words the words of its language
 *
 */
record ComparisonView(Comparison comparison, Words words) {
  private static final int LABEL = 20;
  private static final int TEXT_COLUMNS = 100;

  /**
   * For a terminal.
   *
   * @param columns its width
   * @param glyphs what it can show
   * @param style whether to colour
   * @return lines without line ends
   */
  List<String> lines(int columns, Glyphs glyphs, Style style) {
    int width = Math.min(columns, TEXT_COLUMNS);
    List<String> lines = new ArrayList<>();
    List<String> sentences = told().explanation();
    TextWidth.wrap(glyphs.text(sentences.get(0)), width)
        .forEach(line -> lines.add(style.bold(line)));
    sentences.stream().skip(1).forEach(s -> lines.addAll(bullet(s, width, glyphs)));
    lines.add("");
    lines.add(style.faint(row(headings(), glyphs)));
    comparison
        .functions()
        .forEach(
            (name, change) -> {
              lines.add(style.bold(glyphs.text(name)) + "  " + glyphs.text(status(change)));
              rows(change).forEach(cells -> lines.add(row(cells, glyphs)));
            });
    lines.add("");
    notes().forEach(note -> lines.addAll(bullet(note, width, glyphs)));
    return lines;
  }

  /**
   * For a document.
   *
   * @return Markdown, ending in a line feed
   */
  String markdown() {
    StringBuilder out = new StringBuilder("# " + words.say("compare.title") + "\n\n");
    told().explanation().forEach(s -> out.append("- ").append(MarkdownText.of(s)).append('\n'));
    comparison
        .functions()
        .forEach(
            (name, change) -> {
              out.append("\n## ").append(MarkdownText.of(name)).append("\n\n");
              out.append(MarkdownText.of(status(change))).append("\n\n");
              out.append("| ").append(String.join(" | ", headings())).append(" |\n");
              out.append("| --- | ---: | ---: | ---: | :---: | --- |\n");
              rows(change)
                  .forEach(
                      cells ->
                          out.append("| ")
                              .append(
                                  String.join(" | ", cells.stream().map(MarkdownText::of).toList()))
                              .append(" |\n"));
            });
    out.append("\n## ").append(words.say("compare.reading")).append("\n\n");
    notes().forEach(note -> out.append("- ").append(MarkdownText.of(note)).append('\n'));
    return out.toString();
  }

  private ComparisonSentences told() {
    return new ComparisonSentences(words, comparison);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (!comparison.onlyBefore().isEmpty()) {
      notes.add(
          words.say(
              "compare.only.before", "functions", String.join(", ", comparison.onlyBefore())));
    }
    if (!comparison.onlyAfter().isEmpty()) {
      notes.add(
          words.say("compare.only.after", "functions", String.join(", ", comparison.onlyAfter())));
    }
    notes.addAll(told().notes());
    return notes;
  }

  private List<String> headings() {
    return List.of(
        words.say("compare.head.figure"),
        words.say("compare.head.before"),
        words.say("compare.head.after"),
        words.say("compare.head.change"),
        words.say("compare.head.interval"),
        "");
  }

  private String status(FunctionChange change) {
    String after = words.name("status", change.statusAfter());
    return change.statusBefore().equals(change.statusAfter())
        ? words.say("compare.status.same", "status", after)
        : words.say(
            "compare.status.other",
            "before",
            words.name("status", change.statusBefore()),
            "after",
            after);
  }

  private List<List<String>> rows(FunctionChange change) {
    List<List<String>> rows = new ArrayList<>();
    change.levels().forEach((id, c) -> rows.add(cells(words.name("compared", id), c)));
    change.dimensions().forEach((id, c) -> rows.add(cells(id, c)));
    return rows;
  }

  private List<String> cells(String label, Optional<Change> change) {
    String none = Numbers.WITHHELD;
    return change
        .map(
            c ->
                List.of(
                    label,
                    words.numbers().number(c.before(), 1),
                    words.numbers().number(c.after(), 1),
                    words.numbers().signed(c.difference().mean()),
                    words.say(
                        "compare.interval",
                        "low",
                        words.numbers().signed(c.difference().low()),
                        "high",
                        words.numbers().signed(c.difference().high())),
                    c.beyondNoise() ? words.say("compare.beyond") : ""))
        .orElse(List.of(label, none, none, none, none, ""));
  }

  private static String row(List<String> cells, Glyphs glyphs) {
    StringBuilder row = new StringBuilder("  ");
    row.append(TextWidth.fit(glyphs.text(cells.get(0)), LABEL));
    int[] widths = {8, 8, 8, 17};
    for (int i = 0; i < widths.length; i++) {
      String cell = glyphs.text(cells.get(i + 1));
      row.append(" ".repeat(Math.max(1, widths[i] - TextWidth.of(cell)))).append(cell);
    }
    return (row + "  " + cells.get(cells.size() - 1)).stripTrailing();
  }

  private static List<String> bullet(String sentence, int width, Glyphs glyphs) {
    List<String> lines = new ArrayList<>();
    for (String line : TextWidth.wrap(glyphs.text(sentence), width - 2)) {
      lines.add((lines.isEmpty() ? glyphs.bullet() + " " : "  ") + line);
    }
    return lines;
  }
}
