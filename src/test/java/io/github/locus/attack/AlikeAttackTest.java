package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A small group of whom nearly all answer alike has no level, for that would be each one's answer: nor must it be the rest
 * of other figures.
 */
class AlikeAttackTest {
  /** The answer that all of the group give to everything: 75 points. */
  private static final int ANSWER = 4;

  private static final double LEVEL = 75;

  /** The others' effects are told: two that are not follow from the sum of all and from the sum of their squares. */
  @Test
  void levelOfALeader_asTheRestOfMeanAndSpread() {
    Organization organization = leaders(5);

    OneWay open = OneWay.asPrinted(ProgramRun.unprotectedFigures(organization).result());
    assertThat(open.levels().get(open.nearest(LEVEL))).isCloseTo(LEVEL, within(0.3));
    assertThat(open.solutions(open.nearest(LEVEL), open.farthest(LEVEL)))
        .as("of the two levels that a mean and a spread leave")
        .anySatisfy(level -> assertThat(level).isCloseTo(LEVEL, within(1.5)));

    JsonNode closed = ProgramRun.result(organization).result();
    JsonNode function = closed.path("functions").path("IT");
    assertThat(function.path("tau").isNull()).as("the spread is told").isFalse();
    assertThat(function.path("leaderTable")).isEmpty();
    assertThat(closed.path("models").path("readiness").path("leaderEffects").path("IT")).isEmpty();
    assertThat(function.path("why").path("showcase"))
        .as("nor that the best of them is the one")
        .isEqualTo(StringNode.valueOf("beside-alike"));
    assertThat(function.path("why").path("leaveOneOut"))
        .isEqualTo(StringNode.valueOf("beside-alike"));
  }

  /** Two levels are their mean, and half their difference either way. */
  @Test
  void levelOfOneOfTwoLeaders_fromMeanAndSpreadAlone() {
    Organization organization = leaders(2);

    OneWay open = OneWay.asPrinted(ProgramRun.unprotectedFigures(organization).result());
    assertThat(open.solutions(0, 1))
        .anySatisfy(level -> assertThat(level).isCloseTo(LEVEL, within(1.5)));

    JsonNode closed = ProgramRun.result(organization).result();
    JsonNode function = closed.path("functions").path("IT");
    for (String figure : List.of("today", "repeatable", "renewed", "atRisk", "tau", "readyShare")) {
      assertThat(function.path(figure).isNull()).as(figure).isTrue();
    }
    JsonNode variance = closed.path("models").path("readiness").path("variance");
    assertThat(variance.path("leader").path("IT").isNull()).isTrue();
    for (String of : List.of("variance", "share")) {
      assertThat(closed.path("posterior").path(of).path("IT"))
          .allSatisfy(component -> assertThat(component.isNull()).isTrue());
    }
    assertThat(closed.path("quality").path("agreement").path("IT").path("icc1").isNull()).isTrue();
    assertThat(closed.path("quality").path("readiness").path("unitMean").path("IT").isNull())
        .isTrue();
  }

  /** Changes of eleven units are told: the twelfth is what the mean of all leaves, and what the mean of their squares does. */
  @Test
  void changeOfAUnit_asTheRestOfMeansAndOfSquares() {
    Organization organization = successions();
    JsonNode open = ProgramRun.unprotectedFigures(organization).result();
    List<JsonNode> events = new ArrayList<>();
    open.path("succession").path("IT").path("events").forEach(events::add);
    JsonNode means = open.path("models").path("readiness").path("means").path("IT");
    double all = 12 * (means.path("2").asDouble() - means.path("1").asDouble());
    double spread = open.path("succession").path("IT").path("spread").path("estimate").asDouble();
    double hidden = events.get(0).path("delta").asDouble();

    assertThat(all - events.stream().skip(1).mapToDouble(e -> e.path("delta").asDouble()).sum())
        .isCloseTo(hidden, within(1.0));
    assertThat(changesOfSpread(events, spread))
        .anySatisfy(change -> assertThat(change).isCloseTo(hidden, within(1.0)));

    JsonNode closed = ProgramRun.result(organization).result().path("succession");
    assertThat(closed.path("IT").path("events"))
        .hasSize(12)
        .allSatisfy(event -> assertThat(event.path("delta").isNull()).isTrue());
    for (String of : List.of("IT", "all")) {
      for (String figure : List.of("changedMean", "stableMean", "shift", "spread")) {
        assertThat(closed.path(of).path(figure).isNull()).as(of + " " + figure).isTrue();
      }
      assertThat(closed.path(of).path("changed").asInt()).as("pairs are counted").isEqualTo(6);
    }
  }

  /** What sets the six people of IT apart from the others is told beside the others' level. */
  @Test
  void levelOfOwnPeople_asOthersAndTheDifference() {
    Organization organization = own();

    JsonNode open =
        ProgramRun.unprotectedFigures(organization).result().path("models").path("readiness");
    assertThat(
            open.path("means").path("IT").path("1").asDouble()
                + open.path("selfInflation").path("IT").asDouble())
        .isCloseTo(LEVEL, within(1.0));

    JsonNode closed = ProgramRun.result(organization).result().path("models").path("readiness");
    assertThat(closed.path("selfInflation").path("IT").isNull()).isTrue();
    assertThat(closed.path("selfInflationInterval").path("IT").isNull()).isTrue();
    assertThat(closed.path("selfInflation").path("HR").isNull()).as("they differ").isFalse();
  }

  /** Of 22 raters seven answer one dimension: its level is theirs, and what readiness and the other dimensions leave. */
  @Test
  void dimensionThatFewAnswer_byItselfAndUnderOtherWeights() {
    Organization organization = rare();

    JsonNode open =
        ProgramRun.unprotectedFigures(organization).result().path("functions").path("IT");
    assertThat(open.path("dimensions").path("rare").path("mean").asDouble())
        .as("what stands for the missing answers is near")
        .isCloseTo(LEVEL, within(4.0));
    assertThat(
            3 * open.path("today").path("mean").asDouble()
                - open.path("dimensions").path("people").path("mean").asDouble()
                - open.path("dimensions").path("tech").path("mean").asDouble())
        .isCloseTo(LEVEL, within(6.0));

    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(closed.path("functions").path("IT").path("today").isNull()).isFalse();
    for (String of : List.of("dimensions", "repeatableDimensions", "pDimensionBelow")) {
      assertThat(closed.path("functions").path("IT").path(of))
          .allSatisfy(dimension -> assertThat(dimension.isNull()).as(of).isTrue());
      assertThat(closed.path("functions").path("HR").path(of))
          .allSatisfy(dimension -> assertThat(dimension.isNull()).as(of).isFalse());
    }
    JsonNode decision = closed.path("decision");
    assertThat(decision.path("repeatable").path("pBest")).hasSize(2);
    assertThat(decision.path("why").path("sensitivity"))
        .isEqualTo(StringNode.valueOf("beside-alike"));
    assertThat(decision.path("dominance")).isEmpty();
    assertThat(decision.path("repeatable").path("centralWeights").path("HR").isNull()).isTrue();
  }

  /** All six would have HR lead. */
  @Test
  void nominationOfAllOfASmallSurvey() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 6; i++) {
      builder.rates(builder.person("", "HR", i < 3 ? "IT" : "HR"), "site0", "1", "IT", "HR");
    }
    Organization organization = builder.build();

    JsonNode open = ProgramRun.unprotectedFigures(organization).result().path("perceptions");
    assertThat(open.path("shouldLead").path("HR").path("share").asDouble()).isEqualTo(1);

    JsonNode closed = ProgramRun.result(organization).result().path("perceptions");
    assertThat(closed.path("shouldLead"))
        .hasSize(3)
        .allSatisfy(share -> assertThat(share.isNull()).isTrue());
    assertThat(closed.path("why").path("shouldLead/HR"))
        .isEqualTo(StringNode.valueOf("nearly-all"));
    assertThat(closed.path("shouldIs"))
        .allSatisfy(difference -> assertThat(difference.isNull()).isTrue());
    assertThat(closed.path("turnTo").path("HR").path("share").asDouble())
        .as("in this they differ")
        .isEqualTo(0.5);
  }

  /** All 29 less the outsiders are IT's own six, who all turn to it. */
  @Test
  void nominationOfAllOwnPeople_asTheRestOfAllAndOutsiders() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 29; i++) {
      String own = i < 6 ? "IT" : "HR";
      String turning = i < 6 || i % 2 == 0 ? "IT" : "HR";
      builder.rates(builder.person(own, "", turning), "site" + i % 2, "1", "IT", "HR");
    }
    assertSixOfItAreKept(builder.build());
  }

  private static void assertSixOfItAreKept(Organization organization) {
    assertThat(insiders(ProgramRun.unprotectedFigures(organization)))
        .contains(new Nominations.Rest("IT", 6, 6, 6));
    assertThat(insiders(ProgramRun.result(organization)))
        .noneMatch(rest -> rest.function().equals("IT"));
  }

  /** The same where they are not told apart, since two of them alone rate IT: the rest are those whose function is not known. */
  @Test
  void nominationOfAllOwnPeople_whoAreNotToldApart() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 29; i++) {
      String own = i < 6 ? "IT" : "HR";
      String turning = i < 6 || i % 2 == 0 ? "IT" : "HR";
      String[] rated = i < 4 ? new String[] {"HR"} : new String[] {"IT", "HR"};
      builder.rates(builder.person(own, "", turning), "site0", "1", rated);
    }
    assertSixOfItAreKept(builder.build());
  }

  /** Six say who should lead and nothing else, and all name HR: all less those who say both are these. */
  @Test
  void nominationOfAllWhoSayOneAlone() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int i = 0; i < 29; i++) {
      String should = i < 6 || i % 2 == 0 ? "HR" : "IT";
      String turning = i < 6 ? "" : i % 3 == 0 ? "IT" : "HR";
      builder.rates(builder.person("", should, turning), "site0", "1", "IT", "HR");
    }
    Organization organization = builder.build();

    assertThat(
            new Nominations(ProgramRun.unprotectedFigures(organization).text("result.json"))
                .saysOneAlone())
        .contains(new Nominations.Rest("HR", 6, 6, 6));
    assertThat(new Nominations(ProgramRun.result(organization).text("result.json")).saysOneAlone())
        .isEmpty();
  }

  /** Under a minimum of ten twelve are few, and their function would be ranked: by levels, margins, ranks and curves. */
  @Test
  void levelOfAFunction_asItsPlaceAmongOthers() {
    Organization organization = twelve();

    JsonNode open = ProgramRun.unprotected(organization).result().path("decision");
    assertThat(open.path("crossCheck").path("level").path("BU").asDouble())
        .isCloseTo(LEVEL, within(1e-9));
    assertThat(open.path("repeatable").path("pBest").has("BU")).isTrue();

    JsonNode closed = ProgramRun.result(organization, "--min-group", "10").result();
    assertThat(closed.path("functions").path("BU").path("status"))
        .isEqualTo(StringNode.valueOf("insufficient"));
    assertThat(closed.path("decision").path("repeatable").path("pBest")).hasSize(2);
    assertThat(closed.path("decision").toString()).doesNotContain("BU");
    assertThat(closed.path("verdict").path("order")).hasSize(2);
    assertThat(closed.path("robustness").path("thresholds"))
        .isNotEmpty()
        .allSatisfy(point -> assertThat(point.path("verdict").toString()).doesNotContain("BU"));
    for (String by : List.of("assurances", "priors", "confidence")) {
      assertThat(closed.path("robustness").path(by).toString()).as(by).doesNotContain("BU");
    }
  }

  /** One leader of IT is alike and the best: against HR's best, whose level is told, the margin is his. */
  @Test
  void levelOfTheBestLeader_asAMargin() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 6).forEach(u -> builder.crew("site" + u, "1", 7));
    Organization organization =
        builder.build().alike(r -> r.function().equals("IT") && r.unit().equals("site1"), ANSWER);

    JsonNode open = ProgramRun.unprotected(organization).result();
    JsonNode margin = open.path("decision").path("showcase").path("margin");
    double other =
        open.path("functions")
            .path(margin.path("next").asString())
            .path("showcase")
            .path("mean")
            .asDouble();
    assertThat(margin.path("first")).isEqualTo(StringNode.valueOf("IT"));
    assertThat(other + margin.path("difference").path("mean").asDouble())
        .isCloseTo(LEVEL, within(6.0));

    JsonNode closed = ProgramRun.result(organization).result();
    assertThat(closed.path("decision").path("showcase").path("pBest")).isEmpty();
    assertThat(closed.path("decision").path("showcase").path("margin").isNull()).isTrue();
    assertThat(closed.path("functions").path("HR").path("showcase").isNull()).isFalse();
    assertThat(closed.path("posterior").path("spreads").isNull())
        .as("the spread of one function over the other's")
        .isTrue();
    assertThat(closed.path("posterior").path("residuals").isNull()).isTrue();
  }

  private static List<Nominations.Rest> insiders(Outputs outputs) {
    return new Nominations(outputs.text("result.json")).insiders();
  }

  /** Changes of the first unit, to the tenth of a point, that fit a spread of three digits. */
  private static List<Double> changesOfSpread(List<JsonNode> events, double spread) {
    List<Double> fitting = new ArrayList<>();
    double before = Double.NaN;
    for (int tenth = -1000; tenth <= 1000; tenth++) {
      double change = tenth / 10.0;
      double[] changes = events.stream().mapToDouble(e -> e.path("delta").asDouble()).toArray();
      changes[0] = change;
      double mean = Arrays.stream(changes).average().orElseThrow();
      double[] squares = new double[2];
      for (int i = 0; i < changes.length; i++) {
        int sign = events.get(i).path("changed").asBoolean() ? 1 : 0;
        squares[sign] += (changes[i] - mean) * (changes[i] - mean) / (1 - 2.0 / 12) / 6;
      }
      double over = (squares[1] - squares[0]) / 2 - spread;
      if (before * over <= 0) {
        fitting.add(change);
      }
      before = over;
    }
    return fitting;
  }

  private static Organization leaders(int units) {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT");
    IntStream.range(0, units).forEach(u -> builder.crew("site" + u, "1", OneWay.RATERS));
    return builder.build().alike(r -> r.unit().equals("site0"), ANSWER);
  }

  private static Organization successions() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT");
    for (int u = 0; u < 12; u++) {
      builder.post("IT", "site" + u, "1", "head " + u);
      builder.post("IT", "site" + u, "2", "head " + (u < 6 ? u : 20 + u));
      builder.crew("site" + u, "1", 6).crew("site" + u, "2", 6);
    }
    return builder.build().alike(r -> r.unit().equals("site0") && r.wave().equals("2"), ANSWER);
  }

  private static Organization own() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    for (int u = 0; u < 4; u++) {
      for (int i = 0; i < 8; i++) {
        builder.rates(
            builder.person(4 * i + u < 6 ? "IT" : "HR", "", ""), "site" + u, "1", "IT", "HR");
      }
    }
    Organization organization = builder.build();
    return organization.alike(
        r -> r.function().equals("IT") && organization.people().get(r.person()).own().equals("IT"),
        ANSWER);
  }

  private static Organization rare() {
    OrganizationBuilder builder =
        new OrganizationBuilder(5, "IT", "HR")
            .asking(
                new Organization.Trait("people", "capability", 1, false),
                new Organization.Trait("tech", "capability", 1, false),
                new Organization.Trait("rare", "capability", 1, false));
    IntStream.range(0, 2).forEach(u -> builder.crew("site" + u, "1", 11));
    Organization whole = builder.build();
    return whole.withRatings(
        whole.ratings().stream()
            .map(r -> r.function().equals("IT") ? r.with(2, r.person() < 7 ? ANSWER : 0) : r)
            .toList());
  }

  private static Organization twelve() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR", "BU");
    IntStream.range(0, 4).forEach(u -> builder.crew("site" + u, "1", 12, "IT", "HR"));
    IntStream.range(0, 12).forEach(p -> builder.rates(4 * p, "site" + p / 3, "1", "BU"));
    return builder.build().alike(r -> r.function().equals("BU"), ANSWER);
  }

  /**
   * The figures of a model of one function whose leaders have equally many raters: then the restricted likelihood has its
   * largest value where the means of the leaders spread as the variances say.
   *
   * @param mean fixed effect
   * @param between variance between leaders
   * @param within variance within
   * @param effects predicted effects
   */
  private record OneWay(double mean, double between, double within, List<Double> effects) {
    static final int RATERS = 6;

    /** With the digits that are published: a tenth of a point, three of a variance. */
    static OneWay asPrinted(JsonNode result) {
      JsonNode model = result.path("models").path("readiness");
      List<Double> effects = new ArrayList<>();
      model
          .path("leaderEffects")
          .path("IT")
          .forEach(e -> effects.add(Math.rint(10 * e.path("estimate").asDouble()) / 10));
      return new OneWay(
          Math.rint(10 * model.path("means").path("IT").path("1").asDouble()) / 10,
          threeDigits(model.path("variance").path("leader").path("IT")),
          threeDigits(model.path("variance").path("residual")),
          effects);
    }

    private static double threeDigits(JsonNode variance) {
      return variance.decimalValue().round(new MathContext(3)).doubleValue();
    }

    private double shrinkage() {
      return between / (between + within / RATERS);
    }

    /** Means of the answers, points. */
    List<Double> levels() {
      return effects.stream().map(e -> mean + e / shrinkage()).toList();
    }

    int nearest(double level) {
      return byDistance(level).get(0);
    }

    int farthest(double level) {
      return byDistance(level).get(effects.size() - 1);
    }

    private List<Integer> byDistance(double level) {
      return IntStream.range(0, effects.size())
          .boxed()
          .sorted(Comparator.comparingDouble(l -> Math.abs(levels().get(l) - level)))
          .toList();
    }

    /** The levels of two leaders as they follow from those of all others. */
    List<Double> solutions(int one, int other) {
      double sum = 0;
      double squares = shrinkage() * (effects.size() - 1) * between;
      for (int l = 0; l < effects.size(); l++) {
        if (l != one && l != other) {
          sum -= effects.get(l);
          squares -= effects.get(l) * effects.get(l);
        }
      }
      double half = Math.sqrt(Math.max(0, squares / 2 - sum * sum / 4));
      return List.of(mean + (sum / 2 - half) / shrinkage(), mean + (sum / 2 + half) / shrinkage());
    }
  }
}
