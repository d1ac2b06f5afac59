package io.github.locus.simulate;

import io.github.locus.survey.Survey;

/**
 * A survey and what is true of it.
 *
 * @param survey the answers, with the roster
 * @param truth what the analysis should find
 */
public record SimulatedOrganisation(Survey survey, Truth truth) {}
