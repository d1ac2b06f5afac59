package io.github.locus.cli;

import io.github.locus.batch.BatchException;
import io.github.locus.batch.Entries;
import io.github.locus.batch.Organisation;
import io.github.locus.batch.OrganisationFinder;
import io.github.locus.batch.Parallel;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.gate.Gate;
import io.github.locus.gate.GateKeeper;
import io.github.locus.ingest.split.SplitException;
import io.github.locus.page.PortfolioDocument;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Documents;
import io.github.locus.report.OutputRequest;
import io.github.locus.report.PortfolioDeliverables;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.result.BatchOptions;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code locus batch}: many organisations in one run. */
@Command(
    name = "batch",
    description = {
      "Analyse many organisations in one run, each into a folder of its own, and set them side by"
          + " side in a portfolio.",
      "",
      "An organisation is a folder with study.yaml, or with survey.csv and roster.csv, or a survey"
          + " file of its own. One that cannot be analysed does not stop the others. What is done"
          + " and unchanged is not computed again, so a run that was stopped is gone on with by the"
          + " same command."
    },
    footerHeading = "%nExample:%n",
    footer = {
      "  locus batch clients --out portfolio",
      "  locus batch harbor.csv clients/north --out portfolio --threads 4"
    })
final class BatchCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "PLACE",
      arity = "1..*",
      description =
          "Folders of organisations, folders of one, survey files or study files; a list of"
              + " organisations (CSV or YAML). batch.yaml in a folder, or named, states what holds for all.")
  List<Path> places = List.of();

  @Option(
      names = "--by",
      paramLabel = "COLUMN",
      description =
          "PLACE is one survey file of several organisations; this column says whose a record is.")
  Optional<String> by = Optional.empty();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "With --by: who led what, in one file for all; where it has the column too, each"
              + " organisation gets its rows.")
  Optional<Path> roster = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder for a folder of each organisation and for the portfolio.")
  Path out = Path.of("");

  @Option(
      names = "--deliverables",
      paramLabel = "LIST",
      completionCandidates = OutputFlags.Kinds.class,
      description =
          "What to write of each: ${COMPLETION-CANDIDATES}; result.json always. Default: all.")
  Optional<String> deliverables = Optional.empty();

  @Option(
      names = "--force",
      description =
          "Rename what stands in the way and is not ours to NAME.bak-1; without it that"
              + " organisation fails.")
  boolean force;

  @Option(
      names = "--anew",
      description = "Compute everything again, also what is done and unchanged.")
  boolean anew;

  @Option(
      names = "--fail-fast",
      description = "Begin no further organisation once one could not be analysed.")
  boolean failFast;

  @Option(
      names = "--progress",
      paramLabel = "FORM",
      description =
          "How far it is, on standard error: auto (one line at a terminal, else a line for each"
              + " organisation), json (a line of JSON for each), none. Default: auto.")
  BatchProgress.Form progress = BatchProgress.Form.AUTO;

  @Option(
      names = "--strict",
      description = "Take warnings as errors: an organisation with one is not analysed.")
  boolean strict;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What goes to standard output: text, json, markdown, html, csv. Default: text.")
  AnswerFormat format = AnswerFormat.TEXT;

  @Mixin InstrumentFlag instrument = new InstrumentFlag();
  @Mixin StudyFlags study = new StudyFlags();
  @Mixin GateFlags gates = new GateFlags();
  @Mixin CommonOptions common = new CommonOptions();

  BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * An organisation of the batch, and its gates.
   *
   * @param broken why they cannot be held against its result, such as a function that only others have
   */
  private record Line(
      OrganisationRun.Outcome outcome, Optional<GatedResult> gated, Optional<Argument> broken) {}

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (study.title.isPresent()) {
      throw CommandFailure.usage(Clause.ONE_TITLE_FOR_MANY);
    }
    List<Gate> stated = gates.read();
    Set<Deliverable> chosen = chosen();
    BatchPlaces found =
        BatchPlaces.of(
            places, new Messages(terminal, common, study.language.orElse(Words.BASE)));
    Words words =
        Words.of(study.language.or(found.file().settings()::language).orElse(Words.BASE));
    Optional<SplitSurvey> split = split(words);
    List<Organisation> organisations =
        organisations(
            split.isPresent() ? List.of() : found.searched(),
            split.map(SplitSurvey::organisations).orElse(found.listed()),
            words);
    try (ClaimedFolder folder = claim(organisations, found, chosen, words.language())) {
      List<Line> lines = lines(organisations, split, found, chosen, stated, words);
      Portfolio portfolio =
          Portfolio.of(lines.stream().map(line -> line.outcome().entry()).toList());
      Optional<GateReport> report =
          stated.isEmpty() ? Optional.empty() : Optional.of(gated(lines));
      folder.write(
          PortfolioDeliverables.of(
              portfolio,
              report,
              chosen,
              Version.read(),
              new BatchOptions(words.language(), strict),
              words,
              OutputFlags.moment(terminal)));
      print(portfolio, words);
      if (report.isPresent()) {
        tell(report.get(), words);
      }
      for (Line line : lines) {
        line.broken()
            .map(why -> Clause.IN_FILE.with(line.outcome().entry().name(), why))
            .ifPresent(why -> terminal.err().println(Failures.line(why, words.language())));
      }
      return exit(lines, report).code();
    }
  }

  private Set<Deliverable> chosen() {
    String typed = deliverables.orElse(Deliverable.ALL);
    Set<Deliverable> chosen =
        Deliverable.parse(typed)
            .orElseThrow(() -> CommandFailure.usage("--deliverables", typed, Deliverable.words()));
    if (chosen.contains(Deliverable.DRAWS)) {
      throw CommandFailure.usage(Clause.NO_DRAWS);
    }
    EnumSet<Deliverable> all = EnumSet.copyOf(chosen);
    all.add(Deliverable.JSON);
    return all;
  }

  private List<Organisation> organisations(
      List<Path> searched, List<Organisation> listed, Words words) throws IOException {
    try {
      return OrganisationFinder.in(searched, listed, folder -> leftOut(folder, words));
    } catch (BatchException e) {
      throw CommandFailure.usage(e.why());
    }
  }

  /** A file of several organisations; what is in it of none is told. */
  private Optional<SplitSurvey> split(Words words) throws IOException {
    if (by.isEmpty()) {
      if (roster.isPresent()) {
        throw CommandFailure.usage(Clause.ROSTER_WITHOUT_SPLIT);
      }
      return Optional.empty();
    }
    if (places.size() != 1 || Files.isDirectory(places.get(0))) {
      throw CommandFailure.usage(Clause.SPLIT_ONE_FILE);
    }
    try {
      SplitSurvey split =
          SplitSurvey.of(places.get(0), roster, by.get(), study.group.minimum(Optional.empty()));
      split
          .leftOut()
          .filter(said -> !common.quiet)
          .ifPresent(said -> terminal.tell(List.of(Failures.line(said, words.language()))));
      return Optional.of(split);
    } catch (SplitException e) {
      throw CommandFailure.usage(e.why());
    }
  }

  /** Said, because a client whose survey has another name would be missed by nobody. */
  private void leftOut(Path folder, Words words) {
    if (!common.quiet
        && !folder.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
      terminal.tell(
          List.of(Failures.line(Clause.NO_ORGANISATION_IN.with(folder), words.language())));
    }
  }

  /** Claimed from the beginning to the end, so that a second run into it stops. */
  private ClaimedFolder claim(
      List<Organisation> organisations,
      BatchPlaces found,
      Set<Deliverable> chosen,
      String language)
      throws IOException {
    List<Path> inputs = new ArrayList<>(found.read());
    organisations.stream()
        .flatMap(o -> Stream.of(o.survey(), o.roster(), o.study()).flatMap(Optional::stream))
        .forEach(inputs::add);
    gates.spare(inputs);
    return ClaimedFolder.claim(
        new OutputRequest(
            out, force, inputs, OutputRequest.Placing.APART, PortfolioDeliverables.names(chosen)),
        terminal,
        common,
        language);
  }

  private List<Line> lines(
      List<Organisation> organisations,
      Optional<SplitSurvey> split,
      BatchPlaces found,
      Set<Deliverable> chosen,
      List<Gate> stated,
      Words words)
      throws InterruptedException {
    OrganisationRun.Shared shared =
        new OrganisationRun.Shared(
            out,
            chosen,
            force,
            anew,
            strict,
            instrument.withUsual(found.instrument()),
            split.map(SplitSurvey::parts).orElse(Map.of()),
            study,
            found.file().settings(),
            words.language(),
            terminal,
            common);
    AtomicBoolean stopped = new AtomicBoolean();
    int threads = study.threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    try (BatchProgress watched =
        new BatchProgress(terminal, common, progress, words, organisations.size())) {
      return Parallel.each(
          organisations,
          threads,
          organisation -> {
            if (stopped.get()) {
              return notTried(organisation);
            }
            long begun = System.nanoTime();
            OrganisationRun.Outcome outcome = new OrganisationRun(shared, organisation).run();
            stopped.compareAndSet(false, failFast && outcome.result().isEmpty());
            watched.done(
                outcome.entry(), outcome.unchanged(), System.nanoTime() - begun);
            return line(organisation.name(), outcome, stated);
          });
    }
  }

  /** The result itself is let go: there may be many. */
  private Line line(String name, OrganisationRun.Outcome outcome, List<Gate> stated) {
    OrganisationRun.Outcome kept =
        new OrganisationRun.Outcome(
            outcome.entry(), outcome.exit(), Optional.empty(), outcome.unchanged());
    try {
      return new Line(
          kept,
          outcome
              .result()
              .filter(result -> !stated.isEmpty())
              .map(
                  result ->
                      new GatedResult(
                          name,
                          result.options().title(),
                          result.options().minGroup(),
                          gates.judged(GateKeeper.of(result), stated))),
          Optional.empty());
    } catch (CommandFailure e) {
      return new Line(kept, Optional.empty(), Optional.of(e.why()));
    }
  }

  private static Line notTried(Organisation organisation) {
    PortfolioEntry entry =
        PortfolioEntry.without(organisation.name(), PortfolioState.NOT_TRIED, Optional.empty());
    return new Line(
        new OrganisationRun.Outcome(entry, ExitCode.INPUT_ERRORS, Optional.empty(), false),
        Optional.empty(),
        Optional.empty());
  }

  private void print(Portfolio portfolio, Words words) throws IOException {
    switch (format) {
      case TEXT -> {
        TextPage page = terminal.page(common.color);
        TextForm.write(PortfolioDocument.of(portfolio, words), page);
        page.typed(words.say("summary.written"), out.toString());
        terminal.print(page);
      }
      case MARKDOWN ->
          terminal.document(Documents.markdown(PortfolioDocument.of(portfolio, words)));
      case HTML -> terminal.document(PortfolioDeliverables.page(portfolio, words));
      case JSON -> terminal.document(JsonForm.write(portfolio));
      case CSV -> terminal.document(PortfolioDeliverables.table(portfolio, words));
    }
  }

  private GateReport gated(List<Line> lines) {
    return gates.report(
        lines.stream().flatMap(line -> line.gated().stream()).toList(),
        BatchFolder.missing(
            lines.stream()
                .map(line -> line.outcome().entry())
                .filter(entry -> entry.state() != PortfolioState.ANALYZED)
                .toList()));
  }

  /** Files also where nothing could be judged, so that none of an earlier run is taken for one of this. */
  private void tell(GateReport report, Words words) throws IOException {
    gates.write(report, terminal, words);
    if (!report.results().isEmpty()) {
      new GateAnswer(terminal, common).print(report, format == AnswerFormat.TEXT, words);
    }
  }

  /** A defect of ours goes before a broken gate, that before what is wrong with inputs, and that before gates. */
  private static ExitCode exit(List<Line> lines, Optional<GateReport> report) {
    List<ExitCode> exits = lines.stream().map(line -> line.outcome().exit()).toList();
    if (exits.contains(ExitCode.DEFECT)) {
      return ExitCode.DEFECT;
    }
    if (lines.stream().anyMatch(line -> line.broken().isPresent())) {
      return ExitCode.USAGE;
    }
    return exits.stream().allMatch(ExitCode.DONE::equals)
        ? report.map(GateFlags::exit).orElse(ExitCode.DONE)
        : ExitCode.INPUT_ERRORS;
  }
}
