package io.github.locus.result;

/**
 * A function's leaders against the places they lead: by what the two are told apart, and how much stays with the place.
 *
 * @param ratedLeaders leaders with ratings, all waves
 * @param leadersOfSeveralUnits of these, leaders who have led several units
 * @param unitsOfSeveralLeaders units that several of these leaders have led
 * @param omega standard deviation between places, points; one for all functions
 * @param ifPlace the level that would stay if all that is put down to its leaders were the places' own, m + Σ h u; where
 *     the two are not told apart
 * @param share ω²/(ω² + τ²): of the variance between units, the share that stays with the place when leaders move, 0..1
 */
public record PlaceResult(
    int ratedLeaders,
    int leadersOfSeveralUnits,
    int unitsOfSeveralLeaders,
    Shown<Estimate> ifPlace,
    Shown<Estimate> omega,
    Shown<Estimate> share) {}
