/**
 * What a brand file says of the look of documents: names, a colour that is read on white, a logo.
 *
 * <p>May import of ours: diagnostic, ingest.bytes, ingest.table, ingest.yaml.
 */
@NullMarked
package io.github.locus.ingest.brand;

import org.jspecify.annotations.NullMarked;
