package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Axis ticks printed as figures are, without asking the machine's locale. */
final class PlainNumberFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;

  /** Written for each tick, never serialised. */
  private final transient Numbers numbers;

  private final boolean percent;

  private PlainNumberFormat(Numbers numbers, boolean percent) {
    this.numbers = numbers;
    this.percent = percent;
  }

  static PlainNumberFormat plain(Numbers numbers) {
    return new PlainNumberFormat(numbers, false);
  }

  static PlainNumberFormat percent(Numbers numbers) {
    return new PlainNumberFormat(numbers, true);
  }

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    double rounded = Math.rint(1000 * number) / 1000;
    int decimals = 0;
    while (decimals < 3 && Math.abs(rounded - Math.rint(rounded)) > 1e-9) {
      rounded *= 10;
      decimals++;
    }
    return out.append(written(number, decimals));
  }

  @Override
  public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
    return out.append(written(number, 0));
  }

  private String written(double number, int decimals) {
    String digits = numbers.number(number, decimals);
    return percent ? numbers.ofHundred(digits) : digits;
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("only prints");
  }
}
