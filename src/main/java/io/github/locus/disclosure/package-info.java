/**
 * What must not be seen: minimum groups, primary and complementary suppression.
 *
 * <p>May import of ours: result.
 */
@NullMarked
package io.github.locus.disclosure;

import org.jspecify.annotations.NullMarked;
