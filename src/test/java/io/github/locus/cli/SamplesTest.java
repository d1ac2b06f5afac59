package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.locus.SeededCases;
import io.github.locus.analysis.Analysis;
import io.github.locus.analysis.Study;
import io.github.locus.analysis.StudyOptions;
import io.github.locus.exports.PortfolioSample;
import io.github.locus.exports.SampleExports;
import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioJson;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.VerdictKind;
import io.github.locus.simulate.Story;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples tell their stories, and are the bytes that their recorded seeds write. */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final List<String> FILES = List.of("survey.csv", "roster.csv", "truth.json");

  @Tag("nightly")
  @Test
  void repeatableLnd_leads_thoughItLooksBetterToday() {
    Result result = analyse("repeatable-lnd");

    assertThat(result.verdict().kind()).isEqualTo(VerdictKind.LEAD);
    assertThat(result.verdict().functions()).containsExactly("L&D");
    assertThat(function(result, "L&D").status()).isEqualTo(FunctionStatus.SYSTEMATIC);
    assertThat(function(result, "IT").status()).isEqualTo(FunctionStatus.LEADER_DEPENDENT);
    assertThat(today(result, "IT")).isGreaterThan(today(result, "L&D"));
  }

  /** What such a leader makes of a verdict, tests of the recommendation say in each build. */
  @Tag("nightly")
  @Test
  void astuteItLeader_isToBeInstitutionalisedFirst() {
    Result result = analyse("astute-it-leader");

    assertThat(result.verdict().kind()).isEqualTo(VerdictKind.INSTITUTIONALISE_FIRST);
    assertThat(result.verdict().functions()).containsExactly("IT");
    assertThat(function(result, "IT").status()).isEqualTo(FunctionStatus.UNEVEN);
    assertThat(function(result, "IT").showcaseLeader().value()).isPresent();
  }

  @Test
  void tooClose_namesBoth() {
    Result result = analyse("too-close");

    assertThat(result.verdict().kind()).isEqualTo(VerdictKind.TOO_CLOSE);
    assertThat(result.verdict().functions()).containsExactlyInAnyOrder("L&D", "BU");
  }

  /** Three waves take the longest: in each build other tests look at some of its units. */
  @Tag("nightly")
  @Test
  void threeWaves_tellLeaderFromPlace_andNameThePartner() {
    Result result = analyse("three-waves");

    assertThat(result.verdict().kind()).isEqualTo(VerdictKind.LEAD_WITH_PARTNER);
    assertThat(result.verdict().functions()).containsExactly("L&D");
    assertThat(result.verdict().partner().value()).contains("IT");
    assertThat(result.verdict().gaps()).extracting("dimension").containsExactly("technology");
    assertThat(result.succession().value()).isPresent();
    assertThat(function(result, "L&D").succession()).isTrue();
  }

  @Test
  void everyStoryHasItsSample() throws IOException {
    assertThat(recipes().map(recipe -> recipe.get(0)))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Story.values()).map(Story::id).toList());
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void sample_isWhatItsRecordedSeedWrites(List<String> recipe, @TempDir Path folder)
      throws IOException {
    CommandRun run =
        CommandRun.of(
            "simulate",
            "--story=" + recipe.get(0),
            "--instrument=" + recipe.get(1),
            "--seed=" + recipe.get(2),
            "--out=" + folder);

    assertThat(run.exit()).isZero();
    for (String file : FILES) {
      assertThat(folder.resolve(file))
          .hasSameBinaryContentAs(SAMPLES.resolve(recipe.get(0)).resolve(file));
    }
  }

  @Test
  void exportedSamples_areWhatThePeopleOfASampleAnswer() throws IOException {
    Map<String, byte[]> files = SampleExports.files(SAMPLES);

    assertThat(files).hasSize(3);
    files.forEach((name, bytes) -> assertThat(SAMPLES.resolve(name)).hasBinaryContent(bytes));
  }

  @Test
  void portfolioSample_isWhatItsSeedsWrite() {
    PortfolioSample.files()
        .forEach((name, bytes) -> assertThat(SAMPLES.resolve(name)).hasBinaryContent(bytes));
  }

  @Test
  void portfolioSample_isAnalysedByItsCommand_butForTheBrokenOne(@TempDir Path folder)
      throws IOException, ResultFormatException {
    String line =
        Files.readAllLines(SAMPLES.resolve("README.md")).stream()
            .filter(one -> one.startsWith("scripts/locus batch "))
            .findFirst()
            .orElseThrow();
    List<String> words = new ArrayList<>(List.of(line.replaceFirst(" \\|\\|.*", "").split(" ")));
    assertThat(words).contains("samples/portfolio");
    words.replaceAll(word -> word.equals("samples/portfolio") ? few(folder).toString() : word);
    words.set(words.size() - 1, folder.resolve("out").toString());
    words.addAll(List.of("--deliverables", "json", "--quiet"));
    CommandRun run = CommandRun.of(words.subList(1, words.size()).toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    Portfolio portfolio =
        PortfolioJson.read(Files.readAllBytes(folder.resolve("out/portfolio.json")));
    assertThat(portfolio.in(PortfolioState.FAILED))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.name()).isEqualTo(PortfolioSample.BROKEN);
              assertThat(entry.failure().orElseThrow()).contains("survey.csv:41:20", "22");
            });
    assertThat(portfolio.in(PortfolioState.ANALYZED))
        .extracting(PortfolioEntry::name, entry -> entry.verdict().orElseThrow())
        .containsExactlyElementsOf(
            Stream.of(
                    tuple("harbor", VerdictKind.LEAD_WITH_PARTNER),
                    tuple("linden", VerdictKind.LEAD_WITH_PARTNER),
                    tuple("mill", VerdictKind.TOO_CLOSE),
                    tuple("orchard", VerdictKind.DEVELOP),
                    tuple("tower", VerdictKind.INSTITUTIONALISE_FIRST))
                .filter(one -> isLookedAt(one.toList().get(0).toString()))
                .toList());
  }

  /** One and the broken one; all in the nightly build. */
  private static boolean isLookedAt(String file) {
    return SeededCases.count(0, 1) == 1
        || List.of("orchard", PortfolioSample.BROKEN).contains(file.split("[-.]")[0]);
  }

  /** A folder of those that are looked at. */
  private static Path few(Path folder) {
    Path from = SAMPLES.resolve(PortfolioSample.FOLDER);
    Path to = folder.resolve("given");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path own = from.relativize(file);
        if (isLookedAt(own.getName(0).toString())) {
          Files.createDirectories(to.resolve(own).resolveSibling("."));
          Files.copy(file, to.resolve(own));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return to;
  }

  @ParameterizedTest
  @MethodSource("drafts")
  void exportedSample_holdsTheAnswersOfTheOneItWasMadeFrom(String init, @TempDir Path folder)
      throws IOException {
    Matcher quoted = Pattern.compile("'([^']*)'").matcher(init);
    String functions = quoted.find() ? quoted.group(1) : "";
    List<String> words = new ArrayList<>(List.of(quoted.replaceAll("FUNCTIONS").split(" ", -1)));
    words.replaceAll(word -> word.equals("FUNCTIONS") ? functions : word);
    words.set(words.size() - 1, folder.toString());
    CommandRun run = CommandRun.of(words.subList(1, words.size()).toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();

    assertThat(Files.readString(folder.resolve("study.yaml"))).doesNotContain("TO DO");
    SurveyFlags exported = new SurveyFlags();
    exported.study = Optional.of(folder.resolve("study.yaml").toString());
    SurveyFlags answered = new SurveyFlags();
    answered.surveys =
        List.of(SAMPLES.resolve(SampleExports.ANSWERED).resolve("survey.csv").toString());
    assertThat(answers(exported)).isEqualTo(answers(answered));
  }

  static Stream<String> drafts() throws IOException {
    List<String> drafts =
        Files.readAllLines(SAMPLES.resolve("README.md")).stream()
            .filter(line -> line.startsWith("scripts/locus init "))
            .toList();
    assertThat(drafts).hasSize(3);
    return drafts.stream();
  }

  private static List<String> answers(SurveyFlags files) {
    Assessment read =
        new SurveyIntake(files, new InstrumentFlag(), new StudyFlags())
            .assess(CommandRun.silent().in(), false);
    assertThat(read.exit()).as("%s", read.diagnostics()).isEqualTo(ExitCode.DONE);
    return SurveyAnswers.of(read.study().orElseThrow().survey());
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void sample_isSmall_andInItsReadme(List<String> recipe) throws IOException {
    Path survey = SAMPLES.resolve(recipe.get(0)).resolve("survey.csv");

    assertThat(Files.size(survey)).isLessThan(150_000);
    assertThat(SAMPLES.resolve("README.md"))
        .content()
        .contains(recipe.get(0), "analyze samples/" + recipe.get(0) + "/survey.csv");
  }

  /** The lines of scripts/samples that write: story, questionnaire, seed. */
  static Stream<List<String>> recipes() throws IOException {
    return Files.readAllLines(Path.of("scripts/samples")).stream()
        .filter(line -> line.startsWith("write "))
        .map(line -> List.of(line.substring("write ".length()).split(" ", -1)));
  }

  private static Result analyse(String sample) {
    Path folder = SAMPLES.resolve(sample);
    IngestResult read =
        new SurveyReader(new InstrumentLibrary())
            .read(
                SurveyInput.of(InputSource.of(folder.resolve("survey.csv")))
                    .withRoster(InputSource.of(folder.resolve("roster.csv"))));
    return new Analysis("test")
        .run(
            new Study(
                read.survey().value().orElseThrow(),
                read.sources(),
                List.of(),
                StudyOptions.defaults().withThreads(2).withSensitivity(false)));
  }

  private static FunctionResult function(Result result, String name) {
    return Objects.requireNonNull(result.functions().get(name));
  }

  private static double today(Result result, String name) {
    return function(result, name).today().orElseThrow().mean();
  }
}
