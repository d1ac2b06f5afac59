package io.github.locus.ingest.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How characters are written as bytes. */
public enum TextEncoding {
  /** UTF-8 without a mark; ASCII too. */
  UTF_8("utf-8", StandardCharsets.UTF_8, ""),
  /** UTF-8 with a byte order mark. */
  UTF_8_BOM("utf-8-bom", StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  /** UTF-16, low byte first, with a byte order mark. */
  UTF_16LE("utf-16le", StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  /** UTF-16, high byte first, with a byte order mark. */
  UTF_16BE("utf-16be", StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  private final String code;
  private final Charset charset;

  /** The bytes of the mark, one a character. */
  private final String mark;

  TextEncoding(String code, Charset charset, String mark) {
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
    return mark.length();
  }

  /**
   * Tells the encoding by its mark.
   *
   * @param head first bytes of the input
   * @param length how many of them there are
   * @return the encoding of the mark, UTF-8 where there is none
   */
  static TextEncoding ofMark(byte[] head, int length) {
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    for (TextEncoding encoding : values()) {
      if (!encoding.mark.isEmpty() && start.startsWith(encoding.mark)) {
        return encoding;
      }
    }
    return UTF_8;
  }
}
