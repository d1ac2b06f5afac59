package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.wording.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A run that is stopped before each of its steps. Nothing after the stop is run, no cleaning either, as after a kill; only
 * its lock is let go, which the system does for a process.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class StoppedRunTest {
  private static final String[] OLD = {"report.html", "report.md", "tables/a.csv", "charts/a.svg"};
  private static final String[] NEW = {"report.html", "report.md", "tables/b.csv", "charts/a.svg"};

  /** What is in the folder before the run. */
  enum Before {
    NOTHING,
    EMPTY,
    OURS,
    SHARED
  }

  private final Path place;
  private final Path out;

  StoppedRunTest(@TempDir Path place) throws IOException {
    this.place = place.toRealPath();
    this.out = this.place.resolve("out");
  }

  @ParameterizedTest
  @EnumSource
  void everyFileIsOldOrNew_andTheNextRunCompletesIt(Before before) throws Exception {
    Path whole = Files.createDirectory(place.resolve("whole"));
    furnish(before, whole.resolve("out"));
    List<String> moments = new ArrayList<>();
    write(whole.resolve("out"), moments);
    Map<String, String> done = Tree.of(whole);
    for (int stop = 0; stop < moments.size(); stop++) {
      Path room = Files.createDirectory(place.resolve("stop-" + stop));
      Path folder = room.resolve("out");
      furnish(before, folder);
      Map<String, String> old = Tree.of(room);

      stop(folder, stop);

      assertOldOrNew(moments.get(stop), room, old, done);
      List<String> remarks = write(folder, new ArrayList<>());
      assertThat(Tree.of(room)).as("next after " + moments.get(stop)).isEqualTo(done);
      boolean halfPlaced =
          before == Before.SHARED
              && stop > moments.indexOf("comes: report.html")
              && stop <= moments.indexOf("comes: manifest.json");
      if (halfPlaced) {
        assertThat(remarks).as(moments.get(stop)).anyMatch(r -> r.contains("is incomplete"));
      } else {
        assertThat(remarks).as(moments.get(stop)).noneMatch(r -> r.contains("put its files"));
      }
    }
    assertThat(moments).hasSizeGreaterThanOrEqualTo(8);
  }

  /** After the stop, a run that is refused must not lose what the journal says. */
  @ParameterizedTest
  @EnumSource
  void aRunThatIsRefusedInBetweenForgetsNothing(Before before) throws Exception {
    furnish(before, out);
    List<String> moments = new ArrayList<>();
    Path whole = Files.createDirectory(place.resolve("whole"));
    furnish(before, whole.resolve("out"));
    write(whole.resolve("out"), moments);
    stop(out, moments.size() - 2);
    Files.createDirectories(out);
    Path mine = Files.writeString(out.resolve("blocked.txt"), "mine");
    OutputRequest refused =
        new OutputRequest(
            out, false, List.of(), OutputRequest.Placing.APART, java.util.Set.of("blocked.txt"));
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> OutputFolder.claim(refused)))
        .isInstanceOf(FolderRefusedException.class);
    Files.delete(mine);

    write(out, new ArrayList<>());

    assertThat(Tree.of(out)).isEqualTo(Tree.of(whole.resolve("out")));
    assertThat(names(place)).containsExactlyInAnyOrder("out", "whole");
  }

  /**
   * Every file of the folder has its old or its new bytes; none that was in it and is not to go is missing. While a folder
   * is exchanged the old one lies whole in the draft for one step.
   */
  private static void assertOldOrNew(
      String moment, Path room, Map<String, String> old, Map<String, String> done)
      throws IOException {
    Map<String, String> found = Tree.of(room);
    if (moment.equals("the new folder comes")) {
      Map<String, String> aside = new TreeMap<>();
      Tree.of(room.resolve(".out.locus-draft/previous"))
          .forEach((path, what) -> aside.put("out/" + path, what));
      aside.put("out", "folder");
      assertThat(aside).as(moment).isEqualTo(old);
      return;
    }
    found.forEach(
        (path, what) -> {
          if (path.startsWith("out/")) {
            assertThat(what).as("%s at %s", path, moment).isIn(old.get(path), done.get(path));
          }
        });
    old.forEach(
        (path, what) -> {
          if (done.containsKey(path)) {
            assertThat(found).as(moment).containsKey(path);
          }
        });
  }

  private static void furnish(Before before, Path folder) throws Exception {
    switch (before) {
      case NOTHING -> {}
      case EMPTY -> Files.createDirectory(folder);
      case OURS, SHARED -> {
        try (OutputFolder output = OutputFolder.claim(OutputFolderTest.request(folder, false))) {
          output.write(OutputFolderTest.content("old", OLD));
        }
        if (before == Before.SHARED) {
          Files.writeString(folder.resolve("survey.csv"), "years of work");
          Files.writeString(folder.resolve("tables/mine.csv"), "mine");
          Files.createSymbolicLink(folder.resolve("link"), Path.of("survey.csv"));
        }
      }
    }
  }

  private static List<String> write(Path folder, List<String> moments) throws Exception {
    try (OutputFolder output =
        OutputFolder.claim(OutputFolderTest.request(folder, false), moments::add)) {
      output.write(OutputFolderTest.content("new", NEW));
      return output.remarks().stream().map(English::said).toList();
    }
  }

  private static void stop(Path folder, int stop) throws Exception {
    int[] step = {0};
    OutputFolder output =
        OutputFolder.claim(
            OutputFolderTest.request(folder, false),
            moment -> {
              if (step[0]++ == stop) {
                throw new Killed();
              }
            });
    try {
      output.write(OutputFolderTest.content("new", NEW));
      throw new AssertionError("was not stopped");
    } catch (Killed e) {
      output.abandon();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
