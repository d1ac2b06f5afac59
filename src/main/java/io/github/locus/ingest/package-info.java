/**
 * Bytes to a survey or to diagnostics: dialect, encoding, mapping, study and instrument files.
 *
 * <p>May import of ours: survey, instrument, diagnostic.
 */
@NullMarked
package io.github.locus.ingest;

import org.jspecify.annotations.NullMarked;
