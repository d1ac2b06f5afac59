package io.github.locus.ingest.grouping;

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
 * @param strays words that nobody knows, of few cells among many that are on the scale
 * @param hasEmptyCells whether cells are empty
 */
public record ScaleAbsences(
    Map<String, Long> known,
    Map<String, Long> doubtful,
    Map<String, Long> strays,
    boolean hasEmptyCells) {
  /** Copies, keeping the order. */
  public ScaleAbsences {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
    doubtful = Collections.unmodifiableMap(new LinkedHashMap<>(doubtful));
    strays = Collections.unmodifiableMap(new LinkedHashMap<>(strays));
  }

  /**
   * A scale without any.
   *
   * @return no absences
   */
  public static ScaleAbsences none() {
    return new ScaleAbsences(Map.of(), Map.of(), Map.of(), false);
  }

  /**
   * Whether a person has to tell what is an answer.
   *
   * @return true where something is neither a point nor no answer for certain
   */
  public boolean asks() {
    return !doubtful.isEmpty() || !strays.isEmpty();
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
