package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.SeedsOfAKind;
import io.github.locus.reference.FirstCapabilities;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What analyze writes, the commands that read a result accept, however little could be shown. */
class WrittenResultsTest {
  private static final Path CASES = Path.of("src/test/resources/cases/first-mistakes");
  private static final String HEADER =
      "respondent,function,unit,wave,own_function,people_1,technology_1,technology_2,delivery_1,"
          + "strategy_1,reliance_1";

  /** As few capabilities as tell a ranking: how odd a survey is does not lie in their number. */
  private static final String INSTRUMENT =
      "src/test/resources/questionnaires/three-capabilities.yaml";

  private Path folder;

  @BeforeEach
  void takeFolder(@TempDir Path given) {
    folder = given;
  }

  /** One without waves, for those with waves are below, too; the others in the nightly build. */
  static Stream<Path> samples() throws IOException {
    Set<String> usual = Set.of("too-close");
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(sample -> Files.isRegularFile(sample.resolve("survey.csv")))
          .filter(
              sample ->
                  SeededCases.count(0, 1) == 1 || usual.contains(sample.getFileName().toString()))
          .sorted()
          .toList()
          .stream();
    }
  }

  /** Of some of its units; of all in the nightly build. */
  @Tag("nightly")
  @ParameterizedTest
  @MethodSource("samples")
  void ofASample_areAccepted(Path sample) {
    Path given = folder.resolve("given");
    FirstCapabilities.copy(sample, SeededCases.count(3, 12), given);

    analyzed(
        given.resolve("survey.csv"),
        "--roster",
        given.resolve("roster.csv").toString(),
        "--instrument",
        given.resolve("instrument.yaml").toString());

    assertIsAccepted();
  }

  @ParameterizedTest
  @SeedsOfAKind({"tiny.csv", "nounit.csv"})
  void ofASurveyWithFewUnits_areAccepted(String survey) {
    analyzed(CASES.resolve(survey));

    assertIsAccepted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"one function", "one unit", "all alike", "two waves"})
  void ofAnOddSurvey_areAccepted(String kind) throws IOException {
    List<String> functions = kind.equals("one function") ? List.of("IT") : List.of("IT", "HR");
    int units = kind.equals("one unit") ? 1 : 3;
    int waves = kind.equals("two waves") ? 2 : 1;
    String survey =
        IntStream.range(0, 30 * waves)
            .boxed()
            .flatMap(
                r ->
                    functions.stream()
                        .map(
                            f ->
                                "r%d,%s,U%d,%d,BU,".formatted(r % 30, f, r % units, 2024 + r / 30)
                                    + answers(kind.equals("all alike") ? 3 : 0, r + f.length())))
            .collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    Path file = Files.writeString(folder.resolve("survey.csv"), survey);

    analyzed(file, "--instrument", INSTRUMENT);

    assertIsAccepted();
  }

  private static String answers(int fixed, int seed) {
    return IntStream.range(0, 6)
        .mapToObj(
            i -> String.valueOf(fixed > 0 ? fixed : 1 + (seed * 7 + i * i * 3 + seed / 5) % 5))
        .collect(Collectors.joining(","));
  }

  private void analyzed(Path survey, String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of(
                    "analyze",
                    survey.toString(),
                    "--out",
                    folder.resolve("out").toString(),
                    "--deliverables",
                    "json"),
                Stream.of(more))
            .toList();

    CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isZero();
  }

  private void assertIsAccepted() {
    String result = folder.resolve("out").toString();
    CommandRun compare = CommandRun.of("compare", result, result + "/result.json");
    CommandRun report =
        CommandRun.of(
            "report", result, "--deliverables", "md", "--out", folder.resolve("again").toString());

    assertThat(compare.exit()).as(compare.err()).isZero();
    assertThat(report.exit()).as(report.err()).isZero();
  }
}
