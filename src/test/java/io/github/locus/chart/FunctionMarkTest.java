package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionMarkTest {
  @Test
  void twentyFourFunctions_differInColourMarkerOrFilling() {
    assertThat(marks(24)).doesNotHaveDuplicates();
  }

  @Test
  void onAGreyPrint_twelveFunctionsAreToldApartByMarkerAndFilling() {
    assertThat(marks(12).stream().map(mark -> mark.marker() + " " + mark.filled()))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyColourStandsOutOnPaper() {
    for (FunctionMark mark : marks(12)) {
      assertThat(contrast(mark.color())).as(mark.toString()).isGreaterThanOrEqualTo(3);
      assertThat(contrast(mark.ink())).as(mark.toString()).isGreaterThanOrEqualTo(4.5);
    }
  }

  /** Matrices of Viénot, Brettel and Mollon (1999) for linear light, rows of red and green; blue stays. */
  @ParameterizedTest
  @CsvSource({"0.11238, 0.88762", "0.29275, 0.70725"})
  void theFirstFour_areToldApartWithoutRedOrGreenCones(double red, double green) {
    List<FunctionMark> marks = marks(4);
    for (int i = 0; i < marks.size(); i++) {
      for (FunctionMark other : marks.subList(i + 1, marks.size())) {
        double[] one = seen(marks.get(i).color(), red, green);
        double[] two = seen(other.color(), red, green);
        double distance = Math.hypot(one[0] - two[0], one[1] - two[1]);
        assertThat(distance).as(marks.get(i) + " " + other).isGreaterThan(0.08);
      }
    }
  }

  private static double[] seen(Color color, double red, double green) {
    return new double[] {
      red * ChartTheme.linear(color.getRed()) + green * ChartTheme.linear(color.getGreen()),
      ChartTheme.linear(color.getBlue())
    };
  }

  private static double contrast(Color color) {
    return 1.05 / (ChartTheme.luminance(color) + 0.05);
  }

  private static List<FunctionMark> marks(int count) {
    return IntStream.range(0, count)
        .mapToObj(place -> FunctionMark.of(new Name("f", OptionalInt.of(place))))
        .toList();
  }
}
