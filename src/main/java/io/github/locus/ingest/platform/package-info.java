/**
 * The survey platforms, one class each: signature, header rows, columns, metadata, status, personal
 * columns, and how to download. To add one, write its class, a line in {@link
 * io.github.locus.ingest.platform.Platforms} and a look-alike for the tests.
 *
 * <p>May import of ours: diagnostic, ingest.export.
 */
@NullMarked
package io.github.locus.ingest.platform;

import org.jspecify.annotations.NullMarked;
