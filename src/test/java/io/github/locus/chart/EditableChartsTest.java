package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.chart.EditableChart.Kind;
import io.github.locus.chart.EditableChart.Look;
import io.github.locus.chart.EditableChart.Part;
import io.github.locus.chart.EditableChart.Tint;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an office program draws has the colours of the pictures beside it. */
class EditableChartsTest {
  private static final Result RESULT = ResultFixtures.rich();
  private static final ResultWords TOLD = new ResultWords(Words.of("en"), RESULT);

  /** Lightness of 100 from which two greys beside one another are told apart. */
  private static final double TOLD_APART = 7;

  private static List<EditableChart> drawn(Kind... kinds) {
    return Charts.of(TOLD).stream()
        .flatMap(chart -> EditableCharts.of(chart).stream())
        .filter(chart -> List.of(kinds).contains(chart.kind()))
        .toList();
  }

  private static FunctionMark mark(String function) {
    return FunctionMark.of(Name.function(TOLD, function));
  }

  private static String hex(Color color) {
    return String.format(Locale.ROOT, "%06X", color.getRGB() & 0xFFFFFF);
  }

  @Test
  void columnsOfAFunctionAreEdgedInItsColour() {
    assertThat(drawn(Kind.COLUMNS)).hasSizeGreaterThan(1);
    for (EditableChart chart : drawn(Kind.COLUMNS)) {
      for (Part part : chart.parts()) {
        assertThat(part.look().places())
            .map(Tint::edge)
            .as(part.name())
            .isEqualTo(chart.categories().stream().map(name -> hex(mark(name).color())).toList());
      }
    }
  }

  @Test
  void barsOfAProfileAreTintsOfItsFunction() {
    for (String function : RESULT.functions().keySet()) {
      int place = List.copyOf(RESULT.functions().keySet()).indexOf(function);
      Look look = EditableCharts.ofFunction(place, 1, 9);

      assertThat(look.places()).hasSize(9).allMatch(look.key()::equals);
      assertThat(look.key().edge()).isEqualTo(hex(mark(function).color()));
    }
  }

  @Test
  void curvesHaveTheColourAndTheMarkerOfTheirFunction() {
    assertThat(drawn(Kind.LINES)).isNotEmpty();
    for (EditableChart chart : drawn(Kind.LINES)) {
      for (Part part : chart.parts()) {
        String function =
            RESULT.functions().keySet().stream()
                .filter(name -> part.name().startsWith(name))
                .findFirst()
                .orElseThrow();
        assertThat(part.look().key().edge()).isEqualTo(hex(mark(function).color()));
        assertThat(part.look().symbol()).isEqualTo(mark(function).marker().symbol());
      }
    }
  }

  @Test
  void partsOfAWholeAreAsInThePicture() {
    assertThat(drawn(Kind.SHARES)).isNotEmpty();
    for (EditableChart chart : drawn(Kind.SHARES)) {
      for (int i = 0; i < chart.categories().size(); i++) {
        Color first = Tints.deepest(mark(chart.categories().get(i)).color());
        assertThat(chart.parts().get(0).look().places().get(i).fill()).isEqualTo(hex(first));
      }
    }
  }

  @Test
  void figuresBesideOneAnother_areToldApartOnAGreyPrint_andAreReadOnTheirTints() {
    for (Color hue : FunctionMark.HUES) {
      List<Color> tints = new ArrayList<>();
      for (int part = 0; part < 4; part++) {
        tints.add(Tints.beside(hue, part));
      }
      for (int i = 0; i < tints.size(); i++) {
        Color tint = tints.get(i);
        assertThat(ChartTheme.contrast(tint, ChartTheme.ink(tint))).isGreaterThanOrEqualTo(4.5);
        if (i > 0) {
          assertThat(lightness(tint) - lightness(tints.get(i - 1)))
              .as(hex(hue) + " " + i)
              .isGreaterThan(TOLD_APART);
        }
      }
    }
  }

  /** CIE 1976, from 0 to 100. */
  private static double lightness(Color color) {
    double y = ChartTheme.luminance(color);
    return y > 0.008856 ? 116 * Math.cbrt(y) - 16 : 903.3 * y;
  }
}
