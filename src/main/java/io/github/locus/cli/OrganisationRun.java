package io.github.locus.cli;

import io.github.locus.analysis.Analysis;
import io.github.locus.analysis.Study;
import io.github.locus.analysis.StudyOptions;
import io.github.locus.batch.Entries;
import io.github.locus.batch.Organisation;
import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.study.StudySettings;
import io.github.locus.ledger.Release;
import io.github.locus.page.Audience;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Deliverables;
import io.github.locus.report.OutputRequest;
import io.github.locus.report.WrittenFolder;
import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import io.github.locus.result.Sha256;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One organisation of a batch, analysed as {@code analyze} would. What an earlier run made of the same files, options and
 * version, and nobody has changed since, is taken as it is.
 *
 * @param batch what is asked for of all
 * @param organisation which one
 */
record OrganisationRun(Shared batch, Organisation organisation) {
  /**
   * What is asked for of all organisations.
   *
   * @param out folder in which each gets its own
   * @param chosen what is made of each
   * @param look how documents look
   * @param readers whom the documents of each are for
   * @param force whether what stands in the way is renamed
   * @param anew whether everything is computed again
   * @param strict whether warnings are errors
   * @param faults whether what is wrong with inputs is told, also of what is unchanged
   * @param neighbours results of the same organisations, beside which a new one may not be subtracted
   * @param ledger where releases are written down
   * @param instrument the questionnaire
   * @param parts lines of each organisation, where one file holds several
   * @param study options of the analysis
   * @param usual what holds for those that do not say otherwise
   * @param language language tag of what is said of them
   * @param terminal where to say what happens
   * @param common how much of it
   */
  record Shared(
      Path out,
      Set<Deliverable> chosen,
      ReadLook look,
      Audience readers,
      boolean force,
      boolean anew,
      boolean strict,
      boolean faults,
      Neighbours neighbours,
      Optional<BatchLedger> ledger,
      InstrumentFlag instrument,
      Map<String, SplitSurvey.Part> parts,
      StudyFlags study,
      StudySettings usual,
      String language,
      Terminal terminal,
      CommonOptions common) {
    Shared {
      chosen = Set.copyOf(chosen);
      parts = Map.copyOf(parts);
    }
  }

  /**
   * What became of an organisation.
   *
   * @param entry its line in the portfolio
   * @param exit how {@code analyze} would have ended
   * @param result its result; empty where there is none
   * @param unchanged whether it is what an earlier run made
   * @param faults what is wrong with its input, where that is asked for
   */
  record Outcome(
      PortfolioEntry entry,
      ExitCode exit,
      Optional<Result> result,
      boolean unchanged,
      List<CheckDiagnostic> faults) {
    Outcome {
      faults = List.copyOf(faults);
    }

    Outcome with(List<CheckDiagnostic> found) {
      return new Outcome(entry, exit, result, unchanged, found);
    }
  }

  /**
   * Analyses it, or takes what is done already.
   *
   * @return what became of it; a failure of this one is no failure of the batch
   */
  Outcome run() {
    List<CheckDiagnostic> faults = new ArrayList<>();
    return run(faults).with(faults);
  }

  private Outcome run(List<CheckDiagnostic> faults) {
    try {
      return outcome(faults);
    } catch (DifferencingRefusal e) {
      return without(PortfolioState.REFUSED, e.exit(), said(e.why()));
    } catch (CommandFailure e) {
      return failed(e.exit(), said(e.why()));
    } catch (IOException | UncheckedIOException e) {
      return failed(ExitCode.READ_WRITE_FAILED, said(Failures.why(e)));
    } catch (RuntimeException e) { // a defect with one organisation does not take the others along
      if (Failures.isOutOfMemory(e)) {
        throw e; // no defect, and the others would fare no better
      }
      return failed(
          ExitCode.DEFECT, words().say("portfolio.defect", "type", e.getClass().getName()));
    }
  }

  private Outcome outcome(List<CheckDiagnostic> faults) throws IOException {
    SurveyFlags files = SurveyFlags.of(organisation, part(), batch.strict());
    StudyFlags study = batch.study().of(organisation.called(), batch.usual());
    SurveyIntake intake = new SurveyIntake(files, batch.instrument(), study);
    List<Diagnostic> ofStudyFile = new ArrayList<>();
    Optional<OpenStudy> open;
    try {
      open = files.study(ofStudyFile::addAll);
    } catch (InputRefusal e) { // the portfolio says what is wrong, and not how much
      tell(faults, ofStudyFile, batch.language());
      return failed(e.exit(), firstFault(ofStudyFile));
    }
    String fingerprint = fingerprint(files, study, open);
    Optional<Result> done = batch.anew() ? Optional.empty() : finished(fingerprint);
    if (done.isPresent()) {
      if (batch.faults()) {
        Assessment read = intake.assess(InputStream.nullInputStream(), true);
        tell(faults, read.diagnostics(), read.language());
      }
      batch.neighbours().requireApart(organisation, done.get(), true);
      ClaimedFolder.tidy(request(List.of()));
      return analyzed(done.get(), true);
    }
    Assessment read = intake.assess(InputStream.nullInputStream(), true);
    tell(faults, read.diagnostics(), read.language());
    if (read.study().isEmpty() || read.exit() != ExitCode.DONE) {
      return failed(read.exit(), firstFault(read.diagnostics()));
    }
    ReleaseLogFile log = ReleaseLogFile.beside(files.study);
    return analyzed(written(read, read.study().get(), fingerprint, log), false);
  }

  private void tell(List<CheckDiagnostic> faults, List<Diagnostic> found, String language) {
    if (batch.faults()) {
      faults.addAll(CheckDocument.diagnostics(found, language));
    }
  }

  private Result written(Assessment read, Study study, String fingerprint, ReleaseLogFile log)
      throws IOException {
    List<Path> inputs = new ArrayList<>(read.files());
    inputs.addAll(log.files());
    try (Delivery delivery =
        Delivery.to(
            ClaimedFolder.claim(request(inputs), batch.terminal(), batch.common(), read.language()),
            batch.chosen(),
            OutputFlags.moment(batch.terminal()),
            batch.look())) {
      Optional<Release> release = batch.ledger().map(book -> book.release(organisation, study));
      Analysis analysis = new Analysis(Version.read(), AnalysisNotice::refuseEndless);
      Result found = analysis.run(study);
      boolean subtracted = batch.neighbours().requireApart(organisation, found, false);
      if (batch.ledger().isPresent() && release.isPresent()) {
        subtracted |= batch.ledger().get().publish(release.get());
      }
      // rare, and known by the result alone
      Result result = subtracted ? analysis.run(EarlierReleases.accepting(study)) : found;
      synchronized (batch) { // several studies may lie beside one log
        log.append(result, batch.terminal(), subtracted);
      }
      if (batch.ledger().isPresent()) {
        batch.ledger().get().published(organisation, result);
      }
      delivery.write(
          result,
          Deliverables.Beside.nothing().readBy(batch.readers()),
          read.sources().stream().map(s -> new ManifestInput(s.name(), s.sha256())).toList(),
          fingerprint);
      return result;
    }
  }

  private OutputRequest request(List<Path> inputs) {
    return new OutputRequest(
        folder(),
        batch.force(),
        inputs,
        OutputRequest.Placing.APART,
        Deliverables.names(batch.chosen()));
  }

  private Path folder() {
    return batch.out().resolve(organisation.name());
  }

  /** A result of the same run that is whole. */
  private Optional<Result> finished(String fingerprint) throws IOException {
    Optional<WrittenFolder> written =
        WrittenFolder.of(folder())
            .filter(
                folder ->
                    folder.manifest().run(Manifest.RESULT).filter(fingerprint::equals).isPresent());
    if (written.isEmpty() || !written.get().faults().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ResultJson.read(Files.readAllBytes(folder().resolve(Deliverables.JSON))));
    } catch (ResultFormatException e) {
      return Optional.empty(); // it is made again
    }
  }

  /** Over all that the result depends on, and what is made of it. */
  private String fingerprint(SurveyFlags files, StudyFlags study, Optional<OpenStudy> open)
      throws IOException {
    StudyOptions options = study.options(open, true);
    List<String> parts = new ArrayList<>();
    parts.add(Version.read());
    parts.add(new TreeSet<>(batch.chosen()).toString());
    parts.add(batch.look().paper() + " " + batch.look().origins());
    parts.add(batch.readers().toString());
    parts.add(Boolean.toString(batch.strict()));
    parts.add(String.join(" ", batch.instrument().named()));
    parts.add(options.title().orElse(""));
    parts.add(options.threshold() + " " + options.assurance() + " " + options.minGroup());
    parts.add(options.careless() + " " + options.seed() + " " + options.nameLeaders());
    parts.add(options.fullPrecision() + " " + options.language());
    options.costPerPoint().ifPresent(cost -> parts.add(cost.amount() + " " + cost.currency()));
    batch.ledger().ifPresent(kept -> parts.add(kept.book().id()));
    parts.add(OutputFlags.moment(batch.terminal()).map(Object::toString).orElse(""));
    List<Path> read = new ArrayList<>(InputPaths.of(files, open, batch.instrument()));
    part()
        .ifPresent(
            own -> { // the others in the file may change
              organisation.survey().ifPresent(read::remove);
              own.roster().flatMap(led -> organisation.roster()).ifPresent(read::remove);
            });
    study.codeKey.ifPresent(read::add);
    for (Path file : read) {
      parts.add(file.getFileName() + " " + hash(file));
    }
    if (part().isPresent()) {
      parts.add(hash(part().get().survey()));
      parts.add(part().get().roster().isPresent() ? hash(part().get().roster().get()) : "");
    }
    return Sha256.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
  }

  private Optional<SplitSurvey.Part> part() {
    return Optional.ofNullable(batch.parts().get(organisation.name()));
  }

  private static String hash(ByteSource source) throws IOException {
    try (InputStream bytes = source.open()) {
      return Sha256.of(bytes);
    }
  }

  /** Each file is read again when it is analysed, which pipes and devices cannot be. */
  private static String hash(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new CommandFailure(ExitCode.INPUT_ERRORS, Clause.READ_TWICE.with(file));
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return Sha256.of(bytes);
    }
  }

  private Outcome analyzed(Result result, boolean unchanged) {
    return new Outcome(
        Entries.of(organisation.name(), result),
        ExitCode.DONE,
        Optional.of(result),
        unchanged,
        List.of());
  }

  private Outcome failed(ExitCode exit, String failure) {
    return without(PortfolioState.FAILED, exit, failure);
  }

  private Outcome without(PortfolioState state, ExitCode exit, String failure) {
    return new Outcome(
        PortfolioEntry.without(organisation.name(), state, Optional.of(failure)),
        exit,
        Optional.empty(),
        false,
        List.of());
  }

  private String firstFault(List<Diagnostic> diagnostics) {
    DiagnosticWords said = DiagnosticWords.of(words());
    return diagnostics.stream()
        .filter(Diagnostic::isError)
        .findFirst()
        .map(
            fault ->
                place(fault) + said.message(fault) + PortfolioEntry.REMEDY + said.remedy(fault))
        .orElseGet(() -> words().say("portfolio.unreadable"));
  }

  private static String place(Diagnostic fault) {
    String place = fault.place().toString();
    return place.isEmpty() ? "" : place + ": ";
  }

  private String said(Argument why) {
    return DiagnosticWords.whole(words()).said(why);
  }

  private Words words() {
    return Words.of(batch.language());
  }
}
