/**
 * Study files: where the answers of an export stand, what its labels mean, who led what.
 *
 * <p>May import of ours: instrument, diagnostic, ingest.table, ingest.export, ingest.platform,
 * ingest.label, ingest.yaml.
 */
@NullMarked
package io.github.locus.ingest.study;

import org.jspecify.annotations.NullMarked;
