package io.github.locus.recommendation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who helps the function that leads.
 *
 * @param partner the function that adds most, if that is enough
 * @param gain points each other function would add, by name
 * @param lifts ids of the dimensions that the partner lifts by five points or more, in declared order
 */
public record PartnerChoice(
    Optional<String> partner, Map<String, Double> gain, List<String> lifts) {
  /** No partner is looked for. */
  public static final PartnerChoice NONE = new PartnerChoice(Optional.empty(), Map.of(), List.of());

  /** Copies, keeping the order. */
  public PartnerChoice {
    gain = Collections.unmodifiableMap(new LinkedHashMap<>(gain));
    lifts = List.copyOf(lifts);
  }
}
