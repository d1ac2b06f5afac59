/**
 * Words by which a header or an answer is known, in several languages, and how texts are compared.
 *
 * <p>May import of ours: diagnostic, instrument, ingest.export, ingest.table,
 * ingest.yaml.
 */
@NullMarked
package io.github.locus.ingest.words;

import org.jspecify.annotations.NullMarked;
