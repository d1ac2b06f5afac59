package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.Archive;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.bytes.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which sheet of a workbook holds the table: the one that is named, else the only one with a
 * header.
 */
final class SheetChoice {
  /** Rows of the other sheets that are looked at: a codebook has a row a question. */
  private static final int CODEBOOK_ROWS = 300;

  /** Columns of a table below titles, and rows in which it begins. */
  private static final int FEWEST_COLUMNS = 3;

  private static final int MOST_TITLES = 10;

  private final Archive archive;
  private final WorkbookParts workbook;
  private final ReadLimits limits;

  SheetChoice(Archive archive, WorkbookParts workbook, ReadLimits limits) {
    this.archive = archive;
    this.workbook = workbook;
    this.limits = limits;
  }

  /**
   * The sheet that was named.
   *
   * @param name what its tab says; case and blanks around it are free
   * @return the sheet, hidden or not
   * @throws IOException if there is none of that name, it has no header, or it cannot be read
   */
  Sheet named(String name) throws IOException {
    for (Sheet sheet : workbook.sheets()) {
      if (sheet.name().strip().equalsIgnoreCase(name.strip())) {
        return onlyOne(List.of(sheet));
      }
    }
    throw new MalformedInputException(DiagnosticCode.NO_SUCH_SHEET, name, names(workbook.sheets()));
  }

  /**
   * The only sheet with a header.
   *
   * @return the sheet
   * @throws IOException if there is none, or more than one, or they cannot be read
   */
  Sheet onlyOne() throws IOException {
    return onlyOne(workbook.sheets().stream().filter(Sheet::isVisible).toList());
  }

  private Sheet onlyOne(List<Sheet> sheets) throws IOException {
    Map<String, List<SheetRow>> beginnings = beginnings(sheets);
    List<Sheet> filled = sheets.stream().filter(s -> !rows(beginnings, s).isEmpty()).toList();
    List<Sheet> headed =
        filled.stream().filter(sheet -> hasHeader(rows(beginnings, sheet))).toList();
    List<Sheet> titled =
        filled.stream().filter(sheet -> hasTitles(rows(beginnings, sheet))).toList();
    if (headed.size() == 1) {
      Sheet first = headed.get(0);
      return titled.size() == 1 && explains(first, titled.get(0), rows(beginnings, first))
          ? titled.get(0)
          : first;
    }
    if (filled.size() == 1 && isOneColumn(rows(beginnings, filled.get(0)))) {
      return filled.get(0);
    }
    if (filled.isEmpty()) {
      throw new MalformedInputException(DiagnosticCode.EMPTY_FILE);
    }
    if (headed.isEmpty() && titled.size() == 1) {
      return titled.get(0);
    }
    if (headed.isEmpty()) {
      throw new MalformedInputException(DiagnosticCode.NO_SHEET_WITH_HEADER, names(filled));
    }
    List<Sheet> tables = withoutLegends(headed);
    if (tables.size() == 1) {
      return tables.get(0);
    }
    throw new MalformedInputException(DiagnosticCode.SEVERAL_SHEETS, names(headed));
  }

  private static List<SheetRow> rows(Map<String, List<SheetRow>> beginnings, Sheet sheet) {
    return beginnings.getOrDefault(sheet.part(), List.of());
  }

  /** The first rows of each sheet that hold anything. */
  private Map<String, List<SheetRow>> beginnings(List<Sheet> sheets) throws IOException {
    Map<String, List<SheetRow>> beginnings = new HashMap<>();
    for (Sheet sheet : sheets) {
      beginnings.put(sheet.part(), firstRows(sheet, MOST_TITLES));
    }
    return beginnings;
  }

  private List<SheetRow> firstRows(Sheet sheet, int most) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    try (InputStream content = archive.open(sheet.part())) {
      SheetReader reader =
          new SheetReader(new XmlPart(sheet.part(), content), workbook, limits, new CellNotes());
      Optional<SheetRow> row = reader.next();
      while (row.isPresent()) {
        if (row.get().filled() > 0) {
          rows.add(row.get());
        }
        row = rows.size() < most ? reader.next() : Optional.empty();
      }
    }
    return rows;
  }

  /**
   * What the other sheets are to one.
   *
   * @param chosen the sheet that is read
   * @return their first rows
   * @throws IOException if a sheet cannot be read
   */
  OtherSheets besides(Sheet chosen) throws IOException {
    List<Sheet> others =
        workbook.sheets().stream()
            .filter(sheet -> sheet.isVisible() && !sheet.equals(chosen))
            .toList();
    return besides(chosen, others);
  }

  private OtherSheets besides(Sheet chosen, List<Sheet> others) throws IOException {
    if (others.isEmpty()) {
      return new OtherSheets(List.of(), Map.of());
    }
    Map<String, List<SheetRow>> rows = new LinkedHashMap<>();
    for (Sheet sheet : others) {
      rows.put(sheet.name(), firstRows(sheet, CODEBOOK_ROWS));
    }
    return new OtherSheets(firstRows(chosen, CODEBOOK_ROWS), rows);
  }

  /** Whether a sheet with a header is there to explain one whose header stands below titles. */
  private boolean explains(Sheet headed, Sheet titled, List<SheetRow> rows) throws IOException {
    return isList(rows) || withoutLegends(List.of(headed, titled)).equals(List.of(titled));
  }

  /** The sheets that no other is there to explain. */
  private List<Sheet> withoutLegends(List<Sheet> headed) throws IOException {
    List<Sheet> rest = new ArrayList<>(headed);
    for (Sheet sheet : headed) {
      List<Sheet> others = headed.stream().filter(other -> !other.equals(sheet)).toList();
      OtherSheets besides = besides(sheet, others);
      rest.removeIf(other -> others.contains(other) && besides.isExplainedBy(other.name()));
    }
    return rest;
  }

  /** A title above a table stands alone in its row, and so do the lines of a note. */
  private static boolean hasHeader(List<SheetRow> rows) {
    return !rows.isEmpty() && rows.get(0).filled() > 1 && hasWords(rows.get(0));
  }

  /** Titles, each alone in its row, and below them a table of several columns. */
  private static boolean hasTitles(List<SheetRow> rows) {
    int header = 0;
    while (header < rows.size() && rows.get(header).filled() == 1) {
      header++;
    }
    return header > 0
        && header + 1 < rows.size()
        && hasWords(rows.get(header))
        && rows.get(header).filled() >= FEWEST_COLUMNS
        && rows.get(header + 1).filled() >= FEWEST_COLUMNS;
  }

  /** Whether a sheet has too few columns for a table: a list of codes and what they mean. */
  private static boolean isList(List<SheetRow> rows) {
    return rows.stream().allMatch(row -> row.filled() < FEWEST_COLUMNS);
  }

  private static boolean isOneColumn(List<SheetRow> rows) {
    return rows.stream().allMatch(row -> row.filled() == 1) && hasWords(rows.get(0));
  }

  private static boolean hasWords(SheetRow row) {
    return Arrays.stream(row.cells()).anyMatch(c -> c.codePoints().anyMatch(Character::isLetter));
  }

  private static Argument names(List<Sheet> sheets) {
    return Argument.quoted(sheets.stream().map(Sheet::name).toList());
  }
}
