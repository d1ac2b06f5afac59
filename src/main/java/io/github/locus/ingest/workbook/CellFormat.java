package io.github.locus.ingest.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How cells of a style show their numbers: as the spreadsheet does, but for what would be read in
 * two ways. A day with its year is written {@code 2024-03-14}, whatever its order in the cell, and
 * thousands are not separated.
 */
final class CellFormat {
  private static final MathContext HELD = new MathContext(15);
  private static final BigDecimal LONGEST_PLAIN = BigDecimal.TEN.pow(21);
  private static final BigDecimal SHORTEST_PLAIN = BigDecimal.ONE.movePointLeft(9);
  private static final double SAME = 1e-9;

  private final List<FormatSection> sections;

  private CellFormat(List<FormatSection> sections) {
    this.sections = sections;
  }

  /** How true a shown text is to what the cell holds. */
  enum Truth {
    /** It is the whole value. */
    WHOLE,
    /** The cell shows fewer digits than it holds. */
    ROUNDED,
    /** The format cannot be applied here: the text is the stored number. */
    STORED
  }

  /**
   * What a cell shows.
   *
   * @param text as it is read
   * @param truth how true it is
   */
  record Shown(String text, Truth truth) {}

  /**
   * A format.
   *
   * @param code for example {@code 0.0%}; {@code General} for none
   * @return how it shows numbers
   */
  static CellFormat of(String code) {
    List<FormatSection> sections = new ArrayList<>();
    int from = 0;
    boolean quoted = false;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      quoted ^= c == '"';
      if (c == '\\' && !quoted) {
        i++;
      } else if (c == ';' && !quoted) {
        sections.add(FormatSection.of(code.substring(from, i)));
        from = i + 1;
      }
    }
    sections.add(FormatSection.of(code.substring(from)));
    return new CellFormat(sections);
  }

  /**
   * Shows a number.
   *
   * @param value what the cell holds
   * @param from1904 whether days are counted from 1904 on
   * @return what is read
   */
  Shown show(double value, boolean from1904) {
    FormatSection section = section(value);
    boolean signed = section == sections.get(0);
    switch (section.kind()) {
      case GENERAL -> {
        return new Shown(section.around(plain(value)), Truth.WHOLE);
      }
      case DAY_OR_TIME -> {
        return SerialDay.of(value, from1904)
            .flatMap(day -> DayPattern.show(section.pattern(), value, day))
            .map(text -> new Shown(text, Truth.WHOLE))
            .orElseGet(() -> new Shown(plain(value), Truth.STORED));
      }
      case NUMBER -> {
        return number(section, signed ? value : Math.abs(value));
      }
      case TEXT_ALONE -> {
        return new Shown(section.around(""), Truth.ROUNDED);
      }
      case NOT_KNOWN -> {
        return new Shown(plain(value), Truth.STORED);
      }
    }
    throw new IllegalStateException("a kind of section without its way to show numbers");
  }

  /** Two sections: not negative, negative; three: positive, negative, zero. */
  private FormatSection section(double value) {
    if (sections.stream().anyMatch(FormatSection::isConditional)) {
      return FormatSection.NONE;
    }
    if (value < 0 && sections.size() > 1) {
      return sections.get(1);
    }
    return value == 0 && sections.size() > 2 ? sections.get(2) : sections.get(0);
  }

  private static Shown number(FormatSection section, double value) {
    BigDecimal held = new BigDecimal(value).round(HELD).movePointRight(2 * section.percents());
    BigDecimal shown = held.setScale(section.decimals(), RoundingMode.HALF_UP);
    String digits = withoutIdleZeros(shown, section.neededDecimals()).abs().toPlainString();
    int point = digits.indexOf('.');
    int whole = point < 0 ? digits.length() : point;
    String text = "0".repeat(Math.max(0, section.leastDigits() - whole)) + digits;
    boolean negative = shown.signum() < 0;
    boolean rounded =
        Math.abs(shown.subtract(held).doubleValue())
            > SAME * Math.max(1, Math.abs(held.doubleValue()));
    return new Shown(
        (negative ? "-" : "") + section.around(text), rounded ? Truth.ROUNDED : Truth.WHOLE);
  }

  private static BigDecimal withoutIdleZeros(BigDecimal number, int needed) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return bare.scale() < needed
        ? bare.setScale(needed)
        : bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  /**
   * A number without a format: its 15 digits.
   *
   * @param value any number
   * @return for example {@code 4}, {@code 0.3}, {@code 114083123456}
   */
  static String plain(double value) {
    BigDecimal held = new BigDecimal(value).round(HELD).stripTrailingZeros();
    if (held.signum() == 0) {
      return "0";
    }
    BigDecimal size = held.abs();
    return size.compareTo(LONGEST_PLAIN) < 0 && size.compareTo(SHORTEST_PLAIN) > 0
        ? held.toPlainString()
        : held.toString().toUpperCase(Locale.ROOT);
  }
}
