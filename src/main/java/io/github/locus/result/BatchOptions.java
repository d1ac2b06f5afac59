package io.github.locus.result;

/**
 * What was asked for of all organisations of a batch; the options of each stand in its own manifest.
 *
 * @param language language tag of the portfolio
 * @param strict whether warnings were taken as errors
 */
public record BatchOptions(String language, boolean strict) {}
