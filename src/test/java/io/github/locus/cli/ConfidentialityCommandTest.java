package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Options that decide who may see what, through the command line. */
class ConfidentialityCommandTest {
  /** Of fewer than three leaders none is told, under whatever code. */
  private static final List<String> SITES = List.of("north", "south", "east", "west");

  private static final String SECRET = "a secret of thirty-two bytes and some more";
  private static final int ITEMS = 12;

  private Path folder = Path.of("");

  @BeforeEach
  void takeFolder(@TempDir Path given) {
    folder = given;
  }

  @Test
  void compare_ofPersonsWhoDifferByFew_stops_andSaysWhatToDo() throws IOException {
    CommandRun run = CommandRun.of("compare", rich(480).toString(), rich(478).toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("differ by fewer than 5", "2026", "--accept-differencing");
  }

  /** Any two can be subtracted, not neighbours alone. */
  @Test
  void firstAndLastOfSeveral_areNotComparedEither_whereTheyDifferByFew() throws IOException {
    CommandRun run =
        CommandRun.of("compare", rich(480).toString(), rich(300).toString(), rich(478).toString());
    CommandRun apart =
        CommandRun.of("compare", rich(480).toString(), rich(300).toString(), rich(700).toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("differ by fewer than 5");
    assertThat(apart.exit()).as(apart.err()).isZero();
  }

  @Test
  void compare_goesOnWhereDifferencingIsAccepted_andSaysSo() throws IOException {
    CommandRun run =
        CommandRun.of(
            "compare", rich(480).toString(), rich(478).toString(), "--accept-differencing");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("The verdict")
        .containsIgnoringWhitespaces("were compared although one may be subtracted from the other");
  }

  @Test
  void compare_ofALargerMinimum_stopsAtLargerDifferences() throws IOException {
    String before = rich(480).toString();
    String after = rich(472).toString();

    assertThat(CommandRun.of("compare", before, after).exit()).isZero();
    assertThat(CommandRun.of("compare", before, after, "--min-group", "10").exit()).isEqualTo(3);
  }

  /** Two surveys without a wave may be two years, or one year less a person: nobody can tell. */
  @Test
  void compare_ofTwoUnnamedWavesThatDifferByOne_stops() throws IOException {
    Path first = Files.writeString(folder.resolve("first.json"), analyzed(survey(1, 13)));
    Path second = Files.writeString(folder.resolve("second.json"), analyzed(survey(2, 12)));

    CommandRun run = CommandRun.of("compare", first.toString(), second.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("IT in wave ", "--accept-differencing if these are two surveys");
  }

  @Test
  void report_ofALargerMinimum_withholdsWhatIsAboutFewer() throws IOException {
    String result = rich(480).toString();
    CommandRun plain = CommandRun.of("report", result, "--format", "json");
    CommandRun stricter = CommandRun.of("report", result, "--format", "json", "--min-group", "121");

    assertThat(json(plain).at("/functions/IT/today/mean").isNumber()).isTrue();
    assertThat(stricter.exit()).as(stricter.err()).isZero();
    assertThat(json(stricter).at("/functions/IT/today").isNull()).isTrue();
    assertThat(json(stricter).at("/options/minGroup").asInt()).isEqualTo(121);
  }

  @Test
  void report_ofASmallerMinimumThanTheResultWasMadeFor_isUsage() throws IOException {
    CommandRun run = CommandRun.of("report", rich(480).toString(), "--min-group", "4");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--min-group", "holds nothing about smaller ones");
  }

  @Test
  void codesOfOneKey_keepOverSurveys_andTheResultNamesNoKey() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), SECRET);
    String first = analyzed(survey(1, 24, SITES), "--code-key", key.toString());
    String second = analyzed(survey(2, 25, SITES), "--code-key", key.toString());

    assertThat(codes(first)).hasSize(SITES.size()).isEqualTo(codes(second));
    assertThat(first).doesNotContain("secret", "north lead", key.toString());
  }

  @Test
  void codesWithoutAKey_areNumbers() throws IOException {
    assertThat(codes(analyzed(survey(1, 24, SITES))))
        .containsExactly("IT-1", "IT-2", "IT-3", "IT-4");
  }

  @Test
  void keyThatCanBeGuessed_isUsage_andOneThatIsNotThereIs4() throws IOException {
    Path weak = Files.writeString(folder.resolve("weak"), "1234");
    String survey = survey(1, 12).toString();

    CommandRun guessed = CommandRun.of("analyze", survey, "--code-key", weak.toString());
    CommandRun absent = CommandRun.of("analyze", survey, "--code-key", folder + "/absent");

    assertThat(guessed.exit()).isEqualTo(2);
    assertThat(guessed.err()).contains("--code-key", "can be guessed").doesNotContain("1234");
    assertThat(absent.exit()).isEqualTo(4);
    assertThat(absent.err()).contains("--code-key", "cannot be read");
  }

  /** The rich result, rated by so many in its latest wave. */
  private Path rich(int persons) throws IOException {
    String json = new String(JsonForm.write(ResultFixtures.rich()), StandardCharsets.UTF_8);
    return Files.writeString(
        folder.resolve("rich" + persons + ".json"),
        json.replace("\"2026\": 480", "\"2026\": " + persons));
  }

  private static String analyzed(Path survey, String... options) {
    String[] arguments = {"analyze", survey.toString(), "--format", "json"};
    CommandRun run =
        CommandRun.of(
            IntStream.range(0, arguments.length + options.length)
                .mapToObj(i -> i < arguments.length ? arguments[i] : options[i - arguments.length])
                .toArray(String[]::new));
    assertThat(run.exit()).as(run.err()).isZero();
    return run.out();
  }

  private static JsonNode json(CommandRun run) {
    return JsonMapper.shared().readTree(run.out());
  }

  private static Set<String> codes(String result) {
    Set<String> codes = new TreeSet<>();
    JsonMapper.shared()
        .readTree(result)
        .at("/functions/IT/leaderTable")
        .forEach(leader -> codes.add(leader.path("code").asString()));
    return codes;
  }

  /** Two sites of six people or more, each led by one; no wave is named. */
  private Path survey(long seed, int people) throws IOException {
    return survey(seed, people, SITES.subList(0, 2));
  }

  private Path survey(long seed, int people, List<String> sites) throws IOException {
    Random random = new Random(seed);
    String rows =
        IntStream.range(0, people)
            .mapToObj(
                p ->
                    String.format(
                        "p%d,IT,%s,%s lead,%s%n",
                        p,
                        sites.get(p % sites.size()),
                        sites.get(p % sites.size()),
                        random
                            .ints(ITEMS, 1, 6)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(","))))
            .collect(Collectors.joining());
    return Files.writeString(
        folder.resolve("survey" + seed + ".csv"),
        "respondent,function,unit,leader,people_1,technology_1,business_1,empowerment_1,evidence_1,"
            + "ecosystem_1,partnership_1,change_1,delivery_1,strategy_1,strategy_2,reliance_1\n"
            + rows);
  }
}
