package io.github.locus.ingest.tidy;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.draft.Cells;
import io.github.locus.ingest.draft.CodePointOrder;
import io.github.locus.ingest.table.ToldValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of columns that are known to hold answers, as a message may show them: numbers, and words
 * that several people gave. A text that hardly anybody gave may be anything, a name that slipped
 * into the wrong column included; so may a long one.
 */
final class SeenValues {
  private static final int SHOWN = 6;
  private static final int KEPT = 200;
  private static final int LONGEST = 40;

  private final Map<String, Long> counts = new HashMap<>();
  private long others;

  /**
   * Takes a value.
   *
   * @param cell a cell without surrounding blanks
   */
  void add(String cell) {
    boolean known = counts.containsKey(cell);
    if (!known && (cell.length() > LONGEST || counts.size() >= KEPT)) {
      others++;
      return;
    }
    counts.merge(cell, 1L, Long::sum);
  }

  /**
   * The values, the most frequent first.
   *
   * @return for example {@code “Agree”, “Disagree” and 3 other texts}
   */
  Argument words() {
    List<Map.Entry<String, Long>> sorted = new ArrayList<>(counts.entrySet());
    sorted.sort(
        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey(CodePointOrder.ORDER)));
    List<String> shown = new ArrayList<>();
    long hidden = others;
    for (Map.Entry<String, Long> value : sorted) {
      if (shown.size() < SHOWN && mayBeShown(value.getKey(), value.getValue())) {
        shown.add(value.getKey());
      } else {
        hidden += 1;
      }
    }
    if (shown.isEmpty()) {
      return hidden == 1 ? Clause.ONE_VALUE : Clause.DIFFERENT_VALUES.with(hidden);
    }
    Argument values = Argument.quoted(shown);
    if (hidden == 0) {
      return values;
    }
    return Clause.AND.with(
        values, hidden == 1 ? Clause.ONE_OTHER_VALUE : Clause.OTHER_VALUES.with(hidden));
  }

  private static boolean mayBeShown(String value, long count) {
    return Cells.isShortNumber(value) || ToldValue.mayBe(value, count);
  }
}
