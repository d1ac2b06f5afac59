package io.github.locus.ingest.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook, by the number of the style that a cell has. */
final class Styles {
  /** Formats that have a number and no text in the file. */
  private static final Map<Integer, String> BUILT_IN =
      Map.ofEntries(
          Map.entry(1, "0"),
          Map.entry(2, "0.00"),
          Map.entry(3, "#,##0"),
          Map.entry(4, "#,##0.00"),
          Map.entry(9, "0%"),
          Map.entry(10, "0.00%"),
          Map.entry(11, "0.00E+00"),
          Map.entry(12, "# ?/?"),
          Map.entry(13, "# ??/??"),
          Map.entry(14, "m/d/yyyy"),
          Map.entry(15, "d-mmm-yy"),
          Map.entry(16, "d-mmm"),
          Map.entry(17, "mmm-yy"),
          Map.entry(18, "h:mm AM/PM"),
          Map.entry(19, "h:mm:ss AM/PM"),
          Map.entry(20, "h:mm"),
          Map.entry(21, "h:mm:ss"),
          Map.entry(22, "m/d/yyyy h:mm"),
          Map.entry(37, "#,##0;-#,##0"),
          Map.entry(38, "#,##0;-#,##0"),
          Map.entry(39, "#,##0.00;-#,##0.00"),
          Map.entry(40, "#,##0.00;-#,##0.00"),
          Map.entry(45, "mm:ss"),
          Map.entry(46, "[h]:mm:ss"),
          Map.entry(47, "mm:ss"),
          Map.entry(48, "0.0E+0"));

  private static final CellFormat GENERAL = CellFormat.of("General");

  private final List<CellFormat> formats;

  private Styles(List<CellFormat> formats) {
    this.formats = formats;
  }

  static Styles none() {
    return new Styles(List.of());
  }

  /**
   * Reads them.
   *
   * @param part the part that holds them
   * @return the formats of all styles
   * @throws IOException if the part cannot be read
   */
  static Styles read(XmlPart part) throws IOException {
    Map<Integer, String> codes = new HashMap<>(BUILT_IN);
    Map<String, CellFormat> made = new HashMap<>();
    List<CellFormat> formats = new ArrayList<>();
    boolean ofCells = false;
    while (part.next()) {
      if (part.starts("numFmt")) {
        part.attribute("formatCode").ifPresent(code -> codes.put(number(part, "numFmtId"), code));
      } else if (part.starts("cellXfs") || part.ends("cellXfs")) {
        ofCells = part.starts("cellXfs");
      } else if (ofCells && part.starts("xf")) {
        String code = codes.getOrDefault(number(part, "numFmtId"), "General");
        formats.add(made.computeIfAbsent(code, CellFormat::of));
      }
    }
    return new Styles(formats);
  }

  private static int number(XmlPart part, String attribute) {
    String text = part.attribute(attribute).orElse("");
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /**
   * The format of a style.
   *
   * @param style its number as the cell has it, empty for the usual one
   * @return the format, digits as needed for a style that is not there
   */
  CellFormat get(String style) {
    int index = style.length() <= 9 && style.matches("\\d+") ? Integer.parseInt(style) : -1;
    return index >= 0 && index < formats.size() ? formats.get(index) : GENERAL;
  }
}
