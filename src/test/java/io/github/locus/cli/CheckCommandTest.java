package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.result.Contract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
  private static final String SURVEY = "samples/three-waves/survey.csv";
  private static final String ROSTER = "samples/three-waves/roster.csv";

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(new String(Contract.CHECK.schema(), StandardCharsets.UTF_8), InputFormat.JSON);

  private Path folder;

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  /** The summary of a check in a terminal and its page say the same. */
  @Test
  void page_hasWhatIsWrong_andWhatWouldBeRead() {
    CommandRun page =
        CommandRun.of("check", SURVEY, "--strict", "--language", "de", "--format", "html");

    assertThat(page.exit()).isEqualTo(3);
    assertThat(page.out())
        .contains(
            "Was gefunden wurde", "Was gelesen würde", "Fragebogen <span class=\"code\">locus-");
    assertThat(page.err()).isEmpty();
  }

  /** Each message, as the JSON has it. */
  @ParameterizedTest
  @ValueSource(strings = {"sarif", "codequality"})
  void codeHosts_areToldWhatTheJsonTells(String format) {
    String json = CommandRun.of("check", SURVEY, "--strict", "--format", "json").out();
    CommandRun run = CommandRun.of("check", SURVEY, "--strict", "--format", format);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(json.lines().filter(line -> line.contains("\"message\": ")))
        .isNotEmpty()
        .map(line -> line.replaceFirst(".*\"message\": \"(.*)\",", "$1"))
        .allSatisfy(message -> assertThat(run.out()).contains(message));
  }

  @Test
  void soundSurvey_isDescribed() {
    CommandRun run = CommandRun.of("check", SURVEY, "--roster", ROSTER);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "survey.csv: 1,279 records, 20 columns, utf-8",
            "instrument locus-12; 1,279 ratings of 4 functions in 10 units and 3 waves by ",
            "% of answers missing",
            "L&D: ",
            "no errors");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 200})
  void noLine_isLongerThanTheTerminal(int columns) {
    CommandRun run =
        CommandRun.with(
            "",
            Map.of("COLUMNS", String.valueOf(columns)),
            "check",
            SURVEY,
            "--roster",
            ROSTER,
            "--language",
            "de");

    assertThat(run.out().lines())
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(columns));
  }

  @Test
  void diagnostics_areBrokenForAPerson_andALineEachForAProgram() {
    Map<String, String> watched = Map.of("COLUMNS", "80", "LOCUS_PROGRESS", "terminal");

    assertThat(CommandRun.of("check", SURVEY).err().lines()).hasSize(1);
    assertThat(CommandRun.with("", watched, "check", SURVEY).err().lines())
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void json_hasInputsAndDiagnostics() {
    CommandRun run = CommandRun.of("check", SURVEY, "--roster", ROSTER, "--format", "json");

    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("\"inputs\"", "\"records\": 1279", "\"diagnostics\"", "\"instrument-chosen\"");
  }

  @Test
  void faultySurvey_is3_alsoInJson() throws IOException {
    Path file =
        Files.writeString(folder.resolve("s.csv"), "respondent,function,people_1\n1,IT,x\n");
    CommandRun text = CommandRun.of("check", file.toString());
    CommandRun json = CommandRun.of("check", file.toString(), "--format=json");

    assertThat(text.exit()).isEqualTo(3);
    assertThat(text.err()).contains("error [", " — ");
    assertThat(json.exit()).isEqualTo(3);
    assertThat(json.out()).contains("\"severity\": \"error\"");
    assertThat(json.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "respondent,function,people_1\n1,IT,x\n",
        "Response,Site,Q1\n1,Paris,5\n",
        "",
        "respondent,function\n1,IT\n"
      })
  void whatAnalyzeRefuses_isRefused(String survey) {
    CommandRun analyze = CommandRun.with(survey, Map.of(), "analyze", "-");
    CommandRun check = CommandRun.with(survey, Map.of(), "check", "-");

    assertThat(analyze.exit()).isEqualTo(3);
    assertThat(check.exit()).isEqualTo(3);
    assertThat(check.err().lines()).containsExactlyElementsOf(withoutLast(analyze.err()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"threshold: 200", "minGroup: 2", "seed: often", "colour: red"})
  void studyFileThatAnalyzeRefuses_isRefused_alsoInJson(String line) throws IOException {
    String study = Files.writeString(folder.resolve("study.yaml"), line + "\n").toString();
    CommandRun analyze = CommandRun.of("analyze", SURVEY, "--study", study);
    CommandRun check = CommandRun.of("check", SURVEY, "--study", study);
    CommandRun json = CommandRun.of("check", SURVEY, "--study", study, "--format", "json");

    assertThat(analyze.exit()).isEqualTo(3);
    assertThat(check.exit()).isEqualTo(3);
    assertThat(json.exit()).isEqualTo(3);
    assertThat(json.out()).contains("\"file\": \"" + study + "\"", "\"severity\": \"error\"");
    assertThat(json.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--min-group 2", "--threshold 200", "--threads 0"})
  void optionThatAnalyzeRefuses_isUsage(String option) {
    for (String command : List.of("analyze", "check")) {
      String[] words = (command + " " + SURVEY + " " + option).split(" ");

      assertThat(CommandRun.of(words).exit()).as(command).isEqualTo(2);
    }
  }

  @Test
  void strict_makesWarningsErrors_inBoth(@TempDir Path out) throws IOException {
    Path written = out.resolve("out");
    assertThat(CommandRun.of("check", SURVEY).exit()).isZero();
    assertThat(CommandRun.of("check", SURVEY).err()).contains("warning [leaders-unknown]");

    CommandRun check = CommandRun.of("check", SURVEY, "--strict");
    CommandRun analyze = CommandRun.of("analyze", SURVEY, "--strict", "--out", written.toString());

    assertThat(check.exit()).isEqualTo(3);
    assertThat(check.err()).contains("error [leaders-unknown]");
    assertThat(check.out()).contains("instrument locus-12", "1 error");
    assertThat(analyze.exit()).isEqualTo(3);
    assertThat(analyze.err()).contains("error [leaders-unknown]", "nothing was written");
    assertThat(written).doesNotExist();
  }

  @Test
  void strict_letsNotesPass() {
    CommandRun run = CommandRun.of("check", SURVEY, "--roster", ROSTER, "--strict", "--verbose");

    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("note [instrument-chosen]");
  }

  static Stream<List<String>> checks() {
    return Stream.of(
        List.of(SURVEY, "--roster", ROSTER),
        List.of(SURVEY),
        List.of(SURVEY, "--strict"),
        List.of("README.md"),
        List.of("absent.csv"));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void json_isValidByItsSchema_andCountsBySeverity(List<String> args) {
    List<String> words = new ArrayList<>(List.of("check", "--format", "json"));
    words.addAll(args);
    String json = CommandRun.of(words.toArray(String[]::new)).out();
    JsonNode check = JsonMapper.shared().readTree(json);

    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(check.path("schemaVersion").asInt()).isEqualTo(4);
    for (String severity : List.of("error", "warning", "note")) {
      assertThat(check.path("diagnostics").valueStream())
          .filteredOn(d -> d.path("severity").asString().equals(severity))
          .hasSize(check.path("counts").path(severity).asInt());
    }
    assertThat(check.path("diagnostics").size()).isPositive();
  }

  @Test
  void json_withAnUnknownNameIsInvalid() {
    String json = CommandRun.of("check", SURVEY, "--format", "json").out();

    assertThat(SCHEMA.validate(json.replace("counts", "count"), InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void minGroup_hidesLargerCountsToo() {
    String shown = CommandRun.of("check", SURVEY, "--roster", ROSTER).out();
    String hidden = CommandRun.of("check", SURVEY, "--roster", ROSTER, "--min-group", "1000").out();

    assertThat(shown).doesNotContain("too few respondents to show");
    assertThat(hidden).contains("too few respondents to show");
  }

  @Test
  void missingFile_is4() {
    assertThat(CommandRun.of("check", folder.resolve("absent.csv").toString()).exit()).isEqualTo(4);
  }

  @Test
  void fewPeople_areNotCounted() throws IOException {
    String few =
        Files.readString(Path.of(SURVEY)).lines().limit(3).reduce("", (a, b) -> a + b + "\n");
    CommandRun run = CommandRun.with(few, Map.of(), "check", "-");

    assertThat(run.out()).contains("too few respondents to show").doesNotContain(": 1 respondent");
  }

  @Test
  void noSurvey_isUsage() {
    assertThat(CommandRun.of("check").exit()).isEqualTo(2);
  }

  private static List<String> withoutLast(String text) {
    List<String> lines = text.lines().toList();
    return lines.subList(0, lines.size() - 1);
  }
}
