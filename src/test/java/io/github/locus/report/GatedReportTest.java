package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.gate.GateKeeper;
import io.github.locus.gate.GateParser;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A report of a result that was held against gates tells what became of them, in every form that is read. */
class GatedReportTest {
  private static final Result RESULT = ResultFixtures.sized(List.of("IT", "HR"), 1);
  private static final Set<Deliverable> READ =
      EnumSet.of(
          Deliverable.HTML,
          Deliverable.MARKDOWN,
          Deliverable.PDF,
          Deliverable.DOCX,
          Deliverable.XLSX);

  /** Of paper and text to edit, which take longest, tests of their own say so; here in the nightly build. */
  private static final Set<Deliverable> AGAIN =
      SeededCases.count(0, 1) == 1
          ? READ
          : EnumSet.of(Deliverable.HTML, Deliverable.MARKDOWN, Deliverable.XLSX);

  private static final String KEPT = "functions.IT.today >= 1";
  private static final String MISSED = "verdict not in lead, " + RESULT.verdict().kind().code();

  private static Map<String, byte[]> files = Map.of();

  @BeforeAll
  static void writesAReport() throws Exception {
    files = files(Optional.of(held()), READ);
  }

  private static GateReport held() throws Exception {
    List<GateOutcome> outcomes = new ArrayList<>();
    for (String gate : List.of(KEPT, MISSED)) {
      outcomes.add(GateKeeper.of(RESULT).judge(GateParser.parse(gate)));
    }
    return GateReport.of(
        List.of(new GatedResult("analyze", Optional.empty(), 5, outcomes)),
        List.of(),
        List.of(),
        false);
  }

  private static Map<String, byte[]> files(Optional<GateReport> gates, Set<Deliverable> chosen)
      throws Exception {
    return Deliverables.of(
            RESULT,
            new Deliverables.Beside(List.of(), gates, Optional.empty()),
            chosen,
            Origin.unknown())
        .files();
  }

  private static byte[] file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  private static String[] told() {
    return new String[] {
      "The gates are not kept: 1 passed and 1 failed.",
      KEPT.replace(">", ""),
      "at least 1",
      "none of: lead, " + RESULT.verdict().kind().code(),
      "passed",
      "failed"
    };
  }

  private static String flat(String text) {
    return text.replaceAll("&gt;|>", "").replaceAll("\\s+", " ");
  }

  @Test
  void page() {
    assertThat(flat(new String(file("report.html"), StandardCharsets.UTF_8)))
        .contains(told())
        .contains("id=\"gates\"");
  }

  @Test
  void markdown_hasThemBeforeTheAppendix() {
    String text = new String(file("report.md"), StandardCharsets.UTF_8);

    assertThat(flat(text)).contains("| passed | " + flat(KEPT) + " | at least 1 |");
    assertThat(text.indexOf("## Gates")).isPositive().isLessThan(text.indexOf("## Appendix"));
  }

  @Test
  void paper() throws Exception {
    try (PDDocument document = Loader.loadPDF(file("report.pdf"))) {
      assertThat(flat(new PDFTextStripper().getText(document))).contains(told());
    }
  }

  @Test
  void textToEdit() throws Exception {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file("report.docx")));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(flat(text.getText())).contains(told());
    }
  }

  @Test
  void workbook() throws Exception {
    try (XSSFExcelExtractor text =
        new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(file("tables.xlsx"))))) {
      assertThat(flat(text.getText())).contains(told());
    }
  }

  @Test
  void again_theBytesAreTheSame() throws Exception {
    Map<String, byte[]> again = files(Optional.of(held()), AGAIN);

    assertThat(again).hasSameSizeAs(AGAIN);
    again.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(file(name)));
  }

  @Test
  void withoutGates_noReportSpeaksOfThem() throws Exception {
    byte[] page = files(Optional.empty(), EnumSet.of(Deliverable.MARKDOWN)).get("report.md");

    assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain("## Gates");
  }
}
