package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.gate.Gate;
import io.github.locus.gate.GateException;
import io.github.locus.gate.GateKeeper;
import io.github.locus.gate.GateParser;
import io.github.locus.page.GateDocument;
import io.github.locus.report.Documents;
import io.github.locus.report.JunitFile;
import io.github.locus.report.StepSummary;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.result.MissingResult;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Limits that a script holds a result against, and what is written of them. */
final class GateFlags {
  /** Far more than anybody states. */
  private static final int LARGEST_BYTES = 1 << 20;

  @Option(
      names = "--gate",
      paramLabel = "EXPR",
      description =
          "A limit, such as 'functions.IT.repeatable >= 60', 'verdict in lead,lead-with-partner' or"
              + " 'decision.repeatable.pBest.LD >= 80%%'. May be repeated. A gate that fails, or has"
              + " no figure, ends the run with 1.")
  List<String> gates = List.of();

  @Option(
      names = "--gates",
      paramLabel = "FILE",
      description = "A file of gates, one a line; # begins a comment.")
  Optional<Path> file = Optional.empty();

  @Option(
      names = "--unknown",
      paramLabel = "WHAT",
      description =
          "What a gate without a figure does: fail or pass. Default: fail. A figure may be missing"
              + " because it cannot be estimated, or may not be shown.")
  Unknown unknown = Unknown.FAIL;

  @Option(
      names = "--junit",
      paramLabel = "FILE",
      description = "Write the gates as JUnit XML, for a build server.")
  Optional<Path> junit = Optional.empty();

  @Option(
      names = "--summary",
      paramLabel = "FILE",
      description = "Append the gates as Markdown to this file, such as \"$$GITHUB_STEP_SUMMARY\".")
  Optional<Path> summary = Optional.empty();

  /** Where a gate of a file stands. */
  private final Map<Gate, String> places = new HashMap<>();

  /** What becomes of a gate without a figure. */
  enum Unknown {
    /** It counts as not kept. */
    FAIL,
    /** It does not count. */
    PASS;

    @Override
    public String toString() {
      return WordsDue.word(this);
    }
  }

  /**
   * The gates of the command line, then those of the file.
   *
   * @return empty where none is stated
   * @throws IOException if the file cannot be read
   * @throws CommandFailure if one of them is no gate
   */
  List<Gate> read() throws IOException {
    file.ifPresent(limits -> spare(List.of(limits)));
    List<Gate> read = new ArrayList<>();
    for (String gate : gates) {
      read.add(parse(gate));
    }
    if (file.isPresent()) {
      int number = 0;
      for (String line : lines(file.get())) {
        number++;
        String text = line.strip();
        if (!text.isEmpty() && !text.startsWith("#")) {
          Gate gate = parse(file.get(), number, text);
          places.put(gate, file.get() + ":" + number);
          read.add(gate);
        }
      }
    }
    return read;
  }

  /**
   * Keeps what is read from being written to, and finds what cannot be written to, before any work is done.
   *
   * @param read files that are read
   * @throws CommandFailure if the files of gates would go into one of them, or into what is no file for them
   */
  void spare(Collection<Path> read) {
    if (gates.isEmpty() && file.isEmpty()) {
      return;
    }
    junit.ifPresent(to -> SideFiles.requireJunit(to, read));
    summary.ifPresent(to -> SideFiles.requireSummary(to, read));
  }

  private static List<String> lines(Path file) throws IOException {
    byte[] bytes =
        new BoundedBytes(
                LARGEST_BYTES,
                () -> new CommandFailure(ExitCode.USAGE, Clause.GATES_TOO_LARGE.with(file)))
            .of(file);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
  }

  private static Gate parse(String gate) {
    try {
      return GateParser.parse(gate);
    } catch (GateException e) {
      throw CommandFailure.usage(e.why());
    }
  }

  private static Gate parse(Path file, int line, String gate) {
    try {
      return GateParser.parse(gate);
    } catch (GateException e) {
      throw CommandFailure.usage(Clause.IN_FILE.with(file + ":" + line, e.why()));
    }
  }

  /**
   * Holds gates against what is published.
   *
   * @param keeper what is published
   * @param gates the gates
   * @return what became of each
   * @throws CommandFailure if one of them names no figure
   */
  List<GateOutcome> judged(GateKeeper keeper, List<Gate> gates) {
    List<GateOutcome> outcomes = new ArrayList<>();
    for (Gate gate : gates) {
      try {
        outcomes.add(keeper.judge(gate));
      } catch (GateException e) {
        throw CommandFailure.usage(
            Optional.ofNullable(places.get(gate))
                .<Argument>map(place -> Clause.IN_FILE.with(place, e.why()))
                .orElse(e.why()));
      }
    }
    return outcomes;
  }

  /**
   * Sums up.
   *
   * @param results what became of the gates
   * @param missing organisations that have no result
   * @param broken organisations that a gate could not be held against
   * @return the report
   */
  GateReport report(
      List<GatedResult> results, List<MissingResult> missing, List<MissingResult> broken) {
    return GateReport.of(results, missing, broken, unknown == Unknown.PASS);
  }

  /**
   * Writes the files that are asked for.
   *
   * @param report what became of the gates
   * @param terminal where to say what was not written
   * @param words the words of the answer
   * @throws IOException if a file cannot be written
   * @throws CommandFailure if a file that is not ours stands in the way
   */
  void write(GateReport report, Terminal terminal, Words words) throws IOException {
    if (junit.isPresent()) {
      SideFiles.requireJunit(junit.get(), List.of());
      SideFiles.replace(junit.get(), JunitFile.of(report, new GateSentences(words)));
    }
    if (summary.isPresent()) {
      SideFiles.requireSummary(summary.get(), List.of());
      append(report, summary.get(), terminal, words);
    }
  }

  private static void append(GateReport report, Path summary, Terminal terminal, Words words)
      throws IOException {
    if (!StepSummary.append(summary, Documents.markdown(GateDocument.of(report, words)))) {
      terminal.err().println(Failures.line(Clause.SUMMARY_FULL.with(summary), words.language()));
    }
  }

  /**
   * How a run ends that did what it was asked to do.
   *
   * @param report what became of the gates
   * @return done, or a gate failed
   */
  static ExitCode exit(GateReport report) {
    return report.passed() ? ExitCode.DONE : ExitCode.GATE_FAILED;
  }
}
