package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.PlainColumns;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.Signature;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * KoboToolbox and others that speak ODK: {@code group/question}, and {@code question/option} beside a
 * question of several answers. The names of the columns are verified against headers of real files
 * that were published with programs that read them; rejected records are not told from others.
 */
final class KoboToolbox implements Platform {
  private static final List<String> SIGNS =
      List.of(
          "_id",
          "_uuid",
          "_submission_time",
          "_validation_status",
          "_notes",
          "_status",
          "_submitted_by",
          "__version__",
          "_tags",
          "_index",
          "formhub/uuid",
          "meta/instanceid");
  private static final int SEEN = 2;
  private static final Pattern OWN =
      Pattern.compile(
          "start|end|today|audit|_id|_uuid|_submission_time|_validation_status|_notes|_status"
              + "|__version__|_tags|_index|_parent_table_name|_parent_index|_attachments"
              + "|_xform_id_string|_bamboo_dataset_id|formhub/.*|meta/.*|_.*_(altitude|precision)");
  private static final Pattern PLACE = Pattern.compile("_.*_(latitude|longitude)");

  @Override
  public String code() {
    return "kobotoolbox";
  }

  @Override
  public String title() {
    return "KoboToolbox";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(), Argument.quoted(List.of("Data", "Downloads")), List.of("CSV", "XLS"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "deviceid",
        "imei",
        "simserial",
        "sim_serial",
        "subscriberid",
        "subscriber_id",
        "phonenumber",
        "_submitted_by",
        "_geolocation");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    boolean shown = rows.hasHeader("_uuid", "_submission_time") && rows.count(SIGNS) >= SEEN;
    return shown ? Optional.of(new Signature(this, "", 1)) : Optional.empty();
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    List<ExportColumn> plain = PlainColumns.read(header);
    Set<String> names = new HashSet<>();
    Map<String, Integer> groups = new HashMap<>();
    for (ExportColumn column : plain) {
      names.add(column.name());
      group(column).ifPresent(group -> groups.merge(group, 1, Integer::sum));
    }
    return plain.stream().map(column -> column(column, names, groups)).toList();
  }

  private static ExportColumn column(
      ExportColumn column, Set<String> names, Map<String, Integer> groups) {
    Optional<String> group = group(column);
    if (group.isEmpty()) {
      return column;
    }
    String last = column.name().substring(group.get().length() + 1);
    if (names.contains(group.get())) {
      return column.withOption(group.get(), last);
    }
    return groups.getOrDefault(group.get(), 0) > 1 ? column.withRow(group.get(), last) : column;
  }

  /** What stands before the last slash; a sentence may hold one between two words. */
  private static Optional<String> group(ExportColumn column) {
    int slash = column.name().lastIndexOf('/');
    return slash > 0 && slash < column.name().length() - 1
        ? Optional.of(column.name().substring(0, slash))
        : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    return OWN.matcher(name).matches() || PLACE.matcher(name).matches();
  }
}
