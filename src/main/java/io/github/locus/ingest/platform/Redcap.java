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
import io.github.locus.ingest.export.RecordRule.Verdict;
import io.github.locus.ingest.export.Signature;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * REDCap, data or data dictionary: variable names or labels; a checkbox has a column an option.
 * Verified against a real raw export and its dictionary; labelled exports are known from the
 * documentation of programs that read them.
 */
final class Redcap implements Platform {
  private static final Pattern RAW = Pattern.compile("(\\w+?)___(\\w+)");
  private static final Pattern LABELLED = Pattern.compile("(.+?) \\(choice=(.+)\\)");
  private static final Pattern CHECKBOX = Pattern.compile("[a-z0-9_]+___[a-z0-9_-]+");
  private static final Pattern OWN =
      Pattern.compile(
          "record_id|redcap_(event_name|repeat_instrument|repeat_instance|data_access_group)"
              + "|.*_(timestamp|complete)|complete\\?|record id|event name|repeat instrument"
              + "|repeat instance|data access group|survey timestamp");

  @Override
  public String code() {
    return "redcap";
  }

  @Override
  public String title() {
    return "REDCap";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("Data Exports, Reports, and Stats", "All data", "Export Data")),
        List.of("CSV", "Microsoft Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "dob", "redcap_survey_identifier", "survey identifier", "first_name", "last_name");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    boolean dictionary =
        (rows.beginsWith("variable / field name") || rows.beginsWith("field_name"))
            && rows.hasHeader("field type", "field_type")
            && rows.hasHeader("field label", "field_label");
    if (dictionary) {
      return Optional.of(new Signature(this, Signature.DICTIONARY, 1));
    }
    List<String> names = rows.row(0);
    boolean raw =
        names.stream().anyMatch(name -> name.endsWith("_complete"))
            && (rows.hasHeader("record_id", "redcap_event_name", "redcap_survey_identifier")
                || names.stream()
                    .anyMatch(
                        name -> name.endsWith("_timestamp") || CHECKBOX.matcher(name).matches()));
    if (raw) {
      return Optional.of(new Signature(this, "raw", 1));
    }
    boolean labelled =
        names.contains("complete?")
            && (rows.hasHeader("record id", "survey timestamp", "event name")
                || names.stream().anyMatch(name -> name.contains("(choice=")));
    return labelled ? Optional.of(new Signature(this, "labelled", 1)) : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return column.index() == 0 || OWN.matcher(HeaderText.folded(column.name())).matches();
  }

  /** A form that was never opened counts as incomplete too, so one complete form is enough. */
  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    List<ExportColumn> forms =
        metadata.stream()
            .filter(column -> column.name().matches("(?i).*_complete|complete\\?"))
            .toList();
    return cells -> {
      boolean any = false;
      for (ExportColumn form : forms) {
        String state = cells[form.index()].toLowerCase(Locale.ROOT);
        any |= !state.isEmpty();
        if (!state.isEmpty() && !state.equals("0") && !state.equals("incomplete")) {
          return Verdict.COUNTS;
        }
      }
      return Verdict.response(any);
    };
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    return IntStream.range(0, header.width()).mapToObj(c -> column(c, header.cell(0, c))).toList();
  }

  private static ExportColumn column(int index, String cell) {
    for (Pattern checkbox : List.of(RAW, LABELLED)) {
      Matcher parts = checkbox.matcher(cell);
      if (parts.matches()) {
        return new ExportColumn(
            index, cell, parts.group(1), "", parts.group(2), "", ColumnKind.QUESTION);
      }
    }
    return PlainColumns.column(index, cell);
  }
}
