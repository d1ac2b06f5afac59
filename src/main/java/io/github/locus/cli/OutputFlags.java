package io.github.locus.cli;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.FolderOutput;
import io.github.locus.report.FolderRefusedException;
import io.github.locus.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;

/** What is printed and what is written. */
final class OutputFlags {
  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write the deliverables into this folder, all or none. Without it nothing is written.")
  Optional<Path> out = Optional.empty();

  @Option(
      names = "--deliverables",
      paramLabel = "LIST",
      description =
          "What to write: html, md, json, tables, charts-svg, charts-png, charts, all."
              + " Default: all.")
  Optional<String> deliverables = Optional.empty();

  @Option(names = "--force", description = "Replace a folder that holds files of others.")
  boolean force;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What goes to standard output: text, json, markdown, csv. Default: text.")
  AnswerFormat format = AnswerFormat.TEXT;

  /**
   * Refuses what cannot work before any work is done.
   *
   * @throws CommandFailure if the folder is in use for something else or the list is not known
   * @throws IOException if the folder cannot be written
   */
  void check() throws IOException {
    if (out.isEmpty() && deliverables.isPresent()) {
      throw CommandFailure.usage("--deliverables needs --out DIR, where they go");
    }
    chosen();
    if (out.isPresent()) {
      try {
        FolderOutput.open(out.get(), force).close();
      } catch (FolderRefusedException e) {
        throw CommandFailure.usage(String.valueOf(e.getMessage()));
      }
    }
  }

  /**
   * Whether figures are wanted that only the deliverables show.
   *
   * @return true if something is written, or the whole result is printed
   */
  boolean wantsEverything() {
    return out.isPresent() || format != AnswerFormat.TEXT;
  }

  /**
   * Writes the deliverables, where they are asked for.
   *
   * @param result what to show
   * @param terminal gives {@code SOURCE_DATE_EPOCH}
   * @throws IOException if writing failed; an old folder is whole
   */
  void write(Result result, Terminal terminal) throws IOException {
    if (out.isEmpty()) {
      return;
    }
    try {
      Deliverables.write(result, chosen(), out.get(), force, moment(terminal));
    } catch (FolderRefusedException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    } catch (ChartsUnavailableException e) {
      throw CommandFailure.readWrite(String.valueOf(e.getMessage()));
    }
  }

  private Set<Deliverable> chosen() {
    try {
      return Deliverable.parse(deliverables.orElse("all"));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--deliverables: " + e.getMessage());
    }
  }

  /** The moment of {@code SOURCE_DATE_EPOCH}, where it is set. */
  static Optional<Instant> moment(Terminal terminal) {
    try {
      return terminal.variable(EPOCH).map(Long::parseLong).map(Instant::ofEpochSecond);
    } catch (NumberFormatException e) {
      throw CommandFailure.usage(EPOCH + " is not a number of seconds");
    }
  }
}
