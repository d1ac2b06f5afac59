/**
 * A survey in which no group is small: which ratings are used, what is merged and what is left out,
 * before anything is computed.
 *
 * <p>Protection comes first because nothing can be hidden afterwards: a mixed model publishes
 * equations, and what is withheld can be solved for. What is not in a {@link
 * io.github.locus.protection.ProtectedSurvey} enters no figure. It is made here alone, and the rest
 * of the chain accepts nothing else.
 *
 * <p>May import of ours: survey, instrument.
 */
@NullMarked
package io.github.locus.protection;

import org.jspecify.annotations.NullMarked;
