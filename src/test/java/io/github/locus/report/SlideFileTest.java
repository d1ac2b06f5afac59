package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The slides say what the page says, in the forms that an office program edits. */
class SlideFileTest {
  private static final Pattern CACHE =
      Pattern.compile("<c:f>([^<]*)</c:f><c:(?:str|num)Cache>(.*?)</c:(?:str|num)Cache>");
  private static final Pattern POINT =
      Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>([^<]*)</c:v></c:pt>");
  private static final Pattern COLOUR = Pattern.compile("<a:srgbClr val=\"(\\p{XDigit}{6})\"");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:E-?\\d+)?");
  private static final Pattern DESCRIBED =
      Pattern.compile("<p:nv(?:GraphicFrame|Pic)Pr><p:cNvPr ([^>]*)>");

  /** Few units: what slides are tested for does not lie in the number of their rows. */
  private static final Result RESULT = ResultFixtures.sized(ResultFixtures.FUNCTIONS, 3);

  /** The one that most tests look at, made once; each opens it anew. */
  private static byte[] rich = new byte[0];

  @BeforeAll
  static void writeOne() throws Exception {
    rich = bytes(RESULT);
  }

  private static XMLSlideShow slides() throws Exception {
    return new XMLSlideShow(new ByteArrayInputStream(rich));
  }

  private static byte[] bytes(Result result) throws Exception {
    return Objects.requireNonNull(
        Deliverables.of(result, EnumSet.of(Deliverable.PPTX), Origin.unknown())
            .files()
            .get("slides.pptx"));
  }

  private static XMLSlideShow slides(Result result) throws Exception {
    return new XMLSlideShow(new ByteArrayInputStream(bytes(result)));
  }

  private static String markup(XmlObject part) {
    return part.xmlText(new XmlOptions().setSaveAggressiveNamespaces());
  }

  @Test
  void everySlideHasATitleOfItsOwn_andPlaceholdersAreFilled() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(show.getSlides()).hasSizeBetween(8, 16);
      assertThat(show.getSlides().stream().map(SlideFileTest::title))
          .doesNotHaveDuplicates()
          .allSatisfy(title -> assertThat(title).isNotBlank());
      assertThat(show.getSlides().stream().flatMap(s -> Arrays.stream(s.getPlaceholders())))
          .allSatisfy(shape -> assertThat(shape.getText()).isNotBlank());
    }
  }

  @Test
  void figuresInTitlesStayWithTheirIntervalsAndUnits() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(show.getSlides().stream().map(SlideFileTest::title))
          .anyMatch(title -> title.matches(".*\\d\u00A0\\(\\d+\u2060–\u2060\\d+\\)\u00A0points.*"))
          .noneMatch(title -> title.matches(".*\\d \\(.*"));
    }
  }

  /** As "goal 60" broke into two lines, and a title left its last figure alone on the second. */
  @Test
  void noTextLeavesItsLastFigureAloneOnALine() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(show.getSlides())
          .flatExtracting(XSLFSlide::getShapes)
          .filteredOn(XSLFTable.class::isInstance)
          .flatExtracting(table -> ((XSLFTable) table).getRows())
          .filteredOn(row -> row.getCells().size() == 5)
          .map(row -> row.getCells().get(2).getText())
          .anyMatch(about -> about.matches(".*, goal\u00A0\\d+"))
          .noneMatch(about -> about.matches("(?s).* \\d+"));
    }
  }

  private static String title(XSLFSlide slide) {
    return Arrays.stream(slide.getPlaceholders())
        .filter(
            shape ->
                shape.getTextType() == Placeholder.TITLE
                    || shape.getTextType() == Placeholder.CENTERED_TITLE)
        .map(XSLFTextShape::getText)
        .collect(Collectors.joining());
  }

  @Test
  void slidesAreSixteenToNine() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(9 * show.getPageSize().width).isEqualTo(16 * show.getPageSize().height);
    }
  }

  /** What is drawn before anybody opens a sheet is what stands in it. */
  @Test
  void chartCaches_areWhatTheirSheetsHold() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(show.getCharts()).hasSizeGreaterThan(3);
      for (XSLFChart chart : show.getCharts()) {
        Matcher caches = CACHE.matcher(markup(chart.getCTChartSpace()));
        int found = 0;
        while (caches.find()) {
          found++;
          assertThat(points(caches.group(2)))
              .as(caches.group(1))
              .isEqualTo(cells(chart.getWorkbook(), caches.group(1)));
        }
        assertThat(found).isGreaterThan(2);
      }
    }
  }

  private static List<String> points(String cache) {
    Matcher count = Pattern.compile("<c:ptCount val=\"(\\d+)\"/>").matcher(cache);
    assertThat(count.find()).isTrue();
    List<String> points = new ArrayList<>();
    for (int i = 0; i < Integer.parseInt(count.group(1)); i++) {
      points.add("");
    }
    Matcher point = POINT.matcher(cache);
    while (point.find()) {
      points.set(
          Integer.parseInt(point.group(1)),
          point.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    }
    return points;
  }

  private static List<String> cells(XSSFWorkbook workbook, String reference) {
    String[] parts = reference.split("!");
    XSSFSheet sheet = workbook.getSheet(parts[0]);
    CellRangeAddress range = CellRangeAddress.valueOf(parts[1]);
    List<String> cells = new ArrayList<>();
    for (int r = range.getFirstRow(); r <= range.getLastRow(); r++) {
      XSSFRow row = sheet.getRow(r);
      XSSFCell cell = row.getCell(range.getFirstColumn());
      cells.add(cell == null ? "" : text(cell));
    }
    return cells;
  }

  private static String text(XSSFCell cell) {
    return cell.getCellType() == CellType.STRING
        ? cell.getStringCellValue()
        : new BigDecimal(String.valueOf(cell.getNumericCellValue()))
            .stripTrailingZeros()
            .toPlainString();
  }

  /** Levels and ends of intervals are those of the result, or these as percentages. */
  @Test
  void figuresOfCharts_areThoseOfTheResult() throws Exception {
    Set<BigDecimal> known = new HashSet<>();
    Matcher number =
        NUMBER.matcher(new String(JsonForm.write(RESULT, Map.of()), StandardCharsets.UTF_8));
    while (number.find()) {
      BigDecimal value = new BigDecimal(number.group());
      known.add(published(value));
      known.add(published(value.movePointRight(2)));
    }
    try (XMLSlideShow show = slides()) {
      for (XSLFChart chart : show.getCharts()) {
        for (XSSFRow row : rows(chart.getWorkbook())) {
          row.forEach(
              cell -> {
                boolean typed =
                    cell.getCellType() == CellType.NUMERIC
                        && !row.getSheet()
                            .getRow(0)
                            .getCell(cell.getColumnIndex())
                            .toString()
                            .contains("Δ");
                if (typed) {
                  assertThat(known)
                      .contains(published(BigDecimal.valueOf(cell.getNumericCellValue())));
                }
              });
        }
      }
    }
  }

  /** A chart has six decimals, which is more than any result has that is not internal. */
  private static BigDecimal published(BigDecimal value) {
    return value.setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
  }

  private static List<XSSFRow> rows(XSSFWorkbook workbook) {
    List<XSSFRow> rows = new ArrayList<>();
    workbook.getSheetAt(0).forEach(row -> rows.add((XSSFRow) row));
    return rows.subList(1, rows.size());
  }

  @Test
  void chartsWithIntervals_haveThemAsErrorBars() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(show.getCharts())
          .map(chart -> markup(chart.getCTChartSpace()))
          .filteredOn(chart -> chart.contains("<c:v>showcase</c:v>"))
          .singleElement()
          .satisfies(
              lenses ->
                  assertThat(lenses.split("<c:errBars>"))
                      .as("today, repeatable, showcase")
                      .hasSize(1 + 3));
    }
  }

  /** As in the pictures beside them, whose colours no theme of a house changes. */
  @Test
  void chartsHaveColoursOfTheirOwn_thoseOfFunctionsWhereverOneStands() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(show.getCharts())
          .map(chart -> markup(chart.getCTChartSpace()))
          .allSatisfy(
              chart -> {
                assertThat(chart).doesNotContain("schemeClr");
                assertThat(COLOUR.matcher(chart).results().map(found -> found.group(1)))
                    .as("of IT, HR, L&D or BU")
                    .containsAnyOf("0072B2", "D55E00", "1B1F24", "009E73");
              })
          .filteredOn(chart -> chart.contains("<c:v>showcase</c:v>"))
          .singleElement()
          .satisfies(
              lenses ->
                  assertThat(COLOUR.matcher(lenses).results().map(found -> found.group(1)))
                      .contains("0072B2", "D55E00", "1B1F24", "009E73"));
    }
  }

  @Test
  void whateverIsDrawn_hasATextAlternative() throws Exception {
    try (XMLSlideShow show = slides()) {
      String all =
          show.getSlides().stream()
              .map(slide -> markup(slide.getXmlObject()))
              .collect(Collectors.joining());
      Matcher drawn = DESCRIBED.matcher(all);
      int found = 0;
      while (drawn.find()) {
        found++;
        assertThat(drawn.group(1)).containsPattern("descr=\"[^\"]+\"");
      }
      assertThat(found).isGreaterThan(show.getCharts().size());
    }
  }

  @Test
  void notesHaveTheFiguresWithTheirIntervals() throws Exception {
    try (XMLSlideShow show = slides()) {
      XSLFSlide lenses = show.getSlides().get(2);

      assertThat(notes(lenses)).containsPattern("\\d+ \\(\\d+–\\d+\\)");
    }
  }

  private static String notes(XSLFSlide slide) {
    return Arrays.stream(slide.getNotes().getPlaceholders())
        .filter(shape -> shape.getTextType() == Placeholder.BODY)
        .map(XSLFTextShape::getText)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void thePlanSaysEachAction_andHasRoomForNamesAndDates() throws Exception {
    try (XMLSlideShow show = slides()) {
      assertThat(show.getSlides().stream().flatMap(slide -> slide.getShapes().stream()))
          .filteredOn(XSLFTable.class::isInstance)
          .map(XSLFTable.class::cast)
          .filteredOn(table -> table.getCell(0, 4) != null)
          .filteredOn(table -> table.getCell(0, 4).getText().equals("Due"))
          .singleElement()
          .satisfies(
              plan ->
                  assertThat(plan.getRows().subList(1, plan.getNumberOfRows()))
                      .allSatisfy(
                          row -> {
                            assertThat(row.getCells().get(0).getText().length()).isGreaterThan(40);
                            assertThat(row.getCells().get(4).getText()).isEmpty();
                          }));
    }
  }

  @Test
  void hostileNames_areText() throws Exception {
    String longName = "x".repeat(300);
    Result hostile =
        ResultFixtures.sized(
            List.of(
                "<script>",
                "=cmd|' /C calc'!A0",
                "\u202Eevil",
                "A\u0001B \uD83D\uDE80",
                longName,
                "a\r\nb"),
            1);
    try (XMLSlideShow show = slides(hostile)) {
      String text = SlideText.of(show);

      assertThat(text)
          .contains("<script>", "=cmd|' /C calc'!A0", "evil", "\uD83D\uDE80", longName)
          .doesNotContain("\u202E", "\u0001", "a\r");
      for (XSLFChart chart : show.getCharts()) {
        for (XSSFRow row : rows(chart.getWorkbook())) {
          assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
          assertThat(row.getCell(0).getStringCellValue()).as("room of an axis").hasSizeLessThan(61);
        }
      }
    }
  }

  @Test
  void theSameResultGivesTheSameBytes_whereverAndWhenever() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

      assertThat(bytes(RESULT)).isEqualTo(rich);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
