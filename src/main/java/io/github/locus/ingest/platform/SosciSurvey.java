package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.MetadataCell;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.RecordRule.Verdict;
import io.github.locus.ingest.export.Signature;
import io.github.locus.ingest.export.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * SoSci Survey: codes such as {@code IT01_02} in the first row and, in most exports, the labels of the
 * variables in a second. A battery is a run of columns of one code; its stem is what their labels
 * share. The names of the columns and the German labels are verified against real exports that were
 * published with programs that read them; what the modes other than {@code interview} are called is
 * known from the documentation.
 */
final class SosciSurvey implements Platform {
  private static final Set<String> OWN =
      Set.of(
          "case",
          "ref",
          "questnnr",
          "mode",
          "started",
          "mailsent",
          "lastdata",
          "status",
          "finished",
          "q_viewer",
          "lastpage",
          "maxpage",
          "missing",
          "missrel",
          "language");

  /** Time on pages, speed, order and codes at random. */
  private static final Pattern ADDED =
      Pattern.compile("time\\d+|time_(sum|rsi)|deg_(time|miss)|[a-z]{2}\\d{2}_(cp|rv\\d+)");

  private static final List<String> SIGNS =
      List.of("case", "questnnr", "started", "lastdata", "lastpage", "maxpage", "q_viewer");
  private static final Pattern BATTERY = Pattern.compile("([A-Za-z]{2}\\d{2})_\\d+");
  private static final Pattern TEST_MODE = Pattern.compile("admin.*|.*test.*|debug|preview");
  private static final int SEEN = 4;

  @Override
  public String code() {
    return "sosci";
  }

  @Override
  public String title() {
    return "SoSci Survey";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("Collected Data", "Download Data")),
        List.of("CSV", "Excel"));
  }

  /** The code by which a person was let in. */
  @Override
  public Set<String> identifying() {
    return Set.of("serial");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    return rows.hasHeader("case") && rows.count(SIGNS) >= SEEN
        ? Optional.of(new Signature(this, "", headerRows(rows)))
        : Optional.empty();
  }

  /** A record's case is a number, a label is a text. */
  @Override
  public int headerRows(FirstRows rows) {
    int column = rows.row(0).indexOf("case");
    String below = column < 0 ? "" : rows.cell(1, column);
    return below.isEmpty() || below.chars().allMatch(Character::isDigit) ? 1 : 2;
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    List<ExportColumn> columns = new ArrayList<>();
    while (columns.size() < header.width()) {
      int from = columns.size();
      String battery = battery(header, from);
      int to = from + 1;
      while (!battery.isEmpty() && to < header.width() && battery.equals(battery(header, to))) {
        to++;
      }
      List<String> labels = IntStream.range(from, to).mapToObj(c -> label(header, c)).toList();
      int stem = labels.size() > 1 ? Stems.length(labels, List.of(": ", " - ")) : 0;
      for (int c = from; c < to; c++) {
        columns.add(column(c, header.cell(0, c), labels.get(c - from), stem));
      }
    }
    return columns;
  }

  private static ExportColumn column(int index, String name, String label, int stem) {
    String question = stem == 0 ? label : Stems.stripped(label.substring(0, stem));
    String row = stem == 0 ? "" : label.substring(stem).strip();
    return new ExportColumn(index, name, question, row, "", "", ColumnKind.QUESTION);
  }

  private static String battery(HeaderRows header, int column) {
    Matcher code = BATTERY.matcher(header.cell(0, column));
    return code.matches() ? code.group(1) : "";
  }

  private static String label(HeaderRows header, int column) {
    String label = header.cell(1, column);
    return label.isEmpty() ? header.cell(0, column) : label;
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    return OWN.contains(name) || ADDED.matcher(name).matches();
  }

  /** Whoever only looks through the pages is marked as a viewer. */
  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    MetadataCell mode = MetadataCell.of(metadata, "mode");
    MetadataCell viewer = MetadataCell.of(metadata, "q_viewer");
    MetadataCell finished = MetadataCell.of(metadata, "finished");
    return cells -> {
      boolean unfinished = finished.isNo(cells);
      if (TEST_MODE.matcher(mode.of(cells)).matches()) {
        return Verdict.leaveOut(LeftOutReason.TEST, unfinished);
      }
      return viewer.isYes(cells)
          ? Verdict.leaveOut(LeftOutReason.PREVIEW, unfinished)
          : Verdict.response(unfinished);
    };
  }
}
