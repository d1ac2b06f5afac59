package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.bytes.ReadLimits;
import io.github.locus.ingest.workbook.CellFormat.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** The rows of a sheet, one by one. */
final class SheetReader {
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
  private static final Pattern MIDNIGHT = Pattern.compile("T00:00:00(\\.0+)?Z?\\z");

  private final XmlPart part;
  private final WorkbookParts workbook;
  private final ReadLimits limits;
  private final CellNotes notes;
  private final StringBuilder value = new StringBuilder();
  private long row;

  SheetReader(XmlPart part, WorkbookParts workbook, ReadLimits limits, CellNotes notes) {
    this.part = part;
    this.workbook = workbook;
    this.limits = limits;
    this.notes = notes;
  }

  /**
   * The next row that the sheet holds; rows without any cell may be missing in it.
   *
   * @return a row without empty cells at its end; empty after the last
   * @throws IOException if the sheet cannot be read on
   */
  Optional<SheetRow> next() throws IOException {
    while (part.next()) {
      if (part.starts("row")) {
        row =
            part.attribute("r")
                .filter(r -> r.matches("\\d{1,9}"))
                .map(Long::valueOf)
                .orElse(row + 1);
        return Optional.of(new SheetRow(row, cells()));
      }
    }
    part.finish();
    return Optional.empty();
  }

  private String[] cells() throws IOException {
    List<String> cells = new ArrayList<>();
    long characters = 0;
    int column = -1;
    while (part.next() && !part.ends("row")) {
      if (part.starts("c")) {
        Optional<String> address = part.attribute("r");
        column = address.isPresent() ? CellAddress.column(address.get()) : column + 1;
        String text = cell(column);
        characters += text.length();
        if (column >= limits.recordFields() || characters > limits.recordCharacters()) {
          throw new MalformedInputException(
              DiagnosticCode.RECORD_TOO_LONG,
              OptionalLong.of(row),
              limits.recordCharacters(),
              limits.recordFields());
        }
        put(cells, column, text);
      }
    }
    return cells.toArray(String[]::new);
  }

  private static void put(List<String> cells, int column, String text) {
    if (text.isEmpty()) {
      return;
    }
    while (cells.size() <= column) {
      cells.add("");
    }
    cells.set(column, text);
  }

  private String cell(int column) throws IOException {
    String type = part.attribute("t").orElse("n");
    String style = part.attribute("s").orElse("");
    boolean calculated = false;
    boolean valued = false;
    String inline = "";
    value.setLength(0);
    while (part.next() && !part.ends("c")) {
      switch (part.started()) {
        case "v" -> {
          valued = true;
          readValue();
        }
        case "is" -> inline = RichText.read(part, "is", limits.fieldCharacters());
        case "f" -> calculated = true;
        default -> {}
      }
    }
    String address = CellAddress.letters(column) + row;
    if (calculated && !valued) {
      notes.addUncalculated(address);
    }
    return switch (type) {
      case "s" -> valued ? workbook.texts().get(value.toString().strip(), address) : "";
      case "inlineStr" -> inline;
      case "str", "e" -> RichText.decoded(value.toString());
      case "b" -> valued ? (value.toString().strip().equals("1") ? "TRUE" : "FALSE") : "";
      case "d" -> MIDNIGHT.matcher(value).replaceAll("").replace('T', ' ');
      default -> number(value.toString().strip(), style, address);
    };
  }

  private void readValue() throws IOException {
    while (part.next() && !part.ends("v")) {
      if (part.isText()) {
        part.addTo(value);
        RichText.check(value, limits.fieldCharacters());
      }
    }
  }

  private String number(String held, String style, String address) {
    if (held.isEmpty() || (style.isEmpty() && WHOLE.matcher(held).matches())) {
      return held;
    }
    double number;
    try {
      number = Double.parseDouble(held);
    } catch (NumberFormatException e) {
      notes.add(CellFormat.Truth.STORED, address);
      return held;
    }
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      notes.add(CellFormat.Truth.STORED, address);
      return held;
    }
    Shown shown = workbook.styles().get(style).show(number, workbook.from1904());
    notes.add(shown.truth(), address);
    return shown.text();
  }
}
