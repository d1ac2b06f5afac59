package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.report.Tree;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands that write do to a folder, file by file. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OutputFolderCommandTest {
  private static final Path SAMPLE = Path.of("samples/repeatable-lnd");

  private final Path folder;
  private final Path out;

  OutputFolderCommandTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
    this.out = this.folder.resolve("d1");
  }

  @Test
  void reportIntoTheFolderOfItsResult_keepsTheResult_andTheOtherDeliverables() throws Exception {
    result();
    Map<String, String> before = Tree.of(out);
    CommandRun run =
        locus("report", out.resolve("result.json"), "--deliverables", "html", "--out", out);
    Map<String, String> after = Tree.of(out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(after).containsKey("report.html");
    before.forEach(
        (path, what) -> {
          if (!path.equals("manifest.json")) {
            assertThat(after).as(path).containsEntry(path, what);
          }
        });
  }

  @Test
  void reportIntoTheFolderOfItsResult_isTheSame_whereTheResultIsNamedByItsFolder()
      throws Exception {
    result();
    Map<String, String> before = Tree.of(out);

    CommandRun run = locus("report", out, "--deliverables", "html", "--out", out);

    assertThat(run.exit()).as(run.err()).isZero();
    Map<String, String> after = Tree.of(out);
    before.keySet().forEach(path -> assertThat(after).containsKey(path));
    assertThat(after).containsEntry("result.json", before.get("result.json"));
  }

  /** The survey's hash stands in the manifest of the result, and stays there whatever is written beside it. */
  @ParameterizedTest
  @ValueSource(strings = {"d1", "d1/result.json"})
  void reportSaysWhatTheResultWasMadeOf_whereverOtherCommandsWroteBesideIt(String named)
      throws Exception {
    Path survey = SAMPLE.resolve("survey.csv");
    assertThat(locus("analyze", survey, "--out", out, "--deliverables", "json").exit()).isZero();
    assertThat(locus("privacy", out, "--out", out).exit()).isZero();
    Path elsewhere = folder.resolve("d2");

    for (Path to : List.of(elsewhere, out)) {
      CommandRun run = locus("report", folder.resolve(named), "--deliverables", "md", "--out", to);

      assertThat(run.exit()).as(run.err()).isZero();
      CommandRun verified = locus("verify", to, "--input", survey);
      assertThat(verified.exit()).as(verified.out()).isZero();
    }
  }

  @Test
  void whatTheSystemRefuses_isToldAsItWasTyped() throws Exception {
    Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
    Path typed = folder.resolve("x/../notes.txt/report");

    CommandRun run = locus("simulate", "--out", typed);

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).startsWith("locus: " + typed + ": ").hasLineCount(1);
    assertThat(file).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze SURVEY --out=",
        "analyze SURVEY --roster=",
        "check --study=",
        "report ",
        "simulate --out=",
        "instrument export locus-12 --out=",
        "batch samples/portfolio --out="
      })
  void anEmptyVariableForAPath_isWrongUsage_andNotThisFolder(String typed) throws Exception {
    String[] words =
        typed.replace("SURVEY", SAMPLE.resolve("survey.csv").toString()).split(" ", -1);

    CommandRun run = CommandRun.of(words);

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("nothing stands where a file or folder is due");
  }

  @Test
  void aFolderIsNoStandardOutput_andNoneOfThatNameIsMade() {
    CommandRun run = CommandRun.of("simulate", "--out", "-");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--out: - is standard output, and a folder is due");
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void aQuestionnaireGoesToStandardOutput_whereThatIsNamed() {
    CommandRun run = CommandRun.of("instrument", "export", "locus-12", "-o", "-");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEqualTo(CommandRun.of("instrument", "export", "locus-12").out());
    assertThat(Path.of("-")).doesNotExist();
  }

  @Test
  void reportOfAnEditedResultIntoItsFolder_doesNotTouchIt() throws Exception {
    result();
    Files.writeString(
        out.resolve("result.json"), Files.readString(out.resolve("result.json")) + "\n");
    String edited = Files.readString(out.resolve("result.json"));

    CommandRun run =
        locus(
            "report",
            out.resolve("result.json"),
            "--deliverables",
            "md,json,tables,html",
            "--out",
            out,
            "--force");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("result.json"))).isEqualTo(edited);
    assertThat(out.resolve("result.json.bak-1")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--force"})
  void analyzeIntoTheFolderOfItsSurvey_isRefused_andChangesNothing(String force) throws Exception {
    Files.createDirectories(out.resolve(".git"));
    Files.writeString(out.resolve(".git/HEAD"), "ref: refs/heads/main");
    Files.copy(SAMPLE.resolve("survey.csv"), out.resolve("survey.csv"));
    Path roster = Files.copy(SAMPLE.resolve("roster.csv"), folder.resolve("roster.csv"));
    Map<String, String> before = Tree.of(folder);
    List<Object> words =
        new ArrayList<>(
            List.of("analyze", out.resolve("survey.csv"), "--roster", roster, "--out", out));
    if (!force.isEmpty()) {
      words.add(force);
    }

    CommandRun run = locus(words.toArray());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("holds an input", "survey.csv", "nothing was written");
    assertThat(Tree.of(folder)).isEqualTo(before);
  }

  @Test
  void aFileThatOnlyTheStudyFileNames_isAnInputToo() throws Exception {
    Files.createDirectories(out);
    Files.copy(SAMPLE.resolve("survey.csv"), folder.resolve("survey.csv"));
    Files.copy(SAMPLE.resolve("roster.csv"), out.resolve("roster.csv"));
    Path study =
        Files.writeString(
            folder.resolve("study.yaml"), "files: survey.csv\nroster: d1/roster.csv\n");
    Map<String, String> before = Tree.of(folder);

    CommandRun run = locus("analyze", "--study", study, "--out", out, "--force");

    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("holds an input", "roster.csv");
    assertThat(Tree.of(folder)).isEqualTo(before);
  }

  @Test
  void forceKeepsEveryFileOfOthers_throughALinkToo() throws Exception {
    Files.createDirectories(out);
    Files.writeString(out.resolve("report.md"), "mine");
    Files.writeString(out.resolve("survey.csv"), "years of work");
    Path link = Files.createSymbolicLink(folder.resolve("link"), out);
    Path json = json();

    CommandRun refused = locus("report", json, "--deliverables", "md", "--out", link);
    assertThat(refused.exit()).isEqualTo(3);
    assertThat(refused.err()).contains("report.md", "--force");
    CommandRun run = locus("report", json, "--deliverables", "md", "--out", link, "--force");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("report.md is now report.md.bak-1");
    assertThat(out.resolve("report.md.bak-1")).hasContent("mine");
    assertThat(out.resolve("survey.csv")).hasContent("years of work");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void fewerDeliverablesElsewhere_removeWhatIsNoLongerOfTheResult() throws Exception {
    Path json = json();
    locus("report", json, "--deliverables", "md,json,tables", "--out", out);
    Files.writeString(out.resolve("tables/functions.csv"), "edited");
    locus("report", json, "--deliverables", "md", "--out", out);

    assertThat(Tree.of(out).keySet())
        .containsExactlyInAnyOrder("manifest.json", "report.md", "tables", "tables/functions.csv");
    assertThat(out.resolve("tables/functions.csv")).hasContent("edited");
  }

  @Test
  void simulateAgain_replacesItsOwn_andAnEditedSurveyIsKept() throws Exception {
    assertThat(locus("simulate", "--out", out).exit()).isZero();
    assertThat(locus("simulate", "--out", out, "--seed", "2").exit()).isZero();
    Files.writeString(out.resolve("survey.csv"), "edited", java.nio.file.StandardOpenOption.APPEND);
    Map<String, String> before = Tree.of(out);
    CommandRun run = locus("simulate", "--out", out);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("survey.csv (changed since locus wrote it)");
    assertThat(Tree.of(out)).isEqualTo(before);
  }

  /** In each build {@code OutputFolderTest} lets runs of two kinds write to one folder. */
  @Tag("nightly")
  @Test
  void planBesideItsResult_keepsTheDeliverables() throws Exception {
    result();
    Map<String, String> before = Tree.of(out);
    // two functions in one unit: how long a plan takes grows with the leaders
    String design = "--function IT:70:2 --function HR:40:2 --units 1 --respondents 10";
    CommandRun run =
        locus((Object[]) ("plan " + design + " --organisations 20 --out " + out).split(" "));

    assertThat(run.exit()).as(run.err()).isZero();
    Map<String, String> after = Tree.of(out);
    assertThat(after).containsKeys("plan.json", "charts/plan.svg");
    assertThat(after.get("result.json")).isEqualTo(before.get("result.json"));
    assertThat(after.get("report.md")).isEqualTo(before.get("report.md"));
    assertThat(Files.readString(out.resolve("manifest.json")))
        .contains("\"kind\": \"plan\"", "\"kind\": \"result\"", "report.md");
  }

  @Test
  void exportBesideItsInput_neverOverIt() throws Exception {
    Path own = folder.resolve("own.yaml");
    assertThat(locus("instrument", "export", "locus-12", "--for", "yaml", "-o", own).exit())
        .isZero();
    Map<String, String> before = Tree.of(folder);
    CommandRun over = locus("instrument", "export", own, "--for", "yaml", "-o", own, "--force");

    assertThat(over.exit()).isEqualTo(3);
    assertThat(over.err()).contains("is itself an input");
    assertThat(Tree.of(folder)).isEqualTo(before);
    assertThat(locus("instrument", "export", own, "-o", folder.resolve("items.csv")).exit())
        .isZero();
  }

  @Test
  void whatIsMissing_isToldByTheNextCommand_whichCompletesIt() throws Exception {
    assertThat(locus("simulate", "--out", out).exit()).isZero();
    Map<String, String> whole = Tree.of(folder);
    Files.delete(out.resolve("roster.csv"));

    CommandRun next = locus("simulate", "--out", out);

    assertThat(next.exit()).as(next.err()).isZero();
    assertThat(next.err()).contains(out + " is incomplete", "roster.csv");
    assertThat(Tree.of(folder)).isEqualTo(whole);
  }

  /** What somebody else keeps under the name of a draft is not cleaned up, and keeps nobody from the folder. */
  @Test
  void aFolderThatIsCalledAsADraft_staysAsItIs() throws Exception {
    Path called = Files.createDirectory(folder.resolve(".d1.locus-draft"));
    Files.writeString(called.resolve("mine.txt"), "mine");
    Files.createDirectories(called.resolve("files"));
    Files.writeString(called.resolve("files/survey.csv"), "mine too");
    Map<String, String> before = Tree.of(called);

    CommandRun run = locus("simulate", "--out", out);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("survey.csv")).exists();
    assertThat(Tree.of(called)).isEqualTo(before);
  }

  private void result() throws Exception {
    Files.createDirectories(out);
    CommandRun run = locus("report", json(), "--deliverables", "md,json,tables,html", "--out", out);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private Path json() throws IOException {
    return Files.write(
        folder.resolve("in.json"),
        JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 3)));
  }

  private static CommandRun locus(Object... words) {
    return CommandRun.of(Stream.of(words).map(Object::toString).toArray(String[]::new));
  }
}
