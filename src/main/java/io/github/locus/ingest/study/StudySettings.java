package io.github.locus.ingest.study;

import java.util.Optional;

/**
 * Options of the analysis that a study file may give; the command line wins over them.
 *
 * @param threshold level that counts as ready, POMP points above 0 and below 100
 * @param minGroup smallest group of respondents that is shown, at least 3
 * @param seed seed of every random draw
 * @param language language of the instrument's words
 * @param nameLeaders whether leaders are named
 * @param costPerPoint what a point of readiness that is lacking costs the organisation, by its own figure
 * @param keepCareless whether ratings that contradict themselves by one answer throughout are used
 */
public record StudySettings(
    Optional<Double> threshold,
    Optional<Integer> minGroup,
    Optional<Long> seed,
    Optional<String> language,
    Optional<Boolean> nameLeaders,
    Optional<StatedCost> costPerPoint,
    Optional<Boolean> keepCareless) {
  /**
   * A study that gives none.
   *
   * @return nothing set
   */
  public static StudySettings none() {
    return new StudySettings(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
