package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Qualtrics' names, question texts and import ids. A matrix is a run of columns of one question;
 * its stem is what their texts share. In the legacy form the first ten names stand in the second
 * row and there are no import ids.
 */
final class QualtricsColumns implements ColumnReader {
  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{\\s*[\"']ImportId[\"']\\s*:\\s*[\"']([^\"']*)[\"'].*", Pattern.DOTALL);
  private static final Pattern LEGACY_NAME = Pattern.compile("V\\d+");
  private static final Pattern QUESTION_OF_ID = Pattern.compile("((?:\\d+_)?QID\\d+)(?:[_#-].*)?");
  private static final Pattern ITEM_SUFFIX = Pattern.compile("(.+?)[_.]-?\\d+");
  private static final String SELECTED = "Selected Choice";

  @Override
  public List<ExportColumn> read(HeaderRows header) {
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
    return columns;
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
    if (ids >= 0) {
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
