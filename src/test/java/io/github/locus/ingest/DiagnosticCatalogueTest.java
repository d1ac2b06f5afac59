package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.analysis.Study;
import io.github.locus.analysis.StudyOptions;
import io.github.locus.analysis.SurveyUse;
import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.ReadLimits;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.response.ExportOptions;
import io.github.locus.ingest.studyfile.StudyReader;
import io.github.locus.ingest.table.TableOptions;
import io.github.locus.ingest.workbook.TestWorkbook;
import io.github.locus.wording.DiagnosticWords;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each code of the catalogue can be provoked; a new code does not compile without its case. */
class DiagnosticCatalogueTest {
  private static final DiagnosticWords GERMAN = DiagnosticWords.of("de");

  /** Such as stand in nearly every English sentence and in no German one. */
  private static final Pattern ENGLISH_WORDS =
      Pattern.compile(
          "\\b(the|of|and|is|are|that|not|with|has|have|this|which|it|for|to|more|line|its|than|one"
              + "|fewer|characters|columns?|units|there)\\b");

  private static final Path CASES = Path.of("src/test/resources/cases");

  private static final String GRID = "Timestamp,Tea [Hot],Tea [Sweet],Tea [Strong]\n";
  private static final String HEADER = "respondent,function,unit,wave,people_1,people_2,business_1";
  private static final String ROW = "r1,IT,North,2024,4,2,1";
  private static final String FORM = "Timestamp,Question\n";
  private static final String ITEMS = "items: {IT: [A, B, C]}";
  private static final String ROSTER = "function,unit,wave,leader,headcount\n";

  private static final Map<DiagnosticCode, List<Diagnostic>> PROVOKED = new ConcurrentHashMap<>();

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCode_isProvoked(DiagnosticCode code) {
    assertThat(provoked(code)).extracting(Diagnostic::code).contains(code);
  }

  @ParameterizedTest
  @EnumSource(DiagnosticCode.class)
  void everyCode_isSaidInGerman_withoutEnglish(DiagnosticCode code) {
    assertThat(provoked(code))
        .filteredOn(diagnostic -> diagnostic.code() == code)
        .allSatisfy(
            diagnostic -> {
              String said = GERMAN.message(diagnostic) + " " + GERMAN.remedy(diagnostic);
              assertThat(said.replaceAll("„[^“]*“", "„…“")).doesNotContainPattern(ENGLISH_WORDS);
              assertThat(said).doesNotContain("”");
            });
  }

  /** What two tests look at is provoked once. */
  private static List<Diagnostic> provoked(DiagnosticCode code) {
    return PROVOKED.computeIfAbsent(code, DiagnosticCatalogueTest::provoke);
  }

  private static List<Diagnostic> file(byte[] bytes) {
    return read(SurveyInput.of(Pulse.bytes("s", bytes)));
  }

  private static List<Diagnostic> answerRows(String rows) {
    return StudyRun.of("files: [{path: f.csv, person: who, question: q, answer: a}]")
        .file("f.csv", rows)
        .read()
        .diagnostics();
  }

  private static List<Diagnostic> sheet(String name, TestWorkbook book) {
    return read(
        SurveyInput.of(Pulse.bytes("s", book.bytes()))
            .withOptions(
                IngestOptions.withDefaults()
                    .withTable(TableOptions.withDefaults().withSheet(name))));
  }

  private static List<Diagnostic> cell(Function<TestWorkbook, String> cell) {
    TestWorkbook book = new TestWorkbook();
    String header = "<row r=\"1\">" + book.text("A1", "a") + book.text("B1", "b") + "</row>";
    return file(book.sheetOf("A", header + "<row r=\"2\">" + cell.apply(book) + "</row>").bytes());
  }

  private static List<Diagnostic> provoke(DiagnosticCode code) {
    return switch (code) {
      case UNREADABLE_FILE ->
          read(SurveyInput.of(InputSource.of(Path.of("no-such-folder", "survey.csv"))));
      case EMPTY_FILE -> survey("\n\n");
      case NO_RECORDS -> survey(HEADER + "\n");
      case NOT_TEXT -> survey(HEADER + "\nr1\u0000,IT\n");
      case NOT_A_TABLE -> survey("[{\"a\": 1}]");
      case LEADER_OF_SEVERAL ->
          export(
              "columns: {leader: Place}\n"
                  + "items: {IT: {people_1: A, people_2: ~, business_1: ~},"
                  + " HR: {people_1: B, people_2: ~, business_1: ~}}",
              answers("1", "2"));
      case LEADERS_OF_ONE ->
          export(
              "columns: {function: Place}\nleaders: {IT: A}\n"
                  + "items: {all: {people_1: B, people_2: ~, business_1: ~}}",
              answers("1", "2"));
      case NO_SUCH_ANSWER_COLUMN -> answerRows("p,q,a\n1,x,2\n");
      case ANSWERS_OF_NOBODY ->
          DraftRun.of(OneRowAnAnswerTest.ofAddresses(), StatedFunctions.none())
              .read()
              .diagnostics();
      case SHEETS_ALIKE -> DraftRun.ofSheets("North", "South").read().diagnostics();
      case TRANSPOSED_TABLE ->
          DraftRun.of(
                  "Statement,P1,P2,P3,P4,P5\nIT listens,1,2,3,4,5\nIT helps,2,3,4,5,1\n",
                  StatedFunctions.none())
              .read()
              .diagnostics();
      case ANSWERED_AGAIN ->
          DraftRun.of(
                  "token,IT listens,IT helps,IT is fair\n"
                      + IntStream.range(0, 12)
                          .mapToObj(row -> "tk" + row % 11 + "," + DraftRun.answers(row, 3))
                          .collect(Collectors.joining("\n")),
                  StatedFunctions.none())
              .read()
              .diagnostics();
      case TRIED_PERHAPS ->
          DraftRun.of(
                  "Team,IT listens,IT helps,IT is fair\n"
                      + IntStream.range(0, 12)
                          .mapToObj(
                              row -> (row == 0 ? "test" : "North") + "," + DraftRun.answers(row, 3))
                          .collect(Collectors.joining("\n")),
                  StatedFunctions.none())
              .read()
              .diagnostics();
      case ANSWERED_TWICE -> answerRows("who,q,a\n1,x,2\n1,x,3\n");
      case ONE_ROW_AN_ANSWER ->
          new ProposalReader(new InstrumentLibrary())
              .read(
                  InputSource.of(CASES.resolve("long-one-row-per-answer/event.csv")),
                  IngestOptions.withDefaults(),
                  Optional.empty(),
                  Optional.of("en"))
              .diagnostics();
      case DAMAGED_ARCHIVE -> file(new byte[] {0x1F, (byte) 0x8B, 8, 0});
      case UNPACKS_TOO_LARGE ->
          file(TestWorkbook.zip(Map.of("s.csv", "a,b\n" + "1,2\n".repeat(5_000_000))));
      case STREAM_TOO_LONG ->
          new ProposalReader(new InstrumentLibrary())
              .read(
                  InputSource.standardInput(new EndlessStream("a,b\n")),
                  IngestOptions.withDefaults(),
                  Optional.empty(),
                  Optional.empty())
              .diagnostics();
      case SEVERAL_TABLES -> file(TestWorkbook.zip(Map.of("a.csv", "a,b\n", "b.csv", "a,b\n")));
      case NO_SUCH_SHEET -> sheet("C", new TestWorkbook().sheet("A", "a|b", "1|2"));
      case NO_SHEET_WITH_HEADER -> file(new TestWorkbook().sheet("A", "Title", "a|b").bytes());
      case SEVERAL_SHEETS -> file(new TestWorkbook().sheet("A", "a|b").sheet("B", "a|b").bytes());
      case SHEET_CHOSEN -> file(new TestWorkbook().sheet("A", "a|b").sheet("B", "Title").bytes());
      case CELLS_ROUNDED -> cell(book -> book.number("A2", "3.4", "0"));
      case CELLS_AS_STORED -> cell(book -> book.number("A2", "0.5", "# ?/?"));
      case FORMULAS_WITHOUT_RESULT -> cell(book -> "<c r=\"A2\"><f>1+1</f></c>");
      case NO_WORKBOOK ->
          read(
              SurveyInput.of(Pulse.text("s.csv", Pulse.LONG))
                  .withOptions(
                      IngestOptions.withDefaults()
                          .withTable(TableOptions.withDefaults().withSheet("A"))));
      case INVALID_ENCODING ->
          read(
              SurveyInput.of(
                  Pulse.bytes("s.csv", new byte[] {'a', ',', 'b', '\n', (byte) 0x81, ',', '1'})));
      case FIELD_TOO_LONG -> endless("a");
      case RECORD_TOO_LONG -> endless("a,");
      case TABLE_TOO_LONG ->
          read(
              SurveyInput.of(
                      new InputSource.StreamInput(
                          "-", new EndlessStream(HEADER + "\n" + ROW + "\n")))
                  .withInstrument(Pulse.instrument())
                  .withOptions(
                      IngestOptions.withDefaults()
                          .withLimits(new ReadLimits(100, 1_000, 100, 50, 100_000))));
      case UNCLOSED_QUOTE -> survey(HEADER + "\n\"r1,IT,North,2024,4,2,1\n");
      case BROKEN_QUOTE -> survey(HEADER + "\n\"r\"1,IT,North,2024,4,2,1\n");
      case MISSING_COLUMN -> survey("function,people_1,people_2,business_1\nIT,4,2,1\n");
      case MISSING_ITEM_COLUMN -> survey("respondent,function,people_1,business_1\nr1,IT,4,1\n");
      case MISSING_ITEM_COLUMNS -> survey("respondent,function,people_1\nr1,IT,4\n");
      case DUPLICATE_COLUMN -> survey(HEADER + ",people_1\n" + ROW + ",3\n");
      case MIXED_LAYOUT -> survey(HEADER + ",people_1@IT\n" + ROW + ",3\n");
      case COLUMN_IN_SOME_FILES ->
          Pulse.read(
                  Pulse.LONG,
                  "respondent,function,wave,people_1,people_2,business_1\nr9,IT,2024,1,2,1")
              .diagnostics();
      case UNKNOWN_COLUMNS -> survey(HEADER + ",shoe_size\n" + ROW + ",43\n");
      case NO_INSTRUMENT_FITS ->
          read(
              SurveyInput.of(Pulse.text("s.csv", "respondent,b\n1,2\n"))
                  .withOptions(
                      IngestOptions.withDefaults()
                          .withExport(ExportOptions.withDefaults().withPlatform(Platform.TIDY))));
      case EXPORT_NOT_MAPPED -> export(FORM + "2024-05-01 10:00:00,4\n");
      case NOTHING_TO_PROPOSE -> proposal(FORM + "2024-05-01 10:00:00,4\n");
      case TITLE_ABOVE_HEADER ->
          proposal("Survey of 2024,,,\nid,q,q,q\n1,4,3,4\n2,5,4,4\n3,2,3,3\n");
      case TITLES_PASSED -> proposal("Survey of 2024,,,\nid,q1,q2,q3\n1,4,3,4\n2,5,4,4\n3,2,3,3\n");
      case NO_HEADER -> proposal("1,N,3,4\n2,N,4,4\n3,S,3,3\n4,N,4,3\n5,S,3,4\n");
      case STATED_NOT_FOUND -> proposal(GRID + "2024-05-01 10:00:00,1,2,5\n".repeat(6), "Payroll");
      case RATES_NO_FUNCTION -> proposal(GRID + "2024-05-01 10:00:00,1,2,5\n".repeat(6));
      case OPEN_QUESTION ->
          proposal(
              GRID
                  + "2024-05-01 10:00:00,mauve,teal,beige\n".repeat(6)
                  + "2024-05-01 10:00:00,beige,mauve,teal\n".repeat(6)
                  + "2024-05-01 10:00:00,teal,beige,mauve\n".repeat(6));
      case UNKNOWN_PLATFORM -> export("colour,shape\nred,round\n");
      case NOT_ANSWERS ->
          export("Variable / Field Name,Form Name,Field Type,Field Label\nage,one,text,Age\n");
      case ALL_LEFT_OUT -> export(FORM + "2024-05-01 10:00:00,\n");
      case PERSONAL_COLUMNS -> export("Timestamp,E-mail,Q\n2024-05-01 10:00:00,x@example.org,4\n");
      case UNFINISHED_RESPONSES -> export("id,submitdate,lastpage,startlanguage,Q[1]\n1,,1,en,4\n");
      case SHORT_ROW -> export("Timestamp,Q,R\n2024-05-01 10:00:00,4\n");
      case HEADER_REPEATED ->
          export("ID,Start time,Completion time,Q\n1,x,y,4\nID,Start time,Completion time,Q\n");
      case TABLE_BELOW ->
          export(
              "id,site,Q,R\n1,N,4,3\n2,N,5,4\n"
                  + "3,S,2,2\n".repeat(20)
                  + "\nsite,,heads,\nN,,120,\n");
      case NULS_DROPPED -> export(FORM + "2024-05-01 10:00:00,4\u0000\n");
      case GARBLED_TEXT ->
          export(FORM + "2024-05-01 10:00:00,f\u00FCr sch\u00C3\u00B6n\n".repeat(3));
      case GARBLED_MENDED -> export(FORM + "2024-05-01 10:00:00,sch\u00C3\u00B6n\n".repeat(3));
      case INSTRUMENT_CHOSEN ->
          read(
              SurveyInput.of(
                  InputSource.of(Path.of("src/test/resources/reference/three-waves.csv"))));
      case SCALE_CUT_SHORT -> OtherScaleTest.tidy(4).diagnostics();
      case RAGGED_ROW -> survey(HEADER + "\nr1,IT,North,2024,4,2\n");
      case MISSING_VALUE -> survey(HEADER + "\nr1,IT,,2024,4,2,1\n");
      case OFF_SCALE -> survey(HEADER + "\nr1,IT,North,2024,6,2,1\n");
      case NOT_WHOLE -> survey(HEADER + "\nr1,IT,North,2024,4.5,2,1\n");
      case NOT_A_NUMBER -> survey(HEADER + "\nr1,IT,North,2024,Agree,2,1\n");
      case UNDECLARED_FUNCTION -> survey(HEADER + "\nr1,Finance,North,2024,4,2,1\n");
      case UNDECLARED_FUNCTION_COLUMN ->
          survey("respondent,people_1@Fin,people_2@Fin,business_1@Fin\nr1,4,2,1\n");
      case BAD_NOMINATION -> survey(HEADER + ",should_lead\n" + ROW + ",Ana\n");
      case ADDRESS_AS_NAME -> survey(HEADER + "\nr3,IT,ann@firm.example,2024,4,2,1\n");
      case BAD_WINDOW -> survey(HEADER + ",window\n" + ROW + ",soon\n");
      case BAD_WEIGHT -> survey(HEADER + ",weight\n" + ROW + ",0\n");
      case WEIGHTS_TOO_UNEQUAL ->
          survey(HEADER + ",weight\nr1,IT,North,2024,4,2,1,1\nr2,IT,North,2024,4,2,1,1001\n");
      case BAD_COUNT -> survey(HEADER + ",headcount\n" + ROW + ",12.5\n");
      case BLANK_RATINGS -> survey(Pulse.LONG + "r3,IT,North,2024,,NA,\n");
      case NO_RATINGS -> survey(HEADER + "\nr3,IT,North,2024,,NA,\n");
      case DUPLICATE_RATING -> survey(HEADER + "\n" + ROW + "\n" + ROW + "\n");
      case CONTRADICTING_RESPONDENT ->
          survey(HEADER + ",own_function\n" + ROW + ",IT\nr1,HR,North,2024,4,2,1,HR\n");
      case CONTRADICTING_COUNT ->
          survey(HEADER + ",headcount\n" + ROW + ",10\nr2,IT,North,2024,4,2,1,11\n");
      case WAVE_ORDER_UNKNOWN -> survey(HEADER + "\nr1,IT,N,before,4,2,1\nr1,IT,N,after,4,2,1\n");
      case RESPONDENT_NEEDED ->
          survey("wave,people_1@IT,people_2@IT,business_1@IT\n2024,1,2,1\n2025,1,2,1\n");
      case CELL_NOT_IN_ROSTER ->
          roster(Pulse.LONG, ROSTER + "IT,North,2024,A,1\nHR,North,2024,B,1\n");
      case TWO_LEADERS -> survey(HEADER + ",leader\n" + ROW + ",A\nr2,IT,North,2024,4,2,1,B\n");
      case ROSTER_OTHER_UNITS -> roster(Pulse.LONG, ROSTER + "IT,East,2024,A,1\n");
      case ROSTER_OTHER_WAVES -> roster(Pulse.LONG, ROSTER + "IT,North,1999,A,1\n");
      case ROSTER_NOT_FILLED -> roster(Pulse.LONG, ROSTER + "IT,North,2024,,\n");
      case ROSTER_AS_SURVEY -> survey(ROSTER + "IT,North,2024,A,1\n");
      case SURVEY_AS_ROSTER -> roster(Pulse.LONG, HEADER + "\n" + ROW + "\n");
      case ROSTER_WAVES ->
          roster(
              "respondent,function,unit,people_1,people_2,business_1\nr1,IT,North,4,2,1\n",
              ROSTER + "IT,North,2024,A,1\nIT,North,2025,A,1\n");
      case ROSTER_NAMES_MATCHED -> roster(Pulse.LONG, fullRoster().replace("South", "SOUTH"));
      case FUNCTION_NAMES_MATCHED -> survey(HEADER + "\nr1,Tech,North,2024,4,2,1\n");
      case FUNCTIONS_WITHOUT_RATINGS -> survey(HEADER + "\n" + ROW + "\n");
      case OWN_FUNCTIONS_UNKNOWN -> {
        StringBuilder rows = new StringBuilder(HEADER + ",own_function\n");
        for (int i = 1; i <= 5; i++) {
          rows.append(ROW.replace("r1", "r" + i)).append(",Sales\n");
        }
        yield survey(rows.toString());
      }
      case LEADER_SPELLINGS ->
          roster(Pulse.LONG, fullRoster().replace(",A,", ",Ann Lee,").replace(",C,", ",ann  lee,"));
      case LEADERS_NEARLY_ALIKE ->
          roster(Pulse.LONG, fullRoster().replace(",A,", ",Ann Lee,").replace(",C,", ",Anne Lee,"));
      case UNITS_CALLED_AFTER_PERSONS ->
          survey(Pulse.LONG.replace("North", "Anna Smith").replace("South", "Ben Miller"));
      case ROSTER_WAVE_AND_PERIOD -> roster(Pulse.LONG, "function,wave,from,leader\nIT,2024,,A\n");
      case BAD_DATE -> periods("IT,North,31.5.2024,,A\n");
      case PERIOD_BACKWARDS -> periods("IT,North,2024-05-31,2024-05-01,A\n");
      case PERIODS_OVERLAP -> periods("IT,North,,2024-05-31,A\nIT,North,2024-05-31,,B\n");
      case ROSTER_PERIODS_NEED_DATES ->
          roster(Pulse.LONG.replace("2024", "1"), "function,from,leader\nIT,,A\n");
      case PERIOD_GAP -> periods("IT,North,2024-02-01,,A\n");
      case LEADER_CHANGE_IN_WAVE -> periods("IT,North,,2024-05-31,A\nIT,North,2024-06-01,,B\n");
      case ROSTER_ROWS_UNUSED -> roster(Pulse.LONG, fullRoster() + "BU,North,2024,E,4\n");
      case VACANCIES -> roster(Pulse.LONG, fullRoster().replace(",A,", ",,"));
      case LEADERS_UNKNOWN -> survey(Pulse.LONG);
      case NO_USED_RATINGS -> use(HEADER + "\nr1,IT,North,2024,4,2,1\n");
      case FEW_LEADERS ->
          use(
              HEADER
                  + IntStream.range(0, 12)
                      .mapToObj(r -> "\nr" + r + ",IT,North,2024,4,2,1")
                      .collect(Collectors.joining()));
      case STUDY_TO_DO -> study("files: {path: a.csv, function: \"?\"}");
      case STUDY_WITHOUT_ITEMS -> study("items: {}");
      case YAML_SYNTAX -> instrument("id: [unclosed\n");
      case YAML_ALIAS -> instrument(Pulse.YAML.replace("id: pulse\n", "id: *pulse\n"));
      case TEXT_TOO_LONG -> study("functions: {IT: " + "w".repeat(10_001) + "}");
      case NO_KEYS -> study("respondent,function,unit\nr1,IT,Harbor\n");
      case UNKNOWN_KEY -> instrument(Pulse.YAML.replace("weight:", "wieght:"));
      case MISSING_KEY -> instrument(Pulse.YAML.replace("id: pulse\n", ""));
      case DUPLICATE_KEY -> instrument(Pulse.YAML.replace("version: 1", "version: 1\nversion: 2"));
      case WRONG_TYPE -> instrument(Pulse.YAML.replace("reversed: true", "reversed: perhaps"));
      case DUPLICATE_ID -> instrument(Pulse.YAML.replace("people_2", "people_1"));
      case BAD_ID -> instrument(Pulse.YAML.replace("people_2", "respondent"));
      case BAD_SCALE -> instrument(Pulse.YAML.replace("max: 5", "max: 251"));
      case BAD_LABELS ->
          instrument(Pulse.YAML.replace("max: 5}", "max: 5, labels: {en: [Low, High]}}"));
      case BAD_NUMBER -> instrument(Pulse.YAML.replace("weight: 2", "weight: 0"));
      case UNKNOWN_REFERENCE -> instrument(Pulse.YAML + "weightings: {mine: {peple: 2}}\n");
      case BAD_ROLES ->
          instrument(Pulse.YAML.replace("    name:", "    role: strategy\n    name:"));
      case MISSING_TRANSLATION -> instrument(Pulse.YAML.replace("[en]", "[en, de]"));
      case FILE_TOO_LARGE -> instrument("# ".repeat(3_000_000));
      case UNKNOWN_INSTRUMENT -> new InstrumentLibrary().find("locus-25").diagnostics();
      case BAD_VALUE -> study("dateOrder: sideways");
      case EXCLUSIVE_KEYS -> study("weights: {column: w, rake: {unit: {North: 1}}}");
      case TWO_MEANINGS -> study("functions: {IT: [Tech], HR: [Tech]}");
      case OVERLAPPING_WAVES ->
          study("waves: [{name: a, to: 2024-06-30}, {name: b, from: 2024-06-01}]");
      case STUDY_COLUMN_MISSING -> export("columns: {unit: Site}\n" + ITEMS, "");
      case STUDY_COLUMN_AMBIGUOUS -> export("columns: {unit: Twin}\n" + ITEMS, "");
      case ITEM_COUNT -> export("items: {IT: [A, B]}", "");
      case UNPLACED_ITEMS -> export("items: {IT: {people_1: A}}", "");
      case ITEMS_NOT_STATED -> export("columns: {unit: Place}", "");
      case FUNCTION_NOT_STATED -> export("items: [A, B, C]", "");
      case IDENTIFYING_COLUMN -> export("columns: {respondent: Email}\n" + ITEMS, "");
      case COLUMN_MAPPED_TWICE -> export("items: {IT: [A, A, C]}", "");
      case LABELS_AMBIGUOUS -> export(ITEMS, answers("Fair", "Good"));
      case LABEL_COUNT -> export("labels: {people: [Low, High]}\n" + ITEMS, answers("Low", "High"));
      case LABELS_UNKNOWN -> export(ITEMS, answers("Blue", "Green"));
      case LABEL_GUESSED ->
          export(
              ITEMS,
              answers(
                  "Stronlgy disagree",
                  "Disagree",
                  "Neither agree nor disagree",
                  "Agree",
                  "Strongly agree"));
      case CODES_OFF_SCALE -> export(ITEMS, answers("1", "6"));
      case UNEXPLAINED_ANSWER ->
          export("labels: {people: [a, b, c, d, e]}\n" + ITEMS, answers("a", "f"));
      case UNEXPLAINED_VALUE ->
          export("columns: {should_lead: Place}\n" + ITEMS, answers("1", "2"));
      case ROUNDED_ID ->
          export(
              "columns: {respondent: ID}\n" + ITEMS,
              answers("1").replace("1,2025", "1.1E+11,2025"));
      case UNREADABLE_ANSWERS -> export(ITEMS, answers("1", "#REF!"));
      case SEVERAL_ANSWERS ->
          export(
              "items: {IT: {people_1: {columns: 5-6}, people_2: ~, business_1: ~}}",
              answers("1", "2"));
      case DATE_ORDER_UNKNOWN -> dated("3/4/2025", "waves: [{name: a, from: 2025-01-01}]");
      case UNREADABLE_DATE -> dated("soon", "waves: [{name: a, from: 2025-01-01}]");
      case INCOMPLETE_RECORDS -> export("columns: {unit: Gap}\n" + ITEMS, answers("1", "2"));
      case ABSENT_ANSWERS -> export(ITEMS, answers("1", ""));
      case WEIGHTS_RAKED -> raked("{North: 3, South: 1}, trim: 9");
      case MARGIN_WITHOUT_RESPONDENTS -> raked("{North: 3, South: 1, East: 1}");
      case MARGIN_WITHOUT_CATEGORY -> raked("{North: 3}");
      case RAKING_FAILED ->
          export(
              "weights: {rake: {unit: {North: 1, South: 1}, own_function: {North: 9, South: 1}}}\n"
                  + "columns: {unit: Place, own_function: Place}\n"
                  + ITEMS,
              answers("1", "2") + answers("3", "4").replace("North", "South"));
      case QUESTIONS_ON_SCALE ->
          export("items: {IT: {people_1: B, people_2: ~, business_1: ~}}", answers("1", "2", "5"));
      case ITEMS_WITHOUT_COLUMN ->
          export("items: {IT: {people_1: A, people_2: B, business_1: ~}}", answers("1", "2"));
      case QUESTIONS_NOT_USED -> export(ITEMS, answers("1", "2"));
      case AND_MORE ->
          survey(
              IntStream.range(0, 21)
                  .mapToObj(i -> ("r1,Team " + (char) ('A' + i) + ",North,2024,4,2,1\n").repeat(5))
                  .collect(Collectors.joining("", HEADER + "\n", "")));
    };
  }

  private static String fullRoster() {
    return ROSTER + "IT,North,2024,A,10\nHR,North,2024,B,10\nIT,South,2024,C,10\n";
  }

  private static List<Diagnostic> periods(String rows) {
    return roster(Pulse.LONG, "function,unit,from,to,leader\n" + rows);
  }

  private static List<Diagnostic> read(SurveyInput input) {
    return Pulse.read(input).diagnostics();
  }

  private static List<Diagnostic> survey(String text) {
    return Pulse.read(text).diagnostics();
  }

  private static List<Diagnostic> use(String text) {
    return SurveyUse.of(
            new Study(
                Pulse.survey(Pulse.read(text)), List.of(), List.of(), StudyOptions.defaults()))
        .diagnostics();
  }

  private static List<Diagnostic> export(String text) {
    return read(SurveyInput.of(Pulse.text("export.csv", text)));
  }

  private static List<Diagnostic> proposal(String text, String... functions) {
    return new ProposalReader(new InstrumentLibrary(), StatedFunctions.of(List.of(functions)))
        .read(
            Pulse.text("export.csv", text),
            IngestOptions.withDefaults(),
            Optional.empty(),
            Optional.empty())
        .diagnostics();
  }

  private static List<Diagnostic> roster(String survey, String roster) {
    return Pulse.readWithRoster(survey, roster).diagnostics();
  }

  private static List<Diagnostic> instrument(String yaml) {
    return new InstrumentReader().read(Pulse.text("mine.yaml", yaml)).diagnostics();
  }

  private static List<Diagnostic> study(String yaml) {
    return new StudyReader()
        .read("study.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)))
        .diagnostics();
  }

  /** A Microsoft Forms export of a few columns, read by a study. */
  private static List<Diagnostic> export(String study, String rows) {
    return StudyRun.of(study)
        .file(
            "f.csv", "ID,Start time,Completion time,Email,A,B,C,Place,Twin,Twin,Gap,Name\n" + rows)
        .read()
        .diagnostics();
  }

  /** A record for each answer to the first item; the second is answered by 1. */
  private static String answers(String... first) {
    StringBuilder rows = new StringBuilder();
    for (String answer : first) {
      rows.append("1,2025-01-02,2025-01-02,a@b.example,").append(answer);
      rows.append(",").append(first[0]).append(",0,North,x,y,,Ann\n");
    }
    return rows.toString();
  }

  private static List<Diagnostic> raked(String margin) {
    String rake = margin.replace("}, trim", "}}, trim");
    String weights = "weights: {rake: {unit: " + rake + (rake.equals(margin) ? "}}" : "}");
    return export(
        weights + "\ncolumns: {unit: Place}\n" + ITEMS,
        answers("1", "2", "2") + answers("3", "4").replace("North", "South"));
  }

  private static List<Diagnostic> dated(String date, String study) {
    return export(
        study + "\ncolumns: {date: Completion time}\n" + ITEMS,
        answers("1").replace("2025-01-02,a@b", date + ",a@b"));
  }

  private static List<Diagnostic> endless(String unit) {
    InputStream stream = new EndlessStream(unit);
    return read(
        SurveyInput.of(new InputSource.StreamInput("-", stream))
            .withInstrument(Pulse.instrument()));
  }
}
