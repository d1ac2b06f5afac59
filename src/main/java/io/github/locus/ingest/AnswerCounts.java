package io.github.locus.ingest;

import io.github.locus.ingest.table.Blanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Counts answers and their absence while a file is read. Ratings without any answer count apart:
 * there nobody was asked, or nobody answered.
 */
final class AnswerCounts {
  private static final MissingKind[] KINDS = MissingKind.values();
  private static final int CODES_KEPT = 20;

  private final long[] missing = new long[KINDS.length];
  private final int[] ofRating = new int[KINDS.length];
  private final SortedSet<String> negativeCodes = new TreeSet<>();
  private long cells;
  private long blankRows;

  /** Forgets what the last rating added if it was not ended. */
  void beginRating() {
    Arrays.fill(ofRating, 0);
  }

  /**
   * Counts a missing answer of the rating that was begun.
   *
   * @param kind how it is written
   * @param cell the cell
   */
  void addMissing(MissingKind kind, String cell) {
    ofRating[kind.ordinal()]++;
    if (kind == MissingKind.NEGATIVE_CODE && negativeCodes.size() < CODES_KEPT) {
      negativeCodes.add(Blanks.strip(cell));
    }
  }

  /**
   * Takes the rating that was begun into account.
   *
   * @param items how many items it was asked
   */
  void endRating(int items) {
    cells += items;
    for (int kind = 0; kind < missing.length; kind++) {
      missing[kind] += ofRating[kind];
    }
  }

  void addBlankRow() {
    blankRows++;
  }

  /** Items asked in ratings with at least one answer. */
  long cells() {
    return cells;
  }

  /** Rows without any answer. */
  long blankRows() {
    return blankRows;
  }

  /** Missing answers of ratings that have others. */
  long missing() {
    return Arrays.stream(missing).sum();
  }

  /**
   * The count of each kind that occurs.
   *
   * @return for example {@code 12 empty, 3 NA, 1 negative code (-99)}
   */
  String words() {
    List<String> words = new ArrayList<>();
    for (MissingKind kind : KINDS) {
      if (missing[kind.ordinal()] > 0) {
        String codes =
            kind == MissingKind.NEGATIVE_CODE ? " (" + String.join(", ", negativeCodes) + ")" : "";
        words.add(missing[kind.ordinal()] + " " + kind.words() + codes);
      }
    }
    return String.join(", ", words);
  }

  /**
   * How missing answers are written in this file.
   *
   * @return cells as they stand there, each once
   */
  List<String> spellings() {
    List<String> spellings = new ArrayList<>();
    for (MissingKind kind : KINDS) {
      if (missing[kind.ordinal()] > 0 && kind != MissingKind.NEGATIVE_CODE) {
        spellings.add(kind == MissingKind.EMPTY ? "" : kind.words());
      }
    }
    spellings.addAll(negativeCodes);
    return spellings;
  }
}
