package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.page.SummaryDocument;
import io.github.locus.result.Component;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Shown;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {
  private static final Numbers NUMBERS = Words.of("en").numbers();

  static Stream<Result> results() {
    return Stream.of(
        ResultFixtures.rich(),
        ResultFixtures.withheld(),
        ResultFixtures.sized(List.of("IT"), 4),
        ResultFixtures.sized(
            List.of("A function with a name that is far too long for any table", "漢字の部門"), 3));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void verdictComesFirst(Result result) {
    String first = lines(result, 80, true).get(0);

    assertThat(ResultWords.of(result).sentences().headline()).startsWith(first);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void noLineIsWiderThanTheTerminal(Result result) {
    for (int columns : new int[] {60, 80, 120, 200}) {
      assertThat(lines(result, columns, true))
          .allMatch(line -> TextWidth.of(line) <= columns, "within " + columns);
    }
  }

  @Test
  void withoutUnicode_everythingIsAscii() {
    assertThat(lines(ResultFixtures.rich(), 80, false))
        .allMatch(line -> line.chars().allMatch(letter -> letter < 128));
  }

  @Test
  void withoutColour_thereIsNoEscape() {
    assertThat(lines(ResultFixtures.rich(), 80, true)).noneMatch(line -> line.contains("\u001b"));
  }

  @Test
  void colour_addsNothingButEscapes() {
    List<String> coloured =
        lines(ResultFixtures.rich(), 80, true, new Style(true)).stream()
            .map(line -> line.replaceAll("\u001b\\[[0-9]*m", ""))
            .toList();

    assertThat(coloured).isEqualTo(lines(ResultFixtures.rich(), 80, true));
  }

  @Test
  void everyFunctionShowsItsThreeLensesWithIntervals() {
    Result result = ResultFixtures.rich();
    String text = String.join("\n", lines(result, 80, true));

    result
        .functions()
        .forEach(
            (name, figures) ->
                assertThat(text)
                    .contains(name)
                    .contains("repeatable  " + NUMBERS.estimate(figures.repeatable().value(), 0))
                    .contains(NUMBERS.estimate(figures.today().value(), 0))
                    .contains(NUMBERS.estimate(figures.showcase().value(), 0)));
  }

  @Test
  void functionsAreOrderedByTheChanceOfBeingBest() {
    List<String> names =
        lines(ResultFixtures.rich(), 80, true).stream()
            .filter(line -> line.contains("repeatable  "))
            .map(line -> line.substring(0, 3).strip())
            .toList();

    assertThat(names).containsExactly("L&D", "BU", "IT", "HR");
  }

  @Test
  void withheldFigures_sayWhy() {
    assertThat(String.join("\n", lines(ResultFixtures.withheld(), 80, true)))
        .contains("fewer than 5 persons")
        .doesNotContain("null");
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void reasonOfAFigureThatIsNotThere_fits(Reason reason) {
    Result rich = ResultFixtures.rich();
    Component<FunctionResult, Shown<Estimate>> showcase = FunctionResult::showcase;
    Component<Result, Map<String, FunctionResult>> functions = Result::functions;
    Map<String, FunctionResult> without = new LinkedHashMap<>(rich.functions());
    without.replaceAll((name, f) -> showcase.replaced(f, Shown.withheld(reason)));
    List<String> lines = lines(functions.replaced(rich, without), 80, true);

    assertThat(lines).allMatch(line -> TextWidth.of(line) <= 80);
    assertThat(String.join(" ", lines).replaceAll(" +", " "))
        .contains("showcase – " + ResultWords.of(rich).absent(reason));
  }

  @Test
  void controlSequencesInNames_areTakenOut() {
    Result result = ResultFixtures.sized(List.of("\u001b[2JIT\u0007", "H\u202eR\u009b31m"), 3);

    assertThat(lines(result, 80, true))
        .allMatch(line -> line.chars().noneMatch(Character::isISOControl))
        .noneMatch(line -> line.contains("\u202e"));
  }

  @Test
  void whatWasLeftOut_isCounted() {
    assertThat(String.join("\n", lines(ResultFixtures.rich(), 80, true)))
        .containsPattern("[\\d,]+ of [\\d,]+ ratings used");
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 200})
  void barsGrowWithTheTerminal(int columns) {
    String axis =
        lines(ResultFixtures.rich(), columns, true).stream()
            .filter(line -> line.contains("┴"))
            .findFirst()
            .orElseThrow();

    assertThat(axis.strip()).hasSize(columns == 80 ? 51 : 100);
  }

  private static List<String> lines(Result result, int columns, boolean unicode) {
    return lines(result, columns, unicode, new Style(false));
  }

  private static List<String> lines(Result result, int columns, boolean unicode, Style style) {
    TextPage page = new TextPage(columns, Glyphs.of(unicode), style);
    TextForm.write(SummaryDocument.of(ResultWords.of(result)), page);
    return page.lines();
  }
}
