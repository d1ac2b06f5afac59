package io.github.locus.ingest.scale;

import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.scale.ResolvedScale.Numeric;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Words that stand for the ends of a scale of digits.
 *
 * @param low the word for the lowest point, where it is seen
 * @param high the word for the highest point, where it is seen
 */
record ScaleEnds(Optional<Term> low, Optional<Term> high) {
  /**
   * The ways to understand one or two words as ends.
   *
   * @param words one or two labels without a number
   * @param labels what is known of labels
   * @return one where the words are known; for two unknown words both orders; else none
   */
  static List<ScaleEnds> of(List<Term> words, LabelReadings labels) {
    Term one = words.get(0);
    boolean filter = words.stream().anyMatch(word -> labels.isFilter(word.text()));
    if (words.size() == 1) {
      return filter ? List.of() : ofOne(one, labels);
    }
    Term other = words.get(1);
    ScaleEnds upward = new ScaleEnds(Optional.of(one), Optional.of(other));
    ScaleEnds downward = new ScaleEnds(Optional.of(other), Optional.of(one));
    List<ScaleReading> known =
        labels.exact(words).stream().filter(ScaleReading::reachesBothEnds).toList();
    boolean up = known.stream().anyMatch(r -> isAt(r, 0, one));
    boolean down = known.stream().anyMatch(r -> isAt(r, 0, other));
    if (up == down) {
      return filter ? List.of() : List.of(upward, downward);
    }
    // never in one language is no in another
    return List.of(up ? upward : downward);
  }

  private static List<ScaleEnds> ofOne(Term word, LabelReadings labels) {
    boolean low = labels.isEnd(word.text(), true);
    boolean high = labels.isEnd(word.text(), false);
    if (low == high) {
      return List.of();
    }
    Optional<Term> present = Optional.of(word);
    return List.of(
        low ? new ScaleEnds(present, Optional.empty()) : new ScaleEnds(Optional.empty(), present));
  }

  /**
   * The scale that the words and the digits between them make.
   *
   * @param digits answers by their number, without gaps
   * @param absences spellings that are no answer
   * @return numbers, the low word one below the lowest digit and the high one above the highest
   */
  Numeric around(TreeMap<Integer, Term> digits, Map<String, Absence> absences) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int first = digits.firstKey();
    int last = digits.lastKey();
    low.ifPresent(term -> term.spellings().forEach(cell -> numbers.put(cell, first - 1)));
    digits.forEach((n, term) -> term.spellings().forEach(cell -> numbers.put(cell, n)));
    high.ifPresent(term -> term.spellings().forEach(cell -> numbers.put(cell, last + 1)));
    // Nobody chose the word that stands for 1.
    boolean lowIsReplaced = low.isPresent() || first == 2;
    return new Numeric(
        lowIsReplaced ? first - 1 : first, high.isPresent() ? last + 1 : last, numbers, absences);
  }

  private static boolean isAt(ScaleReading reading, int index, Term term) {
    return reading.points().get(index).spellings().contains(term.shown());
  }
}
