package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.report.TextWidth;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCommandTest {
  private static final List<String> SMALL =
      List.of(
          "plan --function IT:70:2 --function HR:40:2 --units 1 --respondents 10 --organisations 20"
              .split(" "));

  @TempDir Path folder = Path.of("");

  /** One plan, told in each way: the first writes a folder, the second the same one again, on a terminal. */
  private record Told(CommandRun text, CommandRun json, CommandRun csv) {}

  private static final CommandRun NONE = new CommandRun(0, "", "");
  private static Told told = new Told(NONE, NONE, NONE);
  private static Path out = Path.of("");
  private static String firstManifest = "";

  @BeforeAll
  static void planOnce(@TempDir Path temporary) throws IOException {
    out = temporary.resolve("plan");
    CommandRun text = small("--out", out.toString());
    assertThat(text.exit()).as(text.err()).isZero();
    firstManifest = Files.readString(out.resolve("manifest.json"));
    told =
        new Told(
            text,
            onATerminal("--format", "json", "--out", out.toString(), "--threads", "1"),
            onATerminal("--format", "csv", "--quiet"));
  }

  @Test
  void resultThatIsSettled_needsNothingMore() {
    String design = "simulate --function IT:90:2 --function HR:30:2 --units 2 --respondents 8";
    String drawn = folder.resolve("drawn").toString();
    String result = folder.resolve("result").toString();
    assertThat(CommandRun.of((design + " --out " + drawn).split(" ")).exit()).isZero();
    CommandRun.of(
        ("analyze D/survey.csv --roster D/roster.csv --deliverables json --out " + result)
            .replace("D/", drawn + "/")
            .split(" "));

    CommandRun plan = CommandRun.of("plan", result, "--organisations", "20");

    assertThat(plan.exit()).as(plan.err()).isZero();
    assertThat(plan.out().replace('\n', ' '))
        .startsWith("Nothing more is needed to tell which function repeats best: it is settled at")
        .contains("99% for IT.");
  }

  @Test
  void text_fitsEightyColumns_andTellsTheChances() {
    assertThat(told.text().out()).startsWith("A survey of the present").contains("units × 4", "±");
    assertThat(told.text().out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
  }

  @Test
  void everyFormat_tellsTheSameDesigns() {
    assertThat(told.csv().out())
        .startsWith("design,units,respondents,waves,questionnaires,right,right_se,")
        .contains("\r\nunits-x2-waves-plus-1,2,10,2,40,");
    assertThat(told.json().out())
        .startsWith("{\n  \"schemaVersion\": 3,")
        .contains("\"id\": \"units-x2-waves-plus-1\"");
  }

  @Test
  void out_holdsPlanTableChartAndManifest_andIsReplacedUnasked() {
    for (String file :
        List.of(
            "plan.json",
            "tables/plan.csv",
            "charts/plan.svg",
            "charts/plan.png",
            "manifest.json")) {
      assertThat(out.resolve(file)).isNotEmptyFile();
    }
    assertThat(told.json().exit()).as(told.json().err()).isZero();
    assertThat(out.resolve("manifest.json")).hasContent(firstManifest);
  }

  @Test
  void folderWithANeededNameOfOthers_is3_beforeAnyWork() throws IOException {
    Files.createDirectories(folder.resolve("charts"));
    Files.writeString(folder.resolve("charts/plan.png"), "mine");

    CommandRun run = small("--out", folder.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("charts/plan.png");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aboutHowLongItTakes_isToldInAPipeToo_butNotWhereQuietIsAskedFor() {
    assertThat(told.text().err())
        .containsPattern(
            "^locus: 20 organisations are simulated, which takes about \\d+ seconds?\\R");
    assertThat(told.csv().err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 1 second", "1.4, 1 second", "8.6, 9 seconds", "99, 99 seconds", "200, 3 minutes"})
  void durations_areSaidAsOneSaysThem(double seconds, String words) {
    Duration time = Duration.ofMillis((long) (1000 * seconds));

    assertThat(PlanNotice.duration(time, Words.of("en"))).isEqualTo(words);
  }

  @Test
  void help_mentionsAQuickLook() {
    assertThat(CommandRun.of("plan", "--help").out())
        .contains("quick look", "says how many before");
  }

  /** In each build {@code OtherLanguagesTest} has a plan in this form, made without simulation. */
  @Tag("nightly")
  @Test
  void markdown_tellsTheSameDesigns() {
    assertThat(small("--format", "markdown").out())
        .contains("| units × 2, 1 more wave | 2 | 10 | 2 | ");
  }

  /** The rest of the time of a run that says how long it will take. */
  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--story too-close --organisations 60",
        "--story repeatable-lnd --organisations 30",
        "--function IT:58:12 --function LD:66:3 --units 6 --respondents 12"
      })
  void timeThatIsTold_isRightWithinAFactorOfTwo(String design) {
    Pattern told = Pattern.compile("about (\\d+) (second|minute)s?\\R");
    long start = System.nanoTime();
    CommandRun run = CommandRun.of(("plan " + design).split(" "));
    double taken = (System.nanoTime() - start) / 1e9;
    Matcher matcher = told.matcher(run.err());

    assertThat(matcher.find()).as(run.err()).isTrue();
    double expected =
        Long.parseLong(matcher.group(1)) * (matcher.group(2).equals("minute") ? 60.0 : 1.0);
    assertThat(taken).isBetween(expected / 2, expected * 2);
  }

  @Test
  void progress_isToldToATerminalAlone_andWiped() {
    assertThat(told.json().err()).contains("organisations simulated: 20/20").endsWith("\r\u001b[K");
    assertThat(told.text().err()).doesNotContain("organisations simulated:");
    assertThat(told.csv().err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan",
        "plan absent.json --units 3",
        "plan --story nobody",
        "plan --function IT:60:5",
        "plan --function IT:60:5 --function XX:50:5"
      })
  void whatCannotBeMeant_is2_andSaysWhy(String command) {
    CommandRun run = CommandRun.of(command.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("locus: ").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void resultWithoutRanking_is3_andSaysWhatToDo() throws IOException {
    Path result = folder.resolve("result.json");
    Files.write(result, JsonForm.write(ResultFixtures.withheld()));
    CommandRun run = CommandRun.of("plan", result.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("insufficient-evidence", "--function");
  }

  @Test
  void fileThatIsNoResult_is3_andAnAbsentOne4() {
    assertThat(CommandRun.with("{}", Map.of(), "plan", "-").exit()).isEqualTo(3);
    assertThat(CommandRun.of("plan", folder.resolve("absent.json").toString()).exit()).isEqualTo(4);
  }

  private static CommandRun small(String... more) {
    return CommandRun.of(with(more));
  }

  private static CommandRun onATerminal(String... more) {
    return CommandRun.with("", Map.of("LOCUS_PROGRESS", "terminal"), with(more));
  }

  private static String[] with(String... more) {
    return Stream.concat(SMALL.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
