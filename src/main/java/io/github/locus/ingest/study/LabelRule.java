package io.github.locus.ingest.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the answers to some items mean.
 *
 * @param points the spellings of each point of the scale from lowest to highest, labels or codes as
 *     the file has them; empty where the file's answers tell their order
 * @param aliases further spellings, each with the label that it stands for
 * @param reversed whether the file counts from high to low: then the answers are turned
 */
public record LabelRule(List<List<String>> points, Map<String, String> aliases, boolean reversed) {
  /** Key of a rule for every item that has none of its own. */
  public static final String EVERY_ITEM = "all";

  /** Copies, keeping the order of declaration. */
  public LabelRule {
    points = points.stream().map(List::copyOf).toList();
    aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
  }

  /**
   * Labels alone.
   *
   * @param labels one for each point, from lowest to highest
   * @return a rule without aliases
   */
  public static LabelRule of(List<String> labels) {
    return new LabelRule(labels.stream().map(List::of).toList(), Map.of(), false);
  }
}
