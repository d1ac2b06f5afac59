package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.wording.Words;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

/** Figures of an axis in a narrow panel: −10 and 0 beside one another read as −100. */
class ScaleAxisTest {
  private static List<String> figures(double from, double to, double wide) {
    Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    Scale scale = new Scale("", from, to, 10, Scale.Kind.NUMBERS);
    ScaleAxis axis = new ScaleAxis(new ChartTheme(), Words.of("en").numbers(), scale, to);
    List<ValueTick> ticks =
        axis.refreshTicks(
            g, new AxisState(), new Rectangle2D.Double(0, 0, wide, 100), RectangleEdge.BOTTOM);
    return ticks.stream().map(ValueTick::getText).toList();
  }

  @Test
  void whereThereIsRoom_everyLineHasItsFigure() {
    assertThat(figures(-10, 20, 200)).containsExactly("−10", "0", "10", "20");
  }

  @Test
  void whereFiguresWouldTouch_everySecondLineHasOne_zeroFirst() {
    assertThat(figures(-10, 20, 50)).containsExactly("", "0", "", "20");
    assertThat(figures(-10, 10, 30)).containsExactly("−10", "", "10");
  }
}
