package io.github.locus.result;

import java.util.List;
import java.util.Map;

/**
 * What {@code check} saw: the files and all that is wrong with them.
 *
 * @param inputs the files
 * @param diagnostics what is wrong, in the order of file and line
 * @param notShown further diagnostics that were counted only, by code
 */
public record CheckResult(
    List<InputFile> inputs, List<CheckDiagnostic> diagnostics, Map<String, Long> notShown) {
  /** Copies. */
  public CheckResult {
    inputs = List.copyOf(inputs);
    diagnostics = List.copyOf(diagnostics);
    notShown = Ordered.copy(notShown);
  }
}
