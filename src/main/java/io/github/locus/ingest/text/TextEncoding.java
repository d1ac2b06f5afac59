package io.github.locus.ingest.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How characters are written as bytes. */
public enum TextEncoding {
  /** UTF-8 without a mark; ASCII too. */
  UTF_8("utf-8", StandardCharsets.UTF_8, ""),
  /** UTF-8 with a byte order mark. */
  UTF_8_BOM("utf-8-bom", StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  /** UTF-16, low byte first, with or without a byte order mark. */
  UTF_16LE("utf-16le", StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  /** UTF-16, high byte first, with or without a byte order mark. */
  UTF_16BE("utf-16be", StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
  /** The code page of western Windows. */
  WINDOWS_1252("windows-1252", Charset.forName("windows-1252"), ""),
  /** That of Polish, Czech, Slovak, Hungarian, Romanian and Croatian Windows; read where it is named. */
  WINDOWS_1250("windows-1250", Charset.forName("windows-1250"), ""),
  /** That of Cyrillic Windows; read where it is named. */
  WINDOWS_1251("windows-1251", Charset.forName("windows-1251"), ""),
  /** That of Greek Windows; read where it is named. */
  WINDOWS_1253("windows-1253", Charset.forName("windows-1253"), ""),
  /** That of Turkish Windows; read where it is named. */
  WINDOWS_1254("windows-1254", Charset.forName("windows-1254"), "");

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
   * An encoding by its name in results.
   *
   * @param code for example {@code windows-1252}; case ignored
   * @return the encoding, empty for any other word
   */
  public static Optional<TextEncoding> ofCode(String code) {
    return Arrays.stream(values()).filter(known -> known.code.equalsIgnoreCase(code)).findFirst();
  }

  /**
   * Bytes of the mark at the beginning of an input.
   *
   * @param head first bytes of the input
   * @param length how many of them there are
   * @return number of bytes before the first character, 0 where the mark is not there
   */
  int markLength(byte[] head, int length) {
    String start = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    return start.startsWith(mark) ? mark.length() : 0;
  }

  /**
   * The same encoding, with its mark where one is there.
   *
   * @param head first bytes of the input
   * @param length how many of them there are
   * @return UTF-8 with a mark for UTF-8 whose mark is there; else this
   */
  TextEncoding withMark(byte[] head, int length) {
    TextEncoding marked = ofMark(head, length);
    boolean utf8 = this == UTF_8 || this == UTF_8_BOM;
    if (!utf8) {
      return this;
    }
    return marked == UTF_8_BOM ? UTF_8_BOM : UTF_8;
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
