package io.github.locus.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticsTest {
  @Test
  void noMoreThanTwentyOfACode_areShown_andTheRestCounted() {
    Diagnostics diagnostics = new Diagnostics();
    for (int line = 1; line <= 53; line++) {
      diagnostics.add(DiagnosticCode.MISSING_VALUE, Place.atLine("s.csv", line), "unit");
    }

    List<Diagnostic> list = diagnostics.toList();

    assertThat(list).hasSize(21);
    assertThat(list.subList(0, 20))
        .allMatch(d -> d.code() == DiagnosticCode.MISSING_VALUE)
        .extracting(d -> d.place().line().orElse(0))
        .startsWith(1L)
        .endsWith(20L);
    assertThat(list.get(20).message()).isEqualTo("33 more of “missing-value” (53 in all)");
    assertThat(list.get(20).severity()).isEqualTo(Severity.ERROR);
    assertThat(diagnostics.count(DiagnosticCode.MISSING_VALUE)).isEqualTo(53);
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
