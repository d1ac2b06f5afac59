package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.locus.SeedsOfAKind;
import io.github.locus.report.Tree;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own: signals, locks, memory, disks. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class RunningProcessTest {
  private static final List<String> LONG =
      List.of("plan", "--story", "too-close", "--organisations", "100000", "--threads", "1");

  /** Every moment of writing is stopped at in {@code StoppedRunTest}; here, real kills. */
  private static final int KILLS = 20;

  private final List<Process> started = new ArrayList<>();
  private final Path folder;

  RunningProcessTest(@TempDir Path folder) throws IOException {
    this.folder = folder.toRealPath();
  }

  @ParameterizedTest
  @SeedsOfAKind({"TERM,143", "INT,130"})
  void aRunThatIsEndedBySignal_takesItsDraftAway(String signal, int exit) throws Exception {
    assumeFalse(
        signal.equals("INT") && isDeafToInterrupts(), "started as a shell's background job");
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    Map<String, String> before = Tree.of(folder);
    // a shell gives its background jobs a deaf ear for INT; a process of ours has none
    Process process = start(List.of(), with(LONG, "--out", out.toString()));
    awaitDraft(process);
    kill(process, signal);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exit);
    assertThat(Tree.of(folder)).isEqualTo(before);
  }

  /** What a shell starts in the background ignores interrupts, and so does every process of it. */
  private static boolean isDeafToInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring("SigIgn:".length()).strip())
            .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & 2) != 0);
  }

  /** A killed run leaves its draft, which keeps nobody from the folder. */
  @Test
  void aFolderToWhichAnotherProcessWrites_is4_untilThatOneIsKilled() throws Exception {
    Path out = folder.resolve("out");
    Process process = start(List.of(), with(LONG, "--out", out.toString()));
    awaitDraft(process);
    Map<String, String> before = Tree.of(folder);
    CommandRun run = CommandRun.of("simulate", "--out", out.toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains("is in use").hasLineCount(1);
    assertThat(Tree.of(folder)).isEqualTo(before);
    assertThat(process.isAlive()).isTrue();

    process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
    assertThat(names()).containsExactly(".out.locus-draft");
    assertThat(CommandRun.of("simulate", "--out", out.toString()).exit()).isZero();
    assertThat(names()).containsExactly("out");
  }

  /**
   * Memory runs out at another place with each size, and in the threads that work as in the one that waits. In each build
   * {@code LastResortTest} and {@code MainTest} let it run out without a process.
   */
  static Stream<Integer> tooFewMegabytes() {
    return IntStream.rangeClosed(8, 14).boxed();
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("tooFewMegabytes")
  void lackOfMemory_is4_inOneLineThatSaysHowToGiveMore(int megabytes) throws Exception {
    Path survey = folder.resolve("survey.csv");
    assertThat(
            CommandRun.of("simulate", "--units", "60", "--out", folder.resolve("s").toString())
                .exit())
        .isZero();
    Files.move(folder.resolve("s/survey.csv"), survey);
    Path out = folder.resolve("out");
    Run run =
        run(
            List.of("-Xmx" + megabytes + "m"),
            List.of("analyze", survey.toString(), "--out", out.toString()));

    assertThat(run.exit()).as(run.err()).isEqualTo(4);
    assertThat(run.err().lines().filter(line -> !line.contains("warning [")))
        .singleElement()
        .asString()
        .contains("memory", "LOCUS_JAVA_OPTS=-Xmx");
    assertThat(names()).containsExactlyInAnyOrder("s", "survey.csv");
  }

  /** A file system of 200 kB, and one that is read-only: only where this user may mount one. */
  @ParameterizedTest
  @CsvSource({"size=200k,No space left", "ro,Read-only file system"})
  void aDiskThatTakesNothing_is4_andEverythingStays(String option, String words) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(shell("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()))
        .as("may mount a file system here")
        .isZero();
    try {
      Path out = Files.createDirectory(disk.resolve("out"));
      Files.writeString(out.resolve("mine.txt"), "mine");
      assertThat(simulate(out, "--units", "2", "--respondents", "3").exit()).isZero();
      if (option.equals("ro")) {
        assertThat(shell("mount", "-o", "remount,ro", disk.toString())).isZero();
      }
      Map<String, String> before = Tree.of(disk);
      CommandRun run = simulate(out, "--units", "60");

      assertThat(run.exit()).as(run.err()).isEqualTo(4);
      assertThat(run.err()).contains(words, disk.toString()).hasLineCount(1);
      assertThat(Tree.of(disk)).isEqualTo(before);
    } finally {
      shell("umount", disk.toString());
    }
  }

  /** As a share that is mounted there: the files beside it stay as they were, and the folder is told. */
  @ParameterizedTest
  @ValueSource(strings = {"tables", "charts"})
  void aSubfolderThatTakesNothing_is4_andEverythingStays(String name) throws Exception {
    Path out = folder.resolve("out");
    List<String> report = List.of("report", result().toString(), "--out", out.toString());
    String[] words = with(report, "--deliverables", "md,tables,charts-svg").toArray(String[]::new);
    assertThat(CommandRun.of(words).exit()).isZero();
    Path inside = out.resolve(name);
    Files.move(inside, folder.resolve("kept"));
    Files.createDirectory(inside);
    assumeThat(
            shell("mount", "-o", "bind,ro", folder.resolve("kept").toString(), inside.toString()))
        .as("may mount a file system here")
        .isZero();
    try {
      assumeThat(Files.isWritable(inside)).isFalse();
      Map<String, String> before = Tree.of(folder);
      CommandRun run =
          CommandRun.of(with(List.of(words), "--language", "de").toArray(String[]::new));

      assertThat(run.exit()).as(run.err()).isEqualTo(4);
      assertThat(run.err().lines()).last(STRING).contains(inside.toString());
      assertThat(Tree.of(folder)).isEqualTo(before);
    } finally {
      shell("umount", inside.toString());
    }
  }

  private Path result() throws IOException {
    return Files.write(
        folder.resolve("result.json"),
        JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 1)));
  }

  /** What cannot be written leaves nothing behind, neither drafts nor beginnings, and is named. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "simulate --out DISK/new",
        "instrument export locus-12 --for csv --out DISK/items.csv",
        "init SURVEY --out DISK/client",
        "analyze SURVEY --ledger DISK/ledger",
        "gate RESULT --gate functions.IT.today>1 --junit DISK/gates.xml",
        "gate RESULT --gate functions.IT.today>1 --summary DISK/gates.md"
      })
  void aFullDisk_is4_andNothingOfTheRunStays(String typed) throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(shell("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", disk.toString()))
        .as("may mount a file system here")
        .isZero();
    try {
      Path result = result();
      Files.write(disk.resolve("mine"), new byte[200 * 1024]);
      Map<String, String> before = Tree.of(disk);

      CommandRun run =
          CommandRun.of(
              typed
                  .replace("DISK", disk.toString())
                  .replace("SURVEY", "samples/too-close/survey.csv")
                  .replace("RESULT", result.toString())
                  .split(" "));

      assertThat(run.exit()).as(run.err()).isEqualTo(4);
      assertThat(run.err().lines()).last(STRING).contains(disk.toString(), "No space left");
      assertThat(run.err()).doesNotContain("locus-draft");
      assertThat(Tree.of(disk)).isEqualTo(before);
    } finally {
      shell("umount", disk.toString());
    }
  }

  /** An organisation whose worker found no memory is no defect either. */
  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(ints = {16, 24, 32, 40})
  void lackOfMemoryInABatch_is4_andNoDefect(int megabytes) throws Exception {
    Run run =
        run(
            List.of("-Xmx" + megabytes + "m"),
            List.of(
                "batch",
                Path.of("samples/portfolio").toAbsolutePath().toString(),
                "--out",
                folder.resolve("out").toString()));

    assertThat(run.exit()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).doesNotContain("defect").contains("LOCUS_JAVA_OPTS=-Xmx");
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({"TERM, 143", "INT, 130"})
  void aBatchThatIsEnded_keepsWhatIsDone(String signal, int exit) throws Exception {
    Path out = folder.resolve("out");
    Process process =
        start(
            List.of(),
            List.of(
                "batch",
                Path.of("samples/portfolio").toAbsolutePath().toString(),
                "--out",
                out.toString(),
                "--deliverables",
                "json",
                "--threads",
                "1"));
    while (Files.notExists(out.resolve("harbor"))) {
      assertThat(process.isAlive()).isTrue();
      Thread.sleep(20);
    }
    kill(process, signal);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exit);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).lines())
        .last(STRING)
        .contains("stopped, of 6 organisations", "0 failed", "The same command goes on");
    assertThat(CommandRun.of("verify", out.resolve("harbor").toString()).exit()).isZero();
    assertThat(out.resolve("tower")).doesNotExist();
  }

  /** A library that finds no log to write to must not say so in the answer. */
  @Tag("nightly")
  @Test
  void answerOfARunThatWritesATextDocument_isTheAnswerAlone() throws Exception {
    Path sample = Path.of("samples/portfolio").toAbsolutePath();
    Process process =
        start(
            List.of(),
            List.of(
                "analyze",
                sample.resolve("orchard.csv").toString(),
                "--roster",
                sample.resolve("orchard-roster.csv").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--deliverables",
                "docx",
                "--format",
                "csv"));
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(answer).startsWith("function,status,");
  }

  /** Real kills at moments of chance, while the program writes the same folder again and again. */
  @Tag("nightly")
  @Test
  void killedAtAnyMoment_everyFileIsOldOrNew_andTheNextRunCompletes() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("mine.txt"), "mine");
    assertThat(simulate(out, "--seed", "1").exit()).isZero();
    final Map<String, String> one = Tree.of(out);
    assertThat(simulate(out, "--seed", "2").exit()).isZero();
    Map<String, String> two = Tree.of(out);
    long took = time(() -> run(List.of(), seeded(out, 1)));
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(List.of(), seeded(out, 1 + kill % 2));
      process.waitFor(took / 2 + took * kill * 2 / (3 * KILLS), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor(60, TimeUnit.SECONDS);
      Map<String, String> found = Tree.of(out);
      assertThat(found.keySet()).isEqualTo(one.keySet());
      found.forEach((path, what) -> assertThat(what).isIn(one.get(path), two.get(path)));

      assertThat(simulate(out, "--seed", "1").exit()).isZero();
      assertThat(Tree.of(out)).isEqualTo(one);
      assertThat(names()).containsExactly("out");
    }
  }

  private static CommandRun simulate(Path out, String... more) {
    return CommandRun.of(
        with(List.of("simulate", "--out", out.toString()), more).toArray(String[]::new));
  }

  private static List<String> seeded(Path out, int seed) {
    return List.of("simulate", "--out", out.toString(), "--seed", String.valueOf(seed));
  }

  private interface Work {
    Object run() throws Exception;
  }

  private static long time(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }

  private void awaitDraft(Process process) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (names().stream().noneMatch(name -> name.endsWith(".locus-draft"))) {
      assertThat(process.isAlive()).as("still running").isTrue();
      assertThat(System.nanoTime()).isLessThan(end);
      Thread.sleep(20);
    }
    Thread.sleep(200); // the text of the draft, and the hook that takes it away
  }

  private static void kill(Process process, String signal) throws Exception {
    assertThat(shell("kill", "-" + signal, String.valueOf(process.pid()))).isZero();
  }

  private static int shell(String... command) throws Exception {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor();
    } catch (IOException e) {
      return 127; // no such program here
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> list = Files.list(folder)) {
      return list.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static List<String> with(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all;
  }

  /** No test leaves a program running, however it fails. */
  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  private Process start(List<String> options, List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    // what the compiler made need not be verified
    command.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-BytecodeVerificationRemote"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), "io.github.locus.cli.Main"));
    command.addAll(words);
    Process process = new ProcessBuilder(command).start();
    started.add(process);
    // a run that hangs fails its test and not the build
    CompletableFuture.delayedExecutor(3, TimeUnit.MINUTES).execute(process::destroyForcibly);
    return process;
  }

  /** Some runners load the tests by a loader of their own. */
  private static String classPath() {
    return Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader
        ? Stream.of(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private Run run(List<String> options, List<String> words) throws Exception {
    Process process = start(options, words);
    process.getInputStream().readAllBytes();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), err);
  }

  private record Run(int exit, String err) {}
}
