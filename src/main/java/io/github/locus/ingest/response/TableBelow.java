package io.github.locus.ingest.response;

import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.table.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells the rows of another table below the records, such as headcounts: an empty row, then words in
 * columns of numbers, or words alone that no record has where records have few, and far fewer cells
 * than records fill. It ends where a row is as full as
 * records are.
 */
final class TableBelow {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)*");

  /** Share of the cells of a column of numbers. */
  private static final double NEARLY_ALL = 0.9;

  private static final int FEWEST_CELLS = 2;

  /** Records that have a value which is one of few. */
  private static final int OFTEN = 3;

  private static final int FEWEST_RECORDS = 20;

  private final Sample sample;
  private final int columns;
  private long before = -1;
  private boolean inside;

  /**
   * @param sample what the columns hold in the first records
   * @param columns number of columns
   */
  TableBelow(Sample sample, int columns) {
    this.sample = sample;
    this.columns = columns;
  }

  /**
   * Looks at the next row of the file.
   *
   * @param fields its cells as they stand in the file
   * @param line its line
   * @return true where it is of another table
   */
  boolean contains(String[] fields, long line) {
    boolean apart = before >= 0 && line > before + 1;
    before = line;
    if (!inside && !apart) {
      return false;
    }
    List<Integer> filled = new ArrayList<>();
    for (int c = 0; c < fields.length; c++) {
      if (!Blanks.strip(fields[c]).isEmpty()) {
        filled.add(c);
      }
    }
    boolean few = 2 * filled.size() <= columns;
    inside = few && (inside || isHeader(fields, filled));
    return inside;
  }

  private boolean isHeader(String[] fields, List<Integer> filled) {
    return filled.size() >= FEWEST_CELLS
        && filled.stream().allMatch(c -> c < columns && isWord(Blanks.strip(fields[c])))
        && (filled.stream().anyMatch(this::holdsNumbers)
            || filled.stream().allMatch(c -> isStranger(c, Blanks.strip(fields[c]))));
  }

  /** Whether a cell stands once at most in a column whose few values stand often. */
  private boolean isStranger(int column, String cell) {
    Map<String, Integer> values = sample.values(column);
    long all = values.values().stream().mapToLong(n -> n).sum();
    long often = values.values().stream().filter(n -> n >= OFTEN).mapToLong(n -> n).sum();
    return values.getOrDefault(cell, 0) <= 1 && all >= FEWEST_RECORDS && often >= NEARLY_ALL * all;
  }

  private static boolean isWord(String cell) {
    String folded = LabelFolding.fold(cell).text();
    LabelCatalogue known = LabelCatalogue.builtIn();
    return cell.chars().anyMatch(Character::isLetter)
        && known.cell(cell).isEmpty()
        && known.absence(folded).isEmpty()
        && !known.isLabel(folded);
  }

  private boolean holdsNumbers(int column) {
    Map<String, Integer> values = sample.values(column);
    long all = values.values().stream().mapToLong(n -> n).sum();
    long numbers =
        values.entrySet().stream()
            .filter(value -> NUMBER.matcher(value.getKey()).matches())
            .mapToLong(Map.Entry::getValue)
            .sum();
    return numbers >= NEARLY_ALL * all && numbers > 0;
  }
}
