package io.github.locus.result;

/**
 * A column that is not read, so that nobody takes it for one that is.
 *
 * @param file name of its file
 * @param column its place, from 1
 * @param name what the platform calls it; empty where the header may be a record
 * @param reason why it is not read, such as {@code personal}, {@code free-text} or {@code not-in-study}
 * @param values different answers in it; withheld where fewer people than the minimum may have given one of them, or none
 */
public record UnreadColumn(
    String file, int column, String name, String reason, Shown<Integer> values) {}
