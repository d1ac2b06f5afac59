package io.github.locus.attack;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What came of the attack on one drawn organization, as a line of a file: thousands are gone through in several runs.
 *
 * @param seed which organization
 * @param kind what was published of it
 * @param refused whether the program said nothing of it
 * @param least what is left unknown of the answer that is known best, in variances of an answer
 * @param claimed whether the guess of that answer is right
 * @param meanOfClaimed whether the best published mean would have been
 * @param drawn whether the guess of an answer drawn by lot is right
 * @param meanOfDrawn whether the best published mean would have been
 * @param statements equations
 * @param misread figures that were taken for something else than they are
 * @param milliseconds of processor time
 * @param found what was pinned or counted though nobody may
 */
record DrawnTrial(
    long seed,
    Kind kind,
    boolean refused,
    double least,
    boolean claimed,
    boolean meanOfClaimed,
    boolean drawn,
    boolean meanOfDrawn,
    int statements,
    int misread,
    long milliseconds,
    List<String> found) {
  private static final Pattern LINE =
      Pattern.compile(
          "(\\d+) (\\w+) (\\w+) ([\\d.]+) (\\w+) (\\w+) (\\w+) (\\w+) (\\d+) (\\d+) (\\d+) ?(.*)");

  /** What the attacker has. */
  enum Kind {
    /** One run. */
    SINGLE,
    /** A run with another threshold beside it. */
    THRESHOLD,
    /** A run with another smallest group beside it, which {@code compare} and the ledger refuse. */
    MINIMUM,
    /** A run with other declared weights beside it, unless it is refused. */
    WEIGHTS,
    /** The run before the last wave beside it. */
    WAVE,
    /** One run with ranking, grids of weights and verdicts without a unit. */
    WHOLE,
    /** One run in every format. */
    FORMATS,
    /** One run with protection switched off. */
    OPEN
  }

  /** Every fourth organization has a second run, one in sixteen its ranking; of the first three hundred one in twenty every format. */
  static Kind kindOf(long seed) {
    if (seed % (seed < 300 ? 20 : 400) == 19) {
      return Kind.FORMATS;
    }
    if (seed % 16 == 3) {
      return Kind.WHOLE;
    }
    return seed % 4 == 1
        ? List.of(Kind.THRESHOLD, Kind.MINIMUM, Kind.WEIGHTS, Kind.WAVE).get((int) (seed / 4 % 4))
        : Kind.SINGLE;
  }

  /** Attacks an organization in an empty folder. */
  static DrawnTrial of(long seed, Kind kind, Path folder) throws IOException {
    long before = processorTime();
    DrawnOrganization organization = DrawnOrganization.of(seed);
    int other = organization.minimum() == 5 ? 3 : 5;
    int least =
        kind == Kind.MINIMUM ? Math.min(other, organization.minimum()) : organization.minimum();
    DrawnAttack attack = new DrawnAttack(folder, organization, least);
    boolean told =
        switch (kind) {
          case FORMATS -> attack.everyFormat();
          case WHOLE -> attack.whole();
          case OPEN -> attack.open();
          default -> attack.figures(organization, 60);
        };
    if (told) {
      switch (kind) {
        case THRESHOLD -> attack.figuresBeside(organization, 50 + seed % 20);
        case MINIMUM -> attack.figures(organization.under(other), 60);
        case WEIGHTS -> attack.figuresBeside(organization.weightedOtherwise(), 60);
        case WAVE -> {
          if (organization.waves().size() > 1) {
            attack.figuresBeside(organization.before(), 60);
          }
        }
        default -> {}
      }
    }
    DrawnAttack.Outcome outcome =
        told
            ? attack.outcome(new Random(seed))
            : new DrawnAttack.Outcome(List.of(), 1, false, false, false, false, 0, 0);
    return new DrawnTrial(
        seed,
        kind,
        !told,
        outcome.least(),
        outcome.claimed(),
        outcome.meanOfClaimed(),
        outcome.drawn(),
        outcome.meanOfDrawn(),
        outcome.statements(),
        outcome.misread(),
        (processorTime() - before) / 1_000_000,
        outcome.found());
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  String line() {
    return String.format(
        Locale.ROOT,
        "%d %s %s %.4f %s %s %s %s %d %d %d %s",
        seed,
        kind,
        refused ? "refused" : "told",
        least,
        claimed,
        meanOfClaimed,
        drawn,
        meanOfDrawn,
        statements,
        misread,
        milliseconds,
        String.join("; ", found));
  }

  static DrawnTrial read(String line) {
    Matcher of = LINE.matcher(line);
    if (!of.matches()) {
      throw new IllegalArgumentException(line);
    }
    return new DrawnTrial(
        Long.parseLong(of.group(1)),
        Kind.valueOf(of.group(2)),
        of.group(3).equals("refused"),
        Double.parseDouble(of.group(4)),
        Boolean.parseBoolean(of.group(5)),
        Boolean.parseBoolean(of.group(6)),
        Boolean.parseBoolean(of.group(7)),
        Boolean.parseBoolean(of.group(8)),
        Integer.parseInt(of.group(9)),
        Integer.parseInt(of.group(10)),
        Long.parseLong(of.group(11)),
        of.group(12).isEmpty() ? List.of() : List.of(of.group(12).split("; ")));
  }
}
