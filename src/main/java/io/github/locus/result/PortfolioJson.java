package io.github.locus.result;

import io.github.locus.diagnostic.Clause;

/** {@code portfolio.json}: a {@link Portfolio} read back from the bytes that {@link JsonForm} made of it. */
public final class PortfolioJson {
  private PortfolioJson() {}

  /**
   * Reads. Properties that this version does not know are ignored.
   *
   * @param json UTF-8 JSON
   * @return the portfolio
   * @throws ResultFormatException if the bytes are not a portfolio of version {@link Contract#PORTFOLIO}
   */
  public static Portfolio read(byte[] json) throws ResultFormatException {
    Portfolio portfolio = JsonForm.read(json, Contract.PORTFOLIO, Portfolio.class);
    if (portfolio.schemaVersion() != Contract.PORTFOLIO.version()) {
      throw new ResultFormatException(
          Clause.OTHER_VERSION.with(portfolio.schemaVersion(), Contract.PORTFOLIO.version()));
    }
    return portfolio;
  }
}
