package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What a data protection officer and a works council get. */
class PrivacyCommandTest {
  private Path folder = Path.of("");
  private String out = "";

  @BeforeEach
  void report(@TempDir Path temporary) throws IOException {
    folder = temporary;
    out = folder.resolve("out").toString();
    Path result =
        Files.write(folder.resolve("rich.json"), JsonForm.write(ResultFixtures.published()));
    CommandRun run =
        CommandRun.of(
            "report", result.toString(), "--out", out, "--deliverables", "md,json,tables");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void folderAsItWasWritten_holdsAllAttacksOff_andEndsWith0() {
    CommandRun run = CommandRun.of("privacy", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("None of 6 attacks").contains("What remains");
    assertThat(files("privacy", out, "--format", "json")).isGreaterThan(2);
  }

  /** A board's edition, in the look of a house, holds nothing that the result does not hold either. */
  @Test
  void folderForABoardInTheLookOfAHouse_holdsAllAttacksOff_whereThatLookIsStated()
      throws IOException {
    Path brand = Files.writeString(folder.resolve("brand.yaml"), "consultant: Harbor & Partners\n");
    String board = folder.resolve("board").toString();
    CommandRun.of(
        "report",
        Path.of(out).resolve("result.json").toString(),
        "--out",
        board,
        "--audience",
        "board",
        "--brand",
        brand.toString(),
        "--deliverables",
        "html,md,json");
    String papers = folder.resolve("papers").toString();

    CommandRun stated =
        CommandRun.of("privacy", board, "--brand", brand.toString(), "--out", papers);
    CommandRun not = CommandRun.of("privacy", board);

    assertThat(stated.exit()).as(stated.out()).isZero();
    assertThat(not.exit()).isEqualTo(1);
    assertThat(not.out().replaceAll("\\s+", " "))
        .contains("report.html: it does not come out", "another look than was stated (--brand)")
        .doesNotContain("report.md: it does not");
  }

  @Test
  void fileThatSomebodyEdited_isFound_andEndsWith1() throws IOException {
    Path report = Path.of(out).resolve("report.md");
    Files.writeString(report, Files.readString(report) + "\nEva Berg scored 12.\n");

    CommandRun run = CommandRun.of("privacy", out);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).startsWith("1 of 6 attacks found something").contains("report.md");
  }

  @Test
  void resultsThatCanBeSubtracted_areFound() throws IOException {
    String json = Files.readString(Path.of(out).resolve("result.json"));
    Path later =
        Files.writeString(
            folder.resolve("later.json"), json.replace("\"2026\": 480", "\"2026\": 478"));

    CommandRun run = CommandRun.of("privacy", out, later.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().replaceAll("\\s+", " ")).contains("out − later.json");
  }

  @Test
  void papers_areFilledInByTheOptions_andBlankWhereOnlyTheOrganizationKnows() throws IOException {
    Path papers = folder.resolve("papers");
    CommandRun run =
        CommandRun.of("privacy", out, "--deliverables", "md", "--out", papers.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    String protection = Files.readString(papers.resolve("data-protection.md"));
    assertThat(protection)
        .contains("Art. 30", "Controller", "\\_\\_", ResultFixtures.rich().options().instrument())
        .contains("fewer than " + ResultFixtures.rich().options().minGroup() + " persons");
    assertThat(Files.readString(papers.resolve("works-council.md")))
        .contains("§ 87 (1) no. 6", "Leaders of units", "\\_\\_");
    assertThat(papers.resolve("privacy.md")).isRegularFile();
    assertThat(CommandRun.of("verify", papers.toString()).exit()).isZero();
  }

  @Test
  void papersInGerman_areGermanThroughout() throws IOException {
    Path papers = folder.resolve("papers");
    CommandRun.of(
        "privacy", out, "--deliverables", "md", "--out", papers.toString(), "--language", "de");

    for (String file : List.of("privacy.md", "data-protection.md", "works-council.md")) {
      assertThat(Files.readString(papers.resolve(file)))
          .contains("Personen")
          .doesNotContain(" persons ", " the ", "{");
    }
  }

  @Test
  void papers_doNotGoIntoTheFolderOfAnotherResult_norReplaceIt() throws IOException {
    Path json = Path.of(out).resolve("result.json");
    byte[] before = Files.readAllBytes(json);

    CommandRun run = CommandRun.of("privacy", out, "--out", out, "--deliverables", "md");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readAllBytes(json)).isEqualTo(before);
    assertThat(CommandRun.of("verify", out).exit()).isZero();
    assertThat(Path.of(out).resolve("report.md")).isRegularFile();
  }

  @Test
  void whatIsNoResult_is3_andWhatIsNotThereIs4() throws IOException {
    Path none = Files.write(folder.resolve("none.json"), "{}".getBytes(StandardCharsets.UTF_8));

    assertThat(CommandRun.of("privacy", none.toString()).exit()).isEqualTo(3);
    assertThat(CommandRun.of("privacy", folder + "/absent").exit()).isEqualTo(4);
  }

  private static int files(String... command) {
    return JsonMapper.shared()
        .readTree(CommandRun.of(command).out())
        .at("/attacks/5/tried")
        .asInt();
  }
}
