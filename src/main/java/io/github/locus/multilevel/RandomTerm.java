package io.github.locus.multilevel;

/**
 * A random intercept term: one normal effect for each level, all of one variance of their own.
 *
 * @param name what the term is called in results; unique in a model
 * @param levels number of levels, ≥ 1; a level without data is allowed and keeps its prior
 */
public record RandomTerm(String name, int levels) {
  /** Checks the level count. */
  public RandomTerm {
    if (levels < 1) {
      throw new IllegalArgumentException("term " + name + " has " + levels + " levels");
    }
  }
}
