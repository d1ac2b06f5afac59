package io.github.locus.report;

import io.github.locus.chart.Cell;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import io.github.locus.page.Answer;
import io.github.locus.page.Document;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.SafeText;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * {@code tables.xlsx}: the answer and what each sheet holds, the action plan to work in, then a sheet a table. Numbers are
 * numbers, with the format of their kind; a head that stays, and a filter. What is withheld is a dash.
 */
final class WorkbookFile {
  private static final String CONTENTS = "contents";
  private static final int CONTENTS_WIDTH = 100;

  /** As wide as names of sheets, characters. */
  private static final int CONTENTS_NAMES = 28;

  /** Inches at the sides of a sheet on paper. */
  private static final float MARGIN = 0.4f;

  /** Looked up on a screen: a text of sixty characters stands on one line. */
  private static final Widths LOOKED_UP = new Widths(14, 60, 60, 18, 3);

  /** Worked in, and so printed: the narrower its columns, the larger it is on paper. */
  private static final Widths WORKED_IN = new Widths(7, 10, 25, 10, 3);

  /** Characters from which a text is a long one. */
  private static final int LONG = 40;

  /** A table of more columns is not shrunk to one sheet of paper. */
  private static final int ON_PAPER = 17;

  /** At the foot of a sheet on paper, as the format asks for them. */
  private static final String NAME_OF_SHEET = "&A";

  private static final String PAGE_OF_PAGES = "&P / &N";
  private static final String FOOT_FONT = "Calibri";
  private static final int FOOT_SIZE = 9;

  /** Height of a line of text, points. */
  private static final double LINE = 15;

  /** How opaque a colour is comes first: the format asks for it. */
  private static final String HEAD = "FFE8F1F7";

  private static final String TO_FILL_IN = "FFFFF9DB";
  private static final String LINE_COLOUR = "FFD5D9DF";
  private static final String MUTED = "FF545D68";

  private final Words words;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
  private final Workbook workbook = new Workbook(out, "locus", "1.0");

  private WorkbookFile(Words words) {
    this.words = words;
  }

  /**
   * A sheet.
   *
   * @param table its table
   * @param title what it holds
   * @param blank headings of columns that a reader fills in
   */
  record Sheet(DataTable table, String title, List<String> blank) {
    Sheet {
      blank = List.copyOf(blank);
    }
  }

  /**
   * Writes a workbook.
   *
   * @param page the report, whose first page stands before the sheets
   * @param sheets the sheets, in their order
   * @param words the words of its language
   * @return the same bytes for the same tables
   * @throws IOException if it cannot be made
   */
  static byte[] of(Document page, List<Sheet> sheets, Words words) throws IOException {
    WorkbookFile file = new WorkbookFile(words);
    try (Workbook all = file.workbook) {
      file.contents(page, sheets);
      for (Sheet sheet : sheets) {
        file.sheet(sheet);
      }
      all.finish();
    }
    return FixedArchive.of(file.out.toByteArray());
  }

  private void contents(Document page, List<Sheet> sheets) {
    Worksheet contents = workbook.newWorksheet(words.name("sheet", CONTENTS));
    contents.hideGridLines();
    contents.width(0, CONTENTS_NAMES);
    contents.width(1, CONTENTS_WIDTH);
    int row = 0;
    for (String line : above(page)) {
      contents.value(row++, 0, SafeText.of(line));
    }
    headline(contents, row++, page.headline());
    row = page.answer().map(new Summary(contents, row)::of).orElse(row) + 1;
    for (Sheet sheet : sheets) {
      String name = name(sheet);
      contents.hyperlink(row, 0, HyperLink.internal("'" + name + "'!A1", name));
      contents.style(row, 0).fontColor("FF005F94").underlined().set();
      lines(contents, row, sheet.title().length(), CONTENTS_WIDTH);
      text(contents, row++, 1, sheet.title());
    }
    contents.fitToWidth((short) 1);
    contents.fitToHeight((short) 0);
  }

  /**
   * Over both columns, on as many lines as it takes: on paper a sheet is shrunk until its longest line is on it. The library
   * writes merged cells in an order of chance, so that there is one place of them.
   */
  private static void headline(Worksheet contents, int row, String text) {
    text(contents, row, 0, text);
    contents.style(row, 0).bold().fontSize(16).set();
    contents.range(row, 0, row, 1).merge();
    double lines = Math.ceil(2.0 * text.length() / (CONTENTS_NAMES + CONTENTS_WIDTH));
    contents.rowHeight(row, 2 * LINE * Math.max(1, lines));
  }

  private static List<String> above(Document page) {
    List<String> lines = new ArrayList<>(List.of(page.title()));
    page.notice().ifPresent(lines::add);
    return lines;
  }

  /** The first page of a report, a line a point. */
  private static final class Summary {
    private final Worksheet sheet;
    private int row;

    Summary(Worksheet sheet, int row) {
      this.sheet = sheet;
      this.row = row;
    }

    int of(Answer answer) {
      answer.because().forEach(sentence -> point("", sentence));
      answer.tiles().forEach(tile -> point(tile.label(), tile.figure() + " · " + tile.meaning()));
      point(answer.decision().label(), answer.decision().text());
      answer.doubt().ifPresent(doubt -> point(doubt.label(), doubt.text()));
      return row;
    }

    private void point(String label, String text) {
      sheet.value(row, 0, SafeText.of(label));
      sheet.style(row, 0).bold().verticalAlignment("top").set();
      lines(sheet, row, text.length(), CONTENTS_WIDTH);
      text(sheet, row++, 1, text);
    }
  }

  /** A row as high as its longest text, which wraps: a spreadsheet does not see to it in a file that it did not write. */
  private static void lines(Worksheet sheet, int row, int length, int width) {
    sheet.rowHeight(row, LINE * lines(length, width));
  }

  private static double lines(int length, int width) {
    return Math.max(1, Math.ceil((double) length / width));
  }

  private static void text(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, SafeText.of(text));
    sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
  }

  private String name(Sheet sheet) {
    return words.name("sheet", sheet.table().name());
  }

  /**
   * How wide columns are, characters.
   *
   * @param heading that of a heading, which wraps, where what is below is narrower
   * @param few that of short texts at most, unless a word is longer
   * @param many that of long texts
   * @param blank that of a column to fill in
   * @param air what stays free beside a text
   */
  private record Widths(int heading, int few, int many, int blank, int air) {
    int of(String heading, List<String> texts) {
      int longest = texts.stream().mapToInt(String::length).max().orElse(0);
      int below = longest > LONG ? many : Math.min(longest, Math.max(few, word(texts)));
      int above = Math.max(Math.min(this.heading, heading.length()), word(List.of(heading)));
      return Math.min(many, Math.max(below, above) + air);
    }

    private static int word(List<String> texts) {
      return texts.stream()
          .flatMap(text -> Arrays.stream(text.split("\\s+")))
          .mapToInt(String::length)
          .max()
          .orElse(0);
    }
  }

  private void sheet(Sheet sheet) {
    Worksheet page = workbook.newWorksheet(name(sheet));
    Widths widths = sheet.blank().isEmpty() ? LOOKED_UP : WORKED_IN;
    List<DataColumn> columns = sheet.table().columns();
    List<List<Cell>> rows = sheet.table().rows();
    double[] lines = new double[rows.size()];
    double headLines = 1;
    for (int c = 0; c < columns.size(); c++) {
      String heading = columns.get(c).heading(words);
      head(page, c, heading, columns.get(c).kind());
      List<String> texts = new ArrayList<>();
      for (int r = 0; r < rows.size(); r++) {
        texts.add(cell(page, r + 1, c, rows.get(r).get(c), columns.get(c).kind()));
      }
      int width = widths.of(heading, texts);
      page.width(c, width);
      headLines = Math.max(headLines, lines(heading.length(), width - widths.air()));
      for (int r = 0; r < rows.size(); r++) {
        lines[r] = Math.max(lines[r], lines(texts.get(r).length(), width));
      }
    }
    page.rowHeight(0, LINE * headLines);
    for (int r = 0; r < rows.size(); r++) {
      page.rowHeight(r + 1, LINE * lines[r]);
    }
    for (int b = 0; b < sheet.blank().size(); b++) {
      int column = columns.size() + b;
      head(page, column, sheet.blank().get(b), DataColumn.Kind.TEXT);
      page.width(column, widths.blank());
      if (!rows.isEmpty()) {
        page.range(1, column, rows.size(), column).style().fillColor(TO_FILL_IN).set();
      }
    }
    if (!sheet.blank().isEmpty() && !rows.isEmpty()) {
      page.range(1, 0, rows.size(), columns.size() + sheet.blank().size() - 1)
          .style()
          .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
          .borderColor(BorderSide.BOTTOM, LINE_COLOUR)
          .set();
    }
    onPaper(page, rows.size(), columns.size() + sheet.blank().size() - 1);
  }

  private static void onPaper(Worksheet page, int rows, int last) {
    page.freezePane(1, 1);
    page.setAutoFilter(0, 0, rows, last);
    page.repeatRows(0);
    page.pageOrientation("landscape");
    page.leftMargin(MARGIN);
    page.rightMargin(MARGIN);
    page.footer(NAME_OF_SHEET, Position.LEFT, FOOT_FONT, FOOT_SIZE);
    page.footer(PAGE_OF_PAGES, Position.RIGHT, FOOT_FONT, FOOT_SIZE);
    if (last < ON_PAPER) {
      page.fitToWidth((short) 1);
      page.fitToHeight((short) 0);
    } else {
      page.repeatCols(0);
    }
  }

  /** Above figures as they stand: at the right. */
  private static void head(Worksheet page, int column, String heading, DataColumn.Kind kind) {
    page.value(0, column, SafeText.of(heading));
    StyleSetter style = page.style(0, column).bold().fillColor(HEAD).wrapText(true);
    if (kind == DataColumn.Kind.TEXT) {
      style.horizontalAlignment("left").indent(1).verticalAlignment("top").set();
    } else {
      style.horizontalAlignment("right").indent(1).verticalAlignment("top").set();
    }
  }

  /** Writes a cell and says what is read in it. */
  private static String cell(Worksheet page, int row, int column, Cell cell, DataColumn.Kind kind) {
    if (cell instanceof Cell.Number number) {
      page.value(row, column, new BigDecimal(FigureFormat.plain(number.value())));
      figure(page, row, column).format(format(kind)).set();
      return FigureFormat.plain(number.value());
    }
    if (cell instanceof Cell.Count count) {
      page.value(row, column, count.value());
      figure(page, row, column).format("#,##0").set();
      return Long.toString(count.value());
    }
    if (cell instanceof Cell.Empty) {
      page.value(row, column, Numbers.WITHHELD);
      figure(page, row, column).fontColor(MUTED).set();
      return Numbers.WITHHELD;
    }
    String text = cell instanceof Cell.Code code ? code.word() : ((Cell.Text) cell).text();
    page.value(row, column, SafeText.of(text));
    StyleSetter style = page.style(row, column).wrapText(true).verticalAlignment("top");
    style.horizontalAlignment("left").indent(1).set();
    return text;
  }

  /**
   * At the right, a little apart from the words of the next column; so are words at their left, for not every program keeps
   * figures from the edge where words follow.
   */
  private static StyleSetter figure(Worksheet page, int row, int column) {
    return page.style(row, column).horizontalAlignment("right").indent(1).verticalAlignment("top");
  }

  /** As the reports print it: a spreadsheet holds the rest. */
  private static String format(DataColumn.Kind kind) {
    return switch (kind) {
      case TEXT, POINTS -> "0.0";
      case COUNT -> "#,##0";
      case SHARE, PROBABILITY -> "0.0%";
      case COEFFICIENT -> "0.00";
      case P_VALUE -> "0.000";
    };
  }
}
