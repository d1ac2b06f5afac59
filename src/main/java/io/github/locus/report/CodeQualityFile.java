package io.github.locus.report;

import static io.github.locus.report.SarifFile.ordered;

import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.JsonForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Diagnostics as GitLab shows them beside the files of a merge request: its part of the format of Code Climate. */
public final class CodeQualityFile {
  private CodeQualityFile() {}

  /**
   * The file.
   *
   * @param diagnostics what was found
   * @return a JSON array in UTF-8
   */
  public static byte[] of(List<CheckDiagnostic> diagnostics) {
    FaultPlaces places = new FaultPlaces();
    List<Map<String, Object>> faults = new ArrayList<>();
    for (CheckDiagnostic one : diagnostics) {
      FaultPlaces.Place at = places.of(one);
      faults.add(
          ordered(
              "description",
              one.message() + ". " + one.remedy(),
              "check_name",
              one.code(),
              "fingerprint",
              at.fingerprint(),
              "severity",
              severity(one),
              "location",
              ordered(
                  "path",
                  at.path().isEmpty() ? "." : at.path(),
                  "lines",
                  Map.of("begin", at.line()))));
    }
    return JsonForm.foreign(faults);
  }

  private static String severity(CheckDiagnostic one) {
    return switch (one.severity()) {
      case ERROR -> "critical";
      case WARNING -> "minor";
      case NOTE -> "info";
    };
  }
}
