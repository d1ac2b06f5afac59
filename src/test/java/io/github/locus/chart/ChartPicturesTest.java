package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ChartPicturesTest {
  static List<Result> results() {
    return List.of(
        ResultFixtures.rich(),
        ResultFixtures.withheld(),
        ResultFixtures.sized(List.of("<b>&\"'", "日本語の部署", "\u0007bell"), 2));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void everySvgIsWellFormedAndNamed(Result result) throws Exception {
    ChartPictures pictures = ChartPictures.start();
    for (Chart chart : Charts.of(ResultWords.of(result))) {
      Element svg = parse(pictures.svg(chart));
      assertThat(svg.getAttribute("role")).isEqualTo("img");
      assertThat(svg.getAttribute("viewBox")).startsWith("0 0 760 ");
      assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }
  }

  @Test
  void aResultWithheldThroughoutHasNoChart() {
    assertThat(Charts.of(ResultWords.of(ResultFixtures.withheld()))).isEmpty();
  }

  @Test
  void aRichResultHasEveryKindOfChart() {
    assertThat(Charts.of(ResultWords.of(ResultFixtures.rich())).stream().map(Chart::id))
        .containsExactly(
            "lenses",
            "places",
            "dimensions",
            "leaders",
            "answers",
            "ranks",
            "sensitivity",
            "trend",
            "succession",
            "succession-slopes",
            "nominations",
            "repeatable",
            "variance",
            "self-rating");
  }

  @Test
  void everyFigureOfATableIsFiniteAndEveryTitleAFinding() {
    for (Chart chart : Charts.of(ResultWords.of(ResultFixtures.rich()))) {
      assertThat(chart.title()).as(chart.id()).isNotBlank().doesNotEndWith(".");
      assertThat(chart.description()).as(chart.id()).endsWith(".");
      for (List<Cell> row : chart.table().rows()) {
        for (Cell cell : row) {
          if (cell instanceof Cell.Number number) {
            assertThat(number.value()).as(chart.id()).isFinite();
          }
        }
      }
    }
  }

  @Test
  void theLensesStandInTheOrderOfWhatRepeats() {
    LensChart chart = LensChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();
    assertThat(chart.rows().stream().map(row -> row.function().text()))
        .containsExactly("L&D", "BU", "IT", "HR");
    assertThat(chart.title())
        .isEqualTo(
            "In L&D most is kept under newly appointed leaders: 66 (61–69) points would repeat");
  }

  @Test
  void everyGapOfTheHeatMapHasAFrame_andWhatIsNotShownIsHatched() throws Exception {
    HeatMapChart chart = HeatMapChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();
    long gaps =
        chart.rows().stream().flatMap(row -> row.gaps().stream()).filter(gap -> gap).count();
    String svg = ChartPictures.start().svg(chart);
    assertThat(gaps).isPositive();
    assertThat(found(svg, "<rect [^>]*(stroke-width='2')")).hasSize((int) gaps);
    assertThat(found(svg, "<line [^>]*(stroke-width='0.8')")).hasSizeGreaterThan(5);
  }

  @Test
  void everyRowOfTheHeatMapHasItsName() throws Exception {
    HeatMapChart chart = HeatMapChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();
    String words =
        String.join("", found(ChartPictures.start().svg(chart), "<text [^>]*>([^<]*)</text>"));
    assertThat(chart.rows())
        .allSatisfy(
            row ->
                assertThat(words.replaceAll("\\s+", ""))
                    .contains(row.name().replaceAll("\\s+", "")));
  }

  /** What is drawn later covers what was drawn before: no line runs through a name. */
  @Test
  void aNameOverItsFigures_isWrittenAfterTheLineOfTheThreshold() throws Exception {
    LensChart chart = LensChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();
    String svg = ChartPictures.start().svg(chart, Sheet.NARROW);
    assertThat(svg.lastIndexOf("leader-dependent"))
        .isGreaterThan(svg.lastIndexOf("stroke-dasharray"));
  }

  @Test
  void aSpreadThatNothingWasComparedForIsNotClaimed() {
    LeaderChart chart =
        LeaderChart.of(ResultWords.of(ResultFixtures.sized(List.of("IT"), 1))).orElseThrow();
    assertThat(chart.title())
        .isEqualTo("The survey cannot compare leaders: no function has a second one");
    assertThat(chart.panels().get(0).tau()).isEmpty();
  }

  @Test
  void aReversedItemIsTurnedAndSaysSo() {
    AnswersChart chart = AnswersChart.of(ResultWords.of(ResultFixtures.rich())).get(0);
    AnswersChart.Row turned =
        chart.rows().stream()
            .filter(row -> row.id().equals("empowerment_2"))
            .findFirst()
            .orElseThrow();
    List<Double> asGiven =
        List.copyOf(
            Optional.ofNullable(ResultFixtures.rich().quality().items().get("IT"))
                .map(items -> items.get("empowerment_2"))
                .orElseThrow()
                .orElseThrow()
                .shares());
    assertThat(turned.reversed()).isTrue();
    List<Double> turnedBack = new ArrayList<>(turned.answers().get(0).shares());
    Collections.reverse(turnedBack);
    assertThat(turnedBack).isEqualTo(asGiven);
    assertThat(chart.description()).contains("(reversed)").doesNotContain(".:");
  }

  @ParameterizedTest
  @CsvSource({
    "0.2 0.2 0.2 0.4 0, 3, 40",
    "0.5 0.5 0 0 0, 2, -50",
    "0 0 1 0 0, 1, 50",
    "0.1 0.2 0.3 0.4, 5, 40"
  })
  void theFavourableShare_standsAtTheLastPartThatIsDrawn(String shares, int part, double value) {
    List<Double> given = Stream.of(shares.split(" ")).map(Double::valueOf).toList();
    AnswersChart.Answers answers = new AnswersChart.Answers(Optional.of(0.4), given);
    AnswersChart chart =
        new AnswersChart(
            Words.of("en"),
            "answers",
            List.of(Name.of("IT")),
            "",
            "",
            List.of(new AnswersChart.Row("i", "Item", false, List.of(answers))));
    RowLayout layout = (RowLayout) chart.layout();
    List<Point> parts =
        layout.columns().get(0).series().stream().map(series -> series.points().get(0)).toList();
    assertThat(parts.stream().filter(point -> point.figure().equals("40%"))).hasSize(1);
    assertThat(parts.get(part).figure()).isEqualTo("40%");
    assertThat(parts.get(part).value()).isCloseTo(value, Offset.offset(1e-9));
  }

  @Test
  void everyTextKeepsItsMeasuredWidth() throws Exception {
    String svg =
        ChartPictures.start()
            .svg(LensChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow());
    assertThat(svg.split("<text ", -1).length)
        .isGreaterThan(20)
        .isEqualTo(svg.split(" textLength='", -1).length);
  }

  @Test
  void allChartsTogetherHaveEachIdOnceAndUseNoOther() throws Exception {
    ChartPictures pictures = ChartPictures.start();
    String page =
        Charts.of(ResultWords.of(ResultFixtures.rich())).stream()
            .map(pictures::svg)
            .collect(Collectors.joining());
    List<String> ids = found(page, " id='([^']*)'");
    assertThat(ids).hasSizeGreaterThan(30).doesNotHaveDuplicates();
    assertThat(found(page, "url\\(#([^)]*)\\)")).isNotEmpty().isSubsetOf(ids);
    assertThat(found(page, "aria-labelledby='([^ ']*) ")).hasSize(14).isSubsetOf(ids);
  }

  @Test
  void everyWordOfAChartIsTextAndNoneIsOutlines() throws Exception {
    String svg =
        ChartPictures.start()
            .svg(TrendChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow());
    assertThat(svg).contains(">Points of 100</text>");
  }

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
  }

  @Test
  void aPngIsTwoPixelsAUnit() throws Exception {
    byte[] png =
        ChartPictures.start()
            .png(LensChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow());
    var image = ImageIO.read(new ByteArrayInputStream(png));
    assertThat(image.getWidth()).isEqualTo(1520);
    assertThat(image.getRGB(3, 3)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void aNameInAnotherScript_isTheSamePictureOnEveryMachine() throws Exception {
    ChartPictures pictures = ChartPictures.start();

    assertThat(pictures.png(named("\u05D0\u05D1")))
        .as("letters of two scripts, neither taken from the machine")
        .isEqualTo(pictures.png(named("\u0E01\u0E02")));
  }

  @Test
  void aPictureWithSignsInPlaceOfLetters_saysSo_withItsWordsAndWithout() throws Exception {
    ChartPictures pictures = ChartPictures.start();
    Chart foreign = named("\u05D0\u05D1");
    Chart known = named("##");

    assertThat(ImageIO.read(new ByteArrayInputStream(pictures.png(foreign))).getHeight())
        .as("higher by the line that says so")
        .isGreaterThan(ImageIO.read(new ByteArrayInputStream(pictures.png(known))).getHeight());
    assertThat(pictures.untitled(foreign).height())
        .isGreaterThan(pictures.untitled(known).height());
  }

  private static Chart named(String function) {
    return LensChart.of(ResultWords.of(ResultFixtures.sized(List.of("IT", function), 1)))
        .orElseThrow();
  }

  @Test
  void theSameChartGivesTheSameCharacters() throws Exception {
    Chart chart = HeatMapChart.of(ResultWords.of(ResultFixtures.rich())).orElseThrow();
    assertThat(ChartPictures.start().svg(chart)).isEqualTo(ChartPictures.start().svg(chart));
  }

  private static Element parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }
}
