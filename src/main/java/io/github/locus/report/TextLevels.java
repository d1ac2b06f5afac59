package io.github.locus.report;

import io.github.locus.page.Levels;
import java.util.List;
import java.util.stream.IntStream;

/** Functions with their levels, drawn on one scale. */
final class TextLevels {
  private static final int WIDEST_BAR = 100;
  private static final int NARROWEST_BAR = 10;

  /** A longer name has a line of its own. */
  private static final int WIDEST_NAME = 24;

  private static final int FIGURE_COLUMNS = 11;
  private static final int WIDE = 100;

  private final Levels levels;
  private final TextPage page;
  private final Glyphs glyphs;
  private final int name;
  private final LevelBar bar;
  private final int lens;

  TextLevels(Levels levels, TextPage page) {
    this.levels = levels;
    this.page = page;
    this.glyphs = page.glyphs();
    int widestName = page.columns() < WIDE ? WIDEST_NAME / 2 : WIDEST_NAME;
    this.name =
        widest(levels.functions().stream().map(Levels.OfFunction::name).toList())
            .filter(width -> width <= widestName)
            .max()
            .orElse(0);
    this.lens =
        widest(levels.table().columns().stream().skip(2).map(column -> column.heading()).toList())
            .max()
            .orElse(0);
    int left = left("", "", "").length();
    int width = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, page.columns() - left));
    this.bar = new LevelBar(width, levels.threshold(), glyphs);
  }

  private IntStream widest(List<String> words) {
    return words.stream().mapToInt(word -> TextWidth.of(glyphs.text(word)));
  }

  /** Writes the bars and what their marks mean. */
  void write() {
    page.line(page.style().faint(left("", "", levels.unit()) + bar.numbers().stripTrailing()));
    levels.functions().forEach(this::function);
    page.line(page.style().faint(left("", "", "") + bar.axis()));
    page.paragraph(glyphs.limit() + " " + levels.legend());
  }

  private void function(Levels.OfFunction function) {
    String label = glyphs.text(function.name());
    if (TextWidth.of(label) > name) {
      TextWidth.wrap(label, page.columns()).forEach(line -> page.line(page.style().bold(line)));
      label = "";
    }
    if (function.levels().isEmpty()) {
      page.hanging(cell(label, name) + "  ", " ".repeat(name + 2), function.absent());
    }
    boolean first = true;
    for (Levels.Level level : function.levels()) {
      level(first ? label : "", level);
      first = false;
    }
    facts(function);
  }

  private void level(String label, Levels.Level level) {
    String before = left(label, glyphs.text(level.lens()), glyphs.text(level.figure()));
    level
        .estimate()
        .ifPresentOrElse(
            estimate -> page.line(before + bar.of(estimate).stripTrailing()),
            () -> page.hanging(before, left("", "", ""), level.absent()));
  }

  private void facts(Levels.OfFunction function) {
    String indent = " ".repeat(name + 2);
    String text = String.join(glyphs.separator(), function.facts());
    for (String line : glyphs.lines(text, page.textColumns() - indent.length())) {
      page.line(indent + painted(line, function));
    }
  }

  /** The first fact is the status, in its colour. */
  private String painted(String line, Levels.OfFunction function) {
    String words = glyphs.text(function.facts().get(0));
    return line.startsWith(words)
        ? page.style().status(function.status(), words) + line.substring(words.length())
        : line;
  }

  /** The columns before a bar. */
  private String left(String label, String name, String figure) {
    String right = " ".repeat(Math.max(0, FIGURE_COLUMNS - TextWidth.of(figure))) + figure;
    return cell(label, this.name) + "  " + TextWidth.fit(name, lens) + " " + right + "  ";
  }

  private String cell(String label, int width) {
    String fitted = TextWidth.fit(label, width);
    return label.isEmpty() ? fitted : page.style().bold(fitted);
  }
}
