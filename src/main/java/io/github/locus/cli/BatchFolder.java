package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.report.PortfolioDeliverables;
import io.github.locus.report.WrittenFolder;
import io.github.locus.result.Manifest;
import io.github.locus.result.MissingResult;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioJson;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.ResultFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder that {@code batch} wrote. Only its portfolio tells which results in it are of its last run: the result of an
 * organisation that could not be analysed is an older one.
 *
 * @param folder the folder
 * @param portfolio the organisations of the last run
 */
record BatchFolder(Path folder, Portfolio portfolio) {
  /**
   * @param name path
   * @return the folder; empty where it is none of a batch
   * @throws IOException if it cannot be read
   * @throws CommandFailure if its portfolio is not one of this version
   */
  static Optional<BatchFolder> of(String name) throws IOException {
    if (name.equals("-") || !Files.isDirectory(Path.of(name))) {
      return Optional.empty();
    }
    Path folder = Path.of(name);
    Optional<WrittenFolder> written =
        WrittenFolder.of(folder).filter(one -> !one.manifest().files(Manifest.PORTFOLIO).isEmpty());
    Path file = folder.resolve(PortfolioDeliverables.JSON);
    if (written.isEmpty() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BatchFolder(folder, PortfolioJson.read(Files.readAllBytes(file))));
    } catch (ResultFormatException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, Clause.IN_FILE.with(file, e.why()));
    }
  }

  /** Folders of the organisations that were analysed. */
  List<String> results() {
    return portfolio.in(PortfolioState.ANALYZED).stream()
        .map(entry -> folder.resolve(entry.name()).toString())
        .toList();
  }

  /** The same for a report on gates. */
  static List<MissingResult> missing(List<PortfolioEntry> entries) {
    return entries.stream().map(entry -> new MissingResult(entry.name(), entry.failure())).toList();
  }

  /** The organisations without a result. */
  List<PortfolioEntry> others() {
    return portfolio.organisations().stream()
        .filter(entry -> entry.state() != PortfolioState.ANALYZED)
        .toList();
  }
}
