package io.github.locus.ingest.facts;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.words.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scales whose answers have a column each, with codes in the cells and the labels in the headers:
 * what a study states of them are the labels.
 */
final class OptionLabels {
  private final Map<Integer, ColumnProfile> profiles = new HashMap<>();

  OptionLabels(List<ColumnProfile> profiles) {
    profiles.forEach(profile -> this.profiles.put(profile.column().index(), profile));
  }

  /**
   * Puts labels in the place of codes.
   *
   * @param scale a scale as the cells show it
   * @return the scale with the labels of its headers; the same where a code has not one label
   */
  FoundScale labelled(FoundScale scale) {
    if (!scale.expanded()) {
      return scale;
    }
    Map<String, String> labels = new HashMap<>();
    for (ExportColumn column : scale.columns()) {
      ColumnProfile profile = profiles.get(column.index());
      if (profile == null || profile.values().size() > 1 || column.option().isEmpty()) {
        return scale;
      }
      for (String code : profile.values().keySet()) {
        String other = labels.putIfAbsent(code, column.option());
        boolean same =
            other == null || Wording.of(other).words().equals(Wording.of(column.option()).words());
        if (!same) {
          return scale;
        }
      }
    }
    if (!labels.keySet().containsAll(scale.order())) {
      return scale;
    }
    return scale.relabelled(labels);
  }
}
