package io.github.locus.ingest.proposal;

import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a text, as far as they matter for comparing it with another: letters and digits alone,
 * without case and accents.
 *
 * @param words folded words in order
 * @param written the same words as they were written, for names that case tells from other words
 */
record Wording(List<String> words, List<String> written) {
  /** Stands for the name of a function in a sentence. */
  static final String FUNCTION = "\uE000";

  /** Below this cosine two texts are not compared letter by letter. */
  private static final double WORTH_A_LOOK = 0.4;

  Wording {
    words = List.copyOf(words);
    written = List.copyOf(written);
  }

  /**
   * The words of a text.
   *
   * @param text anything
   * @return its words; none for a text of signs alone
   */
  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    List<String> written = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isAccent(c) || c == FUNCTION.codePointAt(0)) {
                word.appendCodePoint(c);
              } else {
                close(word, words, written);
              }
            });
    close(word, words, written);
    return new Wording(words, written);
  }

  private static void close(StringBuilder word, List<String> words, List<String> written) {
    String folded = TextFold.letters(word.toString());
    if (!folded.isEmpty()) {
      words.add(folded);
      written.add(word.toString());
    }
    word.setLength(0);
  }

  private static boolean isAccent(int character) {
    return Character.getType(character) == Character.NON_SPACING_MARK;
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean namesAFunction() {
    return words.contains(FUNCTION);
  }

  /** The same words with those from one place on replaced by the mark of a function. */
  Wording withFunction(int from, int length) {
    return new Wording(replaced(words, from, length), replaced(written, from, length));
  }

  private static List<String> replaced(List<String> list, int from, int length) {
    List<String> copy = new ArrayList<>(list.subList(0, from));
    copy.add(FUNCTION);
    copy.addAll(list.subList(from + length, list.size()));
    return copy;
  }

  /** The same words without marks of functions. */
  Wording withoutFunction() {
    if (!namesAFunction()) {
      return this;
    }
    return new Wording(
        words.stream().filter(word -> !word.equals(FUNCTION)).toList(),
        written.stream().filter(word -> !word.equals(FUNCTION)).toList());
  }

  /**
   * Where other words stand in these.
   *
   * @param part folded words, at least one
   * @return place of the first word, -1 if they do not stand there next to each other
   */
  int indexOf(List<String> part) {
    return Collections.indexOfSubList(words, part);
  }

  /**
   * How alike two texts are: the cosine of their word counts, or one minus the edit distance as a
   * share of the longer text, whichever is larger: the first forgives other orders of words, the
   * second slips of the pen. Marks of functions count only where both have one.
   *
   * @param other another text
   * @return 0 to 1; 1 for the same words in the same order, below 1 for all others
   */
  double similarity(Wording other) {
    if (namesAFunction() != other.namesAFunction()) {
      return withoutFunction().similarity(other.withoutFunction());
    }
    if (words.equals(other.words)) {
      return words.isEmpty() ? 0 : 1;
    }
    double cosine = cosine(count(words), count(other.words));
    if (cosine < WORTH_A_LOOK) {
      return cosine;
    }
    // other orders of the same words are alike, not the same
    return Math.min(0.99, Math.max(cosine, letters(line(), other.line())));
  }

  private String line() {
    return String.join(" ", words);
  }

  private static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    words.forEach(word -> counts.merge(word, 1, Integer::sum));
    return counts;
  }

  private static double cosine(Map<String, Integer> a, Map<String, Integer> b) {
    double product = 0;
    for (Map.Entry<String, Integer> word : a.entrySet()) {
      product += word.getValue() * b.getOrDefault(word.getKey(), 0);
    }
    return product == 0 ? 0 : product / (length(a) * length(b));
  }

  private static double length(Map<String, Integer> counts) {
    return Math.sqrt(counts.values().stream().mapToDouble(n -> n * (double) n).sum());
  }

  /** One minus the distance of Levenshtein (1966) as a share of the longer line. */
  private static double letters(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return 1 - (double) above[b.length()] / Math.max(a.length(), b.length());
  }
}
