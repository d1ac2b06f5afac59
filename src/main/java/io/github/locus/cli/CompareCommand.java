package io.github.locus.cli;

import io.github.locus.compare.Comparer;
import io.github.locus.result.Comparison;
import io.github.locus.result.ComparisonJson;
import io.github.locus.result.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus compare}: two results, and what changed beyond noise. */
@Command(
    name = "compare",
    description = {
      "Set a later result against an earlier one: what changed beyond noise, and why the verdict"
          + " is another one.",
      "",
      "Differences have 90%% intervals, from the two posteriors taken as independent and normal."
          + " Figures of other questions, weights or thresholds are not compared, and it is said."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus compare 2024/result.json 2025/result.json",
      "  locus compare 2024/result.json 2025/result.json --format markdown"
    })
final class CompareCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "The earlier result.json; - is standard input.")
  String before = "";

  @Parameters(
      index = "1",
      paramLabel = "AFTER",
      description = "The later result.json; - is standard input.")
  String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What goes to standard output: text, json, markdown. Default: text.")
  Format format = Format.TEXT;

  @Mixin CommonOptions common = new CommonOptions();

  CompareCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (before.equals("-") && after.equals("-")) {
      throw CommandFailure.usage("standard input holds one result; name a file for the other");
    }
    Result earlier = ResultFile.read(before, terminal);
    Comparison comparison = Comparer.compare(earlier, ResultFile.read(after, terminal));
    ComparisonView view = new ComparisonView(comparison);
    Glyphs glyphs = Glyphs.of(terminal.unicode());
    switch (format) {
      case TEXT ->
          view.lines(terminal.columns(), glyphs, new Style(terminal.colors(common.color)))
              .forEach(terminal.out()::println);
      case MARKDOWN -> terminal.document(view.markdown());
      case JSON ->
          terminal.document(new String(ComparisonJson.write(comparison), StandardCharsets.UTF_8));
    }
    return ExitCode.DONE.code();
  }

  /** What the answer looks like. */
  enum Format {
    /** For people at a terminal. */
    TEXT,
    /** For scripts. */
    JSON,
    /** For documents. */
    MARKDOWN;

    /** The word on the command line. */
    @Override
    public String toString() {
      return WordsDue.word(this);
    }
  }
}
