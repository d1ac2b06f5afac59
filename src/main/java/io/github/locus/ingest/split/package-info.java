/**
 * Files of several organisations: a list of them, and a table whose records are of one each, as a file for each.
 *
 * <p>May import of ours: diagnostic, ingest.bytes, ingest.table, ingest.study.
 */
@NullMarked
package io.github.locus.ingest.split;

import org.jspecify.annotations.NullMarked;
