package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Component;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Verdict;
import java.io.ByteArrayInputStream;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The report to edit says what the page says, in the forms that a text program works with. */
@TestInstance(Lifecycle.PER_CLASS)
class WordFileTest {
  /** Few units: what a text is tested for does not lie in the length of its tables. */
  private static final Result RESULT = ResultFixtures.sized(ResultFixtures.FUNCTIONS, 3);

  private static byte[] bytes(Result result) throws Exception {
    return Objects.requireNonNull(
        Deliverables.of(result, EnumSet.of(Deliverable.DOCX), Origin.unknown())
            .files()
            .get("report.docx"));
  }

  /** The one that most tests look at, made once; each opens it anew. */
  private byte[] rich = new byte[0];

  @BeforeAll
  void writeOne() throws Exception {
    rich = bytes(RESULT);
  }

  private XWPFDocument document() throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(rich));
  }

  @Test
  void everySectionIsAHeading_toWhichTheContentsLead() throws Exception {
    try (XWPFDocument document = document()) {
      List<XWPFParagraph> headings = styled(document, "Heading1");
      List<XWPFParagraph> entries = styled(document, "TOC1");

      assertThat(headings).hasSizeGreaterThan(3);
      assertThat(entries).hasSameSizeAs(headings);
      for (int i = 0; i < headings.size(); i++) {
        assertThat(entries.get(i).getText()).contains(headings.get(i).getText());
        assertThat(entries.get(i).getCTP().getHyperlinkArray(0).getAnchor())
            .isEqualTo(headings.get(i).getCTP().getBookmarkStartArray(0).getName());
      }
    }
  }

  /** Its heading and the line below it stood at the foot of a page. */
  @Test
  void appendixBeginsOnAPageOfItsOwn_andNoOtherSectionDoes() throws Exception {
    try (XWPFDocument document = document()) {
      assertThat(styled(document, "Heading1"))
          .filteredOn(XWPFParagraph::isPageBreak)
          .extracting(XWPFParagraph::getText)
          .contains("Appendix")
          .hasSizeLessThanOrEqualTo(2);
    }
  }

  private static List<XWPFParagraph> styled(XWPFDocument document, String style) {
    return document.getParagraphs().stream().filter(p -> style.equals(p.getStyle())).toList();
  }

  @Test
  void everyStyleThatIsUsedIsDeclared() throws Exception {
    try (XWPFDocument document = document()) {
      assertThat(document.getParagraphs())
          .allSatisfy(p -> assertThat(document.getStyles().getStyle(p.getStyle())).isNotNull());
    }
  }

  @Test
  void everyTableHasAHeadThatStays_andAsManyCellsInEachRow() throws Exception {
    try (XWPFDocument document = document()) {
      assertThat(document.getTables()).isNotEmpty();
      for (XWPFTable table : document.getTables()) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows())
            .allSatisfy(
                row ->
                    assertThat(row.getTableCells()).hasSameSizeAs(table.getRow(0).getTableCells()));
      }
    }
  }

  /** A program that sets pages puts what is kept with the next on the page of the next. */
  @Test
  void aLinkIsKeptWithWhatStandsAboveIt() throws Exception {
    Component<Result, Verdict> verdict = Result::verdict;
    Component<Verdict, List<PlannedAction>> actions = Verdict::actions;
    List<PlannedAction> few = RESULT.verdict().actions();
    Result longPlan =
        verdict.replaced(
            RESULT, actions.replaced(RESULT.verdict(), Collections.nCopies(6, few.get(0))));
    assertThat(longPlan.verdict().actions()).hasSize(6);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(longPlan)))) {
      List<IBodyElement> elements = document.getBodyElements();
      int belowTables = 0;
      for (int i = 1; i < elements.size(); i++) {
        if (elements.get(i) instanceof XWPFParagraph link && "Reference".equals(link.getStyle())) {
          int above = i - 1;
          while (elements.get(above) instanceof XWPFParagraph empty && empty.getText().isEmpty()) {
            assertThat(empty.isKeepNext()).isTrue();
            above--;
          }
          if (elements.get(above) instanceof XWPFTable table) {
            belowTables++;
            assertThat(table.getRow(table.getNumberOfRows() - 1).getTableCells())
                .allSatisfy(cell -> assertThat(cell.getParagraphArray(0).isKeepNext()).isTrue());
          } else {
            assertThat(((XWPFParagraph) elements.get(above)).isKeepNext())
                .as(link.getText())
                .isTrue();
          }
        }
      }
      assertThat(belowTables).as("the plan, and functions at a glance").isGreaterThan(1);
    }
  }

  @Test
  void howToCiteIsKeptWithTheWordsAbove_andAnActionStandsOnOnePage() throws Exception {
    try (XWPFDocument document = document()) {
      List<XWPFParagraph> all = document.getParagraphs();
      List<XWPFParagraph> headings = styled(document, "Heading1");
      XWPFParagraph cite = headings.get(headings.size() - 1);
      XWPFTable plan =
          document.getTables().stream()
              .filter(table -> table.getRow(0).getCell(0).getText().equals("What to do"))
              .findFirst()
              .orElseThrow();

      assertThat(cite.getText()).startsWith("How to cite");
      assertThat(all.get(all.indexOf(cite) - 1).isKeepNext()).isTrue();
      assertThat(plan.getRow(1).isCantSplitRow()).isTrue();
    }
  }

  @Test
  void everyChartHasATextAlternative() throws Exception {
    try (XWPFDocument document = document()) {
      assertThat(document.getAllPictures()).isNotEmpty();
      assertThat(document.getParagraphs().stream().flatMap(p -> p.getRuns().stream()))
          .flatMap(run -> run.getEmbeddedPictures())
          .hasSameSizeAs(document.getAllPictures())
          .allSatisfy(
              picture ->
                  assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                      .isNotBlank());
    }
  }

  /** The height of the words was guessed so high that a chart went overleaf from a page a third of which was empty. */
  @Test
  void theChartStandsOnTheFirstPage_thoughItsWordsAreMany() throws Exception {
    String name = "Department of Organisational Development and Working Tools ";
    Component<Result, AnalysisOptions> options = Result::options;
    Component<AnalysisOptions, String> language = AnalysisOptions::language;
    Result english = ResultFixtures.sized(List.of(name + 1, name + 2, name + 3, name + 4), 3);
    Result german = options.replaced(english, language.replaced(english.options(), "de"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(german)))) {
      List<XWPFParagraph> all = document.getParagraphs();
      XWPFParagraph todo = styled(document, "Heading2").get(0);

      assertThat(todo.getText()).isEqualTo("Was zuerst zu tun ist");
      assertThat(all.subList(0, all.indexOf(todo)))
          .flatMap(XWPFParagraph::getRuns)
          .flatMap(run -> run.getEmbeddedPictures())
          .singleElement()
          .satisfies(picture -> assertThat(picture.getDepth()).isGreaterThan(165));
    }
  }

  @Test
  void theActionPlanHasColumnsToFillIn() throws Exception {
    try (XWPFDocument document = document()) {
      assertThat(document.getTables())
          .anySatisfy(
              table -> {
                assertThat(table.getRow(0).getCell(3).getText()).isEqualTo("Name");
                assertThat(table.getRow(0).getCell(4).getText()).isEqualTo("Due");
                assertThat(table.getRow(1).getCell(0).getText()).isNotBlank();
                assertThat(table.getRow(1).getCell(3).getText()).isEmpty();
              });
    }
  }

  @Test
  void hostileNames_areText() throws Exception {
    Result hostile =
        ResultFixtures.sized(
            List.of("<script>", "=cmd|' /C calc'!A0", "\u202Eevil", "A\u0001B \uD83D\uDE80"), 1);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(hostile)));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains("<script>", "=cmd|' /C calc'!A0", "evil", "\uD83D\uDE80")
          .doesNotContain("\u202E", "\u0001");
    }
  }

  @Test
  void theSameResultGivesTheSameBytes_whereverAndWhenever() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

      assertThat(bytes(RESULT)).isEqualTo(rich);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
