package io.github.locus.ingest.text;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.KnownFormat;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Bytes to characters, strictly: a byte that is not of the encoding ends the text with a {@link
 * MalformedInputException} that names its offset. What stands before it is handed out first. NULs
 * are dropped and counted; more than are tolerated show that this is no text. Reads need room for
 * two characters at least (a surrogate pair).
 */
public final class TextDecoder extends Reader {
  private static final int CHUNK = 1 << 13;

  /** So many NULs are few in a table, whatever its length. */
  public static final int FEW_NULS = 8;

  /** Beyond that, one NUL in so many characters is few. */
  private static final int CHARACTERS_PER_NUL = 1000;

  private final InputStream stream;
  private final TextEncoding encoding;
  private final CharsetDecoder decoder;
  private ByteBuffer bytes;
  private long offset;
  private boolean ended;
  private final int tolerated;
  private long characters;
  private long nuls;
  private long firstNul = -1;
  private long firstNulLine = 1;
  private boolean afterReturn;

  /**
   * Reads ahead and tells the encoding by its mark: UTF-8 where there is none. No NUL is tolerated.
   *
   * @param stream the bytes
   * @throws IOException if the stream cannot be read, or is a known binary format
   */
  public TextDecoder(InputStream stream) throws IOException {
    this(stream, Optional.empty(), 0);
  }

  /**
   * Reads in a known encoding; its mark is skipped where it is there.
   *
   * @param stream the bytes
   * @param stated the encoding; empty to tell it by its mark
   * @param tolerated so many NULs are dropped, and one in a thousand characters if any is
   * @throws IOException if the stream cannot be read, or is a known binary format
   */
  public TextDecoder(InputStream stream, Optional<TextEncoding> stated, int tolerated)
      throws IOException {
    this.stream = stream;
    this.tolerated = tolerated;
    byte[] head = new byte[CHUNK];
    int length = stream.readNBytes(head, 0, 4);
    refuseKnownBinary(head, length);
    this.encoding =
        stated
            .map(known -> known.withMark(head, length))
            .orElseGet(() -> TextEncoding.ofMark(head, length));
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.bytes = ByteBuffer.wrap(head);
    int mark = encoding.markLength(head, length);
    bytes.limit(length).position(mark);
    this.offset = mark;
  }

  /**
   * How characters are written.
   *
   * @return the encoding, with its mark where one is there
   */
  public TextEncoding encoding() {
    return encoding;
  }

  /**
   * NULs dropped so far.
   *
   * @return number of characters
   */
  public long nuls() {
    return nuls;
  }

  /**
   * Where the first NUL stands.
   *
   * @return byte offset, -1 without any
   */
  public long firstNul() {
    return firstNul;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    CharBuffer out = CharBuffer.wrap(buffer, from, length);
    int before = bytes.position();
    while (true) {
      CoderResult state = decoder.decode(bytes, out, ended);
      int count = out.position() - from;
      if (count > 0) {
        int kept = dropNuls(buffer, from, count);
        offset += bytes.position() - before;
        if (kept > 0) {
          return kept;
        }
        out.clear().position(from).limit(from + length);
        before = bytes.position();
        continue;
      }
      if (state.isError()) {
        throw new MalformedInputException(
            DiagnosticCode.INVALID_ENCODING, offset + bytes.position() - before, encoding.code());
      }
      if (ended) {
        return -1;
      }
      offset += bytes.position() - before;
      fill();
      before = bytes.position();
    }
  }

  /** Closes the gaps that NULs leave. */
  private int dropNuls(char[] buffer, int from, int count) throws IOException {
    int kept = from;
    for (int i = from; i < from + count; i++) {
      char c = buffer[i];
      if (c != 0) {
        firstNulLine += nuls == 0 && (c == '\r' || (c == '\n' && !afterReturn)) ? 1 : 0;
        afterReturn = c == '\r';
        buffer[kept++] = c;
        continue;
      }
      if (nuls == 0) {
        firstNul = offset + new String(buffer, from, i - from).getBytes(encoding.charset()).length;
      }
      nuls++;
    }
    characters += count;
    boolean few = nuls <= tolerated || (tolerated > 0 && nuls * CHARACTERS_PER_NUL <= characters);
    if (!few) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_TEXT, OptionalLong.of(firstNulLine), firstNul, Clause.BINARY_FILE);
    }
    return kept - from;
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
    if (ended) {
      // the room of thousands of small files that stay open
      bytes = ByteBuffer.wrap(Arrays.copyOf(bytes.array(), bytes.limit()));
    }
  }

  /**
   * Line of the first NUL.
   *
   * @return line, from 1; that of the last character where there is none
   */
  public long firstNulLine() {
    return firstNulLine;
  }

  private static void refuseKnownBinary(byte[] head, int length) throws IOException {
    Optional<KnownFormat> known = KnownFormat.of(head, length).filter(KnownFormat::isBinary);
    if (known.isPresent()) {
      throw new MalformedInputException(DiagnosticCode.NOT_TEXT, 0, known.get().words());
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
