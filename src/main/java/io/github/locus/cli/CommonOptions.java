package io.github.locus.cli;

import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {
  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only on standard error.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print more on standard error: notes, and the trace of a defect.")
  boolean verbose;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description =
          "Colour the summary: auto (at a terminal, unless NO_COLOR is set), always, never."
              + " Default: auto.")
  ColorMode color = ColorMode.AUTO;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help.")
  boolean help;
}
