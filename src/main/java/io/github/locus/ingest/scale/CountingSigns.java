package io.github.locus.ingest.scale;

import io.github.locus.ingest.label.EndMeanings;
import io.github.locus.ingest.label.EndRanks;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

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

  private static final int NOT_TOLD = 0;

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** A sign and what it means: "i = worst", "best (a)", in a folded text. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([a-hivx]{1,4})(?=\\s*[=:(])|(?<=[=(]\\s{0,2})([a-hivx]{1,4})(?![\\p{L}\\p{N}])");

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

  /**
   * The points that signs stand for, where it is stated which is the worst and which the best: "I =
   * worst, V = best". What lies between is told by the order of the signs.
   *
   * @param labels the answers
   * @param headers for each column what its header says; each must state the same
   * @param legend what stands beside the answers, for a column whose header says nothing
   * @param catalogue known labels
   * @return the points, the worst first, as the file spells them, those that nobody chose among them;
   *     none where the ends are not told, or an answer lies beyond them
   */
  public static List<String> stated(
      Collection<String> labels,
      Collection<List<String>> headers,
      List<String> legend,
      LabelCatalogue catalogue) {
    Map<String, String> spelled = new HashMap<>();
    labels.forEach(label -> spelled.put(label.strip().toUpperCase(Locale.ROOT), label));
    for (List<String> series : List.of(ROMAN, LETTERS)) {
      if (spelled.size() >= FEWEST_NUMERALS && series.containsAll(spelled.keySet())) {
        Set<Integer> said = new HashSet<>();
        OptionalInt beside = lastOf(legend, series, catalogue);
        headers.forEach(
            texts -> said.add(lastOf(texts, series, catalogue).orElse(beside.orElse(NOT_TOLD))));
        int last = said.size() == 1 ? said.iterator().next() : NOT_TOLD;
        return points(series.subList(0, Math.abs(last)), last < 0, spelled);
      }
    }
    return List.of();
  }

  private static List<String> points(
      List<String> signs, boolean falling, Map<String, String> spelled) {
    if (!signs.containsAll(spelled.keySet())) {
      return List.of();
    }
    boolean small = spelled.values().stream().allMatch(l -> l.equals(l.toLowerCase(Locale.ROOT)));
    List<String> points = new ArrayList<>();
    for (String sign : signs) {
      points.add(spelled.getOrDefault(sign, small ? sign.toLowerCase(Locale.ROOT) : sign));
    }
    if (falling) {
      Collections.reverse(points);
    }
    return points;
  }

  /**
   * The place of the last sign of which texts say what it means, below zero where it is the worst; empty
   * where they speak of no sign.
   */
  private static OptionalInt lastOf(
      List<String> texts, List<String> series, LabelCatalogue catalogue) {
    Set<Integer> said = new HashSet<>();
    for (String text : texts) {
      String plain = DIGITS.matcher(LabelFolding.plain(text)).replaceAll(" ");
      TreeMap<Integer, String> meanings =
          EndMeanings.meanings(
              SIGN.matcher(plain).replaceAll(found -> numbered(found.group(), series)));
      if (!meanings.isEmpty()) {
        said.add(rises(meanings, catalogue) * meanings.lastKey());
      }
    }
    return said.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(said.size() == 1 ? said.iterator().next() : NOT_TOLD);
  }

  private static String numbered(String sign, List<String> series) {
    int place = series.indexOf(sign.toUpperCase(Locale.ROOT)) + 1;
    return place == 0 ? sign : Integer.toString(place);
  }

  /** 1 or -1 where the first sign and the last have words that tell, or all signs have. */
  private static int rises(TreeMap<Integer, String> meanings, LabelCatalogue catalogue) {
    int last = meanings.lastKey();
    boolean ends = meanings.firstKey() == 1 && last >= FEWEST_NUMERALS;
    boolean whole = meanings.size() == 2 || meanings.size() == last;
    if (!ends || !whole || meanings.values().stream().anyMatch(w -> isAbsence(w, catalogue))) {
      return NOT_TOLD;
    }
    List<String> words = List.copyOf(meanings.values());
    Set<Integer> steps = new HashSet<>();
    for (int i = 1; i < words.size(); i++) {
      steps.add(EndRanks.rises(words.get(i - 1), words.get(i), catalogue));
    }
    return steps.size() == 1 ? steps.iterator().next() : NOT_TOLD;
  }

  private static boolean isAbsence(String words, LabelCatalogue catalogue) {
    return catalogue.absence(words).isPresent() || catalogue.cell(words).isPresent();
  }
}
