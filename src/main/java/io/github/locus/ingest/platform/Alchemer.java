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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Alchemer, formerly SurveyGizmo: {@code Row:Question}. Either part may hold colons of its own, so
 * the split is made where the rest is the question of another column too. Verified against a real
 * export without its personal columns; those are known from the published interface.
 */
final class Alchemer implements Platform {
  private static final Set<String> OWN =
      Set.of(
          "response id",
          "time started",
          "date submitted",
          "status",
          "language",
          "tags",
          "legacy comments");

  /** Found out from the network address. */
  private static final Set<String> PLACES = Set.of("country", "state/region", "region");

  private static final Pattern WRITE_IN = Pattern.compile(".*- (write in|other)( \\(required\\))?");

  @Override
  public String code() {
    return "alchemer";
  }

  @Override
  public String title() {
    return "Alchemer";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("Results", "Exports", "Create New Export")),
        List.of("CSV", "Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "longitude",
        "latitude",
        "city",
        "postal",
        "contact id",
        "sessionid",
        "session id",
        "referer",
        "user agent",
        "extended user agent");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    return rows.row(0).containsAll(List.of("time started", "date submitted", "status"))
        ? Optional.of(new Signature(this, "", 1))
        : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return OWN.contains(HeaderText.folded(column.name()))
        || WRITE_IN.matcher(HeaderText.folded(column.row())).matches();
  }

  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    return CompletedStatus.rule(metadata, "status");
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    Map<String, Integer> endings = new HashMap<>();
    for (int c = 0; c < header.width(); c++) {
      String text = header.cell(0, c);
      endings.merge(text, 1, Integer::sum);
      for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
        endings.merge(text.substring(colon + 1).strip(), 1, Integer::sum);
      }
    }
    List<ExportColumn> columns = new ArrayList<>();
    for (int c = 0; c < header.width(); c++) {
      ExportColumn column = column(c, header, endings);
      boolean place = PLACES.contains(HeaderText.folded(column.name()));
      columns.add(place ? column.withKind(ColumnKind.IDENTIFYING) : column);
    }
    return columns;
  }

  private static ExportColumn column(int index, HeaderRows header, Map<String, Integer> endings) {
    String text = header.cell(0, index);
    for (int colon = text.indexOf(':'); colon > 0; colon = text.indexOf(':', colon + 1)) {
      String question = text.substring(colon + 1).strip();
      if (!question.isEmpty() && endings.getOrDefault(question, 0) > 1) {
        String row = text.substring(0, colon).strip();
        boolean option = header.sample().isOption(index, row);
        return new ExportColumn(
            index, text, question, option ? "" : row, option ? row : "", "", ColumnKind.QUESTION);
      }
    }
    return PlainColumns.column(index, text);
  }
}
