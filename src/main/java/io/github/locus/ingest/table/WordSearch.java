package io.github.locus.ingest.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for many texts in another, letter for letter, in one walk: where none of them begins with
 * the two letters at hand nothing is compared, so that hundreds of names take hardly longer than one.
 */
public final class WordSearch {
  private static final int STARTS = 1 << 12;

  private final List<String> sought;
  private final Map<Integer, List<Integer>> byStart = new HashMap<>();
  private final boolean[] starts = new boolean[STARTS];
  private final BitSet shorter = new BitSet();

  /**
   * A search for some texts.
   *
   * @param sought what is looked for, numbered from 0
   */
  public WordSearch(List<String> sought) {
    this.sought = List.copyOf(sought);
    for (int i = 0; i < sought.size(); i++) {
      String text = sought.get(i);
      if (text.length() < 2) {
        shorter.set(i);
      } else {
        int start = start(text, 0);
        starts[start & (STARTS - 1)] = true;
        byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(i);
      }
    }
  }

  private static int start(String text, int at) {
    return text.charAt(at) * 61 + text.charAt(at + 1);
  }

  /**
   * Whether one of the texts stands in another.
   *
   * @param text any text
   * @return true at the first that does
   */
  public boolean isAnyIn(String text) {
    for (int i = shorter.nextSetBit(0); i >= 0; i = shorter.nextSetBit(i + 1)) {
      if (text.contains(sought.get(i))) {
        return true;
      }
    }
    for (int at = 0; at + 1 < text.length(); at++) {
      int start = start(text, at);
      if (starts[start & (STARTS - 1)]) {
        for (int i : byStart.getOrDefault(start, List.of())) {
          if (text.startsWith(sought.get(i), at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Which of the texts stand in another.
   *
   * @param text any text
   * @return numbers of those that it contains
   */
  public BitSet in(String text) {
    BitSet found = new BitSet();
    shorter.stream().filter(i -> text.contains(sought.get(i))).forEach(found::set);
    for (int at = 0; at + 1 < text.length(); at++) {
      int start = start(text, at);
      if (starts[start & (STARTS - 1)]) {
        for (int i : byStart.getOrDefault(start, List.of())) {
          if (text.startsWith(sought.get(i), at)) {
            found.set(i);
          }
        }
      }
    }
    return found;
  }
}
