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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
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

  private static final int TWENTIETHS = 20;

  /** Greatest width of a column, and what stands to both sides of its words, characters. */
  private static final int WIDEST = 34;

  private static final int BESIDE = 4;

  /** Shares of the action plan's columns: action, owner, measure, and what a reader fills in. */
  private static final List<Integer> PLAN = List.of(34, 11, 31, 14, 10);

  private final WordText out;
  private final WordFile.Filling filling;

  WordBlocks(WordText out, WordFile.Filling filling) {
    this.out = out;
    this.filling = filling;
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
    beside.left().forEach(block -> block.in(this));
    beside.right().forEach(block -> block.in(this));
    return out;
  }

  @Override
  public WordText reference(Block.Reference reference) {
    out.reference(reference.text(), reference.section());
    return out;
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
    terms.items().forEach(term -> out.labelled("Normal", term.word(), term.meaning()));
    return out;
  }

  @Override
  public WordText actions(Block.Actions actions) {
    XWPFTable table = table(PLAN, actions.items().size());
    head(table.getRow(0), filling.plan(), List.of());
    for (int i = 0; i < actions.items().size(); i++) {
      Block.Action action = actions.items().get(i);
      XWPFTableRow row = table.getRow(i + 1);
      XWPFParagraph what = cell(row, 0);
      WordText.bold(what, action.kind() + ". ");
      what.createRun().setText(WordText.safe(action.action()));
      cell(row, 1).createRun().setText(WordText.safe(action.owner()));
      String measure = action.about().isEmpty() ? "" : action.about() + ". ";
      cell(row, 2).createRun().setText(WordText.safe(measure + action.measure()));
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
    out.paragraph("Caption", table.title());
    XWPFTable grid = table(widths(table), table.rows().size());
    List<Integer> figures = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      if (table.columns().get(c).numeric()) {
        figures.add(c);
      }
    }
    head(grid.getRow(0), table.columns().stream().map(Table.Column::heading).toList(), figures);
    for (int r = 0; r < table.rows().size(); r++) {
      List<TableCell> cells = table.rows().get(r);
      for (int c = 0; c < cells.size(); c++) {
        XWPFParagraph cell = cell(grid.getRow(r + 1), c);
        align(cell, figures.contains(c));
        cell.createRun().setText(WordText.safe(cells.get(c).text()));
      }
    }
    out.paragraph("Muted", String.join(" ", table.notes()));
    return out;
  }

  @Override
  public WordText picture(Picture picture) {
    return picture(picture, ACROSS);
  }

  /**
   * A chart.
   *
   * @param across its width, points
   */
  WordText picture(Picture picture, double across) {
    byte[] png = filling.pictures().get(picture.id());
    if (png == null) {
      out.paragraph("Caption", picture.title());
      out.paragraph("Normal", picture.description());
      return out;
    }
    try {
      double ratio = ratio(png);
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
      XWPFParagraph figure =
          out.file().getParagraphs().get(out.file().getParagraphs().size() - 1);
      for (CTInline inline : figure.getRuns().get(0).getCTR().getDrawingArray(0).getInlineArray()) {
        inline.getDocPr().setDescr(WordText.safe(picture.description()));
        inline.getDocPr().setTitle(WordText.safe(picture.title()));
      }
    } catch (InvalidFormatException | IOException e) {
      throw new UncheckedIOException(new IOException(picture.id(), e));
    }
    return out;
  }

  /** Height of a picture by its width, without reading its points. */
  private static double ratio(byte[] png) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      ImageReader reader = ImageIO.getImageReaders(in).next();
      try {
        reader.setInput(in);
        return (double) reader.getHeight(0) / reader.getWidth(0);
      } finally {
        reader.dispose();
      }
    }
  }

  /** The longest word or figure of a column decides how wide it is, within bounds. */
  private static List<Integer> widths(Table table) {
    List<Integer> widths = new ArrayList<>();
    for (int c = 0; c < table.columns().size(); c++) {
      int column = c;
      int heading = longestWord(table.columns().get(c).heading());
      int longest = table.rows().stream().mapToInt(row -> row.get(column).text().length()).max().orElse(0);
      widths.add(BESIDE + Math.min(WIDEST, Math.max(heading, longest)));
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
      row.setCantSplitRow(true);
      for (int c = 0; c < widths.size(); c++) {
        row.getCell(c).setWidth(String.valueOf(Math.round(ACROSS * TWENTIETHS * widths.get(c) / all)));
      }
    }
    table.getRow(0).setRepeatHeader(true);
    return table;
  }

  private static void head(XWPFTableRow row, List<String> headings, List<Integer> figures) {
    for (int c = 0; c < headings.size(); c++) {
      XWPFParagraph cell = cell(row, c);
      align(cell, figures.contains(c));
      WordText.bold(cell, headings.get(c));
    }
  }

  private static XWPFParagraph cell(XWPFTableRow row, int column) {
    XWPFTableCell cell = row.getCell(column);
    XWPFParagraph paragraph = cell.getParagraphs().get(0);
    paragraph.setStyle("Cell");
    return paragraph;
  }

  private static void align(XWPFParagraph cell, boolean figure) {
    cell.setAlignment(figure ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
  }
}
