package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.table.TableRow;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the answers of one rating, and counts what is missing. */
final class AnswerReader {
  private final AnswerCoder[] coders;
  private final byte[] answers;
  private final AnswerFaults faults;
  private final AnswerCounts counts = new AnswerCounts();
  private boolean faulty;

  AnswerReader(Instrument instrument, RowFaults faults) {
    this.coders =
        instrument.dimensions().stream().flatMap(AnswerReader::coders).toArray(AnswerCoder[]::new);
    this.answers = new byte[coders.length];
    this.faults = new AnswerFaults(faults, instrument.id());
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

  /** Whether the rating that was read last has a cell that is no answer and does not say so. */
  boolean isFaulty() {
    return faulty;
  }

  /**
   * Tells which cells were no answers, once all are read.
   *
   * @param out takes a diagnostic for each kind
   */
  void report(Diagnostics out) {
    faults.report(out);
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
    faulty = false;
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
    faulty = true;
    faults.add(fault(code), coder.scale(), row.line(), column, row.field(column));
  }

  private static DiagnosticCode fault(int code) {
    return switch (code) {
      case AnswerCoder.OFF_SCALE -> DiagnosticCode.OFF_SCALE;
      case AnswerCoder.NOT_WHOLE -> DiagnosticCode.NOT_WHOLE;
      default -> DiagnosticCode.NOT_A_NUMBER;
    };
  }
}
