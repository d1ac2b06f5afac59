package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Component;
import io.github.locus.result.FigureReference;
import io.github.locus.result.Gap;
import io.github.locus.result.Quantity;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource({
    "0.9996875, more than 99%",
    "1, more than 99%",
    "0.995, more than 99%",
    "0.994, more than 99%",
    "0.99, 99%",
    "0.5, 50%",
    "0.01, 1%",
    "0.006, less than 1%",
    "0, less than 1%"
  })
  void probability_isNeverACertainty(double value, String printed) {
    assertThat(printed("en", value, Quantity.PROBABILITY)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.004, 0.006, 0.01, 0.5, 0.99, 0.994, 0.996, 1})
  void probability_isNoOtherFigureInASentenceThanInATable(double value) {
    String sentence = printed("en", value, Quantity.PROBABILITY);

    assertThat(sentence.replace("more than ", ">\u00a0").replace("less than ", "<\u00a0"))
        .isEqualTo(Words.of("en").numbers().probability(value));
  }

  @ParameterizedTest
  @CsvSource({"1, 100%", "0, 0%", "0.264, 26%"})
  void share_mayBeAllOrNothing(double value, String printed) {
    assertThat(printed("en", value, Quantity.SHARE)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"64.3464356, 64.3", "-0.04, 0.0", "-3.26, −3.3", "0.000310388808, 0.0"})
  void points_haveOneDecimal(double value, String printed) {
    assertThat(printed("en", value, Quantity.POINTS)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "62.5, 62.5"})
  void threshold_isPrintedAsItWasSet(double value, String printed) {
    assertThat(printed("en", value, Quantity.SET_LEVEL)).isEqualTo(printed);
  }

  @Test
  void german_writesNumbersAsGermansDo() {
    assertThat(printed("de", 64.34, Quantity.POINTS)).isEqualTo("64,3");
    assertThat(printed("de", 0.97, Quantity.PROBABILITY)).isEqualTo("97\u00a0%");
  }

  @Test
  void figureThatIsNotThere_isADash() {
    Result result = ResultFixtures.rich();
    assertThat(
            ResultWords.of(result)
                .sentences()
                .figure(new FigureReference("x", "/functions/nobody", Quantity.POINTS)))
        .isEqualTo(Numbers.WITHHELD);
  }

  /** A result may come from a later version, or have been edited. */
  @Test
  void sentenceWithoutItsFigures_hasDashes_andOneWithoutATextIsItsCode() {
    Component<Statement, List<FigureReference>> figures = Statement::figures;
    Component<Statement, String> code = Statement::code;
    Component<Verdict, Statement> summary = Verdict::summary;
    Result rich = ResultFixtures.rich();
    Statement said = rich.verdict().summary();

    assertThat(headline(rich, summary, figures.replaced(said, List.of())))
        .contains("ready today (– points");
    assertThat(headline(rich, summary, code.replaced(said, "of-tomorrow")))
        .isEqualTo("of-tomorrow");
  }

  private static String headline(
      Result result, Component<Verdict, Statement> summary, Statement statement) {
    return ResultWords.of(
            ResultFixtures.with(
                result, Result::verdict, summary.replaced(result.verdict(), statement)))
        .sentences()
        .headline();
  }

  private static String printed(String language, double value, Quantity quantity) {
    Component<Verdict, List<Gap>> gaps = Verdict::gaps;
    Result rich = ResultFixtures.rich();
    Result result =
        ResultFixtures.with(
            rich,
            Result::verdict,
            gaps.replaced(rich.verdict(), List.of(new Gap("people", value, 0, 0))));
    return new Sentences(new ResultWords(Words.of(language), result))
        .figure(new FigureReference("x", "/verdict/gaps/0/mean", quantity));
  }
}
