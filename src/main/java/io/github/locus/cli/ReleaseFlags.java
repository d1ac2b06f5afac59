package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ledger.Ledger;
import io.github.locus.ledger.LedgerInUseException;
import io.github.locus.ledger.LedgerRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What was released before, from which a new result may not be subtracted. */
final class ReleaseFlags {
  @Option(
      names = "--previous",
      paramLabel = "RESULT",
      description =
          "A result that was released before (result.json). The run stops where the persons of a wave"
              + " differ by so few that the two could be subtracted. May be repeated.")
  List<String> previous = List.of();

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Keep in this file fingerprints of the persons behind each release, and stop where this one"
              + " could be subtracted from an earlier one, also where as many persons came as went. As"
              + " confidential as the survey.")
  Optional<Path> ledger = Optional.empty();

  @Option(
      names = "--accept-differencing",
      description =
          "Release although the result could be subtracted from an earlier one; it is told in the"
              + " result.")
  boolean acceptDifferencing;

  /**
   * Reads what was released before, before any work is done.
   *
   * @param terminal gives standard input
   * @return the earlier releases, to be closed
   * @throws IOException if a file cannot be read
   * @throws CommandFailure if one is no result of this version, or no ledger
   */
  EarlierReleases open(Terminal terminal) throws IOException {
    if (acceptDifferencing && previous.isEmpty() && ledger.isEmpty()) {
      throw CommandFailure.usage(Clause.NOTHING_TO_ACCEPT);
    }
    Map<String, ResultFile.Given> results = new LinkedHashMap<>();
    for (String name : previous) {
      results.put(name, ResultFile.given(name, terminal));
    }
    return new EarlierReleases(results, opened(ledger), acceptDifferencing);
  }

  /**
   * Opens a ledger.
   *
   * @param named its path, as the user named it; empty without one
   * @return the ledger, to be closed
   * @throws IOException if it cannot be read
   * @throws CommandFailure if it is no ledger, or another run has it
   */
  static Optional<Ledger> opened(Optional<Path> named) throws IOException {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Ledger.open(named.get()));
    } catch (LedgerInUseException e) {
      throw new CommandFailure(ExitCode.READ_WRITE_FAILED, e.why());
    } catch (LedgerRefusedException e) {
      throw CommandFailure.refused(e.why());
    }
  }

  /** Files that are read, which no output may replace. */
  List<Path> files() {
    List<Path> files = new ArrayList<>(InputPaths.of(previous));
    ledger.ifPresent(files::add);
    return files;
  }
}
