package io.github.locus.ingest.table;

import io.github.locus.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes to characters, strictly: a byte that is not of the encoding, or a NUL, ends the text with a
 * {@link MalformedInputException} that names its offset. What stands before it is handed out first.
 * Reads need room for two characters at least (a surrogate pair).
 */
public final class TextDecoder extends Reader {
  private static final int CHUNK = 1 << 16;

  private final InputStream stream;
  private final TextEncoding encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes;
  private long offset;
  private boolean ended;

  /**
   * Reads ahead and tells the encoding by its mark.
   *
   * @param stream the bytes
   * @throws IOException if the stream cannot be read, or is a known binary format
   */
  public TextDecoder(InputStream stream) throws IOException {
    this.stream = stream;
    byte[] head = new byte[CHUNK];
    int length = stream.readNBytes(head, 0, 4);
    refuseKnownBinary(head, length);
    this.encoding = TextEncoding.ofMark(head, length);
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    this.bytes = ByteBuffer.wrap(head);
    bytes.limit(length).position(encoding.markLength());
    this.offset = encoding.markLength();
  }

  TextEncoding encoding() {
    return encoding;
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
        return textBeforeNul(buffer, from, count, before);
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

  private int textBeforeNul(char[] buffer, int from, int count, int before) throws IOException {
    for (int i = from; i < from + count; i++) {
      if (buffer[i] == 0) {
        return endAtNul(buffer, from, i, before);
      }
    }
    offset += bytes.position() - before;
    return count;
  }

  private int endAtNul(char[] buffer, int from, int nul, int before) throws IOException {
    int readable = nul - from;
    int width = new String(buffer, from, readable).getBytes(encoding.charset()).length;
    if (readable == 0) {
      throw new MalformedInputException(DiagnosticCode.NOT_TEXT, offset, "a binary file");
    }
    // the next read begins with the NUL
    bytes.position(before + width);
    offset += width;
    decoder.reset();
    return readable;
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
  }

  private static void refuseKnownBinary(byte[] head, int length) throws IOException {
    String magic = new String(Arrays.copyOf(head, length), StandardCharsets.ISO_8859_1);
    if (magic.startsWith("PK\u0003\u0004")) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_TEXT, 0, "a ZIP or spreadsheet (XLSX) file");
    }
    if (magic.startsWith("\u001F\u008B")) {
      throw new MalformedInputException(DiagnosticCode.NOT_TEXT, 0, "a gzip file");
    }
    if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_TEXT, 0, "an old spreadsheet (XLS) file");
    }
    if (magic.startsWith("%PDF")) {
      throw new MalformedInputException(DiagnosticCode.NOT_TEXT, 0, "a PDF file");
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
