package io.github.locus.ingest.export;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.util.List;
import java.util.Optional;

/**
 * A table that no platform is known to have written. It may be an export without its metadata, so
 * headers are split where platforms separate a question from its rows.
 *
 * @param code the name in results
 * @param title the name in sentences
 */
record AnyTable(String code, String title) implements Platform {
  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    return Optional.empty();
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    return SeparatedColumns.split(BracketColumns.read(header), List.of(" >> ", "->", " / "));
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return false;
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD_ANY;
  }
}
