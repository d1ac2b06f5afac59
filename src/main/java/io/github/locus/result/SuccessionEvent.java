package io.github.locus.result;

/**
 * One unit of a function over two consecutive waves.
 *
 * @param unit code of the unit, the same in every function; its name is not told, for it would tell who the leaders are
 * @param from the earlier wave
 * @param to the later wave
 * @param before code of the leader in the earlier wave
 * @param after code of the leader in the later wave
 * @param changed whether the leader changed
 * @param respondents the smaller of the two waves' numbers of respondents
 * @param delta change of the mean as others rate it, points: of the mean that people of average leniency would give; of
 *     the plain mean in an internal result
 */
public record SuccessionEvent(
    String unit,
    String from,
    String to,
    String before,
    String after,
    boolean changed,
    Shown<Band> respondents,
    @Within(Range.LEVEL) Shown<Double> delta) {}
