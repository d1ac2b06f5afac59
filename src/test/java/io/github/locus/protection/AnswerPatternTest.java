package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.instrument.Instrument;
import io.github.locus.protection.AnswerPattern.Kind;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Survey;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Who gives one answer throughout, and who contradicts himself by it. */
class AnswerPatternTest {
  private static final Instrument TURNED =
      Questionnaire.about("IT")
          .capability("a", 1, 5, "a0", "a1", "a2", "a3", "-a4")
          .capability("b", 1, 5, "b0", "b1", "b2", "b3", "b4")
          .build();
  private static final Instrument PLAIN =
      Questionnaire.about("IT")
          .capability("a", 1, 5, "a0", "a1", "a2", "a3", "a4")
          .capability("b", 1, 5, "b0", "b1", "b2", "b3", "b4")
          .build();
  private static final Instrument APART =
      Questionnaire.about("IT")
          .capability("a", 1, 5, "-a0", "-a1", "-a2", "-a3", "-a4")
          .capability("b", 1, 5, "b0", "b1", "b2", "b3", "b4")
          .build();

  private static Kind of(Instrument instrument, IntUnaryOperator option) {
    return new AnswerPattern(instrument).of(option::applyAsInt);
  }

  @Test
  void sameAnswerToAnItemAndToAReversedOneOfItsDimension_isCareless() {
    assertThat(of(TURNED, i -> 3)).isEqualTo(Kind.CARELESS);
    assertThat(of(TURNED, i -> 0)).isEqualTo(Kind.CARELESS);
  }

  @Test
  void middleAnswerThroughout_contradictsNothing() {
    assertThat(of(TURNED, i -> 2)).isEqualTo(Kind.STRAIGHT);
  }

  @Test
  void withoutAReversedItemBesideAPlainOneInADimension_nothingIsContradicted() {
    assertThat(of(PLAIN, i -> 4)).isEqualTo(Kind.STRAIGHT);
    assertThat(of(APART, i -> 4)).isEqualTo(Kind.STRAIGHT);
  }

  @Test
  void oneOtherAnswer_isNoStraightLine_andNineAnswersAreTooFew() {
    assertThat(of(TURNED, i -> i == 9 ? 1 : 3)).isEqualTo(Kind.VARIED);
    assertThat(of(TURNED, i -> i == 9 ? -1 : 3)).isEqualTo(Kind.SHORT);
    assertThat(of(TURNED, i -> i == 9 ? -1 : i % 2)).isEqualTo(Kind.SHORT);
  }

  private static Survey survey(int careless, int straight, int varied) {
    SurveyBuilder rows = new SurveyBuilder(TURNED);
    for (int r = 0; r < careless + straight + varied; r++) {
      Map<String, Integer> answers = new HashMap<>();
      int person = r;
      TURNED
          .items()
          .forEach(
              item -> {
                int varies = 1 + (item.id().charAt(1) + person) % 5;
                answers.put(
                    item.id(), person < careless ? 4 : person < careless + straight ? 3 : varies);
              });
      rows.add(Row.of("r" + r, "IT", answers));
    }
    return rows.build();
  }

  @Test
  void carelessRatings_areLeftOutAndCounted_unlessTheyAreKept() {
    Survey survey = survey(6, 5, 20);
    ProtectedSurvey dropped = Protection.protect(survey, ProtectionRules.of(5));
    assertThat(dropped.ratings().size()).isEqualTo(25);
    assertThat(dropped.account().careless()).isEqualTo(new SafeCount(false, 6));
    assertThat(dropped.account().tooFewAnswers()).isEqualTo(new SafeCount(false, 0));
    assertThat(dropped.account().patterns()).isEqualTo(new PatternCounts(31, 11, 6, 11, 5));

    assertThat(size(survey, RatingUse.ENOUGH_ANSWERED)).isEqualTo(31);
    assertThat(size(survey, RatingUse.NOT_STRAIGHT)).isEqualTo(20);
  }

  @Test
  void fewCarelessPersons_areOnlyKnownToBeFew() {
    assertThat(Protection.protect(survey(4, 0, 20), ProtectionRules.of(5)).account().careless())
        .isEqualTo(new SafeCount(true, 0));
  }

  private static int size(Survey survey, RatingUse use) {
    return Protection.protect(survey, new ProtectionRules(5, use)).ratings().size();
  }
}
