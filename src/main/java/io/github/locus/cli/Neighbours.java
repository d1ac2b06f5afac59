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
 * @param rounds which organisations are one that is asked again
 */
record Neighbours(Path out, boolean accepted, Rounds rounds) {
  /**
   * Stops where a result could be subtracted from another. Waits for the rounds before.
   *
   * @param organisation whose it is
   * @param result its result
   * @param unchanged whether an earlier run wrote it; what came after it is then held against it and not the other way
   * @return whether it could be, which was accepted
   * @throws DifferencingRefusal if it could
   * @throws IOException if another result cannot be read
   */
  boolean requireApart(Organisation organisation, Result result, boolean unchanged)
      throws IOException {
    boolean subtracted = false;
    if (!unchanged) {
      subtracted = isNear(organisation, Clause.OLDER_RESULT, result);
    }
    try {
      for (Organisation round : rounds.before(organisation)) {
        subtracted |= isNear(round, Clause.RESULT_OF_ROUND.with(round.name()), result);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure(ExitCode.INTERRUPTED, Clause.INTERRUPTED);
    }
    if (!unchanged) {
      for (Organisation round : rounds.after(organisation)) {
        subtracted |= isNear(round, Clause.RESULT_OF_ROUND.with(round.name()), result);
      }
    }
    return subtracted;
  }

  private boolean isNear(Organisation other, Argument told, Result result) throws IOException {
    Optional<Subtraction> found =
        standing(other).flatMap(earlier -> Subtraction.of(earlier, result, 0));
    if (found.isPresent() && !accepted) {
      throw new DifferencingRefusal(told, found.get());
    }
    return found.isPresent();
  }

  /** What stands in its folder; what is no result of this version tells nothing that could be compared. */
  private Optional<Result> standing(Organisation organisation) throws IOException {
    Path file = out.resolve(organisation.name()).resolve(Deliverables.JSON);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ResultJson.read(Files.readAllBytes(file)));
    } catch (ResultFormatException e) {
      return Optional.empty();
    }
  }
}
