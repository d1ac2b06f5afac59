/**
 * Bytes to a survey, to a proposal or to diagnostics: the entry, and what it needs of all rooms.
 *
 * <p>{@link io.github.locus.ingest.SurveyReader} reads surveys: a {@link
 * io.github.locus.ingest.study.StudyMapping} says which column of a file holds what, found by its
 * name in a tidy file and by a study in an export; its records go by one reader into a draft in the
 * order in which they come, and the draft becomes a survey in one canonical order. Columns that no
 * mapping names are dropped while they are parsed. Faults of the data are values, never exceptions.
 *
 * <p>May import of ours: survey, instrument, diagnostic, statistics; its own sub-packages.
 */
@NullMarked
package io.github.locus.ingest;

import org.jspecify.annotations.NullMarked;
