package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.analysis.Translation;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The workbook says what the tables say, and can be worked in. */
class WorkbookFileTest {
  private static final EnumSet<Deliverable> CHOSEN =
      EnumSet.of(Deliverable.XLSX, Deliverable.TABLES);

  /** Inches; a character of the usual type in the usual size is seven of 96 dots an inch wide. */
  private static final double A4_LANDSCAPE = 11.69;

  private static final double CHARACTER = 7.0 / 96;

  /** Eleven points become eight. */
  private static final double LEAST_SCALE = 8.0 / 11;

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private static Map<String, byte[]> files(Result result) throws Exception {
    return Deliverables.of(result, CHOSEN, Origin.unknown()).files();
  }

  private static byte[] workbook(Result result) throws Exception {
    return Objects.requireNonNull(files(result).get("tables.xlsx"));
  }

  /** After the sheet of the answer there is a sheet for each table, in the same order. */
  @Test
  void everyNumberOfATableStandsInItsSheetAndNoOther() throws Exception {
    Map<String, byte[]> files = files(ResultFixtures.rich());
    List<List<List<String>>> sheets =
        List.copyOf(WorkbookText.of(workbook(ResultFixtures.rich())).sheets().values());
    List<String> tables =
        files.keySet().stream().filter(path -> path.startsWith("tables/")).toList();

    assertThat(sheets).hasSize(tables.size() + 1);
    for (int i = 0; i < tables.size(); i++) {
      String csv =
          new String(Objects.requireNonNull(files.get(tables.get(i))), StandardCharsets.UTF_8);
      assertThat(numbers(sheets.get(i + 1)))
          .as(tables.get(i))
          .containsExactlyElementsOf(numbers(cells(csv)));
    }
  }

  private static List<String> numbers(List<List<String>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .filter(cell -> NUMBER.matcher(cell).matches())
        .toList();
  }

  private static List<List<String>> cells(String csv) {
    List<List<String>> rows = new ArrayList<>();
    csv.lines()
        .forEach(
            line ->
                rows.add(List.of(line.replaceAll("\"(?:[^\"]|\"\")*\"", "text").split(",", -1))));
    return rows;
  }

  /** The files have the codes, by which programs go on. */
  @Test
  void whatIsACodeInTheTablesIsAWordInTheSheets() throws Exception {
    Result german = Translation.of(ResultFixtures.rich(), "de", Optional.empty());
    Map<String, List<List<String>>> sheets = WorkbookText.of(workbook(german)).sheets();

    assertThat(column(sheets, "Funktionen", "Status"))
        .isSubsetOf(
            "zu wenig Belege",
            "systematisch",
            "leitungsabhängig",
            "ungleich",
            "bereit, nicht erprobt",
            "nicht bereit",
            "ungewiss");
    assertThat(column(sheets, "Funktionen", "Trennung"))
        .allMatch(word -> word.endsWith("Leitungen") || word.equals("kein Vergleich"));
    assertThat(column(sheets, "Rangfolge", "Blick"))
        .containsOnly("heute", "wiederholbar", "Bestwert");
    assertThat(column(sheets, "Leitungswechsel", "gewechselt")).containsOnly("ja", "nein");
    assertThat(column(sheets, "Nennungen", "Frage")).doesNotContain("should_lead", "window");
    assertThat(new String(files(german).get("tables/ranking.csv"), StandardCharsets.UTF_8))
        .contains("\ntoday,", "\nshowcase,");
  }

  private static List<String> column(
      Map<String, List<List<String>>> sheets, String sheet, String heading) {
    List<List<String>> rows = Objects.requireNonNull(sheets.get(sheet));
    int column = rows.get(0).indexOf(heading);
    return rows.stream().skip(1).map(row -> row.get(column)).toList();
  }

  /** Else a number and the word of the next column read as one. */
  @Test
  void figuresStandApartFromTheWordsAfterThemAndAtTheTopOfTheirRow() throws Exception {
    String styles = WorkbookText.part(workbook(ResultFixtures.withheld()), "xl/styles.xml");

    assertThat(
            Pattern.compile("<alignment [^>]*horizontal=\"right\"[^>]*>").matcher(styles).results())
        .isNotEmpty()
        .allSatisfy(
            found -> assertThat(found.group()).contains("indent=\"1\"", "vertical=\"top\""));
    assertThat(
            Pattern.compile("<alignment [^>]*horizontal=\"left\"[^>]*>").matcher(styles).results())
        .as("words, which follow figures")
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.group()).contains("indent=\"1\""));
  }

  /** Else paper is shrunk until a long one is on it. */
  @Test
  void theHeadlineOfTheFirstSheetStandsOverBothColumnsAndWraps() throws Exception {
    String sheet = WorkbookText.part(workbook(ResultFixtures.rich()), "xl/worksheets/sheet1.xml");

    assertThat(sheet).contains("<mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>");
  }

  @Test
  void theActionPlanHasColumnsToFillIn() throws Exception {
    List<List<String>> plan =
        Objects.requireNonNull(
            WorkbookText.of(workbook(ResultFixtures.rich())).sheets().get("Action plan"));

    assertThat(plan.get(0)).contains("owner", "within days", "now", "goal").endsWith("state");
    assertThat(plan).hasSizeGreaterThan(1);
  }

  /** Names and dates are written into it by hand: it was shrunk to a third. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void theActionPlanIsReadOnPaper(String language) throws Exception {
    Result result = Translation.of(ResultFixtures.rich(), language, Optional.empty());
    String sheet = WorkbookText.part(workbook(result), "xl/worksheets/sheet2.xml");
    double wide =
        Pattern.compile("<col [^>]*width=\"([0-9.]+)\"")
            .matcher(sheet)
            .results()
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .sum();
    double margins = 0.8;

    assertThat(sheet).contains("orientation=\"landscape\"", "fitToWidth=\"1\"");
    assertThat(sheet).containsPattern("<pageMargins [^>]*left=\"0.4\" right=\"0.4\"");
    assertThat(A4_LANDSCAPE - margins).isGreaterThan(LEAST_SCALE * wide * CHARACTER);
  }

  /** Else nobody knows on the second page whose figures they are. */
  @Test
  void aTableThatIsTooWideForASheetOfPaperRepeatsItsFirstColumn() throws Exception {
    String book = WorkbookText.part(workbook(ResultFixtures.rich()), "xl/workbook.xml");

    assertThat(book)
        .containsPattern(
            "Print_Titles[^>]*>('?)Functions\\1!\\$A:\\$A,('?)Functions\\2!\\$1:\\$1<");
  }

  /** Most tables begin with the same column: of a page alone nobody knew which one it was of. */
  @Test
  void aPageOfATableSaysWhichOneItIsOf() throws Exception {
    String functions =
        WorkbookText.part(workbook(ResultFixtures.rich()), "xl/worksheets/sheet3.xml");

    assertThat(functions)
        .containsPattern("<oddFooter>&amp;L[^<]*&amp;A&amp;R[^<]*&amp;P / &amp;N<");
  }

  @Test
  void headsOfFiguresStandAboveThem() throws Exception {
    byte[] workbook = workbook(ResultFixtures.rich());
    String functions = WorkbookText.part(workbook, "xl/worksheets/sheet3.xml");
    Matcher heads = Pattern.compile("<c r=\"(?:A|C)1\" s=\"(\\d+)\"").matcher(functions);

    assertThat(heads.results().map(found -> found.group(1)).distinct())
        .as("styles of the heads of names and of figures")
        .hasSize(2);
  }

  @Test
  void theFirstSheetHasTheAnswerAndALineForEachOther() throws Exception {
    WorkbookText text = WorkbookText.of(workbook(ResultFixtures.rich()));
    List<List<String>> first = text.sheets().values().iterator().next();

    assertThat(first).anyMatch(row -> row.contains("L&D should lead, with IT as partner"));
    assertThat(first.stream().flatMap(List::stream).toList())
        .containsAll(text.sheets().keySet().stream().skip(1).toList());
  }

  @Test
  void aHostileNameIsAText() throws Exception {
    Result hostile =
        ResultFixtures.sized(List.of("=cmd|' /C calc'!A0", "\u202Eevil", "A\u0001B"), 3);
    byte[] bytes = workbook(hostile);

    assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("<f>");
    assertThat(WorkbookText.of(bytes).words()).contains("=cmd|' /C calc'!A0");
  }

  @Test
  void neitherLocaleNorZoneChangesAByte() throws Exception {
    byte[] here = workbook(ResultFixtures.rich());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      assertThat(workbook(ResultFixtures.rich())).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aResultWithoutFiguresHasAWorkbook() throws Exception {
    assertThat(WorkbookText.of(workbook(ResultFixtures.withheld())).sheets())
        .containsKeys("Answer", "Action plan", "Functions");
  }
}
