package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.JsonForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Diagnostics as SARIF 2.1.0, which code hosts show beside the files. The same input gives the same bytes, and what a host
 * knows a diagnostic by holds no line and no cell.
 */
public final class SarifFile {
  /** More are not kept by those that take the file. */
  static final int MOST = 5000;

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private SarifFile() {}

  /**
   * Whether a file is SARIF, and so one that may be replaced by another.
   *
   * @param beginning its first bytes, 200 will do
   * @return true where it names the schema
   */
  public static boolean isOne(byte[] beginning) {
    return new String(beginning, UTF_8).contains("/sarif-schema-");
  }

  /**
   * The file.
   *
   * @param diagnostics what was found
   * @param version version of the program
   * @param more said where more was found than the file takes, the number of those left out first
   * @return JSON in UTF-8
   */
  public static byte[] of(List<CheckDiagnostic> diagnostics, String version, More more) {
    List<CheckDiagnostic> kept = diagnostics.subList(0, Math.min(MOST, diagnostics.size()));
    Map<String, Integer> rules = new LinkedHashMap<>();
    List<Map<String, Object>> described = new ArrayList<>();
    for (CheckDiagnostic one : kept) {
      if (rules.putIfAbsent(one.code(), rules.size()) == null) {
        described.add(rule(one));
      }
    }
    FaultPlaces places = new FaultPlaces();
    List<Map<String, Object>> results = new ArrayList<>();
    for (CheckDiagnostic one : kept) {
      results.add(result(one, rules.getOrDefault(one.code(), 0), places.of(one)));
    }
    Map<String, Object> run = new LinkedHashMap<>();
    run.put(
        "tool", Map.of("driver", ordered("name", "locus", "version", version, "rules", described)));
    if (diagnostics.size() > MOST) {
      run.put(
          "invocations",
          List.of(
              ordered(
                  "executionSuccessful",
                  true,
                  "toolExecutionNotifications",
                  List.of(
                      ordered(
                          "level",
                          "warning",
                          "message",
                          Map.of("text", more.said(diagnostics.size() - MOST)))))));
    }
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results);
    return JsonForm.foreign(ordered("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
  }

  /** What is said where more was found than the file takes. */
  public interface More {
    /**
     * @param n how many were left out
     * @return one sentence
     */
    String said(int n);
  }

  private static Map<String, Object> rule(CheckDiagnostic one) {
    return ordered(
        "id",
        one.code(),
        "shortDescription",
        Map.of("text", one.code().replace('-', ' ')),
        "help",
        Map.of("text", one.remedy()),
        "defaultConfiguration",
        Map.of("level", one.severity().code()));
  }

  private static Map<String, Object> result(CheckDiagnostic one, int rule, FaultPlaces.Place at) {
    Map<String, Object> result =
        ordered(
            "ruleId",
            one.code(),
            "ruleIndex",
            rule,
            "level",
            one.severity().code(),
            "message",
            Map.of("text", one.message() + ". " + one.remedy()));
    if (!at.url().isEmpty()) {
      Map<String, Object> region = ordered("startLine", at.line());
      at.column().ifPresent(column -> region.put("startColumn", column));
      result.put(
          "locations",
          List.of(
              Map.of(
                  "physicalLocation",
                  ordered("artifactLocation", Map.of("uri", at.url()), "region", region))));
    }
    result.put("partialFingerprints", Map.of("locus/v1", at.fingerprint()));
    return result;
  }

  /** Members in the order in which they are named. */
  static Map<String, Object> ordered(Object... members) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < members.length; i += 2) {
      map.put((String) members[i], members[i + 1]);
    }
    return map;
  }
}
