/**
 * Study files as YAML: read into what a study states, each fault with its place.
 *
 * <p>May import of ours: diagnostic, ingest.table, ingest.platform, ingest.yaml,
 * ingest.study.
 */
@NullMarked
package io.github.locus.ingest.studyfile;

import org.jspecify.annotations.NullMarked;
