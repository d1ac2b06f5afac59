package io.github.locus.cli;

import io.github.locus.analysis.Analysis;
import io.github.locus.analysis.ResultWithDraws;
import io.github.locus.analysis.Study;
import io.github.locus.diagnostic.Clause;
import io.github.locus.gate.Gate;
import io.github.locus.gate.GateKeeper;
import io.github.locus.ledger.Release;
import io.github.locus.report.Deliverables;
import io.github.locus.report.OutputRequest;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.Result;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code locus analyze}: the main job. */
@Command(
    name = "analyze",
    description = {
      "Read a survey, separate what repeats from what leans on a leader, and say which function"
          + " should lead.",
      "",
      "Prints a summary; with --out it writes report.html, report.md, result.json, tables, charts"
          + " and a manifest."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus analyze survey.csv --roster roster.csv --out locus-out",
      "  locus analyze 2024.csv 2025.csv --roster roster.csv --format json | jq .verdict",
      "  locus analyze --study study.yaml --out locus-out"
    })
final class AnalyzeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin SurveyFlags files = new SurveyFlags();
  @Mixin InstrumentFlag instrument = new InstrumentFlag();
  @Mixin StudyFlags study = new StudyFlags();
  @Mixin OutputFlags output = new OutputFlags();
  @Mixin AudienceFlag readers = new AudienceFlag();
  @Mixin GateFlags gates = new GateFlags();
  @Mixin BenchmarkFlag benchmark = new BenchmarkFlag();
  @Mixin ReleaseFlags releases = new ReleaseFlags();
  @Mixin CommonOptions common = new CommonOptions();

  AnalyzeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    List<Gate> stated = gates.read();
    Optional<BenchmarkFlag.Others> others = benchmark.read();
    if (output.wantsDraws() && !study.fullPrecision) {
      throw CommandFailure.usage(Clause.DRAWS_OF_ROUNDED);
    }
    Assessment read =
        new SurveyIntake(files, instrument, study).assess(terminal.in(), output.wantsEverything());
    List<Path> inputs = new ArrayList<>(read.files());
    inputs.addAll(benchmark.files());
    inputs.addAll(releases.files());
    ReleaseLogFile log = ReleaseLogFile.beside(files.study);
    inputs.addAll(log.files());
    gates.spare(inputs);
    Study given = read.require(new Messages(terminal, common, read.language()));
    try (EarlierReleases earlier = releases.open(terminal);
        Delivery delivery =
            output.open(terminal, common, read.language(), inputs, OutputRequest.Placing.APART)) {
      Study readable = earlier.told(given);
      Optional<Release> release = earlier.release(readable);
      ResultWithDraws found = analyzed(readable, read.language());
      Result result = found.result();
      earlier.publish(result, release);
      log.append(result, terminal, earlier.accepted());
      Optional<GateReport> held = held(result, stated);
      Deliverables.Beside beside =
          new Deliverables.Beside(
                  found.draws(), held, others.map(them -> BenchmarkFlag.beside(result, them)))
              .readBy(readers.audience);
      delivery.write(
          result,
          beside,
          Stream.of(
                  read.sources().stream().map(s -> new ManifestInput(s.name(), s.sha256())),
                  others.stream().map(BenchmarkFlag.Others::input),
                  earlier.inputs())
              .flatMap(inputsOf -> inputsOf)
              .toList());
      new ResultAnswer(result, beside, terminal, common).print(output.format, output.out);
      return held.isEmpty() ? ExitCode.DONE.code() : gated(held.get(), read.language()).code();
    }
  }

  private Optional<GateReport> held(Result result, List<Gate> stated) {
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    AnalysisOptions asked = result.options();
    List<GateOutcome> judged = gates.judged(GateKeeper.of(result), stated);
    return Optional.of(
        gates.report(
            List.of(new GatedResult("analyze", asked.title(), asked.minGroup(), judged)),
            List.of(),
            List.of()));
  }

  private ExitCode gated(GateReport report, String language) throws IOException {
    return new GateAnswer(terminal, common)
        .end(gates, report, output.format == AnswerFormat.TEXT, Words.of(language));
  }

  private ResultWithDraws analyzed(Study readable, String language) {
    try (AnalysisNotice notice = new AnalysisNotice(terminal, common, language)) {
      Analysis analysis = new Analysis(Version.read(), notice);
      return output.wantsDraws()
          ? analysis.runWithDraws(readable)
          : new ResultWithDraws(analysis.run(readable), List.of());
    }
  }
}
