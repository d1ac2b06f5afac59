package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.InputSource.FileInput;
import io.github.locus.ingest.InputSource.StreamInput;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Survey;
import io.github.locus.wording.English;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is rated, by whom, and when, as the files of users say it. */
class RatedFunctionsAndPeopleTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  private static Proposal propose(InputSource source, String... functions) {
    Read<StudyDraft> result =
        new ProposalReader(new InstrumentLibrary(), StatedFunctions.of(List.of(functions)))
            .read(source, IngestOptions.withDefaults(), Optional.empty(), Optional.of("en"));
    return result.value().flatMap(StudyDraft::proposal).orElseThrow();
  }

  private static Proposal proposeCase(String name, String... functions) {
    return propose(new FileInput(CASES.resolve(name)), functions);
  }

  private static Proposal proposeRows(String header, int rows, IntFunction<String> row) {
    String csv =
        IntStream.range(0, rows)
            .mapToObj(row)
            .collect(Collectors.joining("\n", header + "\n", "\n"));
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    return propose(new StreamInput("rows.csv", new ByteArrayInputStream(bytes)));
  }

  private static List<String> functions(Proposal proposal) {
    return proposal.instrument().functions().stream().map(OrgFunction::name).toList();
  }

  private static String study(Proposal proposal) {
    return new StudyText(
            proposal,
            new StudyNaming(
                "study.yaml", "rows.csv", false, "instrument.yaml", Optional.empty(), Map.of()))
        .text(English.SPEECH);
  }

  /** Answers that run over all five points, different in each column. */
  private static String answers(int row, int columns) {
    return IntStream.range(0, columns)
        .mapToObj(c -> String.valueOf(1 + (row * 7 + c * 3 + row / 5) % 5))
        .collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @CsvSource({
    "functions-in-wording/google-sentence.csv, 3, 12",
    "functions-in-wording/msforms.csv, 3, 12",
    "functions-in-wording/google-grid-per-function.csv, 3, 12",
    "functions-in-wording/google-grid-per-item.csv, 3, 12",
    "functions-in-wording/qualtrics-block-per-function.csv, 3, 12",
    "functions-in-wording/qualtrics-loop-merge.csv, 3, 12",
    "own-names/google-own-names.csv, 12, 48",
    "own-names/qualtrics-own-answers.csv, 12, 48",
  })
  void fourFunctions_areRatedOnTheSameItems(String file, int items, int placed) {
    Proposal proposal = proposeCase(file);

    assertThat(functions(proposal)).containsExactly("IT", "HR", "L&D", "BU");
    assertThat(proposal.instrument().items()).hasSize(items);
    assertThat(proposal.placed()).hasSize(placed);
    assertThat(study(proposal)).doesNotContain("TO DO");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jotform-matrix/jot.csv", "moodle-questionnaire/moodle.csv"})
  void functionsBesideAnArrow_areSeen(String file) {
    assertThat(functions(proposeCase(file))).containsExactly("IT", "HR");
  }

  @ParameterizedTest
  @ValueSource(strings = {"own_function", "should_lead", "turn_to", "window"})
  void ownQuestions_areKnownWhenTheyComeBack(String field) {
    assertThat(study(proposeCase("own-names/qualtrics-own-answers.csv")))
        .contains("\n  " + field + ": " + field)
        .contains("\"L&D\": [Academy]");
  }

  @Test
  void spellingsOfOneFunctionInAColumn_areTakenTogetherAndSaid_orAsked() {
    List<String> names = List.of("IT", "it", "HR", "Human Resources", "Recht", "Informatik");
    Proposal proposal =
        proposeRows(
            "Nr,Function rated,Helpful,Fast,Knows my work",
            90,
            r -> (1000 + r) + "," + names.get(r % names.size()) + "," + answers(r, 3));

    assertThat(functions(proposal)).containsExactly("IT", "HR", "Recht");
    assertThat(study(proposal)).contains("“it” as “IT”", "IT: [it, Informatik, \"?\"]");
    assertThat(proposal.account().asked()).extracting(a -> a.column().index()).containsExactly(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DIG PPL ACAD", "crew desk yard", "techcrew_ peopleoffice_", "Dig. Aca."})
  void sameNumbersBehindWordsThatMeanNothing_areAsked(String names) {
    List<String> codes =
        Arrays.stream(names.split(" "))
            .flatMap(name -> IntStream.rangeClosed(1, 4).mapToObj(n -> name + n))
            .toList();
    DraftRun draft = DraftRun.ofQuestions(codes, StatedFunctions.none());

    assertThat(draft.asked()).hasSameSizeAs(codes).containsOnly(OpenQuestion.FUNCTION);
    assertThat(draft.items()).hasSize(4);
    assertThat(draft.study()).contains("\"?\"", "--functions organisation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DIG1 DIG2 DIG3 LEAD1 LEAD2 LEAD3",
        "trust1 trust2 voice1 voice2",
        "vertrauen_1 vertrauen_2 xyz_1 xyz_2",
        "ABC1 ABC2 ABC3 DEF1 DEF2",
        "Q1_1 Q1_2 Q1_3 Q2_1 Q2_2",
        "item1 item2 var1 var2",
      })
  void numbersBehindATopic_orThatDiffer_areDimensions(String codes) {
    DraftRun draft = DraftRun.ofQuestions(List.of(codes.split(" ")), StatedFunctions.none());

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.proposal().instrument().dimensions()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "{} helps us, {} does not help us",
    "{} helps us, {} never helps us",
    "{} hilft uns, {} hilft uns nicht",
    "{} delivers on time, {} hardly ever delivers on time",
  })
  void sameSentenceWithANegation_isAnotherItemOfTheSameFunctions(String said, String negated) {
    List<String> functions = List.of("IT", "HR", "L&D");
    DraftRun draft =
        DraftRun.ofQuestions(
            Stream.of(said, negated)
                .flatMap(item -> functions.stream().map(f -> item.replace("{}", f)))
                .toList(),
            StatedFunctions.none());

    assertThat(draft.functions()).isEqualTo(functions);
    assertThat(draft.items())
        .containsExactly(said.replace("{}", "{function}"), negated.replace("{}", "{function}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Q1_1 Q1_2 Q2_1 Q2_2", "Q3_a Q3_b Q4_a Q4_b", "QID7.1 QID7.2 QID9.1 QID9.2"})
  void gridsOfCodesThatAreAlike_mayAskTheSameOfFunctions_andAreAsked(String codes) {
    List<String> header = List.of(codes.split(" "));
    DraftRun draft = DraftRun.ofQuestions(header, StatedFunctions.none());

    assertThat(draft.asked()).hasSize(4).containsOnly(OpenQuestion.FUNCTION);
    assertThat(draft.study())
        .contains("2 times 2 by their codes", "--functions FUNCTION1,FUNCTION2");
    DraftRun told = DraftRun.ofQuestions(header, StatedFunctions.of(List.of("organisation")));
    assertThat(told.asked()).isEmpty();
    assertThat(told.items()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "'De 0 a 10, a TI {}', 'De 0 a 10, o RH {}'",
    "'L''informatique {}', 'Les ressources humaines {}'",
    "'Le Risorse umane {}', 'L''IT {}'",
    "'情報システム部は{}', '人事部は{}'",
  })
  void articlesAndScriptsWithoutSpaces_hideNoFunction(String one, String other) {
    DraftRun draft =
        DraftRun.ofEach(
            List.of(one, other),
            List.of("aaa bbb", "ccc ddd", "eee fff"),
            (name, question) -> name.replace("{}", question));

    assertThat(draft.functions()).hasSize(2);
  }

  @Test
  void columnOfLeadersOfEachFunction_isProposed_andReadWhenItIsStated() {
    String header = "Site,Head of IT,HR manager,IT helps,IT listens,HR helps,HR listens";
    String csv =
        IntStream.range(0, 40)
            .mapToObj(
                r -> "S" + r % 4 + ",N" + r % 2 + ",M" + r / 2 % 2 + "," + DraftRun.answers(r, 4))
            .collect(Collectors.joining("\n", header + "\n", "\n"));
    DraftRun draft = DraftRun.of(csv, StatedFunctions.none());

    assertThat(draft.study()).contains("# leaders: {IT: {column: 2}, HR: {column: 3}}");
    Survey survey =
        StudyRun.of(draft.study().replace("# leaders:", "leaders:"))
            .file("rows.csv", csv)
            .instrument(draft.proposal().instrument())
            .read()
            .survey()
            .value()
            .orElseThrow();
    assertThat(survey.roster().source()).isEqualTo(LeaderSource.COLUMN);
    assertThat(survey.roster().assignments().values())
        .extracting(assignment -> assignment.leader().orElseThrow())
        .containsOnly("N0", "N1", "M0", "M1");
  }

  @Test
  void leadersThatAStudyStates_goBeforeAColumnThatIsCalledLeader() {
    Survey survey =
        StudyRun.of("leaders: {IT: Boss}")
            .file(
                "rows.csv",
                """
                respondent,leader,Boss,people_1@IT,people_2@IT,business_1@IT
                r1,N1,N0,4,2,1
                r2,N1,N0,3,3,0
                """)
            .read()
            .survey()
            .value()
            .orElseThrow();

    assertThat(survey.roster().assignments().values())
        .extracting(assignment -> assignment.leader().orElseThrow())
        .containsOnly("N0");
  }

  @Test
  void leadersThatAStudyStatesAlone_areReadFromAFileInOurOwnLayout() {
    Survey survey =
        StudyRun.of("leaders: {IT: Boss, HR: Chair}")
            .file(
                "rows.csv",
                """
                respondent,Boss,Chair,people_1@IT,people_2@IT,business_1@IT,people_1@HR,people_2@HR,business_1@HR
                r1,N0,M0,4,2,1,5,1,-2
                r2,N0,M0,3,3,0,2,4,1
                """)
            .read()
            .survey()
            .value()
            .orElseThrow();

    assertThat(survey.roster().assignments().values())
        .extracting(assignment -> assignment.leader().orElseThrow())
        .containsOnly("N0", "M0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Feedback for", "Feedback für", "Leader being rated", "Évaluation de", "Assessee"})
  void personWhoIsRated_isAskedAbout_andNamedNowhere(String header) {
    List<String> rated = List.of("Anna Schmidt", "Peter Braun", "Julia Klein", "Max Vogel");
    DraftRun draft =
        DraftRun.of(
            List.of(header, "Relationship", "Rater code", "Listens", "Helps", "Decides"),
            80,
            r -> rated.get(r % 4) + ",Peer,R" + r / 3 + "," + DraftRun.answers(r, 3),
            StatedFunctions.none());

    assertThat(draft.study())
        .contains("TO DO: each record is about one person (column 1)", "respondent: {column: 3}")
        .doesNotContain("Schmidt", "Braun", "Klein", "Vogel");
  }

  @ParameterizedTest
  @CsvSource({
    "IT_lead, HR_lead",
    "leader@IT, leader@HR",
    "Director of IT, Director of HR",
    "Leitung IT, Leitung HR"
  })
  void leadersOfFunctions_areFoundUnderAnyWordForOne(String it, String hr) {
    DraftRun draft =
        DraftRun.of(
            List.of("Site", it, hr, "IT helps", "IT listens", "HR helps", "HR listens"),
            40,
            r -> "S" + r % 4 + ",N" + r % 2 + ",M" + r / 2 % 2 + "," + DraftRun.answers(r, 4),
            StatedFunctions.none());

    assertThat(draft.study()).contains("# leaders: {IT: {column: 2}, HR: {column: 3}}");
  }

  @Test
  void questionWhichTeamIsRated_saysWhatEachRecordRates() {
    DraftRun draft =
        DraftRun.of(
            List.of("Respondent", "Which team are you rating?", "Listens", "Helps", "Decides"),
            90,
            r ->
                "p"
                    + r / 3
                    + ","
                    + List.of("Crew", "Desk", "Yard").get(r % 3)
                    + ","
                    + DraftRun.answers(r, 3),
            StatedFunctions.none());

    assertThat(draft.functions()).containsExactly("Crew", "Desk", "Yard");
    assertThat(draft.asked()).isEmpty();
  }

  @Test
  void columnCalledFunction_saysWhatEachRecordRates() {
    Proposal proposal = proposeCase("functions-in-wording/plain-long.csv");

    assertThat(functions(proposal)).containsExactly("IT", "HR", "L&D", "BU");
    assertThat(study(proposal)).contains("function: {column: 3}", "all: \"{item}\"");
  }

  @Test
  void departmentsThatAreFunctions_areAsked_andStatedOnesAreNot() {
    String file = "consultant-dept-manager/staff.csv";

    assertThat(study(proposeCase(file)))
        .contains("TO DO", "IT 18, HR 18, L&D 18, BU 18", "function: \"?\"");
    assertThat(study(proposeCase(file, "IT", "HR", "L&D", "BU")))
        .contains("function: {column: 2}")
        .doesNotContain("function: \"?\"");
    assertThat(study(proposeCase(file, "organisation")))
        .contains("unit: {column: 2}")
        .doesNotContain("TO DO");
  }

  @Test
  void surveyOfLeaders_asksWhatIsRated_andNamesNoLeader() {
    assertThat(study(proposeCase("360-long/ratings.csv")))
        .contains("TO DO: each record is about one person (column 2)")
        .contains("respondent: {column: 1}  # an id that repeats")
        .contains("unit: {column: 2}  # the person who is rated")
        .doesNotContain("Leader 01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"wave-column-fy/panel.csv", "wave-column-date/pulse.csv"})
  void columnOfTimes_isTheWave(String file) {
    assertThat(study(proposeCase(file))).containsPattern("wave: (FY|\\{column: 1})");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Quarter; Q4 2023; Q1 2024; waves: [Q4 2023, Q1 2024]",
        "Quartal; 2024-Q2; 2023-Q4; waves: [\"2023-Q4\", \"2024-Q2\"]",
        "Geschäftsjahr; GJ24; GJ23; waves: [GJ23, GJ24]",
        "Année; 2023/24; 2022/23; waves: [\"2022/23\", \"2023/24\"]",
        "Mes; Feb 2024; Nov 2023; waves: [Nov 2023, Feb 2024]",
        "Erhebung; Herbst 2024; Frühjahr 2024; waves: [Frühjahr 2024, Herbst 2024]",
        "Meting; Meting 2; Meting 1; waves: [Meting 1, Meting 2]",
        "Wave; post; pre; waves: [pre, post]",
        "Welle; lila; blau; waves: [\"?\"]",
      })
  void roundsOfAnyKind_stateTheirOrder(String header, String a, String b, String line) {
    Proposal proposal =
        proposeRows(
            "Respondent ID,Team," + header + ",Q1,Q2,Q3",
            40,
            i -> "R" + i % 20 + ",T" + i % 3 + "," + (i < 20 ? a : b) + "," + answers(i, 3));

    assertThat(study(proposal)).contains("wave: {column: 3}", line);
  }

  @ParameterizedTest
  @CsvSource({"Year, 1985, 2003", "Year, 1, 2", "Month, 3, 4", "Time, morning, evening"})
  void otherNumbersUnderAHeaderOfTime_areNoRounds(String header, String a, String b) {
    Proposal proposal =
        proposeRows(
            "Team," + header + ",Q1,Q2,Q3",
            40,
            i -> "T" + i % 3 + "," + (i % 2 == 0 ? a : b) + "," + answers(i, 3));

    assertThat(study(proposal)).doesNotContain("wave:");
  }

  @Test
  void idsThatRepeatForNoReason_areAsked() {
    Proposal proposal =
        proposeRows(
            "Employee Number,Team,Q1,Q2,Q3", 40, i -> i % 20 + ",T" + i % 3 + "," + answers(i, 3));

    assertThat(study(proposal)).contains("several records have the same id", "respondent: \"?\"");
  }

  @Test
  void idOfThePersonBesideIdOfTheResponse_isAsked() {
    Proposal proposal =
        proposeRows(
            "Response ID,Panel ID,Wave,Team,Q1,Q2,Q3",
            40,
            i -> i + "," + i % 20 + "," + i / 20 + ",T" + i % 3 + "," + answers(i, 3));

    assertThat(study(proposal)).contains("is it the person?", "respondent: \"?\"");
  }

  @ParameterizedTest
  @CsvSource({
    "answers.csv, organisation, 4, 40",
    "event.csv, 'IT,HR,L&D', 1, 20",
  })
  void rowsOfOneAnswerEach_areReadAsARecordAPerson(
      String file, String rated, int items, long records) {
    Proposal proposal = proposeCase("long-one-row-per-answer/" + file);

    assertThat(String.join(",", functions(proposal))).isEqualTo(rated);
    assertThat(proposal.instrument().items()).hasSize(items);
    assertThat(proposal.facts().records()).isEqualTo(records);
  }

  @ParameterizedTest
  @CsvSource({"Year, Quarter, 2023, 2024, Q1, Q3", "Jahr, Monat, 2023, 2024, 3, 9"})
  void yearAndPartOfItInTwoColumns_areAskedAsOneRound(
      String header, String part, String year, String next, String first, String second) {
    String asked =
        study(
            proposeRows(
                "id," + header + "," + part + ",q1,q2,q3",
                80,
                row ->
                    (row % 20)
                        + ","
                        + (row < 40 ? year : next)
                        + ","
                        + (row % 40 < 20 ? first : second)
                        + ","
                        + answers(row, 3)));

    assertThat(asked).contains("columns 2 to 3 may be one survey round together", "wave: \"?\"");
  }

  @Test
  void eventOfRedcap_isTheWave() {
    assertThat(
            study(
                proposeRows(
                    "record_id,redcap_event_name,q1,q2,q3",
                    60,
                    row ->
                        (row / 2)
                            + (row % 2 == 0 ? ",baseline_arm_1," : ",month_6_arm_1,")
                            + answers(row, 3))))
        .contains("wave:", "TO DO: put the survey rounds in time order", "an id that repeats");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which department did you evaluate today?",
        "Please select the area you are rating",
        "Welchen Bereich möchten Sie beurteilen?",
        "Quelle équipe souhaitez-vous évaluer ?",
        "¿Qué área está evaluando?",
        "Quale ufficio sta valutando?",
        "Qual departamento você está avaliando?",
        "Welke afdeling beoordeelt u?",
        "Który dział Pan/Pani ocenia?",
        "Vilken avdelning bedömer du?",
        "Hvilken afdeling vurderer du?",
        "Které oddělení hodnotíte?"
      })
  void questionForTheRatedFunction_isKnownInAnyOfItsLanguages(String question) {
    assertThat(study(proposePlaces(question))).contains("\n  function: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Which department do you work in?",
        "Welke afdeling?",
        "Quale ufficio è il tuo?",
        "Where do those work who rate the department?"
      })
  void questionForAPlaceThatIsNotRated_isNoFunction(String question) {
    assertThat(study(proposePlaces(question))).doesNotContain("\n  function: {column: 2}  # its");
  }

  private static Proposal proposePlaces(String question) {
    List<String> places = List.of("Wareneingang", "Kantine", "Pforte");
    return proposeRows(
        "nr,\"" + question + "\",q1,q2,q3",
        60,
        row -> row + "," + places.get(row % places.size()) + "," + answers(row, 3));
  }

  /** Codes of the department that is rated and of the rater's own, which has more. */
  private static DraftRun ratedAndOwn(String rated, String own) {
    return DraftRun.of(
        List.of("No", rated, own, "Q1", "Q2", "Q3", "Q4"),
        160,
        row ->
            (row + 1)
                + ","
                + (1 + row % 4)
                + ","
                + (1 + row / 4 % 6)
                + ","
                + DraftRun.answers(row, 4),
        StatedFunctions.none());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EvaluatedDept",
        "rated_unit",
        "Target function",
        "dept_rated",
        "Bewertete Abteilung",
        "Service \u00e9valu\u00e9",
        "\u00c1rea evaluada",
        "ufficio valutato"
      })
  void columnCalledByAWordOfRatingAndAPlace_saysWhichFunctionIsRated_inCodesToo(String header) {
    DraftRun run = ratedAndOwn(header, "RaterDept");

    assertThat(run.functions()).containsExactlyInAnyOrder("1", "2", "3", "4");
    assertThat(run.items()).hasSize(4);
  }

  @Test
  void scaleOfQuestions_isToldByTheirAnswersAlone_notByThoseOfAColumnThatIsLeftOut() {
    DraftRun run = ratedAndOwn("EvaluatedDept", "RaterDept");

    assertThat(run.asked()).isEmpty();
    assertThat(run.files()).contains("scale: {min: 1, max: 5}").doesNotContain("6 (");
  }

  @Test
  void columnOfWhatIsRated_besideAKnownQuestionnaireAndUnits_namesTheFunctions() {
    List<String> items =
        new InstrumentLibrary()
            .all().stream()
                .filter(instrument -> instrument.id().equals("locus-12"))
                .flatMap(instrument -> instrument.items().stream())
                .map(item -> item.id())
                .toList();
    List<String> rated = List.of("IT", "HR", "L&D", "Sales");
    Proposal proposal =
        proposeRows(
            "respondent,unit,Evaluated unit," + String.join(",", items),
            80,
            row ->
                "r%d,%s,%s,%s"
                    .formatted(
                        row / 4,
                        row / 4 % 2 == 0 ? "North" : "South",
                        rated.get(row % 4),
                        answers(row, items.size())));

    assertThat(functions(proposal)).containsExactlyInAnyOrderElementsOf(rated);
    assertThat(study(proposal)).contains("function: {column: 3}").doesNotContain("TO DO");
  }

  /** A column in front of three questions that name no function, and a second behind it. */
  private static DraftRun beside(String first, String second, IntFunction<String> cells) {
    return DraftRun.of(
        List.of(first, second, "Clarity", "Speed", "Learning"),
        60,
        row -> cells.apply(row) + "," + DraftRun.answers(row, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Function you are rating", "Team being assessed", "Ratee function"})
  void nameThatSaysWhatIsRated_namesTheFunctionOfEachRecord(String header) {
    List<String> rated = List.of("IT dept", "HR dept", "L&D team");
    DraftRun run = beside(header, "Room", row -> rated.get(row % 3) + ",R" + row % 7);

    assertThat(run.functions()).containsExactlyInAnyOrderElementsOf(rated);
  }

  @ParameterizedTest
  @CsvSource({"function (1=IT 2=HR 3=L&D)", "'Bereich: 1=IT, 2=HR, 3=Weiterbildung'"})
  void numbersOfFunctions_areNoItem_andAskedAbout(String header) {
    DraftRun run = beside("ID", header, row -> row + "," + (1 + row % 3));

    assertThat(run.items()).containsExactly("Clarity", "Speed", "Learning");
    assertThat(run.study()).contains("function: \"?\"", "column 2 holds numbers of functions");
    assertThat(run.proposal().account().leftOut()).containsKey(ExclusionReason.FUNCTION_CODES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"My team", "My manager", "The company", "Meine Führungskraft"})
  void whatIsNoFunctionBesideFunctions_isAsked(String other) {
    DraftRun run =
        DraftRun.ofEach(
            List.of("IT", "HR", other),
            List.of("listens", "adapts", "shares"),
            (of, question) -> of + " - " + question);

    assertThat(run.proposal().perhapsFunctions()).hasSize(3);
  }

  @Test
  void rowsThatNameAFunctionAlone_areHeadings_andAskedAbout() {
    String block =
        IntStream.range(0, 30)
            .mapToObj(row -> "R" + row + ",Lyon," + DraftRun.answers(row, 3))
            .collect(Collectors.joining("\n", "", "\n"));
    DraftRun run =
        DraftRun.of(
            "Rater,Site,Clarity,Speed,Tools\nIT,,,,\n" + block + "HR,,,,\n" + block,
            StatedFunctions.none());

    assertThat(run.study()).contains("function: \"?\"", "seem to head the records");
  }

  @Test
  void functionAboveEmptyCells_isAsked_notTakenForTheOrganisation() {
    List<String> rated = List.of("IT", "HR", "L&D");
    DraftRun run =
        beside("Function", "ID", row -> (row % 20 == 0 ? rated.get(row / 20) : "") + "," + row);

    assertThat(run.study()).contains("function: \"?\"", "column 1 says which function is rated");
  }

  @Test
  void personAboveEmptyCells_isAsked_notCountedOnceARow() {
    List<String> rated = List.of("IT", "HR", "L&D");
    DraftRun run =
        beside(
            "Respondent",
            "Function",
            row -> (row % 3 == 0 ? "R" + row / 3 : "") + "," + rated.get(row % 3));

    assertThat(run.study()).contains("respondent: \"?\"", "most of its cells are empty");
  }

  @Test
  void numbersThatBeginAnewInEachUnit_areAsked_notOnePerson() {
    DraftRun run =
        beside(
            "Site",
            "No",
            row -> List.of("Lyon", "Ulm", "Gent").get(row / 20) + "," + (1 + row % 20));

    assertThat(run.study()).contains("respondent: \"?\"", "begin anew with 1 in units of column 1");
  }

  @Test
  void daysOfWhichTheMonthMayStandFirst_areAsked_notOneRound() {
    List<String> days = List.of("03/04/2024", "05/10/2024", "04/04/2025");
    DraftRun run =
        beside("Survey date", "Site", row -> days.get(row / 20) + "," + "AB".charAt(row % 2));

    assertThat(run.study())
        .contains("wave: \"?\"", "they do not tell whether the day or the month");
  }
}
