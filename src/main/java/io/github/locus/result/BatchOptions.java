package io.github.locus.result;

/**
 * What was asked for of all organisations of a batch; the options of each stand in its own manifest.
 *
 * @param language language tag of the portfolio
 * @param strict whether warnings were taken as errors
 * @param acceptDifferencing whether results were written that could be subtracted from others of the same organisation
 */
public record BatchOptions(String language, boolean strict, boolean acceptDifferencing) {}
