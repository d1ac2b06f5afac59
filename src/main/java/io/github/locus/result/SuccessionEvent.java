package io.github.locus.result;

/**
 * One unit of a function over two consecutive waves. Codes stand in an internal result alone: by when which unit of which
 * function got another leader whoever holds the roster would know whose they are.
 *
 * @param unit code of the unit, the same in every function; in an internal result
 * @param from the earlier wave
 * @param to the later wave
 * @param before code of the leader in the earlier wave; likewise
 * @param after code of the leader in the later wave; likewise
 * @param changed whether the leader changed
 * @param respondents the smaller of the two waves' numbers of respondents; where all cases of the kind lie in one band
 * @param delta change of the mean as others rate it, points: of the mean that people of average leniency would give; of
 *     the plain mean in an internal result; withheld where so few units have a change, or none, that it is known whose it is
 */
public record SuccessionEvent(
    Shown<String> unit,
    String from,
    String to,
    Shown<String> before,
    Shown<String> after,
    boolean changed,
    Shown<Band> respondents,
    @Within(Range.LEVEL) Shown<Double> delta) {}
