package io.github.locus.ingest.column;

import io.github.locus.ingest.label.LabelCatalogue;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Tells words that stand in a few cells of a scale and are no label: what somebody typed instead of an
 * answer. They hide no scale, and are asked about.
 */
public final class Strays {
  /** One cell in so many at most holds such a word beside numbers. */
  private static final long BESIDE_NUMBERS = 5;

  /** One in so many at most beside labels. */
  private static final long BESIDE_LABELS = 10;

  private static final int FEWEST_POINTS = 2;

  /** A digit typed twice is so many times the digit. */
  private static final int TWICE = 11;

  /** One answer in so many may be typed twice. */
  private static final int TYPED_TWICE = 100;

  private Strays() {}

  /**
   * Points that somebody typed twice, 55 for 5, among hundreds of answers that are points. They stay
   * in the data as off the scale.
   *
   * @param counts how often each number was given
   * @return the numbers; none where others stand among them, as on a slider
   */
  public static Set<Integer> typedTwice(NavigableMap<Integer, Long> counts) {
    NavigableMap<Integer, Long> high = counts.tailMap(TWICE, true);
    if (high.isEmpty() || high.size() == counts.size()) {
      return Set.of();
    }
    long all = counts.values().stream().mapToLong(n -> n).sum();
    boolean twice =
        high.entrySet().stream()
            .allMatch(
                e ->
                    e.getKey() % TWICE == 0
                        && counts.containsKey(e.getKey() / TWICE)
                        && e.getKey() / TWICE < TWICE - 1
                        && e.getValue() * TYPED_TWICE < all);
    return twice ? Set.copyOf(high.keySet()) : Set.of();
  }

  /**
   * Looks for them.
   *
   * @param terms answers, known non-answers among them perhaps
   * @param counts how often each was given
   * @param catalogue known labels
   * @return the words; none where they are too many
   */
  public static List<Term> among(
      List<Term> terms, ToLongFunction<Term> counts, LabelCatalogue catalogue) {
    long all = terms.stream().mapToLong(counts).sum();
    boolean numbers = terms.stream().filter(Term::isNumber).count() >= FEWEST_POINTS;
    List<Term> words =
        terms.stream()
            .filter(term -> !term.hasNumber() && catalogue.absence(term.text()).isEmpty())
            .filter(term -> numbers || counts.applyAsLong(term) * BESIDE_LABELS <= all)
            .filter(term -> !catalogue.isLabel(term.text()))
            .toList();
    long stray = words.stream().mapToLong(counts).sum();
    boolean few = stray * (numbers ? BESIDE_NUMBERS : BESIDE_LABELS) <= all;
    boolean labelled =
        numbers && terms.stream().anyMatch(t -> !t.isNumber() && catalogue.isLabel(t.text()));
    return few && !labelled ? words : List.of();
  }
}
