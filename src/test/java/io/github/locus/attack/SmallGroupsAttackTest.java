package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Small groups by the layout of a survey, and several runs of one survey read together. */
class SmallGroupsAttackTest {
  @Test
  void functionRatedByTwo() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 6, "HR"));
    Organization organization =
        builder.rates(0, "site0", "1", "IT").rates(7, "site1", "1", "IT").build();

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

    Trial.holds(Trial.closed(builder.build()));
  }

  @Test
  void waveOfTwo() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR");
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 6));

    Attack closed = Trial.closed(builder.crew("site0", "2", 2).build());

    assertThat(closed.recover(Trial.MINIMUM).about("site0 2 ").leastRemaining())
        .as("the two are left out")
        .isGreaterThan(0.99);
    assertThat(closed.recover(Trial.MINIMUM).pinned()).isEmpty();
  }

  /** The same survey under three minima: the finest of the nested partitions tells the most. */
  @Test
  void minimaOfThreeFiveAndTen_together() {
    int[] sizes = {7, 2, 8, 6, 6};
    OrganizationBuilder builder = new OrganizationBuilder(2, "IT", "HR");
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));
    Organization organization = builder.build();
    Attack all = Attack.on(organization);
    for (int minimum : List.of(3, 5, 10)) {
      String result =
          ProgramRun.result(organization, "--min-group", String.valueOf(minimum))
              .text("result.json");
      all.reading(Partition.of(organization, minimum), ResultReader.read(result));
    }

    assertThat(all.misread()).isEmpty();
    assertThat(all.recover(3).pinned()).isEmpty();
    assertThat(all.recover(3).leastRemaining()).isGreaterThan(1 - 1.0 / 3 - 0.001);
    assertThat(Trial.open(organization).recover(3).pinned()).isNotEmpty();
  }

  @Test
  void tenThresholds_together() {
    Organization organization =
        new OrganizationBuilder(3, "IT").crew("site0", "1", 1).crew("site1", "1", 5).build();
    Attack all = Attack.on(organization);
    for (int threshold = 50; threshold < 60; threshold++) {
      String result =
          ProgramRun.result(organization, "--threshold", String.valueOf(threshold))
              .text("result.json");
      all.reading(Partition.of(organization, Trial.MINIMUM), ResultReader.read(result));
    }

    Trial.holds(all);
    assertThat(Trial.open(organization).recover(Trial.MINIMUM).persons().pinned()).isNotEmpty();
  }

  /** Alphabetical order of sites, matched to the order of the codes, is right no more than by luck. */
  @Test
  void siteListMatchedToCodes() {
    OrganizationBuilder builder = new OrganizationBuilder(1, "IT", "HR", "L&D", "BU");
    IntStream.range(0, 10).forEach(u -> builder.crew("site" + u, "1", 6));
    Organization organization = builder.build();
    List<Figure> figures = ResultReader.read(ProgramRun.result(organization).text("result.json"));
    int right = 0;
    Map<Figure, String> leaders =
        Statements.leaders(organization, Partition.of(organization, Trial.MINIMUM), figures);
    for (Map.Entry<Figure, String> leader : leaders.entrySet()) {
      String code = leader.getKey().key();
      int number = Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
      right += leader.getValue().endsWith("site" + (number - 1)) ? 1 : 0;
    }

    assertThat(leaders).hasSizeGreaterThan(9);
    assertThat(right).as("one in ten is luck; of %d", leaders.size()).isLessThanOrEqualTo(11);
  }
}
