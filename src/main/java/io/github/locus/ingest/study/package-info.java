/**
 * What a study states of its files: where answers stand, what labels mean, who led what.
 *
 * <p>May import of ours: diagnostic, ingest.table, ingest.export, ingest.yaml.
 */
@NullMarked
package io.github.locus.ingest.study;

import org.jspecify.annotations.NullMarked;
