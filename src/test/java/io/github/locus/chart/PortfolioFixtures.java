package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioLevel;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.VerdictKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Portfolios without a survey behind them. */
public final class PortfolioFixtures {
  private PortfolioFixtures() {}

  /**
   * A portfolio of organisations with unlike verdicts, one of them not analysed.
   *
   * @param analyzed how many are analysed
   * @return the portfolio
   */
  public static Portfolio portfolio(int analyzed) {
    List<PortfolioEntry> entries = new ArrayList<>();
    for (int i = 0; i < analyzed; i++) {
      entries.add(entry(i));
    }
    entries.add(
        PortfolioEntry.without("broken", PortfolioState.FAILED, Optional.of("no survey in it")));
    return Portfolio.of(entries);
  }

  private static PortfolioEntry entry(int i) {
    Map<String, PortfolioLevel> levels = new LinkedHashMap<>();
    PortfolioLevel it = level("IT", 72 - i % 30, 12 + i % 9);
    PortfolioLevel learning = level(i % 2 == 0 ? "L&D" : "Academy", 66 - i % 25, 3);
    levels.put("IT", it);
    levels.put("L&D", learning);
    PortfolioLevel named = i % 3 == 0 ? it : learning;
    String first = named.name();
    return new PortfolioEntry(
        "client-" + i,
        Optional.of("Stadtwerke und Verkehrsbetriebe Nummer " + i),
        PortfolioState.ANALYZED,
        Optional.empty(),
        Optional.of(VerdictKind.values()[1 + i % 5]),
        List.of(first),
        Optional.of(0.8),
        named.today(),
        named.repeatable(),
        Optional.of("IT"),
        Optional.of("IT"),
        Optional.of("locus-12"),
        Optional.of(60.0),
        false,
        levels);
  }

  private static PortfolioLevel level(String name, double today, double lost) {
    return new PortfolioLevel(
        name,
        Optional.of(new Estimate(today, today - 4, today + 4)),
        Optional.of(new Estimate(today - lost, today - lost - 7, today - lost + 6)),
        Optional.of(0.5));
  }
}
