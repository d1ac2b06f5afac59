/**
 * Work on many things of which none looks at another. Knows no file.
 *
 * <p>Imports nothing of ours.
 */
@NullMarked
package io.github.locus.ingest.abreast;

import org.jspecify.annotations.NullMarked;
