package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.wording.English;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultJsonTest {
  private static final List<ManifestInput> INPUTS =
      List.of(new ManifestInput("survey.csv", "00ff"));

  static List<Result> results() {
    return List.of(
        ResultFixtures.rich(),
        ResultFixtures.withheld(),
        ResultFixtures.sized(List.of("Only one"), 1),
        ResultFixtures.sized(List.of("A/B", "C~D", "<b>\"é\"</b>"), 2));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void whatIsWrittenIsReadBackEqual(Result result) throws ResultFormatException {
    assertThat(ResultJson.read(JsonForm.write(result))).isEqualTo(result);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void readingAndWritingAgainGivesTheSameBytes(Result result) throws ResultFormatException {
    byte[] once = JsonForm.write(result);
    assertThat(JsonForm.write(ResultJson.read(once))).isEqualTo(once);
  }

  @Test
  void bytesEndInOneLineFeedAndHoldNoCarriageReturn() {
    String text = text(ResultFixtures.rich());
    assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotEndWith("\n\n");
  }

  @Test
  void propertiesStandInDeclaredOrder() {
    String text = text(ResultFixtures.rich());
    assertThat(text.indexOf("\"schemaVersion\": 6")).isBetween(0, 10);
    assertThat(text.indexOf("\"verdict\"")).isLessThan(text.indexOf("\"findings\""));
    assertThat(text.indexOf("\"L&D\": {")).isLessThan(text.indexOf("\"BU\": {"));
  }

  @Test
  void anEmptyComponentIsNullBesideItsReason() {
    String text = text(ResultFixtures.withheld());
    assertThat(text).contains("\"decision\": null").contains("\"decision\": \"too-few-persons\"");
  }

  @Test
  void aFigureThatIsNotFiniteIsRefused() {
    Verdict verdict = ResultFixtures.rich().verdict();
    Gap gap = new Gap("people", Double.NaN, 0.5, 1);
    assertThatThrownBy(() -> JsonForm.write(gap))
        .hasMessageContaining("not a finite number at /mean");
    assertThat(verdict.gaps()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "1", "]", "x"})
  void whatStandsBehindTheDocumentIsRefused(String more) {
    byte[] json = (text(ResultFixtures.rich()) + more).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ResultJson.read(json)).isInstanceOf(ResultFormatException.class);
  }

  @Test
  void anotherSchemaVersionIsRefusedByName() {
    byte[] json =
        text(ResultFixtures.rich())
            .replaceFirst("\"schemaVersion\": 6", "\"schemaVersion\": 4")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ResultJson.read(json))
        .isInstanceOf(ResultFormatException.class)
        .satisfies(English.saying("schemaVersion 4", "analyze again"));
  }

  @Test
  void whatIsNotJsonIsRefusedWithItsPlace() {
    assertThatThrownBy(() -> ResultJson.read("{\n  \"a\": ]".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResultFormatException.class)
        .satisfies(English.saying("line 2"));
  }

  @Test
  void whatIsNotAResultIsRefused() {
    assertThatThrownBy(() -> ResultJson.read("{}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResultFormatException.class)
        .satisfies(English.saying("not a result.json"));
  }

  @Test
  void aResultCutShortIsRefused() {
    assertThatThrownBy(
            () -> ResultJson.read("{\"schemaVersion\": 6}".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResultFormatException.class);
  }

  /** An earlier program did not write all that this one does. */
  @Test
  void aResultThatLacksAPropertyIsRefusedByItsName() {
    String json = new String(JsonForm.write(ResultFixtures.rich()), StandardCharsets.UTF_8);
    String without = json.replace("\"atRisk\":", "\"formerly\":");
    assertThatThrownBy(() -> ResultJson.read(without.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResultFormatException.class)
        .satisfies(English.saying("property 'atRisk' is missing", "analyze again"));
  }

  /** Sentences are written for readers, and made anew from the codes. */
  @Test
  void textsStandBesideTheCodes_andAreNotReadAgain() throws ResultFormatException {
    Result result = ResultFixtures.rich();
    byte[] told =
        JsonForm.write(
            result, Map.of("/verdict/headline", "So it is.", "/verdict/reasons/1/text", "Why."));
    JsonNode json = JsonMapper.shared().readTree(told);
    assertThat(json.at("/verdict/headline").asString()).isEqualTo("So it is.");
    assertThat(json.at("/verdict/reasons/1/text").asString()).isEqualTo("Why.");
    assertThat(json.at("/verdict/reasons/0").has("text")).isFalse();
    assertThat(ResultJson.read(told)).isEqualTo(result);
  }

  @Test
  void propertiesOfALaterProgramAreIgnored() throws ResultFormatException {
    String more = text(ResultFixtures.rich()).replaceFirst("\\{", "{\n  \"brandNew\": [1],");
    assertThat(ResultJson.read(more.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ResultFixtures.rich());
  }

  @Test
  void everyFigureOfEverySentenceResolves() {
    Result result = ResultFixtures.rich();
    for (Statement statement : result.verdict().reasons()) {
      for (FigureReference figure : statement.figures()) {
        assertThat(ResultJson.figure(result, figure.path())).as(figure.path()).isPresent();
      }
    }
    assertThat(ResultJson.figure(result, "/functions/IT/nowhere")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/functions/IT/today/mean",
    "/functions/L&D/pNewLeader",
    "/functions/HR/respondents",
    "/decision/repeatable/rankAcceptability/BU/1",
    "/decision/sensitivity/technology/criticalWeight",
    "/verdict/gaps/0/priority",
    "/models/readiness/means/IT/2026",
    "/quality/items/IT/people_1/shares/4",
    "/scoring/rows"
  })
  void aPointerLeadsThroughRecordsAsThroughTheirJson(String pointer) {
    Result result = ResultFixtures.rich();
    JsonNode there = JsonMapper.shared().readTree(JsonForm.write(result)).at(pointer);
    assertThat(there.isNumber()).isTrue();
    assertThat(ResultJson.figure(result, pointer)).hasValue(there.doubleValue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "functions",
        "/functions",
        "/functions/IT/status",
        "/functions/nobody/today/mean",
        "/verdict/gaps/99/mean",
        "/verdict/gaps/x/mean",
        "/verdict/gaps/-1/mean"
      })
  void aPointerToNoNumberHasNoFigure(String pointer) {
    assertThat(ResultJson.figure(ResultFixtures.rich(), pointer)).isEmpty();
  }

  @Test
  void namesWithSlashAndTildeAreFoundEscaped() {
    Result result = ResultFixtures.sized(List.of("A/B", "C~D"), 2);
    assertThat(ResultJson.figure(result, "/functions/A~1B/today/mean")).isPresent();
    assertThat(ResultJson.figure(result, "/functions/C~0D/today/mean")).isPresent();
  }

  @Test
  void theManifestNamesInputsAndFilesAndKeepsTheClockOut() {
    Manifest manifest =
        ManifestJson.of(
            ResultFixtures.rich(), INPUTS, Map.of("report.html", "00"), Optional.empty());
    String text = new String(ManifestJson.write(manifest), StandardCharsets.UTF_8);
    assertThat(text)
        .contains(
            "\"created\": null", "\"survey.csv\"", "\"report.html\": \"00\"", "\"seed\": 20261124");
  }

  @Test
  void theManifestTellsTheMomentThatWasGiven() {
    Manifest manifest =
        ManifestJson.of(
            ResultFixtures.rich(),
            INPUTS,
            Map.of(),
            Optional.of(Instant.ofEpochSecond(1_700_000_000)));
    assertThat(manifest.created()).hasValue("2023-11-14T22:13:20Z");
  }

  @Test
  void theManifestTellsWhichFilesAreOurs() throws ResultFormatException {
    Manifest manifest =
        ManifestJson.of(
            ResultFixtures.rich(), INPUTS, Map.of("report.html", "00"), Optional.empty());
    assertThat(ManifestJson.read(ManifestJson.write(manifest)).files())
        .containsExactly(Map.entry("report.html", "00"));
  }

  @Test
  void aManifestThatWasChangedProvesNothing() {
    Manifest manifest =
        ManifestJson.of(
            ResultFixtures.rich(), INPUTS, Map.of("report.html", "00"), Optional.empty());
    String changed =
        new String(ManifestJson.write(manifest), StandardCharsets.UTF_8)
            .replace("report.html", "diary.html");
    assertThatThrownBy(() -> ManifestJson.read(changed.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResultFormatException.class)
        .satisfies(English.saying("changed"));
  }

  @Test
  void aManifestKeepsWhatIsSaidOfOtherKindsAlongside() throws ResultFormatException {
    Manifest survey =
        ManifestJson.of(
            new SurveyOptions(7, "design", "locus-12", 60.5),
            "1.0",
            Map.of("survey.csv", "11"),
            Optional.empty());
    Manifest result =
        ManifestJson.of(
            ResultFixtures.rich(), INPUTS, Map.of("report.html", "00"), Optional.empty());
    EarlierManifest first = ManifestJson.read(ManifestJson.write(survey));
    byte[] both =
        ManifestJson.write(result.beside(Map.of("report.md", "22"), first.others(Manifest.RESULT)));
    EarlierManifest second = ManifestJson.read(both);

    assertThat(second.files(Manifest.RESULT))
        .containsExactly(Map.entry("report.html", "00"), Map.entry("report.md", "22"));
    assertThat(second.files(Manifest.SURVEY)).containsExactly(Map.entry("survey.csv", "11"));
    assertThat(second.others(Manifest.RESULT)).isEqualTo(first.others(Manifest.RESULT));
    assertThat(new String(both, StandardCharsets.UTF_8)).contains("\"threshold\": 60.5");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"name\": \"some web app\"}", "no JSON", "[]", ""})
  void aForeignManifestIsRefused(String json) {
    assertThatThrownBy(() -> ManifestJson.read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ResultFormatException.class);
  }

  @Test
  void aCheckPrintsInputsAndDiagnostics() {
    CheckResult check =
        new CheckResult(
            Contract.CHECK.version(),
            List.of(),
            List.of(
                new CheckDiagnostic(
                    "value-off-scale",
                    CheckDiagnostic.Severity.ERROR,
                    Optional.of("survey.csv"),
                    Optional.of(7L),
                    Optional.of("people_1@IT"),
                    3L,
                    List.of("survey.csv:9:4"),
                    "9 is not on the scale 1 to 5",
                    "Correct the value.")),
            new DiagnosticCounts(1, 0, 0),
            List.of(),
            Optional.empty());
    assertThat(new String(JsonForm.write(check), StandardCharsets.UTF_8))
        .startsWith(
            "{\n  \"schemaVersion\": 4,\n  \"inputs\": [],\n  \"diagnostics\": [\n    {\n      \"code\": \"value-off-scale\"")
        .contains("\"line\": 7");
  }

  private static String text(Result result) {
    return new String(JsonForm.write(result), StandardCharsets.UTF_8);
  }
}
