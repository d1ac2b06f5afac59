package io.github.locus.cli;

import io.github.locus.batch.Entries;
import io.github.locus.compare.Benchmarks;
import io.github.locus.diagnostic.Clause;
import io.github.locus.result.Benchmark;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioJson;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Organisations that were analysed before, to be shown beside one. */
final class BenchmarkFlag {
  /** Far more than a portfolio of ten thousand organisations takes. */
  private static final int LARGEST_MEGABYTES = 256;

  @Option(
      names = "--benchmark",
      paramLabel = "FILE",
      description =
          "Show the organisation beside those of this portfolio.json, which locus batch wrote: at"
              + " least 5 others of the same questionnaire, never named.")
  Optional<Path> file = Optional.empty();

  /** The others, as they were read. */
  record Others(Path file, Portfolio portfolio, ManifestInput input) {}

  /**
   * Reads the others before any work is done.
   *
   * @return empty where none are asked for
   * @throws IOException if the file cannot be read
   * @throws CommandFailure if it is too large, or no portfolio of this version
   */
  Optional<Others> read() throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Path path = file.get();
    byte[] json =
        new BoundedBytes(
                LARGEST_MEGABYTES << 20,
                () ->
                    new CommandFailure(
                        ExitCode.INPUT_ERRORS,
                        Clause.PORTFOLIO_TOO_LARGE.with(path, LARGEST_MEGABYTES)))
            .of(path);
    try {
      return Optional.of(
          new Others(
              path,
              PortfolioJson.read(json),
              new ManifestInput(
                  Objects.requireNonNullElse(path.getFileName(), path).toString(),
                  Sha256.of(json))));
    } catch (ResultFormatException e) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, Clause.IN_FILE.with(path, e.why()));
    }
  }

  /** Files that are read, which no output may replace. */
  List<Path> files() {
    return file.stream().toList();
  }

  /**
   * An organisation beside the others.
   *
   * @param result the organisation's
   * @param others the others
   * @return the comparison
   * @throws CommandFailure if there are too few others
   */
  static Benchmark beside(Result result, Others others) {
    return Benchmarks.of(Entries.of("", result), others.portfolio())
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.INPUT_ERRORS,
                    Clause.BENCHMARK_TOO_FEW.with(
                        others.file(), Benchmark.FEWEST, result.instrument().id())));
  }
}
