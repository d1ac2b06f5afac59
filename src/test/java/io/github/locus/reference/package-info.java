/**
 * Reference data for tests: data sets with the answers of R, and how to make surveys of them. Where
 * each comes from stands in {@code ORIGIN.md} beside the files.
 */
@NullMarked
package io.github.locus.reference;

import org.jspecify.annotations.NullMarked;
