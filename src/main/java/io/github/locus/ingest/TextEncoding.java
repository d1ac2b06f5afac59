package io.github.locus.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How characters are written as bytes. */
public enum TextEncoding {
  /** UTF-8 without a mark; ASCII too. */
  UTF_8("utf-8", StandardCharsets.UTF_8, new byte[0]),
  /** UTF-8 with a byte order mark. */
  UTF_8_BOM(
      "utf-8-bom", StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
  /** UTF-16, low byte first, with a byte order mark. */
  UTF_16LE("utf-16le", StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}),
  /** UTF-16, high byte first, with a byte order mark. */
  UTF_16BE("utf-16be", StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

  private final String code;
  private final Charset charset;
  private final byte[] mark;

  TextEncoding(String code, Charset charset, byte[] mark) {
    this.code = code;
    this.charset = charset;
    this.mark = mark;
  }

  /**
   * The name in results.
   *
   * @return for example {@code utf-8-bom}
   */
  public String code() {
    return code;
  }

  /**
   * The Java character set.
   *
   * @return character set without its mark
   */
  public Charset charset() {
    return charset;
  }

  /**
   * Bytes of the mark.
   *
   * @return number of bytes before the first character
   */
  int markLength() {
    return mark.length;
  }

  /**
   * Tells the encoding by its mark.
   *
   * @param head first bytes of the input
   * @param length how many of them there are
   * @return the encoding of the mark, UTF-8 where there is none
   */
  static TextEncoding ofMark(byte[] head, int length) {
    for (TextEncoding encoding : values()) {
      if (encoding.mark.length > 0 && startsWith(head, length, encoding.mark)) {
        return encoding;
      }
    }
    return UTF_8;
  }

  private static boolean startsWith(byte[] head, int length, byte[] mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (head[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
