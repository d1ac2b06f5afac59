package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.attack.Organization.Rating;
import io.github.locus.attack.Organization.Trait;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Parts of an answer that one person alone gave, in a survey and in a cell. A part of a survey that
 * has figures of its own is withheld by its number of persons already; within a cell it is not.
 */
class PartsAttackTest {
  private static final Trait[] ASKED = {
    new Trait("people", "capability", 1, false),
    new Trait("tech", "capability", 2, false),
    new Trait("rare", "capability", 1, false),
    new Trait("plan", "strategy", 1, false),
    new Trait("lean", "reliance", 1, true)
  };
  private static final int SECOND_OF_TECH = 2;
  private static final int RARE = 3;
  private static final int PLAN = 4;
  private static final int LEAN = 5;
  private static final Predicate<Rating> OF_IT = r -> r.function().equals("IT");
  private static final Predicate<Rating> OF_A_CELL = OF_IT.and(r -> r.unit().equals("site0"));

  @Test
  void dimension_inASurvey() {
    Organization organization = onlyOneGives(organization(), OF_IT, RARE);

    assertThat(pinned(Trial.open(organization))).contains("person 0 on IT site0 1 rare_1");
    Trial.holds(Trial.closed(organization));
  }

  @Tag("nightly")
  @Test
  void dimension_inACell() {
    Organization organization = onlyOneGives(organization(), OF_A_CELL, RARE);

    assertThat(pinned(Trial.open(organization))).contains("person 0 on IT site0 1 rare_1");
    Trial.holds(Trial.closed(organization));
  }

  @Tag("nightly")
  @Test
  void item_inASurvey() {
    Organization organization = onlyOneGives(organization(), OF_IT, SECOND_OF_TECH);

    assertThat(leftOf("person 0 on IT site0 1 tech_2", Trial.open(organization)))
        .as("left unknown of the one answer: the dimension's mean less that of its other item")
        .isLessThan(0.7);
    Trial.holds(Trial.closed(organization));
    assertThat(leftOf("person 0 on IT site0 1 tech_2", Trial.closed(organization)))
        .isCloseTo(1, within(1e-9));
  }

  /** Enough of two waves together, one person alone in the second. */
  @Tag("nightly")
  @Test
  void dimension_inAWave() {
    Organization organization = onlyTheLastGives(RARE);

    assertThat(pinned(Trial.open(organization))).contains("person 14 on IT site0 2 rare_1");
    Trial.holds(Trial.closed(organization));
  }

  /** An item has figures of the whole survey alone: a wave or a cell of one is a part of them. */
  @Test
  void item_inAWave() {
    Organization organization = onlyTheLastGives(SECOND_OF_TECH);

    assertThat(leftOf("person 14 on IT site0 2 tech_2", Trial.open(organization))).isLessThan(0.5);
    Trial.holds(Trial.closed(organization));
    assertThat(leftOf("person 14 on IT site0 2 tech_2", Trial.closed(organization)))
        .isCloseTo(1, within(1e-9));
  }

  @Tag("nightly")
  @Test
  void item_inACell() {
    Organization organization = onlyOneGives(organization(), OF_A_CELL, SECOND_OF_TECH);

    assertThat(leftOf("person 0 on IT site0 1 tech_2", Trial.open(organization))).isLessThan(0.65);
    Trial.holds(Trial.closed(organization));
    assertThat(leftOf("person 0 on IT site0 1 tech_2", Trial.closed(organization)))
        .as("one of 21 in the mean of a dimension")
        .isGreaterThan(0.95);
  }

  @Tag("nightly")
  @Test
  void testimony_inAWave() {
    Organization organization = onlyTheLastGives(PLAN, LEAN);

    assertThat(pinned(Trial.open(organization))).contains("person 14 on IT site0 2 testimony");
    Trial.holds(Trial.closed(organization));
  }

  /**
   * The one who testifies to a function has a mean of the function all to himself in the model, which no other figure
   * leans on; with protection or without, it is withheld as the figure of one.
   */
  @Tag("nightly")
  @Test
  void testimony_inASurvey() {
    Organization organization =
        onlyOneGives(onlyOneGives(organization(), OF_IT, PLAN), OF_IT, LEAN);
    String testimony = "person 0 on IT site0 1 testimony";

    assertThat(leftOf(testimony, Trial.open(organization)))
        .as("of two answers")
        .isCloseTo(2, within(1e-9));
    Trial.holds(Trial.closed(organization));
    assertThat(Trial.closed(organization).recover(Trial.MINIMUM).about(testimony).gain())
        .as("nearer than the best published mean, points")
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void testimony_inACell() {
    Organization organization =
        onlyOneGives(onlyOneGives(organization(), OF_A_CELL, PLAN), OF_A_CELL, LEAN);

    assertThat(pinned(Trial.open(organization))).contains("person 0 on IT site0 1 testimony");
    Trial.holds(Trial.closed(organization));
  }

  @Test
  void imputedAgainstNot() {
    Organization whole = organization();
    Organization organization =
        whole.withRatings(
            whole.ratings().stream()
                .map(r -> OF_IT.test(r) && r.person() == 0 ? r.with(RARE, 0) : r)
                .toList());

    assertThat(
            Trial.open(organization)
                .recover(Trial.MINIMUM)
                .about("person 0 on IT")
                .leastRemaining())
        .as("left unknown of an answer, where a mean of five leaves 0.80")
        .isLessThan(0.7);
    Trial.holds(Trial.closed(organization));
  }

  /** So few answer that shares in steps of 5% are whole numbers of people, and their sums exact. */
  @Test
  void imputedAgainstWholeNumbersOfAnswers() {
    Organization whole = new OrganizationBuilder(5, "IT").crew("site0", "1", 6).build();
    Organization organization = onlyOthersGive(whole, 1);

    assertThat(
            Trial.open(organization)
                .recover(Trial.MINIMUM)
                .about("person 0 on IT")
                .leastRemaining())
        .as("left unknown of the answer that stands for the missing one")
        .isLessThan(0.05);
    leavesEnough(Trial.closed(organization));
  }

  /** Who rates one function only is weighed otherwise than the rest, whose sums would be exact. */
  @Test
  void oneFunctionAlone_againstWholeNumbersOfAnswers() {
    Organization organization =
        new OrganizationBuilder(5, "IT", "HR")
            .crew("site0", "1", 5)
            .crew("site0", "1", 1, "IT")
            .build();

    assertThat(
            Trial.open(organization)
                .recover(Trial.MINIMUM)
                .about("person 5 on IT")
                .leastRemaining())
        .isLessThan(0.5);
    leavesEnough(Trial.closed(organization));
  }

  /** Two waves; of the ratings of IT in the second, the first person's alone keep some items. */
  private static Organization onlyTheLastGives(int... items) {
    OrganizationBuilder builder = new OrganizationBuilder(5, "IT", "HR").asking(ASKED);
    IntStream.range(0, 2).forEach(u -> builder.crew("site" + u, "1", 7));
    int last = builder.person();
    builder.rates(last, "site0", "2", "IT", "HR");
    IntStream.range(0, 2).forEach(u -> builder.crew("site" + u, "2", 7));
    Organization whole = builder.build();
    return whole.withRatings(
        whole.ratings().stream()
            .map(
                r -> {
                  Rating left = r;
                  for (int item : items) {
                    left =
                        OF_IT.test(r) && r.wave().equals("2") && r.person() != last
                            ? left.with(item, 0)
                            : left;
                  }
                  return left;
                })
            .toList());
  }

  private static Organization onlyOthersGive(Organization organization, int item) {
    return organization.withRatings(
        organization.ratings().stream().map(r -> r.person() == 0 ? r.with(item, 0) : r).toList());
  }

  /** An answer that stands for a missing one weighs twice: 0.67 is left of it among five. */
  private static void leavesEnough(Attack closed) {
    Recovery recovery = closed.recover(Trial.MINIMUM);
    assertThat(closed.misread()).isEmpty();
    assertThat(recovery.pinned()).isEmpty();
    assertThat(recovery.leastRemaining())
        .as("left unknown of %s", recovery.mostExposed())
        .isGreaterThan(2.0 / 3);
  }

  /** Variances of one answer that are left unknown of a target. */
  private static double leftOf(String target, Attack attack) {
    Recovery about = attack.recover(Trial.MINIMUM).about(target);
    assertThat(about.targets()).as(target).hasSize(1);
    return about.leastRemaining();
  }

  private static java.util.List<String> pinned(Attack attack) {
    return attack.recover(Trial.MINIMUM).targets().stream()
        .filter(t -> t.unknown() < t.step() / 6)
        .map(Recovery.Target::name)
        .toList();
  }

  private static Organization organization() {
    OrganizationBuilder builder = new OrganizationBuilder(5, "IT", "HR").asking(ASKED);
    IntStream.range(0, 3).forEach(u -> builder.crew("site" + u, "1", 7));
    return builder.build();
  }

  /** Of some ratings the first person's alone keeps an item. */
  private static Organization onlyOneGives(
      Organization organization, Predicate<Rating> of, int item) {
    return organization.withRatings(
        organization.ratings().stream()
            .map(r -> of.test(r) && r.person() != 0 ? r.with(item, 0) : r)
            .toList());
  }
}
