/**
 * Bytes to a survey or to diagnostics: dialect, encoding, mapping, study and instrument files.
 *
 * <p>{@link io.github.locus.ingest.SurveyReader} is the entry: a {@link
 * io.github.locus.ingest.ColumnMapping} says which column of a file holds what, its rows go into a
 * draft in the order in which they come, and the draft becomes a survey in one canonical order.
 * Columns that no mapping names are dropped while they are parsed. Faults of the data are values,
 * never exceptions.
 *
 * <p>May import of ours: survey, instrument, diagnostic, statistics; its own sub-packages, which know
 * no survey.
 */
@NullMarked
package io.github.locus.ingest;

import org.jspecify.annotations.NullMarked;
