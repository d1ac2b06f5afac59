package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SvgGraphicsTest {
  private final ChartTheme theme = new ChartTheme();
  private final SvgPicture picture = new SvgPicture("p", 100, 50);
  private final SvgGraphics g = new SvgGraphics(picture, theme);

  private String body() {
    String markup = picture.markup("t", "d");
    return markup.substring(markup.indexOf("</desc>") + 7, markup.length() - "</svg>".length());
  }

  @Test
  void eachKindOfShapeHasItsElement() {
    g.setColor(Color.RED);
    g.fill(new Rectangle2D.Double(1, 2, 3.456, 4));
    g.fill(new Ellipse2D.Double(0, 0, 4, 2));
    g.draw(new Line2D.Double(0, 0.005, -0.001, 9));
    Path2D path = new Path2D.Double();
    path.moveTo(0, 0);
    path.quadTo(1, 1, 2, 0);
    path.curveTo(3, 0, 3, 1, 2.5, 1000000);
    path.closePath();
    g.fill(path);
    assertThat(body())
        .isEqualTo(
            "<rect x='1' y='2' width='3.46' height='4' fill='#ff0000'/>"
                + "<ellipse cx='2' cy='1' rx='2' ry='1' fill='#ff0000'/>"
                + "<line x1='0' y1='0.01' x2='0' y2='9' stroke='#ff0000' stroke-linecap='square'/>"
                + "<path d='M0,0Q1,1,2,0C3,0,3,1,2.5,1000000Z' fill='#ff0000'/>");
  }

  @Test
  void aStrokeIsWrittenWithAllThatDiffersFromSvgs() {
    g.setStroke(
        new BasicStroke(
            2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_BEVEL, 10f, new float[] {5, 3}, 1f));
    g.draw(new Rectangle2D.Double(0, 0, 1, 1));
    assertThat(body())
        .endsWith(
            " fill='none' stroke='#000000' stroke-width='2.5' stroke-linecap='round'"
                + " stroke-linejoin='bevel' stroke-dasharray='5,3' stroke-dashoffset='1'/>");
  }

  @Test
  void aLineThatThePlatformWouldSnapToPixelsIsCrisp() {
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_NORMALIZE);
    g.draw(new Line2D.Double(0, 0, 1, 0));
    assertThat(body()).contains("shape-rendering='crispEdges'");
  }

  @Test
  void transparencyOfColourAndOfDrawingMultiply() {
    g.setColor(new Color(0, 0, 0, 51));
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f));
    g.fill(new Rectangle2D.Double(0, 0, 1, 1));
    assertThat(body()).contains("fill-opacity='0.1'");
  }

  @Test
  void textStaysTextWithItsMeasuredWidth() {
    g.setFont(theme.semiBold(13));
    g.drawString("R&D <b>", 3, 4);
    String width = SvgGeometry.number(ChartTheme.width("R&D <b>", theme.semiBold(13)), 2);
    assertThat(body())
        .isEqualTo(
            "<text x='3' y='4' fill='#000000' font-weight='600' font-size='13' textLength='"
                + width
                + "' lengthAdjust='spacingAndGlyphs'>R&amp;D &lt;b&gt;</text>");
  }

  @Test
  void whatMayNotStandInXmlOrTurnsTheWritingIsASpace() {
    g.setFont(theme.regular(13));
    g.drawString("a\u0007b\u202Ec\uD800d\uFFFE\u2028", 0, 0);
    assertThat(body()).contains(">a b c d  </text>");
  }

  @Test
  void textOfNothingIsNothing() {
    g.drawString("\u0007 ", 0, 0);
    assertThat(body()).isEmpty();
  }

  @Test
  void aTurnIsWrittenOnTheElementAndTakenBack() {
    AffineTransform upright = g.getTransform();
    g.translate(10.0, 20.0);
    g.rotate(-Math.PI / 2);
    g.fill(new Rectangle2D.Double(0, 0, 1, 1));
    g.setTransform(upright);
    g.fill(new Rectangle2D.Double(0, 0, 1, 1));
    assertThat(body())
        .isEqualTo(
            "<rect x='0' y='0' width='1' height='1' transform='matrix(0,-1,1,0,10,20)'"
                + " fill='#000000'/><rect x='0' y='0' width='1' height='1' fill='#000000'/>");
  }

  @Test
  void neighboursWithOneClipStandInOneGroupAndEqualClipsAreWrittenOnce() {
    Rectangle2D dot = new Rectangle2D.Double(0, 0, 1, 1);
    g.clip(new Rectangle2D.Double(0, 0, 50, 50));
    g.fill(dot);
    g.fill(dot);
    Shape saved = g.getClip();
    g.setClip(null);
    g.fill(dot);
    g.setClip(saved);
    g.clip(new Rectangle2D.Double(40, 0, 50, 50));
    g.fill(dot);
    g.setClip(new Rectangle2D.Double(0, 0, 50, 50));
    g.fill(dot);
    String rect = "<rect x='0' y='0' width='1' height='1' fill='#000000'/>";
    assertThat(body())
        .isEqualTo(
            "<defs><clipPath id='p-clip-0'><rect x='0' y='0' width='50' height='50'/></clipPath>"
                + "<clipPath id='p-clip-1'><rect x='40' y='0' width='10' height='50'/></clipPath>"
                + "</defs><g clip-path='url(#p-clip-0)'>"
                + rect
                + rect
                + "</g>"
                + rect
                + "<g clip-path='url(#p-clip-1)'>"
                + rect
                + "</g><g clip-path='url(#p-clip-0)'>"
                + rect
                + "</g>");
  }

  @Test
  void aClipStaysWhereItIsWhenTheDrawingMoves() {
    g.clip(new Rectangle2D.Double(0, 0, 50, 50));
    g.translate(10.0, 0.0);
    assertThat(g.getClipBounds()).hasToString("java.awt.Rectangle[x=-10,y=0,width=50,height=50]");
    g.clip(new Ellipse2D.Double(0, 0, 10, 10));
    g.translate(-10.0, 0.0);
    assertThat(g.getClipBounds()).hasToString("java.awt.Rectangle[x=10,y=0,width=10,height=10]");
  }

  @ParameterizedTest
  @CsvSource({
    "0.005, 0.01",
    "-0.005, -0.01",
    "-0.004, 0",
    "600, 600",
    "1e7, 10000000",
    "0.10, 0.1",
    "1e-9, 0"
  })
  void numbersAreShortAndHaveNoExponent(double value, String text) {
    assertThat(SvgGeometry.number(value, 2)).isEqualTo(text);
  }

  /** Halves among them, which binary fractions only come near to. */
  @Test
  void numbersAreRoundedAsTheirDigitsAre() {
    Random random = new Random(5);
    for (int i = 0; i < 4000; i++) {
      int decimals = i % 2 == 0 ? 2 : 6;
      double value = (random.nextInt(2_000_001) - 1_000_000) / (i % 3 == 0 ? 1000.0 : 64.0);

      assertThat(SvgGeometry.number(value, decimals))
          .isEqualTo(
              BigDecimal.valueOf(value)
                  .setScale(decimals, RoundingMode.HALF_UP)
                  .stripTrailingZeros()
                  .toPlainString());
    }
  }

  @Test
  void aPlaceThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> g.fill(new Rectangle2D.Double(Double.NaN, 0, 1, 1)))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void whatCannotBeWrittenIsRefusedAndNotLeftOut() {
    BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    TextLayout letters = new TextLayout("a", theme.regular(12), g.getFontRenderContext());
    List<Runnable> calls =
        List.of(
            () -> g.drawImage(image, 0, 0, null),
            () -> letters.draw(g, 0, 0),
            () -> g.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)),
            () -> g.setComposite(AlphaComposite.Clear),
            () -> g.setStroke(shape -> shape),
            () -> g.setXORMode(Color.RED));
    assertThat(calls)
        .allSatisfy(
            call ->
                assertThatThrownBy(call::run).isInstanceOf(UnsupportedOperationException.class));
  }

  static List<Shape> shapes() {
    return List.of(
        new Arc2D.Double(1, 2, 30, 20, 10, 200, Arc2D.PIE),
        new Area(new Ellipse2D.Double(3, 3, 20, 10)),
        Marker.DIAMOND.shape(10, 10, 4),
        Marker.CROSS.shape(10, 10, 4));
  }

  /** Reads the path back: the same bounds to a hundredth. */
  @ParameterizedTest
  @MethodSource("shapes")
  void aPathHasTheShapesBounds(Shape shape) {
    String data = SvgGeometry.of(shape).attributes().replaceAll(" d='|'", "");
    Path2D read = new Path2D.Double();
    for (String step : data.split("(?=[MLQCZ])")) {
      double[] at =
          step.length() == 1
              ? new double[0]
              : List.of(step.substring(1).split(",")).stream()
                  .mapToDouble(Double::parseDouble)
                  .toArray();
      switch (step.charAt(0)) {
        case 'M' -> read.moveTo(at[0], at[1]);
        case 'L' -> read.lineTo(at[0], at[1]);
        case 'Q' -> read.quadTo(at[0], at[1], at[2], at[3]);
        case 'C' -> read.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> read.closePath();
      }
    }
    Rectangle2D expected = new Area(shape).getBounds2D();
    Rectangle2D actual = new Area(read).getBounds2D();
    Offset<Double> hundredth = Offset.offset(0.011);
    assertThat(actual.getMinX()).isCloseTo(expected.getMinX(), hundredth);
    assertThat(actual.getMinY()).isCloseTo(expected.getMinY(), hundredth);
    assertThat(actual.getMaxX()).isCloseTo(expected.getMaxX(), hundredth);
    assertThat(actual.getMaxY()).isCloseTo(expected.getMaxY(), hundredth);
  }
}
