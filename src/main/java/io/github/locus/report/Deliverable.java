package io.github.locus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What can be written. */
public enum Deliverable {
  /** {@code report.html}. */
  HTML("html"),
  /** {@code report.md}. */
  MARKDOWN("md"),
  /** {@code result.json}. */
  JSON("json"),
  /** {@code tables/*.csv}. */
  TABLES("tables"),
  /** {@code charts/*.svg}. */
  CHARTS_SVG("charts-svg"),
  /** {@code charts/*.png}. */
  CHARTS_PNG("charts-png"),
  /** {@code report.pdf}: only where it is named. */
  PDF("pdf"),
  /** {@code report.docx}: only where it is named. */
  DOCX("docx"),
  /** {@code slides.pptx}: only where it is named. */
  PPTX("pptx"),
  /** {@code tables.xlsx}: only where it is named. */
  XLSX("xlsx"),
  /** {@code draws/*.csv}: only of an analysis with all digits, and only where they are named. */
  DRAWS("draws");

  /** The word for those that are written where none is named. */
  public static final String ALL = "all";

  /** The word for what a board and its consultant work with. */
  public static final String BOARD = "board";

  private static final Set<Deliverable> FOR_A_BOARD = EnumSet.of(PDF, DOCX, PPTX, XLSX);

  private static final String CHARTS = "charts";

  private final String word;

  Deliverable(String word) {
    this.word = word;
  }

  /**
   * The word that a user types.
   *
   * @return lower case, hyphens
   */
  public String word() {
    return word;
  }

  /**
   * Every word that {@link #parse} knows.
   *
   * @return words of single deliverables, {@code charts}, {@code all}, {@code board}, and {@code draws}
   */
  public static List<String> words() {
    List<String> words = new ArrayList<>(Arrays.stream(values()).map(Deliverable::word).toList());
    words.remove(DRAWS.word);
    words.addAll(List.of(CHARTS, ALL, BOARD, DRAWS.word));
    return words;
  }

  /**
   * Reads a list such as {@code html,json,charts}; {@code all} is all but draws and what is for a board.
   *
   * @param list words, separated by commas; case and blanks do not matter
   * @return the deliverables named; empty if a word is none of {@link #words}
   */
  public static Optional<Set<Deliverable>> parse(String list) {
    Set<Deliverable> chosen = EnumSet.noneOf(Deliverable.class);
    for (String part : list.split(",")) {
      Set<Deliverable> named = named(part.strip().toLowerCase(Locale.ROOT));
      if (named.isEmpty()) {
        return Optional.empty();
      }
      chosen.addAll(named);
    }
    return Optional.of(chosen);
  }

  private static Set<Deliverable> named(String word) {
    Set<Deliverable> named = EnumSet.noneOf(Deliverable.class);
    switch (word) {
      case ALL -> {
        named.addAll(EnumSet.complementOf(EnumSet.of(DRAWS)));
        named.removeAll(FOR_A_BOARD);
      }
      case BOARD -> named.addAll(FOR_A_BOARD);
      case CHARTS -> named.addAll(EnumSet.of(CHARTS_SVG, CHARTS_PNG));
      default -> Arrays.stream(values()).filter(d -> d.word.equals(word)).forEach(named::add);
    }
    return named;
  }
}
