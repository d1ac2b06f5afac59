package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Argument;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.proposal.ProposalSummary;
import io.github.locus.wording.English;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rows that no person gave, and columns that nobody answered, are left out for that reason alone.
 */
class StrangersRecordsTest {
  @TempDir private Path folder = Path.of("");

  private static InventedExport ratings() {
    return InventedExport.of(",", List.of("ID", "Site"), "", "1", "2", "3", "4", "5");
  }

  @ParameterizedTest
  @CsvSource({
    "Completion Status, Complete, Test, TEST",
    "Response Status, complete, Preview, PREVIEW",
    "Status, abgeschlossen, Vorschau, PREVIEW",
    "Antwortstatus, vollständig, Testdatensatz, TEST",
    "Response Type, Live, Pilot, TEST",
    "Status, IP Address, Spam, SPAM",
    "Is Test, No, Yes, TEST",
    "Pretest, 0, 1, TEST",
    "Testdatensatz, nein, ja, TEST",
    "Preview, FALSE, TRUE, PREVIEW",
    "Status, Complete, Disqualified, SCREENED_OUT",
    "Status, Completed, Terminated, SCREENED_OUT",
    "Survey status, vollständig, ausgescreent, SCREENED_OUT",
    "Quality flag, OK, Speeder, POOR_QUALITY",
    "Data quality, good, poor, POOR_QUALITY",
    "Speeder, 0, 1, POOR_QUALITY"
  })
  void recordsThatSayTheyAreTests_areNoRespondents(
      String header, String usual, String tenth, LeftOutReason reason) {
    Proposal proposal = ratings().column(header, usual, tenth).proposal(folder);

    assertThat(proposal.facts().records()).isEqualTo(36);
    assertThat(proposal.facts().leftOut()).containsExactly(java.util.Map.entry(reason, 4L));
    assertThat(proposal.account().leftOut()).containsOnlyKeys(ExclusionReason.ADDED);
  }

  @ParameterizedTest
  @CsvSource({"Testdatensatz, nein, ja", "Is Test, No, Yes"})
  void recordsThatSayTheyAreTests_areNone_thoughARowOfTotalsHasANumberBesideThem(
      String header, String usual, String tenth) {
    Proposal proposal =
        ratings().column(header, usual, tenth).below("Total", "6100").proposal(folder);

    assertThat(proposal.facts().leftOut())
        .containsEntry(LeftOutReason.TEST, 4L)
        .containsEntry(LeftOutReason.TOTAL, 1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TEST - please ignore",
        "test, bitte löschen!",
        "Just a test",
        "Das ist nur ein Test.",
        "Please delete (test)",
        "essai : merci de supprimer"
      })
  void recordsInWhichSomebodyWroteThatTheyAreTests_areNoRespondents(String note) {
    Proposal proposal = ratings().column("Comments", "", note).proposal(folder);

    assertThat(proposal.facts().records()).isEqualTo(36);
    assertThat(proposal.facts().leftOut())
        .containsExactly(java.util.Map.entry(LeftOutReason.TEST, 4L));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Test",
        "we test and then ignore it",
        "please delete the old form",
        "a test of nerves"
      })
  void wordsThatOnlySoundLikeIt_leaveNoRecordOut(String words) {
    assertThat(ratings().column("Comments", "", words).proposal(folder).facts().leftOut())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Status, active, retired",
    "Status, active, terminated",
    "Pilot, Anna, Ben",
    "Mode, remote, office"
  })
  void columnsThatAreOnlyCalledSo_leaveNoRecordOut(String header, String usual, String tenth) {
    assertThat(ratings().column(header, usual, tenth).proposal(folder).facts().leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Total, 128",
    "Gesamt, 128",
    "Grand Total, 128",
    "Summe, 128",
    "Mean, 3.21",
    "Average, 3.21",
    "Mittelwert, 3.21",
    "Standardabweichung, 1.37",
    "Ø, 3.21",
    "Median, 3",
    "Overall, 3.21"
  })
  void rowOfTotalsOrMeans_isNoRecord(String name, String cell) {
    Proposal proposal = ratings().below(name, cell).proposal(folder);

    assertThat(proposal.facts().records()).isEqualTo(40);
    assertThat(proposal.facts().leftOut()).containsEntry(LeftOutReason.TOTAL, 1L);
    assertThat(proposal.placed()).hasSize(6);
    assertThat(proposal.questions()).isEmpty();
  }

  @Test
  void rowOfAnAnswerThatIsAWordForAMean_isARecord() {
    InventedExport export =
        InventedExport.of(",", List.of("ID", "Site"), "", "1", "2", "3", "4", "5");

    assertThat(export.below("Average", "3").proposal(folder).facts().records()).isEqualTo(41);
  }

  @ParameterizedTest
  @CsvSource({
    "Mean, .",
    "Average score, .",
    "Overall mean, .",
    "Trust index, .",
    "Mittelwert, .",
    "Durchschnitt, .",
    "Mittelwert Vertrauen, .",
    "Gesamtscore, ."
  })
  void columnOfMeans_isComputed_andTheOthersAreRatings(String header, String point) {
    Proposal proposal =
        ratings()
            .means(header, point)
            .means("Mean 2", point)
            .means("Mean 3", point)
            .proposal(folder);

    assertThat(proposal.account().leftOut()).containsOnlyKeys(ExclusionReason.COMPUTED);
    assertThat(proposal.placed()).hasSize(6);
  }

  @Test
  void recordsLeftOut_areToldByTheSummaryAndInTheStudyFile() {
    Proposal proposal =
        ratings().column("Status", "Complete", "Test").below("Total", "99").proposal(folder);

    assertThat(ProposalSummary.of(proposal))
        .filteredOn(line -> line.subject().equals(Argument.of("records")))
        .singleElement()
        .satisfies(
            line ->
                assertThat(English.SPEECH.said(line.detail()))
                    .contains("4 (test", "1 (rows of totals"));
    assertThat(InventedExport.study(proposal)).contains("Records left out: 4 (test");
  }

  @ParameterizedTest
  @CsvSource({
    "Befragter, Standort, Frage, Antwort",
    "Befragte/r, Abteilung, Frage, Antwort",
    "Teilnehmernummer, Standort, Aussage, Bewertung",
    "TN-Nr., Standort, Item, Wert",
    "Nr., Standort, Fragetext, Antwortwert",
    "Code, Standort, Frage, Einschätzung",
    "Participant no., Site, Statement, Score",
    "Employee, Department, Survey item, Response",
    "Anything, Site, Question, Answer"
  })
  void rowPerAnswer_isReadAsARecordPerPerson(
      String person, String site, String question, String answer) {
    Proposal proposal =
        InventedExport.rowsOfAnswers(";", person, site, question, answer).proposal(folder);

    assertThat(proposal.facts().records()).isEqualTo(40);
    assertThat(proposal.placed()).hasSize(6);
    assertThat(proposal.account().placed()).hasSize(8);
    assertThat(proposal.account().leftOut()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "How do you see IT?, IT",
    "How well does Human Resources work?, HR",
    "Wie erleben Sie die Personalabteilung?, HR",
    "How do you like your training?, organisation",
    "How is it going?, organisation"
  })
  void oneFunctionThatEveryQuestionNames_isTheOneThatIsRated(String stem, String function) {
    Proposal proposal =
        InventedExport.of(",", List.of("ID", "Site"), stem, "1", "2", "3", "4", "5")
            .proposal(folder);

    assertThat(proposal.instrument().functions())
        .extracting(io.github.locus.instrument.OrgFunction::name)
        .containsExactly(function);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Total,,,,128,99,14",
        "Grand total,All,All,,88,77,9",
        "Average,,,,4,2,1",
        "Mean,,,2024,3.6,2.1,-0.3",
        ",Mittelwert,,2024,4,2,0",
        "Gesamt,,,,88,77,9"
      })
  void rowOfTotalsOrMeans_isNoRespondentOfATidySurvey(String row) {
    IngestResult with = Pulse.read(Pulse.LONG + row + "\n");

    assertThat(Pulse.survey(with)).isEqualTo(Pulse.survey(Pulse.read(Pulse.LONG)));
    assertThat(with.sources().get(0).leftOut()).containsEntry("total", 1L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SD", "n1", "Sum Wei", "Totality"})
  void respondentWhoseIdIsLikeAWordForATotal_staysOne(String id) {
    IngestResult with = Pulse.read(Pulse.LONG + id + ",IT,North,2024,4,2,1\n");

    assertThat(Pulse.survey(with).ratings().size()).isEqualTo(4);
  }
}
