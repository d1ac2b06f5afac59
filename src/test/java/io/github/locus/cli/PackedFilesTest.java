package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.workbook.TestWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks and packed files, wherever a survey or a roster is given. */
class PackedFilesTest {
  private static final Path SURVEY = Path.of("samples/too-close/survey.csv");
  private static final Path ROSTER = Path.of("samples/too-close/roster.csv");

  private Path folder;

  @BeforeEach
  void takeFolder(@TempDir Path given) {
    folder = given;
  }

  /** What is said of a survey, without the line about its file. */
  private static List<String> said(CommandRun run) {
    return run.out().lines().skip(1).toList();
  }

  private Path workbook(String name, Path csv) throws IOException {
    String[] rows =
        Files.readAllLines(csv).stream().map(line -> line.replace(',', '|')).toArray(String[]::new);
    return Files.write(folder.resolve(name), new TestWorkbook().sheet("Answers", rows).bytes());
  }

  @Test
  void theSameSurvey_isTheSame_howeverItIsPacked() throws IOException {
    Path gzip = folder.resolve("survey.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzip))) {
      Files.copy(SURVEY, out);
    }
    Path zip =
        Files.write(
            folder.resolve("survey.zip"),
            TestWorkbook.zip(Map.of("download/survey.csv", Files.readString(SURVEY))));
    Path workbook = workbook("survey.xlsx", SURVEY);
    Path roster = workbook("roster.xlsx", ROSTER);
    CommandRun plain = CommandRun.of("check", SURVEY.toString(), "--roster", ROSTER.toString());

    for (Path packed : List.of(gzip, zip, workbook)) {
      CommandRun run = CommandRun.of("check", packed.toString(), "--roster", roster.toString());

      assertThat(run.exit()).as(run.err()).isEqualTo(plain.exit());
      assertThat(run.out().lines().filter(line -> line.startsWith("instrument")).toList())
          .isEqualTo(plain.out().lines().filter(line -> line.startsWith("instrument")).toList());
      assertThat(said(run)).hasSameSizeAs(said(plain));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1|Strongly disagree;5|Strongly agree",
        "variable|label|values;Respondent|Code|text;Site|Plant|text;IT: speed|Is IT fast?|1-5;HR: speed|Is HR fast?|1-5"
      })
  void tableBelowTitles_isRead_besideASheetThatExplainsIt(String legend) throws IOException {
    String[] rows = new String[43];
    rows[0] = "Employee survey 2026";
    rows[1] = "Exported by HR Analytics";
    rows[2] = "Respondent|Site|IT: speed|IT: tone|HR: speed|HR: tone";
    for (int r = 3; r < rows.length; r++) {
      rows[r] =
          r
              + "|Site "
              + r % 3
              + "|"
              + (1 + r % 5)
              + "|"
              + (1 + r * r % 5)
              + "|"
              + (1 + r / 3 % 5)
              + "|"
              + (1 + r / 2 % 5);
    }
    TestWorkbook book = new TestWorkbook().sheet("Report", rows).sheet("Legend", legend.split(";"));
    Path file = Files.write(folder.resolve("s.xlsx"), book.bytes());

    CommandRun run =
        CommandRun.of("init", file.toString(), "--out", folder.resolve("client").toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("responses 40", "items of IT", "items of HR");
  }

  @Test
  void textThatSaysWhatAnArchiveHolds_isNoTableOfIt() throws IOException {
    Path zip =
        Files.write(
            folder.resolve("survey.zip"),
            TestWorkbook.zip(
                Map.of(
                    "export/survey.csv",
                    Files.readString(SURVEY),
                    "export/README.txt",
                    "made by hand")));

    assertThat(CommandRun.of("check", zip.toString(), "--roster", ROSTER.toString()).exit())
        .isZero();
  }

  @Test
  void faults_nameTheSheetTheRowAndTheColumn() throws IOException {
    List<String> lines = Files.readAllLines(SURVEY);
    int item = List.of(lines.get(0).split(",")).indexOf("people_1");
    String[] cells = lines.get(2).split(",", -1);
    cells[item] = "9";
    lines.set(2, String.join(",", cells));
    String[] rows = lines.stream().map(line -> line.replace(',', '|')).toArray(String[]::new);
    Path book =
        Files.write(folder.resolve("s.xlsx"), new TestWorkbook().sheet("Q1 2024", rows).bytes());

    CommandRun run = CommandRun.of("check", book.toString());

    assertThat(run.err()).contains("s.xlsx[Q1 2024]:3:" + (item + 1) + ": error [off-scale]");
  }

  @Test
  void sheetThatWasNamed_standsInTheStudyFile_andIsReadByIt() throws IOException {
    String[] rows = new String[13];
    rows[0] = "Timestamp|Please rate [IT helps]|Please rate [IT listens]|Please rate [IT delivers]";
    for (int r = 1; r < rows.length; r++) {
      rows[r] = "2024-03-14 09:26:53|" + (1 + r % 5) + "|" + (1 + r * r % 5) + "|" + (1 + r / 3);
    }
    TestWorkbook book = new TestWorkbook().sheet("Answers", rows).sheet("Codes", "code|label");
    Path file = Files.write(folder.resolve("s.xlsx"), book.bytes());
    Path out = folder.resolve("client");

    CommandRun unclear = CommandRun.of("init", file.toString(), "--out", out.toString());
    CommandRun init =
        CommandRun.of("init", file.toString(), "--sheet", "Answers", "--out", out.toString());
    CommandRun check = CommandRun.of("check", "--study", out.resolve("study.yaml").toString());

    assertThat(unclear.err()).contains("“Answers”, “Codes”", "--sheet");
    assertThat(init.exit()).as(init.err()).isZero();
    assertThat(out.resolve("study.yaml")).content().containsPattern("sheet: \"?Answers");
    assertThat(check.out()).contains("s.xlsx: google-forms", "12 records");
  }

  @Test
  void advisedCommand_takesTheFile_notThePlaceInIt() throws IOException {
    List<String> lines = Files.readAllLines(SURVEY);
    String[] rows = new String[lines.size()];
    rows[0] = lines.get(0).replace(',', '|');
    for (int r = 1; r < rows.length; r++) {
      rows[r] = lines.get(r).replaceAll(",[1-5](?=,|$)", ",Agree").replace(',', '|');
    }
    Path book =
        Files.write(folder.resolve("s.xlsx"), new TestWorkbook().sheet("Tidy", rows).bytes());

    assertThat(CommandRun.of("check", book.toString()).err())
        .contains("s.xlsx[Tidy]:2:", "locus init " + book + " --platform unknown");
  }
}
