/**
 * What the words of answers say: known labels of response scales in several languages, and known
 * answers that are none.
 *
 * <p>May import of ours: ingest.export, ingest.table.
 */
@NullMarked
package io.github.locus.ingest.label;

import org.jspecify.annotations.NullMarked;
