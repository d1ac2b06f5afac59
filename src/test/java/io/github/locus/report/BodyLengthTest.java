package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.page.Brand;
import io.github.locus.page.Paper;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Component;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read in one meeting is the answer on one page and a body of six at most, however many functions there are. */
class BodyLengthTest {
  private static final int MOST = 6;

  /** Their tables are in the appendix, whose length is not looked at: a few in each build. */
  private static final int UNITS = SeededCases.count(2, 6);

  @ParameterizedTest
  @CsvSource({"9, de"})
  void theAnswerIsOnePage_andTheBodyAtMostSix(int functions, String language) throws Exception {
    isShort(functions, language, "Function ");
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({
    "2, en", "2, de", "3, en", "3, de", "4, en", "4, de", "5, en", "5, de", "6, en", "6, de",
    "7, en", "7, de", "8, en", "8, de", "9, en"
  })
  void alsoOfOtherNumbersOfFunctions(int functions, String language) throws Exception {
    isShort(functions, language, "Function ");
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({"4, de", "9, de", "9, en"})
  void alsoWhereNamesAreLong(int functions, String language) throws Exception {
    isShort(functions, language, "Department of Organisational Development and Working Tools ");
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({"2, de", "5, en", "9, de"})
  void alsoBehindACover_andWithWhatAHousePutsOnEachPage(int functions, String language)
      throws Exception {
    Optional<String> said = Optional.of("For the board of Northwind Cooperative and its advisers");
    Brand house =
        new Brand(
            said,
            said,
            said,
            said,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Brand.Cover(Optional.empty(), Optional.empty())));

    isShort(functions, language, "Function ", Optional.of(house));
  }

  private static void isShort(int functions, String language, String name) throws Exception {
    isShort(functions, language, name, Optional.empty());
  }

  private static void isShort(int functions, String language, String name, Optional<Brand> house)
      throws Exception {
    List<String> names = IntStream.rangeClosed(1, functions).mapToObj(i -> name + i).toList();
    byte[] pdf =
        Objects.requireNonNull(
            Deliverables.of(
                    spoken(ResultFixtures.sized(names, UNITS), language),
                    Deliverables.Beside.nothing().in(new Look(Optional.empty(), house, Paper.A4)),
                    EnumSet.of(Deliverable.PDF),
                    Origin.unknown())
                .files()
                .get("report.pdf"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int body =
          pageOf(document, language.equals("de") ? "Die Funktionen auf" : "The functions at");
      int appendix = pageOf(document, language.equals("de") ? "Anhang\n" : "Appendix\n");
      assertThat(body).as("page on which the body begins").isEqualTo(house.isPresent() ? 3 : 2);
      assertThat(appendix - body).as("pages of the body").isBetween(1, MOST);
    }
  }

  private static Result spoken(Result result, String language) {
    Component<AnalysisOptions, String> spoken = AnalysisOptions::language;
    Component<Result, AnalysisOptions> options = Result::options;
    return options.replaced(result, spoken.replaced(result.options(), language));
  }

  /** The first page that begins with, or has a line that begins with, some words. */
  private static int pageOf(PDDocument document, String words) throws Exception {
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.setLineSeparator("\n");
      String text = String.format(Locale.ROOT, "%n%s", stripper.getText(document));
      if (text.contains("\n" + words)) {
        return page;
      }
    }
    throw new AssertionError("no page has " + words);
  }
}
