package io.github.locus.multilevel;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a mixed model: fixed columns 0, …, p − 1, then the levels of each random term in order. Subjects (who
 * give several ratings each) have a random intercept too, but no columns: they are absorbed.
 *
 * @param fixed names of the fixed columns, at least one, unique
 * @param random the random terms in the order of their columns
 * @param subjects whether subjects have an intercept of their own. Where none has more than one rating it is one with
 *     the residual: leave it out
 */
public record ModelStructure(List<String> fixed, List<RandomTerm> random, boolean subjects) {
  /** Checks that names are unique. */
  public ModelStructure {
    fixed = List.copyOf(fixed);
    random = List.copyOf(random);
    Set<String> names = new HashSet<>();
    if (fixed.isEmpty() || !fixed.stream().allMatch(names::add)) {
      throw new IllegalArgumentException("fixed columns must be named, each once: " + fixed);
    }
    Set<String> terms = new HashSet<>();
    if (!random.stream().map(RandomTerm::name).allMatch(terms::add)) {
      throw new IllegalArgumentException("random terms must be named, each once: " + random);
    }
  }

  /** The number of fixed columns. */
  public int fixedColumns() {
    return fixed.size();
  }

  /** The number of columns, fixed and random. */
  public int columns() {
    return fixed.size() + random.stream().mapToInt(RandomTerm::levels).sum();
  }

  /** The first column of random term {@code term}. */
  public int firstColumn(int term) {
    int column = fixed.size();
    for (int t = 0; t < term; t++) {
      column += random.get(t).levels();
    }
    return column;
  }

  /** The column of a level of a random term. */
  public int column(int term, int level) {
    if (level < 0 || level >= random.get(term).levels()) {
      throw new IllegalArgumentException("level " + level + " of " + random.get(term));
    }
    return firstColumn(term) + level;
  }

  /**
   * The number of relative standard deviations: one for each random term, and one before them for the subjects where
   * they are in the model.
   */
  public int components() {
    return random.size() + (subjects ? 1 : 0);
  }

  /** The place of a random term among the components. */
  public int component(int term) {
    return term + (subjects ? 1 : 0);
  }
}
