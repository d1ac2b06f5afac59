package io.github.locus.ingest.key;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The keys of all items that have answers.
 *
 * @param keys key by position of the item in the instrument, in this order; none for an item that a
 *     diagnostic is about
 * @param groups positions of items that were read together
 */
public record Keyring(Map<Integer, ItemKey> keys, List<List<Integer>> groups) {
  public Keyring {
    // in the order of the items: that of Map.copyOf is another in each run, and so was what is told
    keys = Collections.unmodifiableMap(new TreeMap<>(keys));
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** An empty ring to be filled. */
  static Map<Integer, ItemKey> ring() {
    return new TreeMap<>();
  }
}
