package io.github.locus.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.VerdictKind;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Organisations side by side, in words. */
class PortfolioDocumentTest {
  @Test
  void verdictThatDoesNotChoose_namesAllItLeavesOpen_besideTheOtherChoices() {
    assertThat(others(VerdictKind.TOO_CLOSE)).contains("IT and HR", "HR");
  }

  @Test
  void verdictThatChooses_namesTheFirst() {
    assertThat(others(VerdictKind.LEAD)).contains("IT").doesNotContain("IT and HR");
  }

  /** The cells of the table of other choices. */
  private static List<String> others(VerdictKind verdict) {
    PortfolioEntry entry =
        new PortfolioEntry(
            "mill",
            Optional.empty(),
            PortfolioState.ANALYZED,
            Optional.empty(),
            Optional.of(verdict),
            List.of("IT", "HR"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("HR"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Map.of());
    return PortfolioDocument.of(Portfolio.of(List.of(entry)), Words.of("en")).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block instanceof Table table ? Stream.of(table) : Stream.empty())
        .filter(table -> table.title().equals("The first function by each choice"))
        .flatMap(table -> table.rows().stream())
        .flatMap(List::stream)
        .map(TableCell::text)
        .toList();
  }
}
