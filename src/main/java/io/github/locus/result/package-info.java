/**
 * Everything that is found, as figures and codes in plain records, and its JSON form and schema: evidence is what the
 * numbers say, a verdict what the rules make of it, both together a result. Words come last, and from elsewhere.
 *
 * <p>May import of ours: diagnostic, for what is wrong with a file.
 */
@NullMarked
package io.github.locus.result;

import org.jspecify.annotations.NullMarked;
