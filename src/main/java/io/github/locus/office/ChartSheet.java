package io.github.locus.office;

import io.github.locus.chart.EditableChart;
import io.github.locus.chart.EditableChart.Sure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellReference;

/**
 * The figures of a chart as the sheet that an office program opens to edit it. A column a series; after them, for a series
 * with intervals, their ends, and how far they lie from the figure, as formulas: who changes an end moves the line.
 */
final class ChartSheet {
  static final String NAME = "Sheet1";

  private static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String TYPES =
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
      <Override PartName="/xl/worksheets/sheet1.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
      </Types>""";

  private static final String RELATIONS =
      """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" \
      Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>\
      </Relationships>""";

  private static final String BOOK =
      """
      <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
      <sheets><sheet name="%s" sheetId="1" r:id="rId1"/></sheets></workbook>""";

  private static final String SHEET =
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""";

  /** More digits than any figure is published with; fewer than a product of two tells of its making. */
  private static final int DIGITS = 6;

  /** Letters of a name along the axis at most, and of a series, which may tell a change too. */
  private static final int CATEGORY = 60;

  private static final int SERIES = 90;

  private final List<Column> columns = new ArrayList<>();
  private final List<String> categories;

  /**
   * A column of figures.
   *
   * @param heading its heading
   * @param figures plain decimals, by category; empty where there is none
   * @param formula what makes a figure of those of its row, with {@code #} for the row; empty where it is typed
   */
  record Column(String heading, List<Optional<String>> figures, String formula) {
    Column {
      figures = List.copyOf(figures);
    }
  }

  /**
   * Where the figures of a series stand.
   *
   * @param value column of its figures
   * @param below column of how far the lower end is below; negative where it has no intervals
   * @param above column of how far the upper end is above; negative where it has no intervals
   */
  record Placed(int value, int below, int above) {}

  private final List<Placed> placed = new ArrayList<>();

  ChartSheet(EditableChart chart) {
    categories = chart.categories().stream().map(name -> brief(name, CATEGORY)).toList();
    for (EditableChart.Part part : chart.parts()) {
      columns.add(
          new Column(brief(part.name(), SERIES), figures(part, sure -> decimal(sure.value())), ""));
    }
    chart
        .ready()
        .ifPresent(
            level ->
                columns.add(
                    new Column(
                        level.label(),
                        categories.stream()
                            .map(category -> Optional.of(plain(decimal(level.value()))))
                            .toList(),
                        "")));
    for (int p = 0; p < chart.parts().size(); p++) {
      EditableChart.Part part = chart.parts().get(p);
      placed.add(part.ranged() ? ranged(part, p) : new Placed(p, -1, -1));
    }
  }

  private Placed ranged(EditableChart.Part part, int value) {
    int low = columns.size();
    String name = brief(part.name(), SERIES);
    columns.add(new Column(name + " –", figures(part, sure -> decimal(sure.low())), ""));
    columns.add(new Column(name + " +", figures(part, sure -> decimal(sure.high())), ""));
    columns.add(
        new Column(
            name + " – Δ",
            figures(part, sure -> decimal(sure.value()).subtract(decimal(sure.low()))),
            letter(value) + "#-" + letter(low) + "#"));
    columns.add(
        new Column(
            name + " + Δ",
            figures(part, sure -> decimal(sure.high()).subtract(decimal(sure.value()))),
            letter(low + 1) + "#-" + letter(value) + "#"));
    return new Placed(value, low + 2, low + 3);
  }

  private static List<Optional<String>> figures(
      EditableChart.Part part, Function<Sure, BigDecimal> figure) {
    return part.figures().stream().map(one -> one.map(figure).map(ChartSheet::plain)).toList();
  }

  private static BigDecimal decimal(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  private static String plain(BigDecimal value) {
    return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
  }

  /** A name that a program finds room for; the whole of it stands in tables and notes. */
  private static String brief(String name, int most) {
    return name.length() <= most
        ? name
        : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, most) - 1)).strip()
            + "…";
  }

  /** Where the figures of a series stand. */
  Placed placed(int part) {
    return placed.get(part);
  }

  Column column(int column) {
    return columns.get(column);
  }

  List<String> categories() {
    return categories;
  }

  String headingOf(int column) {
    return NAME + "!$" + letter(column) + "$1";
  }

  String figuresOf(int column) {
    String letter = letter(column);
    return NAME + "!$" + letter + "$2:$" + letter + "$" + (categories.size() + 1);
  }

  String namesOf() {
    return NAME + "!$A$2:$A$" + (categories.size() + 1);
  }

  /** Figures stand right of the names. */
  private static String letter(int column) {
    return CellReference.convertNumToColString(column + 1);
  }

  /**
   * The workbook, of as few parts as a program opens.
   *
   * @return a zip of its parts, which tells when it was written
   */
  byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 13);
    try (ZipOutputStream parts = new ZipOutputStream(out)) {
      parts.setLevel(Deflater.NO_COMPRESSION);
      part(parts, "[Content_Types].xml", TYPES);
      part(parts, "_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
      part(parts, "xl/workbook.xml", BOOK.formatted(NAME));
      part(
          parts,
          "xl/_rels/workbook.xml.rels",
          RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
      part(parts, "xl/worksheets/sheet1.xml", rows());
    }
    return out.toByteArray();
  }

  private static void part(ZipOutputStream parts, String name, String content) throws IOException {
    parts.putNextEntry(new ZipEntry(name));
    parts.write((XML + content).getBytes(StandardCharsets.UTF_8));
    parts.closeEntry();
  }

  private String rows() {
    StringBuilder rows = new StringBuilder(SHEET);
    rows.append("<row r=\"1\">");
    for (int c = 0; c < columns.size(); c++) {
      words(rows, letter(c) + 1, columns.get(c).heading());
    }
    rows.append("</row>");
    for (int r = 0; r < categories.size(); r++) {
      int number = r + 2;
      rows.append("<row r=\"").append(number).append("\">");
      words(rows, "A" + number, categories.get(r));
      for (int c = 0; c < columns.size(); c++) {
        Column column = columns.get(c);
        String place = letter(c) + number;
        column.figures().get(r).ifPresent(figure -> figure(rows, place, column.formula(), figure));
      }
      rows.append("</row>");
    }
    return rows.append("</sheetData></worksheet>").toString();
  }

  private static void words(StringBuilder rows, String place, String words) {
    rows.append("<c r=\"")
        .append(place)
        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    rows.append(ChartMarkup.escaped(words)).append("</t></is></c>");
  }

  private static void figure(StringBuilder rows, String place, String formula, String figure) {
    rows.append("<c r=\"").append(place).append("\">");
    if (!formula.isEmpty()) {
      String row = place.replaceAll("\\D", "");
      rows.append("<f>").append(formula.replace("#", row)).append("</f>");
    }
    rows.append("<v>").append(figure).append("</v></c>");
  }
}
