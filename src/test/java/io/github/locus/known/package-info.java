/**
 * Survey files of known mapping: drawn from a seed as platforms and people write them, with the truth
 * about every column beside them.
 */
@NullMarked
package io.github.locus.known;

import org.jspecify.annotations.NullMarked;
