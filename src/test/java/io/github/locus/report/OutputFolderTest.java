package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.locus.result.ManifestJson;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.SurveyOptions;
import io.github.locus.wording.English;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is ours, and that nothing else is ever touched. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class OutputFolderTest {
  private final Path place;
  private final Path out;

  OutputFolderTest(@TempDir Path place) throws IOException {
    this.place = place.toRealPath();
    this.out = this.place.resolve("out");
  }

  @Test
  void aNewFolderAppearsWithItsParents_andNothingElse() throws Exception {
    write(place.resolve("a/b/out"), "first", "report.html", "tables/t.csv");

    assertThat(Tree.of(place).keySet())
        .containsExactly(
            "a",
            "a/b",
            "a/b/out",
            "a/b/out/manifest.json",
            "a/b/out/report.html",
            "a/b/out/tables",
            "a/b/out/tables/t.csv");
  }

  @Test
  void aClaimThatWritesNothingLeavesNothing() throws Exception {
    OutputFolder.claim(request(place.resolve("a/b/out"), false)).close();

    assertThat(Tree.of(place)).isEmpty();
  }

  @Test
  void aFolderOfOursIsReplacedWhole_andWhatIsNotWrittenAgainGoes() throws Exception {
    write(out, "first", "report.html", "tables/t.csv");
    Object before = Files.readAttributes(out, "unix:ino").get("ino");
    write(out, "second", "report.html");

    assertThat(Tree.of(place).keySet())
        .containsExactly("out", "out/manifest.json", "out/report.html");
    assertThat(out.resolve("report.html")).hasContent("second report.html");
    assertThat(Files.readAttributes(out, "unix:ino").get("ino")).isNotEqualTo(before);
  }

  @Test
  void permissionsOfAFolderStayWhenItIsReplaced() throws Exception {
    write(out, "first", "report.html");
    Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwxr-x---"));
    write(out, "second", "report.html");

    assertThat(Files.getPosixFilePermissions(out))
        .isEqualTo(PosixFilePermissions.fromString("rwxr-x---"));
  }

  @Test
  void filesOfOthersStay_alsoInOurSubfoldersAndInGit() throws Exception {
    write(out, "first", "report.html", "tables/t.csv", "charts/c.svg");
    put("survey.csv", "years of work");
    put(".git/HEAD", "ref: refs/heads/main");
    put("tables/mine.csv", "mine");
    Files.createDirectory(out.resolve("empty"));
    Map<String, String> before = Tree.of(out);
    write(out, "second", "report.html", "tables/u.csv");
    Map<String, String> after = Tree.of(out);

    assertThat(after.keySet())
        .containsExactlyInAnyOrder(
            "manifest.json",
            "report.html",
            "tables",
            "tables/u.csv",
            "tables/mine.csv",
            "survey.csv",
            ".git",
            ".git/HEAD",
            "empty");
    for (String theirs : List.of("survey.csv", ".git/HEAD", "tables/mine.csv")) {
      assertThat(after.get(theirs)).as(theirs).isEqualTo(before.get(theirs));
    }
    assertThat(Tree.of(place).keySet()).allMatch(path -> path.startsWith("out"));
  }

  @Test
  void aNeededNameOfOthersStopsTheRun_andIsListed() throws Exception {
    put("report.html", "mine");
    put("tables/t.csv", "mine");
    Map<String, String> before = Tree.of(place);

    assertThatThrownBy(() -> write(out, "first", "report.html", "tables/t.csv"))
        .isInstanceOf(FolderRefusedException.class)
        .satisfies(English.saying("report.html, tables/t.csv", "--force"));
    assertThat(Tree.of(place)).isEqualTo(before);
  }

  @Test
  void withForceItIsRenamedFirst_toTheNextFreeName() throws Exception {
    put("report.html", "mine");
    put("report.html.bak-1", "older");
    List<String> remarks = force(out, "first", "report.html");

    assertThat(out.resolve("report.html")).hasContent("first report.html");
    assertThat(out.resolve("report.html.bak-1")).hasContent("older");
    assertThat(out.resolve("report.html.bak-2")).hasContent("mine");
    assertThat(remarks).anyMatch(remark -> remark.contains("report.html is now report.html.bak-2"));
  }

  @Test
  void anEditedFileIsTheUsers() throws Exception {
    write(out, "first", "report.html", "report.md");
    put("report.md", "edited");
    Map<String, String> before = Tree.of(place);

    assertThatThrownBy(() -> write(out, "second", "report.html", "report.md"))
        .isInstanceOf(FolderRefusedException.class)
        .satisfies(English.saying("report.md (changed since locus wrote it)"));
    assertThat(Tree.of(place)).isEqualTo(before);

    force(out, "second", "report.html", "report.md");
    assertThat(out.resolve("report.md.bak-1")).hasContent("edited");
  }

  @Test
  void anEditedFileThatIsNotWrittenAgainStays() throws Exception {
    write(out, "first", "report.html", "report.md");
    put("report.md", "edited");
    write(out, "second", "report.html");

    assertThat(out.resolve("report.md")).hasContent("edited");
  }

  @Test
  void aManifestThatWasEditedMakesNothingOurs() throws Exception {
    write(out, "first", "report.html");
    put("diary.txt", "dear");
    String manifest = Files.readString(out.resolve("manifest.json"));
    put("manifest.json", manifest.replace("report.html", "diary.txt"));
    Map<String, String> before = Tree.of(place);

    assertThatThrownBy(() -> write(out, "second", "report.html"))
        .isInstanceOf(FolderRefusedException.class)
        .satisfies(English.saying("manifest.json"));
    assertThat(Tree.of(place)).isEqualTo(before);
  }

  @Test
  void aManifestOfAnotherProgramStopsTheRun() throws Exception {
    put("manifest.json", "{\"name\": \"some web app\"}");

    assertThatThrownBy(() -> write(out, "first", "report.html"))
        .satisfies(English.saying("manifest.json"));
  }

  @Test
  void aManifestThatPointsOutOfItsFolderIsNotFollowed() throws Exception {
    Path outside = Files.writeString(place.resolve("outside.txt"), "precious");
    Files.createDirectory(out);
    Files.write(
        out.resolve("manifest.json"),
        ManifestJson.write(
            ManifestJson.of(
                ResultFixtures.rich(),
                List.of(),
                Map.of("../outside.txt", OwnFiles.hash(outside)),
                Optional.empty())));
    write(out, "second", "report.html");

    assertThat(outside).hasContent("precious");
  }

  @Test
  void aLinkInThePlaceOfAFileIsNeitherFollowedNorReplaced() throws Exception {
    write(out, "first", "report.html");
    Path elsewhere = place.resolve("elsewhere.html");
    Files.move(out.resolve("report.html"), elsewhere);
    Files.createSymbolicLink(out.resolve("report.html"), elsewhere);
    Map<String, String> before = Tree.of(place);

    assertThatThrownBy(() -> write(out, "second", "report.html"))
        .satisfies(English.saying("report.html (a symbolic link)"));
    assertThat(Tree.of(place)).isEqualTo(before);

    force(out, "second", "report.html");
    assertThat(elsewhere).hasContent("first report.html");
    assertThat(Files.readSymbolicLink(out.resolve("report.html.bak-1"))).isEqualTo(elsewhere);
    assertThat(Files.isSymbolicLink(out.resolve("report.html"))).isFalse();
  }

  @Test
  void aLinkInThePlaceOfASubfolderIsNotFollowed_notForRemovingEither() throws Exception {
    write(out, "first", "report.html", "tables/t.csv");
    Path elsewhere = place.resolve("elsewhere");
    Files.move(out.resolve("tables"), elsewhere);
    Files.createSymbolicLink(out.resolve("tables"), elsewhere);
    write(out, "second", "report.html");

    assertThat(elsewhere.resolve("t.csv")).hasContent("first tables/t.csv");
    assertThatThrownBy(() -> write(out, "third", "report.html", "tables/t.csv"))
        .satisfies(English.saying("tables (a symbolic link)"));
    force(out, "third", "report.html", "tables/t.csv");
    assertThat(elsewhere.resolve("t.csv")).hasContent("first tables/t.csv");
    assertThat(out.resolve("tables/t.csv")).hasContent("third tables/t.csv");
  }

  @Test
  void behindAFolderThatIsALinkNothingIsReplaced() throws Exception {
    write(out, "first", "report.html");
    Path link = Files.createSymbolicLink(place.resolve("link"), out);
    Map<String, String> before = Tree.of(place);

    assertThatThrownBy(() -> write(link, "second", "report.html"))
        .satisfies(English.saying("a symbolic link"));
    assertThat(Tree.of(place)).isEqualTo(before);

    force(link, "second", "report.html");
    assertThat(Files.readSymbolicLink(link)).isEqualTo(out);
    assertThat(out.resolve("report.html.bak-1")).hasContent("first report.html");
    assertThat(out.resolve("report.html")).hasContent("second report.html");
  }

  @Test
  void newNamesBehindALinkAreWrittenThere() throws Exception {
    put("notes.txt", "mine");
    Path link = Files.createSymbolicLink(place.resolve("link"), out);
    write(link, "first", "report.html");

    assertThat(out.resolve("report.html")).hasContent("first report.html");
    assertThat(Tree.of(place).keySet())
        .containsExactly("link", "out", "out/manifest.json", "out/notes.txt", "out/report.html");
  }

  @Test
  void aLinkToNothingIsRefused() throws Exception {
    Path link = Files.createSymbolicLink(place.resolve("link"), place.resolve("absent"));

    assertThatThrownBy(() -> write(link, "first", "report.html"))
        .isInstanceOf(FolderRefusedException.class);
  }

  @Test
  void aFolderWhereAFileIsDue_andAFileWhereAFolderIsDue_areNamed() throws Exception {
    Files.createDirectories(out.resolve("report.html"));
    put("tables", "mine");

    assertThatThrownBy(() -> write(out, "first", "report.html", "tables/t.csv"))
        .satisfies(
            English.saying("report.html (a folder), tables (a file, where a folder is due)"));
    force(out, "first", "report.html", "tables/t.csv");
    assertThat(out.resolve("tables.bak-1")).hasContent("mine");
    assertThat(out.resolve("report.html.bak-1")).isEmptyDirectory();
  }

  @Test
  void aFolderThatHoldsAnInputIsRefused_evenWithForce() throws Exception {
    Path input = put("deep/survey.csv", "answers");
    Path link = Files.createSymbolicLink(place.resolve("link.csv"), input);
    Map<String, String> before = Tree.of(place);

    for (Path named : List.of(input, link)) {
      assertThatThrownBy(
              () ->
                  OutputFolder.claim(
                      new OutputRequest(
                          out, true, List.of(named), OutputRequest.Placing.APART, Set.of())))
          .isInstanceOf(FolderRefusedException.class)
          .satisfies(English.saying("holds an input"));
    }
    assertThat(Tree.of(place)).isEqualTo(before);
  }

  @Test
  void besideAnInputIsAllowed_butNeverOverIt() throws Exception {
    Path input = put("study.yaml", "mine");
    OutputRequest request =
        new OutputRequest(out, true, List.of(input), OutputRequest.Placing.BESIDE, Set.of());
    try (OutputFolder folder = OutputFolder.claim(request)) {
      assertThatThrownBy(() -> folder.write(toEdit("study.yaml")))
          .isInstanceOf(FolderRefusedException.class)
          .satisfies(English.saying("is itself an input"));
      folder.write(toEdit("other.yaml"));
    }

    assertThat(Tree.of(out).keySet()).containsExactly("other.yaml", "study.yaml");
    assertThat(input).hasContent("mine");
  }

  @Test
  void besideTheResultTheOtherFilesOfOursStay_andAreStillOurs() throws Exception {
    write(out, "first", "report.html", "result.json", "tables/t.csv");
    try (OutputFolder folder =
        OutputFolder.claim(
            new OutputRequest(
                out,
                false,
                List.of(out.resolve("result.json")),
                OutputRequest.Placing.BESIDE,
                Set.of("report.html")))) {
      folder.write(content("second", "report.html"));
    }

    assertThat(out.resolve("result.json")).hasContent("first result.json");
    assertThat(out.resolve("tables/t.csv")).hasContent("first tables/t.csv");
    assertThat(out.resolve("report.html")).hasContent("second report.html");
    write(out, "third", "report.html");
    assertThat(Tree.of(out).keySet()).containsExactly("manifest.json", "report.html");
  }

  @Test
  void whatAnotherKindOfRunWroteStays() throws Exception {
    write(out, "first", "report.html");
    Map<String, byte[]> files = files("first", "survey.csv");
    try (OutputFolder folder = OutputFolder.claim(request(out, false))) {
      folder.write(
          new FolderContent(
              files,
              Optional.of(
                  ManifestJson.of(
                      new SurveyOptions(1, "design", "locus-12", 60),
                      "1",
                      FolderContent.hashes(files),
                      Optional.empty()))));
    }
    write(out, "second", "report.md");

    assertThat(Tree.of(out).keySet()).containsExactly("manifest.json", "report.md", "survey.csv");
  }

  @Test
  void aFolderThatAnotherRunHasClaimedIsInUse_andItsDraftStays() throws Exception {
    write(out, "first", "report.html");
    try (OutputFolder first = OutputFolder.claim(request(out, false))) {
      Map<String, String> before = Tree.of(place);
      assertThatThrownBy(() -> OutputFolder.claim(request(out, false)))
          .isInstanceOf(FolderInUseException.class)
          .satisfies(English.saying("in use"));
      assertThat(Tree.of(place)).isEqualTo(before);
      first.write(content("second", "report.html"));
    }
    assertThat(out.resolve("report.html")).hasContent("second report.html");
  }

  @Test
  void aFolderOfOthersThatLooksLikeADraftIsLeftAlone() throws Exception {
    Path alike = Files.createDirectories(place.resolve(".out.locus-draft"));
    Path files = Files.createDirectories(alike.resolve("files"));
    Files.writeString(files.resolve("report.html"), "mine");
    Files.writeString(alike.resolve("locus-draft.txt"), "my own notes");
    Map<String, String> before = Tree.of(alike);
    write(out, "first", "report.html");
    write(out, "second", "report.html");

    assertThat(Tree.of(alike)).isEqualTo(before);
    assertThat(Files.list(place).map(path -> path.getFileName().toString()))
        .containsExactlyInAnyOrder(".out.locus-draft", "out");
  }

  @Test
  void theRootIsRefused() {
    assertThatThrownBy(() -> OutputFolder.claim(request(place.getRoot(), true)))
        .isInstanceOf(FolderRefusedException.class);
  }

  @Test
  void theFolderInWhichOneWorksIsWrittenButNotExchanged() throws Exception {
    OutputPlace here = OutputPlace.of(request(Path.of(""), true));

    assertThat(here.mayExchange()).isFalse();
    assertThat(here.draft()).isEqualTo(Path.of("").toRealPath().resolve(".locus-draft"));
  }

  @Test
  void aPathOutsideTheFolderIsADefect() throws Exception {
    try (OutputFolder folder = OutputFolder.claim(request(out, false))) {
      assertThatThrownBy(() -> folder.write(toEdit("../escaped")))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Tree.of(place)).isEmpty();
  }

  @Test
  void aMissingFileIsToldAndWrittenAgain() throws Exception {
    write(out, "first", "report.html", "report.md");
    Files.delete(out.resolve("report.md"));
    List<String> remarks = write(out, "second", "report.html", "report.md");

    assertThat(remarks).singleElement().asString().contains("is incomplete", "report.md");
    assertThat(out.resolve("report.md")).hasContent("second report.md");
  }

  @Test
  void aFileForFewEyesIsNotOpenedByBeingWrittenAgain() throws Exception {
    put("notes.txt", "mine");
    write(out, "first", "report.html");
    Files.setPosixFilePermissions(
        out.resolve("report.html"), PosixFilePermissions.fromString("rw-------"));
    write(out, "second", "report.html");

    assertThat(Files.getPosixFilePermissions(out.resolve("report.html"), LinkOption.NOFOLLOW_LINKS))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void whatOnlySomeMayRead_isNotOpenedByBeingExchangedWhole() throws Exception {
    write(out, "first", "report.html", "tables/leaders.csv");
    Map<String, String> rights =
        Map.of("", "rwxr-x---", "report.html", "rw-------", "tables", "rwx------");
    for (Map.Entry<String, String> path : rights.entrySet()) {
      Files.setPosixFilePermissions(
          out.resolve(path.getKey()), PosixFilePermissions.fromString(path.getValue()));
    }

    write(out, "second", "report.html", "tables/leaders.csv");

    for (Map.Entry<String, String> path : rights.entrySet()) {
      assertThat(Files.getPosixFilePermissions(out.resolve(path.getKey())))
          .as(path.getKey())
          .isEqualTo(PosixFilePermissions.fromString(path.getValue()));
    }
    assertThat(out.resolve("report.html")).hasContent("second report.html");
  }

  /** A folder that colleagues share hands its group on to what comes into it. Only the superuser can give files away. */
  @Test
  void aFolderOfAGroupStaysTheGroups_andSoDoItsFiles() throws Exception {
    assumeThat(Files.getAttribute(place, "unix:uid")).isEqualTo(0);
    write(out, "first", "report.html");
    Files.setAttribute(out, "unix:gid", 65534);
    Files.setAttribute(out, "unix:mode", 02770);
    Files.setAttribute(out.resolve("report.html"), "unix:gid", 65534);
    Files.setPosixFilePermissions(
        out.resolve("report.html"), PosixFilePermissions.fromString("rw-r-----"));

    write(out, "second", "report.html");

    assertThat(Files.getAttribute(out, "unix:gid")).isEqualTo(65534);
    assertThat((int) Files.getAttribute(out, "unix:mode") & 07777).isEqualTo(02770);
    assertThat(Files.getAttribute(out.resolve("report.html"), "unix:gid")).isEqualTo(65534);
    assertThat(Files.getPosixFilePermissions(out.resolve("report.html")))
        .isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    assertThat(out.resolve("report.html")).hasContent("second report.html");
  }

  /** Found before the first file is touched, in a folder that is exchanged whole and in one that is shared. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aSubfolderThatCannotBeWritten_isFoundBeforeAnythingIsTouched(boolean shared)
      throws Exception {
    write(out, "first", "report.html", "tables/t.csv");
    if (shared) {
      put("notes.txt", "mine");
    }
    Path tables = out.resolve("tables");
    Files.setPosixFilePermissions(tables, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(tables)).as("the superuser may write everywhere").isFalse();
      Map<String, String> before = Tree.of(place);

      assertThatThrownBy(() -> write(out, "second", "report.html", "tables/t.csv"))
          .isInstanceOf(AccessDeniedException.class)
          .hasMessageContaining(tables.toString());
      assertThat(Tree.of(place)).isEqualTo(before);
    } finally {
      Files.setPosixFilePermissions(tables, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void whatIsMetWhenSomeFilesAreInPlace_isToldWithTheFolderThatIsIncomplete() throws Exception {
    put("notes.txt", "mine");
    write(out, "first", "report.html", "report.md");
    Path report = out.resolve("report.md");
    OutputFolder folder =
        OutputFolder.claim(
            request(out, false),
            moment -> {
              if (moment.equals("comes: report.md")) {
                inTheWay(report);
              }
            });

    assertThatThrownBy(() -> folder.write(content("second", "report.html", "report.md")))
        .isInstanceOf(FolderHalfWrittenException.class);
    folder.close();
    assertThat(out.resolve("report.html")).hasContent("second report.html");
    Files.delete(report.resolve("in"));
    Files.delete(report);

    assertThat(write(out, "second", "report.html", "report.md"))
        .anyMatch(remark -> remark.contains("is incomplete"));
    assertThat(report).hasContent("second report.md");
    assertThat(Tree.of(place).keySet()).noneMatch(name -> name.contains("draft"));
  }

  private static void inTheWay(Path file) {
    try {
      Files.delete(file);
      Files.createDirectories(file.resolve("in"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path put(String path, String text) throws IOException {
    Files.createDirectories(out.resolve(path).getParent());
    return Files.writeString(out.resolve(path), text);
  }

  static OutputRequest request(Path folder, boolean force) {
    return new OutputRequest(
        folder, force, List.of(), OutputRequest.Placing.APART, Set.of("manifest.json"));
  }

  private static List<String> write(Path folder, String version, String... paths) throws Exception {
    return run(request(folder, false), version, paths);
  }

  private static List<String> force(Path folder, String version, String... paths) throws Exception {
    return run(request(folder, true), version, paths);
  }

  private static List<String> run(OutputRequest request, String version, String... paths)
      throws Exception {
    try (OutputFolder folder = OutputFolder.claim(request)) {
      folder.write(content(version, paths));
      return folder.remarks().stream().map(English::said).toList();
    }
  }

  private static FolderContent toEdit(String path) {
    return FolderContent.toEdit(files("new", path));
  }

  static FolderContent content(String version, String... paths) {
    Map<String, byte[]> files = files(version, paths);
    return new FolderContent(
        files,
        Optional.of(
            ManifestJson.of(
                ResultFixtures.rich(), List.of(), FolderContent.hashes(files), Optional.empty())));
  }

  private static Map<String, byte[]> files(String version, String... paths) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (String path : paths) {
      files.put(path, (version + " " + path).getBytes(StandardCharsets.UTF_8));
    }
    return files;
  }
}
