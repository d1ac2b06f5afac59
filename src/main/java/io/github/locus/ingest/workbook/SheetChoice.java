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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which sheet of a workbook holds the table: the one that is named, else the only one with a header. */
final class SheetChoice {
  /** Numbers and what they mean, three at least. */
  private static final Pattern LIST =
      Pattern.compile("(?:\\s*-?\\d{1,3}\\s*[=:]\\s*[^=:;,|\\n]{1,60}(?:[;,|\\n]|$)){3,}");

  private static final int LONGEST_LIST = 600;

  /** A codebook has a row a question. */
  private static final int CODEBOOK_ROWS = 300;

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
    if (headed.size() == 1) {
      return headed.get(0);
    }
    if (filled.size() == 1 && isOneColumn(rows(beginnings, filled.get(0)))) {
      return filled.get(0);
    }
    if (filled.isEmpty()) {
      throw new MalformedInputException(DiagnosticCode.EMPTY_FILE);
    }
    if (headed.isEmpty()) {
      throw new MalformedInputException(DiagnosticCode.NO_SHEET_WITH_HEADER, names(filled));
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
      try (InputStream content = archive.open(sheet.part())) {
        SheetReader reader =
            new SheetReader(new XmlPart(sheet.part(), content), workbook, limits, new CellNotes());
        beginnings.put(sheet.part(), beginning(reader));
      }
    }
    return beginnings;
  }

  /**
   * What the other sheets list as the meaning of numbers, as a codebook does: "1 = very satisfied, 2 =
   * satisfied, 3 = neutral". Where several lists differ, none of them holds for all columns.
   *
   * @param chosen the sheet that is read
   * @return one list, or none
   * @throws IOException if a sheet cannot be read
   */
  List<String> meanings(Sheet chosen) throws IOException {
    Set<String> lists = new LinkedHashSet<>();
    for (Sheet sheet : workbook.sheets()) {
      if (!sheet.isVisible() || sheet.equals(chosen)) {
        continue;
      }
      try (InputStream content = archive.open(sheet.part())) {
        SheetReader reader =
            new SheetReader(new XmlPart(sheet.part(), content), workbook, limits, new CellNotes());
        Optional<SheetRow> row = reader.next();
        for (int rows = 0; row.isPresent() && rows < CODEBOOK_ROWS; rows++) {
          Arrays.stream(row.get().cells())
              .filter(cell -> cell.length() <= LONGEST_LIST && LIST.matcher(cell).matches())
              .forEach(lists::add);
          row = reader.next();
        }
      }
    }
    return lists.size() == 1 ? List.copyOf(lists) : List.of();
  }

  private static List<SheetRow> beginning(SheetReader reader) throws IOException {
    List<SheetRow> rows = new ArrayList<>();
    Optional<SheetRow> row = reader.next();
    while (row.isPresent()) {
      if (row.get().filled() > 0) {
        rows.add(row.get());
      }
      row = rows.size() < WorkbookRows.HEADER_ROWS ? reader.next() : Optional.empty();
    }
    return rows;
  }

  /** A title above a table stands alone in its row, and so do the lines of a note. */
  private static boolean hasHeader(List<SheetRow> rows) {
    return !rows.isEmpty() && rows.get(0).filled() > 1 && hasWords(rows.get(0));
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
