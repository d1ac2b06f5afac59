package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.VerdictKind;
import io.github.locus.wording.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The workbook of a portfolio is for people, its table in a file for programs. */
class PortfolioWorkbookTest {
  private static final PortfolioEntry UNDECIDED =
      new PortfolioEntry(
          "mill",
          Optional.empty(),
          PortfolioState.ANALYZED,
          Optional.empty(),
          Optional.of(VerdictKind.TOO_CLOSE),
          List.of("Field Teams", "L&D"),
          Optional.of(0.5),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.of("locus-12"),
          Optional.of(60.0),
          false,
          Map.of());

  private record Options() {}

  @Test
  void functionsBetweenWhichNothingIsDecidedStandInTheSheetAsInASentence() throws Exception {
    Map<String, byte[]> files =
        PortfolioDeliverables.of(
                Portfolio.of(List.of(UNDECIDED)),
                Optional.empty(),
                Map.of(),
                Set.of(Deliverable.XLSX),
                Look.ours(),
                "0.1.0",
                new Options(),
                Words.of("de"),
                Optional.empty())
            .files();

    assertThat(
            WorkbookText.of(Objects.requireNonNull(files.get("portfolio.xlsx"))).sheets().values())
        .anySatisfy(
            sheet ->
                assertThat(sheet).anySatisfy(r -> assertThat(r).contains("Field Teams und L&D")));
    assertThat(
            new String(Objects.requireNonNull(files.get("portfolio.csv")), StandardCharsets.UTF_8))
        .contains(",Field Teams L&D,");
  }
}
