package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the columns of an export hold: each stands in one scale or has one reason.
 *
 * @param scales columns that share a response scale, in the order of their first columns
 * @param excluded the others in file order, and why each is no rating
 */
public record ScaleFindings(List<FoundScale> scales, Map<ExportColumn, ExclusionReason> excluded) {
  public ScaleFindings {
    scales = List.copyOf(scales);
    excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
  }
}
