/**
 * A proposal written down as a study file.
 *
 * <p>{@link io.github.locus.ingest.studytext.StudyText} is the entry.
 *
 * <p>May import of ours: diagnostic, instrument, ingest.column, ingest.export, ingest.facts, ingest.field,
 * ingest.item, ingest.proposal, ingest.questionnaire, ingest.study,
 * ingest.words, ingest.yaml.
 */
@NullMarked
package io.github.locus.ingest.studytext;

import org.jspecify.annotations.NullMarked;
