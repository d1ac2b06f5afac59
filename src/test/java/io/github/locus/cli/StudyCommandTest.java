package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze} and {@code check} by a study file. */
class StudyCommandTest {
  private static final String HEADER = "ID,Start time,Completion time,Email,Site,A,B,C,D\n";
  private static final String INSTRUMENT =
      """
      id: short
      version: 1
      languages: [en]
      functions: [IT, HR]
      scale: {min: 1, max: 5}
      dimensions:
        - id: people
          name: {en: People}
          items:
            - {id: people_1, text: {en: First}}
            - {id: people_2, text: {en: Second}}
      """;
  private static final String STUDY =
      """
      title: Ocean Freight
      files: exports/forms.csv
      roster: roster.csv
      instrument: short.yaml
      columns: {unit: Site, respondent: ID}
      items: {IT: [A, B], HR: [C, D]}
      threshold: 55
      minGroup: 4
      seed: 9
      nameLeaders: true
      """;

  private Path folder = Path.of("");

  @BeforeEach
  void write(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Files.createDirectory(folder.resolve("exports"));
    Files.writeString(folder.resolve("exports/forms.csv"), HEADER + rows());
    Files.writeString(folder.resolve("short.yaml"), INSTRUMENT);
    Files.writeString(folder.resolve("study.yaml"), STUDY);
    StringBuilder roster = new StringBuilder("function,unit,leader\n");
    for (int unit = 1; unit <= 6; unit++) {
      roster.append("IT,S" + unit + ",Ada" + unit + "\nHR,S" + unit + ",Ben" + unit + "\n");
    }
    Files.writeString(folder.resolve("roster.csv"), roster.toString());
  }

  /** 36 people at six sites, who answer by a rule. */
  private static String rows() {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < 36; i++) {
      rows.append(
          String.format(
              Locale.ROOT,
              "%d,2025-01-02,2025-01-02,canary%d@x.example,S%d,%d,%d,%d,%d%n",
              i + 1,
              i,
              1 + i % 6,
              1 + (i * 7 + i / 6) % 5,
              1 + (i * 3 + i / 4) % 5,
              1 + (i * 2 + i / 5) % 5,
              1 + (i * 11 + i / 7) % 5));
    }
    return rows.toString();
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void everythingThatTheStudyNames_isFoundBesideIt() {
    CommandRun run =
        CommandRun.of("analyze", "--study", path("study.yaml"), "--format", "json", "--quiet");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "\"title\": \"Ocean Freight\"",
            "\"threshold\": 55",
            "\"minGroup\": 4",
            "\"seed\": 9",
            "\"path\": \"forms.csv\"",
            "\"path\": \"roster.csv\"",
            "\"platform\": \"microsoft-forms\"");
  }

  @Test
  void whatTheCommandLineStates_winsOverTheStudy() throws IOException {
    Files.writeString(
        folder.resolve("other.csv"),
        HEADER.replace("Site", "Site,x") + rows().replace(",S", ",y,S"));
    Files.writeString(folder.resolve("other.csv"), HEADER + rows());

    CommandRun run =
        CommandRun.of(
            "analyze",
            path("other.csv"),
            "--study",
            path("study.yaml"),
            "--title",
            "Land Freight",
            "--threshold",
            "40",
            "--min-group",
            "6",
            "--seed",
            "2",
            "--format",
            "json",
            "--quiet");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "\"title\": \"Land Freight\"",
            "\"threshold\": 40",
            "\"minGroup\": 6",
            "\"seed\": 2",
            "\"path\": \"other.csv\"")
        .doesNotContain("forms.csv");
  }

  @Test
  void check_tellsWhatWouldBeRead_andNoPerson() {
    CommandRun run = CommandRun.of("check", "--study", path("study.yaml"), "--verbose");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "forms.csv: microsoft-forms, 1 header row, 36 records",
            "72 ratings of 2 functions in 6 units and 1 wave");
    assertThat(run.out() + run.err()).doesNotContain("canary");
  }

  @Test
  void withoutASurveyAnywhere_theUsageIsWrong() {
    CommandRun run = CommandRun.of("check");

    assertThat(run.exit()).isEqualTo(ExitCode.USAGE.code());
    assertThat(run.err()).contains("--study");
  }

  @Test
  void aFaultyStudy_isRefusedWithAllItsFaults() throws IOException {
    Files.writeString(folder.resolve("study.yaml"), "titel: x\nminGroup: 1\n");

    CommandRun run = CommandRun.of("analyze", "--study", path("study.yaml"));

    assertThat(run.exit()).isEqualTo(ExitCode.INPUT_ERRORS.code());
    assertThat(run.err())
        .contains("study.yaml:1:1: error [unknown-key]", "study.yaml:2:11: error [bad-number]");
  }

  @Test
  void aStudyThatIsNotThere_isAReadFailure() {
    assertThat(CommandRun.of("check", "--study", path("none.yaml")).exit())
        .isEqualTo(ExitCode.READ_WRITE_FAILED.code());
  }

  @Test
  void anInstrumentThatIsNotThere_isSaid() throws IOException {
    Files.writeString(folder.resolve("study.yaml"), STUDY.replace("short.yaml", "locus-13"));

    CommandRun run = CommandRun.of("check", "--study", path("study.yaml"));

    assertThat(run.exit()).isNotZero();
    assertThat(run.err()).contains("locus-13");
  }
}
