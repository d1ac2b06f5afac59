package io.github.locus.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as Microsoft Forms gives it for download: one sheet, the texts in it, times as days since
 * the end of 1899. The same rows are the same bytes.
 */
final class FormsWorkbook {
  private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPES =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final LocalDateTime FIRST = LocalDateTime.of(1899, 12, 30, 0, 0);
  private static final LocalDateTime WRITTEN = LocalDateTime.of(2025, 3, 31, 0, 0);
  private static final int MINUTES_A_DAY = 1440;

  private FormsWorkbook() {}

  /**
   * Writes.
   *
   * @param header what stands in the first row
   * @param rows id as a number, two times, texts
   * @return the bytes of the workbook
   */
  static byte[] of(List<String> header, List<Row> rows) {
    StringBuilder sheet = new StringBuilder("<row r=\"1\">");
    for (int c = 0; c < header.size(); c++) {
      text(sheet, c, 1, header.get(c));
    }
    sheet.append("</row>");
    for (int r = 0; r < rows.size(); r++) {
      Row row = rows.get(r);
      int line = r + 2;
      sheet.append("<row r=\"").append(line).append("\">");
      number(sheet, 0, line, 0, String.valueOf(row.id()));
      number(sheet, 1, line, 1, serial(row.start()));
      number(sheet, 2, line, 1, serial(row.end()));
      for (int c = 0; c < row.texts().size(); c++) {
        text(sheet, c + 3, line, row.texts().get(c));
      }
      sheet.append("</row>");
    }
    return packed(sheet.toString());
  }

  /**
   * A response.
   *
   * @param id its number
   * @param start when it was begun
   * @param end when it was sent
   * @param texts the other cells
   */
  record Row(int id, LocalDateTime start, LocalDateTime end, List<String> texts) {}

  private static String serial(LocalDateTime time) {
    return String.format(
        Locale.ROOT, "%.8f", (double) ChronoUnit.MINUTES.between(FIRST, time) / MINUTES_A_DAY);
  }

  private static void number(StringBuilder xml, int column, int row, int style, String value) {
    xml.append("<c r=\"")
        .append(letters(column))
        .append(row)
        .append("\" s=\"")
        .append(style)
        .append("\"><v>")
        .append(value)
        .append("</v></c>");
  }

  private static void text(StringBuilder xml, int column, int row, String text) {
    if (!text.isEmpty()) {
      xml.append("<c r=\"")
          .append(letters(column))
          .append(row)
          .append("\" t=\"inlineStr\"><is><t>")
          .append(text.replace("&", "&amp;").replace("<", "&lt;"))
          .append("</t></is></c>");
    }
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static byte[] packed(String rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      part(
          zip,
          "[Content_Types].xml",
          "<Types xmlns=\""
              + PACKAGE
              + "content-types\">"
              + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
              + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
              + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
              + TYPES
              + "sheet.main+xml\"/>"
              + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
              + TYPES
              + "worksheet+xml\"/>"
              + "<Override PartName=\"/xl/styles.xml\" ContentType=\""
              + TYPES
              + "styles+xml\"/></Types>");
      part(zip, "_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
      part(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns=\""
              + SHEETS
              + "\" xmlns:r=\""
              + OFFICE
              + "\"><sheets>"
              + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
      part(
          zip,
          "xl/_rels/workbook.xml.rels",
          relationships("worksheet", "worksheets/sheet1.xml", "styles", "styles.xml"));
      part(
          zip,
          "xl/styles.xml",
          "<styleSheet xmlns=\""
              + SHEETS
              + "\">"
              + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"m/d/yy h:mm:ss\"/></numFmts>"
              + "<fonts count=\"1\"><font/></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
              + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
              + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
              + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs>"
              + "</styleSheet>");
      part(
          zip,
          "xl/worksheets/sheet1.xml",
          "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + rows + "</sheetData></worksheet>");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String relationships(String... kindsAndTargets) {
    StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
    for (int i = 0; i < kindsAndTargets.length; i += 2) {
      xml.append("<Relationship Id=\"rId")
          .append(i / 2 + 1)
          .append("\" Type=\"")
          .append(OFFICE)
          .append('/')
          .append(kindsAndTargets[i])
          .append("\" Target=\"")
          .append(kindsAndTargets[i + 1])
          .append("\"/>");
    }
    return xml.append("</Relationships>").toString();
  }

  private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(WRITTEN);
    zip.putNextEntry(entry);
    zip.write(
        ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml).getBytes(UTF_8));
    zip.closeEntry();
  }
}
