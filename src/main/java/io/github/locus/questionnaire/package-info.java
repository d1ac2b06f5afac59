/**
 * An instrument to the import formats of survey platforms, and to paper.
 *
 * <p>May import of ours: instrument. Nothing was imported into a platform when this was written: the
 * formats follow the platforms' documentation, which each class names, and the tests check structure
 * and escaping.
 */
@NullMarked
package io.github.locus.questionnaire;

import org.jspecify.annotations.NullMarked;
