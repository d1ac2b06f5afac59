package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What a user is told about a value that an option does not take, and which spellings it takes. */
class OptionValueTest {
  private static final String SURVEY = "samples/too-close/survey.csv";

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check s --min-group two | --min-group: found 'two', a whole number of at least 3 is due
          check s --min-group 2 | --min-group: found '2', a whole number of at least 3 is due
          analyze s --min-group=3.5 | --min-group: found '3.5', a whole number of at least 3 is due
          analyze s --threshold 0 | --threshold: found '0', a number above 0 and below 100 is due
          analyze s --threshold NaN | --threshold: found 'NaN', a number above 0 and below 100 is due
          analyze s --seed 1e3 | --seed: found '1e3', a whole number is due
          analyze s --threads 0 | --threads: found '0', a whole number of at least 1 is due
          analyze s --header-rows 5 | --header-rows: found '5', a whole number of 1 to 4 is due
          plan r --organisations 19 | --organisations: found '19', a whole number of at least 20 is due
          plan --story too-close --turnover 2 | --turnover: found '2', a number of 0 to 1 is due
          simulate --out d --missing 1 | --missing: found '1', a number of at least 0 and below 1 is due
          simulate --out d --crossing 0 | --crossing: found '0', a number above 0 and up to 1 is due
          simulate --out d --units many | --units: found 'many', a whole number of at least 1 is due
          simulate --out d --climate -1 | --climate: found '-1', a number of points, 0 to 100 is due
          check s --format csv | --format: found 'csv', text, json, markdown, html, sarif or codequality is due
          analyze s --format xml | --format: found 'xml', text, json, markdown, html or csv is due
          compare a b --format xml | --format: found 'xml', text, json, markdown, html or csv is due
          check s --strict=1 | --strict: found '1', true or false is due
          check s --color sometimes | --color: found 'sometimes', auto, always or never is due
          check s --unfinished perhaps | --unfinished: found 'perhaps', keep or drop is due
          check s --encoding latin-9 | --encoding: found 'latin-9', utf-8, utf-8-bom, utf-16le, utf-16be, windows-1252, windows-1250, windows-1251, windows-1253 or windows-1254 is due
          plan --story nobody | --story: found 'nobody', repeatable-lnd, astute-it-leader, too-close or three-waves is due
          instrument export locus-12 --for excel | --for: found 'excel', qualtrics, google-forms, limesurvey, paper, csv or yaml is due
          """)
  void valueThatIsNotTaken_isToldWithWhatIsDue(String command, String line) {
    CommandRun run = CommandRun.of(command.split(" "));

    assertThat(run.exit()).as(run.err()).isEqualTo(2);
    assertThat(run.err().lines().findFirst()).contains("locus: " + line);
    assertThat(run.out()).isEmpty();
  }

  /** Else everything would stand in English, and nobody would say so. */
  @ParameterizedTest
  @ValueSource(strings = {"analyze", "check", "batch"})
  void languageThatNobodyHasWordsOf_isRefused(String command) {
    List<String> words = new ArrayList<>(List.of(command, SURVEY, "--language", "fr"));
    if (command.equals("batch")) {
      words.addAll(List.of("--out", folder.resolve("portfolio").toString()));
    }
    CommandRun run = CommandRun.of(words.toArray(String[]::new));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("locus: --language: found 'fr', de or en is due\n");
    assertThat(run.out()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  static Stream<OptionSpec> choices() {
    return descend(CommandTree.of(CommandRun.silent()))
        .flatMap(command -> command.getCommandSpec().options().stream())
        .filter(option -> option.completionCandidates() != null)
        .filter(option -> option.completionCandidates().iterator().hasNext());
  }

  @ParameterizedTest
  @MethodSource("choices")
  void wordsOfAnOption_areSpelledAsInItsHelp(OptionSpec option) {
    String help = String.join(" ", option.description());
    for (String word : option.completionCandidates()) {
      assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
      assertThat(help.contains(word) || help.contains("COMPLETION-CANDIDATES")).as(word).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q", "--quiet"})
  void quiet_isUnderstoodBeforeAndAfterTheCommand(String option) {
    assertThat(CommandRun.of("check", SURVEY).err()).contains("warning [");
    assertThat(CommandRun.of(option, "check", SURVEY).err()).isEmpty();
    assertThat(CommandRun.of("check", SURVEY, option).err()).isEmpty();
    assertThat(CommandRun.of("check", option, SURVEY).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-v", "--verbose"})
  void verbose_isUnderstoodBeforeAndAfterTheCommand(String option) {
    assertThat(CommandRun.of("check", SURVEY).err()).doesNotContain("note [");
    assertThat(CommandRun.of(option, "check", SURVEY).err()).contains("note [");
    assertThat(CommandRun.of("check", SURVEY, option).err()).contains("note [");
  }

  @Test
  void color_isUnderstoodBeforeAndAfterTheCommand() {
    String escape = "\u001b[";
    String result =
        new String(
            JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 3)),
            StandardCharsets.UTF_8);
    assertThat(color(result, List.of("report", "-"))).doesNotContain(escape);
    assertThat(color(result, List.of("--color", "always", "report", "-"))).contains(escape);
    assertThat(color(result, List.of("--color=always", "report", "-"))).contains(escape);
    assertThat(color(result, List.of("report", "-", "--color", "always"))).contains(escape);
    assertThat(color(result, List.of("--color", "always", "report", "-", "--color", "never")))
        .doesNotContain(escape);
  }

  private static String color(String result, List<String> args) {
    return CommandRun.with(result, Map.of(), args.toArray(String[]::new)).out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"L&D", "LD", "LnD", "lnd", "ld", "L and D", "l&d"})
  void learningAndDevelopment_isUnderstoodWithoutItsSign(String typed) throws IOException {
    Path out = folder.resolve("simulated");
    List<String> words =
        new ArrayList<>(
            Arrays.asList(
                ("simulate --function IT:58:12 --units 2 --respondents 4 --out " + out)
                    .split(" ")));
    words.addAll(List.of("--function", typed + ":66:3"));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    CommandRun export =
        CommandRun.of(
            "instrument", "export", "locus-12", "--for", "qualtrics", "--functions", "IT," + typed);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("survey.csv"))).contains(",L&D,");
    assertThat(export.exit()).as(export.err()).isZero();
    assertThat(export.out())
        .isEqualTo(
            CommandRun.of(
                    "instrument",
                    "export",
                    "locus-12",
                    "--for",
                    "qualtrics",
                    "--functions",
                    "IT,L&D")
                .out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          simulate --out d --function XX:50:5 | --function: found 'XX', a function of locus-12 (IT, HR, L&D or BU) is due
          plan --function IT:60:5 --function L:50:5 | --function: found 'L', a function of locus-12 (IT, HR, L&D or BU) is due
          instrument export locus-12 --for paper --functions LX | --functions: found 'LX', a function of locus-12 (IT, HR, L&D or BU) is due
          simulate --out d --function IT:high:5 | --function: found 'IT:high:5', NAME:MEAN:SD with a mean and a standard deviation of 0 to 100 points is due
          """)
  void functionThatIsNone_isToldWithThoseThereAre(String command, String line) {
    CommandRun run = CommandRun.of(command.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("locus: " + line);
  }

  private static Stream<CommandLine> descend(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(OptionValueTest::descend));
  }
}
