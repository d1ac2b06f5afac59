package io.github.locus.cli;

import io.github.locus.analysis.Study;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.survey.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading all that a command line names. {@code check} shows it and {@code analyze}
 * goes by it, so that both end alike.
 *
 * @param sources what the files turned out to be
 * @param diagnostics what was found in study file, questionnaire, survey and roster, each with the
 *     severity that decides
 * @param study what would be analysed; present also where warnings alone stop the run
 * @param files paths of what was read, which no output may replace
 * @param language language tag of what is said of it: that of the analysis
 * @param exit done, input errors, or reading failed
 */
record Assessment(
    List<SourceFile> sources,
    List<Diagnostic> diagnostics,
    Optional<Study> study,
    List<Path> files,
    String language,
    ExitCode exit) {
  Assessment {
    sources = List.copyOf(sources);
    diagnostics = List.copyOf(diagnostics);
    files = List.copyOf(files);
  }

  /**
   * What is to be analysed.
   *
   * @param listener told everything that was found
   * @return survey and options
   * @throws InputRefusal if the run ends here
   */
  Study require(DiagnosticListener listener) {
    if (exit != ExitCode.DONE) {
      throw listener.refusal(exit, diagnostics);
    }
    listener.found(diagnostics);
    return study.orElseThrow();
  }
}
