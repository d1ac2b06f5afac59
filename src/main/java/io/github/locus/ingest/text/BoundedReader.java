package io.github.locus.ingest.text;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.bytes.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Stands before the CSV parser, which holds a record at a time in memory: follows quotes, fields
 * and records, and ends the text with a {@link MalformedInputException} where one grows beyond its
 * limit, the text itself does, a quote is never closed, or text follows a closing quote. What stands
 * before the fault is handed out first, so that complete records are read.
 */
public final class BoundedReader extends Reader {
  private static final int CHUNK = 1 << 15;

  /** Room at first: a study may have thousands of small files open. */
  private static final int FIRST = 1 << 11;

  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    QUOTE_IN_QUOTED,
    BEHIND_QUOTE
  }

  private final Reader reader;
  private final char delimiter;
  private final ReadLimits limits;
  private char[] chunk = new char[FIRST];
  private int position;
  private int end;
  private Optional<MalformedInputException> fault = Optional.empty();

  private State state = State.FIELD_START;
  private boolean afterReturn;
  private final long lastLine;
  private long characters;
  private long line;
  private long fieldLine;
  private long recordLine;
  private int fieldLength;
  private int recordLength;
  private int recordFields;
  private int returnsInARow;
  private long doubledReturns;

  BoundedReader(Reader reader, char delimiter, ReadLimits limits) {
    this(reader, delimiter, limits, 1);
  }

  /**
   * Begins further down.
   *
   * @param reader the text
   * @param delimiter what stands between fields
   * @param limits what bounds memory
   * @param firstLine number of the line at which the reader stands, from 1
   */
  public BoundedReader(Reader reader, char delimiter, ReadLimits limits, long firstLine) {
    this.reader = reader;
    this.delimiter = delimiter;
    this.limits = limits;
    this.line = firstLine;
    this.lastLine = firstLine + limits.tableLines() - 1;
    this.fieldLine = firstLine;
    this.recordLine = firstLine;
  }

  /**
   * Lines that end in CR CR LF so far: a fault of copying, which parsers take for a line end and a
   * blank row.
   *
   * @return number of lines
   */
  public long doubledReturns() {
    return doubledReturns;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (position == end) {
      if (fault.isPresent()) {
        throw fault.get();
      }
      if (!fill()) {
        return -1;
      }
    }
    int given = Math.min(length, end - position);
    System.arraycopy(chunk, position, buffer, from, given);
    position += given;
    return given;
  }

  private boolean fill() throws IOException {
    int read = readChunk();
    if (read < 0) {
      if (state == State.QUOTED) {
        throw new MalformedInputException(
            DiagnosticCode.UNCLOSED_QUOTE, OptionalLong.of(fieldLine));
      }
      return false;
    }
    position = 0;
    end = read;
    characters += read;
    for (int i = 0; i < read; i++) {
      if (!follow(chunk[i])) {
        end = i;
        break;
      }
    }
    if (end == 0 && fault.isPresent()) {
      throw fault.get();
    }
    return true;
  }

  /** Everything before has been followed, so the line is that of the first unread character. */
  private int readChunk() throws IOException {
    if (end == chunk.length) {
      chunk = new char[CHUNK];
    }
    try {
      return reader.read(chunk, 0, chunk.length);
    } catch (MalformedInputException e) {
      throw e.at(line);
    }
  }

  /**
   * Takes one character into account.
   *
   * @return false if the fault says why the text must end before it
   */
  private boolean follow(char c) {
    boolean beyond = line > lastLine && !(c == '\n' && afterReturn);
    if (beyond || characters > limits.tableCharacters()) {
      return failAt(
          line, DiagnosticCode.TABLE_TOO_LONG, limits.tableLines(), limits.tableCharacters());
    }
    if (state == State.QUOTED) {
      countLine(c);
      state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
      return grow();
    }
    if (c == delimiter) {
      afterReturn = false;
      returnsInARow = 0;
      endField();
      recordFields++;
      recordLength++;
      return withinLimits();
    }
    if (c == '\n' || c == '\r') {
      doubledReturns += c == '\n' && returnsInARow == 2 ? 1 : 0;
      returnsInARow = c == '\r' ? returnsInARow + 1 : 0;
      countLine(c);
      endField();
      recordLine = line;
      recordLength = 0;
      recordFields = 0;
      return true;
    }
    afterReturn = false;
    returnsInARow = 0;
    switch (state) {
      case FIELD_START -> state = c == '"' ? State.QUOTED : State.PLAIN;
      case QUOTE_IN_QUOTED, BEHIND_QUOTE -> {
        if (c == '"' && state == State.QUOTE_IN_QUOTED) {
          state = State.QUOTED;
        } else if (Character.isWhitespace(c)) {
          state = State.BEHIND_QUOTE;
        } else {
          return failAt(line, DiagnosticCode.BROKEN_QUOTE);
        }
      }
      case PLAIN, QUOTED -> {}
    }
    return grow();
  }

  /** CR, LF and CR LF end a line. */
  private void countLine(char c) {
    if (c == '\r' || (c == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = c == '\r';
  }

  private void endField() {
    state = State.FIELD_START;
    fieldLength = 0;
    fieldLine = line;
  }

  private boolean grow() {
    fieldLength++;
    recordLength++;
    return withinLimits();
  }

  private boolean withinLimits() {
    if (fieldLength > limits.fieldCharacters()) {
      return failAt(fieldLine, DiagnosticCode.FIELD_TOO_LONG, limits.fieldCharacters());
    }
    if (recordLength > limits.recordCharacters() || recordFields >= limits.recordFields()) {
      return failAt(
          recordLine,
          DiagnosticCode.RECORD_TOO_LONG,
          limits.recordCharacters(),
          limits.recordFields());
    }
    return true;
  }

  private boolean failAt(long place, DiagnosticCode code, Object... values) {
    fault = Optional.of(new MalformedInputException(code, OptionalLong.of(place), values));
    return false;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
