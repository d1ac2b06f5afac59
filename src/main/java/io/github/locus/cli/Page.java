package io.github.locus.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of a given width, as they are written one below the other. */
final class Page {
  /** Text is not set wider: long lines are hard to read. */
  private static final int TEXT_COLUMNS = 100;

  private final int columns;
  private final Glyphs glyphs;
  private final Style style;
  private final List<String> lines = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param columns width of the terminal
   * @param glyphs what it can show
   * @param style whether to colour
   */
  Page(int columns, Glyphs glyphs, Style style) {
    this.columns = columns;
    this.glyphs = glyphs;
    this.style = style;
  }

  int columns() {
    return columns;
  }

  /** Columns for text. */
  int textColumns() {
    return Math.min(columns, TEXT_COLUMNS);
  }

  Glyphs glyphs() {
    return glyphs;
  }

  Style style() {
    return style;
  }

  /** A line that fits. */
  void line(String line) {
    lines.add(line);
  }

  /** A sentence, broken where it must be. */
  void paragraph(String sentence) {
    hanging("", sentence);
  }

  /** A sentence in bold. */
  void strong(String sentence) {
    TextWidth.wrap(glyphs.text(sentence), textColumns())
        .forEach(line -> lines.add(style.bold(line)));
  }

  /** A heading with its sentences; nothing without any. */
  void bullets(String heading, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    strong(heading);
    sentences.forEach(sentence -> hanging(glyphs.bullet() + " ", sentence));
    line("");
  }

  /** Facts side by side. */
  void facts(List<String> facts) {
    paragraph(String.join(glyphs.separator(), facts));
  }

  private void hanging(String lead, String sentence) {
    String indent = " ".repeat(TextWidth.of(lead));
    List<String> wrapped = TextWidth.wrap(glyphs.text(sentence), textColumns() - indent.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? lead : indent) + wrapped.get(i));
    }
  }

  /**
   * What was written.
   *
   * @return lines without line ends
   */
  List<String> lines() {
    return List.copyOf(lines);
  }
}
