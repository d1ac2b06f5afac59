package io.github.locus.cli;

import static io.github.locus.exports.PlatformExports.Headings.CODE_AND_TEXT;
import static io.github.locus.exports.PlatformExports.Headings.TEXT;
import static io.github.locus.exports.PlatformExports.Values.TEXTS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.exports.PlatformExports;
import io.github.locus.instrument.Instrument;
import io.github.locus.questionnaire.Questionnaire;
import io.github.locus.questionnaire.RatedFunction;
import io.github.locus.survey.Survey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A questionnaire asked on a platform comes back without hand work: export, init, check, analyze, and
 * what is read, and so the result, is that of the same answers in a tidy survey.
 */
@TestInstance(Lifecycle.PER_CLASS)
class InitRoundTripTest {
  private static final Names USUAL = new Names("usual names", "en", Map.of());
  private static final Names OWN =
      new Names(
          "own names",
          "en",
          Map.of("IT", "Digital", "HR", "People & Culture", "L&D", "Academy", "BU", "Field Teams"));
  private static final Names GERMAN =
      new Names(
          "German names",
          "de",
          Map.of(
              "IT",
              "Digitale Dienste",
              "HR",
              "Menschen & Kultur",
              "L&D",
              "Akademie",
              "BU",
              "Werke"));

  private static final Pattern TYPED = Pattern.compile("<pre>([^<]*)</pre>");

  private Path tidy = Path.of("");

  private final List<Survey> simulated = new ArrayList<>();

  @BeforeAll
  void simulate(@TempDir Path folder) {
    tidy = folder;
    CommandRun.of(
        "simulate", "--units=4", "--respondents=6", "--waves=1", "--seed=5", "--out=" + tidy);
    simulated.add(read(tidySurvey()));
  }

  /** Each platform with one naming by turns; with every naming in the nightly build. */
  static Stream<Arguments> roundTrips() {
    Map<String, Function<InitRoundTripTest, Function<Names, byte[]>>> platforms =
        new LinkedHashMap<>();
    platforms.put(
        "Qualtrics",
        t -> n -> PlatformExports.qualtrics(t.survey(), 0, t.asked(n), TEXTS).getBytes(UTF_8));
    platforms.put(
        "LimeSurvey, codes and texts",
        t ->
            n ->
                PlatformExports.limeSurvey(t.survey(), 0, t.asked(n), CODE_AND_TEXT, TEXTS)
                    .getBytes(UTF_8));
    platforms.put(
        "LimeSurvey, texts",
        t ->
            n ->
                PlatformExports.limeSurvey(t.survey(), 0, t.asked(n), TEXT, TEXTS).getBytes(UTF_8));
    platforms.put(
        "Google Forms",
        t -> n -> PlatformExports.googleForms(t.survey(), 0, t.asked(n)).getBytes(UTF_8));
    platforms.put(
        "Microsoft Forms, xlsx",
        t -> n -> PlatformExports.microsoftForms(t.survey(), 0, t.asked(n)));
    platforms.put(
        "Microsoft Forms, saved as CSV", t -> n -> t.answers(n).microsoftForms().getBytes(UTF_8));
    platforms.put("SurveyMonkey", t -> n -> t.answers(n).surveyMonkey().getBytes(UTF_8));
    List<Names> named = List.of(USUAL, OWN, GERMAN);
    int each = SeededCases.count(1, named.size());
    List<Arguments> all = new ArrayList<>();
    platforms.forEach(
        (platform, writer) -> {
          int first = all.size() / each;
          IntStream.range(first, first + each)
              .mapToObj(n -> named.get(n % named.size()))
              .forEach(names -> all.add(Arguments.of(platform, names, writer)));
        });
    return all.stream();
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("roundTrips")
  void exportInit_readsTheSurveyThatWasAsked(
      String platform,
      Names names,
      Function<InitRoundTripTest, Function<Names, byte[]>> writer,
      @TempDir Path folder)
      throws IOException {
    Path study = drafted(folder, names, writer);

    assertThat(Files.readString(study)).doesNotContain("TO DO", AnswerExports.CANARY);
    assertThat(SurveyAnswers.of(read(ofStudy(study)))).isEqualTo(SurveyAnswers.of(survey()));
    assertThat(mappingLines(study)).isLessThanOrEqualTo(30);
  }

  @Test
  void exportInitAnalyze_givesTheResultOfTheTidySurvey(@TempDir Path folder) throws IOException {
    analysesAlike(
        drafted(
            folder,
            OWN,
            t -> n -> PlatformExports.googleForms(t.survey(), 0, t.asked(n)).getBytes(UTF_8)),
        OWN);
  }

  @Tag("nightly")
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("roundTrips")
  void exportInitAnalyze_givesTheResultOfTheTidySurvey_onEveryPlatform(
      String platform,
      Names names,
      Function<InitRoundTripTest, Function<Names, byte[]>> writer,
      @TempDir Path folder)
      throws IOException {
    analysesAlike(drafted(folder, names, writer), names);
  }

  /** What is typed off sheets of paper, under the line that the sheets give for it. */
  @ParameterizedTest
  @MethodSource("names")
  void paper_typedOffAsItsLastPageSays_readsTheSurveyThatWasAsked(Names names, @TempDir Path folder)
      throws IOException {
    Path page = folder.resolve("paper.html");
    List<String> words =
        new ArrayList<>(
            List.of(
                "instrument",
                "export",
                "locus-12",
                "--for=paper",
                "--language=" + names.language()));
    words.addAll(names.options());
    words.add("--out=" + page);
    CommandRun.of(words.toArray(String[]::new));
    Matcher header = TYPED.matcher(Files.readString(page));
    assertThat(header.find()).isTrue();
    Path typed =
        Files.writeString(
            folder.resolve("typed.csv"),
            answers(names).typed(header.group(1).replace("&amp;", "&")));

    SurveyFlags files = new SurveyFlags();
    files.surveys = List.of(typed.toString());
    files.roster = Optional.of(tidy.resolve("roster.csv").toString());

    assertThat(SurveyAnswers.of(read(files))).isEqualTo(SurveyAnswers.of(survey()));
  }

  static Stream<Names> names() {
    return Stream.of(USUAL, OWN, GERMAN);
  }

  private Survey survey() {
    return simulated.get(0);
  }

  private Questionnaire asked(Names names) {
    Instrument instrument = survey().instrument();
    List<RatedFunction> functions =
        instrument.functions().stream()
            .map(f -> new RatedFunction(f, names.own().getOrDefault(f.name(), f.name())))
            .toList();
    return new Questionnaire(instrument, functions, List.of(), List.of(names.language()));
  }

  private AnswerExports answers(Names names) {
    return new AnswerExports(tidy.resolve("survey.csv"), names.language(), names.own());
  }

  private Path drafted(
      Path folder, Names names, Function<InitRoundTripTest, Function<Names, byte[]>> writer)
      throws IOException {
    Path export = Files.write(folder.resolve("export.csv"), writer.apply(this).apply(names));
    List<String> words =
        new ArrayList<>(
            List.of(
                "init",
                export.toString(),
                "--out=" + folder,
                "--roster=" + tidy.resolve("roster.csv")));
    words.addAll(names.options());
    CommandRun init = CommandRun.of(words.toArray(String[]::new));
    assertThat(init.exit()).as(init.err()).isZero();
    assertThat(init.out()).contains("12 of 12");
    assertThat(init.out() + init.err()).doesNotContain(AnswerExports.CANARY);
    return folder.resolve("study.yaml");
  }

  private SurveyFlags tidySurvey() {
    SurveyFlags files = new SurveyFlags();
    files.surveys = List.of(tidy.resolve("survey.csv").toString());
    files.roster = Optional.of(tidy.resolve("roster.csv").toString());
    return files;
  }

  private static SurveyFlags ofStudy(Path study) {
    SurveyFlags files = new SurveyFlags();
    files.study = Optional.of(study.toString());
    return files;
  }

  private static Survey read(SurveyFlags files) {
    Assessment read =
        new SurveyIntake(files, new InstrumentFlag(), new StudyFlags())
            .assess(CommandRun.silent().in(), false);
    assertThat(read.exit()).as("%s", read.diagnostics()).isEqualTo(ExitCode.DONE);
    return read.study().orElseThrow().survey();
  }

  private void analysesAlike(Path study, Names names) {
    JsonNode expected =
        analysis(tidy.resolve("survey.csv").toString(), "--roster=" + tidy.resolve("roster.csv"));
    JsonNode actual = analysis("--study=" + study);

    assertThat(actual.at("/verdict/kind")).isEqualTo(expected.at("/verdict/kind"));
    assertThat(names.usual(actual.at("/verdict/functions")))
        .isEqualTo(expected.at("/verdict/functions"));
    double criterion = expected.at("/models/readiness/remlCriterion").doubleValue();
    assertThat(criterion).isPositive();
    assertThat(actual.at("/models/readiness/remlCriterion").doubleValue())
        .isCloseTo(criterion, within(1e-6));
    assertThat(names.usual(actual.at("/perceptions"))).isEqualTo(expected.at("/perceptions"));
  }

  private static JsonNode analysis(String... input) {
    List<String> words = new ArrayList<>(List.of("analyze", "--format=json"));
    words.addAll(List.of(input));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return JsonMapper.shared().readTree(run.out());
  }

  private static long mappingLines(Path study) throws IOException {
    return Files.readAllLines(study).stream()
        .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
        .count();
  }

  /** Language of the questionnaire, and what the organization calls its functions. */
  private record Names(String label, String language, Map<String, String> own) {
    /** A part of a result as it would be if the organization had no names of its own. */
    JsonNode usual(JsonNode part) {
      String json = part.toString();
      for (Map.Entry<String, String> name : own.entrySet()) {
        json = json.replace(name.getValue() + "\"", name.getKey() + "\"");
      }
      return JsonMapper.shared().readTree(json);
    }

    /** As one who wrote the questionnaire with own names says to {@code init}. */
    List<String> options() {
      return own.isEmpty()
          ? List.of()
          : List.of(
              "--functions",
              own.entrySet().stream()
                  .map(name -> name.getKey() + "=" + name.getValue())
                  .collect(Collectors.joining(",")));
    }

    @Override
    public String toString() {
      return label;
    }
  }
}
