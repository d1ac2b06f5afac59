package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.PlainColumns;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.SeparatedColumns;
import io.github.locus.ingest.export.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Jotform: {@code question >> row} for a table of inputs. Not verified against a real file: the first
 * column is known from published programs that read such files, the rest from its help.
 */
final class Jotform implements Platform {
  private static final String ROW = " >> ";
  private static final Set<String> OWN =
      Set.of(
          "submission date",
          "submission id",
          "last update date",
          "unique id",
          "form id",
          "workflow status",
          "approval status");

  @Override
  public String code() {
    return "jotform";
  }

  @Override
  public String title() {
    return "Jotform";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(), Argument.quoted(List.of("Tables", "Download All")), List.of("CSV", "Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of("submission ip", "ip", "edit link", "submission link");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    boolean rowed = rows.row(0).stream().anyMatch(name -> name.contains(ROW));
    boolean shown =
        rows.beginsWith("submission date") && (rowed || rows.hasHeader("submission id"));
    return shown ? Optional.of(new Signature(this, "", 1)) : Optional.empty();
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    return SeparatedColumns.split(PlainColumns.read(header), List.of(ROW));
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return OWN.contains(HeaderText.folded(column.name()));
  }
}
