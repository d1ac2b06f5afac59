package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOutputTest {
  private final Path place;

  FolderOutputTest(@TempDir Path place) {
    this.place = place;
  }

  private void write(Path folder, boolean force) throws Exception {
    Deliverables.write(
        ResultFixtures.withheld(), EnumSet.of(Deliverable.JSON), folder, force, Optional.empty());
  }

  private Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList().stream();
    }
  }

  @Test
  void aNewFolderAppearsWithItsParents() throws Exception {
    write(place.resolve("a/b/out"), false);
    assertThat(names(place.resolve("a/b/out"))).containsExactly("manifest.json", "result.json");
    assertThat(names(place.resolve("a/b"))).containsExactly("out");
  }

  @Test
  void anEmptyFolderIsFilled() throws Exception {
    Path out = Files.createDirectory(place.resolve("out"));
    write(out, false);
    assertThat(names(out)).containsExactly("manifest.json", "result.json");
  }

  @Test
  void aFolderOfOursIsReplacedWhole() throws Exception {
    Path out = place.resolve("out");
    Deliverables.write(
        ResultFixtures.rich(), EnumSet.of(Deliverable.MARKDOWN), out, false, Optional.empty());
    write(out, false);
    assertThat(names(out)).containsExactly("manifest.json", "result.json");
    assertThat(names(place)).containsExactly("out");
  }

  @Test
  void aFolderWithForeignFilesIsRefusedAndUntouched() throws Exception {
    Path out = Files.createDirectory(place.resolve("out"));
    Files.writeString(out.resolve("thesis.doc"), "years of work");
    assertThatThrownBy(() -> write(out, false))
        .isInstanceOf(FolderRefusedException.class)
        .hasMessageContaining("thesis.doc")
        .hasMessageContaining("--force");
    assertThat(names(out)).containsExactly("thesis.doc");
  }

  @Test
  void aFileAddedToAFolderOfOursIsNotLostInSilence() throws Exception {
    Path out = place.resolve("out");
    write(out, false);
    Files.writeString(out.resolve("notes.txt"), "from the board meeting");
    assertThatThrownBy(() -> write(out, false)).hasMessageContaining("notes.txt");
  }

  @Test
  void forceReplacesForeignFiles() throws Exception {
    Path out = Files.createDirectory(place.resolve("out"));
    Files.writeString(out.resolve("old.txt"), "");
    write(out, true);
    assertThat(names(out)).containsExactly("manifest.json", "result.json");
  }

  @Test
  void evenForceKeepsTheWorkingFolder() {
    Path here = Path.of("").toAbsolutePath();
    assertThatThrownBy(() -> FolderOutput.open(here, true))
        .isInstanceOf(FolderRefusedException.class);
    assertThatThrownBy(() -> FolderOutput.open(here.getRoot(), true))
        .isInstanceOf(FolderRefusedException.class);
  }

  @Test
  void aFileInThePlaceOfTheFolderIsRefused() throws Exception {
    Path file = Files.writeString(place.resolve("out"), "");
    assertThatThrownBy(() -> write(file, true))
        .isInstanceOf(FolderRefusedException.class)
        .hasMessageContaining("is a file");
  }

  @Test
  void aRunThatDiesLeavesTheOldFolderWhole() throws Exception {
    Path out = place.resolve("out");
    write(out, false);
    try (FolderOutput dies = FolderOutput.open(out, false);
        OutputStream half = dies.createFile("result.json")) {
      half.write('{');
    }
    assertThat(names(out)).containsExactly("manifest.json", "result.json");
    assertThat(Files.size(out.resolve("result.json"))).isGreaterThan(1000);
    assertThat(names(place)).containsExactly("out");
  }

  @Test
  void aRunThatDiedBetweenItsMovesIsRecoveredByTheNext() throws Exception {
    Path out = place.resolve("out");
    write(out, false);
    Files.move(out, place.resolve(".out.locus-previous"));
    FolderOutput.open(out, false).close();
    assertThat(names(out)).containsExactly("manifest.json", "result.json");
    assertThat(names(place)).containsExactly("out");
  }

  @Test
  void aPathOutsideTheFolderIsRefused() throws Exception {
    try (FolderOutput output = FolderOutput.open(place.resolve("out"), false)) {
      assertThatThrownBy(() -> output.createFile("../escaped")).isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFileIsWrittenOnce() throws Exception {
    try (FolderOutput output = FolderOutput.open(place.resolve("out"), false)) {
      output.createFile("a").close();
      assertThatThrownBy(() -> output.createFile("a")).isInstanceOf(IOException.class);
    }
  }
}
