package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Responses;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProtectionTest {
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR", "L&D")
          .add("p", DimensionRole.CAPABILITY, 1, 1, 5, List.of("p1", "p2"))
          .add("t", DimensionRole.CAPABILITY, 1, 1, 5, List.of("t1"))
          .build();
  private static final Map<String, Integer> ALL = Map.of("p1", 4, "p2", 2, "t1", 3);

  private final SurveyBuilder rows = new SurveyBuilder(INSTRUMENT);

  private ProtectionTest people(int n, String unit, String... functions) {
    return people(n, unit, Person.UNKNOWN, ALL, functions);
  }

  private ProtectionTest people(
      int n, String unit, Person person, Map<String, Integer> answers, String... functions) {
    for (int i = 0; i < n; i++) {
      for (String function : functions) {
        String name = unit + " " + rows.build().ratings().size() + " " + i;
        rows.add(Row.of(name, function, answers).in(unit).by(person));
      }
    }
    return this;
  }

  private ProtectedSurvey protect(int k) {
    return Protection.protect(rows.build(), ProtectionRules.of(k));
  }

  /** Units of the cells of a function, and how many ratings each cell has. */
  private static Map<List<String>, Integer> cells(ProtectedSurvey survey, int function) {
    Map<List<String>, Integer> cells = new java.util.LinkedHashMap<>();
    for (int c = 0; c < survey.cells().size(); c++) {
      SiteCell cell = survey.cells().get(c);
      if (cell.function() == function) {
        cells.put(
            survey.sites().get(cell.site()).units().stream().map(survey.units()::get).toList(),
            survey.members(c).ratings(v -> true));
      }
    }
    return cells;
  }

  @Test
  void unitsThatAreLargeEnough_stayAsTheyAre() {
    ProtectedSurvey survey = people(5, "A", "IT", "HR").people(6, "B", "IT", "HR").protect(5);
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A"), 5, List.of("B"), 6));
    assertThat(survey.account().changed()).isFalse();
  }

  @Test
  void functionOfFewPersons_isToldAsLeftOut() {
    ProtectedSurvey survey = people(12, "A", "IT", "HR").people(3, "A", "L&D").protect(5);
    int few = survey.functions().stream().map(OrgFunction::name).toList().indexOf("L&D");
    assertThat(survey.account().leavesOut(few, 0)).isTrue();
    assertThat(survey.account().leavesOut(0, 0)).isFalse();
  }

  @Test
  void smallUnitJoinsTheOneOfFewestRespondentsAndNotTheNextSmallestCell() {
    ProtectedSurvey survey =
        people(2, "A", "IT").people(20, "B", "IT").people(8, "C", "IT").protect(5);
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A", "C"), 10, List.of("B"), 20));
    assertThat(survey.account().parts())
        .containsExactly(new ProtectionAccount.OfFunction(0, 0, 3, 2, 1));
  }

  @Test
  void smallCellOfOneFunctionMergesTheUnitForAll() {
    ProtectedSurvey survey =
        people(12, "A", "IT", "HR")
            .people(12, "B", "IT")
            .people(3, "B", "HR")
            .people(15, "C", "IT", "HR")
            .protect(5);
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A", "B"), 24, List.of("C"), 15));
    assertThat(cells(survey, 1)).isEqualTo(Map.of(List.of("A", "B"), 15, List.of("C"), 15));
  }

  @Test
  void functionThatFewRateMergesNobodyElseAnd_isOneCellOfItsUnits() {
    ProtectedSurvey survey =
        people(10, "A", "IT")
            .people(10, "B", "IT")
            .people(3, "A", "HR")
            .people(4, "B", "HR")
            .protect(5);
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A"), 10, List.of("B"), 10));
    assertThat(cells(survey, 1)).isEqualTo(Map.of(List.of("A", "B"), 7));
  }

  @Test
  void functionThatAFewOfManyRateHereAndThere_isOneCellAndMergesNobodyElse() {
    ProtectedSurvey survey =
        people(25, "A", "IT")
            .people(25, "B", "IT")
            .people(25, "C", "IT")
            .people(8, "A", "HR")
            .people(2, "B", "HR")
            .people(2, "C", "HR")
            .protect(5);
    assertThat(cells(survey, 0))
        .isEqualTo(Map.of(List.of("A"), 25, List.of("B"), 25, List.of("C"), 25));
    assertThat(cells(survey, 1)).isEqualTo(Map.of(List.of("A", "B", "C"), 12));
  }

  @Test
  void functionThatAFewOfManyRateInOneUnitAlone_staysThere() {
    ProtectedSurvey survey =
        people(25, "A", "IT").people(25, "B", "IT").people(11, "A", "HR").protect(5);
    assertThat(cells(survey, 1)).isEqualTo(Map.of(List.of("A"), 11));
  }

  @Test
  void whereAllFunctionsAreRatedByFewInAUnitAllOfThemMerge() {
    ProtectedSurvey survey =
        people(4, "A", "IT", "HR").people(4, "B", "IT", "HR").people(4, "C", "IT", "HR").protect(5);
    assertThat(cells(survey, 1)).isEqualTo(cells(survey, 0)).hasSize(1);
  }

  @Test
  void functionThatTooFewRate_isLeftOutAndCountedWithoutANumber() {
    ProtectedSurvey survey = people(10, "A", "IT").people(4, "A", "HR").protect(5);
    assertThat(cells(survey, 1)).isEmpty();
    assertThat(survey.ratings().size()).isEqualTo(10);
    assertThat(survey.account().tooFewPersons()).isEqualTo(new SafeCount(true, 0));
  }

  @Test
  void surveyOfFew_hasNoRating() {
    ProtectedSurvey survey = people(4, "A", "IT", "HR").protect(5);
    assertThat(survey.ratings().size()).isZero();
    assertThat(survey.cells()).isEmpty();
  }

  @Test
  void personWhoRatesInTwoMergedUnits_countsOnce() {
    for (int i = 0; i < 10; i++) {
      rows.add(Row.of("both" + i, "IT", ALL).in(i < 4 ? "A" : "C"));
    }
    for (int i = 0; i < 4; i++) {
      rows.add(Row.of("both" + i, "IT", ALL).in("B"));
    }
    // A and B have the same four: together they are still four
    assertThat(cells(protect(5), 0)).isEqualTo(Map.of(List.of("A", "B", "C"), 14));
  }

  @Test
  void heavyWeight_doesNotMakeAGroupOfOneLarge() {
    people(1, "A", Person.UNKNOWN.weighing(50), ALL, "IT")
        .people(7, "A", Person.UNKNOWN.weighing(1), ALL, "IT")
        .people(40, "B", Person.UNKNOWN.weighing(2), ALL, "IT");
    assertThat(cells(protect(5), 0)).isEqualTo(Map.of(List.of("A", "B"), 48));
  }

  @Test
  void sharesOfAMergedCell_areThoseOfItsWeights() {
    ProtectedSurvey survey =
        people(2, "A", Person.UNKNOWN.weighing(3), ALL, "IT")
            .people(12, "B", Person.UNKNOWN.weighing(2), ALL, "IT")
            .protect(5);
    assertThat(survey.members(0).share(v -> v == 0)).isEqualTo(6.0 / 30);
    assertThat(survey.members(0).share(v -> true)).isEqualTo(1);
  }

  @Test
  void dimensionThatFewAnswerInACell_isMissingThereAlone() {
    Map<String, Integer> some = Map.of("p1", 4, "p2", 2);
    ProtectedSurvey survey =
        people(8, "A", Person.UNKNOWN, some, "IT")
            .people(4, "A", "IT")
            .people(12, "B", "IT")
            .protect(5);
    for (int r = 0; r < survey.ratings().size(); r++) {
      boolean there = survey.cells().get(survey.ratings().cell(r)).site() == 1;
      assertThat(survey.ratings().answered(2, r)).isEqualTo(there);
    }
    assertThat(survey.account().hiddenParts()).isEqualTo(1);
  }

  @Test
  void itemThatFewAnswerInAWave_doesNotExistThere() {
    Map<String, Integer> some = Map.of("p1", 4, "t1", 2);
    ProtectedSurvey survey =
        people(10, "A", Person.UNKNOWN, some, "IT").people(4, "A", "IT").protect(5);
    for (int r = 0; r < survey.ratings().size(); r++) {
      assertThat(survey.ratings().answered(1, r)).isFalse();
      assertThat(survey.ratings().answered(0, r)).isTrue();
    }
  }

  @Test
  void ratingOfWhichNothingIsLeft_isLeftOutWithTheFewBesideIt() {
    Map<String, Integer> p = Map.of("p1", 4, "p2", 2);
    Map<String, Integer> t = Map.of("t1", 2);
    ProtectedSurvey survey =
        people(4, "A", Person.UNKNOWN, p, "IT")
            .people(4, "A", Person.UNKNOWN, t, "IT")
            .people(12, "B", "IT")
            .protect(5);
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("B"), 12));
    assertThat(survey.account().tooFewPersons()).isEqualTo(new SafeCount(false, 8));
  }

  @Test
  void ownFunctionOfFewRatersOfIt_countsAsNotKnown() {
    ProtectedSurvey survey =
        people(4, "A", Person.of("IT"), ALL, "IT")
            .people(10, "A", Person.of("HR"), ALL, "IT", "HR")
            .people(6, "A", Person.of("none"), ALL, "HR")
            .protect(5);
    for (int r = 0; r < survey.ratings().size(); r++) {
      int own = survey.responses().ownFunction(survey.ratings().response(r));
      assertThat(own).isNotEqualTo(0);
    }
    assertThat(survey.account().hiddenSplits()).isEqualTo(1);
  }

  /** Beside the result of the wave before, what the effect of one's own function has changed by would be that person's. */
  @Test
  void ownFunctionOfOneInAWave_countsAsNotKnownThere() {
    for (String wave : List.of("1", "2")) {
      for (int i = 0; i < 16; i++) {
        boolean own = i < (wave.equals("1") ? 6 : 1);
        rows.add(
            Row.of(wave + "-" + i, "IT", ALL).in("A").by(Person.of(own ? "IT" : "HR")).at(wave));
      }
    }
    ProtectedSurvey survey = protect(5);
    for (int r = 0; r < survey.ratings().size(); r++) {
      assertThat(survey.self(r) && survey.wave(r) == 1).isFalse();
    }
    assertThat(IntStream.range(0, survey.ratings().size()).filter(survey::self)).hasSize(6);
    assertThat(survey.account().hiddenSplits()).isEqualTo(1);
  }

  @Test
  void questionThatFewAnswerIsNotAskedOfAnybody() {
    Person outspoken = Person.of("none").naming("IT", "HR", 0);
    ProtectedSurvey survey = people(4, "A", outspoken, ALL, "IT").people(10, "A", "IT").protect(5);
    for (int i = 0; i < survey.responses().size(); i++) {
      assertThat(survey.responses().shouldLead(i)).isEqualTo(Responses.NOT_GIVEN);
      assertThat(survey.responses().turnTo(i)).isEqualTo(Responses.NOT_GIVEN);
      assertThat(survey.responses().window(i)).isEqualTo(Responses.NOT_GIVEN);
    }
  }

  @Test
  void minimumBelowThree_isRefused() {
    assertThatThrownBy(() -> ProtectionRules.of(2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void switchedOffItMergesAndHidesNothing() {
    people(1, "A", "IT").people(2, "B", "IT", "HR");
    ProtectedSurvey survey = Unprotected.of(rows.build());
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A"), 1, List.of("B"), 2));
    assertThat(survey.account().changed()).isFalse();
  }
}
