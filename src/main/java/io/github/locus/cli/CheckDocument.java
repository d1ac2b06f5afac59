package io.github.locus.cli;

import io.github.locus.analysis.InputView;
import io.github.locus.analysis.Study;
import io.github.locus.analysis.StudyOptions;
import io.github.locus.analysis.SurveyCheck;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Place;
import io.github.locus.diagnostic.Severity;
import io.github.locus.ingest.table.PersonNames;
import io.github.locus.page.CheckOutline;
import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.CheckResult;
import io.github.locus.result.CheckSurvey;
import io.github.locus.result.Contract;
import io.github.locus.result.DiagnosticCounts;
import io.github.locus.result.Figures;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.Words;
import java.util.List;
import java.util.Optional;

/** What came of reading, as {@code check --format json} prints it. */
final class CheckDocument {
  private CheckDocument() {}

  /**
   * @param read what came of reading
   * @return plain records
   */
  static CheckResult of(Assessment read) {
    Figures figures = new Figures(minimum(read), false);
    Optional<CheckSurvey> survey = survey(read);
    boolean exact = survey.filter(used -> !used.leftOut().isPresent()).isEmpty();
    InputView inputs = new InputView(figures, exact, read.study().map(Study::survey));
    return new CheckResult(
        Contract.CHECK.version(),
        read.sources().stream().map(inputs::of).toList(),
        diagnostics(read.diagnostics(), read.language()),
        new DiagnosticCounts(
            count(read, Severity.ERROR), count(read, Severity.WARNING), count(read, Severity.NOTE)),
        read.sources().stream().flatMap(file -> inputs.unread(file).stream()).toList(),
        survey);
  }

  /**
   * What was found, in words.
   *
   * @param found what was found
   * @param language language tag
   * @return in the same order
   */
  static List<CheckDiagnostic> diagnostics(List<Diagnostic> found, String language) {
    DiagnosticWords words = DiagnosticWords.of(language);
    return found.stream().map(one -> diagnostic(words, one)).toList();
  }

  /** What an analysis would use, of groups that are large enough; empty if there is no survey. */
  private static Optional<CheckSurvey> survey(Assessment read) {
    return read.study()
        .map(study -> SurveyCheck.of(study, PersonNames.keptBack(study.survey().units())));
  }

  /**
   * What a person is told.
   *
   * @param read what came of reading
   * @param made the document of it
   * @param words the words of a language
   * @return files, survey and the number of diagnostics
   */
  static CheckOutline.Facts facts(Assessment read, CheckResult made, Words words) {
    return new CheckOutline.Facts(
        made.inputs(),
        made.unread(),
        made.survey(),
        read.study().map(study -> study.survey().units().size()).orElse(0),
        minimum(read),
        DiagnosticsView.count(read.diagnostics(), words));
  }

  /**
   * No count of fewer people is told.
   *
   * @param read what came of reading
   * @return what the analysis would be held to, where there would be one
   */
  static int minimum(Assessment read) {
    return read.study().map(s -> s.options().minGroup()).orElse(StudyOptions.DEFAULT_MIN_GROUP);
  }

  private static int count(Assessment read, Severity severity) {
    return (int) read.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  private static CheckDiagnostic diagnostic(DiagnosticWords words, Diagnostic diagnostic) {
    return new CheckDiagnostic(
        diagnostic.code().code(),
        CheckDiagnostic.Severity.valueOf(diagnostic.severity().name()),
        diagnostic.place().file(),
        diagnostic.place().line().isPresent()
            ? Optional.of(diagnostic.place().line().getAsLong())
            : Optional.empty(),
        diagnostic.place().column().isPresent()
            ? Optional.of(String.valueOf(diagnostic.place().column().getAsInt()))
            : Optional.empty(),
        diagnostic.count(),
        diagnostic.also().stream().map(Place::toString).toList(),
        words.message(diagnostic),
        words.remedy(diagnostic));
  }
}
