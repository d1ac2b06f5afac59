package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.compare.Comparer;
import io.github.locus.page.Picture;
import io.github.locus.page.PlanDocument;
import io.github.locus.result.ComparisonOptions;
import io.github.locus.result.PlanFixtures;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A plan and a comparison in the forms that a board reads. */
class PageFilesTest {
  private static final Words WORDS = Words.of("en");
  private static final Set<Deliverable> FORMS =
      EnumSet.of(
          Deliverable.HTML, Deliverable.PDF, Deliverable.DOCX, Deliverable.PPTX, Deliverable.XLSX);

  /** What three tests look at, made once. */
  private static Map<String, byte[]> comparison = Map.of();

  @BeforeAll
  static void writeOne() throws Exception {
    comparison = comparison();
  }

  private static Map<String, byte[]> plan() throws Exception {
    return PlanDeliverables.of(PlanFixtures.plan(), WORDS, FORMS, Look.ours(), Origin.unknown())
        .files();
  }

  private static Map<String, byte[]> comparison() throws Exception {
    return ComparisonDeliverables.of(
            Comparer.compare(
                ResultFixtures.sized(ResultFixtures.FUNCTIONS, 3), ResultFixtures.rich()),
            WORDS)
        .files(
            FORMS, Look.ours(), new ComparisonOptions(List.of("a", "b"), 5), "0", Origin.unknown())
        .files();
  }

  /** Within a column that is hardly one the interval ran through it, and white on white it could not be read at all. */
  @Test
  void figuresOfChangesOnSlidesStandAtTheEndsOfTheirColumns_withTheirSigns() throws Exception {
    byte[] slides = Objects.requireNonNull(comparison.get("compare.pptx"));
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(slides))) {
      assertThat(show.getCharts())
          .isNotEmpty()
          .map(chart -> chart.getCTChartSpace().xmlText())
          .allSatisfy(
              chart ->
                  assertThat(chart)
                      .contains("formatCode=\"+0.0", ";\u22120.0", "val=\"outEnd\"")
                      .doesNotContain("val=\"inBase\""));
    }
  }

  /** Standard errors and what stands in the table above made it three times as wide as a phone. */
  @Test
  void theTableOfAPlansPicture_hasNoColumnMoreThanAPhoneHasRoomFor() {
    Picture picture =
        PlanDocument.of(PlanFixtures.plan(), WORDS).sections().get(0).blocks().stream()
            .filter(Picture.class::isInstance)
            .map(Picture.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(picture.table().columns()).hasSizeLessThanOrEqualTo(6);
    assertThat(picture.table().rows()).isNotEmpty().allMatch(row -> row.size() == 6);
  }

  private static byte[] file(Map<String, byte[]> files, String name) {
    return files.getOrDefault(name, new byte[0]);
  }

  private static Set<String> numbersOfThePage(Map<String, byte[]> files, String name) {
    return PdfText.numbers(
        new String(file(files, name), StandardCharsets.UTF_8)
            .replaceAll("(?s)<style.*?</style>", " "));
  }

  @Test
  void numbersOfAPlan_areThoseOfItsPage_inEveryForm() throws Exception {
    Map<String, byte[]> files = plan();
    Set<String> page = numbersOfThePage(files, "plan.html");

    assertThat(PdfText.numbers(PdfText.of(file(files, "plan.pdf")))).isNotEmpty().isSubsetOf(page);
    assertThat(PdfText.numbers(document(file(files, "plan.docx")))).isNotEmpty().isSubsetOf(page);
    assertThat(PdfText.numbers(slides(file(files, "plan.pptx")))).isNotEmpty().isSubsetOf(page);
  }

  @Test
  void numbersOfAComparison_areThoseOfItsPage_inEveryForm() throws Exception {
    Map<String, byte[]> files = comparison;
    Set<String> page = numbersOfThePage(files, "compare.html");

    assertThat(PdfText.numbers(PdfText.of(file(files, "compare.pdf"))))
        .isNotEmpty()
        .isSubsetOf(page);
    assertThat(PdfText.numbers(document(file(files, "compare.docx"))))
        .isNotEmpty()
        .isSubsetOf(page);
    assertThat(PdfText.numbers(slides(file(files, "compare.pptx")))).isNotEmpty().isSubsetOf(page);
  }

  @Test
  void pageOfPaperThatHoldsNothing_isNotThere() throws Exception {
    try (PDDocument paper = Loader.loadPDF(file(comparison, "compare.pdf"))) {
      String last = PdfText.page(paper, paper.getNumberOfPages());

      assertThat(last.lines().filter(line -> line.length() > 20)).isNotEmpty();
    }
  }

  @Test
  void slidesOfAComparison_showTheTableOfEachFunction_andSayTheVerdictFirst() throws Exception {
    try (XMLSlideShow show =
        new XMLSlideShow(new ByteArrayInputStream(file(comparison, "compare.pptx")))) {
      assertThat(SlideText.of(show)).contains("The verdict").contains("Figures of IT");
    }
  }

  private static String document(byte[] docx) throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      return text.getText();
    }
  }

  private static String slides(byte[] pptx) throws Exception {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(pptx))) {
      return SlideText.of(show);
    }
  }
}
