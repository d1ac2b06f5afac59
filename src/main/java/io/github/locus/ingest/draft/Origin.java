package io.github.locus.ingest.draft;

import java.util.Comparator;

/**
 * Where a row stands; in the order of reading.
 *
 * @param file number of the file, in the order given
 * @param line physical line, from 1
 */
public record Origin(int file, long line) implements Comparable<Origin> {
  private static final Comparator<Origin> READING_ORDER =
      Comparator.comparingInt(Origin::file).thenComparingLong(Origin::line);

  @Override
  public int compareTo(Origin other) {
    return READING_ORDER.compare(this, other);
  }

  /** The one that was read first. */
  public static Origin first(Origin a, Origin b) {
    return a.compareTo(b) <= 0 ? a : b;
  }
}
