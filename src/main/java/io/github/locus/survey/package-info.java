/**
 * The answers in memory: respondents, ratings, cells, roster, waves.
 *
 * <p>May import of ours: instrument.
 */
@NullMarked
package io.github.locus.survey;

import org.jspecify.annotations.NullMarked;
