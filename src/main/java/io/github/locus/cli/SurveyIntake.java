package io.github.locus.cli;

import io.github.locus.analysis.Study;
import io.github.locus.analysis.StudyOptions;
import io.github.locus.analysis.SurveyUse;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Read;
import io.github.locus.diagnostic.Severity;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what the command line names, and decides whether it can be analysed: the one way in of
 * {@code check} and {@code analyze}.
 *
 * @param files which files, and whether warnings stop the run
 * @param instrument which questionnaire
 * @param study what the figures depend on
 */
record SurveyIntake(SurveyFlags files, InstrumentFlag instrument, StudyFlags study) {
  /**
   * Reads, whatever comes of it.
   *
   * @param standardInput what {@code -} reads
   * @param sensitivity whether weight sensitivity is wanted of the analysis
   * @return what was found, and how the run ends on it
   * @throws CommandFailure if the command line itself cannot be meant
   */
  Assessment assess(InputStream standardInput, boolean sensitivity) {
    List<Diagnostic> found = new ArrayList<>();
    String language = study.language.orElse(Words.BASE);
    DiagnosticListener listener = found::addAll;
    SurveyReader reader = new SurveyReader(new InstrumentLibrary());
    if (files.study.isPresent()) {
      reader.ahead();
    }
    try {
      Optional<OpenStudy> open = files.study(listener);
      StudyOptions options = study.options(open, sensitivity);
      language = options.language();
      SurveyInput input = files.input(instrument.load(open, listener), open, standardInput);
      IngestResult read =
          study.threads.map(n -> reader.read(input, n)).orElseGet(() -> reader.read(input));
      found.addAll(read.diagnostics());
      read.survey()
          .value()
          .map(survey -> survey.instrument().languages())
          .ifPresent(own -> study.language.ifPresent(stated -> LanguageFlag.check(stated, own)));
      if (read.survey().value().isPresent()) {
        Study given = new Study(read.survey().value().get(), read.sources(), List.of(), options);
        found.addAll(SurveyUse.of(given).diagnostics());
      }
      return assessment(read, found, options, InputPaths.of(files, open, instrument));
    } catch (InputRefusal e) {
      return new Assessment(
          List.of(), strict(found), Optional.empty(), List.of(), language, e.exit());
    }
  }

  private Assessment assessment(
      IngestResult read, List<Diagnostic> found, StudyOptions options, List<Path> paths) {
    boolean readable = !(read.survey() instanceof Read.Unreadable);
    List<Diagnostic> decisive = strict(found);
    boolean refused = decisive.stream().anyMatch(Diagnostic::isError);
    return new Assessment(
        read.sources(),
        decisive,
        read.survey()
            .value()
            .map(
                survey ->
                    new Study(
                        survey, read.sources(), remarks(decisive, options.language()), options)),
        paths,
        options.language(),
        !readable ? ExitCode.READ_WRITE_FAILED : refused ? ExitCode.INPUT_ERRORS : ExitCode.DONE);
  }

  /**
   * Warnings stay with the result: who reads the report has not seen the terminal. They stay in all languages, for it may
   * be read in another one.
   */
  private static List<Study.Remark> remarks(List<Diagnostic> diagnostics, String language) {
    List<Diagnostic> warnings =
        diagnostics.stream().filter(d -> d.severity() == Severity.WARNING).toList();
    if (warnings.isEmpty()) {
      return List.of(); // and no words are read
    }
    Set<String> languages = new TreeSet<>(Words.languages());
    languages.add(language);
    Map<String, DiagnosticWords> words = new LinkedHashMap<>();
    languages.forEach(tag -> words.put(tag, DiagnosticWords.of(tag)));
    return warnings.stream().map(warning -> remark(words, warning)).toList();
  }

  private static Study.Remark remark(Map<String, DiagnosticWords> words, Diagnostic diagnostic) {
    // a report does not tell in which folders somebody keeps a file
    Optional<String> file = diagnostic.place().file().map(Place::fileName);
    Map<String, String> texts = new LinkedHashMap<>();
    words.forEach(
        (language, said) ->
            texts.put(
                language,
                file.map(name -> name + ": " + said.remark(diagnostic))
                        .orElseGet(() -> said.capitalized(diagnostic))
                    + ". "
                    + said.remedy(diagnostic)));
    return new Study.Remark(diagnostic.code().code(), texts);
  }

  /** The severities that count, the worst first. */
  private List<Diagnostic> strict(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(
            d ->
                files.strict && d.severity() == Severity.WARNING
                    ? d.withSeverity(Severity.ERROR)
                    : d)
        .sorted(Comparator.comparing(Diagnostic::severity))
        .toList();
  }
}
