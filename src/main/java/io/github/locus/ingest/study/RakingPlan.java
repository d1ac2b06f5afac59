package io.github.locus.ingest.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Known margins of the population, to which respondents are weighted.
 *
 * @param margins for {@link StudyField#OWN_FUNCTION} or {@link StudyField#UNIT} the size of each
 *     category, above 0: shares or numbers of people, scaled to sum 1
 * @param trim largest weight as a multiple of the median weight, above 1; none for no limit
 */
public record RakingPlan(Map<StudyField, Map<String, Double>> margins, OptionalDouble trim) {
  /** Copies, keeping the order of declaration. */
  public RakingPlan {
    Map<StudyField, Map<String, Double>> copy = new LinkedHashMap<>();
    margins.forEach(
        (field, sizes) -> copy.put(field, Collections.unmodifiableMap(new LinkedHashMap<>(sizes))));
    margins = Collections.unmodifiableMap(copy);
  }
}
