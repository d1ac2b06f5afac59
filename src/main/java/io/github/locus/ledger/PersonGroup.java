package io.github.locus.ledger;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The persons behind a figure.
 *
 * @param about what the figure is about
 * @param persons a fingerprint a person of what that person contributes to it, ascending; persons who contribute the same
 *     have the same
 */
public record PersonGroup(Subject about, long[] persons) {
  /** What a group of persons is asked. */
  public enum Kind {
    /** To rate a function: all who do, by their whole answers. */
    FUNCTION,
    /** The same, by what they answer to one dimension. */
    DIMENSION,
    /** To rate a function, in one of its cells; cells have no names that last. */
    CELL,
    /** A question that is no rating. */
    QUESTION
  }

  /**
   * What a group of persons is asked about.
   *
   * @param kind how
   * @param what function, or the column of a question
   * @param wave wave
   * @param dimension the dimension that is looked at alone; empty for all
   */
  public record Subject(Kind kind, String what, String wave, String dimension) {
    boolean isWholeFunction() {
      return kind == Kind.FUNCTION;
    }
  }

  public PersonGroup {
    persons = persons.clone();
    Arrays.sort(persons);
  }

  /** What the groups of two releases have and have not in common, persons. */
  private record Shared(int both, int mine, int theirs) {}

  /**
   * How many persons would have to come, go or answer otherwise to make one group of the other.
   *
   * @param other a group of the same subject
   * @return the greater of those in this group alone and those in the other alone, persons
   */
  int apart(PersonGroup other) {
    Shared shared = with(other);
    return Math.max(shared.mine, shared.theirs);
  }

  boolean overlaps(PersonGroup other) {
    return with(other).both > 0;
  }

  private Shared with(PersonGroup other) {
    int both = 0;
    int here = 0;
    int there = 0;
    while (here < persons.length && there < other.persons.length) {
      int order = Long.compare(persons[here], other.persons[there]);
      both += order == 0 ? 1 : 0;
      here += order <= 0 ? 1 : 0;
      there += order >= 0 ? 1 : 0;
    }
    return new Shared(both, persons.length - both, other.persons.length - both);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PersonGroup that
        && about.equals(that.about)
        && Arrays.equals(persons, that.persons);
  }

  @Override
  public int hashCode() {
    return about.hashCode() * 31 + Arrays.hashCode(persons);
  }

  /** Its size alone: fingerprints do not belong in a log. */
  @Override
  public String toString() {
    return "PersonGroup[persons=" + persons.length + "]";
  }
}
