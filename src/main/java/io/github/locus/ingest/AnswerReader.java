package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the answers of one rating, and counts what is missing. */
final class AnswerReader {
  private final AnswerCoder[] coders;
  private final byte[] answers;
  private final RowFaults faults;
  private final AnswerCounts counts = new AnswerCounts();

  AnswerReader(Instrument instrument, RowFaults faults) {
    this.coders =
        instrument.dimensions().stream().flatMap(AnswerReader::coders).toArray(AnswerCoder[]::new);
    this.answers = new byte[coders.length];
    this.faults = faults;
  }

  private static Stream<AnswerCoder> coders(Dimension dimension) {
    return dimension.items().stream().map(item -> new AnswerCoder(dimension.scale()));
  }

  /** What was missing so far, and how it was written. */
  AnswerCounts counts() {
    return counts;
  }

  /**
   * The answers of the rating that was read last, valid until the next.
   *
   * @return one code an item: 0 missing, else answer − scale min + 1
   */
  byte[] answers() {
    return answers;
  }

  /**
   * Reads a rating.
   *
   * @param row the row
   * @param columns column of each item
   * @return whether at least one item is answered
   */
  boolean read(TableRow row, int[] columns) {
    boolean answered = false;
    counts.beginRating();
    for (int item = 0; item < coders.length; item++) {
      int column = columns[item];
      int code = coders[item].read(row.fields()[column]);
      answers[item] = (byte) Math.max(code, 0);
      if (code > 0) {
        answered = true;
      } else {
        readMissing(row, column, coders[item], code);
      }
    }
    if (answered) {
      counts.endRating(coders.length);
    }
    return answered;
  }

  private void readMissing(TableRow row, int column, AnswerCoder coder, int code) {
    Optional<MissingKind> kind = AnswerCoder.missingKind(code);
    if (kind.isPresent()) {
      counts.addMissing(kind.get(), row.fields()[column]);
      return;
    }
    String cell = Cells.shown(row.field(column));
    String name = faults.columnName(column);
    switch (code) {
      case AnswerCoder.OFF_SCALE -> {
        int min = coder.scale().min();
        int max = coder.scale().max();
        faults.fail(row, column, DiagnosticCode.OFF_SCALE, cell, name, min, max);
      }
      case AnswerCoder.NOT_WHOLE -> faults.fail(row, column, DiagnosticCode.NOT_WHOLE, cell, name);
      default -> faults.fail(row, column, DiagnosticCode.NOT_A_NUMBER, cell, name);
    }
  }
}
