package io.github.locus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Comparison;
import io.github.locus.result.Component;
import io.github.locus.result.Note;
import io.github.locus.result.PerceptionsResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Share;
import io.github.locus.result.Shown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two results of one wave can be subtracted where their persons differ by one to the minimum less one. */
class DifferencingTest {
  private static final Result RICH = ResultFixtures.rich();

  @ParameterizedTest
  @CsvSource({"40, 40, false", "40, 41, true", "44, 40, true", "40, 45, false", "40, 60, false"})
  void aDifferenceOfOneToTheMinimumLessOne_tells(int before, int after, boolean tells) {
    assertThat(
            Differencing.of(with("2026", counted(before)), with("2026", counted(after)), 5)
                .isEmpty())
        .isEqualTo(!tells);
  }

  @Test
  void anotherWave_isNoMatter() {
    assertThat(Differencing.of(with("2025", counted(40)), with("2026", counted(41)), 5)).isEmpty();
  }

  @Test
  void theFunctionAndWaveAreNamed() {
    assertThat(Differencing.of(with("2026", counted(40)), with("2026", counted(41)), 5))
        .containsExactly(new Differencing("IT", "2026"));
  }

  @Test
  void aLargerMinimum_findsMore() {
    assertThat(Differencing.of(with("2026", counted(40)), with("2026", counted(47)), 10))
        .hasSize(1);
  }

  /** Who compares under a larger minimum has accepted what is too few under that. */
  @ParameterizedTest
  @CsvSource({"0, false", "5, false", "10, true"})
  void differenceThatIsTooFewUnderTheStatedMinimum_isRecorded(int stated, boolean recorded) {
    Comparison comparison =
        Comparer.compare(with("2026", counted(40)), with("2026", counted(47)), stated);

    assertThat(comparison.notes().contains(Note.of("differencing-accepted"))).isEqualTo(recorded);
  }

  @Test
  void aNumberThatIsWithheldBesideAFew_mayBeOneLess() {
    Shown<Integer> few = Shown.withheld(Reason.TOO_FEW_PERSONS);

    assertThat(Differencing.of(with("2026", few), with("2026", counted(6)), 5)).hasSize(1);
    assertThat(Differencing.of(with("2026", few), with("2026", counted(12)), 5)).isEmpty();
    assertThat(Differencing.of(with("2026", few), with("2026", few), 5)).isEmpty();
  }

  @Test
  void aNumberToldInOneResultAlone_mayDifferByFew() {
    Shown<Integer> part = Shown.withheld(Reason.PART_OF_A_COUNT);

    assertThat(Differencing.of(with("2026", part), with("2026", counted(60)), 5)).hasSize(1);
    assertThat(Differencing.of(with("2026", counted(60)), with("2026", part), 5)).hasSize(1);
    assertThat(Differencing.of(with("2025", part), with("2026", counted(60)), 5)).isEmpty();
  }

  @Test
  void aNumberToldInNeither_isThatOfOtherPersonsWhereAnswersOrMeansDiffer() {
    Result before = with("2026", Shown.withheld(Reason.PART_OF_A_COUNT));
    Result after = ResultFixtures.with(before, Result::models, Map.of());

    assertThat(Differencing.of(before, before, 5)).as("a rerun").isEmpty();
    assertThat(Differencing.of(before, after, 5)).hasSize(1);
  }

  /** Who is in both, the ledger has found far enough apart; what the results tell counts beside it. */
  @Test
  void besideALedger_numbersThatAreNotTold_areNoMatter() {
    Result told = with("2026", counted(60));
    Result part = with("2026", Shown.withheld(Reason.PART_OF_A_COUNT));
    Result otherAnswers = ResultFixtures.with(part, Result::quality, RICH.quality());

    assertThat(Subtraction.besideLedger(part, told)).isEmpty();
    assertThat(Subtraction.besideLedger(told, part)).isEmpty();
    assertThat(Subtraction.besideLedger(part, otherAnswers)).isEmpty();
    assertThat(Subtraction.besideLedger(told, with("2026", counted(61)))).isPresent();
  }

  @Test
  void besideALedger_aModelWithoutLeniency_isAnotherModel() {
    Result part = with("2026", Shown.withheld(Reason.PART_OF_A_COUNT));
    Result without = ResultFixtures.with(part, Result::models, Map.of());

    assertThat(Subtraction.besideLedger(part, without)).isPresent();
  }

  /** The same persons rate, and one more of them says to whom they turn. */
  @ParameterizedTest
  @CsvSource({"30, 30, false", "30, 31, true", "30, 35, false"})
  void nominationsOfTheSamePersons_tellToo(int before, int after, boolean tells) {
    Result one = nominating(with("2026", counted(40)), before);
    Result other = nominating(with("2026", counted(40)), after);

    assertThat(Differencing.of(one, other, 5))
        .isEqualTo(tells ? List.of(new Differencing("turn_to", "2026")) : List.of());
    assertThat(Differencing.of(one, nominating(with("2026", counted(60)), after), 5))
        .as("of other persons")
        .isEmpty();
  }

  private static Result nominating(Result result, int persons) {
    Map<String, Shown<Share>> shares =
        Map.of("IT", Shown.of(new Share(counted(persons), 0.5, 0.4, 0.6), persons, 5));
    PerceptionsResult asked = new PerceptionsResult(Map.of(), shares, Map.of(), Map.of(), Map.of());
    return ResultFixtures.with(result, Result::perceptions, Shown.of(asked, persons, 5));
  }

  private static Shown<Integer> counted(int persons) {
    return Shown.of(persons, persons, 5);
  }

  private static Result with(String wave, Shown<Integer> persons) {
    Component<ScoringResult, Map<String, Map<String, Shown<Integer>>>> respondents =
        ScoringResult::respondents;
    return ResultFixtures.with(
        RICH,
        Result::scoring,
        respondents.replaced(RICH.scoring(), Map.of("IT", Map.of(wave, persons))));
  }
}
