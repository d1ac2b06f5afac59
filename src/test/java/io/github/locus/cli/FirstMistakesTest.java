package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new user gets wrong first is answered with one line that says what is the matter. */
class FirstMistakesTest {
  private static final String ITEMS =
      "people_1,technology_1,business_1,empowerment_1,evidence_1,ecosystem_1,partnership_1,change_1,"
          + "delivery_1,strategy_1,strategy_2,reliance_1";

  private Path folder;

  @BeforeEach
  void takeFolder(@TempDir Path given) {
    folder = given;
  }

  @Nested
  class NotCsv {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "# drafted\nfiles: answers.csv\nitems:\n  IT: {columns: 2-5}\n",
          "id: own\nversion: 1\ndimensions:\n  - id: people\n"
        })
    void isNamedWhereItIsAStudyFileOrAQuestionnaire_andWhereItBelongs(String text)
        throws IOException {
      Path study = Files.writeString(folder.resolve("study.yaml"), text);

      CommandRun check = CommandRun.of("check", study.toString());

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0))
          .contains("this is YAML, as a study file or a questionnaire is")
          .contains("--study FILE")
          .contains("--instrument FILE");
      assertThat(check.exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "export.xls|an old Excel workbook (.xls)|save the sheet with the answers as CSV UTF-8",
          "export-html.xls|a web page (HTML)|save the sheet with the answers as CSV UTF-8",
          "data.sav|an SPSS data file (.sav)|Save the data as CSV",
          "responses.json|JSON|Export the answers from the survey platform as CSV",
          "survey.qsf|a Qualtrics questionnaire (.qsf)|export the answers from Qualtrics as CSV",
          "report.pdf|a PDF document|Export the answers from the survey platform as CSV",
        })
    void isNamedForWhatItIs_byItsContent(String file, String format, String remedy)
        throws IOException {
      Path renamed = Files.copy(given("not-csv/" + file), folder.resolve("survey.csv"));

      CommandRun check = CommandRun.of("check", renamed.toString());

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0))
          .contains("this is " + format + ", not a table of answers")
          .contains(remedy);
      assertThat(check.exit()).isEqualTo(3);
    }

    /** The other way round: a table, however long, where a file of keys is due. */
    @ParameterizedTest
    @ValueSource(strings = {"--study", "--instrument"})
    void isNoStudyFileEither(String option) throws IOException {
      Path small = Files.writeString(folder.resolve("small.csv"), "a,b\n1,2\n");
      for (Path table : List.of(small, given("first-mistakes/float.csv"))) {
        CommandRun check =
            CommandRun.of(
                "check", given("first-mistakes/tiny.csv").toString(), option, table.toString());

        assertThat(errors(check))
            .singleElement()
            .asString()
            .contains("this is a text without keys");
        assertThat(check.exit()).isEqualTo(3);
      }
    }

    /** Their first bytes, and where they stand. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "377ABCAF271C0004|0|a compressed archive",
          "526172211A070100|0|a compressed archive",
          "FD377A585A0000|0|a compressed archive",
          "28B52FFD0458|0|a compressed archive",
          "425A68393141592653590001|0|a compressed archive",
          "7573746172003030|257|a compressed archive",
          "C2EA8160B31411CFBD92|12|a SAS data file (.sas7bdat)",
          "53505353 20504F52542046494C45|60|an SPSS portable file (.por)",
          "53514C69746520666F726D6174203300|0|a database",
          "50415231150415|0|a database",
          "580A00000003|0|an R data file",
          "524458330A58|0|an R data file",
        })
    void ofOtherPrograms_isNamedToo(String bytes, int at, String format) throws IOException {
      byte[] mark = HexFormat.of().parseHex(bytes.replace(" ", ""));
      byte[] whole = new byte[600];
      Arrays.fill(whole, (byte) 'A');
      System.arraycopy(mark, 0, whole, at, mark.length);
      Path file = Files.write(folder.resolve("survey.csv"), whole);

      CommandRun check = CommandRun.of("check", file.toString());

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0)).contains("this is " + format);
      assertThat(check.exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "forms.xlsx|microsoft-forms, 1 header row, 5 records, 6 columns, xlsx",
          "qualtrics.zip|qualtrics, 3 header rows, 80 records, 23 columns, utf-8, delimiter comma",
        })
    void isReadWhereItHoldsATable(String file, String what) {
      assertThat(check("not-csv/" + file).out().replaceAll("\\s+", " ")).contains(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyze", "init"})
    void isNamedByEveryCommandThatReadsASurvey(String command) {
      CommandRun run = CommandRun.of(command, given("not-csv/export.xls").toString());

      assertThat(run.err()).contains("this is an old Excel workbook");
      assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void isNamedAsARosterToo() {
      CommandRun run =
          CommandRun.of(
              "check",
              given("first-mistakes/tiny.csv").toString(),
              "--roster",
              given("not-csv/export.xls").toString());

      assertThat(errors(run)).hasSize(1);
      assertThat(errors(run).get(0)).contains("this is an old Excel workbook");
      assertThat(run.exit()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"empty.csv|the file is empty", "headeronly.csv|a header but no records"})
    void aCsvFileWithoutAnswers_isToldFromThese(String file, String words) {
      CommandRun check = check("not-csv/" + file);

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0)).contains(words);
      assertThat(check.exit()).isEqualTo(3);
    }
  }

  @Nested
  class Answers {
    @Test
    void wholeNumbersWithDecimals_areRead() {
      CommandRun check = check("first-mistakes/float.csv");

      assertThat(errors(check)).isEmpty();
      assertThat(check.out()).contains("455 ratings of 4 functions");
      assertThat(check.exit()).isZero();
    }

    @Test
    void inWords_areToldOnce_withTheColumnsTheWordsAndWhatToDo() {
      CommandRun check = check("first-mistakes/words.csv");

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0))
          .contains("words.csv:2:9: error [not-a-number] the column “people_1” and 11 more hold")
          .contains("“Neither”, “Agree”, “Disagree”, “Strongly agree”, “Strongly disagree”")
          .contains("instead of the numbers 1 to 5 of locus-12")
          .contains("(468 times, also at 2:10 and 2:11)")
          .contains("words.csv --platform unknown”");
      assertThat(check.out()).doesNotContain("blank", "empty row");
      assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void inWords_areReadByTheStudyFileThatIsAdvised() {
      String out = folder.toString();
      CommandRun init =
          CommandRun.of(
              "init",
              given("first-mistakes/words.csv").toString(),
              "--platform",
              "unknown",
              "--out",
              out);
      CommandRun check = CommandRun.of("check", "--study", folder.resolve("study.yaml").toString());

      assertThat(init.exit()).isZero();
      assertThat(check.out()).contains("20–49 ratings that an analysis uses of 4 functions");
      assertThat(check.exit()).isZero();
    }

    @Test
    void inWords_areGivenAStudyFile_thatIsReadNext() {
      CommandRun init =
          CommandRun.of(
              "init", given("first-mistakes/words.csv").toString(), "--out", folder.toString());
      CommandRun check = CommandRun.of("check", "--study", folder.resolve("study.yaml").toString());

      assertThat(init.exit()).as(init.err()).isZero();
      assertThat(init.out())
          .contains("not all of it can be read as one")
          .doesNotContain("no study file");
      assertThat(check.out()).contains("20–49 ratings");
      assertThat(check.exit()).as(check.err()).isZero();
    }

    @Test
    void onALongerScale_areToldByInitToo_insteadOfThatAllIsWell() {
      CommandRun init =
          CommandRun.of(
              "init", given("first-mistakes/seven.csv").toString(), "--out", folder.toString());

      assertThat(errors(init)).hasSize(1);
      assertThat(errors(init).get(0)).contains("hold “6”, “7”").contains("--instrument");
      assertThat(init.out()).doesNotContain("no study file");
      assertThat(init.exit()).isEqualTo(3);
    }

    @Test
    void thatAreSound_needNoStudyFile_andTheNextCommandCanBePasted() throws IOException {
      Path survey =
          Files.copy(given("first-mistakes/tiny.csv"), folder.resolve("our survey's.csv"));

      CommandRun init = CommandRun.of("init", survey.toString(), "--out", folder.toString());

      assertThat(init.out().replace("\n", " ")).contains("needs no study file");
      assertThat(init.out()).contains("locus check '" + folder + "/our survey'\\''s.csv'");
    }

    @Test
    void thatAreTooEmpty_areCounted_andRefusedByCheckAndAnalyzeAlike() throws IOException {
      String survey =
          "respondent,function,unit,"
              + ITEMS
              + "\n"
              + java.util.stream.IntStream.range(0, 30)
                  .mapToObj(r -> "r" + r + ",IT,U1,4" + ",".repeat(11) + "\n")
                  .collect(java.util.stream.Collectors.joining());
      Path file = Files.writeString(folder.resolve("survey.csv"), survey);

      CommandRun check = CommandRun.of("check", file.toString());
      CommandRun analyze = CommandRun.of("analyze", file.toString());

      assertThat(check.err().lines().filter(line -> line.contains(": error ["))).hasSize(1);
      assertThat(check.err()).contains("[no-used-ratings] none of the 30 ratings can be used");
      assertThat(check.out().replaceAll("\\s+", " "))
          .contains("no ratings to show that an analysis uses (30 further ones are too empty");
      assertThat(check.exit()).isEqualTo(3);
      assertThat(analyze.exit()).isEqualTo(3);
    }

    @Test
    void onALongerScale_areToldOnce_withTheColumnsAndTheValues() {
      CommandRun check = check("first-mistakes/seven.csv");

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0))
          .contains("the column “people_1” and 11 more hold “6”, “7”")
          .contains("the scale of locus-12 goes from 1 to 5")
          .contains("(2051 times, also at 3:10 and 3:11)")
          .contains("--instrument");
      assertThat(check.exit()).isEqualTo(3);
    }
  }

  @Nested
  class Rosters {
    @Test
    void givenAsASurvey_isNamed() {
      CommandRun check = check("first-mistakes/roster-other-units.csv");

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0)).contains("this is a roster").contains("--roster");
      assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void givenToInit_isNamed() {
      CommandRun init =
          CommandRun.of(
              "init",
              given("first-mistakes/roster-other-units.csv").toString(),
              "--out",
              folder.resolve("draft").toString());

      assertThat(errors(init)).hasSize(1);
      assertThat(errors(init).get(0)).contains("this is a roster").contains("--roster");
      assertThat(init.exit()).isEqualTo(3);
    }

    @Test
    void ofAnotherSurvey_areToldOnce_withTheFirstUnitsOfBoth() {
      CommandRun check = withRoster(given("first-mistakes/roster-other-units.csv"));

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0))
          .contains("no unit in common with the survey")
          .contains("“Site 1”, “Site 2”, “Site 3” and 3 more")
          .contains("“U01”, “U02”, “U03”");
      assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void ofAnotherRound_areToldOnce_withTheWavesOfBoth() throws IOException {
      Path roster = folder.resolve("roster.csv");
      String units = "U01 U02 U03 U04 U05 U06 U07 U08";
      StringBuilder rows = new StringBuilder("function,unit,wave,leader,headcount\n");
      for (String unit : units.split(" ")) {
        rows.append("IT,").append(unit).append(",2023,Lead of ").append(unit).append(",20\n");
      }
      Files.writeString(roster, rows);

      CommandRun check = withRoster(roster);

      assertThat(errors(check))
          .singleElement()
          .asString()
          .contains("[roster-other-waves]")
          .contains("it has 2023, the survey 2024");
      assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void thatLackRows_areToldOnce_withTheNumberOfCells() throws IOException {
      Path roster = folder.resolve("roster.csv");
      Files.writeString(roster, "function,unit,leader\nIT,U01,A\n");

      CommandRun check = withRoster(roster);

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0))
          .contains("the roster has no row for it (")
          .contains(" times");
    }

    @Test
    void thatAreAnUnfilledTemplate_areNamed() throws IOException {
      Path roster = folder.resolve("roster.csv");
      Files.writeString(
          roster, "function,unit,wave,leader,headcount\nIT,U01,2024,,\nHR,U01,2024,,\n");

      CommandRun check = withRoster(roster);

      assertThat(check.err())
          .contains("the roster names no leader in any of its 2 rows")
          .contains("the template leaves it empty");
      assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void andSurveyExchanged_areBothNamed() {
      CommandRun check =
          CommandRun.of(
              "check",
              given("first-mistakes/float.csv").toString(),
              "--roster",
              given("first-mistakes/float.csv").toString());

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0)).contains("this is a survey").contains("not a roster");
    }

    private CommandRun withRoster(Path roster) {
      return CommandRun.of(
          "check", given("first-mistakes/float.csv").toString(), "--roster", roster.toString());
    }
  }

  @Nested
  class Functions {
    @Test
    void thatTheInstrumentHasNot_areToldOnceAName_withTheNearest() throws IOException {
      String survey =
          Files.readString(given("first-mistakes/float.csv"))
              .replace(",BU,U", ",Finance,U")
              .replace(",L&D,U", ",L&DD,U")
              .replace(",HR,U", ",Human Ressources,U");
      Path file = Files.writeString(folder.resolve("survey.csv"), survey);

      CommandRun check = CommandRun.of("check", file.toString());

      assertThat(errors(check)).hasSize(3);
      assertThat(errors(check))
          .anyMatch(line -> line.contains("“Finance”") && line.contains("(114 times, also at "))
          .anyMatch(
              line ->
                  line.contains("“Human Ressources”")
                      && line.contains("did you mean “Human Resources”, as HR is called too?"))
          .anyMatch(line -> line.contains("“L&DD”") && line.contains("did you mean “L&D”?"));
      assertThat(check.exit()).isEqualTo(3);
    }
  }

  @Nested
  class Columns {
    @Test
    void withOneNameOfSurveyMonkey_makeNoExportOfIt() {
      CommandRun check = check("first-mistakes/caps.csv");

      assertThat(check.out()).contains("caps.csv: unknown");
      assertThat(check.out() + check.err()).doesNotContainIgnoringCase("surveymonkey");
    }
  }

  @Nested
  class Results {
    @ParameterizedTest
    @ValueSource(strings = {"report RESULT", "compare RESULT RESULT", "plan RESULT"})
    void givenAsAFolderWithoutOne_areAskedFor(String command) {
      CommandRun run = CommandRun.of(command.replace("RESULT", folder.toString()).split(" "));

      assertThat(run.err()).contains(folder + ": this folder holds no result.json");
      assertThat(run.exit()).isEqualTo(4);
    }

    @Test
    void givenAsTheirFolder_areTaken() throws IOException {
      Path result =
          Files.write(
              folder.resolve("result.json"),
              JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 1)));

      CommandRun run = CommandRun.of("compare", folder.toString(), result.toString());

      assertThat(run.exit()).as(run.err()).isZero();
    }

    /** Each document of ours has a version, and a version is no reason to analyse again. */
    @Test
    void thatAreOtherDocumentsOfOurs_areNamed() throws IOException {
      Path out = folder.resolve("out");
      Path survey = given("first-mistakes/tiny.csv");
      assertThat(
              CommandRun.of(
                      "analyze",
                      survey.toString(),
                      "--out",
                      out.toString(),
                      "--deliverables",
                      "json")
                  .exit())
          .isZero();
      Path check =
          Files.writeString(
              folder.resolve("check.json"),
              CommandRun.of("check", survey.toString(), "--format", "json").out());

      for (Path other : List.of(out.resolve("manifest.json"), check)) {
        CommandRun run = CommandRun.of("report", other.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
            .isEqualTo(
                "locus: "
                    + other
                    + ": another document of locus; a result.json is due, as analyze --out writes it\n");
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"first-mistakes/tiny.csv", "not-csv/responses.json", "not-csv/forms.xlsx"})
    void thatAreNone_areNamed_withThePathAsGiven(String file) {
      String path = given(file).toString();

      CommandRun run = CommandRun.of("report", path);

      assertThat(run.err()).startsWith("locus: " + path + ": ").contains("not a result.json");
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.exit()).isEqualTo(3);
    }
  }

  @Nested
  class Weights {
    @Test
    void thatAreTooUnequal_areRefusedWithTheReason() throws IOException {
      Path file =
          Files.writeString(
              folder.resolve("survey.csv"),
              "respondent,function,weight,"
                  + ITEMS
                  + "\nr1,IT,0.000000000001"
                  + ",3".repeat(12)
                  + "\nr2,IT,1000000000000"
                  + ",4".repeat(12)
                  + "\n");

      CommandRun check = CommandRun.of("check", file.toString());

      assertThat(errors(check)).hasSize(1);
      assertThat(errors(check).get(0))
          .contains("[weights-too-unequal]")
          .contains("1000 is the most that is read");
      assertThat(check.exit()).isEqualTo(3);
    }
  }

  @Nested
  class Waves {
    @Test
    void thatAreTexts_areNotQuoted_andThoseThatSayWhenAre() throws IOException {
      String survey =
          Files.readString(given("first-mistakes/tiny.csv"))
              .replaceFirst(",2024,", ",my boss Jane said 3,")
              .replaceFirst(",2024,", ",spring wave,");
      Path file = Files.writeString(folder.resolve("survey.csv"), survey);

      CommandRun check = CommandRun.of("check", file.toString());

      assertThat(check.err()).contains("[wave-order-unknown]").contains("2024");
      assertThat(check.err()).doesNotContain("spring").doesNotContain("Jane said");
    }
  }

  @Nested
  class Leaders {
    @ParameterizedTest
    @ValueSource(strings = {"nounit.csv", "tiny.csv"})
    void fewerThanTwo_giveAWarning_andNoChanceOfNewLeaders(String survey) throws IOException {
      String file = given("first-mistakes/" + survey).toString();
      String out = folder.resolve("out").toString();

      CommandRun check = CommandRun.of("check", file);
      CommandRun analyze =
          CommandRun.of("analyze", file, "--out", out, "--deliverables", "json,md");

      assertThat(check.err()).contains("warning [few-leaders] nothing can be said of new leaders");
      assertThat(check.exit()).isZero();
      assertThat(analyze.exit()).isZero();
      assertThat(analyze.out())
          .contains("Nothing can be said of new leaders")
          .doesNotContain("a new leader reaches");
      assertThat(Files.readString(folder.resolve("out/report.md")))
          .contains("Nothing can be said of new leaders");
      assertThat(Files.readString(folder.resolve("out/result.json")))
          .contains("\"pNewLeader\": null")
          .contains("needs-two-leaders");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "analyze"})
    void ofAFunctionThatIsLeftOutForTooFewPeople_giveNoWarningThatTodayHolds(String command)
        throws IOException {
      List<String> rows =
          Files.readString(given("first-mistakes/caps.csv"))
              .replace("Respondent ID,Function,Site", "respondent,function,unit")
              .lines()
              .toList();
      List<String> few = rows.stream().filter(row -> row.contains(",BU,")).limit(3).toList();
      Path file =
          Files.write(
              folder.resolve("survey.csv"),
              rows.stream().filter(row -> few.contains(row) || !row.contains(",BU,")).toList());
      List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
      if (command.equals("analyze")) {
        arguments.addAll(
            List.of("--out", folder.resolve("out").toString(), "--deliverables", "md"));
      }

      CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

      assertThat(run.exit()).isZero();
      assertThat(run.out() + run.err()).contains("BU").doesNotContain("new leaders of BU");
    }
  }

  @Nested
  class Drafts {
    @ParameterizedTest
    @ValueSource(strings = {"check", "analyze"})
    void withOpenQuestions_areNamedByLine_withWhatIsToBeAnswered(String command)
        throws IOException {
      Files.copy(given("first-mistakes/words.csv"), folder.resolve("words.csv"));
      Path study =
          Files.writeString(
              folder.resolve("study.yaml"),
              "files:\n  - path: words.csv\n    function: \"?\"\nlabels:\n  people: [\"?\"]\n");

      CommandRun run = CommandRun.of(command, "--study", study.toString());

      assertThat(run.err())
          .contains("study.yaml:3:15: error [study-to-do] “function” still has the question mark")
          .contains("Put the name of the function in place of “?”")
          .contains("study.yaml:5:12: error [study-to-do] “people” still has the question mark")
          .contains("the lowest first");
      assertThat(errors(run)).hasSize(2);
      assertThat(run.exit()).isEqualTo(3);
    }

    @Test
    void withoutItems_areAskedForThem() throws IOException {
      Files.copy(given("first-mistakes/words.csv"), folder.resolve("words.csv"));
      Path study = Files.writeString(folder.resolve("study.yaml"), "files: words.csv\nitems: {}\n");

      CommandRun run = CommandRun.of("check", "--study", study.toString());

      assertThat(errors(run)).hasSize(1);
      assertThat(errors(run).get(0)).contains("study.yaml:2:8: error [study-without-items]");
      assertThat(run.exit()).isEqualTo(3);
    }
  }

  @Nested
  class StudyFiles {
    @Test
    void withAnAlias_areRefused_insteadOfReadingItsName() throws IOException {
      Path study = folder.resolve("study.yaml");
      Files.writeString(study, "title: &t Pulse\nlanguage: *t\n");

      CommandRun check =
          CommandRun.of(
              "check", given("first-mistakes/tiny.csv").toString(), "--study", study.toString());

      assertThat(check.err()).contains("study.yaml:2:11: error [yaml-alias] “*t” refers");
      assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void quoteNoMoreThanEightyCharactersOfAValue() throws IOException {
      Path study = folder.resolve("study.yaml");
      Files.writeString(study, "x".repeat(300) + ": 1\n");

      CommandRun check =
          CommandRun.of(
              "check", given("first-mistakes/tiny.csv").toString(), "--study", study.toString());

      assertThat(check.err()).contains("“" + "x".repeat(80) + "…”").doesNotContain("x".repeat(81));
    }
  }

  private static List<String> errors(CommandRun run) {
    return run.err().lines().filter(line -> line.contains(": error [")).toList();
  }

  private static CommandRun check(String name) {
    return CommandRun.of("check", given(name).toString());
  }

  private static Path given(String name) {
    return Path.of(
        Objects.requireNonNull(FirstMistakesTest.class.getResource("/cases/" + name), name)
            .getPath());
  }
}
