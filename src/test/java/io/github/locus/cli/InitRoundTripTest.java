package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A questionnaire asked on a platform comes back without hand work: export, init, check, analyze, and
 * the result is that of the same answers in a tidy survey.
 */
class InitRoundTripTest {
  private static final Map<String, String> OWN_NAMES =
      Map.of("IT", "Digital", "HR", "People & Culture", "L&D", "Training", "BU", "Fachbereiche");

  @TempDir static Path tidy = Path.of("");
  @TempDir Path folder = Path.of("");

  private static JsonNode expected = JsonMapper.shared().createObjectNode();

  @BeforeAll
  static void analyseTheTidySurvey() {
    CommandRun.of(
        "simulate",
        "--units",
        "4",
        "--respondents",
        "6",
        "--waves",
        "1",
        "--seed",
        "5",
        "--out",
        tidy.toString());
    CommandRun run =
        CommandRun.of(
            "analyze",
            tidy.resolve("survey.csv").toString(),
            "--roster",
            tidy.resolve("roster.csv").toString(),
            "--format",
            "json");
    assertThat(run.exit()).as(run.err()).isZero();
    expected = JsonMapper.shared().readTree(run.out());
  }

  static Stream<Arguments> platforms() {
    return Stream.of(
        platform("Qualtrics", "en", AnswerExports::qualtrics),
        platform("Qualtrics, German", "de", AnswerExports::qualtrics),
        platform("LimeSurvey, codes", "en", e -> e.limeSurvey(true, false)),
        platform("LimeSurvey, codes and texts", "en", e -> e.limeSurvey(true, true)),
        platform("LimeSurvey, texts", "de", e -> e.limeSurvey(false, true)),
        platform("Google Forms", "en", AnswerExports::googleForms),
        platform("Google Forms, German", "de", AnswerExports::googleForms),
        platform("Microsoft Forms", "en", AnswerExports::microsoftForms),
        platform("SurveyMonkey", "en", AnswerExports::surveyMonkey),
        platform("Google Forms, own names", "en", AnswerExports::googleForms, OWN_NAMES),
        platform("SurveyMonkey, own names", "de", AnswerExports::surveyMonkey, OWN_NAMES));
  }

  private static Arguments platform(
      String name, String language, Function<AnswerExports, String> writer) {
    return platform(name, language, writer, Map.of());
  }

  private static Arguments platform(
      String name,
      String language,
      Function<AnswerExports, String> writer,
      Map<String, String> names) {
    return Arguments.of(name, language, writer, names);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("platforms")
  void exportInitAnalyze_givesTheResultOfTheTidySurvey(
      String name,
      String language,
      Function<AnswerExports, String> writer,
      Map<String, String> names)
      throws IOException {
    String text = writer.apply(new AnswerExports(tidy.resolve("survey.csv"), language, names));
    Path export = Files.writeString(folder.resolve("export.csv"), text);

    CommandRun init =
        CommandRun.of(
            "init",
            export.toString(),
            "--out",
            folder.toString(),
            "--roster",
            tidy.resolve("roster.csv").toString());
    assertThat(init.exit()).as(init.err()).isZero();
    assertThat(init.out()).contains("12 of 12");
    Path study = folder.resolve("study.yaml");
    CommandRun check = CommandRun.of("check", "--study", study.toString());
    assertThat(check.exit()).as(check.err() + Files.readString(study)).isZero();
    CommandRun run = CommandRun.of("analyze", "--study", study.toString(), "--format", "json");
    assertThat(run.exit()).as(run.err()).isZero();

    JsonNode actual = JsonMapper.shared().readTree(run.out());
    assertThat(actual.at("/verdict/kind")).isEqualTo(expected.at("/verdict/kind"));
    assertThat(actual.at("/verdict/functions")).isEqualTo(expected.at("/verdict/functions"));
    double criterion = expected.at("/models/readiness/remlCriterion").doubleValue();
    assertThat(criterion).isPositive();
    assertThat(actual.at("/models/readiness/remlCriterion").doubleValue())
        .isCloseTo(criterion, within(1e-6));
    assertThat(actual.at("/perceptions")).isEqualTo(expected.at("/perceptions"));
    assertThat(init.out() + init.err() + Files.readString(study) + check.out() + check.err())
        .doesNotContain(AnswerExports.CANARY);
    assertThat(mappingLines(study)).isLessThanOrEqualTo(30);
  }

  private static long mappingLines(Path study) throws IOException {
    return Files.readAllLines(study).stream()
        .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
        .count();
  }
}
