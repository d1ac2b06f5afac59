package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.grouping.FoundScale;
import java.util.Optional;

/**
 * What a drafted dimension was made of.
 *
 * @param place where its questions stand in the file, in words
 * @param open its scale, where the file does not tell it wholly
 */
public record DimensionSource(String place, Optional<FoundScale> open) {}
