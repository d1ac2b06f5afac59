package io.github.locus.attack;

import java.util.List;

/**
 * What an attack brought back.
 *
 * @param targets single answers and groups below the minimum
 */
record Recovery(List<Target> targets) {
  /** Nearer than this is as good as the answer itself, points. */
  private static final double NEAR = 0.5;

  Recovery {
    targets = List.copyOf(targets);
  }

  /**
   * Something that must not come out.
   *
   * @param name what it is
   * @param size answers
   * @param step between possible values of one answer, points
   * @param truth mean answer, points
   * @param guess what the attacker makes of it, points
   * @param unknown standard deviation that is left of the sum of its answers, points
   * @param published the best published mean of a group that it is in
   */
  record Target(
      String name,
      int size,
      double step,
      double truth,
      double guess,
      double unknown,
      double published) {
    /** The attacker is sure of it, and right: the possible values next to it are excluded. */
    boolean pinned() {
      return unknown < step / 6 && Math.abs(guess - truth) * size < step / 2;
    }

    boolean near() {
      return Math.abs(guess - truth) < NEAR;
    }

    /** Of the variance of one answer, the part that is still unknown of the sum. */
    double remaining() {
      return unknown * unknown / (Attack.SPREAD * Attack.SPREAD);
    }
  }

  List<Target> pinned() {
    return targets.stream().filter(Target::pinned).toList();
  }

  /** The least that is left unknown of any target, in variances of one answer. */
  double leastRemaining() {
    return targets.stream().mapToDouble(Target::remaining).min().orElse(1);
  }

  Target mostExposed() {
    return targets.stream()
        .min(java.util.Comparator.comparingDouble(Target::remaining))
        .orElseThrow();
  }

  /** How much nearer the guesses are than the best published means, points on average; 0 where they are these. */
  double gain() {
    return targets.stream()
        .mapToDouble(t -> Math.abs(t.published() - t.truth()) - Math.abs(t.guess() - t.truth()))
        .average()
        .orElse(0);
  }

  Recovery about(String name) {
    return new Recovery(targets.stream().filter(t -> t.name().contains(name)).toList());
  }

  Recovery persons() {
    return about("person ");
  }
}
