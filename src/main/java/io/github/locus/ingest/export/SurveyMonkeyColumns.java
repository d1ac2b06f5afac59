package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SurveyMonkey's rows: numbers of questions (in some files), questions, and options or rows. A
 * question stands above its first column only, so it is filled forward, but never over metadata.
 * What stands in the last row is a statement that is rated, or an option that has a column of its
 * own, or both ({@code item - label}).
 */
final class SurveyMonkeyColumns implements ColumnReader {
  private static final Pattern NUMBER = Pattern.compile("[qQ]\\d+[a-z]?");
  private static final Set<String> SINGLE = Set.of("response", "open-ended response");
  private static final int ENOUGH_RECORDS = 5;

  @Override
  public List<ExportColumn> read(HeaderRows header) {
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
      if (begins || MetadataColumns.isSurveyMonkey(header.cell(last, c))) {
        close(columns, run, header);
        run = c;
        question = text;
        number = own;
      }
      String part = last > questions ? header.cell(last, c) : "";
      boolean metadata = MetadataColumns.isSurveyMonkey(question);
      String row = metadata || SINGLE.contains(HeaderText.folded(part)) ? "" : part;
      ColumnKind kind =
          MetadataColumns.isFreeText(part) ? ColumnKind.METADATA : ColumnKind.QUESTION;
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
