package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal data planted wherever a survey can hold it never come out of the reader. */
class PersonalDataTest {
  private static final String CANARY = "Jane.Canary@example.org";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // a respondent id and a comment beside faults of every kind
        "CANARY,IT,North,2024,CANARY,9,1,1",
        "CANARY,IT,North,2024,CANARY,1.5,x,1",
        "CANARY,IT,North,2024,CANARY,1",
        "CANARY,Fin,North,2024,CANARY,1,1,1",
        // the row is shifted: the comment stands in an item, a function, a unit, a wave
        "r1,IT,North,2024,,CANARY,1,1",
        "r1,CANARY,North,2024,,1,1,1",
        "r1,IT,North,2024,,1,1,+4915112345678",
        "r1,IT,North,2024,CANARY\",1,1,1",
        "r1,IT,North,2024,\"CANARY,1,1,1",
        "r1,IT,North,2024,\"CANARY\"CANARY,1,1,1",
        "r1,IT,North,2024,CANARY\0,1,1,1",
      })
  void cells_areNotShown(String row) {
    IngestResult result =
        Pulse.read(
            "respondent,function,unit,wave,comment,people_1,people_2,business_1\n"
                + row.replace("CANARY", CANARY)
                + "\n");

    assertThat(Pulse.shown(result)).doesNotContain("Canary").doesNotContain("15112345");
  }

  @Test
  void repeatedRows_areNotShownByTheirRespondent() {
    String row = CANARY + ",IT,North,2024,1,1,1\n";

    IngestResult result =
        Pulse.read("respondent,function,unit,wave,people_1,people_2,business_1\n" + row + row);

    assertThat(Pulse.shown(result)).doesNotContain("Canary");
  }

  @Test
  void nominationOfAPerson_isNotShown() {
    IngestResult result =
        Pulse.read(
            "respondent,function,should_lead,turn_to,window,people_1,people_2,business_1\n"
                + "r1,IT,Jane Canary,Jane Canary,Jane Canary,1,1,1\n");

    assertThat(Pulse.shown(result)).doesNotContain("Canary");
  }

  @Test
  void headerThatIsARecord_isNotShown() {
    IngestResult result = Pulse.read("r1,IT,North,2024," + CANARY + ",1,1,1\n");

    assertThat(Pulse.shown(result)).doesNotContain("Canary");
  }

  @Test
  void leaders_areNotShown() {
    IngestResult result =
        Pulse.readWithRoster(
            Pulse.LONG,
            "function,unit,leader,headcount,phone\nIT,North,Jane Canary,x,1\nIT,North,Eva Canary,1,1\n"
                + "Jane Canary,North,A,1,1\nHR,North,B,Canary,1\n");

    assertThat(Pulse.shown(result)).doesNotContain("Canary").doesNotContain("Eva");
  }

  @Test
  void survey_doesNotSpellOutAnswersOrIds() {
    String text = String.valueOf(Pulse.survey(Pulse.read(Pulse.LONG.replace("r1", CANARY))));

    assertThat(text).doesNotContain("Canary");
  }
}
