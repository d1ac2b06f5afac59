package io.github.locus.ingest.text;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Tells how characters are written: by the mark; without one by NULs in every second place
 * (UTF-16); else UTF-8, and Windows-1252 only where strict UTF-8 fails. Since one byte in a whole
 * file may decide that, all bytes are looked at before the first is read as text. A text with more
 * proper UTF-8 characters than faults is damaged UTF-8, not Windows-1252.
 */
public final class EncodingProbe {
  /** How many bytes are looked at where a source cannot be opened twice. */
  public static final int HEAD = 1 << 16;

  private static final double SHARE_OF_NULS = 0.3;

  private EncodingProbe() {}

  /**
   * Looks at a whole source.
   *
   * @param stream its bytes; read to their end
   * @return the encoding
   * @throws MalformedInputException if it is neither UTF-8 nor Windows-1252
   * @throws IOException if it cannot be read
   */
  public static TextEncoding ofAll(InputStream stream) throws IOException {
    byte[] chunk = new byte[HEAD];
    int length = stream.readNBytes(chunk, 0, HEAD);
    TextEncoding shown = byMarkOrNuls(chunk, length);
    if (shown != TextEncoding.UTF_8) {
      return shown;
    }
    Utf8Check check = new Utf8Check();
    while (length > 0) {
      check.add(chunk, length);
      length = stream.readNBytes(chunk, 0, HEAD);
    }
    check.end();
    return judge(check);
  }

  /**
   * Looks at the beginning of a source that cannot be opened twice.
   *
   * @param head its first bytes
   * @param isAll whether there are no more
   * @return the encoding, as far as the beginning tells
   * @throws MalformedInputException if it is neither UTF-8 nor Windows-1252
   */
  public static TextEncoding ofHead(byte[] head, boolean isAll) throws MalformedInputException {
    TextEncoding shown = byMarkOrNuls(head, head.length);
    if (shown != TextEncoding.UTF_8) {
      return shown;
    }
    Utf8Check check = new Utf8Check();
    check.add(head, head.length);
    if (isAll) {
      check.end();
    }
    return judge(check);
  }

  private static TextEncoding judge(Utf8Check check) throws MalformedInputException {
    if (check.faults() == 0 || check.sequences() >= check.faults()) {
      return TextEncoding.UTF_8;
    }
    if (check.isOutsideWindows1252()) {
      throw new MalformedInputException(
          DiagnosticCode.INVALID_ENCODING, check.firstFault(), Clause.NEITHER_ENCODING);
    }
    if (check.isOfOtherLetters() || check.isOfOtherLatin()) {
      throw new MalformedInputException(
          DiagnosticCode.INVALID_ENCODING, check.firstFault(), Clause.OTHER_ALPHABET);
    }
    return TextEncoding.WINDOWS_1252;
  }

  private static TextEncoding byMarkOrNuls(byte[] head, int length) {
    TextEncoding marked = TextEncoding.ofMark(head, length);
    if (marked != TextEncoding.UTF_8) {
      return marked;
    }
    int[] nuls = new int[2];
    for (int i = 0; i < length; i++) {
      nuls[i % 2] += head[i] == 0 ? 1 : 0;
    }
    double enough = Math.max(1, SHARE_OF_NULS * length / 2);
    boolean even = nuls[0] >= enough;
    boolean odd = nuls[1] >= enough;
    if (even == odd) {
      return TextEncoding.UTF_8;
    }
    return odd ? TextEncoding.UTF_16LE : TextEncoding.UTF_16BE;
  }
}
