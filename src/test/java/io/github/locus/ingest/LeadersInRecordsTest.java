package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.proposal.ProposalSummary;
import io.github.locus.ingest.proposal.ProposalSummary.Kind;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns of leaders and of units, by what their headers say and what the records show. */
class LeadersInRecordsTest {
  private static DraftRun draft(String leader, IntFunction<String> name) {
    return DraftRun.of(
        List.of("id", "function", "unit", leader, "q1", "q2", "q3"),
        80,
        row ->
            row / 2
                + ","
                + List.of("IT", "HR").get(row % 2)
                + ","
                + List.of("North", "South").get(row / 2 % 2)
                + ","
                + name.apply(row)
                + ","
                + DraftRun.answers(row, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"manager", "Head of function", "Leitung", "Line manager", "Bereichsleitung"})
  void leaderOfEachFunctionInAUnit_isPlaced(String header) {
    DraftRun run = draft(header, row -> List.of("L1", "L2", "L3", "L4").get(row % 4));

    assertThat(run.study()).contains("\n  leader: {column: 4}");
  }

  @Test
  void managerOfTheRespondent_isOnlySuggested_andNothingIsToDo() {
    DraftRun run = draft("manager", row -> List.of("L1", "L2", "L3").get(row / 2 % 3));

    assertThat(run.study()).contains("# leader: {column: 4}").doesNotContain("\n  leader:");
    assertThat(ProposalSummary.of(run.proposal()))
        .extracting(ProposalSummary.Line::kind)
        .contains(Kind.NOT_PLACED)
        .doesNotContain(Kind.TO_DO);
  }

  @Test
  void leaderOfAUnit_isNoLeaderOfItsFunctions() {
    DraftRun run = draft("manager", row -> List.of("L1", "L2").get(row / 2 % 2));

    assertThat(run.study()).contains("# leader: {column: 4}");
  }

  @Test
  void leaderBesideTheRelationOfTheRater_isTheRatedPerson() {
    DraftRun run =
        DraftRun.of(
            List.of("Feedback ID", "Leader", "Rater type", "Is clear", "Is fair", "Is quick"),
            60,
            row ->
                row
                    + ",L"
                    + row % 6
                    + ","
                    + List.of("Self", "Manager", "Peer").get(row % 3)
                    + ","
                    + DraftRun.answers(row, 3));

    assertThat(run.study()).contains("unit: {column: 2}", "each record is about one person");
  }

  @Test
  void departmentBesideTheRatedPerson_isNotWhatIsRated() {
    DraftRun run =
        DraftRun.of(
            List.of(
                "ID", "Leader", "Relationship", "Department", "Is clear", "Is fair", "Is quick"),
            60,
            row ->
                row
                    + ",L"
                    + row % 6
                    + ","
                    + List.of("Self", "Manager", "Peer").get(row % 3)
                    + ","
                    + List.of("IT", "HR").get(row % 2)
                    + ","
                    + DraftRun.answers(row, 3));

    assertThat(run.study()).contains("each record is about one person");
    assertThat(run.functions()).containsExactly("organisation");
    assertThat(ProposalSummary.of(run.proposal()))
        .extracting(ProposalSummary.Line::kind)
        .contains(Kind.TO_DO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your business unit",
        "Your location",
        "Sede di lavoro",
        "Lieu de travail",
        "Ihr Standort",
        "Ihre Abteilung",
        "Votre service",
        "Tu departamento",
        "Arbeitsort",
        "Primary location"
      })
  void unit_isKnownByItsHeader(String header) {
    DraftRun run =
        DraftRun.of(
            List.of("ID", header, "IT listens", "IT delivers", "HR listens", "HR delivers"),
            40,
            row ->
                row + "," + List.of("Bari", "Roma").get(row % 2) + "," + DraftRun.answers(row, 4));

    assertThat(run.study()).contains("\n  unit: {column: 2}");
  }
}
