package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.chart.ChartPictures;
import io.github.locus.chart.Charts;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of the answer on paper: its words can be read, and what to do stands on the same page. */
class FirstPageTest {
  private static final int PAGE = 980;

  /** A page whose words take some height, with the chart above them or, in columns, beside them. */
  private static FirstPage page(int functions, double words) throws Exception {
    PdfReport.Placed chart = lenses(functions);
    return FirstPage.of(
        chart,
        PAGE,
        page -> {
          double high = (double) page.width() * page.chart().height() / page.chart().width();
          return page.place() != FirstPage.Place.ABOVE ? Math.max(high, words) : high + words;
        });
  }

  private static PdfReport.Placed lenses(int functions) throws Exception {
    List<String> names = IntStream.rangeClosed(1, functions).mapToObj(i -> "F" + i).toList();
    return Objects.requireNonNull(
        PdfReport.placed(
                Charts.of(ResultWords.of(ResultFixtures.sized(names, 2))), ChartPictures.start())
            .get("lenses"));
  }

  @Test
  void besideFewWords_theChartStandsAcrossThePage() throws Exception {
    FirstPage page = page(4, 300);

    assertThat(page.place()).isEqualTo(FirstPage.Place.ABOVE);
    assertThat(page.width()).isEqualTo(680);
  }

  @Test
  void whereItWouldBeTooSmall_itStandsBesideTheWords() throws Exception {
    FirstPage page = page(4, 620);

    assertThat(page.place()).isEqualTo(FirstPage.Place.BESIDE);
    assertThat(page.width()).isEqualTo(330);
  }

  /** Words beside a chart that are higher than the page leave it no room there. */
  @Test
  void whereWordsAreTooManyForAColumn_itStandsAboveThem_howeverSmall() throws Exception {
    PdfReport.Placed chart = lenses(4);
    FirstPage page =
        FirstPage.of(
            chart,
            PAGE,
            one ->
                one.place() == FirstPage.Place.ABOVE
                    ? 800.0 + (double) one.width() * one.chart().height() / one.chart().width()
                    : PAGE + 20);

    assertThat(page.place()).isEqualTo(FirstPage.Place.ABOVE);
    assertThat(page.width()).isBetween(200, 400);
  }

  @Test
  void besideManyWords_itsColumnIsTheNarrowerOne() throws Exception {
    FirstPage page =
        FirstPage.of(
            lenses(4),
            PAGE,
            one ->
                switch (one.place()) {
                  case ABOVE -> PAGE + (double) one.width() / 2;
                  case BESIDE -> PAGE + 20;
                  case BESIDE_MANY -> PAGE - 20;
                });

    assertThat(page.place()).isEqualTo(FirstPage.Place.BESIDE_MANY);
  }

  @Test
  void ofManyFunctions_thoseThatMatterLeastAreLeftOut_whichItSays() throws Exception {
    FirstPage page = page(12, 620);

    assertThat(page.width() / 360.0 * 0.75 * 11).isGreaterThanOrEqualTo(7);
    assertThat(page.alternative()).contains("F3:").doesNotContain("F2:", "F12:");
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 12})
  void allWordsOfThePageHaveSevenPointsAtLeast(int functions) throws Exception {
    List<String> names =
        IntStream.rangeClosed(1, functions)
            .mapToObj(i -> "Learning and Working Tools " + i)
            .toList();
    byte[] pdf =
        Objects.requireNonNull(
            Deliverables.of(
                    ResultFixtures.sized(names, 2), EnumSet.of(Deliverable.PDF), Origin.unknown())
                .files()
                .get("report.pdf"));

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(smallest(document)).isGreaterThanOrEqualTo(7);
      assertThat(PdfText.page(document, 1)).contains("What could be wrong");
      assertThat(PdfText.page(document, 2)).contains("The functions at a glance");
    }
  }

  /** Height of the smallest type on the first page, points. */
  private static double smallest(PDDocument document) throws IOException {
    double[] least = {Double.MAX_VALUE};
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            least[0] = Math.min(least[0], sign.getTextMatrix().getScalingFactorY());
          }
        };
    stripper.setEndPage(1);
    stripper.getText(document);
    return least[0];
  }
}
