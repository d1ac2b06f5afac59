package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Counts and shares: what is left when one is taken from another, and answers that all gave. */
class CountsAttackTest {
  /** Styles have numbers too, which are about nobody. */
  private static final Pattern MARKUP =
      Pattern.compile("(?s)<(style|script|svg)\\b.*?</\\1>|<[^>]*>");

  @Test
  void turnToLessFromOutside() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 12; i++) {
      builder.rates(
          builder.person(i < 2 ? "IT" : "HR", "IT", i % 3 == 0 ? "IT" : "HR"),
          "site" + i % 2,
          "1",
          "IT",
          "HR");
    }
    Organization organization = builder.build();

    Nominations open =
        new Nominations(ProgramRun.unprotectedFigures(organization).text("result.json"));
    Nominations closed = new Nominations(ProgramRun.result(organization).text("result.json"));

    assertThat(open.insiders())
        .anySatisfy(
            rest -> {
              assertThat(rest.persons()).isEqualTo(2);
              assertThat(rest.pinned()).isTrue();
            });
    assertThat(closed.insiders())
        .allSatisfy(rest -> assertThat(rest.persons()).matches(n -> n == 0 || n >= Trial.MINIMUM));
  }

  /** All who turn to somebody, less the own people of every function, are two of neither. */
  @Test
  void ownPeopleOfEveryFunction_lessThanAll() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 24; i++) {
      String own = i < 2 ? "Legal" : i < 12 ? "IT" : "HR";
      builder.rates(builder.person(own, "IT", "HR"), "site" + i % 2, "1", "IT", "HR");
    }
    Organization organization = builder.build();

    assertThat(peopleOfNoFunction(ProgramRun.unprotectedFigures(organization))).containsExactly(2);
    assertThat(peopleOfNoFunction(ProgramRun.result(organization))).isEmpty();
  }

  /** All less the own people of the functions; empty where one of the numbers is not told. */
  private static List<Integer> peopleOfNoFunction(Outputs outputs) {
    JsonNode all = perceptions(outputs);
    int turning = all.path("turnTo").path("IT").path("n").asInt(0);
    List<Integer> outside = new ArrayList<>();
    all.path("fromOutside").forEach(of -> outside.add(of.path("n").asInt(0)));
    return turning == 0 || outside.size() < 2 || outside.contains(0)
        ? List.of()
        : List.of(turning - outside.stream().mapToInt(n -> turning - n).sum());
  }

  /** Of nobody else in the survey is a nomination: none of the figures exists, with protection or without. */
  @Test
  void nominationOfOne_inASurvey() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    builder.rates(builder.person("", "HR", "HR"), "site0", "1", "IT", "HR");
    Organization organization = builder.crew("site0", "1", 11).build();

    assertThat(
            perceptions(ProgramRun.unprotectedFigures(organization)).path("why").path("turnTo/HR"))
        .as("what is counted without protection is withheld for its one person all the same")
        .isEqualTo(StringNode.valueOf("too-few-persons"));
    assertThat(perceptions(ProgramRun.result(organization)).isNull()).isTrue();
  }

  /** One alone says who should lead and not to whom to turn: all less those who say both are that one. */
  @Test
  void nominationOfOne_besideThoseWhoSayBoth() {
    Organization organization = oneSaysHalf("1");

    assertThat(new Nominations(result(ProgramRun.unprotectedFigures(organization))).saysOneAlone())
        .containsExactlyInAnyOrder(
            new Nominations.Rest("HR", 1, 1, 1), new Nominations.Rest("IT", 1, 0, 0));
    assertThat(new Nominations(result(ProgramRun.result(organization))).saysOneAlone()).isEmpty();
  }

  /** The same in the second of two waves, in the first of which everybody says both. */
  @Tag("nightly")
  @Test
  void nominationOfOne_inAWave() {
    Organization organization = oneSaysHalf("1", "2");

    assertThat(new Nominations(result(ProgramRun.unprotectedFigures(organization))).saysOneAlone())
        .containsExactlyInAnyOrder(
            new Nominations.Rest("HR", 1, 1, 1), new Nominations.Rest("IT", 1, 0, 0));
    assertThat(new Nominations(result(ProgramRun.result(organization))).saysOneAlone()).isEmpty();
  }

  /** In the second wave one alone says anything: what is told is the first wave's, to the last digit. */
  @Test
  void nominationOfOne_aloneInAWave() {
    OrganizationBuilder builder =
        new OrganizationBuilder(1, "IT", "HR").withNominations().crew("site0", "1", 12);
    Organization before = builder.build();
    int last = builder.person("", "HR", "HR");
    builder.rates(last, "site0", "2", "IT", "HR");
    for (int i = 0; i < 11; i++) {
      builder.rates(builder.person("", "", ""), "site0", "2", "IT", "HR");
    }
    Organization organization = builder.build();

    assertThat(
            perceptions(ProgramRun.unprotectedFigures(organization)).path("why").path("turnTo/HR"))
        .as("of the second wave, and of one")
        .isEqualTo(StringNode.valueOf("too-few-persons"));
    assertThat(perceptions(ProgramRun.result(organization)).path("turnTo"))
        .isEqualTo(perceptions(ProgramRun.result(before)).path("turnTo"));
  }

  /** Of the people of a function, who are those of one site, one alone says to whom to turn. */
  @Tag("nightly")
  @Test
  void nominationOfOne_inACell() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 21; i++) {
      String turning = i == 0 || i % 2 == 1 ? "IT" : "HR";
      builder.rates(
          builder.person(i < 7 ? "IT" : "HR", "", i > 0 && i < 7 ? "" : turning),
          i < 7 ? "site0" : "site1",
          "1",
          "IT",
          "HR");
    }
    Organization organization = builder.build();

    assertThat(new Nominations(result(ProgramRun.unprotectedFigures(organization))).insiders())
        .contains(new Nominations.Rest("IT", 1, 1, 1));
    assertThat(new Nominations(result(ProgramRun.result(organization))).insiders()).isEmpty();
  }

  /** Twelve in each wave say both, but for one in the last, who names HR as the one that should lead. */
  private static Organization oneSaysHalf(String... waves) {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR").withNominations();
    for (String wave : waves) {
      builder.crew("site0", wave, 11);
    }
    builder.rates(builder.person("", "HR", ""), "site0", waves[waves.length - 1], "IT", "HR");
    return builder.build();
  }

  private static String result(Outputs outputs) {
    return outputs.text("result.json");
  }

  /** Three of a site count 3.3 each: the share of all tells how many of them turn to IT, since no other sum is that. */
  @Test
  void nominationsOfThree_asASumOfWeights() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 23; i++) {
      boolean few = i < 3;
      builder.rates(
          builder.weighing(few ? 3.3 : 1, "", "", few || i % 2 == 0 ? "IT" : "HR"),
          few ? "site1" : "site0",
          "1",
          "IT",
          "HR");
    }
    Organization organization = builder.build();

    assertThat(ofThree(ProgramRun.unprotectedFigures(organization))).containsExactly(3);
    assertThat(ofThree(ProgramRun.result(organization))).containsExactly(0, 1, 2, 3);
  }

  /** How many of the three may be among those who turn to IT. */
  private static List<Integer> ofThree(Outputs outputs) {
    JsonNode told = perceptions(outputs).path("turnTo").path("IT").path("share");
    double sum = (20 + 3 * 3.3) * told.asDouble();
    // shares that end in a nought are told in steps of 10%
    double half =
        (20 + 3 * 3.3)
            * Math.max(Digits.halfWidth(told.asString()), 10 * told.asDouble() % 1 == 0 ? 0.05 : 0);
    return IntStream.rangeClosed(0, 3)
        .filter(
            few ->
                IntStream.rangeClosed(0, 20)
                    .anyMatch(many -> Math.abs(many + 3.3 * few - sum) <= half + 1e-9))
        .boxed()
        .toList();
  }

  /** One of twelve does not say to whom to turn: of whom that is, no two numbers tell. */
  @Test
  void nominationLeftOut() {
    OrganizationBuilder builder =
        new OrganizationBuilder(1, "IT", "HR").withNominations().crew("site0", "1", 11);
    Organization organization =
        builder.rates(builder.person("", "HR", ""), "site0", "1", "IT", "HR").build();

    JsonNode open = perceptions(ProgramRun.unprotectedFigures(organization));
    assertThat(
            open.path("shouldLead").path("HR").path("n").asInt()
                - open.path("turnTo").path("HR").path("n").asInt())
        .isEqualTo(1);
    JsonNode closed = perceptions(ProgramRun.result(organization));
    assertThat(closed.path("shouldLead").path("HR").path("n").asInt()).isEqualTo(12);
    JsonNode turning = closed.path("turnTo").path("HR");
    assertThat(turning.path("n").isNull()).isTrue();
    assertThat(20 * turning.path("share").asDouble() % 1).as("in steps of 5%").isZero();
    assertThat(closed.path("shouldIs").path("HR").isNull()).isTrue();
  }

  /** A rating without an answer is a row: all rows less the other functions' raters are one's own. */
  @Test
  void blankRows_besideTheRatersOfOtherFunctions() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR", "BU");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 8));
    Organization whole = builder.build();
    Organization organization =
        whole.withRatings(whole.ratings().stream().map(CountsAttackTest::leftOut).toList());
    int rows = organization.ratings().size();

    JsonNode open = ProgramRun.unprotectedFigures(organization).result();
    assertThat(rows - blank(open) - raters(open, "IT") - raters(open, "BU"))
        .as("three of 24 leave HR out")
        .isEqualTo(21);
    Outputs closed = ProgramRun.resultAndCheck(organization);
    assertThat(closed.text("result.json")).contains("blank");
    assertThat(blank(closed.result())).isZero();
    assertThat(closed.text("console/check.text")).contains("some empty rows");
    assertThat(blank(ResultReader.tree(closed.text("console/check.json")))).isZero();
    closed
        .files()
        .forEach(
            (path, bytes) ->
                assertThat(MARKUP.matcher(closed.text(path)).replaceAll(" "))
                    .as(path)
                    .doesNotContainPattern("\\b(15|228)\\b(?! *%)"));
  }

  /** One person answers neither question on testimony about any function, by a code: six cells are one person's. */
  @Test
  void codeOfOnePerson_inManyCells() {
    Organization few = refusing(p -> p == 3);
    Organization many = refusing(p -> true);

    Outputs told = ProgramRun.textAndCheck(many);
    assertThat(code(told.text("result.json"))).isEqualTo(100);
    assertThat(told.text("report.md")).contains("-77 (100 or more)");
    Outputs closed = ProgramRun.textAndCheck(few);
    assertThat(code(closed.text("result.json"))).isZero();
    assertThat(code(closed.text("console/check.json"))).isZero();
    assertThat(closed.text("report.md")).contains("-77 (some)");
  }

  private static Organization refusing(java.util.function.IntPredicate who) {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR", "BU");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 8));
    Organization whole = builder.build();
    return whole.withRatings(
        whole.ratings().stream()
            .map(r -> who.test(r.person()) ? r.with(2, -77).with(3, -77) : r)
            .toList());
  }

  /** Cells with the code, at least, as told; 0 where they are not. */
  private static int code(String json) {
    return ResultReader.tree(json).path("inputs").path(0).path("nonAnswers").path("-77").asInt(0);
  }

  /** A level that is kept back is what those of the others leave of the function's. */
  @Test
  void levelOfOneGroupThatAnswersAlike_asTheRest() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT");
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", 6));
    Organization organization = builder.build().alike(r -> r.unit().equals("site0"), 4);

    JsonNode open = ProgramRun.unprotectedFigures(organization).result();
    assertThat(levels(open)).hasSize(5).doesNotContainNull();
    assertThat(levels(open))
        .as("each is what the others leave")
        .allSatisfy(level -> assertThat(rest(open, level)).isCloseTo(level, within(1.0)));
    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(levels(closed))
        .as("none, for their spread is told, which is a second equation")
        .isEmpty();
  }

  private static List<Double> levels(JsonNode result) {
    List<Double> levels = new ArrayList<>();
    for (JsonNode leader : result.path("functions").path("IT").path("leaderTable")) {
      JsonNode mean = leader.path("level").path("mean");
      levels.add(mean.isNumber() ? mean.asDouble() : null);
    }
    return levels;
  }

  private static double rest(JsonNode result, double level) {
    double today = result.path("functions").path("IT").path("today").path("mean").asDouble();
    double all = levels(result).stream().mapToDouble(l -> l).sum();
    return levels(result).size() * today - (all - level);
  }

  private static Organization.Rating leftOut(Organization.Rating rating) {
    boolean all =
        rating.function().equals("HR") && rating.person() < 3
            || rating.function().equals("BU") && rating.person() < 12;
    // one answer left out by itself: of how many it is would be the ratings times four
    Organization.Rating left = rating.person() == 20 ? rating.with(1, 0) : rating;
    for (int item = 0; all && item < rating.answers().size(); item++) {
      left = left.with(item, 0);
    }
    return left;
  }

  /** Rows without an answer as told, 0 where they are not. */
  private static int blank(JsonNode document) {
    return document.path("inputs").path(0).path("leftOut").path("blank").asInt(0);
  }

  private static int raters(JsonNode result, String function) {
    return result.path("functions").path(function).path("respondents").asInt();
  }

  private static JsonNode perceptions(Outputs outputs) {
    return outputs.result().path("perceptions");
  }

  /** A rating with too few answers is left out: that it is one is not to be told. */
  @Test
  void ratingLeftOut() {
    Organization whole = new OrganizationBuilder(1, "IT", "HR").crew("site0", "1", 12).build();
    List<Organization.Rating> ratings = new ArrayList<>(whole.ratings());
    ratings.set(0, ratings.get(0).with(0, 0).with(1, 0));
    Organization organization = whole.withRatings(ratings);
    Outputs closed = ProgramRun.resultAndCheck(organization);

    assertThat(numbers(ProgramRun.unprotectedFigures(organization).text("result.json")))
        .contains(11, 12, 23);
    assertThat(numbers(closed.text("result.json"))).containsOnly(12);
    assertThat(numbers(closed.text("console/check.json"))).containsOnly(12);
  }

  /** One person more rates HR than IT: both numbers together are a figure about that one. */
  @Test
  void oneFunctionLessAnother_inTheResultAndInTheCheckBesideIt() {
    Organization organization =
        new OrganizationBuilder(1, "IT", "HR")
            .crew("site0", "1", 13)
            .crew("site0", "1", 1, "HR")
            .build();
    Outputs closed = ProgramRun.resultAndCheck(organization);

    assertThat(numbers(ProgramRun.unprotectedFigures(organization).text("result.json")))
        .contains(13, 14);
    assertThat(numbers(closed.text("result.json"))).containsOnly(14);
    assertThat(numbers(closed.text("console/check.json"))).containsOnly(14);
    assertThat(closed.text("console/check.text"))
        .contains("IT: 10–19 respondents", "HR: 14 respondents")
        .doesNotContainPattern("\\b(13|27)\\b");
  }

  /**
   * Numbers of persons, ratings and records that are told exactly, wherever they stand; those of
   * complete cases are in steps of five.
   */
  private static Set<Integer> numbers(String json) {
    Set<Integer> numbers = new TreeSet<>();
    numbers(ResultReader.tree(json), numbers);
    return numbers;
  }

  private static void numbers(JsonNode node, Set<Integer> numbers) {
    for (String name :
        List.of("respondents", "ratings", "ratingsUsed", "rows", "responses", "records")) {
      exact(node.path(name), numbers);
    }
    // the persons behind a figure are told as the lower end of a band
    node.properties().stream()
        .filter(child -> !child.getKey().equals("persons"))
        .forEach(child -> numbers(child.getValue(), numbers));
  }

  private static void exact(JsonNode number, Set<Integer> numbers) {
    if (number.isInt()) {
      numbers.add(number.asInt());
    } else if (number.has("from")) {
      if (number.path("from").equals(number.path("to"))) {
        numbers.add(number.path("from").asInt());
      }
    } else {
      number.forEach(each -> exact(each, numbers));
    }
  }

  /** The five of a leader all give the highest: nothing of theirs is told as a number. */
  @Test
  void oneScoreOfAllFiveOfALeader() {
    Organization some =
        new OrganizationBuilder(1, "IT")
            .crew("site0", "1", 12)
            .crew("site1", "1", 14)
            .crew("site2", "1", 5)
            .build();
    Organization organization = some.alike(r -> r.unit().equals("site2"), Organization.POINTS);

    assertThat(levels(ProgramRun.unprotectedFigures(organization))).hasSize(3);
    Outputs closed = ProgramRun.result(organization);
    assertThat(levels(closed)).as("what those of the others leave is the one").isEmpty();
  }

  private static List<Double> levels(Outputs outputs) {
    return outputs
        .result()
        .path("functions")
        .path("IT")
        .path("leaderTable")
        .valueStream()
        .map(leader -> leader.path("level").path("mean"))
        .filter(JsonNode::isNumber)
        .map(JsonNode::asDouble)
        .toList();
  }

  @Test
  void oneAnswerOfAllFive() {
    Organization some =
        new OrganizationBuilder(1, "IT", "HR")
            .crew("site0", "1", 5)
            .crew("site1", "1", 6, "HR")
            .build();
    Organization organization =
        some.withRatings(
            some.ratings().stream()
                .map(r -> r.function().equals("IT") ? r.with(0, Organization.POINTS) : r)
                .toList());
    String closed = ProgramRun.result(organization).text("result.json");

    assertThat(Trial.open(organization).unanimous()).isNotEmpty();
    JsonNode item =
        ResultReader.tree(closed).path("quality").path("items").path("IT").path("people_1");
    assertThat(item.path("nearlyAll").asBoolean()).isTrue();
    Trial.holds(Trial.closed(organization));
  }

  /** Three people rate a function in two waves: six ratings are left out, and they are those of three. */
  @Test
  void ratingsOfFewInTwoWaves_areNotCounted() {
    OrganizationBuilder builder = new OrganizationBuilder(9, "IT", "HR", "BU");
    for (String wave : List.of("1", "2")) {
      for (int site = 0; site < 4; site++) {
        builder.crew("site" + site, wave, 6, "IT", "HR");
      }
    }
    for (int i = 0; i < 3; i++) {
      int person = builder.person();
      builder.rates(person, "site0", "1", "BU").rates(person, "site0", "2", "BU");
    }

    Outputs told = ProgramRun.resultAndCheck(builder.build());

    JsonNode result = told.result();
    assertThat(result.at("/scoring/rows").isNull()).isTrue();
    assertThat(result.at("/scoring/leftOut/tooFewPersons").isNull()).isTrue();
    assertThat(result.at("/inputs/0/records").isNull()).isTrue();
    assertThat(told.text("console/check.text")).contains("fewer than 5 further");
    JsonNode check = ResultReader.tree(told.text("console/check.json"));
    assertThat(check.at("/inputs/0/records").isNull()).isTrue();
    assertThat(check.at("/survey/leftOut").isNull()).isTrue();
  }
}
