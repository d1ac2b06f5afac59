package io.github.locus.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.item.Columns;
import io.github.locus.ingest.item.OwnNames;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.words.UsualNames;
import io.github.locus.instrument.OrgFunction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldFinderTest {
  private static final List<OrgFunction> FUNCTIONS =
      Stream.of("IT", "HR", "L&D", "BU").map(OrgFunction::new).toList();
  private static final UsualNames NAMES = UsualNames.of(FUNCTIONS);
  private static final Map<String, Integer> PLACES = Map.of("North", 20, "South", 20);

  private final Columns columns = new Columns();

  private List<PlacedField> find() {
    return new FieldFinder(NAMES)
        .find(columns.facts().profiles(), false, List.of(), columns.facts().sample());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unit",
        "Site",
        "Which location do you work at?",
        "Standort",
        "OrgEh",
        "KoSt",
        "Supervisory Organization",
        "In welcher Abteilung arbeiten Sie?"
      })
  void placeThatRepeats_isTheUnit(String header) {
    columns.answered(header, header, PLACES);

    assertThat(find())
        .singleElement()
        .satisfies(f -> assertThat(f.field()).isEqualTo(StudyField.UNIT))
        .satisfies(f -> assertThat(f.sure()).isTrue());
  }

  @Test
  void twoPlaces_areAQuestion() {
    columns.answered("Site", "Site", PLACES);
    columns.answered("Region", "Region", PLACES);

    assertThat(find()).extracting(PlacedField::sure).containsExactly(false);
  }

  @Test
  void twoCodesOfPlacesThatAreCalledSo_areAsked() {
    columns.answered("OrgEh", "OrgEh", Map.of("50012", 20, "50013", 20));
    columns.answered("KoSt", "KoSt", Map.of("4711", 20, "4712", 20));

    assertThat(
            new FieldFinder(NAMES)
                .withQuestions(
                    find(), columns.facts().profiles(), Map.of(), columns.facts().sample(), false))
        .filteredOn(field -> field.field() == StudyField.UNIT)
        .extracting(PlacedField::asked)
        .containsExactly(true);
  }

  @Test
  void datesInTwoGroupsFarApart_areAskedForRounds() {
    Map<String, Integer> days = new LinkedHashMap<>();
    for (int day = 13; day < 25; day++) {
      days.put(day + ".03.2023", 1);
      days.put(day + ".03.2024", 1);
    }
    columns.answered("Datum", "Datum", days);
    AnswerSample sample = new AnswerSample(Map.of(0, List.copyOf(days.keySet())));

    assertThat(
            new FieldFinder(NAMES)
                .withQuestions(find(), columns.facts().profiles(), Map.of(), sample, false))
        .extracting(PlacedField::field, PlacedField::asked)
        .containsExactly(tuple(StudyField.WAVE, true));
  }

  @Test
  void placeThatHardlyRepeats_isNone() {
    Map<String, Integer> texts = new LinkedHashMap<>();
    IntStream.range(0, 40).forEach(i -> texts.put("my place " + i, 1));
    columns.answered("Site", "Site", texts);

    assertThat(find()).isEmpty();
  }

  @Test
  void departmentWhoseAnswersAreFunctions_isTheOwnFunction() {
    columns.answered("Department", "Department", Map.of("IT", 20, "Human Resources", 15, "Tea", 5));

    assertThat(find()).extracting(PlacedField::field).containsExactly(StudyField.OWN_FUNCTION);
  }

  @Test
  void nominations_areToldApartByTheirWords() {
    Map<String, Integer> answers = Map.of("IT", 20, "HR", 15, "None of these", 5);
    columns.answered("Q1", "Who should lead this work?", answers);
    columns.answered("Q2", "Whom do you turn to first?", answers);
    columns.answered("Q3", "Which do you like?", answers);

    assertThat(find())
        .extracting(PlacedField::field, PlacedField::certainty)
        .containsExactlyInAnyOrder(
            tuple(StudyField.SHOULD_LEAD, PlacedField.Certainty.SURE),
            tuple(StudyField.TURN_TO, PlacedField.Certainty.SURE),
            tuple(StudyField.OWN_FUNCTION, PlacedField.Certainty.ASKED));
  }

  @Test
  void idOfASpreadsheet_isNoRespondent() {
    columns.answered("Respondent ID", "Respondent ID", Map.of("1.14083E+11", 40));

    assertThat(find()).isEmpty();
  }

  @Test
  void codesUnderTheFieldsOwnName_areASuggestion() {
    columns.answered("own_function", "", Map.of("1", 20, "2", 20));

    assertThat(find())
        .singleElement()
        .satisfies(f -> assertThat(f.field()).isEqualTo(StudyField.OWN_FUNCTION))
        .satisfies(f -> assertThat(f.sure()).isFalse());
  }

  @Test
  void rareAnswers_areCountedNotShown() {
    columns.answered(
        "Department", "Department", Map.of("IT", 20, "HR", 10, "Tea kitchen", 6, "Jane Doe", 1));
    AnswerNames names = new AnswerNames(FUNCTIONS, NAMES, OwnNames.none());
    names.add(StudyField.OWN_FUNCTION, columns.facts().profiles().get(0));

    assertThat(names.open())
        .containsExactly(
            new AnswerNames.OpenAnswers(StudyField.OWN_FUNCTION, List.of("Tea kitchen"), 1));
  }

  @Test
  void answersInOtherWords_areMappedToFunctionsAndChoices() {
    Map<String, Integer> leads = new LinkedHashMap<>();
    leads.put("Human Resources", 3);
    leads.put("IT", 30);
    leads.put("Niemand davon", 2);
    columns.answered("Q1", "should lead", leads);
    columns.answered("Q2", "how soon", Map.of("Within 6 months", 20));
    AnswerNames names = new AnswerNames(FUNCTIONS, NAMES, OwnNames.none());
    names.add(StudyField.SHOULD_LEAD, columns.facts().profiles().get(0));
    names.add(StudyField.WINDOW, columns.facts().profiles().get(1));

    assertThat(names.functions()).containsExactly(Map.entry("HR", List.of("Human Resources")));
    assertThat(names.nominations()).containsExactly(Map.entry("none", List.of("Niemand davon")));
    assertThat(names.windows()).containsExactly(Map.entry("6-months", List.of("Within 6 months")));
    assertThat(names.open()).isEmpty();
  }
}
