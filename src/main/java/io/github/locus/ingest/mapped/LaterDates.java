package io.github.locus.ingest.mapped;

import java.util.ArrayList;
import java.util.List;

/** Some of the cells of a column, evenly from all its records, however many there are. */
final class LaterDates {
  private static final int MOST = 1000;

  private final List<String> kept = new ArrayList<>();
  private long seen;
  private long step = 1;

  /** Keeps a cell, or passes it over. */
  void add(String cell) {
    if (seen++ % step != 0) {
      return;
    }
    kept.add(cell);
    if (kept.size() == MOST) {
      List<String> half = new ArrayList<>();
      for (int c = 0; c < MOST; c += 2) {
        half.add(kept.get(c));
      }
      kept.clear();
      kept.addAll(half);
      step *= 2;
    }
  }

  List<String> kept() {
    return List.copyOf(kept);
  }
}
