package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.CsvTable;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.ReferenceFiles;
import io.github.locus.reference.ReferenceSurveys;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.scoring.Scorer;
import io.github.locus.statistics.GroupMoments;
import io.github.locus.statistics.OneWayAnova;
import io.github.locus.survey.Assignment;
import io.github.locus.survey.Survey;
import io.github.locus.survey.UnitCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Agreement and group reliability against R's package multilevel, and against published figures. */
class AgreementReferenceTest {
  private static final double TOLERANCE = 1e-9;
  private static final String FUNCTION = "company";

  static Stream<Arguments> scales() {
    return Stream.of("lq2002", "bhr2000", "cohesion_tiny")
        .flatMap(
            data ->
                ReferenceFiles.expected(data).get("agreement").propertyNames().stream()
                    .map(scale -> Arguments.of(data, scale)));
  }

  @ParameterizedTest
  @MethodSource("scales")
  void agreement_on_each_leader_agrees_with_R(String data, String scale) {
    JsonNode expected = ReferenceFiles.expected(data).get("agreement").get(scale);
    Survey survey = survey(data, strings(expected.get("items")), lowest(data, scale), 5);
    FunctionAgreement agreement = agreement(survey);
    assertThat(agreement.n()).isEqualTo(expected.get("n").longValue());
    assertThat(agreement.leaders()).isEqualTo(expected.get("groups").intValue());
    for (JsonNode group : expected.get("perGroup")) {
      int unit = survey.units().indexOf(group.get("group").asString());
      GroupAgreement actual =
          agreement.groups().stream().filter(g -> g.group() == unit).findFirst().orElseThrow();
      assertThat(actual.n()).isEqualTo(group.get("n").longValue());
      close(actual.rwgj(), group.get("rwgjUniform"));
      close(actual.rwgjSkewed(), group.get("rwgjSkewed"));
      close(actual.adm(), group.get("adm"));
    }
  }

  @ParameterizedTest
  @MethodSource("scales")
  void medians_over_leaders_agree_with_R(String data, String scale) {
    JsonNode expected = ReferenceFiles.expected(data).get("agreement").get(scale);
    JsonNode summary = expected.get("summary");
    FunctionAgreement agreement =
        agreement(survey(data, strings(expected.get("items")), lowest(data, scale), 5));
    close(agreement.rwgjMedian(), summary.get("rwgjUniform").get("median"));
    close(agreement.rwgjSkewedMedian(), summary.get("rwgjSkewed").get("median"));
    close(agreement.admMedian(), summary.get("adm").get("median"));
  }

  /** Scores that are means of items, through the engine; R has them rounded to nine decimals. */
  @ParameterizedTest
  @CsvSource({"lq2002, LEAD, 1e-8", "lq2002, TSIG, 1e-8", "lq2002, HOSTILE, 1e-8"})
  void icc_of_a_scale_agrees_with_R(String data, String scale, double tolerance) {
    JsonNode expected = ReferenceFiles.expected(data);
    List<String> items = strings(expected.get("agreement").get(scale).get("items"));
    FunctionAgreement agreement = agreement(survey(data, items, lowest(data, scale), 5));
    iccs(agreement, expected.get("icc").get(scale), tolerance);
  }

  @Test
  void icc_of_leadership_in_bhr2000_agrees_with_R() {
    JsonNode expected = ReferenceFiles.expected("bhr2000");
    List<String> items = strings(expected.get("agreement").get("leadership").get("items"));
    iccs(agreement(survey("bhr2000", items, 1, 5)), expected.get("icc").get("LEADERSHIP"), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"bhr2000, RELIG", "cohesion_tiny, COH01", "cohesion_tiny, COH02"})
  void icc_of_an_item_agrees_with_R(String data, String item) {
    JsonNode expected = ReferenceFiles.expected(data).get("icc").get(item);
    iccs(agreement(survey(data, List.of(item), 1, 5)), expected, 1e-9);
  }

  /** Scores with decimals are no ratings: they go to the analysis of variance itself. */
  @ParameterizedTest
  @CsvSource({
    "bh1996, HRS", "bh1996, COHES", "bh1996, LEAD", "bh1996, WBEING", "bhr2000, HRS",
    "lq2002, LEAD", "lq2002, TSIG", "lq2002, HOSTILE", "Dyestuff, Yield", "Dyestuff2, Yield",
    "classroom, mathgain_school", "classroom, mathgain_class"
  })
  void icc_of_a_score_agrees_with_R(String data, String score) {
    JsonNode expected = ReferenceFiles.expected(data).get("icc").get(score);
    OneWayAnova anova = anova(data, expected);
    assertThat(anova.n()).isEqualTo(expected.get("n").longValue());
    assertThat(anova.groups()).isEqualTo(expected.get("groups").intValue());
    double between = expected.get("msBetween").doubleValue();
    double within = expected.get("msWithin").doubleValue();
    assertThat(anova.msBetween()).isCloseTo(between, within(TOLERANCE * between));
    assertThat(anova.msWithin()).isCloseTo(within, within(TOLERANCE * within));
    close(Icc1.of(anova), expected.get("icc1"));
    close(Icc2.of(anova), expected.get("icc2"));
    close(Icc1.unequalSizes(anova), expected.get("icc1UnequalSizes"));
  }

  @Test
  void bliese2000HoursIcc1() {
    published(Icc1.of(bhr2000Hours()), 0.1741008, 5e-8);
  }

  @Test
  void bliese2000HoursIcc2() {
    published(Icc2.of(bhr2000Hours()), 0.9199889, 5e-8);
  }

  @Test
  void bliese2000ReligionRwgOfGroup1() {
    Survey survey = survey("bhr2000", List.of("RELIG"), 1, 5);
    int group = survey.units().indexOf("1");
    published(agreement(survey).groups().get(group).rwgj(), 0.11046172, 5e-9);
  }

  @Test
  void bliese_wellBeing_icc1() {
    JsonNode expected = ReferenceFiles.expected("bh1996").get("icc").get("WBEING");
    published(Icc1.of(anova("bh1996", expected)), 0.04336905, 5e-9);
  }

  @Test
  void shroutFleiss1979_icc11() {
    published(agreement(judges()).icc1(), 0.17, 0.005);
  }

  @Test
  void shroutFleiss1979_icc14() {
    published(agreement(judges()).icc2(), 0.44, 0.005);
  }

  @Test
  void icc_of_shrout_and_fleiss_agrees_with_R() {
    JsonNode six = ReferenceFiles.expected("shrout_fleiss").get("icc6").get("values");
    close(agreement(judges()).icc1(), six.get("ICC1"));
    close(agreement(judges()).icc2(), six.get("ICC1k"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"one-wave", "three-waves", "three-waves-shocks"})
  void agreement_of_the_reference_surveys_agrees_with_R(String name) {
    JsonNode expected = ReferenceFiles.expected(name).get("evidence").get("agreement");
    Survey survey = ReferenceSurveys.rows(name).build();
    List<List<String>> leaders = leaders(survey);
    List<FunctionAgreement> agreement =
        FunctionAgreement.of(Scorer.score(Unprotected.of(survey)), byLeader(survey, leaders));
    for (int f = 0; f < survey.functions().size(); f++) {
      JsonNode function = expected.get(survey.functions().get(f).name());
      FunctionAgreement actual = agreement.get(f);
      assertThat(actual.n()).isEqualTo(function.get("n").longValue());
      assertThat(actual.leaders()).isEqualTo(function.get("leaders").intValue());
      iccs(actual, function, TOLERANCE);
      close(actual.rwgjMedian(), function.get("rwgjMedian"));
      close(actual.rwgjSkewedMedian(), function.get("rwgjSkewedMedian"));
      close(actual.admMedian(), function.get("admMedian"));
      for (GroupAgreement group : actual.groups()) {
        String leader = leaders.get(f).get(group.group());
        close(group.rwgj(), function.get("rwgjUniform").get(leader));
        close(group.rwgjSkewed(), function.get("rwgjSkewed").get(leader));
        close(group.adm(), function.get("adm").get(leader));
      }
    }
  }

  private static List<List<String>> leaders(Survey survey) {
    List<TreeSet<String>> names = new ArrayList<>();
    survey.functions().forEach(f -> names.add(new TreeSet<>()));
    survey
        .roster()
        .assignments()
        .forEach((cell, a) -> a.leader().ifPresent(names.get(cell.function())::add));
    return names.stream().map(List::copyOf).toList();
  }

  private static RatingGroups byLeader(Survey survey, List<List<String>> leaders) {
    List<UnitCell> cells =
        Unprotected.of(survey).cells().stream()
            .map(cell -> new UnitCell(cell.function(), cell.site(), cell.wave()))
            .toList();
    return RatingGroups.of(
        Unprotected.of(survey),
        f -> leaders.get(f).size(),
        c ->
            survey
                .roster()
                .of(cells.get(c))
                .flatMap(Assignment::leader)
                .map(leader -> leaders.get(cells.get(c).function()).indexOf(leader))
                .orElse(RatingGroups.NONE));
  }

  /** Every item a dimension of its own, so that the items are what agreement is over. */
  private static Survey survey(String data, List<String> items, int min, int options) {
    Questionnaire questionnaire = Questionnaire.about(FUNCTION);
    items.forEach(item -> questionnaire.capability(item, min, min + options - 1, item));
    Instrument instrument = questionnaire.build();
    SurveyBuilder builder = new SurveyBuilder(instrument);
    CsvTable table = CsvTable.read(data);
    for (int r = 0; r < table.rows().size(); r++) {
      Map<String, Integer> answers = ReferenceSurveys.answers(table, r, items);
      // R drops incomplete rows, where we would impute
      if (answers.size() == items.size()) {
        builder.add(Row.of("r" + r, FUNCTION, answers).in(group(data, table, r)));
      }
    }
    return builder.build();
  }

  private static String group(String data, CsvTable table, int row) {
    return switch (data) {
      case "lq2002" -> table.cell(row, "COMPID");
      case "cohesion_tiny" -> table.cell(row, "UNIT") + ":" + table.cell(row, "PLATOON");
      default -> table.cell(row, "GRP");
    };
  }

  private static int lowest(String data, String scale) {
    return ReferenceFiles.expected(data).get("agreement").has(scale) && scale.equals("HOSTILE")
        ? 0
        : 1;
  }

  private static Survey judges() {
    Instrument instrument =
        Questionnaire.about(FUNCTION).capability("rating", 1, 10, "rating").build();
    SurveyBuilder builder = new SurveyBuilder(instrument);
    CsvTable table = CsvTable.read("shrout_fleiss");
    for (int r = 0; r < table.rows().size(); r++) {
      for (String judge : List.of("J1", "J2", "J3", "J4")) {
        Map<String, Integer> answers = Map.of("rating", Integer.valueOf(table.cell(r, judge)));
        builder.add(Row.of(judge, FUNCTION, answers).in(table.cell(r, "target")));
      }
    }
    return builder.build();
  }

  private static FunctionAgreement agreement(Survey survey) {
    RatingGroups units = SiteGroups.of(survey);
    return FunctionAgreement.of(Scorer.score(Unprotected.of(survey)), units).get(0);
  }

  private static OneWayAnova bhr2000Hours() {
    return anova("bhr2000", ReferenceFiles.expected("bhr2000").get("icc").get("HRS"));
  }

  private static OneWayAnova anova(String data, JsonNode expected) {
    CsvTable table = CsvTable.read(data);
    List<String> group = table.column(expected.get("group").asString());
    List<String> names = List.copyOf(new TreeSet<>(group));
    double[] values = table.numbers(expected.get("score").asString());
    int[] groups = group.stream().mapToInt(names::indexOf).toArray();
    return OneWayAnova.of(
        GroupMoments.of(new Column(groups, values), names.size(), 1), 0, 0, names.size());
  }

  /** One column of numbers in groups. */
  private record Column(int[] groups, double[] values) implements GroupMoments.Rows {
    @Override
    public int size() {
      return values.length;
    }

    @Override
    public int group(int row) {
      return groups[row];
    }

    @Override
    public void read(int row, double[] into) {
      into[0] = values[row];
    }
  }

  private static List<String> strings(JsonNode array) {
    return IntStream.range(0, array.size()).mapToObj(i -> array.get(i).asString()).toList();
  }

  private static void iccs(FunctionAgreement actual, JsonNode expected, double tolerance) {
    Map<String, Function<FunctionAgreement, Estimable>> figures =
        Map.of(
            "icc1", FunctionAgreement::icc1,
            "icc2", FunctionAgreement::icc2,
            "icc1UnequalSizes", FunctionAgreement::icc1UnequalSizes);
    figures.forEach(
        (name, figure) ->
            published(figure.apply(actual), expected.get(name).doubleValue(), tolerance));
  }

  private static void close(Estimable actual, JsonNode expected) {
    published(actual, expected.doubleValue(), TOLERANCE);
  }

  private static void published(Estimable actual, double expected, double tolerance) {
    assertThat(actual.value())
        .hasValueSatisfying(value -> assertThat(value).isCloseTo(expected, within(tolerance)));
  }
}
