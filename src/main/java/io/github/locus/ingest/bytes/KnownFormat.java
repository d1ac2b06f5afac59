package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.Clause;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What people give in place of a CSV file, told by its first bytes and never by its name. The first
 * that fits is meant; binary formats come before those that are text.
 */
public enum KnownFormat {
  /** An archive, or one of the formats that are archives: see {@link Archive}. */
  ZIP(Clause.ZIP_ARCHIVE, Clause.UNPACK, KnownFormat::zip),
  /** A compressed file. */
  GZIP(Clause.GZIP_FILE, Clause.UNPACK, head -> head.startsWith("\u001F\u008B")),
  /** Any Excel, encrypted: a container of the old form around the workbook. */
  LOCKED(
      Clause.LOCKED_WORKBOOK,
      Clause.UNLOCK,
      head ->
          ole(head) && head.contains("E\u0000n\u0000c\u0000r\u0000y\u0000p\u0000t\u0000e\u0000d")),
  /** Excel before 2007. */
  XLS(Clause.OLD_WORKBOOK, Clause.SAVE_AS_CSV, KnownFormat::ole),
  /** A page for printing. */
  PDF(Clause.PDF_DOCUMENT, Clause.EXPORT_CSV, head -> head.startsWith("%PDF")),
  /** SPSS. */
  SAV(
      Clause.SPSS_FILE,
      Clause.SAVE_FROM_STATISTICS,
      head -> head.startsWith("$FL2") || head.startsWith("$FL3")),
  /** SPSS, as it goes from one machine to another; its first lines are in any code. */
  POR(Clause.SPSS_PORTABLE, Clause.SAVE_FROM_STATISTICS, KnownFormat::portable),
  /** SAS. */
  SAS(Clause.SAS_FILE, Clause.SAVE_FROM_STATISTICS, KnownFormat::sas),
  /** R, which packs its files with gzip. */
  R(
      Clause.R_FILE,
      Clause.SAVE_FROM_STATISTICS,
      head ->
          head.startsWith("RDX2\n")
              || head.startsWith("RDX3\n")
              || head.startsWith("X\n\u0000\u0000\u0000")),
  /** A database in one file. */
  DATABASE(
      Clause.DATABASE,
      Clause.EXPORT_CSV,
      head -> head.startsWith("SQLite format 3\u0000") || head.startsWith("PAR1\u0015")),
  /** Archives that are not unpacked here. */
  ARCHIVE(Clause.OTHER_ARCHIVE, Clause.UNPACK, KnownFormat::archive),
  /** Stata. */
  DTA(Clause.STATA_FILE, Clause.SAVE_FROM_STATISTICS, head -> head.startsWith("<stata_dta>")),
  /** A picture. */
  IMAGE(
      Clause.PICTURE,
      Clause.EXPORT_CSV,
      head -> head.startsWith("\u0089PNG") || head.startsWith("\u00FF\u00D8\u00FF")),
  /** Rich text. */
  RTF(Clause.RICH_TEXT, Clause.EXPORT_CSV, head -> head.startsWith("{\\rtf")),
  /** A questionnaire of Qualtrics. */
  QSF(
      Clause.QUALTRICS_QUESTIONNAIRE,
      Clause.EXPORT_FROM_QUALTRICS,
      head -> text(head).startsWith("{") && text(head).contains("\"SurveyEntry\"")),
  /** JSON of whatever origin. */
  JSON(Clause.JSON_TEXT, Clause.EXPORT_CSV, head -> json(text(head))),
  /** A page, or a table that was named {@code .xls}. */
  HTML(Clause.WEB_PAGE, Clause.SAVE_AS_CSV, head -> html(text(head))),
  /** XML, for example of Excel 2003. */
  XML(Clause.XML_TEXT, Clause.SAVE_AS_CSV, head -> text(head).startsWith("<?xml")),
  /** A study file or a questionnaire of ours. */
  YAML(Clause.YAML_TEXT, Clause.STATE_BY_OPTION, head -> yaml(text(head)));

  /** How many bytes are looked at: an archive names its first files there. */
  public static final int HEAD = 1 << 16;

  /** Signs in which a portable file says what it is. */
  private static final int PORTABLE = 400;

  /** Where a SAS file begins to tell itself from others. */
  private static final int SAS_MARK = 12;

  /** Where a tar file says that it is one. */
  private static final int TAR_MARK = 257;

  /** After comments and the mark of a document. */
  private static final Pattern KEY_FIRST =
      Pattern.compile("(?:(?:#[^\n]*|---)?\r?\n)*[A-Za-z]+:(?:[ \t]|\r?\n)");

  private static final Pattern OUR_KEY =
      Pattern.compile("^(?:files|items|dimensions|organisations):", Pattern.MULTILINE);

  private final Clause words;
  private final Clause remedy;
  private final Predicate<String> shows;

  KnownFormat(Clause words, Clause remedy, Predicate<String> shows) {
    this.words = words;
    this.remedy = remedy;
    this.shows = shows;
  }

  /**
   * What it is.
   *
   * @return words with their article
   */
  public Clause words() {
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
  public Clause remedy() {
    return remedy;
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

  private static boolean portable(String head) {
    return head.substring(0, Math.min(PORTABLE, head.length())).contains("SPSS PORT FILE");
  }

  private static boolean sas(String head) {
    return head.startsWith("\u00C2\u00EA\u0081\u0060\u00B3\u0014", SAS_MARK);
  }

  private static boolean archive(String head) {
    return head.startsWith("7z\u00BC\u00AF\u0027\u001C")
        || head.startsWith("Rar!\u001A\u0007")
        || head.startsWith("\u00FD7zXZ\u0000")
        || head.startsWith("\u0028\u00B5\u002F\u00FD")
        || head.matches("(?s)BZh[1-9]1AY&SY.*")
        || head.startsWith("ustar\u0000", TAR_MARK)
        || head.startsWith("ustar  ", TAR_MARK);
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

  /** Begins with a key, and has one that says what it is for at the beginning of a line. */
  private static boolean yaml(String text) {
    return KEY_FIRST.matcher(text).lookingAt() && OUR_KEY.matcher(text).find();
  }

  private static boolean html(String text) {
    String start = text.substring(0, Math.min(2000, text.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<table")
        || (start.startsWith("<") && start.contains("<html"));
  }
}
