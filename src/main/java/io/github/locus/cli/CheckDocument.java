package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.Severity;
import io.github.locus.disclosure.CheckDisclosure;
import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.CheckJson;
import io.github.locus.result.CheckResult;
import io.github.locus.result.CheckSurvey;
import io.github.locus.result.DiagnosticCounts;
import io.github.locus.result.InputFile;
import io.github.locus.result.ScaleGroup;
import io.github.locus.survey.SourceFile;
import io.github.locus.survey.Survey;
import io.github.locus.survey.SurveyCounts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What came of reading, as {@code check --format json} prints it. */
final class CheckDocument {
  private CheckDocument() {}

  /**
   * Maps.
   *
   * @param read what came of reading
   * @return plain records
   */
  static CheckResult of(Assessment read) {
    return new CheckResult(
        CheckJson.VERSION,
        read.sources().stream().map(CheckDocument::input).toList(),
        read.diagnostics().stream().map(CheckDocument::diagnostic).toList(),
        new DiagnosticCounts(
            count(read, Severity.ERROR), count(read, Severity.WARNING), count(read, Severity.NOTE)),
        survey(read));
  }

  /**
   * What would be read.
   *
   * @param read what came of reading
   * @return its counts without those that may not be shown, empty if there is no survey
   */
  static Optional<CheckSurvey> survey(Assessment read) {
    return read.reading()
        .map(r -> new CheckDisclosure(r.options().minGroup()).hide(counts(r.survey())));
  }

  private static int count(Assessment read, Severity severity) {
    return (int) read.diagnostics().stream().filter(d -> d.severity() == severity).count();
  }

  private static CheckSurvey counts(Survey survey) {
    SurveyCounts counts = SurveyCounts.of(survey);
    Map<String, CheckSurvey.OfFunction> functions = new LinkedHashMap<>();
    for (int f = 0; f < survey.functions().size(); f++) {
      functions.put(survey.functions().get(f).name(), counts(survey, counts.functions().get(f)));
    }
    return new CheckSurvey(
        survey.instrument().id(),
        survey.waves().size(),
        Optional.of(counts.respondents()),
        counts.responses(),
        counts.ratings(),
        counts.missingShare(),
        functions);
  }

  private static CheckSurvey.OfFunction counts(Survey survey, SurveyCounts.OfFunction function) {
    Map<String, Integer> units = new LinkedHashMap<>();
    for (int u = 0; u < survey.units().size(); u++) {
      int people = function.respondentsByUnit().get(u);
      if (people > 0) {
        units.put(survey.units().get(u), people);
      }
    }
    return new CheckSurvey.OfFunction(
        Optional.of(function.respondents()),
        Optional.of(function.ratings()),
        Optional.of(function.missingShare()),
        function.leaders(),
        units,
        0);
  }

  private static InputFile input(SourceFile file) {
    return new InputFile(
        file.name(),
        file.sha256(),
        file.platform(),
        file.encoding(),
        file.delimiter(),
        file.headerRows(),
        file.columns(),
        file.records(),
        file.scaleGroups().stream()
            .map(
                group ->
                    new ScaleGroup(
                        group.columns(), group.order(), group.missing(), group.ordered()))
            .toList(),
        file.leftOut());
  }

  private static CheckDiagnostic diagnostic(Diagnostic diagnostic) {
    return new CheckDiagnostic(
        diagnostic.code().code(),
        diagnostic.severity().name().toLowerCase(Locale.ROOT),
        diagnostic.place().file(),
        diagnostic.place().line().isPresent()
            ? Optional.of(diagnostic.place().line().getAsLong())
            : Optional.empty(),
        diagnostic.place().column().isPresent()
            ? Optional.of(String.valueOf(diagnostic.place().column().getAsInt()))
            : Optional.empty(),
        diagnostic.message(),
        diagnostic.remedy());
  }
}
