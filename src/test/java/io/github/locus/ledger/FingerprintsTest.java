package io.github.locus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.compare.Differencing;
import io.github.locus.compare.Subtraction;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Responses;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose answers a release rests on, and when it can be subtracted from another. */
class FingerprintsTest {
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR")
          .add("p", DimensionRole.CAPABILITY, 1, 1, 5, List.of("p1", "p2"))
          .add("t", DimensionRole.CAPABILITY, 1, 1, 5, List.of("t1"))
          .build();
  private static final FingerprintKey KEY = FingerprintKey.drawn();
  private static final Release TWENTY = release(people(p -> p < 20), 5);

  @Test
  void sameSurvey_inAnotherOrder_underOtherIds_isTheSame() {
    SurveyBuilder renamed =
        people(p -> p < 20)
            .mapped(
                INSTRUMENT,
                row -> Row.of("x" + row.respondent(), row.function(), row.answers()).in("A"))
            .shuffled(3);

    assertThat(release(renamed, 5).from(TWENTY)).isEmpty();
    assertThat(release(renamed, 5).groups()).containsExactlyInAnyOrderElementsOf(TWENTY.groups());
  }

  @ParameterizedTest
  @CsvSource({"20, false", "21, true", "24, true", "25, false", "16, true", "15, false"})
  void personsMoreOrLess_areAnswersTold_whereTheyAreFewerThanTheMinimum(int n, boolean told) {
    assertThat(release(people(p -> p < n), 5).from(TWENTY).isPresent()).isEqualTo(told);
  }

  /** No count shows it. */
  @ParameterizedTest
  @CsvSource({"1, true", "4, true", "5, false"})
  void asManyPersonsComeAsGo_andAreTold_whereTheyAreFewerThanTheMinimum(int swapped, boolean told) {
    Release later = release(people(p -> p >= swapped && p < 20 + swapped), 5);

    assertThat(later.from(TWENTY).isPresent()).isEqualTo(told);
  }

  @Test
  void answerThatOnePersonCorrected_isTold_withItsFunctionAndWaveAlone() {
    SurveyBuilder corrected =
        people(p -> p < 20)
            .mapped(
                INSTRUMENT,
                row ->
                    row.respondent().equals("p3") && row.function().equals("HR")
                        ? Row.of("p3", "HR", Map.of("p1", 1, "p2", 1, "t1", 5)).in("A")
                        : row);

    assertThat(release(corrected, 5).from(TWENTY))
        .contains(new Subtraction.OfFewPersons(5, List.of(new Differencing("HR", "1"))));
  }

  /** Few had answered it, so it was left out; with one person more it is told, and every other dimension is of one more. */
  @Test
  void personWithWhomADimensionComesToBeTold_isToldByTheOthers() {
    IntPredicate four = p -> p < 4;
    SurveyBuilder before =
        people(four, Map.of("p1", 2, "p2", 3, "t1", 4))
            .and(people(four.negate().and(p -> p < 20), Map.of("p1", 2, "p2", 3)));
    SurveyBuilder after =
        people(four, Map.of("p1", 2, "p2", 3, "t1", 4))
            .and(people(four.negate().and(p -> p < 20), Map.of("p1", 2, "p2", 3)))
            .and(people(p -> p == 20, Map.of("p1", 2, "p2", 3, "t1", 4)));

    assertThat(release(after, 5).from(release(before, 5))).isPresent();
  }

  @Test
  void dimensionThatManyAnswerMore_isNoMatter() {
    IntPredicate ten = p -> p < 10;
    Release without = release(people(ten, Map.of("p1", 2, "p2", 3)), 5);

    assertThat(release(people(ten, Map.of("p1", 2, "p2", 3, "t1", 4)), 5).from(without)).isEmpty();
  }

  @Test
  void otherMinimum_isTold_thoughThePersonsAreTheSame() {
    assertThat(release(people(p -> p < 20), 6).from(TWENTY))
        .contains(new Subtraction.OfOtherMinima(5, 6));
  }

  @Test
  void otherFunctions_ofTheSamePersons_areAnotherModel() {
    SurveyBuilder alone = people(p -> p < 20, List.of("IT"));

    assertThat(TWENTY.from(release(alone, 5))).contains(new Subtraction.OfOtherModels("1"));
  }

  @Test
  void otherWeights_ofTheSamePersons_areAnotherModel() {
    Instrument other =
        Questionnaire.about("IT", "HR")
            .add("p", DimensionRole.CAPABILITY, 3, 1, 5, List.of("p1", "p2"))
            .add("t", DimensionRole.CAPABILITY, 1, 1, 5, List.of("t1"))
            .build();
    Release reweighted = release(people(p -> p < 20).mapped(other, row -> row), 5);

    assertThat(reweighted.from(TWENTY)).contains(new Subtraction.OfOtherModels("1"));
    assertThat(ReleaseBytes.read(ReleaseBytes.of(reweighted))).contains(reweighted);
  }

  /** It did not say what readiness was made of. */
  @Test
  void releaseThatAnEarlierVersionWroteDown_isRead() {
    byte[] bytes = ReleaseBytes.of(new Release(5, TWENTY.groups(), ""));
    byte[] earlier = Arrays.copyOf(bytes, bytes.length - 2);

    Release read = ReleaseBytes.read(earlier).orElseThrow();

    assertThat(TWENTY.from(read)).isEmpty();
    assertThat(release(people(p -> p < 21), 5).from(read)).isPresent();
  }

  @Test
  void anotherWave_isNoMatter() {
    SurveyBuilder later = people(p -> p < 19).mapped(INSTRUMENT, row -> row.at("2"));

    assertThat(release(later, 5).from(TWENTY)).isEmpty();
  }

  @Test
  void whoShouldLead_isAQuestionOfItsOwn() {
    SurveyBuilder asked = people(p -> p < 20);
    SurveyBuilder otherwise =
        asked.mapped(
            INSTRUMENT,
            row ->
                row.respondent().equals("p3")
                    ? row.by(Person.of("IT").naming("HR", "", Responses.NOT_GIVEN))
                    : row.by(Person.of("IT").naming("IT", "", Responses.NOT_GIVEN)));
    SurveyBuilder before =
        asked.mapped(
            INSTRUMENT, row -> row.by(Person.of("IT").naming("IT", "", Responses.NOT_GIVEN)));

    assertThat(release(otherwise, 5).from(release(before, 5)))
        .contains(new Subtraction.OfFewPersons(5, List.of(new Differencing("should_lead", "1"))));
  }

  @Test
  void fingerprintsUnderAnotherKey_haveNothingInCommon() {
    Release other =
        Fingerprints.of(
            Protection.protect(people(p -> p < 20).build(), ProtectionRules.of(5)),
            FingerprintKey.drawn());

    assertThat(
            other.groups().stream()
                .flatMapToLong(group -> Arrays.stream(group.persons()))
                .filter(
                    print ->
                        TWENTY.groups().stream()
                            .flatMapToLong(group -> Arrays.stream(group.persons()))
                            .anyMatch(known -> known == print)))
        .isEmpty();
  }

  @Test
  void readBack_itIsTheSame() {
    assertThat(ReleaseBytes.read(ReleaseBytes.of(TWENTY))).isEqualTo(Optional.of(TWENTY));
  }

  private static Release release(SurveyBuilder survey, int minimum) {
    return Fingerprints.of(Protection.protect(survey.build(), ProtectionRules.of(minimum)), KEY);
  }

  /** Persons who all say something of their own. */
  private static SurveyBuilder people(IntPredicate taken) {
    return people(taken, List.of("IT", "HR"));
  }

  private static SurveyBuilder people(IntPredicate taken, List<String> functions) {
    SurveyBuilder survey = new SurveyBuilder(INSTRUMENT);
    for (int p = 0; p < 40; p++) {
      Random random = new Random(p);
      if (taken.test(p)) {
        for (String function : functions) {
          survey.add(
              Row.of(
                      "p" + p,
                      function,
                      Map.of("p1", p % 5 + 1, "p2", p / 5 % 5 + 1, "t1", 1 + random.nextInt(5)))
                  .in("A"));
        }
      }
    }
    return survey;
  }

  private static SurveyBuilder people(IntPredicate taken, Map<String, Integer> answers) {
    SurveyBuilder survey = new SurveyBuilder(INSTRUMENT);
    for (int p = 0; p < 40; p++) {
      if (taken.test(p)) {
        survey.add(Row.of("p" + p, "IT", answers).in("A"));
      }
    }
    return survey;
  }
}
