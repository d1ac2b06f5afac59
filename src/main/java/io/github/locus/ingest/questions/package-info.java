/**
 * What an instrument file says, as an instrument.
 *
 * <p>May import of ours: instrument, diagnostic, ingest.yaml, ingest.study.
 */
@NullMarked
package io.github.locus.ingest.questions;

import org.jspecify.annotations.NullMarked;
