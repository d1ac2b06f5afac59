package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.PlainColumns;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Typeform. A question with several answers has columns headed by the option alone. Verified against
 * a real export.
 */
final class Typeform implements Platform {
  private static final Set<String> OWN =
      Set.of(
          "response type",
          "start date (utc)",
          "stage date (utc)",
          "submit date (utc)",
          "ending",
          "score",
          "tags",
          "language");

  @Override
  public String code() {
    return "typeform";
  }

  @Override
  public String title() {
    return "Typeform";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("Results", "Responses", "Download all responses")),
        List.of("CSV", "XLSX"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of("network id");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    boolean shown =
        rows.beginsWith("#") && rows.hasHeader("network id", "submit date (utc)", "response type");
    return shown ? Optional.of(new Signature(this, "", 1)) : Optional.empty();
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    List<ExportColumn> columns = new ArrayList<>(PlainColumns.read(header));
    if (!columns.isEmpty()) {
      // the token of a response leads to it
      columns.set(0, columns.get(0).withKind(ColumnKind.IDENTIFYING));
    }
    return columns;
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return OWN.contains(HeaderText.folded(column.name()));
  }

  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    return CompletedStatus.rule(metadata, "response type");
  }
}
