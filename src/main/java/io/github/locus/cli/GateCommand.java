package io.github.locus.cli;

import io.github.locus.diagnostic.Clause;
import io.github.locus.gate.Gate;
import io.github.locus.gate.GateKeeper;
import io.github.locus.page.GateDocument;
import io.github.locus.report.Deliverables;
import io.github.locus.report.Documents;
import io.github.locus.report.GitHubLines;
import io.github.locus.report.JunitFile;
import io.github.locus.report.MetricsFile;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.result.JsonForm;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.Result;
import io.github.locus.result.SafeText;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.PortfolioSentences;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus gate}: results held against limits. */
@Command(
    name = "gate",
    description = {
      "Hold results against limits, for a script: ends with 0 where all are kept, with 1 where one"
          + " is not or has no figure.",
      "",
      "A gate is a place in result.json, a relation and a bound. An estimate stands for its mean;"
          + " .low and .high are the ends of its 90%% interval. Figures are compared as they are"
          + " published."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus gate locus-out --gate 'verdict not in insufficient-evidence' --junit gates.xml",
      "  locus gate locus-out/result.json --gate 'functions.IT.repeatable >= 30' --format github"
    })
final class GateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "RESULT",
      arity = "1..*",
      description =
          "A result.json or the folder that holds it, one or more; of a folder that batch wrote each"
              + " organisation; - is standard input.")
  List<String> results = List.of();

  @Mixin GateFlags gates = new GateFlags();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "What goes to standard output: text, json, line, markdown, html, junit, github,"
              + " metrics. Default: text.")
  GateFormat format = GateFormat.TEXT;

  @Mixin GroupFlag group = new GroupFlag();
  @Mixin LanguageFlag language = new LanguageFlag();
  @Mixin CommonOptions common = new CommonOptions();

  GateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Gate> stated = gates.read();
    if (stated.isEmpty()) {
      throw CommandFailure.usage(Clause.NO_GATES);
    }
    if (results.stream().filter("-"::equals).count() > 1) {
      throw CommandFailure.usage(Clause.ONE_RESULT_IN_INPUT);
    }
    List<PortfolioEntry> missing = new ArrayList<>();
    List<String> held = held(missing);
    gates.spare(held.stream().map(Path::of).map(GateCommand::file).toList());
    List<GatedResult> judged = new ArrayList<>();
    String spoken = "";
    for (String name : held) {
      Result result = ResultFile.read(name, group, terminal);
      spoken = spoken.isEmpty() ? result.options().language() : spoken;
      judged.add(
          new GatedResult(
              name,
              result.options().title(),
              result.options().minGroup(),
              gates.judged(GateKeeper.of(result), stated)));
    }
    Words words = language.of(spoken);
    GateReport report = gates.report(judged, BatchFolder.missing(missing), List.of());
    gates.write(report, terminal, words);
    print(report, words);
    terminal.tell(
        missing.stream()
            .map(entry -> SafeText.of(new PortfolioSentences.Line(words, entry).said()))
            .map(line -> "locus: " + line)
            .toList());
    return (missing.isEmpty() ? GateFlags.exit(report) : ExitCode.INPUT_ERRORS).code();
  }

  /** Of a batch, each organisation of its last run. */
  private List<String> held(List<PortfolioEntry> missing) throws IOException {
    List<String> held = new ArrayList<>();
    for (String name : results) {
      Optional<BatchFolder> batch = BatchFolder.of(name);
      held.addAll(batch.map(BatchFolder::results).orElse(List.of(name)));
      missing.addAll(batch.map(BatchFolder::others).orElse(List.of()));
    }
    return held;
  }

  private static Path file(Path result) {
    return Files.isDirectory(result) ? result.resolve(Deliverables.JSON) : result;
  }

  private void print(GateReport report, Words words) throws IOException {
    switch (format) {
      case TEXT -> {
        TextPage page = terminal.page(common.color);
        TextForm.write(GateDocument.of(report, words), page);
        terminal.print(page);
      }
      case MARKDOWN -> terminal.document(Documents.markdown(GateDocument.of(report, words)));
      case HTML -> terminal.document(Documents.html(GateDocument.of(report, words)));
      case JSON -> terminal.document(JsonForm.write(report));
      case LINE -> terminal.document(JsonForm.line(report));
      case JUNIT -> terminal.document(JunitFile.of(report, new GateSentences(words)));
      case METRICS -> terminal.document(MetricsFile.of(report));
      case GITHUB ->
          terminal.document(
              GitHubLines.of(report, new GateSentences(words)).stream()
                  .map(line -> line + "\n")
                  .collect(Collectors.joining()));
    }
  }
}
