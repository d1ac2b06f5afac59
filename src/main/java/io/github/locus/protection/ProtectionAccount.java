package io.github.locus.protection;

import java.util.List;

/**
 * What was coarsened, in numbers that tell nothing of anybody.
 *
 * @param minGroup k, the fewest persons of a group
 * @param ratings ratings given
 * @param tooFewAnswers ratings that are not used because less than half of the capability
 *     dimensions, by declared weight, are answered
 * @param careless ratings that are not used because one answer throughout contradicts itself, or is not wanted at all; few
 *     where fewer than k persons gave them
 * @param patterns how all ratings were answered
 * @param tooFewPersons ratings that are left out because they would make a small group; few where fewer than k persons
 *     gave them, as of ratings with too few answers
 * @param waves what was merged, by wave
 * @param hiddenParts items of a function in a wave, and dimensions of a cell, that were set missing
 *     because few answered them
 * @param hiddenSplits functions whose own people and others are not told apart because one side is
 *     small
 */
public record ProtectionAccount(
    int minGroup,
    int ratings,
    SafeCount tooFewAnswers,
    SafeCount careless,
    PatternCounts patterns,
    SafeCount tooFewPersons,
    List<OfWave> waves,
    int hiddenParts,
    int hiddenSplits) {
  public ProtectionAccount {
    waves = List.copyOf(waves);
  }

  /**
   * Merged units of a wave.
   *
   * @param wave wave index
   * @param mergedUnits units that were merged with others, for all functions or for one that few
   *     rate
   * @param mergedSites what became of them
   */
  public record OfWave(int wave, int mergedUnits, int mergedSites) {}

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
        || waves.stream().anyMatch(wave -> wave.mergedUnits() > 0);
  }
}
