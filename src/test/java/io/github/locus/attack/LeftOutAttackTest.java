package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.analysis.StudyOptions;
import io.github.locus.analysis.UnprotectedAnalysis;
import io.github.locus.cli.CommandRun;
import io.github.locus.result.JsonForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Figures of the whole beside those without a unit, of the most distant unit, and of who answered where. */
class LeftOutAttackTest {

  @TempDir private Path folder;

  /** Nine rate BU, in one cell of two sites: all less those without a site are its two, or its seven beside two. */
  @Test
  void fewOfAFunction_whoseRatingsAreOneCell_areNotTheDifference() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR", "BU");
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", 8, "IT", "HR"));
    List.of(0, 1).forEach(p -> builder.rates(p, "site0", "1", "BU"));
    IntStream.range(8, 15).forEach(p -> builder.rates(p, "site1", "1", "BU"));

    JsonNode without = withoutUnit(analyzed(builder.build()));

    assertThat(told(without)).as("sites that nobody of BU's nine is from").hasSize(3);
    assertThat(whyNot(without)).as("by why not one would know which").isEmpty();
  }

  /** Three of a site answer in the first wave and are merged: the second wave's eight do not take them along. */
  @Test
  void fewOfAnEarlierWave_areNotTheDifference() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", u == 0 ? 3 : 6 + u));
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "2", 8));

    JsonNode without = withoutUnit(analyzed(builder.build()));

    assertThat(told(without)).as("sites of cells of their own in both waves").hasSize(3);
    assertThat(whyNot(without)).as("by why not one would know which").isEmpty();
  }

  /** Of two sites each is known by the other: what is told without three and more of them is of many who are left. */
  @Test
  void figureWithoutOneOfTwoUnits_isNotTold() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 2).forEach(u -> builder.crew("site" + u, "1", 8));

    assertThat(told(withoutUnit(analyzed(builder.build())))).isEmpty();
  }

  /** How much worse a function stands without a unit is how much better it is there than elsewhere. */
  @Test
  void choiceWithoutAUnitThatAnswersAlike_isNotTold() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR").leadersAlike();
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", 6));
    Organization whole = builder.build();
    Organization alike = whole.alike(r -> r.unit().equals("site0") && r.function().equals("IT"), 5);

    List<Double> open =
        told(withoutUnit(open(alike, StudyOptions.defaults().withFullPrecision()))).stream()
            .map(
                left ->
                    left.path("first").asString().equals("IT")
                        ? left.path("pBest").asDouble()
                        : 1 - left.path("pBest").asDouble())
            .sorted()
            .toList();
    assertThat(open.get(1) - open.get(0))
        .as("P(IT best) without any other unit, less that without this one: %s", open)
        .isGreaterThan(0.1);

    JsonNode closed = withoutUnit(analyzed(alike));
    assertThat(told(closed)).as("nor without another, for it is the rest of all").isEmpty();
    assertThat(whyNot(closed)).isEmpty();
  }

  /** Three crews rate BU, one of them alike: without one of the others a verdict would be about that one and another. */
  @Test
  void verdictOnTwoThatAreLeft_ofWhomOneAnswersAlike_isNotAboutThem() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR", "BU");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 8, "IT", "HR"));
    IntStream.range(0, 3).forEach(u -> builder.crew("bu" + u, "1", 7, "IT", "HR", "BU"));
    Organization whole = builder.build();
    Organization alike = whole.alike(r -> r.unit().equals("bu1") && r.function().equals("BU"), 5);

    assertThat(told(withoutUnit(analyzed(whole)))).hasSize(6);
    JsonNode result = analyzed(alike);
    JsonNode closed = withoutUnit(result);
    assertThat(result.path("functions").path("BU").path("status"))
        .isEqualTo(StringNode.valueOf("insufficient"));
    assertThat(told(closed))
        .hasSize(5)
        .allSatisfy(left -> assertThat(left.toString()).doesNotContain("BU"));
    assertThat(whyNot(closed)).isEmpty();
  }

  /** How far the most distant unit lies is one equation more for a level that is kept back. */
  @Test
  void extremeOfUnits_besideOneThatAnswersAlike_isNotTold() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", 6));
    Organization whole = builder.build();
    Organization alike = whole.alike(r -> r.unit().equals("site0") && r.function().equals("IT"), 4);

    assertThat(extreme(analyzed(whole)).isNull()).as("of units that differ").isFalse();
    JsonNode closed = analyzed(alike);
    assertThat(extreme(closed).isNull()).isTrue();
    assertThat(closed.path("posterior").path("why").path("extremes/IT"))
        .isEqualTo(StringNode.valueOf("beside-alike"));
  }

  /** Who was invited where is known: the end of a band over their number is the name of a unit. */
  @Test
  void rateOfAUnit_doesNotTellWhichItIs() throws IOException {
    Organization organization = sevenEach();
    int[] invited = {40, 41, 42, 43, 44};

    assertThat(rates(open(organization, invited))).as("one rate a number invited").hasSize(5);
    assertThat(rates(analyzed(organization, invited))).hasSize(1);
  }

  /** Of a band of 5 to 9, more than the eight invited are nine. */
  @Test
  void moreThanInvited_doesNotTellHowMany() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    int[] sizes = {7, 9, 8, 6};
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));

    JsonNode closed = analyzed(builder.build(), 8, 8, 8, 8);

    JsonNode units = closed.path("quality").path("responseByUnit").path("IT");
    assertThat(units.valueStream().map(alike -> alike.path("units").asInt())).containsExactly(4);
    assertThat(rates(closed)).containsExactly("{\"low\":0.6,\"high\":1.0}");
  }

  /** The threshold at which a chance falls is the level, and so is that at which a status turns. */
  @Test
  void thresholdsOfAFunction_whoseFewRatersAnswerAlike_doNotTellItsLevel() throws IOException {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR", "BU");
    IntStream.range(0, 4).forEach(u -> builder.crew("site" + u, "1", 8, "IT", "HR"));
    IntStream.range(0, 8).forEach(p -> builder.rates(4 * p, "site" + p / 2, "1", "BU"));
    Organization organization = builder.build().alike(r -> r.function().equals("BU"), 4);

    JsonNode closed = analyzed(organization);

    assertThat(closed.path("functions").path("BU").path("why").path("today"))
        .isEqualTo(StringNode.valueOf("alike-in-between"));
    JsonNode points = closed.path("robustness").path("thresholds");
    assertThat(points.size()).isGreaterThan(20);
    assertThat(points)
        .allSatisfy(
            point -> {
              assertThat(point.path("pToday").path("IT").isNumber()).isTrue();
              assertThat(point.path("pToday").path("BU").isNull()).isTrue();
              assertThat(point.path("pNewLeader").path("BU").isNull()).isTrue();
              assertThat(point.path("status").has("BU")).isFalse();
            });
  }

  private static Organization sevenEach() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", 7));
    return builder.build();
  }

  private static Set<String> rates(JsonNode result) {
    Set<String> rates = new TreeSet<>();
    result
        .path("quality")
        .path("responseByUnit")
        .path("IT")
        .forEach(alike -> rates.add(alike.path("rate").toString()));
    return rates;
  }

  private static JsonNode extreme(JsonNode result) {
    return result.path("posterior").path("extremes").path("IT");
  }

  private static JsonNode withoutUnit(JsonNode result) {
    return result.path("robustness");
  }

  private static List<JsonNode> told(JsonNode robustness) {
    List<JsonNode> told = new ArrayList<>();
    robustness.path("withoutUnit").forEach(told::add);
    told.removeIf(JsonNode::isNull);
    return told;
  }

  private static List<JsonNode> whyNot(JsonNode robustness) {
    List<JsonNode> reasons = new ArrayList<>();
    robustness
        .path("why")
        .properties()
        .forEach(
            entry -> {
              if (entry.getKey().startsWith("withoutUnit/")) {
                reasons.add(entry.getValue());
              }
            });
    return reasons;
  }

  private JsonNode analyzed(Organization organization, int... invited) throws IOException {
    write(organization, invited);
    CommandRun run =
        CommandRun.of(
            "analyze",
            file("survey.csv").toString(),
            "--roster",
            file("roster.csv").toString(),
            "--instrument",
            file("probe.yaml").toString(),
            "--out",
            file("out").toString(),
            "--deliverables",
            "json",
            "--force");
    assertThat(run.exit()).as(run.err()).isZero();
    return ResultReader.tree(Files.readString(file("out").resolve("result.json")));
  }

  private JsonNode open(Organization organization, int... invited) throws IOException {
    return open(
        organization, StudyOptions.defaults().withFullPrecision().withSensitivity(false), invited);
  }

  private JsonNode open(Organization organization, StudyOptions options, int... invited)
      throws IOException {
    write(organization, invited);
    return ResultReader.tree(
        new String(
            JsonForm.write(
                UnprotectedAnalysis.run(
                    file("survey.csv"), file("roster.csv"), file("probe.yaml"), options)),
            StandardCharsets.UTF_8));
  }

  private void write(Organization organization, int... invited) throws IOException {
    Files.writeString(file("survey.csv"), organization.survey());
    Files.writeString(file("probe.yaml"), organization.instrument());
    List<String> lines = new ArrayList<>(organization.roster().lines().toList());
    if (invited.length > 0) {
      lines.set(0, lines.get(0) + ",invited");
      List<String> units = organization.units();
      for (int i = 1; i < lines.size(); i++) {
        lines.set(i, lines.get(i) + "," + invited[units.indexOf(lines.get(i).split(",")[1])]);
      }
    }
    Files.writeString(file("roster.csv"), String.join("\n", lines) + "\n");
  }

  private Path file(String name) {
    return folder.resolve(name);
  }
}
