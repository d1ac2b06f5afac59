package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.locus.simulate.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/**
 * Every command that README, the samples' README and the help show runs in a shell as it stands: in the nightly build, in the
 * order in which they stand. In each build one of each kind of line runs in a shell, and all are understood.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ShellExamplesTest {
  private static final Pattern SHELL = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\\S+");

  /** The whole test suite; that it is the one that continuous integration runs is a test of its own. */
  private static final String BUILD = "mvn -B -ntp verify";

  private static final List<Path> DOCUMENTS =
      List.of(Path.of("README.md"), Path.of("samples/README.md"));

  private final List<ExampleHost> host = new ArrayList<>();

  @BeforeAll
  void makeWhatTheExamplesRead(@TempDir Path folder) throws IOException, InterruptedException {
    for (Story story : Story.values()) {
      standIn(story, folder.resolve("samples").resolve(story.id()));
    }
    Path roster = Path.of("samples/too-close/roster.csv"); // that of the raw exports, too
    Files.copy(roster, folder.resolve(roster), StandardCopyOption.REPLACE_EXISTING);
    for (String raw : List.of("own-names", "german", "workbook")) {
      copy(Path.of("samples").resolve(raw), folder.resolve("samples").resolve(raw));
    }
    try (Stream<Path> inside = Files.walk(Path.of("samples/portfolio"))) {
      for (Path path : inside.filter(Files::isRegularFile).toList()) {
        Files.createDirectories(folder.resolve(path).resolveSibling("."));
        Files.copy(path, folder.resolve(path));
      }
    }
    host.add(new ExampleHost(folder));
    Path simulated = folder.resolve("simulated");
    inThisProcess("simulate --units 2 --respondents 8 --waves 2 --missing 0 --out", simulated);
    Files.copy(simulated.resolve("roster.csv"), folder.resolve("roster.csv"));
    List<String> survey = Files.readAllLines(simulated.resolve("survey.csv"));
    Files.write(folder.resolve("survey.csv"), survey);
    int wave = List.of(survey.get(0).split(",")).indexOf("wave");
    List<String> years = List.of("2024", "2025");
    List<String> waves = survey.stream().skip(1).map(l -> l.split(",")[wave]).distinct().toList();
    assertThat(waves).hasSameSizeAs(years);
    for (int w = 0; w < waves.size(); w++) {
      String own = waves.get(w);
      List<String> lines = new ArrayList<>(survey.subList(0, 1));
      survey.stream().filter(line -> line.split(",")[wave].equals(own)).forEach(lines::add);
      Files.write(folder.resolve(years.get(w) + ".csv"), lines);
    }
    Files.createDirectory(folder.resolve("clients"));
    copy(simulated, folder.resolve("clients/north"));
    Files.copy(folder.resolve("survey.csv"), folder.resolve("harbor.csv"));
    Files.writeString(
        folder.resolve("study.yaml"), "files: [{path: survey.csv}]\nroster: roster.csv\n");
    Files.writeString(
        folder.resolve("export.csv"),
        new AnswerExports(folder.resolve("samples/too-close/survey.csv"), "en", Map.of())
            .qualtrics());
    try (XMLSlideShow house = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(folder.resolve("house.pptx"))) {
      house.write(out);
    }
    Path out = folder.resolve("locus-out");
    inThisProcess("analyze " + folder.resolve("survey.csv") + " --deliverables json --out", out);
    for (String year : years) {
      copy(out, folder.resolve(year));
    }
  }

  @AfterAll
  void end() {
    host.forEach(ExampleHost::close);
  }

  /** A pipe, a redirection, words in quotation marks, and the shell's own completion. */
  static Stream<String> ofEachKind() {
    List<Predicate<String>> kinds =
        List.of(
            line -> line.contains("| jq"),
            line -> line.startsWith("locus instrument export ") && line.contains(" > "),
            line -> line.startsWith("locus gate ") && line.contains("'verdict not in "),
            line -> line.startsWith("source <("));
    return kinds.stream().map(kind -> examples().stream().filter(kind).findFirst().orElseThrow());
  }

  static Stream<String> all() {
    return examples().stream();
  }

  @ParameterizedTest
  @MethodSource("ofEachKind")
  void exampleOfEachKind_runsInAShell(String line) throws IOException, InterruptedException {
    run(line);
  }

  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("all")
  void example_runsInAShell(String line) throws IOException, InterruptedException {
    run(line);
  }

  /** Its commands and options are there, and their values are of the kinds that they take. */
  @ParameterizedTest
  @MethodSource("all")
  void example_isUnderstood(String line) {
    List<List<String>> calls = calls(line);

    assertThat(calls).isNotEmpty();
    for (List<String> words : calls) {
      String[] args = words.toArray(String[]::new);
      CommandLine program = CommandTree.of(CommandRun.silent(), args);
      assertThatCode(() -> program.parseArgs(args)).as(line).doesNotThrowAnyException();
    }
  }

  /** The words of each call of the program in a line, as the shell hands them over. */
  private static List<List<String>> calls(String line) {
    List<List<String>> calls = new ArrayList<>();
    boolean ours = false;
    for (MatchResult part :
        WORD.matcher(line.replace("<(", "| ").replace(")", "")).results().toList()) {
      String word = part.group(1) == null ? part.group() : part.group(1);
      if (part.group(1) == null && word.matches("(scripts/)?locus")) {
        calls.add(new ArrayList<>());
        ours = true;
      } else if (part.group(1) == null && word.matches("[|<>&;]+")) {
        ours = false;
      } else if (ours) {
        calls.get(calls.size() - 1).add(word);
      }
    }
    return calls;
  }

  @Test
  void everyKindOfExampleIsFound() {
    assertThat(examples())
        .hasSizeGreaterThan(30)
        .anyMatch(line -> line.startsWith("scripts/locus analyze samples/repeatable-lnd"))
        .anyMatch(line -> line.contains(" < samples/"))
        .anyMatch(line -> line.contains("| jq"))
        .anyMatch(line -> line.startsWith("source <("))
        .anyMatch(line -> line.contains("--function LD:"))
        .anyMatch(line -> line.startsWith("locus init "));
  }

  /** A small survey in the place of a sample: what is tested here is the line, not the figures. */
  private static void standIn(Story sample, Path folder) {
    CommandRun run =
        CommandRun.of(
            "simulate",
            "--story=" + sample.id(),
            "--units=2",
            "--respondents=6",
            "--out=" + folder);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private static void inThisProcess(String words, Path out) {
    CommandRun run = CommandRun.of((words + " " + out).split(" "));
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private void run(String line) throws IOException, InterruptedException {
    ExampleHost.Ended ended = host.get(0).run(line);

    assertThat(ended.exit()).as(ended.err()).isZero();
  }

  /** In the order in which they stand: later ones read what earlier ones write. Each once. */
  private static List<String> examples() {
    List<String> examples = new ArrayList<>();
    for (Path document : DOCUMENTS) {
      SHELL
          .matcher(text(document))
          .results()
          .flatMap(block -> block.group(1).lines())
          .filter(line -> !line.isBlank() && !line.equals(BUILD))
          .forEach(examples::add);
    }
    descend(CommandTree.of(CommandRun.silent()))
        .flatMap(command -> Arrays.stream(command.getCommandSpec().usageMessage().footer()))
        .map(String::strip)
        .filter(line -> line.startsWith("locus ") || line.startsWith("source "))
        .forEach(examples::add);
    return examples.stream().map(line -> line.replaceAll("\\s+#.*", "")).distinct().toList();
  }

  private static String text(Path document) {
    try {
      return Files.readString(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  private static Stream<CommandLine> descend(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(ShellExamplesTest::descend));
  }
}
