package io.github.locus.result;

import java.util.List;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param title name of the organisation or survey, as the user gave it
 * @param fieldwork when people were asked in its last round; empty where nobody says
 * @param locusVersion version of the program that computed it
 * @param instrument instrument id
 * @param instrumentVersion its version
 * @param threshold T, POMP points
 * @param assurance share of new leaders that should reach {@code repeatable}
 * @param verdict kind of the verdict
 * @param functions the functions that the verdict names, the first first; of the earlier result under their later names, by
 *     which the comparison has them
 * @param confidence P(best) that the verdict carries
 */
public record ComparedResult(
    Optional<String> title,
    Optional<Fieldwork> fieldwork,
    String locusVersion,
    String instrument,
    String instrumentVersion,
    @Within(Range.SET_LEVEL) double threshold,
    @Within(Range.SHARE) double assurance,
    VerdictKind verdict,
    List<String> functions,
    @Within(Range.SHARE) Optional<Double> confidence) {
  public ComparedResult {
    functions = List.copyOf(functions);
  }
}
