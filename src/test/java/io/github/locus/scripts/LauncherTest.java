package io.github.locus.scripts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher with a stand-in for Maven and for Java, which write down that they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  @TempDir private Path folder;
  private Path home;
  private Path java;
  private Path bin;

  @BeforeEach
  void furnish() throws IOException {
    home = Files.createDirectories(folder.resolve("a home"));
    java = folder.resolve("jdk");
    bin = folder.resolve("bin");
    Path launcher = Path.of("scripts/locus").toAbsolutePath();
    Files.createDirectories(home.resolve("scripts"));
    Files.copy(launcher, home.resolve("scripts/locus"));
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("src/main/Source.java"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    jdk("17.0.15");
    maven("0");
  }

  @Test
  void firstUse_builds_andSaysSoOnStandardError() throws Exception {
    Run run = launch("--version");

    assertThat(builds()).isEqualTo(1);
    assertThat(run.err()).contains("building once");
    assertThat(run.out()).doesNotContain("building");
  }

  @Test
  void secondUse_buildsNothing() throws Exception {
    launch("--version");
    Run second = launch("--version");

    assertThat(builds()).isEqualTo(1);
    assertThat(second.err()).isEmpty();
  }

  @Test
  void newerSource_buildsAgain() throws Exception {
    launch("--version");
    Files.setLastModifiedTime(
        home.resolve("src/main/Source.java"), FileTime.from(Instant.now().plusSeconds(60)));
    launch("--version");

    assertThat(builds()).isEqualTo(2);
  }

  /** Java ends with 1 on such a jar, which a failed gate does too. */
  @Test
  void jarThatWasCopiedInPart_isBuiltAgain_andIs4WhereThereAreNoSources() throws Exception {
    launch("--version");
    Path jar = home.resolve("target/locus.jar");
    Files.write(jar, new byte[100]);
    Run mended = launch("--version");
    Files.writeString(jar, "PK\u0003\u0004" + "x".repeat(18));
    Run begun = launch("--version");
    Files.write(jar, new byte[100]);
    Files.delete(home.resolve("src/main/Source.java"));
    Files.delete(home.resolve("src/main"));
    Run alone = launch("--version");

    assertThat(mended.exit()).isZero();
    assertThat(begun.exit()).isZero();
    assertThat(builds()).isEqualTo(3);
    assertThat(alone.exit()).isEqualTo(4);
    assertThat(alone.err()).contains("locus.jar is damaged");
  }

  @Test
  void newerPom_buildsAgain() throws Exception {
    launch("--version");
    Files.setLastModifiedTime(
        home.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
    launch("--version");

    assertThat(builds()).isEqualTo(2);
  }

  @Test
  void twoFirstUsesAtOnce_buildOnce() throws Exception {
    maven("0.3");
    Process first = start(List.of(home.resolve("scripts/locus").toString(), "--version"));
    Run second = launch("--version");

    assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(first.exitValue()).isZero();
    assertThat(second.exit()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void arguments_reachTheProgramUnchanged() throws Exception {
    assertThat(launch("analyze", "my survey.csv", "--gate", "a > 1", "").out())
        .contains("<analyze><my survey.csv><--gate><a > 1><>");
  }

  @Test
  void exitCode_isTheProgrammes() throws Exception {
    script(java.resolve("bin/java"), "exit 3");

    assertThat(launch("analyze").exit()).isEqualTo(3);
  }

  @Test
  void standardInput_reachesTheProgram_evenWhenItBuildsFirst() throws Exception {
    script(java.resolve("bin/java"), "cat");

    assertThat(launchWith("a,b\n1,2\n", List.of("analyze", "-")).out()).isEqualTo("a,b\n1,2\n");
  }

  @Test
  void throughSymbolicLinksAndFromAnotherFolder_itFindsItsHome() throws Exception {
    Path links = Files.createDirectories(folder.resolve("links"));
    Files.createSymbolicLink(links.resolve("one"), Path.of("../a home/scripts/locus"));
    Files.createSymbolicLink(links.resolve("two"), links.resolve("one"));

    assertThat(run("", List.of(links.resolve("two").toString(), "x")).out())
        .contains("<-jar><" + home.toRealPath().resolve("target/locus.jar") + "><x>");
  }

  @Test
  void olderJava_isNamedWithWhatToDo() throws Exception {
    jdk("11.0.2");
    Run run = launch("--version");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("Java 17 or later").contains("11.0.2").contains("JAVA_HOME");
  }

  @Test
  void java8_isOlder() throws Exception {
    jdk("1.8.0_402");

    assertThat(launch("--version").err()).contains("1.8.0_402");
  }

  @Test
  void newerJava_isFine() throws Exception {
    jdk("25");

    assertThat(launch("--version").exit()).isZero();
  }

  @Test
  void javaWithoutReleaseFile_isAsked() throws Exception {
    Files.delete(java.resolve("release"));
    script(
        java.resolve("bin/java"),
        "if [ \"$1\" = -version ]; then echo 'openjdk version \"16.0.1\" 2021-04-20' >&2; fi");

    assertThat(launch("--version").err()).contains("16.0.1");
  }

  @Test
  void javaHomeWithoutJava_isNamed() throws Exception {
    Files.delete(java.resolve("bin/java"));
    Run run = launch("--version");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("JAVA_HOME").contains(java.toString());
  }

  @Test
  void failingBuild_showsItsLog() throws Exception {
    script(bin.resolve("mvn"), "echo 'the compiler is unhappy'", "exit 1");
    Run run = launch("--version");

    assertThat(run.exit()).isEqualTo(70);
    assertThat(run.err()).contains("the compiler is unhappy");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void folderThatIsGone_is4_andSaysSo() throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    String command =
        "cd '" + gone + "' && rmdir '" + gone + "' && '" + home.resolve("scripts/locus") + "' x";
    Run run = run("", List.of("bash", "-c", command));

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("locus: the current folder is gone");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // root may write to what is read-only, but not into what is no folder, nor to a folder
        ": >target",
        "ln -s absent/below target",
        "mkdir -p target/locus.lock",
        "mkdir -p target/locus-build.log",
      })
  void targetThatCannotBeWritten_is4_inOneLine(String spoil) throws Exception {
    assertThat(run("", List.of("bash", "-c", "cd '" + home + "' && " + spoil)).exit()).isZero();
    Run run = launch("--version");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err().lines().filter(line -> !line.contains("building once")))
        .singleElement()
        .asString()
        .startsWith("locus: cannot write to " + home.resolve("target"));
  }

  @Test
  void buildThatLeavesNoJar_is70() throws Exception {
    script(bin.resolve("mvn"), "mkdir -p target");

    assertThat(launch("--version").exit()).isEqualTo(70);
  }

  @Test
  void noJavaAtAll_is4() throws Exception {
    Run run =
        run(
            "",
            List.of(
                "env",
                "-u",
                "JAVA_HOME",
                "PATH=" + withoutJava(),
                "/bin/bash",
                home + "/scripts/locus"));

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("no Java found");
  }

  @Test
  void noMaven_is4() throws Exception {
    Files.delete(bin.resolve("mvn"));
    Run run =
        run("", List.of("env", "PATH=" + withoutJava(), "/bin/bash", home + "/scripts/locus"));

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("Maven");
  }

  @Test
  void javaThatIsNoProgram_is4() throws Exception {
    launch("--version");
    Files.write(java.resolve("bin/java"), new byte[] {0, 1, 2, 3});

    assertThat(launch("--version").exit()).isEqualTo(4);
  }

  @Test
  void optionsThatJavaRefuses_are4_andNamed() throws Exception {
    launch("--version");
    script(
        java.resolve("bin/java"),
        "case \"$*\" in *-Xmx1z*) echo 'Invalid maximum heap size: -Xmx1z'; exit 1;; esac");
    Run run =
        run("", List.of("env", "LOCUS_JAVA_OPTS=-Xmx1z", home.resolve("scripts/locus").toString()));

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("LOCUS_JAVA_OPTS=-Xmx1z", "Invalid maximum heap size");
    assertThat(run.err().lines()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "4999999, survey.csv, true, false",
    "5000000, survey.csv, false, false",
    "50000000, survey.csv, false, true",
    "5000000, --roster=survey.csv, false, false",
    "5000000, -, true, false",
    "5000000, study.yaml, false, false",
  })
  void compilersAndHeap_followTheSizeOfTheFiles(
      long bytes, String argument, boolean oneCompiler, boolean moreMemory) throws Exception {
    try (RandomAccessFile survey =
        new RandomAccessFile(folder.resolve("survey.csv").toFile(), "rw")) {
      survey.setLength(bytes);
    }
    Files.writeString(folder.resolve("study.yaml"), "");
    launch("--version");

    String options = launch("analyze", argument, "missing.csv").out();

    assertThat(options.contains("<-XX:TieredStopAtLevel=1>")).isEqualTo(oneCompiler);
    assertThat(options.contains("<-XX:MaxRAMPercentage=75>")).isEqualTo(moreMemory);
  }

  /** What an earlier run wrote is not read. */
  @ParameterizedTest
  @CsvSource({"4000000, 0, true", "6000000, 0, false", "100, 9000000, true"})
  void compilersOfABatch_followWhatLiesInItsFolders(int bytes, int written, boolean oneCompiler)
      throws Exception {
    Path client = Files.createDirectories(folder.resolve("clients/north"));
    Files.write(client.resolve("survey.csv"), new byte[bytes]);
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.write(out.resolve("report.html"), new byte[written]);
    launch("--version");

    String options = launch("batch", "clients", "--out", "out").out();

    assertThat(options.contains("<-XX:TieredStopAtLevel=1>")).isEqualTo(oneCompiler);
  }

  @Test
  void failedGate_isStillThe1OfTheProgram() throws Exception {
    launch("--version");
    script(java.resolve("bin/java"), "exit 1");

    assertThat(launch("gate").exit()).isEqualTo(1);
  }

  /** The programs that the launcher calls, and neither Java nor Maven. */
  private Path withoutJava() throws IOException {
    Path tools = folder.resolve("tools");
    for (String tool :
        List.of("dirname", "readlink", "find", "head", "mkdir", "touch", "flock", "sed", "mv")) {
      for (String at : List.of("/bin/", "/usr/bin/")) {
        if (Files.exists(Path.of(at + tool))) {
          script(tools.resolve(tool), "exec " + at + tool + " \"$@\"");
        }
      }
    }
    return tools;
  }

  private void jdk(String version) throws IOException {
    script(java.resolve("bin/java"), "printf '<%s>' \"$@\"; echo");
    Files.writeString(
        java.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
  }

  private void maven(String seconds) throws IOException {
    script(
        bin.resolve("mvn"),
        "echo built >>" + quoted("mvn.log"),
        "sleep " + seconds,
        "# as the real one does, which opens the jar that is there",
        "[ ! -f target/locus.jar ] || [ \"$(tail -c 22 target/locus.jar | head -c 2)\" = PK ] || exit 1",
        "mkdir -p target && printf 'PK\\005\\006%018d' 0 >target/locus.jar");
  }

  private long builds() throws IOException {
    return Files.readAllLines(folder.resolve("mvn.log")).size();
  }

  private String quoted(String file) {
    return "'" + folder.resolve(file) + "'";
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/bash\n" + String.join("\n", lines) + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Run launch(String... args) throws Exception {
    return launchWith("", List.of(args));
  }

  private Run launchWith(String input, List<String> args) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("scripts/locus").toString()));
    command.addAll(args);
    return run(input, command);
  }

  private Run run(String input, List<String> command) throws Exception {
    Process process = start(command);
    process.getOutputStream().write(input.getBytes(UTF_8));
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  private Process start(List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile());
    builder.environment().put("JAVA_HOME", java.toString());
    builder.environment().put("PATH", bin + ":" + builder.environment().get("PATH"));
    builder.environment().remove("LOCUS_JAVA_OPTS");
    return builder.start();
  }

  private record Run(int exit, String out, String err) {}
}
