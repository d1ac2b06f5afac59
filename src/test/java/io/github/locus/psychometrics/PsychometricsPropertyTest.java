package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.ReferenceSurveys;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.scoring.Scorer;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PsychometricsPropertyTest {
  private static final Instrument INSTRUMENT = Questionnaire.long24();
  private static final SurveyBuilder REFERENCE =
      ReferenceSurveys.rows("one-wave").mapped(INSTRUMENT, row -> row.by(nominating(row)));

  /** Nominations and weights that follow from the respondent. */
  private static Person nominating(Row row) {
    int hash = Math.abs(row.respondent().hashCode());
    List<String> names = List.of("IT", "HR", "L&D", "BU", "none", "");
    return row.person()
        .naming(names.get(hash % 6), names.get(hash / 6 % 6), hash % 4)
        .weighing(0.2 + hash % 89 / 31.0);
  }

  private static List<Object> figures(Survey survey) {
    List<Object> figures = new ArrayList<>();
    for (int d = 0; d < survey.instrument().dimensions().size(); d++) {
      figures.add(ScaleReliability.of(Unprotected.ofEvery(survey), d));
    }
    RatingGroups units = SiteGroups.of(survey);
    figures.addAll(FunctionAgreement.of(Scorer.score(Unprotected.of(survey)), units));
    figures.add(StraightLining.of(Unprotected.ofEvery(survey)));
    figures.add(DuplicateResponses.of(Unprotected.ofEvery(survey)));
    ItemDistributions items = ItemDistributions.of(Unprotected.ofEvery(survey));
    for (int i = 0; i < survey.instrument().items().size(); i++) {
      figures.add(items.of(0, i).mean());
      figures.add(items.overall(i).sd());
    }
    Perceptions perceptions = Perceptions.of(Unprotected.ofEvery(survey));
    figures.add(perceptions.shouldLead());
    figures.add(perceptions.turnTo());
    figures.add(perceptions.fromOutside(0));
    figures.add(perceptions.window());
    return figures;
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void order_of_the_rows_changes_no_bit(long seed) {
    assertThat(figures(REFERENCE.shuffled(seed).build())).isEqualTo(figures(REFERENCE.build()));
  }

  @Test
  void turningTheScaleThroughTheInstrument_leavesReliabilityAndAgreement() {
    SurveyBuilder turned =
        REFERENCE.mapped(
            Questionnaire.flipped(INSTRUMENT),
            row -> {
              Map<String, Integer> answers = new HashMap<>();
              row.answers().forEach((item, answer) -> answers.put(item, 6 - answer));
              return new Row(
                  row.respondent(), row.function(), row.unit(), row.wave(), row.person(), answers);
            });
    Survey before = REFERENCE.build();
    Survey after = turned.build();
    for (int d = 0; d < 11; d++) {
      assertThat(ScaleReliability.of(Unprotected.ofEvery(after), d))
          .isEqualTo(ScaleReliability.of(Unprotected.ofEvery(before), d));
    }
    RatingGroups units = SiteGroups.of(before);
    assertThat(FunctionAgreement.of(Scorer.score(Unprotected.of(after)), units))
        .isEqualTo(FunctionAgreement.of(Scorer.score(Unprotected.of(before)), units));
    assertThat(StraightLining.of(Unprotected.ofEvery(after)))
        .isEqualTo(StraightLining.of(Unprotected.ofEvery(before)));
  }

  @Test
  void everyRatingTwice_leavesAlphaOmegaAndItemRestCorrelations() {
    SurveyBuilder copies =
        REFERENCE.mapped(
            INSTRUMENT,
            row ->
                new Row(
                    row.respondent() + " again",
                    row.function(),
                    row.unit(),
                    row.wave(),
                    row.person(),
                    row.answers()));
    Survey once = REFERENCE.build();
    Survey twice = REFERENCE.and(copies).build();
    for (int d = 0; d < 11; d++) {
      ScaleReliability a = ScaleReliability.of(Unprotected.ofEvery(once), d);
      ScaleReliability b = ScaleReliability.of(Unprotected.ofEvery(twice), d);
      assertThat(b.alpha()).isEqualTo(a.alpha());
      assertThat(b.omega()).isEqualTo(a.omega());
      assertThat(b.n()).isEqualTo(2 * a.n());
    }
  }
}
