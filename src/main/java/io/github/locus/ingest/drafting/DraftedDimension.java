package io.github.locus.ingest.drafting;

import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.DimensionSource;
import io.github.locus.instrument.Dimension;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dimension of a draft.
 *
 * @param dimension its items and their scale
 * @param source what of the file it was made of
 * @param columns by function the column of each item; empty where a function was not asked for it
 */
record DraftedDimension(
    Dimension dimension,
    DimensionSource source,
    Map<String, List<Optional<AnswerColumn>>> columns) {
  DraftedDimension {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
  }
}
