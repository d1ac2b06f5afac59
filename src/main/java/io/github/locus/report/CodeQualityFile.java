package io.github.locus.report;

import static io.github.locus.report.SarifFile.ordered;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.JsonForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Diagnostics as GitLab shows them beside the files of a merge request: its part of the format of Code Climate. */
public final class CodeQualityFile {
  private static final Pattern BEGINNING =
      Pattern.compile("\\s*\\[\\s*(]\\s*|\\{\\s*\"description\".*)", Pattern.DOTALL);

  private CodeQualityFile() {}

  /**
   * Whether a file is such a one, and so may be replaced by another.
   *
   * @param beginning its first bytes, 200 will do
   * @return true where it begins as this program writes it
   */
  public static boolean isOne(byte[] beginning) {
    return BEGINNING.matcher(new String(beginning, UTF_8)).matches();
  }

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
