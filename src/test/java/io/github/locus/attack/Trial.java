package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

/** One organization, attacked with the program as it is and with its protection switched off. */
final class Trial {
  /** The smallest group of the program as it comes. */
  static final int MINIMUM = 5;

  private Trial() {}

  /** What comes out of {@code result.json} without protection. */
  static Attack open(Organization organization) {
    return attack(
        organization,
        Partition.none(organization),
        ResultReader.read(ProgramRun.unprotectedFigures(organization).text("result.json")));
  }

  /** What comes out of {@code result.json} as users get it. */
  static Attack closed(Organization organization) {
    return attack(
        organization,
        Partition.of(organization, MINIMUM),
        ResultReader.readBesideTheFit(
            ProgramRun.result(organization).text("result.json"),
            ProgramRun.fit(organization).text("result.json")));
  }

  /** What {@code result.json} tells, and the fit of which the posterior is told instead. */
  static List<Figure> told(Organization organization, String... options) {
    String[] exact = Arrays.copyOf(options, options.length + 1);
    exact[options.length] = "--full-precision";
    return ResultReader.readBesideTheFit(
        ProgramRun.result(organization, options).text("result.json"),
        ProgramRun.result(organization, exact).text("result.json"));
  }

  /**
   * Nothing is recovered. Knowing the mean of a group of k leaves of each of its people 1 − 1/k of
   * what was unknown, and of every smaller part at least as much: no statement may leave less.
   */
  static void holds(Attack closed) {
    Recovery recovery = closed.recover(MINIMUM);
    assertThat(closed.misread()).as("what the attacker misunderstood").isEmpty();
    assertThat(recovery.pinned()).isEmpty();
    assertThat(recovery.leastRemaining())
        .as("left unknown of %s", recovery.mostExposed())
        .isGreaterThan(1 - 1.0 / MINIMUM - 0.001);
    assertThat(closed.unanimous()).as("means at an end of the scale").isEmpty();
    assertThat(closed.searched(MINIMUM)).as("whole numbers that fit").isEmpty();
  }

  static Attack attack(Organization organization, Partition partition, List<Figure> figures) {
    return Attack.on(organization).reading(partition, figures);
  }
}
