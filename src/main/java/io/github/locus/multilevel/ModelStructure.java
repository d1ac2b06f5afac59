package io.github.locus.multilevel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a mixed model: fixed columns 0, …, p − 1, then the levels of each random term in order. Subjects (who
 * give several ratings each) have a random intercept too, but no columns: they are absorbed. Immutable.
 */
public final class ModelStructure {
  private final List<String> fixed;
  private final List<RandomTerm> random;
  private final boolean subjects;

  /** By random term its first column, and the number of columns at the end: draws are read by the million. */
  private final int[] first;

  /**
   * Numbers the columns: the fixed ones first, then each term's in turn.
   *
   * @param fixed names of the fixed columns, at least one, unique
   * @param random the random terms in the order of their columns
   * @param subjects whether subjects have an intercept of their own. Where none has more than one rating it is one with
   *     the residual: leave it out
   * @throws IllegalArgumentException if there is no fixed column, or a name comes twice
   */
  public ModelStructure(List<String> fixed, List<RandomTerm> random, boolean subjects) {
    this.fixed = List.copyOf(fixed);
    this.random = List.copyOf(random);
    this.subjects = subjects;
    Set<String> names = new HashSet<>();
    if (fixed.isEmpty() || !fixed.stream().allMatch(names::add)) {
      throw new IllegalArgumentException("fixed columns must be named, each once: " + fixed);
    }
    Set<String> terms = new HashSet<>();
    if (!random.stream().map(RandomTerm::name).allMatch(terms::add)) {
      throw new IllegalArgumentException("random terms must be named, each once: " + random);
    }
    first = new int[random.size() + 1];
    first[0] = fixed.size();
    for (int t = 0; t < random.size(); t++) {
      first[t + 1] = first[t] + random.get(t).levels();
    }
  }

  /** The names of the fixed columns. */
  public List<String> fixed() {
    return fixed;
  }

  /** The random terms in the order of their columns. */
  public List<RandomTerm> random() {
    return random;
  }

  /** Whether subjects have an intercept of their own. */
  public boolean subjects() {
    return subjects;
  }

  /** The number of fixed columns. */
  public int fixedColumns() {
    return first[0];
  }

  /** The number of columns, fixed and random. */
  public int columns() {
    return first[first.length - 1];
  }

  /** The first column of random term {@code term}. */
  public int firstColumn(int term) {
    return first[term];
  }

  /** The column of a level of a random term. */
  public int column(int term, int level) {
    int column = first[term] + level;
    if (level < 0 || column >= first[term + 1]) {
      throw new IllegalArgumentException("level " + level + " of " + random.get(term));
    }
    return column;
  }

  /**
   * The number of relative standard deviations: one for each random term, and one before them for the subjects where
   * they are in the model.
   */
  public int components() {
    return random.size() + (subjects ? 1 : 0);
  }

  /** Whether another model has the same relative standard deviations, whatever levels its terms have. */
  boolean hasComponentsOf(ModelStructure other) {
    return subjects == other.subjects
        && random.stream()
            .map(RandomTerm::name)
            .toList()
            .equals(other.random.stream().map(RandomTerm::name).toList());
  }

  /** The place of a random term among the components. */
  public int component(int term) {
    return term + (subjects ? 1 : 0);
  }
}
