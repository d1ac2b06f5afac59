package io.github.locus.ingest.key;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The keys of all items that have answers.
 *
 * @param keys key by position of the item in the instrument; none for an item that a diagnostic is
 *     about
 * @param groups positions of items that were read together
 */
public record Keyring(Map<Integer, ItemKey> keys, List<List<Integer>> groups) {
  public Keyring {
    keys = Map.copyOf(keys);
    groups = groups.stream().map(List::copyOf).toList();
  }

  /** An empty ring to be filled. */
  static Map<Integer, ItemKey> ring() {
    return new TreeMap<>();
  }
}
