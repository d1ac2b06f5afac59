package io.github.locus.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
  /** {@code draws/*.csv}: only of an analysis with all digits, and only where they are named. */
  DRAWS("draws");

  private static final String ALL = "all";
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
   * @return words of single deliverables, {@code charts} and {@code all}, and {@code draws}
   */
  public static List<String> words() {
    List<String> words = new ArrayList<>(Arrays.stream(values()).map(Deliverable::word).toList());
    words.remove(DRAWS.word);
    words.addAll(List.of(CHARTS, ALL, DRAWS.word));
    return words;
  }

  /**
   * Reads a list such as {@code html,json,charts}; {@code all} is all but draws.
   *
   * @param list words, separated by commas; case and blanks do not matter
   * @return the deliverables named
   * @throws IllegalArgumentException if a word is unknown or none is given; the message names the known ones
   */
  public static Set<Deliverable> parse(String list) {
    Set<Deliverable> chosen = EnumSet.noneOf(Deliverable.class);
    for (String part : list.split(",")) {
      chosen.addAll(named(part.strip().toLowerCase(Locale.ROOT)));
    }
    return chosen;
  }

  private static Set<Deliverable> named(String word) {
    if (word.equals(ALL)) {
      return EnumSet.complementOf(EnumSet.of(DRAWS));
    }
    if (word.equals(CHARTS)) {
      return EnumSet.of(CHARTS_SVG, CHARTS_PNG);
    }
    for (Deliverable one : values()) {
      if (one.word.equals(word)) {
        return EnumSet.of(one);
      }
    }
    throw new IllegalArgumentException(
        "\"" + word + "\" is no deliverable; known are " + String.join(", ", words()));
  }
}
