package io.github.locus.cli;

import io.github.locus.batch.Organisation;
import io.github.locus.batch.Rounds;
import io.github.locus.diagnostic.Clause;
import io.github.locus.gate.Gate;
import io.github.locus.ledger.Ledger;
import io.github.locus.report.Deliverable;
import io.github.locus.report.OutputRequest;
import io.github.locus.report.PortfolioDeliverables;
import io.github.locus.result.BatchOptions;
import io.github.locus.result.GateReport;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioState;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
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
      names = "--accept-differencing",
      description =
          "Write the result of an organisation although its persons differ from those of an earlier"
              + " one, or of another round, by so few that the two could be subtracted.")
  boolean acceptDifferencing;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description =
          "Keep in this file fingerprints of the persons behind each organisation's releases, and refuse a"
              + " result that could be subtracted from an earlier one, also where as many persons came as"
              + " went. As confidential as the surveys.")
  Optional<Path> ledger = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "What goes to standard output: text, json, markdown, html, csv. Default: text.")
  AnswerFormat format = AnswerFormat.TEXT;

  @Mixin LookFlags look = new LookFlags();
  @Mixin AudienceFlag readers = new AudienceFlag();
  @Mixin InstrumentFlag instrument = new InstrumentFlag();
  @Mixin StudyFlags study = new StudyFlags();
  @Mixin GateFlags gates = new GateFlags();
  @Mixin FaultFlags faults = new FaultFlags();
  @Mixin CommonOptions common = new CommonOptions();

  BatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (study.title.isPresent()) {
      throw CommandFailure.usage(Clause.ONE_TITLE_FOR_MANY);
    }
    List<Gate> stated = gates.read();
    Set<Deliverable> chosen = chosen();
    look.check(true, chosen);
    study.language.ifPresent(LanguageFlag::check);
    BatchPlaces found =
        BatchPlaces.of(places, new Messages(terminal, common, study.language.orElse(Words.BASE)));
    Words words = Words.of(study.language.or(found.file().settings()::language).orElse(Words.BASE));
    BatchSelection selected = selected(found, words.language());
    LookFlags named = found.look(look);
    ReadLook seen = named.read(terminal, common, words.language());
    try (EarlierReleases earlier =
            new EarlierReleases(Map.of(), ReleaseFlags.opened(ledger), accepted(found));
        ClaimedFolder folder = claim(selected, found, named, chosen, words.language());
        BatchProgress watched = watched(selected, words)) {
      OrganisationRun.Shared shared =
          shared(selected, found, earlier.ledger(), chosen, seen, words);
      List<BatchLine> lines =
          new BatchRun(shared, gates, stated, failFast, threads())
              .lines(selected.organisations(), watched);
      watched.tellTimes();
      Portfolio portfolio = Portfolio.of(lines.stream().map(BatchLine::entry).toList());
      BatchDevelopments developments = BatchDevelopments.of(shared, portfolio, threads());
      Optional<GateReport> report =
          stated.isEmpty() ? Optional.empty() : Optional.of(gated(lines, words));
      folder.write(
          PortfolioDeliverables.of(
              portfolio,
              report,
              developments.folders(),
              chosen,
              seen.look(),
              Version.read(),
              new BatchOptions(words.language(), strict, accepted(found)),
              words,
              OutputFlags.moment(terminal)));
      watched.written();
      faults.write(lines.stream().flatMap(line -> line.faults().stream()).toList(), words);
      BatchAnswer answer = new BatchAnswer(terminal, common, format, words);
      answer.print(portfolio, out);
      if (report.isPresent()) {
        answer.tell(gates, report.get());
      }
      answer.tellBroken(lines);
      return developments.exit(BatchLine.exit(lines, report)).code();
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

  private BatchSelection selected(BatchPlaces found, String language) throws IOException {
    BatchSelection.LeftOut leftOut =
        what -> {
          if (!common.quiet) {
            terminal.tell(List.of(Failures.line(what, language)));
          }
        };
    if (by.isPresent()) {
      int minimum = study.group.minimum(Optional.empty());
      return BatchSelection.split(places, by.get(), roster, minimum, leftOut);
    }
    if (roster.isPresent()) {
      throw CommandFailure.usage(Clause.ROSTER_WITHOUT_SPLIT);
    }
    return BatchSelection.found(found, out, leftOut);
  }

  /** Claimed from the beginning to the end, so that a second run into it stops. */
  private ClaimedFolder claim(
      BatchSelection selected,
      BatchPlaces found,
      LookFlags named,
      Set<Deliverable> chosen,
      String language)
      throws IOException {
    List<Path> inputs = new ArrayList<>(found.read());
    inputs.addAll(named.files());
    inputs.addAll(selected.files());
    ledger.ifPresent(inputs::add);
    gates.spare(inputs);
    faults.spare(inputs);
    return ClaimedFolder.claim(
        new OutputRequest(
            out, force, inputs, OutputRequest.Placing.APART, PortfolioDeliverables.names(chosen)),
        terminal,
        common,
        language);
  }

  private OrganisationRun.Shared shared(
      BatchSelection selected,
      BatchPlaces found,
      Optional<Ledger> opened,
      Set<Deliverable> chosen,
      ReadLook seen,
      Words words) {
    Optional<BatchLedger> kept =
        opened.map(book -> new BatchLedger(book, accepted(found), this::title));
    return new OrganisationRun.Shared(
        out,
        chosen,
        seen,
        readers.audience,
        force,
        anew,
        strict,
        faults.wanted(),
        neighbours(selected, found, kept),
        kept,
        instrument.withUsual(found.instrument()),
        selected.parts(),
        study,
        found.file().settings(),
        words.language(),
        terminal,
        common);
  }

  private BatchProgress watched(BatchSelection selected, Words words) {
    return new BatchProgress(
        terminal, common, progress, words, selected.organisations().size(), anew);
  }

  private int threads() {
    return study.threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
  }

  private Neighbours neighbours(
      BatchSelection selected, BatchPlaces found, Optional<BatchLedger> kept) {
    return new Neighbours(
        out, accepted(found), kept, new Rounds(selected.organisations(), this::title));
  }

  private boolean accepted(BatchPlaces found) {
    return acceptDifferencing || found.file().acceptDifferencing();
  }

  /** What its result will be called; of one whose study file cannot be read there will be none. */
  private String title(Organisation organisation) {
    try {
      return organisation
          .study()
          .map(file -> OpenStudy.load(file.toString(), none -> {}))
          .flatMap(open -> open.study().title())
          .orElseGet(organisation::called);
    } catch (CommandFailure e) { // told where it is analysed
      return organisation.called();
    }
  }

  private GateReport gated(List<BatchLine> lines, Words words) {
    return gates.report(
        lines.stream().flatMap(line -> line.gated().stream()).toList(),
        BatchFolder.missing(
            lines.stream()
                .map(BatchLine::entry)
                .filter(entry -> entry.state() != PortfolioState.ANALYZED)
                .toList()),
        lines.stream().flatMap(line -> line.broken(words).stream()).toList());
  }
}
