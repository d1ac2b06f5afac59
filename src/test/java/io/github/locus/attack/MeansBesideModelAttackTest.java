package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeedsOfAKind;
import io.github.locus.attack.Organization.Trait;
import io.github.locus.attack.ScoreAttack.Found;
import io.github.locus.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

/**
 * The model's leniency weighs people by how many functions they rate, and a plain mean does not. Where one of a unit rated
 * other functions than the rest, a plain mean beside the model's figures of the same cell is solved for that person. So is
 * the model without leniency beside the one with it.
 *
 * <p>What it recovers from figures of one decimal that are such means is what it recovered from a result before: with all
 * digits they still are.
 */
class MeansBesideModelAttackTest {
  private static final String[] FUNCTIONS = {"IT", "HR", "BU"};

  /** Posterior means are not quite linear in the scores, points. */
  private static final double POSTERIOR = 1;

  /** Variances have three digits, points. */
  private static final double DIGITS = 0.1;

  /** Half of what one answer of two moves the mean of seven by: so far changes are rounded, points. */
  private static final double ROUNDED = 12.5 / 7 / 2;

  /** What the mean of the smallest group leaves unknown of each of its people. */
  private static final double OF_A_GROUP = 1 - 1.0 / Trial.MINIMUM - 0.001;

  @TempDir private Path folder;

  @ParameterizedTest
  @SeedsOfAKind({"1", "2"})
  void changesOfUnits_besideEffectsOfLeaders(long seed) {
    Organization organization = twoWaves(seed);
    ScoreAttack before = new ScoreAttack(organization);
    Found open =
        before
            .model(before.exact(), 1)
            .plainChanges(before.exact(), 1)
            .wanted(r -> ratedOne(organization, r));

    assertThat(before.misread()).isEmpty();
    assertThat(open.recovered()).as("%s", open).isEqualTo(open.of()).isEqualTo(6);

    JsonNode result = ProgramRun.result(organization).result();
    ScoreAttack after = new ScoreAttack(organization);
    Found closed =
        after
            .posterior(result, POSTERIOR)
            .evenChanges(result, ROUNDED)
            .wanted(r -> ratedOne(organization, r));

    assertThat(after.misread()).isEmpty();
    assertThat(closed.recovered()).as("%s", closed).isLessThanOrEqualTo(closed.guessed());
    assertThat(closed.leastRemaining()).as("%s", closed).isGreaterThan(OF_A_GROUP);
  }

  @ParameterizedTest
  @SeedsOfAKind({"5", "7"})
  void whatLeavesTheBestLeaderOut_besideEffectsOfLeaders(long seed) {
    Organization organization = oneWave(seed);
    ScoreAttack before = new ScoreAttack(organization);
    Found open =
        before
            .model(before.exact(), 1)
            .plainLeaveOneOut(before.exact(), 1)
            .wanted(r -> ratedOne(organization, r));

    assertThat(before.misread()).isEmpty();
    assertThat(open.recovered()).as("%s", open).isEqualTo(1);
    assertThat(open.leastRemaining()).as("%s", open).isLessThan(0.05);

    JsonNode result = ProgramRun.result(organization).result();
    ScoreAttack after = new ScoreAttack(organization);
    Found closed =
        after
            .posterior(result, POSTERIOR)
            .evenLeaveOneOut(result, DIGITS)
            .wanted(r -> ratedOne(organization, r));

    assertThat(after.misread()).isEmpty();
    assertThat(closed.leastRemaining()).as("%s", closed).isGreaterThan(OF_A_GROUP);
  }

  /** The estimates of REML take leniency off to another degree than the posterior's means: 0 where its variance is 0. */
  @Test
  void estimatesOfTheFit_areNotToldBesideMeansOfThePosterior() {
    Organization organization = oneWave(5);
    JsonNode open = ProgramRun.result(organization, "--full-precision").result();
    JsonNode closed = ProgramRun.result(organization).result();
    JsonNode readiness = closed.path("models").path("readiness");

    assertThat(effects(open)).isNotEmpty().allMatch(JsonNode::isNumber);
    assertThat(effects(closed)).isEmpty();
    assertThat(readiness.path("means").path("IT").path("1").isNumber()).isTrue();
  }

  /**
   * In every unit one rates both functions, all others one. Beside a model with leniency one without it gives two equations
   * a cell: twelve who rate both are enough under a minimum of 10, and not under one of 15.
   */
  @Tag("nightly")
  @Test
  void twoMinima_withLeniencyInOneModelAlone() throws IOException {
    Organization many = bothInEveryUnit(12);
    ScoreAttack attack = new ScoreAttack(many);
    Found open =
        attack
            .model(attack.exact(), 1)
            .model(ProgramRun.result(many, "--full-precision", "--min-group", "15").result(), 1)
            .wanted(r -> !ratedOne(many, r));

    assertThat(attack.misread()).isEmpty();
    assertThat(2 * open.recovered()).as("%s", open).isGreaterThan(open.of());
    assertThat(compared(many, "10", "15")).isEqualTo(3);
  }

  /** Of five to nine it was in the model under a minimum of 5 and not under one of 10. */
  @Test
  void twoMinima_ofFewWhoRateSeveralFunctions_haveOneModel() throws IOException {
    Organization few = bothInEveryUnit(7);
    JsonNode five = ProgramRun.result(few).result();
    JsonNode ten = ProgramRun.result(few, "--min-group", "10").result();

    assertThat(five.path("models").path("readiness").path("variance"))
        .isEqualTo(ten.path("models").path("readiness").path("variance"));
    assertThat(five.path("succession")).isEqualTo(ten.path("succession"));
    assertThat(compared(few, "5", "10")).isEqualTo(3);
  }

  /** A report on one function alone has no leniency in its model: beside the whole it is a plain mean again. */
  @Test
  void oneFunctionAlone_isNotComparedWithTheWhole() throws IOException {
    Organization whole = oneWave(5);
    Organization alone =
        new Organization(
            List.of("IT"),
            whole.traits(),
            whole.people(),
            whole.ratings().stream().filter(r -> r.function().equals("IT")).toList(),
            whole.posts().stream().filter(p -> p.function().equals("IT")).toList());
    Path all = Files.writeString(folder.resolve("all.json"), text(whole));
    Path one = Files.writeString(folder.resolve("one.json"), text(alone));
    CommandRun run = CommandRun.of("compare", one.toString(), all.toString());

    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("in wave 1 the two results rest on the same persons");
    assertThat(
            CommandRun.of("compare", one.toString(), all.toString(), "--accept-differencing")
                .exit())
        .isZero();
  }

  private static String text(Organization organization) {
    return ProgramRun.result(organization).text("result.json");
  }

  private int compared(Organization organization, String... minima) throws IOException {
    List<String> results =
        List.of(
            write(organization, minima[0]).toString(), write(organization, minima[1]).toString());
    CommandRun run = CommandRun.of("compare", results.get(0), results.get(1));
    assertThat(CommandRun.of("compare", results.get(0), results.get(0)).exit()).isZero();
    return run.exit();
  }

  private Path write(Organization organization, String minimum) throws IOException {
    return Files.writeString(
        folder.resolve(minimum + ".json"),
        ProgramRun.result(organization, "--min-group", minimum).text("result.json"));
  }

  private static List<JsonNode> effects(JsonNode result) {
    return result
        .path("models")
        .path("readiness")
        .path("leaderEffects")
        .valueStream()
        .flatMap(JsonNode::valueStream)
        .map(e -> e.path("estimate"))
        .toList();
  }

  private static boolean ratedOne(Organization organization, int rating) {
    int person = organization.ratings().get(rating).person();
    return organization.ratings().stream().filter(r -> r.person() == person).count() == 1;
  }

  private static OrganizationBuilder builder(long seed, String... functions) {
    return new OrganizationBuilder(seed, functions)
        .asking(
            new Trait("people", "capability", 1, false), new Trait("tech", "capability", 1, false));
  }

  /** Six units whose leaders all change; in the first wave one of each unit rates one function alone. */
  private static Organization twoWaves(long seed) {
    OrganizationBuilder builder = builder(seed, FUNCTIONS).leadersOfEachWave();
    for (int u = 0; u < 6; u++) {
      builder.crew("site" + u, "1", 7 + u % 4).crew("site" + u, "1", 1, "IT");
      builder.crew("site" + u, "2", 7 + (u + 2) % 4);
    }
    return builder.build();
  }

  /** Three units; in the first of them one rates one function alone. */
  private static Organization oneWave(long seed) {
    OrganizationBuilder builder = builder(seed, FUNCTIONS);
    builder.crew("site0", "1", 7).crew("site0", "1", 1, "IT");
    builder.crew("site1", "1", 8).crew("site2", "1", 9);
    return builder.build();
  }

  private static Organization bothInEveryUnit(int units) {
    OrganizationBuilder builder = builder(2, "IT", "HR");
    IntStream.range(0, units)
        .forEach(
            u ->
                builder
                    .crew("site" + u, "1", 15, "IT")
                    .crew("site" + u, "1", 15, "HR")
                    .crew("site" + u, "1", 1));
    return builder.build();
  }
}
