/**
 * What answers mean: labels of response scales in several languages, non-answers, missing codes, and
 * which columns share a scale.
 *
 * <p>May import of ours: diagnostic, ingest.export, ingest.table.
 */
@NullMarked
package io.github.locus.ingest.label;

import org.jspecify.annotations.NullMarked;
