package io.github.locus.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeedsOfAKind;
import io.github.locus.result.PlanFixtures;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the number and length of names: all words lie in the picture, and none lies on another. */
class ChartLegibilityTest {
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x='([^']*)' y='([^']*)'( transform='matrix\\(([^)]*)\\)')?[^>]*"
              + " font-size='([^']*)' textLength='([^']*)'[^>]*>([^<]*)</text>");
  private static final Pattern SIZE = Pattern.compile("viewBox='0 0 (\\d+) (\\d+)'");
  private static final List<String> WORDS =
      List.of("Audit", "Build", "Costs", "Depot", "Equip", "Field", "Goods", "House", "Inter");

  /** Letters without ascenders and descenders reach about so high, font sizes. */
  private static final double HEIGHT = 0.6;

  private record Placed(String text, Rectangle2D box) {}

  @ParameterizedTest
  @CsvSource({"2, 60, 12", "4, 5, 60", "12, 30, 2", "1, 60, 3"})
  void wordsLieInThePicture_andNotOnOneAnother(int functions, int letters, int leaders)
      throws Exception {
    requireLegible(functions, letters, leaders);
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({"2, 5, 1", "4, 60, 1", "9, 5, 12", "9, 60, 60"})
  void wordsLieInThePicture_andNotOnOneAnother_inFurtherSizes(
      int functions, int letters, int leaders) throws Exception {
    requireLegible(functions, letters, leaders);
  }

  private static void requireLegible(int functions, int letters, int leaders) throws Exception {
    List<String> names = IntStream.range(0, functions).mapToObj(i -> name(i, letters)).toList();
    ResultWords told = ResultWords.of(ResultFixtures.sized(names, leaders));
    for (Chart chart : Charts.of(told)) {
      assertLegible(chart);
    }
  }

  @ParameterizedTest
  @SeedsOfAKind({"1", "2", "3", "4"})
  void wordsLieInThePicture_andNotOnOneAnother_whereFiguresAreWithheld(long seed) throws Exception {
    Result withheld = FingerprintedResult.withheld(ResultFixtures.rich(), seed).result();
    for (Chart chart : Charts.of(new ResultWords(Words.of("de"), withheld))) {
      assertLegible(chart);
    }
  }

  @ParameterizedTest
  @CsvSource({"en", "de"})
  void wordsOfAPlanLieInThePicture_andNotOnOneAnother(String language) throws Exception {
    assertLegible(PlanChart.of(PlanFixtures.plan(), Words.of(language)));
  }

  @ParameterizedTest
  @CsvSource({"en, 1", "de, 1", "en, 7", "de, 80"})
  void wordsOfAPortfolioLieInThePicture_andNotOnOneAnother(String language, int organisations)
      throws Exception {
    List<Chart> charts =
        PortfolioCharts.of(PortfolioFixtures.portfolio(organisations), Words.of(language));
    assertThat(charts).hasSize(2);
    for (Chart chart : charts) {
      assertLegible(chart);
    }
  }

  @Test
  void aNameOfSixtyLettersIsShownWhole() throws Exception {
    List<String> names = List.of(name(0, 60), name(1, 60), name(2, 60), name(3, 60));
    ResultWords told = ResultWords.of(ResultFixtures.sized(names, 12));
    for (Chart chart : Charts.of(told)) {
      String shown = String.join(" ", placed(chart).stream().map(Placed::text).toList());
      for (String name : named(chart, names)) {
        assertThat(shown).as(chart.id()).contains(name.split(" ")).doesNotContain("Trans…");
      }
    }
  }

  /** What explains a word does so by two functions. */
  private static List<String> named(Chart chart, List<String> names) {
    return chart instanceof RepeatableChart explains
        ? explains.rows().stream().map(row -> row.function().text()).toList()
        : names;
  }

  private static String name(int i, int letters) {
    String name = WORDS.get(i % WORDS.size()) + (i < WORDS.size() ? "" : "2");
    String rest = " and Enterprise Transformation of Learning, Knowledge and Services";
    return (letters <= name.length() ? name : name + rest.substring(0, letters - name.length()))
        .strip();
  }

  @ParameterizedTest
  @SeedsOfAKind({"4,12,12,de", "2,5,3,en", "9,12,12,en"})
  void wordsLieInTheNarrowPicture_andNotOnOneAnother(
      int functions, int letters, int leaders, String language) throws Exception {
    List<String> names = IntStream.range(0, functions).mapToObj(i -> name(i, letters)).toList();
    Result result = ResultFixtures.sized(names, leaders);
    for (Chart chart : Charts.of(new ResultWords(Words.of(language), result))) {
      assertLegible(chart, Sheet.NARROW);
    }
  }

  private static void assertLegible(Chart chart) throws Exception {
    assertLegible(chart, Sheet.WIDE);
  }

  private static void assertLegible(Chart chart, Sheet sheet) throws Exception {
    String svg = ChartPictures.start().svg(chart, sheet);
    Matcher size = SIZE.matcher(svg);
    assertThat(size.find()).isTrue();
    Rectangle2D picture =
        new Rectangle2D.Double(
            0, 0, Double.parseDouble(size.group(1)), Double.parseDouble(size.group(2)));
    List<Placed> texts = placed(svg);
    assertThat(texts).as(chart.id()).hasSizeGreaterThan(3);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Placed one = texts.get(i);
      if (!picture.contains(one.box())) {
        faults.add("outside: " + one);
      }
      for (Placed other : texts.subList(i + 1, texts.size())) {
        Rectangle2D both = one.box().createIntersection(other.box());
        if (both.getWidth() > 1.5 && both.getHeight() > 1.5) {
          faults.add(one + " on " + other);
        }
      }
    }
    assertThat(faults).as(chart.id()).isEmpty();
  }

  private static List<Placed> placed(Chart chart) throws Exception {
    return placed(ChartPictures.start().svg(chart, Sheet.WIDE));
  }

  private static List<Placed> placed(String svg) {
    return TEXT.matcher(svg).results().map(ChartLegibilityTest::placed).toList();
  }

  private static Placed placed(MatchResult text) {
    double size = Double.parseDouble(text.group(5));
    Rectangle2D box =
        new Rectangle2D.Double(
            Double.parseDouble(text.group(1)),
            Double.parseDouble(text.group(2)) - HEIGHT * size,
            Double.parseDouble(text.group(6)),
            HEIGHT * size);
    if (text.group(4) == null) {
      return new Placed(text.group(7), box);
    }
    double[] matrix =
        Stream.of(text.group(4).split(",")).mapToDouble(Double::parseDouble).toArray();
    return new Placed(
        text.group(7), new AffineTransform(matrix).createTransformedShape(box).getBounds2D());
  }
}
