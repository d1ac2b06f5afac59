package io.github.locus.ingest.row;

import io.github.locus.ingest.label.Absence;
import java.util.Optional;

/** Reads the answers of one rating, and counts what is missing. */
public final class AnswerReader {
  private final int[] codes;
  private final byte[] answers;
  private final boolean countBlank;
  private final AbsenceTally tally = new AbsenceTally();
  private boolean faulty;

  /**
   * A reader of one file.
   *
   * @param items number of items of the instrument
   * @param countBlank whether the items of a rating without any answer count as not asked, as in an
   *     export, whose records have room for all functions; else such a rating does not count at all
   */
  public AnswerReader(int items, boolean countBlank) {
    this.codes = new int[items];
    this.answers = new byte[items];
    this.countBlank = countBlank;
  }

  /** What was missing so far, and how it was written. */
  public AbsenceTally tally() {
    return tally;
  }

  /**
   * The answers of the rating that was read last, valid until the next.
   *
   * @return one code an item: 0 missing, else answer − scale min + 1
   */
  public byte[] answers() {
    return answers;
  }

  /** Whether the rating that was read last has a cell that is no answer and does not say so. */
  public boolean isFaulty() {
    return faulty;
  }

  /**
   * Reads a rating.
   *
   * @param row the record
   * @param block which of its ratings
   * @return whether at least one item is answered
   */
  public boolean read(SurveyRow row, int block) {
    int given = 0;
    faulty = false;
    for (int item = 0; item < codes.length; item++) {
      int code = row.answer(block, item);
      codes[item] = code;
      answers[item] = (byte) Math.max(code, 0);
      given += code > 0 ? 1 : 0;
      faulty |= AnswerCode.isFault(code);
    }
    boolean answered = given > 0;
    if (answered || countBlank) {
      if (given < codes.length) {
        countMissing(row, block, answered);
      }
    }
    return answered;
  }

  private void countMissing(SurveyRow row, int block, boolean answered) {
    for (int item = 0; item < codes.length; item++) {
      Optional<Absence> kind = AnswerCode.absence(codes[item]);
      if (kind.isPresent()) {
        boolean passedOver = !answered && kind.get().group() == Absence.EMPTY.group();
        tally.add(passedOver ? Absence.NOT_ASKED : kind.get(), row.spelling(block, item));
      }
    }
  }
}
