package io.github.locus.cli;

import io.github.locus.result.Change;
import io.github.locus.result.Comparison;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.FunctionChange;
import io.github.locus.result.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A comparison as people read it; every figure is the comparison's.
 *
 * @param comparison what to show
 */
record ComparisonView(Comparison comparison) {
  private static final List<String> HEADINGS =
      List.of("figure", "before", "after", "change", "90% interval", "");
  private static final Map<String, String> NAMES =
      Map.of("atRisk", "at risk", "tau", "between leaders");
  private static final String BEYOND = "beyond noise";
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
    List<String> sentences = comparison.explanation();
    TextWidth.wrap(glyphs.text(sentences.get(0)), width)
        .forEach(line -> lines.add(style.bold(line)));
    sentences.stream().skip(1).forEach(s -> lines.addAll(bullet(s, width, glyphs)));
    lines.add("");
    lines.add(style.faint(row(HEADINGS, glyphs)));
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
    StringBuilder out = new StringBuilder("# What changed\n\n");
    comparison.explanation().forEach(s -> out.append("- ").append(MarkdownText.of(s)).append('\n'));
    comparison
        .functions()
        .forEach(
            (name, change) -> {
              out.append("\n## ").append(MarkdownText.of(name)).append("\n\n");
              out.append(MarkdownText.of(status(change))).append("\n\n");
              out.append("| ").append(String.join(" | ", HEADINGS)).append(" |\n");
              out.append("| --- | ---: | ---: | ---: | :---: | --- |\n");
              rows(change)
                  .forEach(
                      cells ->
                          out.append("| ")
                              .append(
                                  String.join(" | ", cells.stream().map(MarkdownText::of).toList()))
                              .append(" |\n"));
            });
    out.append("\n## How to read it\n\n");
    notes().forEach(note -> out.append("- ").append(MarkdownText.of(note)).append('\n'));
    return out.toString();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    only("before", comparison.onlyBefore()).ifPresent(notes::add);
    only("after", comparison.onlyAfter()).ifPresent(notes::add);
    notes.addAll(comparison.notes());
    return notes;
  }

  private static Optional<String> only(String side, List<String> functions) {
    return functions.isEmpty()
        ? Optional.empty()
        : Optional.of("Only in the result " + side + ": " + String.join(", ", functions) + ".");
  }

  private static String status(FunctionChange change) {
    return change.statusBefore().equals(change.statusAfter())
        ? change.statusAfter() + ", as before"
        : "was " + change.statusBefore() + ", is now " + change.statusAfter();
  }

  private static List<List<String>> rows(FunctionChange change) {
    List<List<String>> rows = new ArrayList<>();
    change.levels().forEach((id, c) -> rows.add(cells(NAMES.getOrDefault(id, id), c)));
    change.dimensions().forEach((id, c) -> rows.add(cells(id, c)));
    return rows;
  }

  private static List<String> cells(String label, Optional<Change> change) {
    String none = FigureFormat.WITHHELD;
    return change
        .map(
            c ->
                List.of(
                    label,
                    FigureFormat.number(c.before(), 1),
                    FigureFormat.number(c.after(), 1),
                    FigureFormat.signed(c.difference().mean()),
                    FigureFormat.signed(c.difference().low())
                        + " to "
                        + FigureFormat.signed(c.difference().high()),
                    c.beyondNoise() ? BEYOND : ""))
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
