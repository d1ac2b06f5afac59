package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeededCases;
import io.github.locus.SeedsOfAKind;
import io.github.locus.attack.Organization.Person;
import io.github.locus.attack.Organization.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Small groups by the layout of a survey, and several runs of one survey read together. */
class SmallGroupsAttackTest {
  private static final int THRESHOLDS = SeededCases.count(4, 10);

  @TempDir private static Path folder;

  @Test
  void functionRatedByTwo() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 6, "HR"));
    Organization organization =
        builder.rates(0, "site0", "1", "IT").rates(7, "site1", "1", "IT").build();

    assertThat(Trial.open(organization).recover(Trial.MINIMUM).about("on IT").leastRemaining())
        .as("left unknown of an answer by the variance between the leaders of the two")
        .isLessThan(0.75);
    Trial.holds(Trial.closed(organization));
  }

  @Test
  void surveyOfOne_isRefused() {
    Organization organization =
        new OrganizationBuilder(1, "IT", "HR").crew("site0", "1", 1).build();

    assertThat(ProgramRun.refused(organization)).isEmpty();
  }

  @Test
  void onePersonInFiveUnits() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", 6, "HR"));
    int person = builder.person();
    IntStream.range(0, 5).forEach(u -> builder.rates(person, "site" + u, "1", "IT"));

    Organization organization = builder.build();

    assertThat(Trial.open(organization).recover(Trial.MINIMUM).about("on IT").leastRemaining())
        .isLessThan(0.7);
    Trial.holds(Trial.closed(organization));
  }

  /** Three ratings are one person's as before: persons count, not ratings. */
  @ParameterizedTest
  @SeedsOfAKind({"4", "1"})
  void onePersonInThreeWaves(long seed) {
    OrganizationBuilder builder =
        new OrganizationBuilder(seed, "IT").asking(new Trait("people", "capability", 1, false));
    int person = builder.person();
    for (String wave : List.of("1", "2", "3")) {
      IntStream.range(0, 2).forEach(u -> builder.crew("site" + u, wave, 7));
      builder.rates(person, "site9", wave, "IT");
    }
    Organization organization = builder.build();

    assertThat(Trial.open(organization).recover(Trial.MINIMUM).about("person 0 ").leastRemaining())
        .as("left unknown of an answer, where a mean of five leaves 0.80")
        .isLessThan(0.7);
    Trial.holds(Trial.closed(organization));
  }

  /** A weighted mean of eight of whom one weighs a hundredfold is that one's answer. */
  @Test
  void onePersonOfGreatWeight() {
    Organization some =
        new OrganizationBuilder(1, "IT")
            .crew("site0", "1", 9)
            .crew("site1", "1", 9)
            .crew("site2", "1", 8)
            .build();
    int heavy = 18;
    List<Person> people = new ArrayList<>();
    for (int p = 0; p < some.people().size(); p++) {
      people.add(new Person("", "", "", p == heavy ? 100 : 1));
    }
    Organization organization =
        new Organization(
            some.functions(),
            some.traits(),
            people,
            some.ratings().stream()
                .map(
                    r ->
                        r.with(0, r.person() == heavy ? 5 : 1).with(1, r.person() == heavy ? 5 : 1))
                .toList(),
            some.posts());

    assertThat(itemMeans(ProgramRun.unprotectedFigures(organization)))
        .as("of nobody else")
        .hasSize(2);
    assertThat(means(ProgramRun.unprotectedFigures(organization)))
        .as("a level of 26 people of whom 25 give the lowest")
        .anyMatch(level -> level > 50);
    assertThat(ProgramRun.refused(organization)).isEmpty();
  }

  private static List<Double> itemMeans(Outputs outputs) {
    return ResultReader.read(outputs.text("result.json")).stream()
        .filter(f -> f.kind() == Figure.Kind.ITEM_MEAN && f.value() < 2)
        .map(Figure::value)
        .toList();
  }

  private static List<Double> means(Outputs outputs) {
    return ResultReader.read(outputs.text("result.json")).stream()
        .filter(f -> f.kind() == Figure.Kind.TODAY || f.kind() == Figure.Kind.RAW_MEAN)
        .map(Figure::value)
        .toList();
  }

  @Test
  void waveOfTwo() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 6));

    Organization organization = builder.crew("site0", "2", 2).build();
    Recovery open = Trial.open(organization).recover(Trial.MINIMUM).about("site0 2 ");
    Attack closed = Trial.closed(organization);

    assertThat(open.about("all of").pinned())
        .as("both capabilities and the testimony of the two, on both functions")
        .hasSize(6);
    assertThat(open.gain()).as("nearer than the best published mean, points").isGreaterThan(10);
    assertThat(closed.recover(Trial.MINIMUM).about("site0 2 ").leastRemaining())
        .as("the two are left out")
        .isCloseTo(1, within(1e-9));
    assertThat(closed.recover(Trial.MINIMUM).about("site0 2 ").gain()).isCloseTo(0, within(1e-9));
    Trial.holds(closed);
  }

  /** The same survey under three minima: the finest of the nested partitions tells the most. */
  @Tag("nightly")
  @Test
  void minimaOfThreeFiveAndTen_together() throws IOException {
    Path key = Files.writeString(folder.resolve("key"), "a secret that is long enough to be one");
    int[] sizes = {7, 2, 8, 6, 6};
    OrganizationBuilder builder = new OrganizationBuilder(2, "IT", "HR");
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));
    Organization organization = builder.build();
    Attack all = Attack.on(organization);
    Set<String> finer = Set.of();
    for (int minimum : List.of(10, 5, 3)) {
      String result =
          ProgramRun.result(
                  organization,
                  "--min-group",
                  String.valueOf(minimum),
                  "--code-key",
                  key.toString())
              .text("result.json");
      Set<String> shown = leaders(result);
      assertThat(shown).as("leaders shown for %d", minimum).containsAll(finer);
      finer = shown;
      all.reading(
          Partition.of(organization, minimum),
          Trial.told(
              organization, "--min-group", String.valueOf(minimum), "--code-key", key.toString()));
    }

    assertThat(all.misread()).isEmpty();
    assertThat(all.recover(3).pinned()).isEmpty();
    assertThat(all.recover(3).leastRemaining()).isGreaterThan(1 - 1.0 / 3 - 0.001);
    assertThat(Trial.open(organization).recover(3).pinned()).isNotEmpty();
  }

  /** Codes of the leaders with figures of their own; by a key they are the same in every run. */
  private static Set<String> leaders(String result) {
    Set<String> codes = new TreeSet<>();
    ResultReader.tree(result)
        .path("functions")
        .forEach(f -> f.path("leaderTable").forEach(l -> codes.add(l.path("code").asString())));
    return codes;
  }

  @Test
  void manyThresholds_together() {
    Organization organization =
        new OrganizationBuilder(3, "IT").crew("site0", "1", 1).crew("site1", "1", 5).build();
    Attack all = Attack.on(organization);
    for (int threshold = 50; threshold < 50 + THRESHOLDS; threshold++) {
      all.reading(
          Partition.of(organization, Trial.MINIMUM),
          Trial.told(organization, "--threshold", String.valueOf(threshold)));
    }

    Trial.holds(all);
    assertThat(Trial.open(organization).recover(Trial.MINIMUM).persons().pinned()).isNotEmpty();
  }

  /** Whoever knows how many answered where finds nothing by bands that all are alike. */
  @Test
  void siteListMatchedToBands() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 5).forEach(u -> builder.crew("site" + u, "1", 5 + u));
    Organization organization = builder.build();

    assertThat(signatures(ProgramRun.unprotectedFigures(organization)))
        .as("exact numbers tell every leader apart")
        .hasSize(5);
    assertThat(signatures(ProgramRun.result(organization))).hasSizeLessThan(2);
  }

  /** All that is told of a leader beside the level: persons, share of headcount, units. */
  private static Set<String> signatures(Outputs outputs) {
    Set<String> signatures = new TreeSet<>();
    outputs
        .result()
        .path("functions")
        .path("IT")
        .path("leaderTable")
        .forEach(
            l ->
                signatures.add(
                    l.path("respondents")
                        + " "
                        + l.path("headcountShare")
                        + " "
                        + l.path("units")));
    return signatures;
  }

  /** Alphabetical order of sites, matched to the order of the codes, is right no more than by luck. */
  @Tag("nightly")
  @Test
  void siteListMatchedToCodes() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 10).forEach(u -> builder.crew("site" + u, "1", 6));
    Organization organization = builder.build();
    List<Figure> figures = Trial.told(organization);
    int right = 0;
    Map<Figure, String> leaders =
        Statements.leaders(organization, Partition.of(organization, Trial.MINIMUM), figures);
    for (Map.Entry<Figure, String> leader : leaders.entrySet()) {
      String code = leader.getKey().key();
      int number = Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
      right += leader.getValue().endsWith("site" + (number - 1)) ? 1 : 0;
    }

    assertThat(leaders).hasSizeGreaterThan(9);
    assertThat(right).as("one in ten is luck; of %d", leaders.size()).isLessThanOrEqualTo(7);
  }
}
