package io.github.locus.ingest.key;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.key.AnswerKeyResult.Contested;
import io.github.locus.ingest.key.AnswerKeyResult.CountsDiffer;
import io.github.locus.ingest.key.AnswerKeyResult.Guessed;
import io.github.locus.ingest.key.AnswerKeyResult.OutsideRange;
import io.github.locus.ingest.key.AnswerKeyResult.Ready;
import io.github.locus.ingest.key.AnswerKeyResult.SaidTwice;
import io.github.locus.ingest.key.AnswerKeyResult.Unknown;
import io.github.locus.ingest.label.Absence;
import io.github.locus.ingest.label.AbsenceGroup;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.scale.ScaleResolver;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerKeyTest {
  private static final LabelCatalogue CATALOGUE = LabelCatalogue.builtIn();
  private static final ScaleResolver RESOLVER = new ScaleResolver(CATALOGUE);
  private static final List<String> FIVE =
      List.of("Never", "Rarely", "Sometimes", "Often", "Always");

  private static AnswerKeys keys(int low, int high, String... missing) {
    return new AnswerKeys(CATALOGUE, new AnswerRange(low, high, false), List.of(missing));
  }

  private static AnswerKey ready(AnswerKeyResult result) {
    assertThat(result).isInstanceOf(Ready.class);
    return ((Ready) result).key();
  }

  private static List<List<String>> single(List<String> labels) {
    return labels.stream().map(List::of).toList();
  }

  @Test
  void numbersBecomePointsFromOne() {
    AnswerKey key = ready(keys(0, 10).ofNumbers(List.of("3.0")));
    assertThat(key.code("0")).isEqualTo(1);
    assertThat(key.code("10")).isEqualTo(11);
    assertThat(key.code("3.0")).isEqualTo(4);
    assertThat(key.code(" 7 ")).isEqualTo(8);
    assertThat(key.code("11")).isEqualTo(AnswerKey.OFF_SCALE);
    assertThat(key.code("3.5")).isEqualTo(AnswerKey.UNREADABLE);
    assertThat(key.code("three")).isEqualTo(AnswerKey.UNREADABLE);
  }

  @Test
  void kindsOfAbsenceAreKeptApart() {
    AnswerKey key = ready(keys(1, 5, "9", "Elsewhere").ofNumbers(List.of()));
    assertThat(AnswerKey.absence(key.code(""))).contains(Absence.EMPTY);
    assertThat(AnswerKey.absence(key.code("\u00A0"))).contains(Absence.EMPTY);
    assertThat(AnswerKey.absence(key.code("NA"))).contains(Absence.SOFTWARE);
    assertThat(AnswerKey.absence(key.code("-99"))).contains(Absence.CODE);
    assertThat(AnswerKey.absence(key.code("9"))).contains(Absence.CODE);
    assertThat(AnswerKey.absence(key.code("Elsewhere"))).contains(Absence.CODE);
    assertThat(AnswerKey.absence(key.code("skipped"))).contains(Absence.NO_ANSWER);
    assertThat(AnswerKey.absence(key.code("x"))).contains(Absence.NO_ANSWER);
    assertThat(AnswerKey.absence(key.code("?"))).contains(Absence.DONT_KNOW);
    assertThat(AnswerKey.absence(key.code("Don’t know"))).contains(Absence.DONT_KNOW);
    assertThat(AnswerKey.absence(key.code("#REF!"))).contains(Absence.SPREADSHEET_ERROR);
    assertThat(key.code("Not sure")).isEqualTo(AnswerKey.AMBIGUOUS);
    assertThat(AnswerKey.absence(AnswerKey.AMBIGUOUS)).isEmpty();
    assertThat(Absence.EMPTY.group()).isEqualTo(AbsenceGroup.NOT_ANSWERED);
    assertThat(Absence.CODE.group()).isEqualTo(AbsenceGroup.NON_ANSWER);
    assertThat(Absence.SPREADSHEET_ERROR.group()).isEqualTo(AbsenceGroup.UNREADABLE);
  }

  @Test
  void aNegativeCodeIsAPointOnAScaleThatHasIt() {
    assertThat(ready(keys(-2, 2).ofNumbers(List.of())).code("-2")).isEqualTo(1);
  }

  @Test
  void onlyTheStudyReversesAScale() {
    AnswerKeys reversed = new AnswerKeys(CATALOGUE, new AnswerRange(1, 5, true), List.of());
    assertThat(ready(reversed.ofNumbers(List.of())).code("1")).isEqualTo(5);
    assertThat(ready(reversed.ofLabels(single(FIVE), List.of())).code("Never")).isEqualTo(5);
    assertThat(ready(reversed.of(RESOLVER.resolve(FIVE))).code("Always")).isEqualTo(1);
  }

  @Test
  void theStudysLabelsAreReadForgivingly() {
    AnswerKey key =
        ready(
            keys(1, 3)
                .ofLabels(
                    List.of(List.of("Dull", "Grey"), List.of("Not sure"), List.of("Bright")),
                    List.of("BRIGHT ")));
    assertThat(key.code("grey.")).isEqualTo(1);
    assertThat(key.code("Not sure")).isEqualTo(2);
    assertThat(key.code("3 - bright")).isEqualTo(3);
    assertThat(key.code("BRIGHT ")).isEqualTo(3);
    assertThat(key.code("2")).isEqualTo(AnswerKey.UNREADABLE);
  }

  @Test
  void aWrongNumberOfLabelsIsReportedWithBothCounts() {
    assertThat(keys(1, 7).ofLabels(single(FIVE), List.of())).isEqualTo(new CountsDiffer(FIVE, 7));
    assertThat(keys(1, 7).of(RESOLVER.resolve(FIVE))).isEqualTo(new CountsDiffer(FIVE, 7));
  }

  @Test
  void aLabelAtTwoPointsIsReported() {
    assertThat(
            keys(1, 2).ofLabels(List.of(List.of("Low", "None"), List.of("High", "low")), List.of()))
        .isEqualTo(new SaidTwice("low", 1, 2));
  }

  @Test
  void nothingIsGuessedInSilence() {
    assertThat(keys(1, 5).of(RESOLVER.resolve(List.of("Disagree", "Neutral", "Agree"))))
        .isInstanceOf(Contested.class);
    assertThat(keys(1, 5).of(RESOLVER.resolve(List.of("Red", "Green"))))
        .isEqualTo(new Unknown(List.of("Red", "Green")));
    assertThat(keys(1, 5).of(RESOLVER.resolve(List.of("10", "11", "12"))))
        .isEqualTo(new OutsideRange(10, 12, 1, 5));
    assertThat(
            keys(1, 5)
                .of(
                    RESOLVER.resolve(
                        List.of(
                            "Strongly disagree",
                            "Disagree",
                            "Neutral",
                            "Agree",
                            "Strongyl agree"))))
        .isInstanceOfSatisfying(
            Guessed.class,
            guessed -> {
              assertThat(guessed.guesses()).containsEntry("Strongyl agree", "strongly agree");
              assertThat(guessed.key().code("Strongyl agree")).isEqualTo(5);
            });
  }

  @Test
  void aResolvedSetReadsTheFilesSpellings() {
    AnswerKey key =
        ready(
            keys(1, 5)
                .of(RESOLVER.resolve(List.of("rarely", "Sometimes", "often", "ALWAYS", "N/A"))));
    assertThat(key.code("rarely")).isEqualTo(2);
    assertThat(key.code("Never")).isEqualTo(1);
    assertThat(AnswerKey.absence(key.code("N/A"))).contains(Absence.NOT_APPLICABLE);
  }
}
