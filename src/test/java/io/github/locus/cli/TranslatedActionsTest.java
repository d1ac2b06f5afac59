package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.PlannedAction;
import io.github.locus.result.ResultJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board that reads another language decides on the same actions. */
class TranslatedActionsTest {
  /** Its functions have names of their own, which the questionnaire does not know. */
  private static final Path ANSWERS = Path.of("samples/own-names/answers.csv");

  @TempDir private Path folder = Path.of("");

  @Test
  void ofFunctionsWithNamesOfTheirOwn_areThoseOfAnAnalysisInThatLanguage() throws Exception {
    Files.copy(ANSWERS, folder.resolve("answers.csv"));
    run("init", folder.resolve("answers.csv").toString(), "--out", folder.toString());
    String study = folder.resolve("study.yaml").toString();
    String made = out("made");
    run("analyze", "--study", study, "--deliverables", "json", "--out", made);
    run(
        "analyze",
        "--study",
        study,
        "--deliverables",
        "json",
        "--out",
        out("de"),
        "--language",
        "de");
    run(
        "report",
        made + "/result.json",
        "--deliverables",
        "json",
        "--out",
        out("told"),
        "--language",
        "de");

    assertThat(actions("told")).isEqualTo(actions("de"));
    assertThat(actions("told").stream().map(TranslatedActionsTest::withoutWords))
        .isEqualTo(actions("made").stream().map(TranslatedActionsTest::withoutWords).toList());
  }

  private static List<Object> withoutWords(PlannedAction action) {
    return List.of(
        action.function(), action.dimension(), action.owner(), action.horizon(), action.effort());
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }

  private List<PlannedAction> actions(String name) throws Exception {
    return ResultJson.read(Files.readAllBytes(folder.resolve(name).resolve("result.json")))
        .verdict()
        .actions();
  }

  private static void run(String... arguments) {
    CommandRun run = CommandRun.of(arguments);
    assertThat(run.exit()).as(Stream.of(arguments).toList() + run.err()).isZero();
  }
}
