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
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.export.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SurveyMonkey's rows: numbers of questions (in some files), questions, and options or rows. A
 * question stands above its first column only, so it is filled forward, but never over metadata.
 * What stands in the last row is a statement that is rated, or an option that has a column of its
 * own, or both ({@code item - label}). Verified against real exports, condensed and expanded, codes
 * and texts.
 */
final class SurveyMonkey implements Platform {
  private static final Set<String> OWN =
      Set.of(
          "respondent id",
          "respondent_id",
          "collector id",
          "collector_id",
          "start date",
          "end date",
          "date created",
          "date modified",
          "ip address",
          "email address",
          "first name",
          "last name",
          "language");
  private static final Set<String> TYPED =
      Set.of("open-ended response", "other (please specify)", "comments:", "why?");
  private static final Pattern NUMBER = Pattern.compile("[qQ]\\d+[a-z]?");
  private static final Set<String> SINGLE = Set.of("response", "open-ended response");
  private static final int ENOUGH_RECORDS = 5;
  private static final Pattern RESPONDENT = Pattern.compile("\\d{9,12}|\\d(\\.\\d+)?e\\+?\\d{1,2}");
  private static final Set<String> BELOW_QUESTIONS =
      Set.of("response", "open-ended response", "other (please specify)", "comments:");
  private static final Set<String> COLLECTOR = Set.of("collector id", "collectorid");
  private static final Set<String> BESIDE =
      Set.of("start date", "startdate", "end date", "enddate", "ip address");
  private static final int SEEN_BELOW = 3;
  private static final int LAST_HEADER_ROW = 3;

  @Override
  public String code() {
    return "surveymonkey";
  }

  @Override
  public String title() {
    return "SurveyMonkey";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("Analyze Results", "Save As", "Export File", "All Responses Data")),
        List.of("CSV"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of("ip address", "email address", "first name", "last name");
  }

  @Override
  public int headerRows(FirstRows rows) {
    return 2;
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return isOwn(column.question());
  }

  /** No column tells what was not submitted. */
  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    MetadataCell test = MetadataCell.of(metadata, "is test data", "test data", "is test");
    return cells ->
        test.isYes(cells) ? Verdict.leaveOut(LeftOutReason.TEST, false) : Verdict.COUNTS;
  }

  private static boolean isOwn(String cell) {
    String folded = HeaderText.folded(cell);
    return OWN.contains(folded) || folded.matches("custom data( \\d+)?");
  }

  private static boolean isTyped(String cell) {
    return TYPED.contains(HeaderText.folded(cell));
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    for (int row = 0; row < LAST_HEADER_ROW; row++) {
      for (int column = 0; column < 2; column++) {
        if (isRespondentId(rows.cell(row, column))) {
          Signature found = withRespondents(rows, row, column);
          // one name alone is none of SurveyMonkey's: a file of one's own may call its column so
          boolean alone = found.headerRows() == 1 && !isConfirmed(rows, column);
          return alone ? Optional.empty() : Optional.of(found);
        }
      }
    }
    for (int row = 1; row < LAST_HEADER_ROW; row++) {
      if (rows.row(row).stream().filter(BELOW_QUESTIONS::contains).count() >= SEEN_BELOW) {
        return Optional.of(new Signature(this, "metadata cut off", row + 1));
      }
    }
    return Optional.empty();
  }

  private Signature withRespondents(FirstRows rows, int named, int column) {
    int headerRows = named + 1;
    for (int row = named + 1; row <= LAST_HEADER_ROW; row++) {
      if (RESPONDENT.matcher(rows.cell(row, column)).matches()) {
        headerRows = row;
        break;
      }
      // ids that were replaced: a second row of the header has none, or the name again
      String below = rows.cell(row, column);
      if (below.isEmpty() || isRespondentId(below)) {
        headerRows = Math.min(row + 1, LAST_HEADER_ROW);
      } else {
        break;
      }
    }
    String variant = named > 0 ? "question numbers" : headerRows == 1 ? "one header row" : "";
    return new Signature(this, variant, headerRows);
  }

  /** By an id of SurveyMonkey's form below the name, or by others of its names. */
  private static boolean isConfirmed(FirstRows rows, int column) {
    return RESPONDENT.matcher(rows.cell(1, column)).matches()
        || rows.row(0).stream().map(SurveyMonkey::spaced).anyMatch(COLLECTOR::contains)
        || rows.row(0).stream().map(SurveyMonkey::spaced).filter(BESIDE::contains).count() > 1;
  }

  private static String spaced(String cell) {
    return cell.replace('_', ' ').replace('.', ' ');
  }

  private static boolean isRespondentId(String cell) {
    return spaced(cell).equals("respondent id");
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    int last = header.count() - 1;
    boolean numbered = last >= 2 && hasNumbers(header);
    int questions = numbered ? 1 : 0;
    List<ExportColumn> columns = new ArrayList<>();
    String question = "";
    String number = "";
    int run = 0;
    for (int c = 0; c < header.width(); c++) {
      String text = header.cell(questions, c);
      String own = numbered ? header.cell(0, c) : "";
      boolean begins = (!text.isEmpty() && !text.equals(question)) || !own.isEmpty();
      if (begins || isOwn(header.cell(last, c))) {
        close(columns, run, header);
        run = c;
        question = text;
        number = own;
      }
      String part = last > questions ? header.cell(last, c) : "";
      boolean metadata = isOwn(question);
      String row = metadata || SINGLE.contains(HeaderText.folded(part)) ? "" : part;
      ColumnKind kind = isTyped(part) ? ColumnKind.METADATA : ColumnKind.QUESTION;
      columns.add(new ExportColumn(c, name(number, question, row), question, row, "", "", kind));
    }
    close(columns, run, header);
    return columns;
  }

  private static boolean hasNumbers(HeaderRows header) {
    return header.rows().get(0).stream().anyMatch(cell -> NUMBER.matcher(cell).matches());
  }

  private static String name(String number, String question, String row) {
    return Stream.of(number.isEmpty() ? question : number, row)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" - "));
  }

  /** Looks at a question's columns together: what do they stand for? */
  private static void close(List<ExportColumn> columns, int from, HeaderRows header) {
    List<ExportColumn> run = new ArrayList<>(columns.subList(from, columns.size()));
    run.removeIf(column -> column.row().isEmpty() || column.kind() == ColumnKind.METADATA);
    if (run.size() < 2 || !areOptions(run, header.sample())) {
      return;
    }
    boolean expanded = isExpanded(run);
    for (ExportColumn column : run) {
      int dash = expanded ? column.row().lastIndexOf(" - ") : -1;
      String item = expanded ? column.row().substring(0, dash).strip() : "";
      String option = expanded ? column.row().substring(dash + 3).strip() : column.row();
      columns.set(
          column.index(),
          new ExportColumn(
              column.index(),
              column.name(),
              column.question(),
              item,
              option,
              column.importId(),
              column.kind()));
    }
  }

  /** Each column holds its own label or its own code wherever it holds anything. */
  private static boolean areOptions(List<ExportColumn> run, Sample sample) {
    boolean enough = sample.records() >= ENOUGH_RECORDS;
    int labelled = 0;
    int coded = 0;
    int filled = 0;
    Set<String> codes = new LinkedHashSet<>();
    for (ExportColumn column : run) {
      int dash = column.row().lastIndexOf(" - ");
      boolean label =
          sample.isOption(column.index(), column.row())
              || (dash > 0 && sample.isOption(column.index(), column.row().substring(dash + 3)));
      boolean code = enough && sample.isConstantNumber(column.index());
      filled += sample.isEmpty(column.index()) ? 0 : 1;
      labelled += label ? 1 : 0;
      coded += code && !label ? 1 : 0;
      codes.addAll(code ? sample.values(column.index()).keySet() : Set.of());
    }
    boolean some = codes.size() > 1 || filled < run.size();
    return filled > 0 && labelled + coded == filled && (labelled > 0 || some);
  }

  /** All items have the same labels, at least two. */
  private static boolean isExpanded(List<ExportColumn> run) {
    Map<String, Set<String>> labels = new HashMap<>();
    for (ExportColumn column : run) {
      int dash = column.row().lastIndexOf(" - ");
      if (dash <= 0) {
        return false;
      }
      labels
          .computeIfAbsent(column.row().substring(0, dash), item -> new LinkedHashSet<>())
          .add(HeaderText.folded(column.row().substring(dash + 3)));
    }
    return labels.values().stream().distinct().count() == 1
        && labels.values().iterator().next().size() > 1;
  }
}
