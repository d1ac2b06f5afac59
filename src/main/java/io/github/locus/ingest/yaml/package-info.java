/**
 * YAML files to nodes that know their place, and to typed values with diagnostics.
 *
 * <p>May import of ours: diagnostic, ingest.table, ingest.text.
 */
@NullMarked
package io.github.locus.ingest.yaml;

import org.jspecify.annotations.NullMarked;
