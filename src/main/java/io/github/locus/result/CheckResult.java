package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * What {@code check} saw: the files and all that is wrong with them.
 *
 * @param schemaVersion version of this form
 * @param inputs the files that could be read
 * @param diagnostics what is wrong, in the order of file and line
 * @param counts how many diagnostics there are, by severity
 * @param unread columns of exports that are not read, in the order of files and columns
 * @param survey what would be read; empty where the files have errors or nothing maps them
 */
public record CheckResult(
    int schemaVersion,
    List<InputFile> inputs,
    List<CheckDiagnostic> diagnostics,
    DiagnosticCounts counts,
    List<UnreadColumn> unread,
    Optional<CheckSurvey> survey) {
  public CheckResult {
    inputs = List.copyOf(inputs);
    diagnostics = List.copyOf(diagnostics);
    unread = List.copyOf(unread);
  }
}
