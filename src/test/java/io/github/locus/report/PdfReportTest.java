package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.page.Block;
import io.github.locus.page.Document;
import io.github.locus.page.DocumentFixtures;
import io.github.locus.page.Section;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report on paper: whole, tagged, the same bytes, and unharmed by what names hold. */
class PdfReportTest {
  /** Few units: what a report on paper is tested for does not lie in the length of its tables. */
  private static final Result RESULT = ResultFixtures.sized(ResultFixtures.FUNCTIONS, 2);

  private static byte[] rich;

  @BeforeAll
  static void writesAReport() throws Exception {
    rich = pdf(RESULT);
  }

  private static byte[] pdf(Result result) throws Exception {
    return Objects.requireNonNull(
        Deliverables.of(result, EnumSet.of(Deliverable.PDF), Origin.unknown())
            .files()
            .get("report.pdf"));
  }

  @Test
  void theFirstPageHasTheAnswer_andTheSecondBeginsTheBody() throws Exception {
    try (PDDocument document = Loader.loadPDF(rich)) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String page = first.getText(document).replaceAll("\\s+", " ");

      assertThat(page)
          .contains(
              "L&D should lead, with IT as partner",
              "How sure",
              "Who answered",
              "Decision asked for",
              "What to do first",
              "What could be wrong",
              "repeatable");
      assertThat(page).doesNotContain("The functions at a glance");
    }
  }

  @Test
  void itIsTagged_titled_inItsLanguage_andHasBookmarks() throws Exception {
    try (PDDocument document = Loader.loadPDF(rich)) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).contains("L&D should lead");
      assertThat(document.getDocumentCatalog().getDocumentOutline().children())
          .hasSizeGreaterThan(5);
    }
  }

  @Test
  void anInternalResultSaysSoOnEveryPage() throws Exception {
    byte[] pdf = pdf(ResultFixtures.internal(ResultFixtures.sized(List.of("IT", "HR"), 1)));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(PdfText.of(pdf).split("(?i)internal: all", -1))
          .hasSizeGreaterThan(document.getNumberOfPages());
    }
  }

  @Test
  void aHostileNameIsAText_andASignThatTheFontLacksIsReplaced() throws Exception {
    Result hostile =
        ResultFixtures.sized(List.of("<script>alert('x')</script>", "😀 \u05D0\u05D1", "a & b"), 1);

    assertThat(PdfText.of(pdf(hostile)).replaceAll("\\s+", " "))
        .contains("<script>alert('x')</script>", "a & b")
        .containsOnlyOnce("# stands for a sign");
    assertThat(PdfText.of(rich)).doesNotContain("stands for a sign");
  }

  @Test
  void neitherLocaleNorZoneNorAnotherDocumentChangesAByte() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(pdf(RESULT)).isEqualTo(rich);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aResultWithoutFiguresHasAReportOnPaper() throws Exception {
    assertThat(PdfText.of(pdf(ResultFixtures.withheld()))).contains("No recommendation");
  }

  @Test
  void aPageThatIsFullToItsLastLine_isNotFollowedByAnEmptyOne() throws Exception {
    Block paragraph = new Block.Paragraph("a");
    Block bullets = new Block.Bullets(Collections.nCopies(40, "b"));
    Document page =
        DocumentFixtures.of(
            new Section("first", "S", List.of(paragraph)),
            new Section("last", "A", List.of(paragraph, paragraph, bullets)));

    try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Map.of()))) {
      assertThat(document.getNumberOfPages()).isOne();
    }
  }

  /** All but the last lines of a page, and with each i a little more of it. */
  private static Section filling(int i, int bullets) {
    List<Block> blocks = new ArrayList<>(Collections.nCopies(i % 4, new Block.Paragraph("a")));
    blocks.add(new Block.Bullets(Collections.nCopies(bullets + i / 4, "b")));
    return new Section("first", "S", blocks);
  }

  @Test
  void aLinkBelowActions_beginsNoPage() throws Exception {
    Block.Action action = new Block.Action("kind", "owner", "what to do", "measure", "about");
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < 48; i++) {
      Document page =
          DocumentFixtures.of(
              filling(i, 32),
              new Section(
                  "plan",
                  "A",
                  List.of(
                      new Block.Actions(1, List.of(action, action)),
                      new Block.Reference("elsewhere", "first"))),
              new Section("last", "Z", List.of(new Block.Paragraph("z"))));
      try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Map.of()))) {
        pages.add(document.getNumberOfPages());

        for (int number = 1; number <= document.getNumberOfPages(); number++) {
          String text = PdfText.page(document, number);
          if (text.contains("elsewhere")) {
            assertThat(text).contains("what to do");
          }
        }
      }
    }
    assertThat(pages).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aParagraphBelowActions_isNotSplit() throws Exception {
    Block.Action action = new Block.Action("kind", "owner", "what to do", "measure", "about");
    String paragraph = "begins " + "and says more of it ".repeat(12) + "ends";
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < 48; i++) {
      Document page =
          DocumentFixtures.of(
              filling(i, 29),
              new Section(
                  "plan",
                  "A",
                  List.of(
                      new Block.Actions(1, List.of(action, action)),
                      new Block.Paragraph(paragraph),
                      new Block.Reference("elsewhere", "first"))),
              new Section("last", "Z", List.of(new Block.Paragraph("z"))));
      try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Map.of()))) {
        pages.add(document.getNumberOfPages());

        for (int number = 1; number <= document.getNumberOfPages(); number++) {
          String text = PdfText.page(document, number);
          assertThat(text.contains("begins")).isEqualTo(text.contains("ends"));
        }
      }
    }
    assertThat(pages).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void howToCite_beginsNoPage() throws Exception {
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      Document page =
          DocumentFixtures.of(
              filling(i, 30),
              new Section("limits", "A", List.of(new Block.Bullets(List.of("c", "use")))),
              new Section("cite", "Z", List.of(new Block.Paragraph("cited"))));
      try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Map.of()))) {
        pages.add(document.getNumberOfPages());

        String last = PdfText.page(document, document.getNumberOfPages());
        assertThat(last).contains("cited", "use");
      }
    }
    assertThat(pages).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void aLongTable_hasTwoRowsAtLeastOnEachOfItsPages() throws Exception {
    List<Table.Column> columns =
        List.of(
            new Table.Column("Leader", "Leader", false),
            new Table.Column("Today", "Today", true),
            new Table.Column(
                "Lies how far from the level of the function",
                "Lies how far from the level of the function",
                true),
            new Table.Column("Range", "Range", true));
    List<List<TableCell>> rows =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    List.<TableCell>of(
                        new TableCell.Plain("row"),
                        new TableCell.Interval("60", "55–65"),
                        new TableCell.Interval("0", "−5–5"),
                        new TableCell.Plain("10")))
            .toList();
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < 90; i++) {
      List<Block> above = new ArrayList<>(Collections.nCopies(i % 4, new Block.Paragraph("a")));
      above.add(new Block.Bullets(Collections.nCopies(5 + i / 2, "b")));
      Document page =
          DocumentFixtures.of(
              new Section("first", "S", above),
              new Section(
                  "second",
                  "T",
                  List.of(
                      new Block.Paragraph("p"),
                      new Table("Leaders of it", columns, rows, List.of()))),
              new Section("last", "Z", List.of(new Block.Paragraph("z"))));
      try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Map.of()))) {
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
          String text = PdfText.page(document, number);
          int begun = text.split("row", -1).length - 1;
          pages.add(begun);
          if (text.contains("Leaders of it") || begun > 0) {
            assertThat(begun).as("rows after %d lines, page %d", i, number).isGreaterThan(1);
          }
        }
      }
    }
    assertThat(pages).contains(0, 2, 20);
  }

  @Test
  void whatIsNotedOfAShortTable_standsOnItsPage() throws Exception {
    List<Table.Column> columns =
        List.of(new Table.Column("A", "A", false), new Table.Column("B", "B", true));
    List<List<TableCell>> rows =
        Collections.nCopies(5, List.of(new TableCell.Plain("row"), new TableCell.Plain("1")));
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      Document page =
          DocumentFixtures.of(
              filling(i, 24),
              new Section("second", "T", List.of(new Table("t", columns, rows, List.of("noted")))),
              new Section("last", "Z", List.of(new Block.Paragraph("z"))));
      try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Map.of()))) {
        pages.add(document.getNumberOfPages());
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
          String text = PdfText.page(document, number);
          assertThat(text.contains("noted")).as("page %d", number).isEqualTo(text.contains("row"));
        }
      }
    }
    assertThat(pages).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void theLastOfSeveralTerms_beginsNoPage() throws Exception {
    Set<Integer> pages = new HashSet<>();
    for (int i = 0; i < 32; i++) {
      List<Block> blocks = new ArrayList<>(Collections.nCopies(i % 4, new Block.Paragraph("a")));
      blocks.add(new Block.Bullets(Collections.nCopies(36 + i / 4, "b")));
      blocks.add(
          new Block.Terms(
              List.of(
                  new Block.Term("first", "____"),
                  new Block.Term("last but one", "____"),
                  new Block.Term("very last", "____"))));
      Document page =
          DocumentFixtures.of(
              new Section("first", "S", blocks),
              new Section("last", "Z", List.of(new Block.Paragraph("z"))));
      try (PDDocument document = Loader.loadPDF(PdfReport.of(page, Map.of()))) {
        pages.add(document.getNumberOfPages());

        for (int number = 1; number <= document.getNumberOfPages(); number++) {
          String text = PdfText.page(document, number);
          if (text.contains("very last")) {
            assertThat(text).contains("last but one");
          }
        }
      }
    }
    assertThat(pages).containsExactlyInAnyOrder(1, 2);
  }

  @Test
  void theHatOfALetter_standsOverIt() throws Exception {
    List<TextPosition> signs = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition sign) {
            signs.add(sign);
          }
        };
    try (PDDocument document = Loader.loadPDF(rich)) {
      stripper.getText(document);

      List<Integer> hats =
          IntStream.range(0, signs.size())
              .filter(i -> signs.get(i).getUnicode().equals("\u0302"))
              .boxed()
              .toList();
      assertThat(hats).isNotEmpty();
      for (int hat : hats) {
        TextPosition letter = letterBefore(hat, signs);
        assertThat(middle(signs.get(hat)))
            .isCloseTo(middle(letter), within(0.05 * letter.getFontSizeInPt()));
      }
    }
  }

  /** The library writes what follows a mark before it. */
  private static TextPosition letterBefore(int hat, List<TextPosition> signs) {
    TextPosition before = signs.get(hat - 1);
    TextPosition letter = before.getUnicode().equals(".") ? signs.get(hat - 2) : before;
    assertThat(letter.getUnicode()).isIn("R", "k");
    return letter;
  }

  /** Where the middle of its ink is, in points from the left. */
  private static double middle(TextPosition sign) throws IOException {
    PDVectorFont font = (PDVectorFont) sign.getFont();
    double ink = font.getNormalizedPath(sign.getCharacterCodes()[0]).getBounds2D().getCenterX();
    return sign.getXDirAdj() + ink / 1000 * sign.getFontSizeInPt();
  }
}
