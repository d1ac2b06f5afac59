package io.github.locus.ingest.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sets of phrases have phrases in common: each is found by its phrases, and not compared with all others. */
final class SharedPhrases {
  private static final int FEWEST_SHARED = 2;

  private final Map<List<String>, List<Integer>> holders = new HashMap<>();

  /** Phrases in common with the set at hand, by number of the other; 0 between two questions. */
  private final int[] counts;

  /**
   * @param sets sets of phrases, each the words of one
   */
  SharedPhrases(List<Set<List<String>>> sets) {
    counts = new int[sets.size()];
    for (int i = 0; i < sets.size(); i++) {
      for (List<String> phrase : sets.get(i)) {
        holders.computeIfAbsent(phrase, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** Takes a set that shares phrases with another. */
  interface Taker {
    /**
     * Takes one.
     *
     * @param set its number
     * @param count phrases in common, two at least
     */
    void take(int set, int count);
  }

  /** The sets that have two phrases at least in common with one, in their order; it is among them. */
  void forEachSharing(Set<List<String>> phrases, Taker taker) {
    int[] found = new int[Math.min(counts.length, 16)];
    int size = 0;
    for (List<String> phrase : phrases) {
      for (int set : holders.getOrDefault(phrase, List.of())) {
        counts[set]++;
        if (counts[set] == FEWEST_SHARED) {
          if (size == found.length) {
            found = Arrays.copyOf(found, 2 * size);
          }
          found[size++] = set;
        }
      }
    }
    Arrays.sort(found, 0, size);
    for (int i = 0; i < size; i++) {
      taker.take(found[i], counts[found[i]]);
    }
    for (List<String> phrase : phrases) {
      holders.getOrDefault(phrase, List.of()).forEach(set -> counts[set] = 0);
    }
  }
}
