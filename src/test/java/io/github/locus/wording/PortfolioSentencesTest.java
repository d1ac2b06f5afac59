package io.github.locus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioLevel;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.VerdictKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortfolioSentencesTest {
  private static PortfolioEntry entry(String name, String title, String id, String function) {
    return new PortfolioEntry(
        name,
        Optional.of(title),
        PortfolioState.ANALYZED,
        Optional.empty(),
        Optional.of(VerdictKind.LEAD),
        List.of(function),
        Optional.of(0.9),
        Optional.empty(),
        Optional.empty(),
        Optional.of(function),
        Optional.empty(),
        Optional.of("locus-12"),
        Optional.of(60.0),
        false,
        Map.of(
            id,
            new PortfolioLevel(function, Optional.empty(), Optional.empty(), Optional.empty())));
  }

  private static List<String> told(PortfolioEntry... entries) {
    PortfolioSentences told =
        new PortfolioSentences(Words.of("en"), Portfolio.of(List.of(entries)));
    return told.findings().stream().filter(sentence -> sentence.contains("recurs")).toList();
  }

  @Test
  void organisationOfOneTitle_whoseVerdictChanged_isTold() {
    assertThat(
            told(
                entry("harbor-2024", "Harbor", "LD", "L&D"),
                entry("mill", "Mill", "IT", "IT"),
                entry("harbor-2025", "Harbor", "IT", "IT")))
        .singleElement()
        .asString()
        .startsWith(
            "Harbor recurs, and its verdict changed: harbor-2024: lead L&D; harbor-2025: lead IT");
  }

  /** The questionnaire knows the function by one name, whatever the organisation called it. */
  @Test
  void functionThatWasRenamed_isNoChange() {
    assertThat(
            told(
                entry("harbor-2024", "Harbor", "HR", "HR"),
                entry("harbor-2025", "Harbor", "HR", "People")))
        .singleElement()
        .asString()
        .startsWith("Harbor recurs with the same verdict: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mill", "harbor"})
  void organisationsOfOtherTitles_areOthers(String other) {
    assertThat(told(entry("a", "Harbor", "IT", "IT"), entry("b", other, "IT", "IT"))).isEmpty();
  }

  /** Two rounds of one are no two organisations. */
  @Test
  void organisationThatRecurs_isCountedBySurveys() {
    PortfolioSentences told =
        new PortfolioSentences(
            Words.of("en"),
            Portfolio.of(
                List.of(
                    entry("harbor-2024", "Harbor", "IT", "IT"),
                    entry("harbor-2025", "Harbor", "IT", "IT"))));

    assertThat(told.headline()).isEqualTo("A function should lead in 2 of 2 surveys.");
    assertThat(told.findings()).first().isEqualTo("Analysed: all of 2 surveys.");
  }

  @Test
  void headline_tellsInHowManyAFunctionShouldLead_andTheFirstFindingWhoWasAnalysed() {
    PortfolioSentences told =
        new PortfolioSentences(
            Words.of("en"),
            Portfolio.of(
                List.of(
                    entry("harbor", "Harbor", "IT", "IT"),
                    PortfolioEntry.without(
                        "mill", PortfolioState.FAILED, Optional.of("no survey in it")))));

    assertThat(told.headline()).isEqualTo("A function should lead in 1 of 1 organisation.");
    assertThat(told.findings()).first().isEqualTo("Analysed: 1 of 2 organisations.");
  }

  @Test
  void headline_ofNothingThatWasAnalysed_tellsThat() {
    assertThat(
            new PortfolioSentences(
                    Words.of("en"),
                    Portfolio.of(
                        List.of(
                            PortfolioEntry.without(
                                "mill", PortfolioState.FAILED, Optional.of("no survey in it")))))
                .headline())
        .isEqualTo("Analysed: 0 of 1 organisation.");
  }

  /** Tables have the organisation's own name, charts that of the questionnaire: one sentence has both. */
  @Test
  void functionWithANameOfItsOwn_isToldUnderBoth() {
    assertThat(
            new PortfolioSentences(
                    Words.of("en"),
                    Portfolio.of(
                        List.of(
                            entry("harbor", "Harbor", "HR", "HR"),
                            entry("linden", "Linden", "HR", "People"))))
                .findings())
        .contains("HR should lead in Harbor and Linden (called People there).");
  }

  /** A board that reads the page runs no commands. */
  @Test
  void whatToDoAboutAFailure_isNotForReadersOfThePage() {
    PortfolioEntry failed =
        PortfolioEntry.without(
            "quarry",
            PortfolioState.FAILED,
            Optional.of("survey.csv:41:20: “22” is off the scale — Give --instrument FILE."));

    assertThat(new PortfolioSentences(Words.of("en"), Portfolio.of(List.of(failed))).failures())
        .containsExactly(
            "quarry could not be analysed: survey.csv:41:20: “22” is off the scale",
            "What to do about it was told by the run.");
    assertThat(new PortfolioSentences.Line(Words.of("en"), failed).said())
        .contains("--instrument FILE");
  }
}
