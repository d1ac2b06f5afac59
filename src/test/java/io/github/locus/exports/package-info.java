/**
 * Look-alikes of the platforms: they read the questionnaires that {@code questionnaire} writes, let
 * the people of a survey in memory answer them, and write the export that the platform would write.
 * Structure as documented and as seen in real exports; all content is invented.
 */
@NullMarked
package io.github.locus.exports;

import org.jspecify.annotations.NullMarked;
