package io.github.locus.report;

import java.util.ArrayList;
import java.util.List;

/** Lines for a terminal of a given width, as they are written one below the other. */
public final class TextPage {
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
  public TextPage(int columns, Glyphs glyphs, Style style) {
    this.columns = columns;
    this.glyphs = glyphs;
    this.style = style;
  }

  /**
   * The width of the terminal.
   *
   * @return columns
   */
  public int columns() {
    return columns;
  }

  /**
   * The width of text.
   *
   * @return columns, not more than are good to read
   */
  public int textColumns() {
    return Math.min(columns, TEXT_COLUMNS);
  }

  /**
   * What the terminal can show.
   *
   * @return its characters
   */
  public Glyphs glyphs() {
    return glyphs;
  }

  /**
   * Whether to colour.
   *
   * @return the style
   */
  public Style style() {
    return style;
  }

  /**
   * Adds a line that fits.
   *
   * @param line the line
   */
  public void line(String line) {
    lines.add(line);
  }

  /**
   * Adds a sentence, broken where it must be.
   *
   * @param sentence the sentence
   */
  public void paragraph(String sentence) {
    hanging("", sentence);
  }

  /**
   * Adds a sentence in bold.
   *
   * @param sentence the sentence
   */
  public void strong(String sentence) {
    glyphs.lines(sentence, textColumns()).forEach(line -> lines.add(style.bold(line)));
  }

  /**
   * Adds a heading with its sentences; nothing without any.
   *
   * @param heading the heading
   * @param sentences the sentences
   */
  public void bullets(String heading, List<String> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    strong(heading);
    sentences.forEach(sentence -> hanging(glyphs.bullet() + " ", sentence));
    line("");
  }

  /**
   * Adds facts side by side.
   *
   * @param facts the facts
   */
  public void facts(List<String> facts) {
    paragraph(String.join(glyphs.separator(), facts));
  }

  /**
   * Adds a sentence behind a mark, its further lines as far in.
   *
   * @param lead the mark, or blanks
   * @param sentence the sentence
   */
  public void hanging(String lead, String sentence) {
    hanging(lead, " ".repeat(TextWidth.of(lead)), sentence);
  }

  /**
   * Adds a sentence behind a mark.
   *
   * @param lead before the first line
   * @param indent before the others, as wide at least
   * @param sentence the sentence
   */
  public void hanging(String lead, String indent, String sentence) {
    List<String> wrapped = glyphs.lines(sentence, textColumns() - indent.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? lead : indent) + wrapped.get(i));
    }
  }

  /**
   * Adds what is to be copied, such as a command or a path: whole, on a line of its own where it does not fit.
   *
   * @param words what it is
   * @param text what is to be copied, which a terminal may break and a page must not
   */
  public void typed(String words, String text) {
    String line = glyphs.text(words + " " + text);
    if (TextWidth.of(line) <= columns) {
      line(line);
    } else {
      paragraph(words);
      line("  " + glyphs.text(text));
    }
  }

  /**
   * What was written.
   *
   * @return lines without line ends
   */
  public List<String> lines() {
    return List.copyOf(lines);
  }
}
