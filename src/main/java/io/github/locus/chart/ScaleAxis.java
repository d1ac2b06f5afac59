package io.github.locus.chart;

import io.github.locus.wording.Numbers;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/**
 * An axis of numbers in the theme's look. Its label is a string wherever it stands; the library draws that of a vertical
 * axis as outlines of letters, which nobody can search or copy.
 */
final class ScaleAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  /** Between two figures, picture units. */
  private static final double GAP = 4;

  private final double last;

  /**
   * An axis.
   *
   * @param theme fonts
   * @param numbers how numbers are written
   * @param scale what it shows
   * @param upper end of the axis, which may lie beyond the last tick
   */
  ScaleAxis(ChartTheme theme, Numbers numbers, Scale scale, double upper) {
    super(scale.label().isEmpty() ? null : scale.label());
    this.last = scale.to() + 1e-6 * scale.step();
    setRange(scale.from(), upper);
    setTickUnit(new Unit(numbers, scale));
    setTickLabelFont(theme.regular(ChartTheme.SMALL));
    setTickLabelPaint(ChartTheme.MUTED);
    setLabelFont(theme.regular(ChartTheme.SMALL));
    setLabelPaint(ChartTheme.MUTED);
    setLabelInsets(new RectangleInsets(3, 0, 0, 0));
    setAxisLinePaint(ChartTheme.LINE);
    setTickMarksVisible(false);
    setMinorTickMarksVisible(false);
    setVisible(scale.kind() != Scale.Kind.HIDDEN);
  }

  /** Prints ticks as figures are, without asking the machine's locale. */
  private static final class Unit extends NumberTickUnit {
    private static final long serialVersionUID = 1L;

    private final transient Numbers numbers;
    private final boolean percent;
    private final int decimals;

    Unit(Numbers numbers, Scale scale) {
      super(scale.step());
      this.numbers = numbers;
      this.percent = scale.kind() == Scale.Kind.PERCENT;
      this.decimals = (int) Math.max(0, Math.ceil(-Math.log10(scale.step()) - 1e-9));
    }

    @Override
    public String valueToString(double value) {
      String digits = numbers.number(value, decimals);
      return percent ? numbers.ofHundred(digits) : digits;
    }
  }

  @Override
  @SuppressWarnings("unchecked") // the library's lists of ticks have no type
  public List<ValueTick> refreshTicks(
      Graphics2D g2, AxisState state, Rectangle2D dataArea, RectangleEdge edge) {
    List<ValueTick> ticks = super.refreshTicks(g2, state, dataArea, edge);
    ticks.removeIf(tick -> tick.getValue() > last);
    return RectangleEdge.isTopOrBottom(edge) && touch(ticks, dataArea, edge)
        ? everySecond(ticks)
        : ticks;
  }

  /** Whether the figures of two neighbours would be read as one. */
  private boolean touch(List<ValueTick> ticks, Rectangle2D dataArea, RectangleEdge edge) {
    for (int t = 1; t < ticks.size(); t++) {
      double apart =
          valueToJava2D(ticks.get(t).getValue(), dataArea, edge)
              - valueToJava2D(ticks.get(t - 1).getValue(), dataArea, edge);
      if (apart < (width(ticks.get(t)) + width(ticks.get(t - 1))) / 2 + GAP) {
        return true;
      }
    }
    return false;
  }

  private double width(ValueTick tick) {
    return ChartTheme.width(tick.getText(), getTickLabelFont());
  }

  /** Lines at all, and figures at every second: more of them, and 0 where it is one of as many. */
  private static List<ValueTick> everySecond(List<ValueTick> ticks) {
    boolean even = ticks.size() % 2 == 1;
    for (int t = 0; t < ticks.size() && !even; t += 2) {
      even = ticks.get(t).getValue() == 0;
    }
    List<ValueTick> thinned = new ArrayList<>();
    for (int t = 0; t < ticks.size(); t++) {
      ValueTick tick = ticks.get(t);
      thinned.add(
          (t % 2 == 0) == even
              ? tick
              : new NumberTick(
                  tick.getTickType(),
                  tick.getValue(),
                  "",
                  tick.getTextAnchor(),
                  tick.getRotationAnchor(),
                  tick.getAngle()));
    }
    return thinned;
  }

  @Override
  protected AxisState drawLabel(
      @Nullable String label,
      Graphics2D g2,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      AxisState state) {
    if (label == null || edge != RectangleEdge.LEFT) {
      return super.drawLabel(label, g2, plotArea, dataArea, edge, state);
    }
    double width = getLabelEnclosure(g2, edge).getWidth();
    new Pen(g2)
        .turned(
            state.getCursor() - width / 2,
            dataArea.getCenterY(),
            pen -> pen.centred(label, 0, 0, getLabelFont(), ChartTheme.MUTED));
    state.cursorLeft(width);
    return state;
  }
}
