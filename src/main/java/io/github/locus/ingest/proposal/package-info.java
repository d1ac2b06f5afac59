/**
 * What a study file for an export could say, and how sure that is.
 *
 * <p>{@link io.github.locus.ingest.proposal.Proposer} is the entry: columns of an export, what their
 * cells hold and the questionnaires that may have been asked become a {@link
 * io.github.locus.ingest.proposal.Proposal}, which {@link
 * io.github.locus.ingest.studytext.StudyText} writes down. Nothing is placed that is not clearly
 * better than the next best place.
 *
 * <p>May import of ours: instrument, diagnostic, ingest.table, ingest.export, ingest.label,
 * ingest.study, ingest.mapping, ingest.studyfile.
 */
@NullMarked
package io.github.locus.ingest.proposal;

import org.jspecify.annotations.NullMarked;
