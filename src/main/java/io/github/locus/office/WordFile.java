package io.github.locus.office;

import io.github.locus.page.Answer;
import io.github.locus.page.Block;
import io.github.locus.page.Brand;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.page.Paper;
import io.github.locus.page.Section;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * {@code report.docx}: the report to edit, with the styles of a text program, a table of contents that leads to the
 * sections, tables whose heads stay, and charts as pictures with their text alternatives. The action plan has empty
 * columns for names and dates.
 */
public final class WordFile {
  private static final double TWENTIETHS = 20;

  /** Width of the chart that stands among the words of the first page, points. */
  private static final double ON_FIRST_PAGE = 370;

  /** Bounds of the height of that chart, points. Lower than that it is not read: it then follows the first page. */
  private static final double LEAST_HIGH = 150;

  private static final double MOST_HIGH = 250;

  /** Height of a page, and of the headings and spaces of the first one, points. */
  private static final double ROOM = 728;

  private static final double HEADS = 84;

  /** Height of a line, of one of the headline, and of the space after a paragraph, points. */
  private static final double LINE = 13.5;

  private static final double TITLE_LINE = 20;
  private static final double AFTER = 6;

  /** A short section at the end, which would stand on a page alone. */
  private static final String LAST = "cite";

  /** What begins a page, as on paper: its heading and one line ended another. */
  private static final String APPENDIX = "appendix";

  /** Letters that a line holds at least in the type that is asked for, and one of a long headline. */
  private static final int LETTERS = 94;

  private static final int LONG_TITLE_LETTERS = 48;

  /** Letters of a headline from which it is set smaller. */
  private static final int LONG = 60;

  private static final long MARGIN = 1134;

  /** Paragraphs at the end that are kept together. */
  private static final int AT_END = 3;

  /** Bounds of a logo, points. */
  private static final double LOGO_WIDE = 220;

  private static final double LOGO_HIGH = 32;

  private final XWPFDocument file;
  private final WordText text;
  private final WordBlocks blocks;

  /** Places of what begins a page. */
  private final List<Integer> turns = new ArrayList<>();

  private final Letterhead head;
  private final Paper paper;

  private WordFile(XWPFDocument file, Document page, Filling filling) {
    this.file = file;
    this.text = new WordText(file);
    this.blocks = new WordBlocks(text, filling, page);
    this.head = filling.head();
    this.paper = filling.paper();
  }

  /**
   * What a form adds to a page.
   *
   * @param pictures charts as PNG by their ids; one that is not there stands as its description
   * @param plan headings of the action plan: action, owner, measure, and those of columns that a reader fills in
   * @param head what a house puts on its documents
   * @param paper what they are printed on
   */
  public record Filling(
      Map<String, byte[]> pictures, List<String> plan, Letterhead head, Paper paper) {
    public Filling {
      pictures = Map.copyOf(pictures);
      plan = List.copyOf(plan);
    }
  }

  /**
   * Writes a document.
   *
   * @param page the document
   * @param filling what the form adds to it
   * @param out takes a zip of its parts, which tells when it was written
   * @throws IOException if it cannot be made
   */
  public static void write(Document page, Filling filling, OutputStream out) throws IOException {
    try (XWPFDocument file = new XWPFDocument()) {
      new WordFile(file, page, filling).write(page);
      file.write(out);
    }
  }

  private void write(Document page) throws IOException {
    WordStyles.set(
        file, page.language(), head.colour().map(c -> c.substring(1)).orElse(WordStyles.OURS));
    POIXMLProperties.CoreProperties properties = file.getProperties().getCoreProperties();
    properties.setTitle(WordText.safe(page.headline()));
    properties.setSubjectProperty(WordText.safe(page.title()));
    properties.setCreator("locus");
    sheet();
    running(page);
    cover(page);
    if (head.aboveText().isPresent()) {
      logo(head.aboveText().get());
    }
    text.paragraph("Subtitle", page.title() + " · " + page.kicker());
    text.paragraph(page.headline().length() > LONG ? "LongTitle" : "Title", page.headline());
    page.notice().ifPresent(notice -> text.paragraph("Notice", notice));
    if (!page.facts().isEmpty()) {
      text.paragraph("Muted", String.join(" · ", page.facts()));
    }
    page.answer().ifPresent(answer -> answer(page, answer));
    if (page.answer().isPresent()) {
      turn();
      Answer answer = page.answer().get();
      if (room(page, answer) < LEAST_HIGH) {
        answer.picture().ifPresent(blocks::picture);
      }
    }
    List<Section> titled = page.sections().stream().filter(one -> !one.title().isEmpty()).toList();
    if (titled.size() > 1) {
      text.contents(page.labels().contents(), titled);
    }
    for (Section section : page.sections()) {
      if (section.id().equals(APPENDIX)) {
        turn();
      }
      if (section.id().equals(LAST)) {
        blocks.withWhatIsAbove();
      }
      if (!section.title().isEmpty()) {
        text.heading(section);
      }
      section.blocks().forEach(block -> block.in(blocks));
    }
    if (!page.footer().isEmpty()) {
      keepEnd();
      text.paragraph("Muted", page.footer());
    }
    turnPages();
  }

  private void answer(Document page, Answer answer) {
    answer.because().forEach(sentence -> text.paragraph("Normal", sentence));
    for (Answer.Tile tile : answer.tiles()) {
      text.labelled("Normal", tile.label(), tile.figure() + " – " + tile.meaning());
    }
    text.labelled("Decision", answer.decision().label(), answer.decision().text());
    double room = room(page, answer);
    if (room >= LEAST_HIGH) {
      answer
          .picture()
          .ifPresent(picture -> blocks.picture(picture, ON_FIRST_PAGE, Math.min(MOST_HIGH, room)));
    }
    if (!answer.actions().items().isEmpty()) {
      text.paragraph("Heading2", answer.actionsTitle());
      for (Block.Action action : answer.actions().items()) {
        text.numbered(action.kind() + " · " + action.owner(), action.action(), action.about());
      }
    }
    answer.doubt().ifPresent(doubt -> text.labelled("Normal", doubt.label(), doubt.text()));
  }

  /** A page of its own, with nothing that runs along pages. */
  private void cover(Document page) throws IOException {
    if (head.cover().isEmpty()) {
      return;
    }
    file.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle("Header");
    file.createFooter(HeaderFooterType.FIRST).createParagraph().setStyle("Footer");
    if (head.logo().isPresent()) {
      logo(head.logo().get());
    }
    text.paragraph("CoverTitle", head.cover().get().title().orElse(page.title()));
    head.coverLines().forEach(line -> text.paragraph("CoverLine", line));
    head.mark().ifPresent(mark -> text.paragraph("CoverMark", mark));
    page.notice().ifPresent(notice -> text.paragraph("Notice", notice));
    turn();
  }

  /** What comes next begins a page: a line that only breaks the page might not fit on a full one, and leave it empty. */
  private void turn() {
    turns.add(file.getBodyElements().size());
  }

  private void turnPages() {
    for (int at : turns) {
      if (file.getBodyElements().get(at) instanceof XWPFParagraph first) {
        first.setPageBreak(true);
      }
    }
  }

  /** The section that ends the document stays on one page with what stands below all: a page for that alone is none. */
  private void keepEnd() {
    List<XWPFParagraph> all = file.getParagraphs();
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - AT_END); i--) {
      if ("Heading1".equals(all.get(i).getStyle())) {
        return;
      }
      all.get(i).setKeepNext(true);
    }
  }

  private void logo(Brand.Logo logo) throws IOException {
    double wide = Math.min(LOGO_WIDE, LOGO_HIGH * logo.width() / logo.height());
    try {
      text.paragraph("Normal", "")
          .createRun()
          .addPicture(
              new ByteArrayInputStream(logo.png()),
              org.apache.poi.xwpf.usermodel.Document.PICTURE_TYPE_PNG,
              "logo.png",
              Units.toEMU(wide),
              Units.toEMU(wide * logo.height() / logo.width()))
          .getCTPicture()
          .getNvPicPr()
          .getCNvPr()
          .setDescr(WordText.safe(head.alternative()));
    } catch (InvalidFormatException e) {
      throw new IOException("logo", e);
    }
  }

  /** Height that the words of the first page leave to its chart, points. */
  private double room(Document page, Answer answer) {
    double words =
        HEADS
            + (head.aboveText().isPresent() ? LOGO_HIGH + LINE : 0)
            + lines(page.headline(), LONG_TITLE_LETTERS) * TITLE_LINE;
    for (String sentence : answer.because()) {
      words += height(sentence);
    }
    for (Answer.Tile tile : answer.tiles()) {
      words += height(tile.label() + tile.figure() + tile.meaning());
    }
    words += height(answer.decision().label() + answer.decision().text());
    for (Block.Action one : answer.actions().items()) {
      words += height(one.kind() + one.owner() + one.action() + one.about());
    }
    if (answer.doubt().isPresent()) {
      words += height(answer.doubt().get().label() + answer.doubt().get().text());
    }
    return ROOM - (Paper.A4.height() - paper.height()) / TWENTIETHS - words;
  }

  private static double height(String words) {
    return AFTER + lines(words, LETTERS) * LINE;
  }

  private static int lines(String words, int letters) {
    return (words.length() + letters - 1) / letters;
  }

  private void sheet() {
    CTSectPr section = file.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(paper.width());
    size.setH(paper.height());
    CTPageMar margin = section.addNewPgMar();
    margin.setTop(MARGIN);
    margin.setBottom(MARGIN);
    margin.setLeft(MARGIN);
    margin.setRight(MARGIN);
    margin.setHeader(MARGIN / 2);
    margin.setFooter(MARGIN / 2);
    margin.setGutter(0);
  }

  private void running(Document page) {
    XWPFHeaderFooter top = file.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph above = top.createParagraph();
    above.setStyle("Header");
    String line = head.line().isEmpty() ? "" : " · " + head.line();
    above.createRun().setText(WordText.safe(page.title() + " · " + page.kicker() + line));
    XWPFParagraph below = file.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    below.setStyle("Footer");
    page.notice().ifPresent(notice -> below.createRun().setText(WordText.safe(notice) + " · "));
    head.footer().ifPresent(words -> below.createRun().setText(WordText.safe(words) + " · "));
    WordText.field(below, "PAGE");
    below.createRun().setText(" / ");
    WordText.field(below, "NUMPAGES");
  }
}
