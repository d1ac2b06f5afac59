package io.github.locus.attack;

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
        ResultReader.read(ProgramRun.unprotected(organization).text("result.json")));
  }

  static Attack attack(
      Organization organization, Partition partition, List<Figure> figures) {
    return Attack.on(organization).reading(partition, figures);
  }
}
