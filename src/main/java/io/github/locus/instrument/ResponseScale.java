package io.github.locus.instrument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;

/**
 * The whole points an item can be answered with. (Psychometrics calls a set of items a scale; that
 * is our {@link Dimension}.)
 *
 * @param min lowest answer
 * @param max highest answer, above {@code min}; at most 250 options, so that a rating fits a byte
 * @param labels wording of the options from min to max, by language; may be empty
 */
public record ResponseScale(int min, int max, Map<String, List<String>> labels) {
  /** Most options a scale may have. */
  public static final int MAX_OPTIONS = 250;

  /** Answers among which nobody at all at an end says something. */
  private static final long MANY = 150;

  /** One answer in so many at least is the farthest that is chosen. */
  private static final long SHARE = 20;

  /** Checks the range and copies the labels. */
  public ResponseScale {
    if (max <= min || max - min + 1 > MAX_OPTIONS) {
      throw new IllegalArgumentException("scale " + min + ".." + max + " needs 2 to 250 options");
    }
    Map<String, List<String>> copy = new LinkedHashMap<>();
    labels.forEach((language, words) -> copy.put(language, List.copyOf(words)));
    labels = Collections.unmodifiableMap(copy);
  }

  /**
   * A scale without wording.
   *
   * @param min lowest answer
   * @param max highest answer
   * @return the scale
   */
  public static ResponseScale of(int min, int max) {
    return new ResponseScale(min, max, Map.of());
  }

  /**
   * Number of options A.
   *
   * @return max − min + 1
   */
  public int options() {
    return max - min + 1;
  }

  /**
   * Whether an answer is on the scale.
   *
   * @param answer the answer as given
   * @return true from min to max
   */
  public boolean contains(int answer) {
    return answer >= min && answer <= max;
  }

  /**
   * Percent of maximum possible (Cohen, Cohen, Aiken &amp; West 1999).
   *
   * @param answer an answer on the scale
   * @return 100 (answer − min)/(max − min), POMP points 0..100
   */
  public double toPomp(int answer) {
    return 100.0 * (answer - min) / (max - min);
  }

  /**
   * Whether answers end short of this scale, though many were given and the farthest of them not
   * seldom: then they were likely given on another.
   *
   * @param counts how often each number was chosen
   * @return false of fewer than 150 answers
   */
  public boolean isCutShort(NavigableMap<Integer, Long> counts) {
    long all = counts.values().stream().mapToLong(n -> n).sum();
    return all >= MANY
        && ((counts.lastKey() < max && counts.lastEntry().getValue() * SHARE >= all)
            || (counts.firstKey() > min && counts.firstEntry().getValue() * SHARE >= all));
  }
}
