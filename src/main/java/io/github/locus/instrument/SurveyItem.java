package io.github.locus.instrument;

/**
 * One question, asked of each function.
 *
 * @param id column name in a tidy survey, unique within the instrument
 * @param text the sentence that is asked
 * @param reversed whether agreement counts against the dimension; then its POMP is 100 − s
 */
public record SurveyItem(String id, LocalizedText text, boolean reversed) {}
