package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.ingest.grouping.FoundScale;
import java.util.List;
import java.util.Optional;

/**
 * What a drafted dimension was made of.
 *
 * @param place where its questions stand in the file
 * @param open its scale, where the file does not tell it wholly
 * @param ends which of its columns go how far, where not all go as far; else nothing
 */
public record DimensionSource(Argument place, Optional<FoundScale> open, List<Argument> ends) {
  public DimensionSource {
    ends = List.copyOf(ends);
  }
}
