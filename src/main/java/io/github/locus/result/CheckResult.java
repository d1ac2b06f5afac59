package io.github.locus.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code check} saw: the files and all that is wrong with them.
 *
 * @param inputs the files
 * @param diagnostics what is wrong, in the order of file and line
 * @param notShown further diagnostics that were counted only, by code
 * @param survey what would be read; empty where the files have errors or nothing maps them
 */
public record CheckResult(
    List<InputFile> inputs,
    List<CheckDiagnostic> diagnostics,
    Map<String, Long> notShown,
    Optional<CheckSurvey> survey) {
  /** Copies. */
  public CheckResult {
    inputs = List.copyOf(inputs);
    diagnostics = List.copyOf(diagnostics);
    notShown = Ordered.copy(notShown);
  }
}
