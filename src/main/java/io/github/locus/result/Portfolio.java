package io.github.locus.result;

import java.util.List;

/**
 * The organisations of a batch side by side. It holds no figure over them: a total less its parts would tell of the rest.
 *
 * @param schemaVersion version of this form
 * @param organisations in the order in which they were found
 */
public record Portfolio(int schemaVersion, List<PortfolioEntry> organisations) {
  public Portfolio {
    organisations = List.copyOf(organisations);
  }

  /**
   * A portfolio.
   *
   * @param organisations in the order in which they were found
   * @return the portfolio, of the version that this program writes
   */
  public static Portfolio of(List<PortfolioEntry> organisations) {
    return new Portfolio(Contract.PORTFOLIO.version(), organisations);
  }

  /**
   * The organisations that ended so.
   *
   * @param state how
   * @return in the order in which they were found
   */
  public List<PortfolioEntry> in(PortfolioState state) {
    return organisations.stream().filter(entry -> entry.state() == state).toList();
  }
}
