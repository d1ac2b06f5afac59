/**
 * Where bytes come from, what they are, and how packed ones are unpacked within bounds. Knows no
 * table.
 *
 * <p>May import of ours: diagnostic.
 */
@NullMarked
package io.github.locus.ingest.bytes;

import org.jspecify.annotations.NullMarked;
