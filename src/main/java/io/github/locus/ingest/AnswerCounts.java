package io.github.locus.ingest;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts answers and their absence while a file is read; a rating without answers counts apart. */
final class AnswerCounts {
  private final long[] missing = new long[MissingKind.values().length];
  private final int[] ofRating = new int[MissingKind.values().length];
  private long cells;
  private long blankRows;

  /** Forgets what the last rating added if it was not ended. */
  void beginRating() {
    Arrays.fill(ofRating, 0);
  }

  void addMissing(MissingKind kind) {
    ofRating[kind.ordinal()]++;
  }

  /** Counts the rating that was begun. */
  void endRating(int items) {
    cells += items;
    for (int kind = 0; kind < missing.length; kind++) {
      missing[kind] += ofRating[kind];
    }
  }

  void addBlankRow() {
    blankRows++;
  }

  long cells() {
    return cells;
  }

  long blankRows() {
    return blankRows;
  }

  long missing() {
    return byKind().values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Missing answers of ratings that have others.
   *
   * @return count by kind, only kinds that occur
   */
  Map<MissingKind, Long> byKind() {
    Map<MissingKind, Long> counts = new EnumMap<>(MissingKind.class);
    for (MissingKind kind : MissingKind.values()) {
      if (missing[kind.ordinal()] > 0) {
        counts.put(kind, missing[kind.ordinal()]);
      }
    }
    return counts;
  }

  String words() {
    return byKind().entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().words())
        .collect(Collectors.joining(", "));
  }
}
