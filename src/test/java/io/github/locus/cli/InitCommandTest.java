package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import io.github.locus.ingest.export.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InitCommandTest {
  private static final Set<Platform> MUST_BE_MAPPED =
      Set.of(
          ExportLookalikes.platform("qualtrics"),
          ExportLookalikes.platform("surveymonkey"),
          ExportLookalikes.platform("google-forms"),
          ExportLookalikes.platform("limesurvey"));

  /** No two columns of these share a set of answers that is known to be a scale. */
  private static final Set<String> WITHOUT_GRID =
      Set.of(
          "qualtrics header cut off",
          "surveymonkey one row",
          "limesurvey codes",
          "limesurvey texts");

  /** A grid about no function, answered by invented people. */
  private static final String QUALTRICS = ExportLookalikes.qualtrics(false).text();

  @TempDir Path folder = Path.of("");

  private Path export = Path.of("");

  @BeforeEach
  void writeAnExport() throws IOException {
    export = Files.writeString(folder.resolve("export.csv"), QUALTRICS);
  }

  private CommandRun init(String... more) {
    List<String> args =
        Stream.concat(
                Stream.of("init", export.toString(), "--out", folder.toString()), Stream.of(more))
            .toList();
    return CommandRun.of(args.toArray(String[]::new));
  }

  static Stream<Lookalike> lookalikes() {
    return ExportLookalikes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void exportOfAnotherQuestionnaire_isMappedOrToldWhyNot(Lookalike file) throws IOException {
    Files.write(export, file.bytes());
    CommandRun run = init();
    StringBuilder everything = new StringBuilder(run.out() + run.err());
    if (run.exit() == 0) {
      CommandRun check = CommandRun.of("check", "--study", folder.resolve("study.yaml").toString());
      everything.append(check.out()).append(check.err());
      for (String name : List.of("study.yaml", "instrument.yaml")) {
        everything.append(Files.readString(folder.resolve(name)));
      }
      boolean asks = run.err().contains("[open-question]") || run.out().contains("\nto do ");
      assertThat(check.exit()).as(run.out() + check.err()).isEqualTo(asks ? 3 : 0);
      assertThat(check.err().contains("[study-to-do]")).isEqualTo(asks);
    } else {
      assertThat(MUST_BE_MAPPED.contains(file.platform()) && !WITHOUT_GRID.contains(file.name()))
          .as(run.err())
          .isFalse();
      assertThat(run.exit()).isEqualTo(3);
      assertThat(run.err()).contains("error [");
      assertThat(folder.resolve("study.yaml")).doesNotExist();
    }
    assertThat(everything).doesNotContain(ExportLookalikes.CANARY);
  }

  @Test
  void summary_saysWhatWasFoundAndWhatComesNext() {
    CommandRun run = init();

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("platform Qualtrics", "drafted from the file", "items of organisation")
        .contains("may identify a person, so they are never", "IPAddress (column 4)")
        .contains("Written: " + folder.resolve("study.yaml"))
        .contains("locus check --study " + folder.resolve("study.yaml"));
    assertThat(run.err()).contains("[rates-no-function]");
  }

  @Test
  void existingFile_isKeptUnlessForced() throws IOException {
    Files.writeString(folder.resolve("instrument.yaml"), "mine");
    CommandRun refused = init();

    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("instrument.yaml", "--force");
    assertThat(folder.resolve("instrument.yaml")).hasContent("mine");
    assertThat(folder.resolve("study.yaml")).doesNotExist();
    assertThat(init("--force").exit()).isZero();
    assertThat(Files.readString(folder.resolve("instrument.yaml"))).contains("dimensions:");
    assertThat(folder.resolve("instrument.yaml.bak-1")).hasContent("mine");
  }

  @Test
  void anInput_isNeverWrittenOver_evenIfForced() {
    CommandRun run =
        CommandRun.of("init", export.toString(), "--study", export.toString(), "--force");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("is itself an input");
    assertThat(export).hasContent(QUALTRICS);
  }

  @Test
  void studyFile_isNamedAndTheExportFoundFromIt() throws IOException {
    Path study = folder.resolve("below/mine.yaml");
    CommandRun run = CommandRun.of("init", export.toString(), "--study", study.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(study)).contains("files: \"../export.csv\"");
    assertThat(CommandRun.of("check", "--study", study.toString()).exit()).isZero();
  }

  @Test
  void sameExport_givesTheSameBytes() throws IOException {
    init();
    String first = Files.readString(folder.resolve("study.yaml"));
    init("--force");

    assertThat(folder.resolve("study.yaml")).hasContent(first);
  }

  @Test
  void standardInput_leavesTheNameOfTheFileToThePerson() throws IOException {
    CommandRun run = CommandRun.with(QUALTRICS, Map.of(), "init", "-", "--out", folder.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("study.yaml")))
        .contains("name the file that holds them", "files: survey.csv");
  }

  @Test
  void tidySurvey_needsNoStudy() throws IOException {
    Files.write(
        export, Files.readAllBytes(Path.of("src/test/resources/cases/first-mistakes/tiny.csv")));
    CommandRun run = init();

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("is a tidy survey and needs no study", "locus check");
    assertThat(folder.resolve("study.yaml")).doesNotExist();
  }

  @Test
  void faultyTidySurveyOnStandardInput_endsAsItsDiagnosticsDemand() throws IOException {
    CommandRun run =
        CommandRun.with(
            "respondent,function,people_1\nr1,IT,4\n",
            Map.of(),
            "init",
            "-",
            "--out",
            folder.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("-:1: error [missing-item-columns]").hasLineCount(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void whatInitLooksAt_isToldAtATerminal_andTheLineIsWiped() {
    CommandRun run =
        CommandRun.with(
            QUALTRICS,
            Map.of("LOCUS_PROGRESS", "terminal"),
            "init",
            "-",
            "--out",
            folder.toString());

    assertThat(run.err()).contains("looking at - …\r\u001b[K");
  }

  @ParameterizedTest
  @CsvSource({"terminal, --quiet", "'', --verbose"})
  void whatInitLooksAt_isNotToldInAPipeOrWhereQuietIsAskedFor(String progress, String option) {
    CommandRun run =
        CommandRun.with(
            QUALTRICS,
            Map.of("LOCUS_PROGRESS", progress),
            "init",
            "-",
            "--out",
            folder.toString(),
            option);

    assertThat(run.err()).doesNotContain("looking at");
  }

  @Test
  void tidySurveyOnStandardInput_needsNoStudyEither() throws IOException {
    String survey = Files.readString(Path.of("src/test/resources/cases/first-mistakes/tiny.csv"));

    CommandRun run = CommandRun.with(survey, Map.of(), "init", "-", "--out", folder.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("needs no study file");
  }

  @Test
  void fragmentOfATidySurvey_isToldWhatIsWrongWithIt() throws IOException {
    Files.writeString(export, "respondent,function,people_1\nr1,IT,4\n");

    CommandRun run = init();

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("error [").contains("--instrument");
    assertThat(run.out()).doesNotContain("needs no study file");
  }

  @Test
  void statedReading_isInTheStudy() throws IOException {
    Files.write(export, QUALTRICS.getBytes(StandardCharsets.UTF_16LE));
    CommandRun run =
        init(
            "--encoding",
            "utf-16le",
            "--delimiter",
            "comma",
            "--header-rows",
            "3",
            "--platform",
            "qualtrics",
            "--unfinished",
            "drop");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("study.yaml")))
        .contains("encoding: utf-16le", "headerRows: 3", "platform: qualtrics", "delimiter: \",\"")
        .contains("records: {unfinished: drop}");
    assertThat(CommandRun.of("check", "--study", folder.resolve("study.yaml").toString()).exit())
        .isZero();
  }

  @Test
  void rosterTemplate_hasARowAFunctionAndUnit() throws IOException {
    CommandRun run = init("--roster-template");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(folder.resolve("roster.csv")))
        .startsWith("function,unit,wave,leader,headcount\norganisation,");
    assertThat(Files.readString(folder.resolve("study.yaml"))).contains("\nroster: roster.csv\n");
  }

  @Test
  void rosterTemplateOfATidySurvey_hasARowARatedCell() throws IOException {
    Files.write(
        export, Files.readAllBytes(Path.of("src/test/resources/cases/first-mistakes/tiny.csv")));

    CommandRun run = init("--roster-template");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("needs no study", "roster.csv", "--roster");
    assertThat(Files.readAllLines(folder.resolve("roster.csv")))
        .startsWith("function,unit,wave,leader,headcount")
        .hasSize(13);
  }

  @Test
  void namedQuestionnaire_isTakenAlthoughNothingFits() throws IOException {
    CommandRun run = init("--instrument", "locus-12");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("questionnaire locus-12", "0 of 12");
    assertThat(Files.readString(folder.resolve("study.yaml"))).contains("TO DO: no item was found");
    assertThat(CommandRun.of("check", "--study", folder.resolve("study.yaml").toString()).exit())
        .isEqualTo(3);
  }

  @Test
  void fileThatIsNotThere_is4() {
    CommandRun run = CommandRun.of("init", folder.resolve("none.csv").toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("does not exist");
  }

  @Test
  void bothNamesForTheStudy_areUsage() {
    assertThat(init("--study", "x.yaml").exit()).isEqualTo(2);
  }
}
