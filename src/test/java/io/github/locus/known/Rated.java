package io.github.locus.known;

import java.util.List;

/**
 * What a survey's people said about one thing.
 *
 * @param function the function that is rated, as the file calls it; empty where none is
 * @param statement what is said of it
 * @param points by response in file order: 0 for the lowest answer, 1 for the highest, turned where
 *     the header says that the item is reversed; not a number without an answer
 * @param scale the answers that were to choose from, lowest first
 */
public record Rated(String function, String statement, double[] points, List<String> scale) {}
