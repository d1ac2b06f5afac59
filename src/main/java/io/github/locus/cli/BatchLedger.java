package io.github.locus.cli;

import io.github.locus.analysis.Analysis;
import io.github.locus.analysis.Study;
import io.github.locus.batch.Organisation;
import io.github.locus.compare.Subtraction;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ledger.Ledger;
import io.github.locus.ledger.Release;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The ledger of a batch: what was released of every organisation, each under a key of its own. Rounds of one organisation,
 * which have one title, have one key.
 *
 * @param book the ledger, held as long as the batch runs
 * @param accepted whether results may be written that could be subtracted
 * @param title what the result of an organisation is called
 */
record BatchLedger(Ledger book, boolean accepted, Function<Organisation, String> title) {
  /**
   * What the ledger will hold of a study. Stops where it could be subtracted from an earlier release, before any work is done.
   *
   * @param organisation whose it is
   * @param study what is to be analysed
   * @throws DifferencingRefusal if it could
   */
  Release release(Organisation organisation, Study study) {
    Release release = Analysis.release(study, book.key().of(title.apply(organisation)));
    if (!accepted) {
      refuse(book.subtraction(release));
    }
    return release;
  }

  /**
   * Writes a release down, before anything of it is published.
   *
   * @param release what the ledger will hold of it
   * @return whether it could be subtracted from an earlier one, which was accepted
   * @throws DifferencingRefusal if another organisation of the batch released meanwhile what it could be subtracted from
   * @throws IOException if the ledger cannot be written
   */
  boolean publish(Release release) throws IOException {
    if (!accepted) {
      refuse(book.addUnlessSubtracted(release));
      return false;
    }
    boolean subtracted = book.subtraction(release).isPresent();
    book.add(release);
    return subtracted;
  }

  private void refuse(Optional<Subtraction> found) {
    found.ifPresent(
        why -> {
          throw new DifferencingRefusal(Clause.RELEASE_IN_LEDGER.with(book.file()), why);
        });
  }
}
