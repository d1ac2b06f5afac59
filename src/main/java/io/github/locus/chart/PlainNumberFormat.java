package io.github.locus.chart;

import io.github.locus.result.FigureFormat;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Axis ticks printed as figures are, without asking the machine's locale. */
final class PlainNumberFormat extends NumberFormat {
  private static final long serialVersionUID = 1L;

  private final String unit;

  PlainNumberFormat() {
    this("");
  }

  PlainNumberFormat(String unit) {
    this.unit = unit;
  }

  @Override
  public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
    double rounded = Math.rint(1000 * number) / 1000;
    int decimals = 0;
    while (decimals < 3 && Math.abs(rounded - Math.rint(rounded)) > 1e-9) {
      rounded *= 10;
      decimals++;
    }
    return out.append(FigureFormat.number(number, decimals)).append(unit);
  }

  @Override
  public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
    return out.append(FigureFormat.number(number, 0)).append(unit);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("only prints");
  }
}
