package io.github.locus.known;

import java.util.List;

/**
 * A column of a survey.
 *
 * @param heading what stands above it
 * @param cells its cells, a row each
 */
record SurveyColumn(Heading heading, List<String> cells) {}
