package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.LeftOutReason;
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
 * Unipark, Tivian EFS Survey: names of variables in one row; texts stand in a codebook of their own.
 * Not verified against a real file: names and disposition codes are known from its manual and from
 * files made after it.
 */
final class Unipark implements Platform {
  private static final List<String> SIGNS =
      List.of("external_lfdn", "tester", "dispcode", "lastpage", "quality", "duration");
  private static final int SEEN = 2;
  private static final Set<String> OWN =
      Set.of(
          "lfdn",
          "external_lfdn",
          "tester",
          "dispcode",
          "lastpage",
          "quality",
          "duration",
          "browser",
          "device_type",
          "quota",
          "quota_assignment",
          "quota_rejected_id",
          "page_history",
          "hflip",
          "vflip",
          "output_mode",
          "javascript",
          "flash",
          "session_id",
          "language",
          "cleaned",
          "ats",
          "datetime",
          "date_of_last_access",
          "date_of_first_mail");

  /** Parameters of the link, times of the pages, what is found out of a visitor. */
  private static final Pattern ADDED =
      Pattern.compile(
          "c_\\d{4}|rts\\d+|rtsstart|participant_(browser|browser_version|os|device|isbot)");

  /** Below: not begun, begun, interrupted, taken up again. Above: completed, screened out. */
  private static final Pattern BEGUN = Pattern.compile("2[0-3]");

  @Override
  public String code() {
    return "unipark";
  }

  @Override
  public String title() {
    return "Unipark";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(), Argument.quoted(List.of("Data export", "Exports")), List.of("CSV", "Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "referer",
        "participant_continent",
        "participant_country",
        "participant_region",
        "participant_city",
        "participant_ip");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    return rows.hasHeader("lfdn") && rows.count(SIGNS) >= SEEN
        ? Optional.of(new Signature(this, "", 1))
        : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    return OWN.contains(name) || ADDED.matcher(name).matches();
  }

  /** 0 is a question that was shown and not answered, the others were not shown or are texts. */
  @Override
  public Set<Integer> absent() {
    return Set.of(0, -66, -77, -99);
  }

  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    MetadataCell tester = MetadataCell.of(metadata, "tester");
    MetadataCell state = MetadataCell.of(metadata, "dispcode");
    return cells -> {
      boolean unfinished = BEGUN.matcher(state.of(cells)).matches();
      return tester.isYes(cells)
          ? Verdict.leaveOut(LeftOutReason.TEST, unfinished)
          : Verdict.response(unfinished);
    };
  }
}
