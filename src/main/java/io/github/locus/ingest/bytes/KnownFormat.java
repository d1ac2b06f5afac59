package io.github.locus.ingest.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What people give in place of a CSV file, told by its first bytes and never by its name. The first
 * that fits is meant; binary formats come before those that are text.
 */
public enum KnownFormat {
  /** An archive, or one of the formats that are archives: see {@link Archive}. */
  ZIP("a zip archive", Remedy.UNPACK, KnownFormat::zip),
  /** A compressed file. */
  GZIP("a gzip file", Remedy.UNPACK, head -> head.startsWith("\u001F\u008B")),
  /** Any Excel, encrypted: a container of the old form around the workbook. */
  LOCKED(
      "a workbook with a password",
      Remedy.UNLOCK,
      head ->
          ole(head) && head.contains("E\u0000n\u0000c\u0000r\u0000y\u0000p\u0000t\u0000e\u0000d")),
  /** Excel before 2007. */
  XLS("an old Excel workbook (.xls)", Remedy.SPREADSHEET, KnownFormat::ole),
  /** A page for printing. */
  PDF("a PDF document", Remedy.EXPORT, head -> head.startsWith("%PDF")),
  /** SPSS. */
  SAV(
      "an SPSS data file (.sav)",
      Remedy.STATISTICS,
      head -> head.startsWith("$FL2") || head.startsWith("$FL3")),
  /** Stata. */
  DTA("a Stata data file (.dta)", Remedy.STATISTICS, head -> head.startsWith("<stata_dta>")),
  /** A picture. */
  IMAGE(
      "a picture",
      Remedy.EXPORT,
      head -> head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF")),
  /** Rich text. */
  RTF("a rich text document (.rtf)", Remedy.EXPORT, head -> head.startsWith("{\\rtf")),
  /** A questionnaire of Qualtrics. */
  QSF(
      "a Qualtrics questionnaire (.qsf)",
      Remedy.QUESTIONS,
      head -> text(head).startsWith("{") && text(head).contains("\"SurveyEntry\"")),
  /** JSON of whatever origin. */
  JSON("JSON", Remedy.EXPORT, head -> json(text(head))),
  /** A page, or a table that was named {@code .xls}. */
  HTML("a web page (HTML)", Remedy.SPREADSHEET, head -> html(text(head))),
  /** XML, for example of Excel 2003. */
  XML("XML", Remedy.SPREADSHEET, head -> text(head).startsWith("<?xml"));

  /** How many bytes are looked at: an archive names its first files there. */
  public static final int HEAD = 1 << 16;

  private final String words;
  private final Remedy remedy;
  private final Predicate<String> shows;

  KnownFormat(String words, Remedy remedy, Predicate<String> shows) {
    this.words = words;
    this.remedy = remedy;
    this.shows = shows;
  }

  /**
   * What it is.
   *
   * @return words with their article
   */
  public String words() {
    return words;
  }

  /**
   * Whether no text file begins like that, of whatever purpose.
   *
   * @return false for formats that are text themselves
   */
  public boolean isBinary() {
    return compareTo(RTF) < 0;
  }

  /**
   * What to do about it.
   *
   * @return a sentence without its stop
   */
  public String remedy() {
    return remedy.sentence;
  }

  /**
   * What a file is instead of a table.
   *
   * @param head its first bytes, {@value #HEAD} are enough
   * @param length how many of them count
   * @return the format, empty for what may be a table
   */
  public static Optional<KnownFormat> of(byte[] head, int length) {
    String bytes = new String(head, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values()).filter(format -> format.shows.test(bytes)).findFirst();
  }

  private static boolean ole(String head) {
    return head.startsWith("\u00D0\u00CF\u0011\u00E0");
  }

  private static boolean zip(String head) {
    return head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006");
  }

  /** Without a mark and what is blank; NULs of UTF-16 left out. */
  private static String text(String head) {
    String plain = head.length() > 1 && isMark(head) ? head.replace("\u0000", "") : head;
    int from = 0;
    while (from < plain.length()
        && "\u00EF\u00BB\u00BF\u00FE\u00FF \t\r\n".indexOf(plain.charAt(from)) >= 0) {
      from++;
    }
    return plain.substring(from);
  }

  private static boolean isMark(String head) {
    return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF");
  }

  /** An object or a list of such; a header may begin with a bracket too, as in {@code [Q1] Age}. */
  private static boolean json(String text) {
    String inner = text.startsWith("[") ? text.substring(1).stripLeading() : text;
    return inner.startsWith("{")
        && (inner.substring(1).stripLeading().startsWith("\"")
            || inner.substring(1).stripLeading().startsWith("}"));
  }

  private static boolean html(String text) {
    String start = text.substring(0, Math.min(2000, text.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<table")
        || (start.startsWith("<") && start.contains("<html"));
  }

  /** What to do. */
  private enum Remedy {
    SPREADSHEET(
        "Open it in a spreadsheet program, save the sheet with the answers as CSV UTF-8, and give"
            + " that file"),
    QUESTIONS(
        "It holds the questions and no answers: export the answers from Qualtrics as CSV, and give"
            + " that file"),
    UNLOCK("Open it in a spreadsheet program, take its password off, and save it again"),
    UNPACK("Unpack it and give the CSV file that is in it"),
    STATISTICS(
        "Save the data as CSV in the program that wrote it (codes, not labels, for the answers),"
            + " and give that file"),
    EXPORT("Export the answers from the survey platform as CSV, and give that file");

    private final String sentence;

    Remedy(String sentence) {
      this.sentence = sentence;
    }
  }
}
