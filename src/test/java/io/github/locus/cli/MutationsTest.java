package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.github.locus.SeededCases;
import io.github.locus.plan.Basis;
import io.github.locus.plan.NotPlannableException;
import io.github.locus.plan.ResultBasis;
import io.github.locus.result.MutatedResult;
import io.github.locus.result.Result;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mutated files through the commands that read them: whatever became of a file, the program says so
 * or does its work; it has no defect, takes no 10 seconds, and no figure that is none gets into a file.
 */
@TestInstance(Lifecycle.PER_CLASS)
class MutationsTest {
  private static final double MOST_SECONDS = 10;
  private static final Path QUESTIONNAIRE =
      Path.of("src/test/resources/questionnaires/three-capabilities.yaml");

  private static final Pattern NO_FIGURE = Pattern.compile("\\b(NaN|Infinity)\\b|∞");

  /** Of a pattern that looks at each character of a page there is no need where none of these is in it. */
  private static final List<String> SIGNS_OF_NO_FIGURE = List.of("NaN", "Infinity", "∞");

  /** The commands whose output has figures; others quote the words that stand for a missing answer. */
  private static final Set<String> FIGURES = Set.of("analyze", "report", "compare", "plan");

  private static final String STUDY =
      """
      title: Ocean Freight
      files: [{path: survey.csv}]
      roster: roster.csv
      instrument: instrument.yaml
      functions: {IT: [Digital, IKT], HR: People}
      missing: [-99]
      threshold: 55
      minGroup: 4
      seed: 7
      nameLeaders: false
      """;

  /** The costlier commands run in the first cases of a kind that come so far, by default in one. */
  private static final int DEAR = SeededCases.count(1, Integer.MAX_VALUE);

  /** Plans from results of four functions in two waves, which take seconds each: in the nightly build. */
  private static final int PLANS = SeededCases.count(0, Integer.MAX_VALUE);

  /** Reports of mutated results are in each form by turns; in the nightly build each is in all of them. */
  private static final List<String> FORMS = List.of("html", "md,json,tables", "charts-svg");

  private static final boolean ALL_FORMS = SeededCases.count(0, 1) == 1;

  private final Map<String, Integer> dear = new HashMap<>();
  private final Set<Planned> planned = new HashSet<>();

  /** All that a plan depends on: results that agree in it have the same plan, which is made once. */
  private record Planned(Basis basis, String language) {}

  @TempDir Path folder = Path.of("");
  private Path sound = Path.of("");

  /** By default each mutation once. */
  static LongStream texts() {
    return SeededCases.seeds(TextMutation.values().length, 500);
  }

  /** By default each mutation once. */
  static LongStream results() {
    return SeededCases.seeds(MutatedResult.kinds(), 500);
  }

  @BeforeAll
  void makeSoundFiles(@TempDir Path temporary) throws IOException {
    sound = temporary;
    Files.copy(QUESTIONNAIRE, sound.resolve("instrument.yaml"));
    Path demo = sound.resolve("demo");
    sound(
        "simulate",
        "--instrument",
        sound.resolve("instrument.yaml").toString(),
        "--units",
        "2",
        "--respondents",
        "6",
        "--waves",
        "2",
        "--out",
        demo.toString());
    Files.copy(demo.resolve("survey.csv"), sound.resolve("survey.csv"));
    Files.copy(demo.resolve("roster.csv"), sound.resolve("roster.csv"));
    Files.writeString(sound.resolve("study.yaml"), STUDY);
    sound(
        "analyze",
        "--study",
        sound.resolve("study.yaml").toString(),
        "--deliverables",
        "json",
        "--out",
        sound.resolve("out").toString());
    Files.copy(sound.resolve("out/result.json"), sound.resolve("result.json"));
  }

  @Test
  void soundFiles_areReadByEveryCommand() throws IOException {
    copySound();
    readingStudy("survey.csv", "sound study").forEach(MutationsTest::assertDone);
    readingStudy("instrument.yaml", "sound study").forEach(MutationsTest::assertDone);
    readingResult(String.join(",", FORMS)).forEach(MutationsTest::assertDone);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void survey(long seed) throws IOException {
    mutated("survey.csv", seed);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void roster(long seed) throws IOException {
    mutated("roster.csv", seed);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void studyFile(long seed) throws IOException {
    mutated("study.yaml", seed);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void instrument(long seed) throws IOException {
    mutated("instrument.yaml", seed);
  }

  @ParameterizedTest
  @MethodSource("results")
  void result(long seed) throws IOException {
    copySound();
    Path result = folder.resolve("result.json");
    Files.write(result, MutatedResult.of(Files.readAllBytes(result), seed));

    readingResult(ALL_FORMS ? String.join(",", FORMS) : FORMS.get((int) seed % FORMS.size()));
  }

  /** The one plan of each build: of two functions in one wave. */
  @Tag("nightly")
  @Test
  void mutatedResult_isPlannedFrom() throws IOException {
    sound(
        "simulate",
        "--function=IT:70:2",
        "--function=HR:40:2",
        "--units=3",
        "--respondents=6",
        "--out=" + at("two"));
    sound("analyze", at("two/survey.csv"), "--deliverables=json", "--out=" + at("two/out"));
    byte[] result = Files.readAllBytes(folder.resolve("two/out/result.json"));
    Files.write(
        folder.resolve("result.json"), MutatedResult.at(result, "/options/assurance", "0.999"));

    assertDone(plan());
    assertFigures();
  }

  private void mutated(String name, long seed) throws IOException {
    copySound();
    Path file = folder.resolve(name);
    Files.write(file, TextMutation.of(Files.readAllBytes(file), seed));

    readingStudy(name, name);
  }

  private List<CommandRun> readingStudy(String name, String kind) throws IOException {
    String study = folder.resolve("study.yaml").toString();
    List<CommandRun> runs = new ArrayList<>();
    runs.add(run("check", "--study", study, "--format", "json"));
    switch (name) {
      case "survey.csv" ->
          runs.add(
              run(
                  "init",
                  at("survey.csv"),
                  "--instrument",
                  at("instrument.yaml"),
                  "--out",
                  at("init"),
                  "--roster-template"));
      case "instrument.yaml" -> {
        runs.add(run("instrument", "check", at("instrument.yaml")));
        runs.add(
            run("instrument", "export", at("instrument.yaml"), "--for", "paper", "-o", at("form")));
      }
      default -> {}
    }
    if (runs.get(0).exit() == 0 && isDue(kind)) {
      runs.add(
          run(
              "analyze",
              "--study",
              study,
              "--threads",
              "1",
              "--deliverables",
              "html,md,json,tables,charts-svg",
              "--out",
              at("report")));
    }
    assertFigures();
    return runs;
  }

  private List<CommandRun> readingResult(String forms) throws IOException {
    List<CommandRun> runs = new ArrayList<>();
    runs.add(run("report", at("result.json"), "--deliverables", forms, "--out", at("report")));
    String other = sound.resolve("result.json").toString();
    // a mutated one is told as the later and as the earlier by turns; in the nightly build as both
    if (!forms.equals(FORMS.get(0))) {
      runs.add(run("compare", other, at("result.json"), "--format", "json"));
    }
    if (!forms.equals(FORMS.get(1))) {
      runs.add(run("compare", at("result.json"), other));
    }
    if (runs.get(0).exit() != 0 || isNewPlan()) {
      runs.add(plan());
    }
    assertFigures();
    return runs;
  }

  private CommandRun plan() {
    return run(
        "plan", at("result.json"), "--organisations", "20", "--threads", "1", "--out", at("plan"));
  }

  /** Whether no result before would be planned from alike; one that cannot be planned from is soon refused. */
  private boolean isNewPlan() throws IOException {
    Result result = ResultFile.read(at("result.json"), new GroupFlag(), CommandRun.silent());
    try {
      Basis basis = ResultBasis.of(result, OptionalDouble.empty());
      return planned.size() < PLANS && planned.add(new Planned(basis, result.options().language()));
    } catch (NotPlannableException e) {
      return true;
    }
  }

  private boolean isDue(String kind) {
    return dear.merge(kind, 1, Integer::sum) <= DEAR;
  }

  private static void assertDone(CommandRun run) {
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private static CommandRun run(String... args) {
    OperatingSystemMXBean machine =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = machine.getProcessCpuTime();

    CommandRun run = CommandRun.of(args);

    String what = String.join(" ", args) + "\n" + run.err();
    assertThat((machine.getProcessCpuTime() - before) / 1e9).as(what).isLessThan(MOST_SECONDS);
    assertThat(run.exit()).as(what).isIn(0, 1, 2, 3, 4);
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
    if (FIGURES.contains(args[0])) {
      assertThat(noFigures(run.out())).as(what).isEmpty();
    }
    return run;
  }

  private static void sound(String... args) {
    assertThat(run(args).exit()).isZero();
  }

  /** Of the files written; what was given may say anything. */
  private void assertFigures() throws IOException {
    for (String written : new String[] {"report", "plan"}) {
      Path root = folder.resolve(written);
      if (Files.exists(root)) {
        try (var files = Files.walk(root)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            if (!file.toString().endsWith(".png")) {
              String text = Files.readString(file, StandardCharsets.UTF_8);
              assertThat(noFigures(text)).as("%s", file).isEmpty();
            }
          }
        }
      }
    }
  }

  private static List<String> noFigures(String text) {
    return SIGNS_OF_NO_FIGURE.stream().anyMatch(text::contains)
        ? NO_FIGURE.matcher(text).results().map(m -> m.group()).toList()
        : List.of();
  }

  private void copySound() throws IOException {
    for (String name :
        new String[] {"survey.csv", "roster.csv", "study.yaml", "instrument.yaml", "result.json"}) {
      Files.write(folder.resolve(name), Files.readAllBytes(sound.resolve(name)));
    }
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }
}
