package io.github.locus.cli;

import io.github.locus.analysis.Analysis;
import io.github.locus.analysis.Study;
import io.github.locus.batch.Organisation;
import io.github.locus.compare.Subtraction;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ledger.FingerprintKey;
import io.github.locus.ledger.Ledger;
import io.github.locus.ledger.Release;
import io.github.locus.result.Result;
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
    Release release = Analysis.release(study, key(organisation));
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

  /**
   * Writes down that a result rests on a release, before it is published.
   *
   * @param organisation whose it is
   * @param result the result
   * @throws IOException if the ledger cannot be written
   */
  void published(Organisation organisation, Result result) throws IOException {
    book.addResult(key(organisation), ResultHash.of(result));
  }

  /**
   * Whether the ledger holds who is in a result of an organisation.
   *
   * @param organisation whose key counts
   * @param sha256 the hash of the result
   */
  boolean holds(Organisation organisation, String sha256) {
    return book.holds(key(organisation), sha256);
  }

  private FingerprintKey key(Organisation organisation) {
    return book.key().of(title.apply(organisation));
  }

  private void refuse(Optional<Subtraction> found) {
    found.ifPresent(
        why -> {
          throw new DifferencingRefusal(Clause.RELEASE_IN_LEDGER.with(book.file()), why);
        });
  }
}
