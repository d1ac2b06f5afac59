package io.github.locus.ingest.platform;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.MetadataCell;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.RecordRule.Verdict;
import java.util.List;

/** A status that says {@code complete} in words, and a flag for tests: two platforms have them. */
final class CompletedStatus {
  private CompletedStatus() {}

  static RecordRule rule(List<ExportColumn> metadata, String name) {
    MetadataCell status = MetadataCell.of(metadata, name);
    MetadataCell test = MetadataCell.of(metadata, "is test data", "test data", "is test");
    return cells -> {
      String said = status.of(cells);
      boolean unfinished = !said.isEmpty() && !said.startsWith("complete");
      return test.isYes(cells) || said.startsWith("test")
          ? Verdict.leaveOut(LeftOutReason.TEST, unfinished)
          : Verdict.response(unfinished);
    };
  }
}
