package io.github.locus.chart;

import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** The charts of a portfolio. Draws nothing and starts no graphics. */
public final class PortfolioCharts {
  /** A picture of more rows is read by nobody: the table has them all. */
  static final int ROWS = 60;

  private PortfolioCharts() {}

  /**
   * All charts of a portfolio.
   *
   * @param portfolio what to show
   * @param words the words of its language
   * @return charts in the order of the page; none where nothing was analysed
   */
  public static List<Chart> of(Portfolio portfolio, Words words) {
    List<PortfolioEntry> analyzed = portfolio.in(PortfolioState.ANALYZED);
    List<Chart> charts = new ArrayList<>();
    LeadingChart.of(portfolio, words).ifPresent(charts::add);
    LeaningChart.of(analyzed, portfolio.names(), words).ifPresent(charts::add);
    return charts;
  }

  /** A subtitle; where not all organisations are drawn it says so. */
  static String subtitle(Words words, String subtitle, int all) {
    return all > ROWS
        ? subtitle
            + " "
            + words.say(
                "chart.portfolio.first",
                "n",
                words.numbers().whole(ROWS),
                "all",
                words.numbers().whole(all))
        : subtitle;
  }

  /** The functions of all organisations by what the questionnaire calls them, each with a mark of its own. */
  static List<Name> functions(List<PortfolioEntry> entries) {
    Set<String> ids = new LinkedHashSet<>();
    entries.forEach(entry -> ids.addAll(entry.levels().keySet()));
    List<Name> functions = new ArrayList<>();
    ids.forEach(id -> functions.add(new Name(id, OptionalInt.of(functions.size()))));
    return functions;
  }
}
