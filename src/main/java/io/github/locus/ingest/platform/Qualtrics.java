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

/**
 * Qualtrics, current and legacy exports. Names, question texts and import ids stand in three rows; in
 * the legacy form the first ten names stand in the second of two. A matrix is a run of columns of one
 * question; its stem is what their texts share. Verified against real exports: codes and texts, the
 * German interface, legacy, header rows cut off; import ids that are not {@code QIDn} against a
 * description alone.
 */
final class Qualtrics implements Platform {
  private static final Set<String> OWN =
      Set.of(
          "startdate",
          "enddate",
          "status",
          "progress",
          "duration (in seconds)",
          "durationinseconds",
          "duration",
          "finished",
          "recordeddate",
          "responseid",
          "responseset",
          "distributionchannel",
          "userlanguage",
          "locationaccuracy");

  /** Names that nobody else gives a column. */
  private static final List<String> CERTAIN =
      List.of(
          "recordeddate",
          "distributionchannel",
          "userlanguage",
          "duration (in seconds)",
          "durationinseconds",
          "recipientemail",
          "recipientlastname",
          "externalreference",
          "externaldatareference",
          "locationlatitude",
          "responseset");

  private static final Pattern RESPONSE_ID = Pattern.compile("r_[a-z0-9]{10,}");
  private static final Pattern IMPORT_ID_BEGINS =
      Pattern.compile("\\A\\{\\s*[\"']importid[\"']\\s*:.*");
  private static final List<String> TIMES = List.of("startdate", "enddate", "recordeddate");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.0+)?");
  private static final int PREVIEW = 1;
  private static final int TEST = 2;
  private static final int SPAM = 8;
  private static final int ALL = 100;
  private static final Pattern ADDED =
      Pattern.compile(
          ".*(_text|[-_](first click|last click|page submit|click count|browser|version"
              + "|operating system|resolution)|_do|_do_.*|_nps_group"
              + "| - (parent )?topics| - sentiment.*| - topic sentiment.*)|sc\\d+");

  /** How Qualtrics calls what it notes itself, and somebody a question. */
  private static final Pattern OWN_NAME = Pattern.compile("q_\\w+");

  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{\\s*[\"']ImportId[\"']\\s*:\\s*[\"']([^\"']*)[\"'].*", Pattern.DOTALL);
  private static final Pattern LEGACY_NAME = Pattern.compile("V\\d+");
  private static final Pattern QUESTION_OF_ID = Pattern.compile("((?:\\d+_)?QID\\d+)(?:[_#-].*)?");
  private static final Pattern ITEM_SUFFIX = Pattern.compile("(.+?)[_.]-?\\d+");
  private static final String SELECTED = "Selected Choice";

  @Override
  public String code() {
    return "qualtrics";
  }

  @Override
  public String title() {
    return "Qualtrics";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(
            List.of("Data & Analysis", "Export & Import", "Export Data", "Use choice text")),
        List.of("CSV"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "ipaddress",
        "recipientlastname",
        "recipientfirstname",
        "recipientemail",
        "externalreference",
        "externaldatareference",
        "emailaddress",
        "locationlatitude",
        "locationlongitude",
        "prolific_pid",
        "workerid");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    for (int row = 1; row <= 3; row++) {
      if (isImportIdRow(rows.row(row))) {
        return Optional.of(new Signature(this, "current", row + 1));
      }
    }
    boolean legacy =
        rows.beginsWith("v1", "v2", "v3")
            && rows.cell(1, 0).equals("responseid")
            && rows.cell(1, 1).equals("responseset");
    if (legacy) {
      return Optional.of(new Signature(this, "legacy", 2));
    }
    return isCutOff(rows)
        ? Optional.of(new Signature(this, "header cut off", headerRows(rows)))
        : Optional.empty();
  }

  /** A response id and a status are in anybody's files: ids of its form, or names of its own. */
  private static boolean isCutOff(FirstRows rows) {
    List<String> names = rows.row(0).stream().map(HeaderText::joined).toList();
    if (names.containsAll(List.of("startdate", "enddate", "progress", "finished"))) {
      return true;
    }
    int id = names.indexOf("responseid");
    boolean ofItsForm =
        id >= 0
            && (RESPONSE_ID.matcher(rows.cell(1, id)).matches()
                || RESPONSE_ID.matcher(rows.cell(2, id)).matches());
    return ofItsForm || (id >= 0 && CERTAIN.stream().anyMatch(names::contains));
  }

  private static boolean isImportIdRow(List<String> cells) {
    return cells.stream().limit(3).anyMatch(cell -> IMPORT_ID_BEGINS.matcher(cell).matches());
  }

  /** Without the row of import ids: a row of question texts has no date below the times. */
  @Override
  public int headerRows(FirstRows rows) {
    for (int c = 0; c < rows.row(0).size(); c++) {
      String below = rows.cell(1, c);
      if (TIMES.contains(HeaderText.joined(rows.cell(0, c)))
          && !below.isEmpty()
          && below.chars().noneMatch(Character::isDigit)) {
        return isImportIdRow(rows.row(2)) ? 3 : 2;
      }
    }
    return 1;
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    return OWN.contains(HeaderText.joined(column.name()))
        || ADDED.matcher(name).matches()
        || (OWN_NAME.matcher(name).matches() && !column.importId().startsWith("QID"));
  }

  /** The status is a sum: 1 preview, 2 test, 4 imported, 8 spam, 16 offline, 32 employee project. */
  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    MetadataCell status = MetadataCell.of(metadata, "status");
    MetadataCell channel = MetadataCell.of(metadata, "distributionchannel");
    MetadataCell finished = MetadataCell.of(metadata, "finished");
    MetadataCell progress = MetadataCell.of(metadata, "progress");
    return cells -> {
      boolean unfinished =
          finished.of(cells).isEmpty() ? isBelowAll(progress.of(cells)) : finished.isNo(cells);
      String said = status.of(cells);
      int sum = NUMBER.matcher(said).matches() ? (int) Double.parseDouble(said) : 0;
      if ((sum & TEST) != 0 || said.contains("test")) {
        return Verdict.leaveOut(LeftOutReason.TEST, unfinished);
      }
      if ((sum & PREVIEW) != 0
          || said.contains("preview")
          || said.contains("vorschau")
          || channel.of(cells).equals("preview")) {
        return Verdict.leaveOut(LeftOutReason.PREVIEW, unfinished);
      }
      return (sum & SPAM) != 0 || said.contains("spam")
          ? Verdict.leaveOut(LeftOutReason.SPAM, unfinished)
          : Verdict.response(unfinished);
    };
  }

  private static boolean isBelowAll(String progress) {
    return NUMBER.matcher(progress).matches() && Double.parseDouble(progress) < ALL;
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    int ids = idRow(header);
    List<ExportColumn> columns = new ArrayList<>();
    while (columns.size() < header.width()) {
      int from = columns.size();
      String key = key(header, ids, from);
      int to = from + 1;
      while (!key.isEmpty() && to < header.width() && key.equals(key(header, ids, to))) {
        to++;
      }
      addRun(columns, header, ids, to);
    }
    boolean ofItsForm = columns.stream().anyMatch(column -> column.importId().contains("QID"));
    return ofItsForm
        ? columns.stream().map(c -> isEmbedded(c) ? c.withKind(ColumnKind.EMBEDDED) : c).toList()
        : columns;
  }

  /** Embedded data have their name for a text; questions of other tools have ids of their own. */
  private static boolean isEmbedded(ExportColumn column) {
    return !column.importId().isEmpty()
        && !column.importId().contains("QID")
        && HeaderText.folded(column.name()).equals(HeaderText.folded(column.question()));
  }

  private static void addRun(List<ExportColumn> columns, HeaderRows header, int ids, int to) {
    int from = columns.size();
    List<String> texts = new ArrayList<>();
    for (int c = from; c < to; c++) {
      texts.add(text(header, ids, c));
    }
    int stem = texts.size() > 1 ? Stems.length(texts, List.of(" - ", "-")) : 0;
    for (int c = from; c < to; c++) {
      columns.add(column(c, name(header, c), texts.get(c - from), stem, id(header, ids, c)));
    }
  }

  private static ExportColumn column(int index, String name, String text, int stem, String id) {
    String question = Stems.stripped(text.substring(0, stem));
    String part = text.substring(stem).strip();
    if (stem == 0) {
      question = withoutSelected(text);
      part = "";
    }
    String stemOfOptions = withoutSelected(question);
    boolean option = stem > 0 && !stemOfOptions.equals(question);
    return new ExportColumn(
        index,
        name,
        stemOfOptions,
        option ? "" : part,
        option ? part : "",
        id,
        ColumnKind.QUESTION);
  }

  private static String withoutSelected(String text) {
    return text.endsWith("- " + SELECTED)
        ? Stems.stripped(text.substring(0, text.length() - SELECTED.length()))
        : text;
  }

  private static int idRow(HeaderRows header) {
    for (int row = 1; row < header.count(); row++) {
      for (int c = 0; c < Math.min(3, header.width()); c++) {
        if (IMPORT_ID.matcher(header.cell(row, c)).matches()) {
          return row;
        }
      }
    }
    return -1;
  }

  /** The row of question texts is the second, unless that holds the import ids. */
  private static String text(HeaderRows header, int ids, int column) {
    return ids == 1 ? "" : header.cell(1, column);
  }

  private static String id(HeaderRows header, int ids, int column) {
    Matcher id = IMPORT_ID.matcher(header.cell(ids, column));
    return id.matches() ? id.group(1) : "";
  }

  private static String name(HeaderRows header, int column) {
    String name = header.cell(0, column);
    return header.count() == 2 && LEGACY_NAME.matcher(name).matches()
        ? header.cell(1, column)
        : name;
  }

  /** What the columns of one question share: its id, else its name without the item's number. */
  private static String key(HeaderRows header, int ids, int column) {
    Matcher question = QUESTION_OF_ID.matcher(id(header, ids, column));
    if (question.matches()) {
      return question.group(1);
    }
    boolean own = OWN.contains(HeaderText.joined(header.cell(0, column)));
    if (own || (ids >= 0 && id(header, ids, column).isEmpty())) {
      return "";
    }
    Matcher numbered = ITEM_SUFFIX.matcher(header.cell(0, column));
    if (numbered.matches()) {
      return numbered.group(1);
    }
    String text = header.cell(1, column);
    int dash = text.indexOf('-');
    return dash > 0 ? text.substring(0, dash) : "";
  }
}
