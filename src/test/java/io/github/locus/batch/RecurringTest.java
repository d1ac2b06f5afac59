package io.github.locus.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Component;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecurringTest {
  @Test
  void roundsOfFolders_areCalledAfterTheirTime() {
    assertThat(
            of(
                entry("harbor-2024", "harbor"),
                entry("mill", "mill"),
                entry("harbor-2025", "harbor")))
        .containsExactly(
            new Recurring("harbor", "harbor-development", List.of("harbor-2024", "harbor-2025")))
        .first()
        .extracting(Recurring::names)
        .isEqualTo(List.of("2024", "2025"));
  }

  @Test
  void resultsOfOtherNames_keepThem() {
    assertThat(of(entry("north", "Works"), entry("Works-2", "Works")))
        .first()
        .extracting(Recurring::names)
        .isEqualTo(List.of("north", "Works-2"));
  }

  @Test
  void folderOfADevelopment_isThatOfNoOther_andNoPath() {
    assertThat(
            of(
                entry("A-b-DEVELOPMENT", "x"),
                entry("one", "A/b"),
                entry("two", "A/b"),
                entry("three", "A:b"),
                entry("four", "A:b")))
        .extracting(Recurring::folder)
        .containsExactly("A-b-development-2", "A-b-development-3");
  }

  private static List<Recurring> of(PortfolioEntry... entries) {
    return Recurring.in(Portfolio.of(Stream.of(entries).toList()));
  }

  private static PortfolioEntry entry(String name, String title) {
    Component<PortfolioEntry, Optional<String>> titled = PortfolioEntry::title;
    return titled.replaced(
        PortfolioEntry.without(name, PortfolioState.ANALYZED, Optional.empty()),
        Optional.of(title));
  }
}
