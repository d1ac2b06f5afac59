package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.field.PlacedField;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.study.StudyField;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who answer in several rounds, under headers that say so or do not. */
class PanelsTest {
  private static final List<String> QUESTIONS =
      List.of("IT is quick", "IT is fair", "HR is quick", "HR is fair");

  private static String answers(Random random) {
    return random
        .ints(QUESTIONS.size(), 1, 6)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  /** All persons of a round, then those of the next. */
  private static DraftRun panel(String person, String round, List<String> rounds, int persons) {
    Random random = new Random(2);
    return DraftRun.of(
        Stream.concat(Stream.of(person, round), QUESTIONS.stream()).toList(),
        persons * rounds.size(),
        row ->
            String.format("a%03dz,%s,", row % persons, rounds.get(row / persons))
                + answers(random));
  }

  private static Optional<PlacedField> field(Proposal proposal, StudyField field) {
    return proposal.fields().stream().filter(f -> f.field() == field).findFirst();
  }

  @ParameterizedTest
  @CsvSource({
    "Code, Befragungsmonat, Januar 2024|Juni 2024|Dezember 2024",
    "Kennung, Zeitpunkt, t0|t1|t2",
    "ID, Stichtag, 2024-03-01|2025-03-01",
    "Kennung, Termin, 2023|2024",
    "Person, Zeit, Q1 2024|Q3 2024"
  })
  void headerOfAPerson_besideTimesInWhichEachAnswersOnce_arePersonsAndRounds(
      String person, String round, String rounds) {
    Proposal proposal = panel(person, round, List.of(rounds.split("\\|")), 30).proposal();

    assertThat(field(proposal, StudyField.RESPONDENT)).get().matches(PlacedField::sure);
    assertThat(field(proposal, StudyField.WAVE)).get().matches(PlacedField::sure);
    assertThat(proposal.account().asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Schlüssel, Termin, 2023|2024",
    "Schlüssel, Phase, Auftakt|Abschluss",
    "Kennung, Phase, Auftakt|Abschluss"
  })
  void valuesThatStandOnceBesideEachOfAFew_areAsked_andNeverLost(
      String person, String round, String rounds) {
    DraftRun draft = panel(person, round, List.of(rounds.split("\\|")), 30);

    assertThat(field(draft.proposal(), StudyField.WAVE)).get().matches(PlacedField::asked);
    assertThat(field(draft.proposal(), StudyField.RESPONDENT))
        .get()
        .matches(f -> f.sure() || f.asked());
    assertThat(draft.study()).contains("wave: \"?\"").doesNotContain("a001z");
  }

  @Test
  void personsOfWhomSomeForgotTheirCode_areAskedAbout() {
    Random random = new Random(2);
    DraftRun draft =
        DraftRun.of(
            Stream.concat(Stream.of("Code", "Monat der Befragung"), QUESTIONS.stream()).toList(),
            90,
            row ->
                (row % 11 == 5 ? "" : String.format("a%03dz", row % 30))
                    + List.of(",2024-03,", ",2024-06,", ",2024-09,").get(row / 30)
                    + answers(random));

    assertThat(field(draft.proposal(), StudyField.WAVE)).get().matches(PlacedField::asked);
  }

  @Test
  void longFileSortedByRounds_isAsked() {
    DraftRun draft = panel("Schlüssel", "Termin", List.of("2023", "2024"), 600);

    assertThat(field(draft.proposal(), StudyField.WAVE)).get().matches(PlacedField::asked);
  }

  @ParameterizedTest
  @CsvSource({"Lieblingszahl, Haus", "Wohnort, Eintrittsjahr"})
  void valuesOfManyPeople_areNoPersons(String many, String few) {
    Random random = new Random(5);
    Proposal proposal =
        DraftRun.of(
                Stream.concat(Stream.of(many, few), QUESTIONS.stream()).toList(),
                80,
                row ->
                    "v"
                        + random.nextInt(40)
                        + ","
                        + List.of("2021", "2022", "2023").get(random.nextInt(3))
                        + ","
                        + answers(random))
            .proposal();

    assertThat(field(proposal, StudyField.WAVE)).isEmpty();
    assertThat(proposal.account().asked()).isEmpty();
  }

  @Test
  void roundsOfNobody_areAskedWhetherEachRecordIsAnotherPerson() {
    Random random = new Random(8);
    DraftRun draft =
        DraftRun.of(
            Stream.concat(Stream.of("Jahr"), QUESTIONS.stream()).toList(),
            40,
            row -> (row < 20 ? "2022," : "2023,") + answers(random));

    assertThat(draft.study()).contains("anonymous: \"?\"");
    assertThat(draft.messages()).anyMatch(message -> message.contains("another person"));
  }
}
