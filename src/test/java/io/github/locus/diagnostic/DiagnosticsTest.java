package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.wording.English;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void faultsOfRowsInOneColumn_areToldOnce_withTheirNumberAndThreePlaces() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1; line <= 53; line++) {
      diagnostics.add(
          DiagnosticCode.BAD_COUNT, Place.at("s.csv", line, 4), "“x" + line, "headcount");
    }

    assertThat(diagnostics.toList()).hasSize(1);
    Diagnostic told = diagnostics.toList().get(0);
    assertThat(told.count()).isEqualTo(53);
    assertThat(told.place()).isEqualTo(Place.at("s.csv", 1, 4));
    assertThat(told.also()).containsExactly(Place.at("s.csv", 2, 4), Place.at("s.csv", 3, 4));
    assertThat(diagnostics.count(DiagnosticCode.BAD_COUNT)).isEqualTo(53);
  }

  @Test
  void faultsOfRows_areToldApart_byColumnAndFile() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1; line <= 5; line++) {
      diagnostics.add(DiagnosticCode.BAD_COUNT, Place.at("a.csv", line, 4), "“x”", "headcount");
      diagnostics.add(DiagnosticCode.BAD_COUNT, Place.at("a.csv", line, 5), "“x”", "invited");
      diagnostics.add(DiagnosticCode.BAD_COUNT, Place.at("b.csv", line, 4), "“x”", "headcount");
    }

    assertThat(diagnostics.toList()).extracting(Diagnostic::count).containsExactly(5L, 5L, 5L);
  }

  @Test
  void faultsThatSayTheSame_areToldOnce_andThoseThatDoNotEachForItself() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(DiagnosticCode.YAML_SYNTAX, Place.at("s.yaml", 1, 1));
    diagnostics.add(DiagnosticCode.BAD_LABELS, Place.at("s.yaml", 2, 1), 4, 5);
    diagnostics.add(DiagnosticCode.BAD_LABELS, Place.at("s.yaml", 3, 1), 6, 5);
    diagnostics.add(DiagnosticCode.YAML_SYNTAX, Place.at("s.yaml", 4, 1));

    assertThat(diagnostics.toList()).extracting(Diagnostic::count).containsExactly(2L, 1L, 1L);
  }

  @Test
  void noMoreThanTwentyKindsOfACode_areShown_andTheFaultsOfTheRestCounted() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1; line <= 53; line++) {
      diagnostics.add(DiagnosticCode.BAD_LABELS, Place.atLine("s.yaml", line), line, 5);
    }

    List<Diagnostic> list = diagnostics.toList();

    assertThat(list).hasSize(21);
    assertThat(English.message(list.get(20))).isEqualTo("33 more of “bad-labels” (53 in all)");
    assertThat(list.get(20).severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void errors_comeBeforeWarningsAndNotes() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(DiagnosticCode.INSTRUMENT_CHOSEN, Place.everywhere(), "locus-24");
    diagnostics.add(DiagnosticCode.LEADERS_UNKNOWN, Place.everywhere());
    diagnostics.add(DiagnosticCode.NO_RATINGS, Place.everywhere());

    assertThat(diagnostics.toList())
        .extracting(Diagnostic::severity)
        .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
  }

  @Test
  void warningsAlone_areNoErrors() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(DiagnosticCode.LEADERS_UNKNOWN, Place.everywhere());

    assertThat(diagnostics.hasErrors()).isFalse();
  }

  @Test
  void anError_isOne() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.add(DiagnosticCode.NO_RATINGS, Place.everywhere());

    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @Test
  void place_isSpeltAsEditorsUnderstandIt() {
    assertThat(Place.at("s.csv", 12, 3)).hasToString("s.csv:12:3");
    assertThat(Place.atLine("s.csv", 12)).hasToString("s.csv:12");
    assertThat(Place.inFile("s.csv")).hasToString("s.csv");
    assertThat(Place.everywhere()).hasToString("");
  }

  @Test
  void places_areOrderedByFileLineAndColumn() {
    assertThat(
            List.of(
                    Place.at("b", 1, 1),
                    Place.at("a", 2, 1),
                    Place.at("a", 1, 2),
                    Place.inFile("a"))
                .stream()
                .sorted())
        .containsExactly(
            Place.inFile("a"), Place.at("a", 1, 2), Place.at("a", 2, 1), Place.at("b", 1, 1));
  }
}
