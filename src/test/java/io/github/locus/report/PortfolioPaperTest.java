package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.batch.Entries;
import io.github.locus.page.PortfolioDocument;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a page ends, a heading stands with what it is about. */
class PortfolioPaperTest {
  private static final Result RESULT = ResultFixtures.sized(List.of("IT", "HR"), 3);
  private static final String HEADING = "Who would be named by another choice";

  /** So many rows before the heading that it comes to lie at the foot of a page, and around it; on a later page in the nightly build. */
  static IntStream sizes() {
    return IntStream.of(21, 22, 23, 24, 51, 54).limit(SeededCases.count(4, 6));
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void heading_isOnThePageOfTheFirstRowOfItsTable(int organisations) throws Exception {
    List<PortfolioEntry> entries =
        IntStream.range(0, organisations).mapToObj(i -> Entries.of("org" + i, RESULT)).toList();
    byte[] paper =
        PdfReport.of(PortfolioDocument.of(Portfolio.of(entries), Words.of("en")), Map.of());

    try (PDDocument document = Loader.loadPDF(paper)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(page);
        text.setEndPage(page);
        String told = text.getText(document);
        int heading = told.indexOf(HEADING);
        if (heading >= 0) {
          assertThat(told.substring(heading)).containsPattern("org[0-9]");
          return;
        }
      }
    }
    throw new AssertionError("no heading " + HEADING);
  }
}
