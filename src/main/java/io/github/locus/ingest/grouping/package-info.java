/**
 * Which columns of an export share a response scale.
 *
 * <p>{@link io.github.locus.ingest.grouping.ScaleFinder} is the entry: each column stands in one
 * scale or has one reason why it is no rating.
 *
 * <p>May import of ours: ingest.abreast, ingest.column, ingest.export, ingest.label, ingest.scale,
 * ingest.table.
 */
@NullMarked
package io.github.locus.ingest.grouping;

import org.jspecify.annotations.NullMarked;
