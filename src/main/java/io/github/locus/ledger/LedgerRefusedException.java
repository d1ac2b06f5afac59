package io.github.locus.ledger;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.ExplainedException;

/** A file that cannot serve as a ledger; nothing of it was touched. */
public class LedgerRefusedException extends ExplainedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param why what is wrong with the file, and what to do
   */
  public LedgerRefusedException(Argument why) {
    super(why);
  }
}
