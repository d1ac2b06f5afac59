package io.github.locus.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Instrument;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.ReferenceSurveys;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Survey;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorerPropertyTest {
  private static final SurveyBuilder REFERENCE = weighted(ReferenceSurveys.rows("three-waves"));

  /** Survey weights with many digits, by respondent. */
  private static SurveyBuilder weighted(SurveyBuilder rows) {
    return rows.mapped(
        Questionnaire.short12(),
        row ->
            row.by(
                row.person().weighing(0.1 + Math.abs(row.respondent().hashCode() % 997) / 331.0)));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void order_of_the_rows_changes_no_bit(long seed) {
    assertThat(figures(REFERENCE.shuffled(seed).build())).isEqualTo(figures(REFERENCE.build()));
  }

  @Test
  void namesOfFunctionsChangeNoBit() {
    Map<String, String> names = Map.of("IT", "Zeta", "HR", "Alpha", "L&D", "Mu", "BU", "Beta");
    Instrument plain = Questionnaire.short12();
    Questionnaire other = Questionnaire.about("Zeta", "Alpha", "Mu", "Beta");
    plain
        .dimensions()
        .forEach(
            d ->
                other.add(
                    d.id(),
                    d.role(),
                    d.weight(),
                    d.scale().min(),
                    d.scale().max(),
                    d.items().stream().map(i -> (i.reversed() ? "-" : "") + i.id()).toList()));
    UnaryOperator<String> renamed = name -> names.getOrDefault(name, name);
    Survey relabelled =
        REFERENCE
            .mapped(
                other.build(),
                row ->
                    new Row(
                        row.respondent(),
                        renamed.apply(row.function()),
                        row.unit(),
                        row.wave(),
                        Person.of(renamed.apply(row.person().ownFunction()))
                            .weighing(row.person().weight()),
                        row.answers()))
            .build();
    Map<String, Double> expected = new HashMap<>();
    figures(REFERENCE.build())
        .forEach((key, value) -> expected.put(renamedKey(key, renamed), value));
    assertThat(figures(relabelled)).isEqualTo(expected);
  }

  private static String renamedKey(String key, UnaryOperator<String> renamed) {
    int slash = key.indexOf('/');
    return slash < 0 ? key : renamed.apply(key.substring(0, slash)) + key.substring(slash);
  }

  @Test
  void turningTheScaleThroughTheInstrument_changesNoBit() {
    Instrument flipped = Questionnaire.flipped(Questionnaire.short12());
    Survey turned =
        REFERENCE
            .mapped(
                flipped,
                row -> {
                  Map<String, Integer> answers = new HashMap<>();
                  row.answers().forEach((item, answer) -> answers.put(item, 6 - answer));
                  return new Row(
                      row.respondent(),
                      row.function(),
                      row.unit(),
                      row.wave(),
                      row.person(),
                      answers);
                })
            .build();
    assertThat(figures(turned)).isEqualTo(figures(REFERENCE.build()));
  }

  @Test
  void everyRatingTwice_leavesMeansAndImputedScores() {
    Scorer once = Scorer.score(Unprotected.of(REFERENCE.build()));
    SurveyBuilder copies =
        REFERENCE.mapped(
            Questionnaire.short12(),
            row ->
                new Row(
                    row.respondent() + " again",
                    row.function(),
                    row.unit(),
                    row.wave(),
                    row.person(),
                    row.answers()));
    Scorer doubled = Scorer.score(Unprotected.of(REFERENCE.and(copies).build()));
    assertThat(doubled.survey().ratings().size()).isEqualTo(2 * once.survey().ratings().size());
    assertThat(doubled.imputedShare()).isEqualTo(once.imputedShare());
    for (int r = 0; r < once.survey().ratings().size(); r++) {
      for (int c = 0; c < 9; c++) {
        assertThat(doubled.capability(c, r)).isCloseTo(once.capability(c, r), within(1e-12));
      }
    }
  }

  @Test
  void imputedScores_stayBetween0And100() {
    Scorer scored = Scorer.score(Unprotected.of(REFERENCE.build()));
    for (int r = 0; r < scored.survey().ratings().size(); r++) {
      for (int c = 0; c < 9; c++) {
        assertThat(scored.capability(c, r)).isBetween(0.0, 100.0);
      }
    }
  }

  /** Every figure of a scored survey, by what it is of. */
  private static Map<String, Double> figures(Survey survey) {
    Scorer scored = Scorer.score(Unprotected.of(survey));
    Map<String, Double> figures = new TreeMap<>();
    figures.put("imputed", scored.imputedShare());
    figures.put("effective", scored.weights().effective());
    figures.put("designEffect", scored.weights().designEffect());
    int dimensions = survey.instrument().dimensions().size();
    for (int f = 0; f < survey.functions().size(); f++) {
      for (int d = 0; d < dimensions; d++) {
        figures.put(
            survey.functions().get(f).name() + "/mean " + d, scored.means().of(f, d).orElseThrow());
      }
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int r = 0; r < scored.survey().ratings().size(); r++) {
      put(figures, seen, scored, r);
    }
    return figures;
  }

  /** A rating is known by what is said in it, so that it is found again in another order. */
  private static void put(
      Map<String, Double> figures, Map<String, Integer> seen, Scorer scored, int rating) {
    ProtectedSurvey survey = scored.survey();
    StringBuilder text = new StringBuilder();
    text.append(survey.functions().get(survey.ratings().function(rating)).name()).append('/');
    text.append(survey.cells().get(survey.ratings().cell(rating)));
    for (int c = 0; c < 9; c++) {
      text.append(' ').append(scored.capability(c, rating));
    }
    text.append(' ').append(scored.weight(rating));
    figures.put(text + " #" + seen.merge(text.toString(), 1, Integer::sum), 1.0);
  }
}
