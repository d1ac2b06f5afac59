package io.github.locus.result;

import java.util.Optional;

/**
 * A shrunken leader effect.
 *
 * @param code for example {@code IT-1}
 * @param respondents respondents behind it, all waves
 * @param estimate BLUP, points
 * @param se its conditional standard error, points
 */
public record LeaderEffect(
    String code, Optional<Integer> respondents, Optional<Double> estimate, Optional<Double> se) {}
