package io.github.locus.result;

/**
 * A figure that a sentence rests on. Its value stands in the result, and nowhere else.
 *
 * @param place name of its place in the text of the sentence
 * @param path JSON pointer into {@code result.json}
 * @param quantity what kind of number it is
 */
public record FigureReference(String place, String path, Quantity quantity) {}
