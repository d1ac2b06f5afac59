package io.github.locus.result;

import java.util.Optional;

/**
 * The options that the figures depend on.
 *
 * @param title name of the organisation or survey, as the user gave it
 * @param instrument instrument id
 * @param threshold T, POMP points: the level that counts as ready
 * @param assurance a, share of new leaders that should reach {@code repeatable}
 * @param minGroup smallest group of respondents that is shown
 * @param careless what becomes of ratings that contradict themselves by one answer throughout
 * @param seed seed of every random draw
 * @param nameLeaders whether leaders are named
 * @param internal whether all digits are published: for validation, not for release
 * @param codeKey fingerprint of the key that codes are made with; empty where they are of this result alone
 * @param costPerPoint what a point of readiness that is lacking costs the organisation, by its own figure; empty where it
 *     states none
 * @param language language tag of the words
 */
public record AnalysisOptions(
    Optional<String> title,
    String instrument,
    @Within(Range.SET_LEVEL) double threshold,
    @Within(Range.SHARE) double assurance,
    int minGroup,
    CarelessRatings careless,
    @Within(Range.SEED) long seed,
    boolean nameLeaders,
    boolean internal,
    Optional<String> codeKey,
    Optional<CostPerPoint> costPerPoint,
    String language) {}
