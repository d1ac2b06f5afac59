/**
 * Everything the user may see, as plain records, and its JSON form and schema.
 *
 * <p>May import of ours: nothing of ours.
 */
@NullMarked
package io.github.locus.result;

import org.jspecify.annotations.NullMarked;
