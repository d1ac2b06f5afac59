package io.github.locus.ingest.scale;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Signs other than digits that stand for points: Roman numerals, the letters from A on, and the
 * initials of agreement.
 */
public final class CountingSigns {
  private static final List<String> ROMAN =
      List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

  /** Strongly disagree to strongly agree. */
  private static final Set<Set<String>> INITIALS =
      Set.of(
          Set.of("SD", "D", "A", "SA"),
          Set.of("SD", "D", "N", "A", "SA"),
          Set.of("SD", "D", "U", "A", "SA"));

  private static final int FEWEST_NUMERALS = 3;

  /** Fewer letters are the choices of a question, or shifts. */
  private static final int FEWEST_LETTERS = 5;

  private CountingSigns() {}

  /**
   * Whether some answers count from the first sign on and leave none out.
   *
   * @param labels the answers
   * @return true for I to V and A to E, not for A to C; which end is the best they do not tell
   */
  public static boolean are(Collection<String> labels) {
    Set<String> signs = new HashSet<>();
    labels.forEach(label -> signs.add(label.strip().toUpperCase(Locale.ROOT)));
    return begin(ROMAN, signs, FEWEST_NUMERALS)
        || begin(LETTERS, signs, FEWEST_LETTERS)
        || INITIALS.contains(signs);
  }

  private static boolean begin(List<String> series, Set<String> signs, int fewest) {
    return signs.size() >= fewest
        && signs.size() <= series.size()
        && Set.copyOf(series.subList(0, signs.size())).equals(signs);
  }
}
