package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentCommandTest {
  private Path folder;

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  @Test
  void list_namesTheBuiltInOnes() {
    assertThat(CommandRun.of("instrument", "list").out().lines())
        .anyMatch(line -> line.startsWith("locus-24  24 items"))
        .anyMatch(line -> line.startsWith("locus-12  12 items"));
  }

  @Test
  void show_hasEveryItemAndMarksTheReversed() {
    CommandRun run = CommandRun.of("instrument", "show", "locus-24");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("people_1", "empowerment_2", "reliance_3", "(reversed)");
  }

  @Test
  void show_speaksGerman() {
    assertThat(CommandRun.of("instrument", "show", "locus-12", "--language", "de").out())
        .isNotEqualTo(CommandRun.of("instrument", "show", "locus-12").out());
  }

  @Test
  void exportAsCsv_hasALinePerItem() {
    assertThat(CommandRun.of("instrument", "export", "locus-12").out().lines())
        .hasSize(1 + 12)
        .first()
        .isEqualTo("item,dimension,role,min,max,reversed,text_en,text_de");
  }

  @Test
  void exportAsYaml_isSoundAgain() throws IOException {
    Path file = folder.resolve("ours.yaml");
    Files.writeString(
        file, CommandRun.of("instrument", "export", "locus-24", "--for", "yaml").out());

    assertThat(CommandRun.of("instrument", "check", file.toString()).out())
        .contains("locus-24 is sound", "24 items");
  }

  @ParameterizedTest
  @CsvSource({
    "qualtrics,[[AdvancedFormat]]",
    "google-forms,// Paste",
    "limesurvey,\uFEFFclass",
    "paper,<!DOCTYPE html>"
  })
  void exportForAPlatform_writesItsFormat(String use, String begins) {
    CommandRun run = CommandRun.of("instrument", "export", "locus-12", "--for", use);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith(begins);
  }

  @Test
  void exportToAFile_isTheSameText_andReplacesNothingUnasked() throws IOException {
    Path file = folder.resolve("form.txt");
    String[] words = {
      "instrument", "export", "locus-12", "--for=qualtrics", "--functions=IT,HR=People team", "-o"
    };
    List<String> args = new ArrayList<>(List.of(words));
    String printed = CommandRun.of(args.subList(0, args.size() - 1).toArray(String[]::new)).out();
    args.add(file.toString());

    assertThat(CommandRun.of(args.toArray(String[]::new)).exit()).isZero();
    assertThat(Files.readString(file)).isEqualTo(printed).contains("People team understands");
    assertThat(CommandRun.of(args.toArray(String[]::new)).err()).contains("--force");
    args.add("--force");
    assertThat(CommandRun.of(args.toArray(String[]::new)).exit()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "--functions=Sales,qualtrics,IT",
    "--functions=L&DD,paper,did you mean",
    "--functions=IT;IT,paper,twice",
    "--language=fr,limesurvey,en",
    "--units=North,csv,--units",
    "--functions=IT,yaml,--functions"
  })
  void exportOfWhatTheQuestionnaireDoesNotHave_isUsage(String option, String use, String says) {
    CommandRun run =
        CommandRun.of("instrument", "export", "locus-12", "--for", use, option.replace(';', ','));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(says);
  }

  @Test
  void sentenceThatBeginsLikeAFormula_isNeutralised() throws IOException {
    Path file = folder.resolve("ours.yaml");
    Files.writeString(
        file,
        """
        id: ours
        version: 1
        languages: [en]
        functions: [IT]
        scale: {min: 1, max: 5}
        dimensions:
          - id: people
            role: capability
            name: {en: People}
            items:
              - {id: people_1, text: {en: "=1+1"}}
        """);

    assertThat(CommandRun.of("instrument", "export", file.toString()).out()).contains(",'=1+1\n");
  }

  @Test
  void check_namesLineAndRemedy_withExitCode3() throws IOException {
    Path file = folder.resolve("ours.yaml");
    Files.writeString(file, "id: ours\nversion: 1\nfunktions: [IT]\n");
    CommandRun run = CommandRun.of("instrument", "check", file.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).containsPattern("ours\\.yaml:3:1: error \\[unknown-key] .* — ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "export", "check"})
  void missingFile_is4(String command) {
    assertThat(
            CommandRun.of("instrument", command, folder.resolve("absent.yaml").toString()).exit())
        .isEqualTo(4);
  }

  @Test
  void unknownName_isUsage_andNamesTheBuiltInOnes() {
    CommandRun run = CommandRun.of("instrument", "show", "locus-48");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("locus-48", "locus-24, locus-12");
  }
}
