package io.github.locus.cli;

import io.github.locus.batch.Organisation;
import io.github.locus.batch.Rounds;
import io.github.locus.compare.Subtraction;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.report.Deliverables;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The results of the same organisation in the folder of a batch: its own of an earlier run, and those of its other rounds. Two
 * of them in one place are two results in the hands of whoever gets the folder.
 *
 * @param out folder of the batch
 * @param accepted whether results may be written that could be subtracted
 * @param ledger knows who is in a result, where it was written down
 * @param rounds which organisations are one that is asked again
 */
record Neighbours(Path out, boolean accepted, Optional<BatchLedger> ledger, Rounds rounds) {
  /** A result that stands, and the hash of its file. */
  private record Standing(Result result, String sha256) {}

  /**
   * Stops where a result could be subtracted from another. Waits for the rounds before.
   *
   * @param organisation whose it is
   * @param result its result; a new one was held against the ledger already
   * @param unchanged whether an earlier run wrote it; what came after it is then held against it and not the other way
   * @return whether it could be, which was accepted
   * @throws DifferencingRefusal if it could
   * @throws IOException if another result cannot be read
   */
  boolean requireApart(Organisation organisation, Result result, boolean unchanged)
      throws IOException {
    Newcomer newcomer = new Newcomer(organisation, result, unchanged);
    boolean subtracted = false;
    if (!unchanged) {
      subtracted = newcomer.isNear(organisation, Clause.OLDER_RESULT);
    }
    try {
      for (Organisation round : rounds.before(organisation)) {
        subtracted |= newcomer.isNear(round, Clause.RESULT_OF_ROUND.with(round.name()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(ExitCode.INTERRUPTED, Clause.INTERRUPTED);
    }
    if (!unchanged) {
      for (Organisation round : rounds.after(organisation)) {
        subtracted |= newcomer.isNear(round, Clause.RESULT_OF_ROUND.with(round.name()));
      }
    }
    return subtracted;
  }

  /** What is held against those that stand. */
  private final class Newcomer {
    private final Organisation organisation;
    private final Result result;
    private final boolean unchanged;

    Newcomer(Organisation organisation, Result result, boolean unchanged) {
      this.organisation = organisation;
      this.result = result;
      this.unchanged = unchanged;
    }

    boolean isNear(Organisation other, Argument told) throws IOException {
      Optional<Standing> standing = standing(other);
      if (standing.isEmpty()) {
        return false;
      }
      Optional<Subtraction> found =
          isInLedger(standing.get())
              ? Subtraction.besideLedger(standing.get().result(), result)
              : Subtraction.of(standing.get().result(), result, 0);
      if (found.isPresent() && !accepted) {
        throw new DifferencingRefusal(told, found.get());
      }
      return found.isPresent();
    }

    /** Whether the ledger holds who is in both, under one key. */
    private boolean isInLedger(Standing standing) throws IOException {
      return ledger.isPresent()
          && ledger.get().holds(organisation, standing.sha256())
          && (!unchanged || ledger.get().holds(organisation, ResultHash.of(result)));
    }
  }

  /** What stands in its folder; what is no result of this version tells nothing that could be compared. */
  private Optional<Standing> standing(Organisation organisation) throws IOException {
    Path file = out.resolve(organisation.name()).resolve(Deliverables.JSON);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    byte[] json = Files.readAllBytes(file);
    try {
      return Optional.of(new Standing(ResultJson.read(json), Sha256.of(json)));
    } catch (ResultFormatException e) {
      return Optional.empty();
    }
  }
}
