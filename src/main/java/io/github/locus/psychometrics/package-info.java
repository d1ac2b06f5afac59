/**
 * Quality of the measurement: reliability of the dimensions, agreement on the leaders, quality of
 * the responses, perceptions.
 *
 * <p>Ratings count alike here: these figures describe the questionnaire and its raters, so survey
 * weights stay out of all of them but the perceptions, which speak of the organisation. A figure
 * that the data do not determine is an {@link io.github.locus.psychometrics.Estimable} with its reason.
 * No figure depends on the order of the ratings.
 *
 * <p>May import of ours: scoring, protection, survey, instrument, statistics, and
 * result for the reasons why a figure is not there.
 */
@NullMarked
package io.github.locus.psychometrics;

import org.jspecify.annotations.NullMarked;
