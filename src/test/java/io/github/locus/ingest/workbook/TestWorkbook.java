package io.github.locus.ingest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks part by part, as spreadsheet programs write them. */
public final class TestWorkbook {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final LocalDateTime WRITTEN = LocalDateTime.of(2025, 3, 31, 0, 0);

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> states = new LinkedHashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> formats = new ArrayList<>(List.of("General"));
  private boolean from1904;

  /**
   * Days are counted from 1904 on.
   *
   * @return this
   */
  public TestWorkbook from1904() {
    from1904 = true;
    return this;
  }

  /**
   * Adds a sheet of texts, each a shared one; empty cells are left out.
   *
   * @param name what its tab says
   * @param rows its rows, cells separated by {@code |}
   * @return this
   */
  public TestWorkbook sheet(String name, String... rows) {
    StringBuilder xml = new StringBuilder();
    for (int r = 0; r < rows.length; r++) {
      String[] cells = rows[r].split("\\|", -1);
      StringBuilder row = new StringBuilder();
      for (int c = 0; c < cells.length; c++) {
        if (!cells[c].isEmpty()) {
          row.append(text(CellAddress.letters(c) + (r + 1), cells[c]));
        }
      }
      xml.append("<row r=\"").append(r + 1).append("\">").append(row).append("</row>");
    }
    return sheetOf(name, xml.toString());
  }

  /**
   * Adds a sheet.
   *
   * @param name what its tab says
   * @param rows its rows as XML
   * @return this
   */
  public TestWorkbook sheetOf(String name, String rows) {
    sheets.put(name, rows);
    return this;
  }

  /**
   * Hides a sheet.
   *
   * @param name its name
   * @return this
   */
  public TestWorkbook hide(String name) {
    states.put(name, "veryHidden");
    return this;
  }

  /**
   * A cell with a shared text.
   *
   * @param address for example {@code A1}
   * @param text what it shows
   * @return XML
   */
  public String text(String address, String text) {
    int index = texts.indexOf(text);
    if (index < 0) {
      index = texts.size();
      texts.add(text);
    }
    return "<c r=\"" + address + "\" t=\"s\"><v>" + index + "</v></c>";
  }

  /**
   * A cell with a number.
   *
   * @param address for example {@code B2}
   * @param value the number as it is stored
   * @param format its format
   * @return XML
   */
  public String number(String address, String value, String format) {
    int style = formats.indexOf(format);
    if (style < 0) {
      style = formats.size();
      formats.add(format);
    }
    return "<c r=\"" + address + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
  }

  /**
   * The workbook.
   *
   * @return its bytes
   */
  public byte[] bytes() {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder names = new StringBuilder();
    StringBuilder targets = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      String state = states.getOrDefault(sheet.getKey(), "visible");
      names.append(
          "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
              .formatted(sheet.getKey(), number, state, number));
      targets.append(
          "<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>"
              .formatted(number, number));
      parts.put(
          "xl/worksheets/sheet" + number + ".xml",
          "<worksheet xmlns=\""
              + MAIN
              + "\"><sheetData>"
              + sheet.getValue()
              + "</sheetData></worksheet>");
    }
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns=\""
            + MAIN
            + "\" xmlns:r=\""
            + RELATIONS
            + "\"><workbookPr"
            + (from1904 ? " date1904=\"1\"" : "")
            + "/><sheets>"
            + names
            + "</sheets></workbook>");
    parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
    parts.put("xl/styles.xml", styles());
    StringBuilder shared = new StringBuilder();
    texts.forEach(text -> shared.append("<si><t>").append(escaped(text)).append("</t></si>"));
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + shared + "</sst>");
    return zip(parts);
  }

  private String styles() {
    StringBuilder codes = new StringBuilder();
    StringBuilder styles = new StringBuilder();
    for (int i = 0; i < formats.size(); i++) {
      codes.append(
          "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>"
              .formatted(164 + i, escaped(formats.get(i))));
      styles.append("<xf numFmtId=\"").append(164 + i).append("\"/>");
    }
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><numFmts>"
        + codes
        + "</numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs>"
        + styles
        + "</cellXfs></styleSheet>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /**
   * A zip file.
   *
   * @param parts content by name
   * @return its bytes
   */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(WRITTEN); // no clock: the same sheets are the same bytes
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
