package io.github.locus.ingest.export;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table that no platform is known to have written. It may be an export without its metadata, so
 * headers are split where platforms separate a question from its rows. A row of labels may stand
 * below one of codes, or one of columns below merged cells.
 *
 * @param code the name in results
 * @param title the name in sentences
 */
record AnyTable(String code, String title) implements Platform {
  /** Rows below the codes, where labels stand there. */
  private static final int LABELS = 1;

  private static final int FIRST_RECORD = 2;

  /** Fewer columns or records tell no labels from answers. */
  private static final int FEWEST = 2;

  private static final String DASH = " - ";

  private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}\\d_.]*\\d");
  private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}.*\\s.*\\p{L}.*");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    return Optional.empty();
  }

  /** Two where labels stand below codes, sentences above nothing but numbers, or below merged cells. */
  @Override
  public int headerRows(FirstRows rows) {
    return isLabelled(rows) || MergedHeaders.areIn(rows) ? FIRST_RECORD : 1;
  }

  private static boolean isLabelled(FirstRows rows) {
    List<Integer> codes =
        IntStream.range(0, rows.row(0).size())
            .filter(c -> CODE.matcher(rows.cell(0, c)).matches())
            .filter(c -> isAnswer(rows.cell(FIRST_RECORD, c)))
            .boxed()
            .toList();
    List<Integer> labelled =
        codes.stream().filter(c -> WORDS.matcher(rows.cell(LABELS, c)).matches()).toList();
    long labels = labelled.stream().map(c -> rows.cell(LABELS, c)).distinct().count();
    return labelled.size() >= FEWEST
        && 2 * labelled.size() > codes.size()
        && labels == labelled.size()
        && rows.rows().size() >= FIRST_RECORD + FEWEST
        && labelled.stream().allMatch(c -> isAnswered(rows, c));
  }

  private static boolean isAnswered(FirstRows rows, int column) {
    return IntStream.range(FIRST_RECORD, rows.rows().size())
        .allMatch(row -> isAnswer(rows.cell(row, column)));
  }

  private static boolean isAnswer(String cell) {
    return cell.isEmpty() || NUMBER.matcher(cell).matches();
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    if (header.count() == 1) {
      return split(header);
    }
    if (MergedHeaders.are(header)) {
      return MergedHeaders.columns(header);
    }
    return columns(
        header, IntStream.range(0, header.width()).mapToObj(c -> header.cell(LABELS, c)).toList());
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header, List<String> told) {
    List<String> labels =
        IntStream.range(0, header.width())
            .mapToObj(c -> told.get(c).isEmpty() ? header.cell(0, c) : told.get(c))
            .toList();
    List<ExportColumn> columns = new ArrayList<>();
    for (ExportColumn column :
        split(new HeaderRows(List.of(labels), header.width(), header.sample()))) {
      String name = header.cell(0, column.index());
      columns.add(
          column.withTexts(name.isEmpty() ? column.name() : name, column.question(), column.row()));
    }
    return columns;
  }

  private static List<ExportColumn> split(HeaderRows header) {
    return SeparatedColumns.split(
        gridsByCode(BracketColumns.read(header)), List.of(" >> ", "->", " / "));
  }

  /** Texts behind one and the same code are the rows of a grid: {@code Q1. IT}, {@code Q1. HR}. */
  private static List<ExportColumn> gridsByCode(List<ExportColumn> columns) {
    Map<String, Long> coded =
        columns.stream()
            .filter(AnyTable::isCoded)
            .collect(Collectors.groupingBy(ExportColumn::name, Collectors.counting()));
    Set<ExportColumn> inGrids =
        columns.stream()
            .filter(c -> isCoded(c) && coded.getOrDefault(c.name(), 0L) > 1)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    boolean stems = haveStems(inGrids);
    return columns.stream()
        .map(
            column ->
                !inGrids.contains(column)
                    ? column
                    : stems
                        ? column.withRow(stem(column), part(column))
                        : column.withRow(column.name(), column.question()))
        .toList();
  }

  /**
   * Whether what stands behind each code begins alike, up to a dash, and otherwise behind another, as where
   * the rows of a grid are written behind its question: {@code Q1. IT - Speed}, {@code Q1. IT - Care}.
   */
  private static boolean haveStems(Set<ExportColumn> grids) {
    Map<String, Set<String>> stems = new LinkedHashMap<>();
    Set<String> codes = new HashSet<>();
    for (ExportColumn column : grids) {
      if (column.question().indexOf(DASH) < 1 || part(column).isEmpty()) {
        return false;
      }
      stems.computeIfAbsent(stem(column), s -> new HashSet<>()).add(column.name());
      codes.add(column.name());
    }
    return codes.size() > 1
        && stems.size() == codes.size()
        && stems.values().stream().allMatch(of -> of.size() == 1);
  }

  private static String stem(ExportColumn column) {
    return column.question().substring(0, column.question().indexOf(DASH)).strip();
  }

  private static String part(ExportColumn column) {
    return column.question().substring(column.question().indexOf(DASH) + DASH.length()).strip();
  }

  private static boolean isCoded(ExportColumn column) {
    return column.row().isEmpty()
        && !column.name().equals(column.question())
        && CODE.matcher(column.name()).matches();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return false;
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD_ANY;
  }
}
