package io.github.locus.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that may identify a person are never read past the header. */
class PersonalColumnsTest {
  static Stream<Lookalike> lookalikes() {
    return ExportLookalikes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void identifyingCells_areNeverStored(Lookalike file) {
    assertThat(ExportReading.of(file.text()).everything()).doesNotContain(ExportLookalikes.CANARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IPAddress",
        "RecipientEmail",
        "ExternalReference",
        "PROLIFIC_PID",
        "Custom Data 1",
        "Adresse e-mail",
        "E-Mail-Adresse",
        "token",
        "refurl",
        "redcap_survey_identifier",
        "Network ID",
        "Ihre Telefonnummer",
        "What is your full name?",
        "Quel est votre nom ?",
        "¿Cuál es tu nombre?",
        "Date of birth",
        "Your postcode",
      })
  void columnsThatAskForAPerson_areDropped(String header) {
    assertThat(ExportReading.of(form(header, "Anna", "Berta", "Carla")).column(1).kind())
        .isEqualTo(ColumnKind.IDENTIFYING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"employee_id", "EmployeeID", "Employee number", "Personalnummer"})
  void numberOfAnEmployee_isAnId_thatTellsPeopleApart(String header) {
    assertThat(ExportReading.of(form(header, "1001", "1002", "1003")).column(1).kind())
        .isEqualTo(ColumnKind.QUESTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id | ann@example.org | bob@example.org",
        "Unit | lead0@example.org | lead1@example.org",
        "Source | 192.168.0.1 | 10.0.0.27",
        "Contact | +49 351 1234567 | 0351 7654321",
        "Whom do you ask? | Di Foe | Cy Loe",
        "Reviewer | D. Foe | C. Loe",
        "Who | Maria Foe | Peter Loe",
      })
  void addressesAndNames_makeAColumnIdentifying_whateverItsHeaderSays(
      String header, String one, String other) {
    assertThat(ExportReading.of(form(header, one, other, one, other)).column(1).kind())
        .isEqualTo(ColumnKind.IDENTIFYING);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How do you see it? | Strongly Agree | Strongly Disagree",
        "Department | Human Resources | Customer Service",
        "Site | North America | New York",
        "Points | 1001 | 1002",
        "When | 2024-05-01 | 2024-05-02",
        "Release | 1.2 | 1.3",
      })
  void labelsUnitsAndNumbers_areNoNames(String header, String one, String other) {
    assertThat(ExportReading.of(form(header, one, other, one, other)).column(1).kind())
        .isEqualTo(ColumnKind.QUESTION);
  }

  @Test
  void itemsThatUseTheSameWords_areKeptForTheirAnswersAreClosed() {
    assertThat(
            ExportReading.of(
                    form("My leader knows my name", "Agree", "Agree", "Disagree", "Disagree"))
                .column(1)
                .kind())
        .isEqualTo(ColumnKind.QUESTION);
    assertThat(ExportReading.of(form("We address problems by e-mail", "4", "2")).column(1).kind())
        .isEqualTo(ColumnKind.QUESTION);
  }

  @Test
  void gridOfAddresses_isDroppedAsAWhole() {
    ExportReading read =
        ExportReading.of(
            "Timestamp,Your address [Street],Your address [Floor]\n"
                + "2024-03-14 09:26:53,Canal Street,ground floor\n"
                + "2024-03-14 09:26:53,High Street,\n");

    assertThat(read.kinds().subList(1, 3)).containsOnly(ColumnKind.IDENTIFYING);
  }

  @Test
  void columnWithoutAnswersToTellBy_isDropped() {
    assertThat(ExportReading.of(form("Your name", "", "")).column(1).kind())
        .isEqualTo(ColumnKind.IDENTIFYING);
  }

  private static String form(String header, String... answers) {
    StringBuilder text = new StringBuilder("Timestamp," + header + ",Q\n");
    for (String answer : answers) {
      text.append("2024-03-14 09:26:53,").append(answer).append(",4\n");
    }
    return text.toString();
  }
}
