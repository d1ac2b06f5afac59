package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code check} and {@code analyze} on exports that no study maps. */
class ExportCheckTest {
  private Path folder;

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  static Stream<Lookalike> lookalikes() {
    return ExportLookalikes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void check_describesTheExport_andSaysWhatToDo(Lookalike file) throws IOException {
    Path path = Files.write(folder.resolve("export.csv"), file.bytes());

    CommandRun run = CommandRun.of("check", path.toString(), "--format", "json");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains(
            "\"platform\": \"" + file.platform().code() + "\"",
            "\"headerRows\": " + file.headerRows(),
            "\"columns\": " + file.columns(),
            "\"records\": " + told(file.records()),
            "\"export-not-mapped\"",
            "locus init " + path);
  }

  /** Fewer records than the smallest group are not counted. */
  private static String told(long records) {
    return records < 5 ? "null" : String.valueOf(records);
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void identifyingCells_areShownNowhere(Lookalike file) throws IOException {
    Path path = Files.write(folder.resolve("export.csv"), file.bytes());

    for (String format : new String[] {"text", "json"}) {
      CommandRun run = CommandRun.of("check", path.toString(), "--format", format, "--verbose");

      assertThat(run.out() + run.err()).doesNotContain(ExportLookalikes.CANARY);
    }
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void standardInput_isReadAsAFileIs(Lookalike file) {
    CommandRun run = CommandRun.with(file.text(), Map.of(), "check", "-", "--format", "json");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("\"platform\": \"" + file.platform().code() + "\"");
  }

  @Test
  void whatNothingMaps_isRefusedByBoth() throws IOException {
    Path path = Files.write(folder.resolve("e.csv"), ExportLookalikes.qualtrics(true).bytes());

    for (String command : List.of("analyze", "check")) {
      CommandRun run = CommandRun.of(command, path.toString());

      assertThat(run.exit()).as(command).isEqualTo(3);
      assertThat(run.err()).contains("error [export-not-mapped]", "locus init " + path);
    }
  }

  @Test
  void text_namesPlatformHeaderRowsAndRecordsLeftOut() throws IOException {
    Path path =
        Files.write(folder.resolve("e.csv"), ExportLookalikes.surveyMonkeyExpanded(true).bytes());

    assertThat(CommandRun.of("check", path.toString()).out())
        .contains(
            "e.csv: surveymonkey, 3 header rows, 12 records, 10 columns, utf-8", "2 empty rows");
  }

  @Test
  void onlyTestRecords_are3_andStillDescribed() throws IOException {
    String text = ExportLookalikes.qualtrics(true).text().replace(":53,0,", ":53,2,");
    Path path = Files.writeString(folder.resolve("e.csv"), text);

    CommandRun run = CommandRun.of("check", path.toString(), "--format", "json");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("\"qualtrics\"", "\"test\": 12", "\"all-left-out\"");
    assertThat(run.out()).contains("none of the 12 records counts (12 (test or pilot responses))");
  }

  @Test
  void dataDictionary_is3_andStillDescribed() throws IOException {
    Path path =
        Files.writeString(
            folder.resolve("d.csv"),
            "Variable / Field Name,Form Name,Field Type,Field Label\nwarm,room,radio,Warm?\n");

    CommandRun run = CommandRun.of("check", path.toString(), "--format", "json");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("\"redcap\"", "\"records\": 1", "\"not-answers\"");
  }

  @Test
  void unknownFile_isDescribedWithoutItsFirstRow_whichMayBeARecord() throws IOException {
    Path path = Files.writeString(folder.resolve("u.csv"), "Jane Canary,red\nJim,blue\n");

    CommandRun run = CommandRun.of("check", path.toString(), "--verbose");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("warning [unknown-platform]").doesNotContain("Canary");
    assertThat(run.out()).contains("unknown").doesNotContain("Canary");
    assertThat(CommandRun.of("analyze", path.toString()).exit()).isEqualTo(3);
  }

  @Test
  void options_overrideWhatTheFileShows() throws IOException {
    Path path =
        Files.write(
            folder.resolve("e.csv"),
            "b\u00E4r;w\u00E4rm\nx;y\n1;2\n"
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

    CommandRun run =
        CommandRun.of(
            "check",
            path.toString(),
            "--format=json",
            "--encoding",
            "windows-1252",
            "--delimiter",
            "semicolon",
            "--platform",
            "surveymonkey",
            "--header-rows",
            "2");

    assertThat(run.out())
        .contains(
            "\"surveymonkey\"",
            "\"windows-1252\"",
            "\"delimiter\": \";\"",
            "\"headerRows\": 2",
            "\"records\": 1");
  }

  @ParameterizedTest
  @CsvSource({
    "--encoding, latin-9",
    "--delimiter, ab",
    "--header-rows, 5",
    "--platform, questback",
    "--unfinished, perhaps",
  })
  void wordsThatAreNotKnown_areUsage(String option, String value) {
    assertThat(CommandRun.of("check", "x.csv", option, value).exit()).isEqualTo(2);
  }

  @Test
  void orderThatTheFileDoesNotTell_isNotShownAsAnOrder() throws IOException {
    String header = "StartDate,EndDate,Status,Progress,Finished,ResponseId,Q1_1,Q1_2,Q1_3\n";
    String texts = "Start,End,Type,Progress,Finished,Id,Hue - Sky,Hue - Sea,Hue - Sand\n";
    String ids =
        "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",b,c,d,e,f,\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",h,i\n";
    String rows = "";
    for (int r = 0; r < 18; r++) {
      String hue = List.of("mauve", "beige", "teal").get(r % 3);
      rows += "2025-01-02,2025-01-02,0,100,1,R_" + r + "," + hue + "," + hue + "," + hue + "\n";
    }
    Path path = Files.writeString(folder.resolve("e.csv"), header + texts + ids + rows);

    assertThat(CommandRun.of("check", path.toString()).out().replaceAll("\\s+", " "))
        .contains("(which is lowest is not known)")
        .doesNotContain("mauve <");
    assertThat(CommandRun.of("check", path.toString(), "--format", "json").out())
        .contains("\"ordered\": false");
  }
}
