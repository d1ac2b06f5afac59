package io.github.locus.cli;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.ingest.IngestResult;
import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.CheckResult;
import io.github.locus.result.InputFile;
import io.github.locus.result.ScaleGroup;
import io.github.locus.survey.SourceFile;
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
  static CheckResult of(IngestResult read) {
    return new CheckResult(
        read.sources().stream().map(CheckDocument::input).toList(),
        read.diagnostics().stream().map(CheckDocument::diagnostic).toList(),
        Map.of());
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
            .map(group -> new ScaleGroup(group.columns(), group.order(), group.missing()))
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
