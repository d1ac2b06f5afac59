package io.github.locus.result;

/**
 * One organisation of a batch that is done, as {@code --progress json} tells it.
 *
 * @param organisation name of its folder
 * @param state what became of it
 * @param unchanged whether it was taken as an earlier run made it
 * @param seconds how long it took
 * @param done how many are done
 * @param all how many there are
 * @param failed how many of those done failed
 */
public record BatchStep(
    String organisation,
    PortfolioState state,
    boolean unchanged,
    double seconds,
    int done,
    int all,
    int failed) {}
