package io.github.locus.ledger;

import io.github.locus.diagnostic.Clause;
import java.nio.file.Path;

/** Another run that is alive has the ledger: it is to be waited for. */
public final class LedgerInUseException extends LedgerRefusedException {
  private static final long serialVersionUID = 1L;

  /**
   * Says that it is to be waited for.
   *
   * @param file the ledger, as the user named it
   */
  public LedgerInUseException(Path file) {
    super(Clause.LEDGER_IN_USE.with(file));
  }
}
