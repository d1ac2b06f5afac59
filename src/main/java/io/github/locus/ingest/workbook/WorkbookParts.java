package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.Archive;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.bytes.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the sheets of a workbook share.
 *
 * @param sheets its sheets in the order of their tabs
 * @param texts texts that cells point to
 * @param styles formats of cells
 * @param from1904 whether days are counted from 1904 on
 */
record WorkbookParts(List<Sheet> sheets, SharedTexts texts, Styles styles, boolean from1904) {
  /** Some programs number the part, others do not. */
  private static final Pattern BOOK = Pattern.compile("(?i)xl/workbook\\d*\\.xml");

  private static final Pattern TARGETS = Pattern.compile("(?i)xl/_rels/workbook\\d*\\.xml\\.rels");
  private static final Pattern TEXTS = Pattern.compile("(?i)xl/sharedStrings\\d*\\.xml");
  private static final Pattern STYLES = Pattern.compile("(?i)xl/styles\\d*\\.xml");

  /**
   * Whether an archive is a workbook.
   *
   * @param names the files in it
   */
  static boolean isWorkbook(List<String> names) {
    return names.stream().anyMatch(name -> BOOK.matcher(name).matches());
  }

  /**
   * Reads them.
   *
   * @param archive a workbook
   * @param limits what bounds memory
   * @return the parts
   * @throws IOException if they cannot be read
   */
  static WorkbookParts read(Archive archive, ReadLimits limits) throws IOException {
    Found found = new Found();
    for (String name : archive.names()) {
      if (BOOK.matcher(name).matches()) {
        read(archive, name, found::readBook);
      } else if (TARGETS.matcher(name).matches()) {
        read(archive, name, found::readTargets);
      } else if (TEXTS.matcher(name).matches()) {
        read(archive, name, part -> found.texts = SharedTexts.read(part, limits.fieldCharacters()));
      } else if (STYLES.matcher(name).matches()) {
        read(archive, name, part -> found.styles = Styles.read(part));
      }
    }
    return new WorkbookParts(found.sheets(), found.texts, found.styles, found.from1904);
  }

  /** What is done with a part. */
  private interface Reading {
    void of(XmlPart part) throws IOException;
  }

  private static void read(Archive archive, String name, Reading reading) throws IOException {
    try (InputStream content = archive.open(name)) {
      XmlPart part = new XmlPart(name, content);
      reading.of(part);
      part.finish();
    }
  }

  /** What was found so far: the parts may stand in any order. */
  private static final class Found {
    private static final int MOST_SHEETS = 10_000;

    private final List<Sheet> named = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private SharedTexts texts = SharedTexts.none();
    private Styles styles = Styles.none();
    private boolean from1904;

    void readBook(XmlPart part) throws IOException {
      while (part.next()) {
        if (part.starts("workbookPr")) {
          from1904 = part.isSet("date1904");
        } else if (part.starts("sheet") && named.size() < MOST_SHEETS) {
          boolean visible = part.attribute("state").orElse("visible").equals("visible");
          named.add(
              new Sheet(
                  part.attribute("name").orElse(""), visible, part.attribute("id").orElse("")));
        }
      }
    }

    void readTargets(XmlPart part) throws IOException {
      while (part.next()) {
        if (part.starts("Relationship")) {
          String target = part.attribute("Target").orElse("");
          String path = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          targets.put(part.attribute("Id").orElse(""), path);
        }
      }
    }

    /** Sheets of charts have a tab, but no cells. */
    List<Sheet> sheets() throws MalformedInputException {
      List<Sheet> sheets = new ArrayList<>();
      for (Sheet sheet : named) {
        String target = targets.get(sheet.part());
        if (target == null) {
          throw new MalformedInputException(
              DiagnosticCode.DAMAGED_ARCHIVE, Clause.SHEET_IS_MISSING.with(sheet.name()));
        }
        if (!target.contains("chartsheets/")) {
          sheets.add(new Sheet(sheet.name(), sheet.isVisible(), target));
        }
      }
      return sheets;
    }
  }
}
