package io.github.locus.office;

import io.github.locus.page.Block;
import io.github.locus.page.BlockForm;
import io.github.locus.page.Levels;
import io.github.locus.page.Picture;
import io.github.locus.page.Profile;
import io.github.locus.page.Table;
import io.github.locus.page.TableCell;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Writes each kind of block at the end of a text document. */
final class WordBlocks implements BlockForm<WordText> {
  /** Room of a line, points. */
  private static final double ACROSS = 481;

  /** Room of a page for a chart with the heading of its section, points. */
  private static final double MOST_HIGH = 640;

  private static final int TWENTIETHS = 20;

  /** Greatest width of a column, and what stands to both sides of its words, characters. */
  private static final int WIDEST = 34;

  private static final int BESIDE = 3;

  /** What bold words are longer, characters. */
  private static final int BOLD = 1;

  /** Columns from which a table is set smaller. */
  private static final int MANY = 7;

  /** Rows up to which a table stands on one page. */
  private static final int TOGETHER = 12;

  /** Rows of a longer one that no end of a page takes from the others. */
  private static final int ALONE = 2;

  /** Characters of a line of a table's cells, and of a table of many columns. */
  private static final int LINE = 96;

  private static final int LINE_OF_MANY = 115;

  private static final String CELL = "Cell";

  /** Where the head of a PNG states its size, bytes from its beginning. */
  private static final int PNG_WIDTH = 16;

  private static final int PNG_HEIGHT = 20;

  /** Shares of the action plan's columns: action, owner, measure, and what a reader fills in. */
  private static final List<Integer> PLAN = List.of(29, 18, 33, 11, 9);

  private final WordText out;
  private final WordFile.Filling filling;
  private final io.github.locus.page.Document page;

  WordBlocks(WordText out, WordFile.Filling filling, io.github.locus.page.Document page) {
    this.out = out;
    this.filling = filling;
    this.page = page;
  }

  @Override
  public WordText paragraph(Block.Paragraph paragraph) {
    out.paragraph("Normal", paragraph.text());
    return out;
  }

  @Override
  public WordText bullets(Block.Bullets bullets) {
    bullets.items().forEach(item -> out.bullet(item, 0));
    return out;
  }

  @Override
  public WordText outline(Block.Outline outline) {
    outline.lines().forEach(line -> outlined(line, 0));
    return out;
  }

  private void outlined(Block.Line line, int level) {
    out.bullet(line.text(), level);
    line.below().forEach(below -> outlined(below, level + 1));
  }

  @Override
  public WordText facts(Block.Facts facts) {
    out.paragraph("Muted", String.join(" · ", facts.items()));
    return out;
  }

  /** Two columns would hold when a text is edited only where both are short. */
  @Override
  public WordText beside(Block.Beside beside) {
    List<IBodyElement> before = out.file().getBodyElements();
    if (!before.isEmpty() && before.get(before.size() - 1) instanceof XWPFParagraph words) {
      words.setKeepNext(true); // what introduces it stays with it
    }
    beside.left().forEach(block -> block.in(this));
    beside.right().forEach(block -> block.in(this));
    return out;
  }

  @Override
  public WordText reference(Block.Reference reference) {
    withWhatIsAbove();
    out.reference(reference.text(), reference.section());
    return out;
  }

  /** What comes next begins no page: the last words or the last row before it come with it. */
  void withWhatIsAbove() {
    List<IBodyElement> above = out.file().getBodyElements();
    for (int i = above.size() - 1; i >= 0; i--) {
      if (above.get(i) instanceof XWPFTable table) {
        XWPFTableRow last = table.getRow(table.getNumberOfRows() - 1);
        last.setCantSplitRow(true);
        last.getTableCells().stream()
            .flatMap(cell -> cell.getParagraphs().stream())
            .forEach(WordBlocks::keepWithNext);
        return;
      }
      if (above.get(i) instanceof XWPFParagraph words) {
        keepWithNext(words);
        if (!words.getText().isEmpty()) {
          return;
        }
      }
    }
  }

  /** A cell to fill in has a paragraph without properties, which the library asks for. */
  private static void keepWithNext(XWPFParagraph words) {
    if (!words.getCTP().isSetPPr()) {
      words.getCTP().addNewPPr();
    }
    words.setKeepNext(true);
  }

  @Override
  public WordText profile(Profile profile) {
    return table(profile.table());
  }

  @Override
  public WordText levels(Levels levels) {
    return table(levels.table());
  }

  @Override
  public WordText terms(Block.Terms terms) {
    terms.items().forEach(term -> out.labelled("Term", term.word(), term.meaning()));
    return out;
  }

  @Override
  public WordText actions(Block.Actions plan) {
    Block.Actions actions = page.whole(plan);
    XWPFTable table = table(PLAN, actions.items().size());
    head(table.getRow(0), filling.plan(), List.of(), CELL);
    for (int i = 0; i < actions.items().size(); i++) {
      Block.Action action = actions.items().get(i);
      XWPFTableRow row = table.getRow(i + 1);
      row.setCantSplitRow(true);
      XWPFParagraph what = cell(row, 0, CELL);
      WordText.bold(what, action.kind() + ". ");
      what.createRun().setText(WordText.safe(action.action()));
      cell(row, 1, CELL).createRun().setText(WordText.safe(action.owner()));
      String measure = action.about().isEmpty() ? "" : action.about() + ". ";
      cell(row, 2, CELL).createRun().setText(WordText.safe(measure + action.measure()));
    }
    out.paragraph("Normal", "");
    return out;
  }

  /** What is folded on a screen is open on paper. */
  @Override
  public WordText folded(Block.Folded folded) {
    return folded.block().in(this);
  }

  @Override
  public WordText table(Table table) {
    if (table.rows().isEmpty()) {
      out.labelled("Normal", table.title(), "–");
      return out;
    }
    out.paragraph("Caption", table.title());
    String style = table.columns().size() < MANY ? CELL : "CellOfMany";
    XWPFTable grid = table(widths(table), table.rows().size());
    List<Integer> figures = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).numeric()) {
        figures.add(c);
      }
    }
    List<String> headings = table.columns().stream().map(Table.Column::heading).toList();
    head(grid.getRow(0), headings, figures, style);
    for (int r = 0; r < table.rows().size(); r++) {
      List<TableCell> cells = table.rows().get(r);
      boolean stays = staysWithNext(r, table);
      for (int c = 0; c < cells.size(); c++) {
        XWPFParagraph cell = cell(grid.getRow(r + 1), c, style);
        if (stays) {
          cell.setKeepNext(true);
        }
        align(cell, figures.contains(c));
        fill(cell, cells.get(c));
      }
      if (cells.stream().anyMatch(cell -> lines(cell).size() > 1)) {
        grid.getRow(r + 1).setCantSplitRow(true); // an interval stays with its figure
      }
    }
    out.paragraph("Muted", String.join(" ", table.notes()));
    return out;
  }

  /** A short table stands on one page with its notes; of a long one no row stands alone. */
  private static boolean staysWithNext(int row, Table table) {
    int rows = table.rows().size();
    if (row == rows - 1) {
      return !table.notes().isEmpty();
    }
    return rows <= TOGETHER || row < ALONE || row >= rows - 1 - ALONE;
  }

  @Override
  public WordText picture(Picture picture) {
    return picture(picture, ACROSS, MOST_HIGH);
  }

  /**
   * A chart.
   *
   * @param widest its greatest width, points
   * @param highest its greatest height, points
   */
  WordText picture(Picture picture, double widest, double highest) {
    byte[] png = filling.pictures().get(picture.id());
    if (png == null) {
      out.paragraph("Caption", picture.title());
      out.paragraph("Normal", picture.description());
      return out;
    }
    try {
      double ratio = ratio(png);
      double across = Math.min(widest, highest / ratio);
      XWPFPicture drawn =
          out.paragraph("Figure", "")
              .createRun()
              .addPicture(
                  new ByteArrayInputStream(png),
                  Document.PICTURE_TYPE_PNG,
                  picture.id() + ".png",
                  Units.toEMU(across),
                  Units.toEMU(across * ratio));
      drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(WordText.safe(picture.description()));
      XWPFParagraph figure = out.file().getParagraphs().get(out.file().getParagraphs().size() - 1);
      for (CTInline inline : figure.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray()) {
        inline.getDocPr().setDescr(WordText.safe(picture.description()));
        inline.getDocPr().setTitle(WordText.safe(picture.title()));
      }
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException(picture.id(), e));
    }
    return out;
  }

  /** Height of a picture by its width, as its head states them (ISO/IEC 15948, IHDR), without reading its points. */
  private static double ratio(byte[] png) {
    ByteBuffer head = ByteBuffer.wrap(png);
    return (double) head.getInt(PNG_HEIGHT) / head.getInt(PNG_WIDTH);
  }

  /** An interval stands below its figure, so that columns of figures stay narrow. */
  private static void fill(XWPFParagraph cell, TableCell content) {
    List<String> lines = lines(content);
    cell.createRun().setText(WordText.safe(lines.get(0)));
    if (lines.size() > 1) {
      XWPFRun below = cell.createRun();
      below.addBreak();
      below.setText(WordText.safe(lines.get(1)));
      below.setStyle("Interval");
    }
  }

  private static List<String> lines(TableCell content) {
    if (content instanceof TableCell.Interval sure && !sure.interval().isEmpty()) {
      return List.of(sure.figure(), sure.interval());
    }
    if (content instanceof TableCell.Margin margin) {
      return List.of(margin.figure(), "±" + margin.margin());
    }
    return List.of(content.text());
  }

  /**
   * The longest word of a column decides how wide it is at least, so that no word breaks; what then remains of the line
   * goes to the columns whose cells are longer, within bounds.
   */
  private static List<Integer> widths(Table table) {
    List<Integer> least = new ArrayList<>();
    List<Integer> wished = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      int column = c;
      List<String> lines =
          table.rows().stream().flatMap(row -> lines(row.get(column)).stream()).toList();
      String heading = table.columns().get(c).heading();
      int longest = lines.stream().mapToInt(String::length).max().orElse(0);
      int word = lines.stream().mapToInt(WordBlocks::longestWord).max().orElse(0);
      int narrowest = BESIDE + Math.min(WIDEST, Math.max(longestWord(heading) + BOLD, word));
      least.add(narrowest);
      wished.add(Math.max(narrowest, BESIDE + Math.min(WIDEST, longest)));
    }
    int needed = least.stream().mapToInt(width -> width).sum();
    int all = wished.stream().mapToInt(width -> width).sum();
    int room = Math.max(needed, Math.min(all, table.columns().size() < MANY ? LINE : LINE_OF_MANY));
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < least.size(); c++) {
      int more = wished.get(c) - least.get(c);
      widths.add(least.get(c) + (all > needed ? more * (room - needed) / (all - needed) : 0));
    }
    return widths;
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split("\\s+")).mapToInt(String::length).max().orElse(0);
  }

  private XWPFTable table(List<Integer> widths, int rows) {
    XWPFTable table = out.file().createTable(rows + 1, widths.size());
    table.setStyleID("LocusTable");
    table.setWidth("100%");
    table.getCTTbl().getTblPr().unsetTblBorders();
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    int all = widths.stream().mapToInt(width -> width).sum();
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    for (int width : widths) {
      grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(ACROSS * TWENTIETHS * width / all)));
    }
    for (XWPFTableRow row : table.getRows()) {
      if (rows <= TOGETHER) {
        row.setCantSplitRow(true); // LibreOffice 7.4 loses rows of longer ones by it
      }
      for (int c = 0; c < widths.size(); c++) {
        row.getCell(c)
            .setWidth(String.valueOf(Math.round(ACROSS * TWENTIETHS * widths.get(c) / all)));
      }
    }
    table.getRow(0).setRepeatHeader(true);
    return table;
  }

  private static void head(
      XWPFTableRow row, List<String> headings, List<Integer> figures, String style) {
    for (int c = 0; c < headings.size(); c++) {
      XWPFParagraph cell = cell(row, c, style);
      align(cell, figures.contains(c));
      cell.setKeepNext(true);
      WordText.bold(cell, headings.get(c));
    }
  }

  private static XWPFParagraph cell(XWPFTableRow row, int column, String style) {
    XWPFTableCell cell = row.getCell(column);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle(style);
    return paragraph;
  }

  private static void align(XWPFParagraph cell, boolean figure) {
    cell.setAlignment(figure ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
  }
}
