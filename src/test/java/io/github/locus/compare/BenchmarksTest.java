package io.github.locus.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.Benchmark;
import io.github.locus.result.BenchmarkPlace;
import io.github.locus.result.Component;
import io.github.locus.result.Estimate;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioLevel;
import io.github.locus.result.PortfolioState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BenchmarksTest {
  private static final PortfolioEntry OWN = entry("own", "locus-12", 60);

  @Test
  void organisation_isPlacedAmongThoseOfItsQuestionnaire_byTypeSevenQuartiles() {
    List<PortfolioEntry> others = others(40, 50, 55, 61, 70);
    others.add(entry("another questionnaire", "locus-24", 10));

    Benchmark found = Benchmarks.of(OWN, Portfolio.of(others)).orElseThrow();

    assertThat(found.organisations()).isEqualTo(5);
    assertThat(Objects.requireNonNull(found.functions().get("IT")).repeatable())
        .contains(new BenchmarkPlace(5, 3, 50, 55, 61));
  }

  @Test
  void fourOthers_areTooFew() {
    assertThat(Benchmarks.of(OWN, Portfolio.of(others(40, 50, 55, 61)))).isEmpty();
  }

  @Test
  void organisationItself_isNoOther_neitherByItsTitleNorByItsLevels() {
    List<PortfolioEntry> others = others(40, 50, 55, 61);
    others.add(entry("own", "locus-12", 20));
    others.add(entry("untitled twin", "locus-12", 60));

    assertThat(Benchmarks.of(OWN, Portfolio.of(others))).isEmpty();
  }

  @Test
  void levelThatFourOthersHave_isNotCompared() {
    List<PortfolioEntry> others = others(40, 50, 55, 61);
    PortfolioEntry bare = entry("bare", "locus-12", 0);
    others.add(with(bare, Map.of()));

    Benchmark found = Benchmarks.of(OWN, Portfolio.of(others)).orElseThrow();

    assertThat(Objects.requireNonNull(found.functions().get("IT")).repeatable()).isEmpty();
  }

  private static List<PortfolioEntry> others(double... levels) {
    List<PortfolioEntry> others = new ArrayList<>();
    for (double level : levels) {
      others.add(entry("other " + level, "locus-12", level));
    }
    return others;
  }

  private static PortfolioEntry entry(String title, String instrument, double level) {
    Optional<Estimate> estimate = Optional.of(new Estimate(level, level - 1, level + 1));
    Component<PortfolioEntry, Optional<String>> called = PortfolioEntry::title;
    Component<PortfolioEntry, Optional<String>> asked = PortfolioEntry::instrument;
    PortfolioEntry bare = PortfolioEntry.without(title, PortfolioState.ANALYZED, Optional.empty());
    return with(
        asked.replaced(called.replaced(bare, Optional.of(title)), Optional.of(instrument)),
        Map.of("IT", new PortfolioLevel("IT", estimate, estimate, Optional.empty())));
  }

  private static PortfolioEntry with(PortfolioEntry entry, Map<String, PortfolioLevel> levels) {
    Component<PortfolioEntry, Map<String, PortfolioLevel>> own = PortfolioEntry::levels;
    return own.replaced(entry, levels);
  }
}
