package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.MetadataCell;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.RecordRule.Verdict;
import io.github.locus.ingest.export.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Viva Glint, raw survey responses: a question, and beside it its comment, the topics of that and
 * whether it is sensitive. Days stand before months. Verified against the program that Microsoft
 * publishes to read such files, not against a real file.
 */
final class VivaGlint implements Platform {
  private static final String COMPLETED = "survey cycle completion date";
  private static final String SENT = "survey cycle sent date";
  private static final Set<String> OWN = Set.of("status", "manager id", COMPLETED, SENT);
  private static final Pattern BESIDE =
      Pattern.compile(".*_(comment|comment_topics|sensitive_comment_flag)");

  @Override
  public String code() {
    return "viva-glint";
  }

  @Override
  public String title() {
    return "Viva Glint";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(), Argument.quoted(List.of("Raw survey responses export")), List.of("CSV"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of("first name", "last name", "email");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    return rows.count(List.of(COMPLETED, SENT)) == 2
        ? Optional.of(new Signature(this, "", 1))
        : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    return OWN.contains(name) || BESIDE.matcher(name).matches();
  }

  /** Whoever has not completed the survey has no day of completion. */
  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    MetadataCell completed = MetadataCell.of(metadata, COMPLETED);
    return cells -> Verdict.response(completed.isThere() && completed.isNothing(cells));
  }
}
