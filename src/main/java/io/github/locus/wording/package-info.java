/**
 * The result and what is wrong with an input in words of a language: one catalogue a language, with its sentences, titles,
 * headings, names of codes and the way numbers are written.
 *
 * <p>May import of ours: result, diagnostic.
 */
@NullMarked
package io.github.locus.wording;

import org.jspecify.annotations.NullMarked;
