package io.github.locus.ingest.label;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands in the columns of a scale and is no answer.
 *
 * @param known spellings that are none for certain, and how often each occurs
 * @param doubtful spellings that may be none or a point, and how often each occurs
 * @param hasEmptyCells whether cells are empty
 */
public record ScaleAbsences(
    Map<String, Long> known, Map<String, Long> doubtful, boolean hasEmptyCells) {
  /** Copies, keeping the order. */
  public ScaleAbsences {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    doubtful = Collections.unmodifiableMap(new LinkedHashMap<>(doubtful));
  }

  /**
   * A scale without any.
   *
   * @return no absences
   */
  public static ScaleAbsences none() {
    return new ScaleAbsences(Map.of(), Map.of(), false);
  }

  /** Spellings that are none for certain; the empty string where cells are empty. */
  List<String> spellings() {
    List<String> all = new ArrayList<>(known.keySet());
    if (hasEmptyCells) {
      all.add("");
    }
    return List.copyOf(all);
  }
}
