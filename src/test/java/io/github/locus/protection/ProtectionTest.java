package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Person;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Responses;
import java.util.List;
import java.util.Map;
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
  void units_that_are_large_enough_stay_as_they_are() {
    ProtectedSurvey survey = people(5, "A", "IT", "HR").people(6, "B", "IT", "HR").protect(5);
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A"), 5, List.of("B"), 6));
    assertThat(survey.account().changed()).isFalse();
  }

  @Test
  void small_unit_joins_the_one_of_fewest_respondents_and_not_the_next_smallest_cell() {
    ProtectedSurvey survey =
        people(2, "A", "IT").people(20, "B", "IT").people(8, "C", "IT").protect(5);
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A", "C"), 10, List.of("B"), 20));
    assertThat(survey.account().waves()).containsExactly(new ProtectionAccount.OfWave(0, 2, 1));
  }

  @Test
  void small_cell_of_one_function_merges_the_unit_for_all() {
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
  void function_that_few_rate_merges_nobody_else_and_is_one_cell_of_its_units() {
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
  void function_that_a_few_of_many_rate_here_and_there_is_one_cell_and_merges_nobody_else() {
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
  void function_that_a_few_of_many_rate_in_one_unit_alone_stays_there() {
    ProtectedSurvey survey =
        people(25, "A", "IT").people(25, "B", "IT").people(11, "A", "HR").protect(5);
    assertThat(cells(survey, 1)).isEqualTo(Map.of(List.of("A"), 11));
  }

  @Test
  void where_all_functions_are_rated_by_few_in_a_unit_all_of_them_merge() {
    ProtectedSurvey survey =
        people(4, "A", "IT", "HR").people(4, "B", "IT", "HR").people(4, "C", "IT", "HR").protect(5);
    assertThat(cells(survey, 1)).isEqualTo(cells(survey, 0)).hasSize(1);
  }

  @Test
  void function_that_too_few_rate_is_left_out_and_counted_without_a_number() {
    ProtectedSurvey survey = people(10, "A", "IT").people(4, "A", "HR").protect(5);
    assertThat(cells(survey, 1)).isEmpty();
    assertThat(survey.ratings().size()).isEqualTo(10);
    assertThat(survey.account().tooFewPersons()).isEqualTo(new SafeCount(true, 0));
  }

  @Test
  void survey_of_few_has_no_rating() {
    ProtectedSurvey survey = people(4, "A", "IT", "HR").protect(5);
    assertThat(survey.ratings().size()).isZero();
    assertThat(survey.cells()).isEmpty();
  }

  @Test
  void person_who_rates_in_two_merged_units_counts_once() {
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
  void heavy_weight_does_not_make_a_group_of_one_large() {
    people(1, "A", Person.UNKNOWN.weighing(50), ALL, "IT")
        .people(7, "A", Person.UNKNOWN.weighing(1), ALL, "IT")
        .people(40, "B", Person.UNKNOWN.weighing(2), ALL, "IT");
    assertThat(cells(protect(5), 0)).isEqualTo(Map.of(List.of("A", "B"), 48));
  }

  @Test
  void shares_of_a_merged_cell_are_those_of_its_weights() {
    ProtectedSurvey survey =
        people(2, "A", Person.UNKNOWN.weighing(3), ALL, "IT")
            .people(12, "B", Person.UNKNOWN.weighing(2), ALL, "IT")
            .protect(5);
    assertThat(survey.members(0).share(v -> v == 0)).isEqualTo(6.0 / 30);
    assertThat(survey.members(0).share(v -> true)).isEqualTo(1);
  }

  @Test
  void dimension_that_few_answer_in_a_cell_is_missing_there_alone() {
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
  void item_that_few_answer_in_a_wave_does_not_exist_there() {
    Map<String, Integer> some = Map.of("p1", 4, "t1", 2);
    ProtectedSurvey survey =
        people(10, "A", Person.UNKNOWN, some, "IT").people(4, "A", "IT").protect(5);
    for (int r = 0; r < survey.ratings().size(); r++) {
      assertThat(survey.ratings().answered(1, r)).isFalse();
      assertThat(survey.ratings().answered(0, r)).isTrue();
    }
  }

  @Test
  void rating_of_which_nothing_is_left_is_left_out_with_the_few_beside_it() {
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
  void own_function_of_few_raters_of_it_counts_as_not_known() {
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

  @Test
  void question_that_few_answer_is_not_asked_of_anybody() {
    Person outspoken = Person.of("none").naming("IT", "HR", 0);
    ProtectedSurvey survey = people(4, "A", outspoken, ALL, "IT").people(10, "A", "IT").protect(5);
    for (int i = 0; i < survey.responses().size(); i++) {
      assertThat(survey.responses().shouldLead(i)).isEqualTo(Responses.NOT_GIVEN);
      assertThat(survey.responses().turnTo(i)).isEqualTo(Responses.NOT_GIVEN);
      assertThat(survey.responses().window(i)).isEqualTo(Responses.NOT_GIVEN);
    }
  }

  @Test
  void minimum_below_three_is_refused() {
    assertThatThrownBy(() -> ProtectionRules.of(2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void switched_off_it_merges_and_hides_nothing() {
    people(1, "A", "IT").people(2, "B", "IT", "HR");
    ProtectedSurvey survey = Unprotected.of(rows.build());
    assertThat(cells(survey, 0)).isEqualTo(Map.of(List.of("A"), 1, List.of("B"), 2));
    assertThat(survey.account().changed()).isFalse();
  }
}
