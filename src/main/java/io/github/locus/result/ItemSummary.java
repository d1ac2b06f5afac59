package io.github.locus.result;

/**
 * An item as the report needs it.
 *
 * @param id item id
 * @param text the sentence
 * @param reversed whether agreement counts against
 */
public record ItemSummary(String id, String text, boolean reversed) {}
