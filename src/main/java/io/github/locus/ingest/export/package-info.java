/**
 * What there is to know of an export: its header rows, its columns, and what a platform is. Knows no
 * platform, no instrument and no survey.
 *
 * <p>May import of ours: diagnostic, ingest.table.
 */
@NullMarked
package io.github.locus.ingest.export;

import org.jspecify.annotations.NullMarked;
