package io.github.locus.protection;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * What was coarsened, in numbers that tell nothing of anybody.
 *
 * @param minGroup k, the fewest persons of a group
 * @param minTerm the fewest persons that a term of the model rests on, the same for all k up to 10
 * @param ratings ratings given
 * @param tooFewAnswers ratings that are not used because less than half of the capability
 *     dimensions, by declared weight, are answered
 * @param careless ratings that are not used because one answer throughout contradicts itself, or is not wanted at all; few
 *     where fewer than k persons gave them
 * @param patterns how all ratings were answered
 * @param tooFewPersons ratings that are left out because they would make a small group; few where fewer than k persons
 *     gave them, as of ratings with too few answers
 * @param parts what became of each function in each wave in which somebody rated it, by function and wave
 * @param hiddenParts items of a function in a wave, and dimensions of a cell, that were set missing
 *     because few answered them
 * @param hiddenSplits functions whose own people and others are not told apart in a wave because one side is
 *     small
 */
public record ProtectionAccount(
    int minGroup,
    int minTerm,
    int ratings,
    SafeCount tooFewAnswers,
    SafeCount careless,
    PatternCounts patterns,
    SafeCount tooFewPersons,
    List<OfFunction> parts,
    int hiddenParts,
    int hiddenSplits) {
  private static final Comparator<OfFunction> BY_FUNCTION_AND_WAVE =
      Comparator.comparingInt(OfFunction::function).thenComparingInt(OfFunction::wave);

  /** Brings the parts into the order in which they are looked for. */
  public ProtectionAccount {
    parts = parts.stream().sorted(BY_FUNCTION_AND_WAVE).toList();
  }

  /**
   * What became of a function that somebody rated in a wave.
   *
   * @param function function index
   * @param wave wave index
   * @param units units with ratings of it that are used
   * @param mergedUnits of these, units that were merged with others
   * @param mergedSites what became of them
   */
  public record OfFunction(int function, int wave, int units, int mergedUnits, int mergedSites) {
    /**
     * Whether nothing of it is used.
     *
     * @return true where too few persons gave ratings that can be used
     */
    public boolean leftOut() {
      return units == 0;
    }
  }

  /**
   * Whether a function was rated in a wave, and nothing of it is used there.
   *
   * @param function function index
   * @param wave wave index
   * @return false too where nobody rated it
   */
  public boolean leavesOut(int function, int wave) {
    OfFunction wanted = new OfFunction(function, wave, 0, 0, 0);
    int at = Collections.binarySearch(parts, wanted, BY_FUNCTION_AND_WAVE);
    return at >= 0 && parts.get(at).leftOut();
  }

  /**
   * Whether few persons' ratings are left out: then what was read less what is used would tell of them.
   *
   * @return true where one of the counts of what is left out is few
   */
  public boolean leavesOutFew() {
    return tooFewAnswers.few() || careless.few() || tooFewPersons.few();
  }

  /**
   * Whether anything was merged, hidden or left out for being small.
   *
   * @return false where protection changed nothing but for ratings with too few answers
   */
  public boolean changed() {
    return hiddenParts > 0
        || hiddenSplits > 0
        || tooFewPersons.few()
        || tooFewPersons.count() > 0
        || parts.stream().anyMatch(part -> part.mergedUnits() > 0);
  }
}
