package io.github.locus.office;

import io.github.locus.chart.EditableChart;
import io.github.locus.chart.EditableChart.Sure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The figures of a chart as the sheet that an office program opens to edit it. A column a series; after them, for a series
 * with intervals, their ends, and how far they lie from the figure, as formulas: who changes an end moves the line.
 */
final class ChartSheet {
  static final String NAME = "Sheet1";

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

  XSSFWorkbook workbook() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet(NAME);
    XSSFRow head = sheet.createRow(0);
    for (int c = 0; c < columns.size(); c++) {
      head.createCell(c + 1).setCellValue(WordText.safe(columns.get(c).heading()));
    }
    for (int r = 0; r < categories.size(); r++) {
      XSSFRow row = sheet.createRow(r + 1);
      row.createCell(0).setCellValue(WordText.safe(categories.get(r)));
      for (int c = 0; c < columns.size(); c++) {
        fill(row, c);
      }
    }
    return workbook;
  }

  private void fill(XSSFRow row, int column) {
    Column one = columns.get(column);
    one.figures()
        .get(row.getRowNum() - 1)
        .ifPresent(
            figure -> {
              XSSFCell cell = row.createCell(column + 1);
              cell.setCellValue(Double.parseDouble(figure));
              if (!one.formula().isEmpty()) {
                cell.getCTCell()
                    .addNewF()
                    .setStringValue(
                        one.formula().replace("#", String.valueOf(row.getRowNum() + 1)));
              }
            });
  }
}
