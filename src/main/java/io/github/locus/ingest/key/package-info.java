/**
 * What the cells of a file mean on the scales of an instrument, by what a study states and labels say.
 *
 * <p>May import of ours: instrument, diagnostic, ingest.table, ingest.label, ingest.scale, ingest.study.
 */
@NullMarked
package io.github.locus.ingest.key;

import org.jspecify.annotations.NullMarked;
