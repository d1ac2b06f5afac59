package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.PlanFixtures;
import io.github.locus.wording.Words;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PlanChartTest {
  private final PlanChart chart = PlanChart.of(PlanFixtures.plan(), Words.of("en"));

  @Test
  void title_namesHowFarTheBestChangeGets() {
    assertThat(chart.title())
        .isEqualTo(
            "A survey as at present settles the choice in 32% of cases, the best change here in 52%"
                + " (units × 4)");
  }

  @Test
  void eachPanel_startsAtThePresentDesign_andChangesOneThing() {
    assertThat(chart.panels())
        .extracting(p -> p.steps().stream().map(PlanChart.Step::at).toList().toString())
        .containsExactly("[16, 32, 64]", "[8, 16, 32]", "[1, 2, 3]");
  }

  @Test
  void table_hasARowForEachDesign_andNothingForWhatIsMissing() {
    assertThat(chart.table().rows()).hasSize(7);
    assertThat(chart.table().rows().get(6)).contains(new Cell.Empty());
  }

  @Test
  void aDesignIsItsIdInFiles_andItsNameToReaders() {
    PlanChart german = PlanChart.of(PlanFixtures.plan(), Words.of("de"));

    assertThat(german.table().rows().get(0).get(0)).isEqualTo(Cell.code("now", "heutiger Umfang"));
  }

  @Test
  void svg_isNamed_andTheSameEachTime() throws Exception {
    String svg = ChartPictures.start().svg(chart);

    assertThat(svg)
        .contains("role='img'", "settles the choice in 32%", "right</text>", "settled</text>")
        .isEqualTo(ChartPictures.start().svg(chart));
  }

  @Test
  void png_isTwoPixelsAUnit() throws Exception {
    byte[] png = ChartPictures.start().png(chart);

    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1520);
  }
}
