package io.github.locus.result;

/**
 * Units of a function whose response lies alike.
 *
 * @param units how many of them
 * @param rate where answered / invited lies: persons of a unit are told in bands, so the ends are those of the band, in
 *     steps of 5%; 1 also where more answered
 */
public record UnitResponse(int units, Shown<Interval> rate) {}
