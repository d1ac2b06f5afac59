package io.github.locus.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What stands in the cells of a workbook, read from its parts by the names of the standard.
 *
 * @param sheets by name, in their order: rows of cells as they are stored, a number as its digits
 */
public record WorkbookText(Map<String, List<List<String>>> sheets) {
  /** Of the bytes of a workbook. */
  public static WorkbookText of(byte[] workbook) {
    try {
      Path file = Files.createTempFile("workbook", ".xlsx");
      try {
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
          return of(zip);
        }
      } finally {
        Files.delete(file);
      }
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError("no workbook", e);
    }
  }

  /** All of it, a cell a line. */
  public String words() {
    StringBuilder words = new StringBuilder();
    sheets.forEach(
        (name, rows) -> {
          words.append(name).append('\n');
          rows.forEach(row -> row.forEach(cell -> words.append(cell).append('\n')));
        });
    return words.toString();
  }

  /** A part of a workbook as it is stored. */
  static String part(byte[] workbook, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      ZipEntry entry = zip.getNextEntry();
      while (entry != null) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
        entry = zip.getNextEntry();
      }
    }
    throw new AssertionError("no part " + name);
  }

  private static WorkbookText of(ZipFile zip)
      throws IOException, ParserConfigurationException, SAXException {
    List<String> strings = new ArrayList<>();
    NodeList shared = part(zip, "xl/sharedStrings.xml").getElementsByTagName("si");
    for (int i = 0; i < shared.getLength(); i++) {
      strings.add(shared.item(i).getTextContent());
    }
    Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
    NodeList names = part(zip, "xl/workbook.xml").getElementsByTagName("sheet");
    for (int i = 0; i < names.getLength(); i++) {
      Document sheet = part(zip, "xl/worksheets/sheet" + (i + 1) + ".xml");
      sheets.put(((Element) names.item(i)).getAttribute("name"), rows(sheet, strings));
    }
    return new WorkbookText(sheets);
  }

  private static List<List<String>> rows(Document sheet, List<String> strings) {
    List<List<String>> rows = new ArrayList<>();
    NodeList all = sheet.getElementsByTagName("row");
    for (int r = 0; r < all.getLength(); r++) {
      List<String> row = new ArrayList<>();
      NodeList cells = ((Element) all.item(r)).getElementsByTagName("c");
      for (int c = 0; c < cells.getLength(); c++) {
        Element cell = (Element) cells.item(c);
        String value = cell.getTextContent();
        row.add(cell.getAttribute("t").equals("s") ? strings.get(Integer.parseInt(value)) : value);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Document part(ZipFile zip, String name)
      throws IOException, ParserConfigurationException, SAXException {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(in.readAllBytes()));
    }
  }
}
