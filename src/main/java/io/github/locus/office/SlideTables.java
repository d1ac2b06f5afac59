package io.github.locus.office;

import io.github.locus.page.Block;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCellProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/**
 * Writes tables of a slide.
 *
 * @param text what writes words
 */
record SlideTables(SlideText text) {
  /** Of a point, as sizes of letters are told. */
  private static final int HUNDREDTHS = 100;

  private static final double PADDING = 8;
  private static final double LINE = 1.2;
  private static final double LEAST = 8;

  /** Width of a bold letter by the size of its type. */
  private static final double BOLD_LETTER = 0.62;

  /** Size where a word breaks at any size, points. */
  private static final double MIDDLE = 12;

  private static final int RULE = 6350;
  private static final int HEAD_RULE = 19050;

  /** Sizes of type, the greatest that fits first. */
  private static final List<Double> SIZES = List.of(16.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0, 8.0);

  private static final double INTERVAL = 0.8;

  /** Letters of a column at least and at most, of which it gets its width. */
  private static final int NARROWEST = 6;

  private static final int WIDEST = 44;

  /** Shares of the plan's columns: action, owner, by when, and what a reader fills in. */
  private static final List<Integer> PLAN = List.of(44, 15, 22, 10, 9);

  /** A table of the page. */
  XSLFTable table(XSLFSlide slide, Table table, Rectangle2D room) {
    List<List<List<String>>> rows = rows(table);
    List<Boolean> figures = table.columns().stream().map(Table.Column::numeric).toList();
    return grid(slide, rows, figures, widths(rows), room);
  }

  /** The plan, with columns to fill in. */
  XSLFTable plan(XSLFSlide slide, Block.Actions actions, List<String> headings, Rectangle2D room) {
    List<Boolean> words = Collections.nCopies(PLAN.size(), false);
    return grid(slide, rows(actions, headings), words, PLAN, room);
  }

  /** Whether a table of the page fits a room at the smallest size. */
  boolean fits(Table table, Rectangle2D room) {
    List<List<List<String>>> rows = rows(table);
    return fits(rows, widths(rows), room);
  }

  /** Whether a plan does. */
  boolean fits(Block.Actions actions, List<String> headings, Rectangle2D room) {
    return fits(rows(actions, headings), PLAN, room);
  }

  private static boolean fits(
      List<List<List<String>>> rows, List<Integer> widths, Rectangle2D room) {
    return height(rows, wide(widths, room), SIZES.get(SIZES.size() - 1)) <= room.getHeight();
  }

  private static List<List<List<String>>> rows(Table table) {
    List<List<List<String>>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(column -> List.of(column.heading())).toList());
    table.rows().forEach(row -> rows.add(row.stream().map(SlideTables::lines).toList()));
    return rows;
  }

  private static List<List<List<String>>> rows(Block.Actions actions, List<String> headings) {
    List<List<List<String>>> rows = new ArrayList<>();
    rows.add(headings.stream().map(List::of).toList());
    for (Block.Action action : actions.items()) {
      rows.add(
          List.of(
              List.of(action.kind() + ". " + action.action()),
              List.of(action.owner()),
              List.of(WholeFigures.last(action.about())),
              List.of(""),
              List.of("")));
    }
    return rows;
  }

  /** An interval stands below its figure. */
  private static List<String> lines(TableCell cell) {
    if (cell instanceof TableCell.Interval sure && !sure.interval().isEmpty()) {
      return List.of(sure.figure(), sure.interval());
    }
    if (cell instanceof TableCell.Margin margin) {
      return List.of(margin.figure(), "±" + margin.margin());
    }
    return cell.text().isEmpty() ? List.of() : List.of(cell.text());
  }

  private static List<Integer> widths(List<List<List<String>>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < rows.get(0).size(); c++) {
      int column = c;
      int longest =
          rows.stream()
              .skip(1)
              .flatMap(row -> row.get(column).stream())
              .mapToInt(String::length)
              .max()
              .orElse(0);
      int word =
          Arrays.stream(rows.get(0).get(c).get(0).split("\\s+"))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      widths.add(Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, word))) + 2);
    }
    return widths;
  }

  private XSLFTable grid(
      XSLFSlide slide,
      List<List<List<String>>> rows,
      List<Boolean> figures,
      List<Integer> widths,
      Rectangle2D room) {
    List<Double> wide = wide(widths, room);
    double least = SIZES.get(SIZES.size() - 1);
    double fits =
        SIZES.stream()
            .filter(one -> height(rows, wide, one) <= room.getHeight())
            .findFirst()
            .orElse(least);
    double size =
        SIZES.stream()
            .filter(one -> one <= fits && whole(rows, wide, one))
            .findFirst()
            .orElse(Math.min(fits, MIDDLE));
    XSLFTable grid = slide.createTable(rows.size(), widths.size());
    grid.setAnchor(
        new Rectangle2D.Double(
            room.getX(), room.getY(), room.getWidth(), height(rows, wide, size)));
    for (int c = 0; c < widths.size(); c++) {
      grid.setColumnWidth(c, wide.get(c));
    }
    for (int r = 0; r < rows.size(); r++) {
      grid.setRowHeight(r, rowHeight(rows.get(r), wide, size));
      for (int c = 0; c < widths.size(); c++) {
        fill(grid.getCell(r, c), rows.get(r).get(c), size, figures.get(c), r == 0);
      }
    }
    grid.getCTTable().getTblPr().setTableStyleId("{2D5ABB26-0587-4C30-8999-92F81FD0307C}");
    grid.getCTTable().getTblPr().setFirstRow(true);
    grid.getCTTable().getTblPr().setBandRow(false);
    return grid;
  }

  private static List<Double> wide(List<Integer> widths, Rectangle2D room) {
    int all = widths.stream().mapToInt(width -> width).sum();
    return widths.stream().map(width -> room.getWidth() * width / all).toList();
  }

  /** What a table says to those who do not see it. */
  static void describe(XSLFTable grid, String words) {
    ((CTGraphicalObjectFrame) grid.getXmlObject())
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(WordText.safe(words));
  }

  private void fill(
      XSLFTableCell cell, List<String> lines, double size, boolean figure, boolean head) {
    cell.clearText();
    for (int i = 0; i < lines.size(); i++) {
      XSLFTextParagraph line = cell.addNewTextParagraph();
      line.setTextAlign(figure ? TextAlign.RIGHT : TextAlign.LEFT);
      text.run(line, lines.get(i), i == 0 ? size : Math.max(LEAST, INTERVAL * size)).setBold(head);
    }
    if (lines.isEmpty()) { // else the row is as high as the usual size of a template
      cell.addNewTextParagraph()
          .getXmlObject()
          .addNewEndParaRPr()
          .setSz((int) Math.round(HUNDREDTHS * size));
    }
    CTTableCell one = (CTTableCell) cell.getXmlObject();
    if (one.getTxBody().getBodyPr() == null) {
      one.getTxBody().addNewBodyPr(); // the library leaves out what the format asks for
    }
    CTTableCellProperties properties = one.isSetTcPr() ? one.getTcPr() : one.addNewTcPr();
    if (properties.isSetLnB()) {
      properties.unsetLnB();
    }
    rule(properties.addNewLnB(), head);
  }

  private static void rule(CTLineProperties line, boolean head) {
    line.setW(head ? HEAD_RULE : RULE);
    line.addNewSolidFill()
        .addNewSchemeClr()
        .setVal(head ? STSchemeColorVal.TX_1 : STSchemeColorVal.TX_2);
  }

  /** Whether no word of a cell breaks; headings are bold, and longer. */
  private static boolean whole(List<List<List<String>>> rows, List<Double> widths, double size) {
    for (List<List<String>> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        double letters =
            row.get(c).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+")))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (letters * BOLD_LETTER * size > widths.get(c) - 2 * PADDING) {
          return false;
        }
      }
    }
    return true;
  }

  private static double height(List<List<List<String>>> rows, List<Double> widths, double size) {
    return rows.stream().mapToDouble(row -> rowHeight(row, widths, size)).sum();
  }

  /** Height of the highest cell of a row, about, points. */
  private static double rowHeight(List<List<String>> row, List<Double> widths, double size) {
    double highest = 0;
    for (int c = 0; c < row.size(); c++) {
      double high = 0;
      for (String line : row.get(c)) {
        high += SlideText.lines(line.length(), widths.get(c) - 2 * PADDING, size) * LINE * size;
      }
      highest = Math.max(highest, high);
    }
    return highest + PADDING;
  }
}
