package io.github.locus.cli;

import io.github.locus.report.Glyphs;
import io.github.locus.report.Style;
import io.github.locus.report.TextPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run is connected to: its streams, and what they can show. Answers go to {@code out},
 * diagnostics to {@code err}.
 */
final class Terminal {
  private static final int HELP_NARROWEST = 60;
  private static final int HELP_WIDEST = 100;

  /** Width where nothing says otherwise, columns. */
  static final int DEFAULT_COLUMNS = 80;

  private static final int NARROWEST = 40;
  private static final int WIDEST = 400;

  private final InputStream in;
  private final WatchedStream outBytes;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Charset charset;
  private final boolean interactive;
  private final Map<String, String> environment;

  /**
   * @param in where {@code -} reads from
   * @param out where answers go
   * @param err where diagnostics go
   * @param charset what the terminal understands
   * @param interactive whether answers are read by a person at a terminal
   * @param environment environment variables
   */
  Terminal(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Charset charset,
      boolean interactive,
      Map<String, String> environment) {
    this.in = in;
    this.outBytes = new WatchedStream(out);
    // a locale that names no encoding says nothing of the reader: names then pass as UTF-8
    Charset written = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    this.out = new PrintWriter(new OutputStreamWriter(outBytes, written), false);
    this.err = new PrintWriter(new OutputStreamWriter(err, written), true);
    this.charset = charset;
    this.interactive = interactive;
    this.environment = Map.copyOf(environment);
  }

  InputStream in() {
    return in;
  }

  /** Answers as text, in the terminal's encoding. */
  PrintWriter out() {
    return out;
  }

  /** Diagnostics as text. */
  PrintWriter err() {
    return err;
  }

  /**
   * Writes a document (JSON, CSV, Markdown) as an answer: always UTF-8, whatever the locale.
   *
   * @param document the text
   */
  void document(String document) {
    document(document.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a document as an answer: the same bytes as in a file.
   *
   * @param document the text in UTF-8
   */
  void document(byte[] document) {
    out.flush();
    outBytes.write(document, 0, document.length);
    outBytes.flush();
  }

  /**
   * Whether bars and dashes may be drawn with characters beyond ASCII.
   *
   * @return true if the encoding has them
   */
  boolean unicode() {
    return charset.newEncoder().canEncode("█·─±");
  }

  /**
   * An environment variable.
   *
   * @param name its name
   * @return its value, where it is set to something
   */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * How wide help is.
   *
   * @return {@value #HELP_NARROWEST} to {@value #HELP_WIDEST} columns: the parser lays nothing out in fewer, and nobody
   *     reads longer lines
   */
  int helpColumns() {
    return Math.max(HELP_NARROWEST, Math.min(HELP_WIDEST, columns()));
  }

  /**
   * Width for text.
   *
   * @return {@code COLUMNS} where it is set and sensible, else 80
   */
  int columns() {
    try {
      int columns = Integer.parseInt(variable("COLUMNS").orElse(""));
      return columns < NARROWEST ? DEFAULT_COLUMNS : Math.min(columns, WIDEST);
    } catch (NumberFormatException e) {
      return DEFAULT_COLUMNS;
    }
  }

  /**
   * Whether to colour what goes to {@code out}.
   *
   * @param mode what the user asked for
   * @return for {@link ColorMode#AUTO} true at a terminal, unless {@code NO_COLOR} is set to
   *     anything or the terminal is dumb
   */
  boolean colors(ColorMode mode) {
    return switch (mode) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          interactive
              && variable("NO_COLOR").isEmpty()
              && variable("TERM").filter("dumb"::equals).isEmpty();
    };
  }

  /**
   * A page to write an answer on.
   *
   * @param mode whether to colour
   * @return an empty page of this terminal's width and characters
   */
  TextPage page(ColorMode mode) {
    return new TextPage(columns(), Glyphs.of(unicode()), new Style(colors(mode)));
  }

  /**
   * Whether a person sees what goes to {@code err} at a terminal, as the launcher tells by {@code LOCUS_PROGRESS}.
   *
   * @return false in a pipe
   */
  boolean watched() {
    return variable("LOCUS_PROGRESS").filter("terminal"::equals).isPresent();
  }

  /**
   * Lines beside the answer: broken at the width for a person, whole for a program.
   *
   * @param lines the lines
   */
  void tell(List<String> lines) {
    for (String line : lines) {
      if (watched()) {
        TextPage page = new TextPage(columns(), Glyphs.of(unicode()), new Style(false));
        page.hanging("", "    ", line);
        page.lines().forEach(err::println);
      } else {
        err.println(line);
      }
    }
  }

  /**
   * Prints what was written on a page.
   *
   * @param page the page
   */
  void print(TextPage page) {
    page.lines().forEach(out::println);
  }

  /**
   * Sends everything on its way.
   *
   * @return the failure of standard output, if it failed for another reason than a reader that
   *     has seen enough
   */
  Optional<IOException> close() {
    out.flush();
    err.flush();
    return outBytes.failure();
  }
}
