/**
 * The responses of an export, one by one: which platform it is from, how it is laid out, and which
 * of its records are no answers. Knows no instrument and no survey.
 *
 * <p>May import of ours: diagnostic, ingest.abreast, ingest.bytes, ingest.table, ingest.export, ingest.platform,
 * ingest.label.
 */
@NullMarked
package io.github.locus.ingest.response;

import org.jspecify.annotations.NullMarked;
