package io.github.locus.result;

/**
 * A figure that a sentence rests on.
 *
 * @param path JSON pointer into {@code result.json}
 * @param value the figure there
 * @param decimals decimals at which the sentence prints it
 * @param percent whether the sentence prints a share as per cent
 */
public record FigureReference(String path, double value, int decimals, boolean percent) {}
