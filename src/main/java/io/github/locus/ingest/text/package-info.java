/**
 * Bytes to characters, and how a text separates its fields: encoding, delimiter, limits. Knows no
 * table.
 *
 * <p>May import of ours: diagnostic, ingest.bytes.
 */
@NullMarked
package io.github.locus.ingest.text;

import org.jspecify.annotations.NullMarked;
