package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is made of results later: in another language, of two of them, as a plan. */
class LaterOutputsAttackTest {
  private static final int PEOPLE = 12;
  private static final Pattern TAGS =
      Pattern.compile("(?s)<(style|script|svg)\\b.*?</\\1>|<[^>]*>");
  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.,&#;-])\\d+(?:[.,]\\d+)*(?![\\w.]*\\w)");

  @TempDir private static Path folder;

  /** One of twelve gives the lowest answers of all, and leaves. */
  @BeforeAll
  static void resultsOfTwelve_andOfElevenOfThem() throws IOException {
    Organization drawn = new OrganizationBuilder(1, "IT", "HR").crew("site0", "1", PEOPLE).build();
    Organization whole =
        drawn.withRatings(
            drawn.ratings().stream()
                .map(r -> r.person() == 0 ? r.with(0, 1).with(1, 1) : r)
                .toList());
    write("twelve.json", whole);
    write(
        "eleven.json",
        whole.withRatings(whole.ratings().stream().filter(r -> r.person() > 0).toList()));
  }

  private static void write(String name, Organization organization) throws IOException {
    Files.writeString(folder.resolve(name), ProgramRun.result(organization).text("result.json"));
  }

  @ParameterizedTest
  @CsvSource({
    "twelve, eleven, text",
    "twelve, eleven, json",
    "twelve, eleven, markdown",
    "twelve, eleven, html",
    "twelve, eleven, csv",
    "eleven, twelve, text",
    "eleven, twelve, json"
  })
  void onePersonWhoLeftOrJoined_isNotCompared(String before, String after, String format) {
    CommandRun run = compare(before, after, "--format", format);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(numbers(run.err())).as("the minimum and the wave").isSubsetOf("5", "1");
  }

  /** What that keeps: twelve means less eleven of the later ones are the answers of the one. */
  @Test
  void onePersonWhoLeft_isFoundWhereTheDifferenceIsAccepted() {
    JsonNode compared =
        ResultReader.tree(
            compare("twelve", "eleven", "--format", "json", "--accept-differencing").out());
    JsonNode today = compared.path("functions").path("IT").path("levels").path("today");
    double before = today.path("before").asDouble();
    double after = today.path("after").asDouble();

    assertThat(PEOPLE * before - (PEOPLE - 1) * after)
        .as("both answers are 0 points")
        .isCloseTo(0, within(5.0));
    assertThat(after).as("best published mean").isGreaterThan(25);
  }

  /** Of each result no more digits than it has, and of their difference neither. */
  @Test
  void comparison_saysNoMoreThanTheTwoResults() throws IOException {
    String accepted = "--accept-differencing";
    String json = compare("twelve", "eleven", "--format", "json", accepted).out();
    Set<String> known = new TreeSet<>(numbers(read("twelve.json")));
    known.addAll(numbers(read("eleven.json")));
    PrintedNumbers compared = new PrintedNumbers(ResultReader.tree(json));

    for (JsonNode function : ResultReader.tree(json).path("functions")) {
      for (JsonNode level : function.path("levels")) {
        if (!level.isNull()) {
          assertThat(known)
              .contains(level.path("before").asString(), level.path("after").asString());
          assertThat(level.path("difference").path("mean").asDouble())
              .isCloseTo(
                  level.path("after").asDouble() - level.path("before").asDouble(), within(1e-9));
        }
      }
    }
    for (String format : new String[] {"text", "markdown", "html", "csv"}) {
      String page = compare("twelve", "eleven", "--format", format, accepted).out();
      assertThat(compared.unexplained(TAGS.matcher(page).replaceAll(" "))).as(format).isEmpty();
    }
  }

  /** The figures of a larger minimum are those that a report under it would have. */
  @Test
  void comparisonUnderALargerMinimum_withholdsWhatAReportUnderItDoes() {
    String[] stricter = {"--format", "json", "--accept-differencing", "--min-group", "20"};
    JsonNode function =
        ResultReader.tree(compare("twelve", "twelve", "--format", "json").out())
            .path("functions")
            .path("IT");
    JsonNode withheld =
        ResultReader.tree(compare("twelve", "twelve", stricter).out()).path("functions").path("IT");

    assertThat(function.path("levels").path("today").isNull()).isFalse();
    assertThat(withheld.path("levels").path("today").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html"})
  void resultInGerman_hasTheNumbersOfTheEnglishOne(String format) {
    String result = folder.resolve("twelve.json").toString();
    String english = CommandRun.of("report", result, "--format", format).out();
    String german = CommandRun.of("report", result, "--language", "de", "--format", format).out();

    assertThat(german).isNotEqualTo(english);
    assertThat(numbers(TAGS.matcher(german).replaceAll(" ")))
        .hasSizeGreaterThan(5)
        .isSubsetOf(numbers(TAGS.matcher(english).replaceAll(" ")));
  }

  @Test
  void tablesInGerman_areThoseInEnglish() {
    String result = folder.resolve("twelve.json").toString();

    assertThat(CommandRun.of("report", result, "--language", "de", "--format", "csv").out())
        .isEqualTo(CommandRun.of("report", result, "--format", "csv").out());
  }

  /** A plan is drawn from a result alone: what it takes to be true stands there, or less. */
  @Test
  void plan_restsOnWhatTheResultTells_andCountsNoSmallGroup() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    int[] sizes = {7, 6, 1};
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));
    write("small.json", builder.build());
    JsonNode result = ResultReader.tree(read("small.json"));

    CommandRun run =
        CommandRun.of(
            "plan",
            folder.resolve("small.json").toString(),
            "--organisations",
            "20",
            "--format",
            "json",
            "--threads",
            "1");

    assertThat(run.exit()).as(run.err()).isZero();
    JsonNode present = ResultReader.tree(run.out()).path("designs").path(0);
    assertThat(present.path("units").asInt())
        .as("units as the result counts them")
        .isEqualTo(result.path("functions").path("IT").path("units").asInt());
    assertThat(present.path("respondents").asInt()).isGreaterThanOrEqualTo(Trial.MINIMUM);
    assertThat(run.out()).doesNotContain("site", "person");
  }

  private static CommandRun compare(String before, String after, String... options) {
    String[] arguments = new String[3 + options.length];
    arguments[0] = "compare";
    arguments[1] = folder.resolve(before + ".json").toString();
    arguments[2] = folder.resolve(after + ".json").toString();
    System.arraycopy(options, 0, arguments, 3, options.length);
    return CommandRun.of(arguments);
  }

  private static String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /** Numbers of a text, a decimal comma as a point. */
  private static Set<String> numbers(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(number -> number.replace(',', '.'))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
