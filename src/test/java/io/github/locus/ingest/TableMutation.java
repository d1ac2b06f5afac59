package io.github.locus.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** What people do to a table before they hand it on: columns moved, codes put in, points not chosen. */
final class TableMutation {
  private static final List<String> CODES =
      List.of("9", "99", "999", "-9", "-77", "-99", "8", "88", "97", "NA", "n/a", "#N/A", "?");

  private final char delimiter;
  private final List<List<String>> rows;

  private TableMutation(char delimiter, List<List<String>> rows) {
    this.delimiter = delimiter;
    this.rows = rows;
  }

  /** Reads a table; empty rows are kept out. */
  static TableMutation of(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "");
    char delimiter = delimiter(text.lines().findFirst().orElse(""));
    try {
      List<List<String>> rows = new ArrayList<>();
      CSVFormat.DEFAULT
          .builder()
          .setDelimiter(delimiter)
          .setLenientEof(true)
          .setTrailingData(true)
          .get()
          .parse(new StringReader(text))
          .forEach(row -> rows.add(new ArrayList<>(row.toList())));
      return new TableMutation(delimiter, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static char delimiter(String line) {
    char best = ',';
    for (char sign : new char[] {',', ';', '\t', '|'}) {
      if (count(line, sign) > count(line, best)) {
        best = sign;
      }
    }
    return best;
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  List<List<String>> rows() {
    return rows;
  }

  byte[] bytes() {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Changes it in place, once.
   *
   * @param header rows above the first record
   * @param random decides how
   */
  void mutate(int header, Random random) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    if (width == 0 || rows.size() <= header + 1) {
      return;
    }
    int column = random.nextInt(width);
    int other = random.nextInt(width);
    switch (random.nextInt(11)) {
      case 0 -> each(0, row -> row.remove(column), column);
      case 1 -> each(0, row -> Collections.swap(row, column, other), Math.max(column, other));
      case 2 -> each(0, row -> row.add(other, row.get(column)), Math.max(column, other));
      case 3 -> each(header, row -> row.set(column, ""), column);
      case 4 -> {
        String code = CODES.get(random.nextInt(CODES.size()));
        for (int c = 0; c < width; c++) {
          int place = c;
          each(header, row -> put(row, place, code, random), place);
        }
      }
      case 5 -> {
        String lowest = random.nextBoolean() ? "1" : "5";
        each(header, row -> row.replaceAll(cell -> cell.equals(lowest) ? "3" : cell), -1);
      }
      case 6 ->
          rows.get(random.nextInt(header + 1)).replaceAll(cell -> cell.toUpperCase(Locale.ROOT));
      case 7 -> Collections.shuffle(rows.subList(header, rows.size()), random);
      case 8 ->
          rows.subList(Math.min(rows.size(), header + 2 + random.nextInt(6)), rows.size()).clear();
      case 9 -> rows.subList(0, header).clear();
      default -> each(header, row -> row.set(column, row.get(column) + ".0"), column);
    }
  }

  private void each(int first, Consumer<List<String>> change, int needed) {
    rows.subList(first, rows.size()).stream().filter(row -> row.size() > needed).forEach(change);
  }

  /** In place of one in twenty-five numbers. */
  private static void put(List<String> row, int column, String code, Random random) {
    if (row.get(column).matches("-?\\d{1,3}") && random.nextInt(25) == 0) {
      row.set(column, code);
    }
  }
}
