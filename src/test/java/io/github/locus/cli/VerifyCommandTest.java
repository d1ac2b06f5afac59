package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
  @TempDir private Path folder = Path.of("");
  private Path made = Path.of("");

  @BeforeEach
  void make() {
    made = folder.resolve("survey");
    // of one function, where an analysis is quick
    CommandRun.of(
        "simulate", "--function=IT:66:4", "--units=3", "--respondents=8", "--out=" + made);
  }

  @Test
  void folderAsItWasWritten_isWhole() {
    CommandRun run = CommandRun.of("verify", made.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("Whole: ").contains("1 folder");
  }

  @Test
  void fileThatIsMissingOrChanged_isNamed_andEndsWith3() throws IOException {
    Files.delete(made.resolve("truth.json"));
    Files.writeString(made.resolve("roster.csv"), "changed");
    CommandRun run = CommandRun.of("verify", made.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("truth.json: missing", "roster.csv: changed", "Not whole: 2 faults.")
        .doesNotContain("survey.csv");
  }

  @Test
  void manifestThatWasChanged_provesNothing() throws IOException {
    Path manifest = made.resolve("manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("survey.csv", "other.csv"));
    CommandRun run = CommandRun.of("verify", made.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("no manifest.json");
  }

  @Test
  void everyOrganisationOfABatch_isLookedAt_andItsInputIsKnown() throws IOException {
    Path out = folder.resolve("out");
    CommandRun.of("batch", made.toString(), "--out", out.toString(), "--deliverables", "json");
    String survey = made.resolve("survey.csv").toString();

    CommandRun whole = CommandRun.of("verify", out.toString(), "--input", survey);
    assertThat(whole.exit()).as(whole.out()).isZero();
    assertThat(whole.out()).contains("2 folders");
    Files.writeString(made.resolve("survey.csv"), "\n", java.nio.file.StandardOpenOption.APPEND);
    Files.writeString(out.resolve("survey/result.json"), "{}");
    CommandRun broken = CommandRun.of("verify", out.toString(), "--input", survey);
    assertThat(broken.exit()).isEqualTo(3);
    assertThat(broken.out()).contains("result.json: changed", "is none of the files");
  }

  @Test
  void organisationOfABatch_thatNoManifestProves_isAFault() throws IOException {
    Path out = folder.resolve("out");
    CommandRun.of("batch", made.toString(), "--out", out.toString(), "--deliverables", "json");
    Path manifest = out.resolve("survey/manifest.json");
    Files.writeString(manifest, Files.readString(manifest).replace("a", "b"));
    CommandRun changed = CommandRun.of("verify", out.toString());
    Files.delete(manifest);
    CommandRun missing = CommandRun.of("verify", out.toString());

    assertThat(changed.exit()).as(changed.out()).isEqualTo(3);
    assertThat(changed.out()).contains("manifest.json: changed");
    assertThat(missing.exit()).isEqualTo(3);
    assertThat(missing.out()).contains("manifest.json: missing");
  }

  @Test
  void folderThatIsNone_is4() {
    assertThat(CommandRun.of("verify", folder.resolve("absent").toString()).exit()).isEqualTo(4);
  }
}
