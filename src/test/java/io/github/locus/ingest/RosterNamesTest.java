package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.diagnostic.Severity;
import io.github.locus.survey.Survey;
import io.github.locus.wording.English;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A roster forgives how names are written, and says so; it never guesses who is meant. */
class RosterNamesTest {
  private static final String HEADER = "function,unit,wave,leader,headcount\n";
  private static final String FULL =
      HEADER + "IT,North,2024,Ann Lee,10\nHR,North,2024,Bea,20\nIT,South,2024,Cem Aydin,30\n";

  @ParameterizedTest
  @ValueSource(strings = {"NORTH", " North ", "north", "Nórth", "North\u200b"})
  void unitWrittenOtherwise_isTheSurveysUnit_andSaid(String unit) {
    IngestResult result = Pulse.readWithRoster(Pulse.LONG, FULL.replace("North", unit));

    assertThat(Pulse.survey(result))
        .isEqualTo(Pulse.survey(Pulse.readWithRoster(Pulse.LONG, FULL)));
    if (!unit.strip().equals("North")) {
      Diagnostic note = Pulse.only(DiagnosticCode.ROSTER_NAMES_MATCHED, result);
      assertThat(note.severity()).isEqualTo(Severity.NOTE);
      assertThat(English.message(note)).contains("units", "as “North”");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"it", " IT ", "I\u00adT"})
  void functionWrittenOtherwise_isTheInstruments_andSaid(String function) {
    IngestResult result = Pulse.readWithRoster(Pulse.LONG, FULL.replace("IT,", function + ","));

    assertThat(Pulse.survey(result))
        .isEqualTo(Pulse.survey(Pulse.readWithRoster(Pulse.LONG, FULL)));
    assertThat(Pulse.of(DiagnosticCode.FUNCTION_NAMES_MATCHED, result))
        .hasSize(function.strip().equals("IT") ? 0 : 1);
  }

  @Test
  void unitThatIsNearlyOneOfTheRoster_isAnError_withAHint() {
    IngestResult result = Pulse.readWithRoster(Pulse.LONG, FULL.replace("South", "Souht"));

    assertThat(English.message(Pulse.only(DiagnosticCode.CELL_NOT_IN_ROSTER, result)))
        .endsWith("; did you mean “Souht”?");
  }

  @Test
  void unitThatCouldBeTwoOfTheSurvey_isNotGuessed() {
    String survey = Pulse.LONG + "r3,IT,SOUTH,2024,1,1,1\n";
    IngestResult result = Pulse.readWithRoster(survey, FULL.replace("South", "south"));

    assertThat(result.survey()).isInstanceOf(Read.Refused.class);
    assertThat(Pulse.only(DiagnosticCode.CELL_NOT_IN_ROSTER, result).count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Ann Lee,ann  lee",
    "José,Jose",
    "O’Neil,O'Neil",
    "Straße,STRASSE",
    "Ann Lee,Ann\u00a0Lee"
  })
  void leaderWrittenTwoWays_isOne_andAWarningSaysWhere(String one, String other) {
    IngestResult result =
        Pulse.readWithRoster(Pulse.LONG, FULL.replace("Ann Lee", one).replace("Cem Aydin", other));
    Survey survey = Pulse.survey(result);
    Diagnostic warning = Pulse.only(DiagnosticCode.LEADER_SPELLINGS, result);

    assertThat(leaders(survey, 0)).hasSize(1);
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.place()).isEqualTo(Place.atLine("roster.csv", 4));
    assertThat(English.message(warning))
        .contains("line 2")
        .doesNotContain(one)
        .doesNotContain(other);
  }

  @Test
  void namesThatDifferInALetter_stayTwoLeaders_andANoteSaysWhere() {
    IngestResult result = Pulse.readWithRoster(Pulse.LONG, FULL.replace("Cem Aydin", "Anne Lee"));
    Diagnostic note = Pulse.only(DiagnosticCode.LEADERS_NEARLY_ALIKE, result);

    assertThat(leaders(Pulse.survey(result), 0)).containsExactly("Ann Lee", "Anne Lee");
    assertThat(note.severity()).isEqualTo(Severity.NOTE);
    assertThat(note.place()).isEqualTo(Place.atLine("roster.csv", 4));
    assertThat(English.message(note)).contains("line 2").doesNotContain("Lee");
  }

  @Test
  void codesOfLeaders_areNotTakenForMisspellings() {
    IngestResult result =
        Pulse.readWithRoster(
            Pulse.LONG, FULL.replace("Ann Lee", "leader-01").replace("Cem Aydin", "leader-02"));

    assertThat(Pulse.of(DiagnosticCode.LEADERS_NEARLY_ALIKE, result)).isEmpty();
  }

  @Test
  void orderOfRows_choosesNoSpelling() {
    String one = HEADER + "IT,North,2024,ann lee,1\nHR,North,2024,Bea,2\nIT,South,2024,Ann Lee,3\n";
    String other =
        HEADER + "IT,South,2024,Ann Lee,3\nHR,North,2024,Bea,2\nIT,North,2024,ann lee,1\n";

    assertThat(Pulse.survey(Pulse.readWithRoster(Pulse.LONG, one)))
        .isEqualTo(Pulse.survey(Pulse.readWithRoster(Pulse.LONG, other)));
  }

  @Test
  void leaderColumn_isForgivenToo() {
    IngestResult result =
        Pulse.read(
            """
            respondent,function,unit,leader,people_1,people_2,business_1
            r1,IT,A,Ann Lee,1,1,1
            r2,IT,A,ann lee,1,1,1
            r1,IT,B,ANN LEE,1,1,1
            """);

    assertThat(leaders(Pulse.survey(result), 0)).hasSize(1);
    assertThat(English.message(Pulse.only(DiagnosticCode.LEADER_SPELLINGS, result)))
        .contains("line 2");
  }

  @Test
  void surveyAndRoster_mayWriteALeaderOtherwise() {
    IngestResult result =
        Pulse.readWithRoster(
            """
            respondent,function,unit,wave,leader,people_1,people_2,business_1
            r1,IT,North,2024,ANN LEE,1,1,1
            """,
            FULL);

    assertThat(result.survey()).isInstanceOf(Read.Done.class);
  }

  private static List<String> leaders(Survey survey, int function) {
    return survey.roster().assignments().entrySet().stream()
        .filter(e -> e.getKey().function() == function)
        .flatMap(e -> e.getValue().leader().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
