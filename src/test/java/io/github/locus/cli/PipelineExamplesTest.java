package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.gate.GateParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The jobs for build servers: what they call is understood, and does in a folder like theirs what they are for. */
class PipelineExamplesTest {
  private static final Path JOBS = Path.of("scripts/ci");
  private static final List<String> FAULTS = List.of("faults.sarif", "faults.json");
  private static final Pattern CALL = Pattern.compile("locus/scripts/locus ([^'\\n]*)");

  static Stream<String> calls() throws IOException {
    try (Stream<Path> jobs = Files.list(JOBS)) {
      return jobs.sorted().flatMap(PipelineExamplesTest::calls).distinct().toList().stream();
    }
  }

  private static Stream<String> calls(Path job) {
    try {
      String text = Files.readString(job).replaceAll("\\\\\\n\\s*", "");
      return CALL.matcher(text).results().map(MatchResult::group).toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyCall_doesWhatItIsFor(String call, @TempDir Path folder) throws IOException {
    Path clients = folder.resolve("clients/north");
    // of one function, where an analysis is quick
    CommandRun.of(
        "simulate", "--function=IT:66:4", "--units=3", "--respondents=8", "--out=" + clients);
    Files.writeString(folder.resolve("limits.txt"), "verdict not in develop\n");
    Path portfolio = folder.resolve("portfolio");
    if (call.contains(" verify ")) {
      CommandRun.of(
          "batch",
          folder.resolve("clients").toString(),
          "--out",
          portfolio.toString(),
          "--deliverables",
          "json");
    }
    String[] words =
        Stream.of(call.split(" ")).skip(1).map(word -> in(folder, word)).toArray(String[]::new);
    CommandRun run = CommandRun.of(words);

    assertThat(run.exit()).as(run.err()).isIn(0, 1);
    assertThat(portfolio.resolve("portfolio.html")).exists();
    assertThat(Files.exists(folder.resolve("gates.xml"))).isEqualTo(call.contains("gates.xml"));
    for (String file : FAULTS) {
      assertThat(Files.exists(folder.resolve(file))).isEqualTo(call.contains(file));
    }
  }

  private static String in(Path folder, String word) {
    return FAULTS.contains(word)
            || List.of(
                    "clients", "portfolio", "limits.txt", "gates.xml", "\"$GITHUB_STEP_SUMMARY\"")
                .contains(word)
        ? folder.resolve(word.replaceAll("[\"$]", "")).toString()
        : word;
  }

  @ParameterizedTest
  @ValueSource(strings = {"github-actions.yml", "gitlab-ci.yml"})
  void job_isYaml(String name) throws IOException {
    Object job =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(JOBS.resolve(name)));

    assertThat(job).asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"verdict not in develop", "quality.responseRate >= 40%"})
  void limitsOfTheReadme_areGates(String gate) throws Exception {
    assertThat(Files.readString(Path.of("README.md"))).contains(gate);
    assertThat(GateParser.parse(gate)).isNotNull();
  }
}
