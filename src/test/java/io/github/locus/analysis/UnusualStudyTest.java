package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.reference.FirstCapabilities;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.FunctionStatus;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.SeparationGrade;
import io.github.locus.result.Shown;
import io.github.locus.result.VerdictKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Good input that looks odd: a clear result, never NaN, never an exception. */
class UnusualStudyTest {
  private static final String ITEMS =
      "people_1,technology_1,business_1,empowerment_1,evidence_1,ecosystem_1,partnership_1,"
          + "change_1,delivery_1";

  private static StudyOptions options() {
    return StudyOptions.defaults().withThreads(2).withSensitivity(false);
  }

  static Instrument capabilitiesOnly() {
    Instrument built = FirstCapabilities.instrument("locus-12");
    return new Instrument(
        "capabilities",
        "1",
        built.languages(),
        built.functions(),
        built.dimensions().stream().filter(d -> d.role() == DimensionRole.CAPABILITY).toList(),
        List.of(),
        Map.of());
  }

  private static Result analysed(String survey) {
    Result result =
        new Analysis("test")
            .run(
                TextStudy.of(FirstCapabilities.of(survey))
                    .instrument(capabilitiesOnly())
                    .study(options()));
    assertThat(new String(JsonForm.write(result), StandardCharsets.UTF_8)).doesNotContain("NaN");
    return result;
  }

  private static Result analysed(String survey, String roster) {
    Result result =
        new Analysis("test")
            .run(
                TextStudy.of(FirstCapabilities.of(survey))
                    .roster(roster)
                    .instrument(capabilitiesOnly())
                    .study(options()));
    assertThat(new String(JsonForm.write(result), StandardCharsets.UTF_8)).doesNotContain("NaN");
    return result;
  }

  private static FunctionResult function(Result result, String name) {
    return Objects.requireNonNull(result.functions().get(name));
  }

  /** Rows respondent, function, unit and nine answers. */
  private static String survey(
      List<String> functions, int units, int each, IntUnaryOperator answer, String extra) {
    StringBuilder text = new StringBuilder("respondent,function,unit," + ITEMS + extra);
    int person = 0;
    for (int v = 0; v < units; v++) {
      for (int i = 0; i < each; i++) {
        person++;
        for (String function : functions) {
          text.append("\nP").append(person).append(',').append(function).append(",U").append(v);
          for (int d = 0; d < 9; d++) {
            text.append(',').append(answer.applyAsInt(d));
          }
          if (!extra.isEmpty()) {
            text.append(',').append(function);
          }
        }
      }
    }
    return text.toString();
  }

  private static IntUnaryOperator random() {
    Random random = new Random(11);
    return d -> 1 + random.nextInt(5);
  }

  @Test
  void oneFunction_hasLevelsButNoRanking() {
    Result result = analysed(survey(List.of("IT"), 4, 10, random(), ""));
    assertThat(result.verdict().kind()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(result.decision().value()).isEmpty();
    assertThat(function(result, "IT").today().value()).isPresent();
  }

  @Test
  void noRoster_countsUnitsAsLeadersAndSaysSo() {
    Result result = analysed(survey(List.of("IT", "HR"), 4, 10, random(), ""));
    assertThat(result.findings()).anyMatch(f -> f.code().equals("leaders-unknown"));
    assertThat(function(result, "IT").leaders()).isEqualTo(4);
  }

  @Test
  void oneUnit_leavesTheSpreadToThePriorAndSeparationIsNone() {
    Result result = analysed(survey(List.of("IT", "HR"), 1, 40, random(), ""));
    FunctionResult it = function(result, "IT");
    assertThat(it.separation()).isEqualTo(SeparationGrade.NONE);
    assertThat(it.status()).isNotEqualTo(FunctionStatus.SYSTEMATIC);
    assertThat(
            Objects.requireNonNull(result.models().get("readiness")).variance().leader().get("IT"))
        .isEqualTo(Shown.withheld(Reason.NEEDS_TWO_LEADERS));
  }

  @Test
  void oneRespondentInEachCell_isMergedWithOthersAndShowsNoLeader() {
    Result result = analysed(survey(List.of("IT", "HR"), 30, 1, random(), ""));
    FunctionResult it = function(result, "IT");
    assertThat(it.respondents().value()).contains(30);
    assertThat(it.status()).isNotEqualTo(FunctionStatus.INSUFFICIENT);
    assertThat(it.today().value()).isPresent();
    assertThat(it.leaderTable()).isEmpty();
    assertThat(it.showcase().value()).isEmpty();
  }

  @Test
  void identicalRatings_giveNoLevelAndAFinding() {
    Result result = analysed(survey(List.of("IT", "HR"), 4, 10, d -> 3, ""));
    assertThat(function(result, "IT").today().value()).isEmpty();
    assertThat(result.verdict().kind()).isEqualTo(VerdictKind.INSUFFICIENT_EVIDENCE);
    assertThat(result.findings()).anyMatch(f -> f.code().equals("readiness-not-estimable"));
  }

  @Test
  void dimensionNobodyAnswered_isImputedAndCounted() {
    Random random = new Random(3);
    String survey =
        survey(List.of("IT", "HR"), 4, 10, d -> 1 + random.nextInt(5), "")
            .lines()
            .map(line -> line.replaceFirst("^((?:[^,]*,){3})[1-5]", "$1"))
            .reduce((a, b) -> a + "\n" + b)
            .orElseThrow();
    Result result = analysed(survey);
    assertThat(result.scoring().imputedShare().orElseThrow()).isGreaterThan(0.1);
    assertThat(function(result, "IT").dimensions().get("people"))
        .isEqualTo(Shown.withheld(Reason.TOO_FEW_PERSONS));
  }

  @Test
  void allSelfRatings_haveNoInflationInTheModel() {
    Result result = analysed(survey(List.of("IT"), 4, 10, random(), ",own_function"));
    assertThat(Objects.requireNonNull(result.models().get("readiness")).selfInflation().get("IT"))
        .isEqualTo(Shown.withheld(Reason.NO_OWN_RATINGS));
    assertThat(function(result, "IT").today().value()).isPresent();
  }

  @Test
  void oneLeaderOfAllUnits_leavesTheSpreadToThePrior_andSaysWhyThereIsNoShareOfThePlace() {
    StringBuilder roster = new StringBuilder("function,unit,wave,leader,headcount");
    for (String function : List.of("IT", "HR")) {
      for (int v = 0; v < 4; v++) {
        roster.append("\n%s,U%d,1,%s lead,%d".formatted(function, v, function, 50 + v));
      }
    }
    Result result = analysed(survey(List.of("IT", "HR"), 4, 10, random(), ""), roster.toString());
    FunctionResult it = function(result, "IT");
    assertThat(it.separation()).isEqualTo(SeparationGrade.NONE);
    assertThat(it.status()).isNotEqualTo(FunctionStatus.SYSTEMATIC);
    assertThat(it.today().value()).isPresent();
    assertThat(it.place().ratedLeaders()).isEqualTo(1);
    assertThat(it.place().share().value()).isEmpty();
    assertThat(it.place().share().reason()).contains(Reason.NEEDS_TWO_LEADERS);
  }

  @Test
  void severalLeadersOfOneUnitEach_areTheSameAsTheirPlaces_andThatIsAFinding() {
    StringBuilder roster = new StringBuilder("function,unit,wave,leader,headcount");
    for (String function : List.of("IT", "HR")) {
      for (int v = 0; v < 4; v++) {
        roster.append("\n%s,U%d,1,%s lead %d,50".formatted(function, v, function, v));
      }
    }
    Result result = analysed(survey(List.of("IT", "HR"), 4, 10, random(), ""), roster.toString());
    assertThat(function(result, "IT").place().unitsOfSeveralLeaders()).isZero();
    assertThat(function(result, "IT").place().share().value()).isEmpty();
    assertThat(result.findings())
        .filteredOn(f -> f.code().equals("place-not-identified"))
        .extracting(Finding::function)
        .containsExactly(Optional.of("IT"), Optional.of("HR"));
  }

  @Test
  void vacancies_areLeftOutOfTheLevelsAndTold() {
    String survey = survey(List.of("IT", "HR"), 4, 10, random(), "");
    StringBuilder roster = new StringBuilder("function,unit,wave,leader,headcount");
    for (String function : List.of("IT", "HR")) {
      for (int v = 0; v < 4; v++) {
        String leader = function.equals("IT") && v == 0 ? "" : function + " lead " + v;
        roster.append("\n%s,U%d,1,%s,%d".formatted(function, v, leader, 50 + v));
      }
    }
    Result result = analysed(survey, roster.toString());
    assertThat(function(result, "IT").units()).isEqualTo(3);
    assertThat(result.findings()).anyMatch(f -> f.code().equals("vacancies"));
  }

  @Test
  void functionWithoutALeaderAnywhere_isInsufficient() {
    String survey = survey(List.of("IT", "HR", "BU"), 4, 10, random(), "");
    StringBuilder roster = new StringBuilder("function,unit,wave,leader,headcount");
    for (String function : List.of("IT", "HR", "BU")) {
      for (int v = 0; v < 4; v++) {
        String leader = function.equals("IT") ? "" : function + " lead " + v;
        roster.append("\n%s,U%d,1,%s,%d".formatted(function, v, leader, 50 + v));
      }
    }
    Result result = analysed(survey, roster.toString());
    assertThat(function(result, "IT").status()).isEqualTo(FunctionStatus.INSUFFICIENT);
    assertThat(function(result, "IT").today().reason()).contains(Reason.NO_POSTS);
  }

  @Test
  void sameRespondentInTwoUnits_keepsOneLeniency() {
    String survey =
        survey(List.of("IT", "HR"), 2, 20, random(), "")
            .replace("P2", "P1")
            .replaceAll("P1+", "P1");
    String distinct = distinctPeople(survey);
    Result result = analysed(distinct);
    assertThat(Objects.requireNonNull(result.models().get("readiness")).respondents().value())
        .contains(20);
  }

  /** Numbers the people of each unit alike, so that each rates in both units. */
  private static String distinctPeople(String survey) {
    StringBuilder text = new StringBuilder();
    int[] next = {0, 0};
    for (String line : survey.lines().toList()) {
      if (line.startsWith("respondent")) {
        text.append(line);
        continue;
      }
      int unit = line.contains(",U1,") ? 1 : 0;
      text.append("\nP").append(next[unit]++ / 2).append(line.substring(line.indexOf(',')));
    }
    return text.toString();
  }
}
