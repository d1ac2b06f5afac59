package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
