package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.report.TextWidth;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job from the outside, on one function in three units, where an analysis is quick. */
class AnalyzeCommandTest {
  private static String survey = "";
  private static String roster = "";

  private Path folder;
  private Path surveyFile;
  private Path rosterFile;

  @BeforeAll
  static void simulate(@TempDir Path temporary) throws IOException {
    CommandRun run =
        CommandRun.of(
            "simulate",
            "--function=L&D:66:4",
            "--units=3",
            "--respondents=8",
            "--out=" + temporary);
    assertThat(run.exit()).as(run.err()).isZero();
    survey = Files.readString(temporary.resolve("survey.csv"));
    roster = Files.readString(temporary.resolve("roster.csv"));
  }

  @BeforeEach
  void workIn(@TempDir Path temporary) throws IOException {
    folder = temporary;
    surveyFile = Files.writeString(folder.resolve("survey.csv"), survey);
    rosterFile = Files.writeString(folder.resolve("roster.csv"), roster);
  }

  @Test
  void oneFunction_isAnalysed_withoutARanking() {
    CommandRun run = analyze();

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("verdict not enough evidence", "L&D", "repeatable");
  }

  @Test
  void gateThatIsKeptOrMissed_endsWith0Or1_andEverythingIsWritten() {
    Path kept = folder.resolve("kept");
    Path missed = folder.resolve("missed");

    CommandRun pass =
        analyze("--deliverables=json", "--out=" + kept, "--gate=functions.LD.today >= 1");
    CommandRun fail =
        analyze("--deliverables=json", "--out=" + missed, "--gate=functions.LD.today >= 99");

    assertThat(pass.exit()).as(pass.err()).isZero();
    assertThat(fail.exit()).as(fail.err()).isEqualTo(1);
    assertThat(missed.resolve("result.json")).hasSameBinaryContentAs(kept.resolve("result.json"));
  }

  @Test
  void gateOnAFigureThatIsNone_isUsage_andNothingIsWritten() {
    Path out = folder.resolve("out");
    CommandRun run = analyze("--out=" + out, "--gate=functions.LD.tooday >= 1");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("“today”");
    assertThat(out).doesNotExist();
  }

  @Test
  void inputWithErrors_goesBeforeAGateThatWouldFail_andNothingIsWritten() throws IOException {
    Path out = folder.resolve("out");
    Files.writeString(surveyFile, survey.replaceFirst("L&D", "Nobody"));
    CommandRun run = analyze("--out=" + out, "--gate=functions.LD.today >= 99");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(out).doesNotExist();
  }

  @Test
  void draws_withoutFullPrecision_areRefused_andNothingIsWritten() {
    Path out = folder.resolve("out");
    CommandRun run = analyze("--out=" + out, "--deliverables=json,draws");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--full-precision", "not for release");
    assertThat(out).doesNotExist();
  }

  @Test
  void draws_areWrittenWhereTheyAreNamed_andEveryRowSaysThatItIsInternal() throws IOException {
    Path out = folder.resolve("out");
    CommandRun run = analyze("--full-precision", "--out=" + out, "--deliverables=json,draws");

    assertThat(run.exit()).as(run.err()).isZero();
    List<String> rows = Files.readAllLines(out.resolve("draws/readiness.csv"));
    assertThat(rows.get(0)).startsWith("functions.L&D.today,").endsWith(",internal");
    assertThat(rows).hasSize(4_001);
    assertThat(rows.subList(1, rows.size())).allMatch(row -> row.endsWith(",yes"));
    assertThat(Files.readString(out.resolve("manifest.json"))).contains("draws/readiness.csv");
  }

  @Test
  void withoutOut_nothingIsWritten() throws IOException {
    analyze();

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(surveyFile, rosterFile);
    }
  }

  @Test
  void out_holdsWhatWasChosen_andAManifest() throws IOException {
    Path out = folder.resolve("out");
    CommandRun run = analyze("--out=" + out, "--deliverables=json,tables");

    assertThat(run.exit()).as(run.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("manifest.json", "result.json", "tables");
    }
  }

  @Test
  void jsonOnStandardOutput_isTheFileByteForByte() {
    Path out = folder.resolve("out");
    CommandRun run = analyze("--out=" + out, "--deliverables=json", "--format=json");

    assertThat(out.resolve("result.json")).hasContent(run.out());
    assertThat(run.out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void threads_changeNoByte() {
    assertThat(analyze("--format=json", "--threads=1").out())
        .isEqualTo(analyze("--format=json", "--threads=3").out());
  }

  @Test
  void csv_isTheTableOfFunctions() {
    assertThat(analyze("--format=csv").out()).startsWith("function,status,today,");
  }

  @Test
  void markdown_isTheReport() {
    assertThat(analyze("--format=markdown").out()).startsWith("# ");
  }

  @Test
  void report_writesTheSameDeliverablesFromTheResultAlone() {
    Path out = folder.resolve("out");
    Path again = folder.resolve("again");
    analyze("--out=" + out, "--deliverables=html,json,tables");
    CommandRun run =
        CommandRun.of(
            "report",
            out.resolve("result.json").toString(),
            "--out=" + again,
            "--deliverables=html,json,tables");

    assertThat(run.exit()).as(run.err()).isZero();
    for (String file : List.of("report.html", "result.json", "manifest.json")) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(out.resolve(file));
    }
  }

  @Test
  void standardInput_standsForTheSurvey() {
    CommandRun run =
        CommandRun.with(
            survey, Map.of(), "analyze", "-", "--roster", rosterFile.toString(), "--format=csv");

    assertThat(run.out()).isEqualTo(analyze("--format=csv").out());
  }

  @Test
  void standardInputForTwoFiles_isUsage() {
    assertThat(CommandRun.with(survey, Map.of(), "analyze", "-", "--roster", "-").exit())
        .isEqualTo(2);
  }

  @Test
  void faultyInput_is3_withItsPlace_andNothingIsWritten() throws IOException {
    Files.writeString(surveyFile, survey.replaceFirst("(?m)^(R0002,.*),\\d$", "$1,9"));
    Path out = folder.resolve("out");
    CommandRun run = analyze("--out=" + out);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .containsPattern("survey\\.csv:3:20: error \\[off-scale] .* — .*")
        .contains("1 error; nothing was written");
    assertThat(out).doesNotExist();
  }

  @Test
  void missingFile_is4() {
    CommandRun run = CommandRun.of("analyze", folder.resolve("absent.csv").toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("absent.csv");
  }

  @Test
  void folderThatCannotBeWritten_is4_beforeTheAnalysis() {
    assertThat(analyze("--out=" + surveyFile.resolve("below")).exit()).isEqualTo(4);
  }

  @Test
  void folderOfOthers_getsTheDeliverables_andTheirFilesStay() throws IOException {
    Path mine = Files.createDirectories(folder.resolve("mine"));
    Files.writeString(mine.resolve("letter.txt"), "dear");
    CommandRun run = analyze("--out=" + mine, "--deliverables=json");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(mine.resolve("letter.txt")).hasContent("dear");
    assertThat(mine.resolve("result.json")).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--min-group=2",
        "--threshold=0",
        "--threshold=100",
        "--threshold=NaN",
        "--threads=0",
        "--deliverables=html",
        "--format=pdf",
        "--instrument=locus-48",
        "--seed=one",
      })
  void valueOutOfRange_isUsage(String option) {
    CommandRun run = analyze(option);

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).startsWith("locus: ");
  }

  @Test
  void unknownDeliverable_isUsage_andNamesTheKnown() {
    CommandRun run = analyze("--out=" + folder.resolve("out"), "--deliverables=odt");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("odt", "charts-svg");
  }

  @Test
  void sourceDateEpochThatIsNoNumber_isUsage() {
    CommandRun run =
        CommandRun.with(
            "",
            Map.of("SOURCE_DATE_EPOCH", "yesterday"),
            "analyze",
            surveyFile.toString(),
            "--out=" + folder.resolve("out"));

    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void withoutRoster_aWarningSaysSo_unlessQuiet() {
    assertThat(CommandRun.of("analyze", surveyFile.toString()).err())
        .contains("warning [leaders-unknown]");
    assertThat(CommandRun.of("analyze", surveyFile.toString(), "--quiet").err()).isEmpty();
  }

  @Test
  void notes_areToldWhenVerbose() {
    assertThat(analyze().err()).doesNotContain("note [");
    assertThat(analyze("--verbose").err()).contains("note [instrument-chosen]");
  }

  @Test
  void title_isInTheResult() {
    assertThat(analyze("--format=json", "--title=Northwind").out())
        .contains("\"title\": \"Northwind\"");
  }

  @Test
  void readerThatHasSeenEnough_isNoFailure_andTheDeliverablesAreWritten() {
    Path out = folder.resolve("out");
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            closed,
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8,
            false,
            Map.of());
    int exit =
        Main.run(terminal, "analyze", surveyFile.toString(), "--out=" + out, "--deliverables=json");

    assertThat(exit).isZero();
    assertThat(out.resolve("result.json")).isNotEmptyFile();
  }

  @Test
  void colourAlways_coloursThePipedSummary() {
    assertThat(analyze("--color=always").out()).contains("\u001b[1m");
    assertThat(analyze().out()).doesNotContain("\u001b");
  }

  @Test
  void columns_setTheWidth() {
    CommandRun wide =
        CommandRun.with("", Map.of("COLUMNS", "150"), "analyze", surveyFile.toString());

    assertThat(wide.out().lines().mapToInt(TextWidth::of).max().orElse(0)).isBetween(110, 150);
  }

  private CommandRun analyze(String... options) {
    String[] args = {"analyze", surveyFile.toString(), "--roster", rosterFile.toString()};
    return CommandRun.of(Stream.concat(Stream.of(args), Stream.of(options)).toArray(String[]::new));
  }
}
