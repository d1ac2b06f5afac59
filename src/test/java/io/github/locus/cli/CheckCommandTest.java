package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String SURVEY = "samples/three-waves/survey.csv";
  private static final String ROSTER = "samples/three-waves/roster.csv";

  private Path folder;

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void soundSurvey_isDescribed() {
    CommandRun run = CommandRun.of("check", SURVEY, "--roster", ROSTER);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains(
            "survey.csv: 1279 records, 20 columns, utf-8",
            "instrument locus-12; 1279 ratings of 4 functions in 10 units and 3 waves by ",
            "% of answers missing",
            "L&D: ",
            "no errors");
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
}
