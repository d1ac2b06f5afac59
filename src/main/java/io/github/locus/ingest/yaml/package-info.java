/**
 * YAML files to nodes that know their place, and to typed values with diagnostics.
 *
 * <p>Read by the library's events and nodes. What we write is written line by line: a draft is its
 * comments, among them entries that are commented out and questions inside lists of one line, and the
 * library puts comments above or behind blocks alone. Its scalars without quotes are safe for readers of
 * YAML 1.2; ours are for those of 1.1 too. That the library reads every text back as it was is tested.
 *
 * <p>May import of ours: diagnostic, ingest.table, ingest.text.
 */
@NullMarked
package io.github.locus.ingest.yaml;

import org.jspecify.annotations.NullMarked;
