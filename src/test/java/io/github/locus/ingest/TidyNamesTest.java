package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Severity;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.survey.Survey;
import io.github.locus.wording.English;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an organization calls its functions and units holds for tidy files as for exports. */
class TidyNamesTest {
  private static final String HEADER =
      "respondent,function,unit,own_function,should_lead,window,people_1,people_2,business_1\n";
  private static final String ROWS =
      HEADER
          + "r1,IT,North,HR,HR,now,4,2,1\n"
          + "r1,HR,North,HR,HR,now,5,1,-2\n"
          + "r2,IT,South,IT,none,12-months,3,3,0\n";
  private static final String WIDE =
      "respondent,people_1@IT,people_2@IT,business_1@IT,people_1@HR,people_2@HR,business_1@HR\n"
          + "r1,4,2,1,5,1,-2\nr2,3,3,0,,,\n";

  private static String called(String text, String it, String hr) {
    return text.replace(",IT,", "," + it + ",")
        .replace(",HR,", "," + hr + ",")
        .replace(",HR,", "," + hr + ",")
        .replace("@IT", "@" + it)
        .replace("@HR", "@" + hr);
  }

  private static Survey read(String study, String rows) {
    return Pulse.survey(StudyRun.of(study).file("tidy.csv", rows).read());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Tech|Human Resources", "Informatique|Personalabteilung", "it|hr", "ICT|RH"})
  void usualNames_areTheFunctionsOfATidyFile_andSaid(String names) {
    String[] own = names.split("\\|");
    IngestResult result = Pulse.read(called(ROWS, own[0], own[1]));

    assertThat(Pulse.survey(result)).isEqualTo(Pulse.survey(Pulse.read(ROWS)));
    assertThat(English.message(Pulse.only(DiagnosticCode.FUNCTION_NAMES_MATCHED, result)))
        .contains("“" + own[0] + "” as “IT”", "“" + own[1] + "” as “HR”");
  }

  @Test
  void usualNames_areTheFunctionsOfATidyHeader() {
    IngestResult result = Pulse.read(called(WIDE, "Tech", "People"));

    assertThat(Pulse.survey(result)).isEqualTo(Pulse.survey(Pulse.read(WIDE)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"long", "wide"})
  void namesOfAStudy_holdForATidyFile_andStandInTheSurvey(String layout) {
    String rows = layout.equals("long") ? ROWS : WIDE;
    String study = "functions: {IT: Platform, HR: [Staff Office, SO]}";

    Survey own = read(study, called(rows, "Platform", "SO"));

    assertThat(own.functions())
        .containsExactly(new OrgFunction("Platform", "IT"), new OrgFunction("Staff Office", "HR"));
    assertThat(own).isEqualTo(read(study, rows));
  }

  @Test
  void aNameThatTheStudyGivesToAnotherFunction_isNotWhatItUsuallyIs() {
    Survey survey = read("functions: {HR: Tech}", called(ROWS, "IT", "Tech"));

    assertThat(survey).isEqualTo(read("functions: {HR: Tech}", ROWS));
  }

  @Test
  void unitsOfAStudy_holdForATidyFile() {
    Survey own = read("units: {North: [N, Nord]}", ROWS.replace("North", "Nord"));

    assertThat(own).isEqualTo(Pulse.survey(Pulse.read(ROWS)));
  }

  @Test
  void answersOfOurQuestionnaires_areUnderstoodInATidyFile() {
    IngestResult result =
        Pulse.read(
            ROWS.replace(",none,", ",None of these,").replace("12-months", "Within 12 months"));

    assertThat(Pulse.survey(result)).isEqualTo(Pulse.survey(Pulse.read(ROWS)));
  }

  @Test
  void aNameThatIsNoFunctionsName_isAnError_thatNamesTheStudyFile() {
    IngestResult result = Pulse.read(called(ROWS, "Business Insight", "HR"));

    assertThat(English.remedy(Pulse.only(DiagnosticCode.UNDECLARED_FUNCTION, result)))
        .contains("study file, under “functions”");
  }

  @Test
  void partsOfTheOrganizationThatAreNoFunction_areAWarning_untilTheStudyNamesThem() {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int r = 0; r < 5; r++) {
      rows.append("r" + r + ",IT,North,Sales,HR,now,4,2,1\n");
    }
    String text = rows.toString();

    assertThat(Pulse.only(DiagnosticCode.OWN_FUNCTIONS_UNKNOWN, Pulse.read(text)))
        .satisfies(warning -> assertThat(warning.severity()).isEqualTo(Severity.WARNING))
        .satisfies(warning -> assertThat(English.message(warning)).contains("“Sales” (5)"));
    IngestResult named = StudyRun.of("functions: {other: [Sales]}").file("tidy.csv", text).read();
    assertThat(Pulse.of(DiagnosticCode.OWN_FUNCTIONS_UNKNOWN, named)).isEmpty();
  }

  @Test
  void whatFewPeopleCallTheirFunction_isNotShown() {
    IngestResult result = Pulse.read(ROWS.replace("South,IT", "South,Ann Lee"));

    assertThat(Pulse.shown(result)).doesNotContain("Ann Lee");
  }

  @Test
  void functionsThatNobodyRated_areAWarning() {
    String rows = ROWS.replace("r1,HR,North,HR,HR,now,5,1,-2\n", "");

    assertThat(
            English.message(Pulse.only(DiagnosticCode.FUNCTIONS_WITHOUT_RATINGS, Pulse.read(rows))))
        .contains("HR");
  }
}
