package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
  @Test
  void result_isSummarised() {
    Result result = ResultFixtures.rich();
    CommandRun run = read(new String(JsonForm.write(result), StandardCharsets.UTF_8));

    assertThat(run.exit()).isZero();
    assertThat(run.out().replace('\n', ' '))
        .startsWith(ResultWords.of(result).sentences().headline());
  }

  @Test
  void resultWithNothingToShow_isSummarised() {
    CommandRun run =
        read(new String(JsonForm.write(ResultFixtures.withheld()), StandardCharsets.UTF_8));

    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1]", "{\"schemaVersion\": 99}", "name,score\nIT,3\n"})
  void whatIsNoResult_is3_inOneLine(String text) {
    CommandRun run = read(text);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("locus: -: ");
  }

  @Test
  void missingFile_is4() {
    CommandRun run = CommandRun.of("report", "absent.json");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).isEqualToIgnoringNewLines("locus: absent.json: no such file or folder");
  }

  @Test
  void folderIs4(@TempDir Path folder) throws IOException {
    assertThat(
            CommandRun.of("report", Files.createDirectory(folder.resolve("d")).toString()).exit())
        .isEqualTo(4);
  }

  @Test
  void draws_whichAResultDoesNotHold_areWrongUsage() {
    CommandRun run = CommandRun.of("report", "absent.json", "--deliverables=draws", "--out=out");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("does not hold its draws", "locus analyze");
  }

  private static CommandRun read(String json) {
    return CommandRun.with(json, Map.of(), "report", "-");
  }
}
