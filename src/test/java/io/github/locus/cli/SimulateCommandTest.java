package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.simulate.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateCommandTest {
  private Path folder;

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  @ParameterizedTest
  @EnumSource(Story.class)
  void everyStory_isReadBackWithoutAnErrorOrWarning(Story story) {
    simulate("--story", story.id(), "--units", "3");
    IngestResult read =
        new SurveyReader(new InstrumentLibrary())
            .read(
                SurveyInput.of(InputSource.of(folder.resolve("survey.csv")))
                    .withRoster(InputSource.of(folder.resolve("roster.csv"))));

    assertThat(read.survey()).isInstanceOf(Read.Done.class);
    assertThat(read.diagnostics()).noneMatch(d -> d.code().severity().name().equals("WARNING"));
  }

  @Test
  void truth_holdsTheLevels() throws IOException {
    simulate("--function", "IT:60:0", "--function", "L&D:70:5", "--climate", "0");

    assertThat(Files.readString(folder.resolve("truth.json")))
        .contains("\"story\": \"design\"", "\"bestToday\": \"L&D\"", "\"today\": 60.0");
  }

  @Test
  void sameSeed_sameBytes() throws IOException {
    simulate("--seed", "5");
    String first = Files.readString(folder.resolve("survey.csv"));
    simulate("--seed", "5", "--force");

    assertThat(folder.resolve("survey.csv")).hasContent(first);
  }

  @Test
  void everyOptionChangesTheSurvey() throws IOException {
    simulate();
    String plain = Files.readString(folder.resolve("survey.csv"));
    List<List<String>> options =
        List.of(
            List.of("--units", "3"),
            List.of("--respondents", "3"),
            List.of("--waves", "2"),
            List.of("--crossing", "0.5"),
            List.of("--climate", "0"),
            List.of("--place", "9"),
            List.of("--shock", "9"),
            List.of("--leniency", "0"),
            List.of("--residual", "0"),
            List.of("--self-inflation", "30"),
            List.of("--missing", "0.5"),
            List.of("--straight-lining", "0.5"),
            List.of("--shared-leaders", "1"),
            List.of("--instrument", "locus-24"),
            List.of("--story", "too-close"),
            List.of("--seed", "2"));
    for (List<String> option : options) {
      List<String> args = new ArrayList<>(option);
      args.add("--force");
      simulate(args.toArray(String[]::new));
      assertThat(Files.readString(folder.resolve("survey.csv")))
          .as("%s", option)
          .isNotEqualTo(plain);
    }
  }

  @Test
  void existingFile_isKept() throws IOException {
    Files.writeString(folder.resolve("roster.csv"), "mine");
    CommandRun run = CommandRun.of("simulate", "--out", folder.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("roster.csv", "--force");
    assertThat(folder.resolve("roster.csv")).hasContent("mine");
    assertThat(folder.resolve("survey.csv")).doesNotExist();
  }

  @Test
  void folderThatIsAFile_isUsage() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(CommandRun.of("simulate", "--out", file.toString()).exit()).isEqualTo(2);
  }

  @Test
  void folderThatCannotBeMade_is4() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThat(CommandRun.of("simulate", "--out", file.resolve("below").toString()).exit())
        .isEqualTo(4);
  }

  @Test
  void withoutFolder_isUsage() {
    assertThat(CommandRun.of("simulate").exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--function=IT",
        "--function=IT:x:3",
        "--function=IT:60:-3",
        "--function=Sales:60:3",
        "--story=none",
        "--units=0",
        "--turnover=2",
        "--crossing=0",
        "--missing=1",
        "--climate=-1",
        "--units=many"
      })
  void valueOutOfRange_isUsage(String option) {
    CommandRun run = CommandRun.of("simulate", option, "--out", folder.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("locus: ");
    assertThat(folder).isEmptyDirectory();
  }

  private void simulate(String... options) {
    List<String> args = new ArrayList<>(List.of("simulate", "--out", folder.toString()));
    args.addAll(List.of(options));
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
  }
}
