package io.github.locus.result;

/** A way to get from what was written to what somebody said. */
public enum AttackKind implements Code {
  /** Looks for a figure about fewer persons than the smallest group. */
  SMALL_GROUPS,
  /** Looks for groups under twice the minimum of which a share or level says that they all answered alike. */
  ALIKE,
  /** Looks for more digits, and more exact numbers of persons, than are published. */
  DIGITS,
  /** Looks for leaders who are named, though fewer than twice the minimum rated them. */
  NAMES,
  /** Takes each two results of one questionnaire from each other. */
  SUBTRACTION,
  /** Makes every file anew from its result: what comes out the same holds nothing that the result does not. */
  FILES
}
