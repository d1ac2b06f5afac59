package io.github.locus.office;

import io.github.locus.page.Section;
import io.github.locus.result.SafeText;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes words at the end of a text document: paragraphs of a style, lists, headings and links to them. */
final class WordText {
  private static final int INDENT = 360;
  private static final int LEVELS = 4;

  private final XWPFDocument file;
  private final BigInteger bullets;
  private final BigInteger numbers;
  private long bookmarks;

  WordText(XWPFDocument file) {
    this.file = file;
    XWPFNumbering numbering = file.createNumbering();
    this.bullets = list(numbering, 0, STNumberFormat.BULLET, "•");
    this.numbers = list(numbering, 1, STNumberFormat.DECIMAL, "%1.");
  }

  XWPFDocument file() {
    return file;
  }

  /** A text without characters that a document may not hold, and none that turns its direction. */
  static String safe(String text) {
    return SafeText.of(text);
  }

  XWPFParagraph paragraph(String style, String words) {
    XWPFParagraph paragraph = file.createParagraph();
    paragraph.setStyle(style);
    if (!words.isEmpty()) {
      paragraph.createRun().setText(safe(words));
    }
    return paragraph;
  }

  /** A label in bold, then what belongs to it. */
  XWPFParagraph labelled(String style, String label, String words) {
    XWPFParagraph paragraph = paragraph(style, "");
    bold(paragraph, label + ": ");
    paragraph.createRun().setText(safe(words));
    return paragraph;
  }

  static XWPFRun bold(XWPFParagraph paragraph, String words) {
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(safe(words));
    return run;
  }

  /** A point of a list. */
  void bullet(String words, int level) {
    XWPFParagraph paragraph = paragraph("ListBullet", words);
    paragraph.setNumID(bullets);
    paragraph.setNumILvl(BigInteger.valueOf(Math.min(level, LEVELS - 1)));
  }

  /** A numbered point: what it is called, what it says, and small print. */
  void numbered(String called, String words, String small) {
    XWPFParagraph paragraph = labelled("ListNumber", called, words);
    paragraph.setNumID(numbers);
    if (!small.isEmpty()) {
      XWPFRun run = paragraph.createRun();
      run.setItalic(true);
      run.setText(" " + safe(small));
    }
  }

  /** The heading of a section, to which links lead. */
  void heading(Section section) {
    XWPFParagraph heading = paragraph("Heading1", "");
    CTBookmark start = heading.getCTP().addNewBookmarkStart();
    BigInteger id = BigInteger.valueOf(++bookmarks);
    start.setId(id);
    start.setName(anchor(section.id()));
    heading.createRun().setText(safe(section.title()));
    heading.getCTP().addNewBookmarkEnd().setId(id);
  }

  /** Words that lead to a section. */
  void reference(String words, String section) {
    link(paragraph("Reference", ""), words, section);
  }

  /**
   * The sections as a table of contents that a text program renews. It has no page numbers, which it would only know once
   * it had been opened.
   */
  void contents(String title, List<Section> sections) {
    paragraph("TOCHeading", title);
    for (int i = 0; i < sections.size(); i++) {
      XWPFParagraph entry = paragraph("TOC1", "");
      if (i == 0) {
        mark(entry, STFldCharType.BEGIN);
        entry.getCTP().addNewR().addNewInstrText().setStringValue(" TOC \\o \"1-1\" \\h \\n ");
        mark(entry, STFldCharType.SEPARATE);
      }
      link(entry, sections.get(i).title(), sections.get(i).id());
      if (i == sections.size() - 1) {
        mark(entry, STFldCharType.END);
      }
    }
  }

  /** A number of pages, which a text program counts when it opens the document. */
  static void field(XWPFParagraph paragraph, String instruction) {
    mark(paragraph, STFldCharType.BEGIN);
    paragraph.getCTP().addNewR().addNewInstrText().setStringValue(" " + instruction + " ");
    mark(paragraph, STFldCharType.SEPARATE);
    paragraph.getCTP().addNewR().addNewT().setStringValue("1");
    mark(paragraph, STFldCharType.END);
  }

  private static void mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
    paragraph.getCTP().addNewR().addNewFldChar().setFldCharType(type);
  }

  private static void link(XWPFParagraph paragraph, String words, String section) {
    CTHyperlink link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(anchor(section));
    CTR run = link.addNewR();
    run.addNewRPr().addNewRStyle().setVal("Hyperlink");
    run.addNewT().setStringValue(safe(words));
  }

  /** Bookmarks have letters, digits and low lines, and begin with a letter. */
  private static String anchor(String section) {
    return "s_" + section.replaceAll("[^A-Za-z0-9_]", "_");
  }

  private static BigInteger list(
      XWPFNumbering numbering, int id, STNumberFormat.Enum format, String mark) {
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(id));
    for (int level = 0; level < LEVELS; level++) {
      CTLvl one = list.addNewLvl();
      one.setIlvl(BigInteger.valueOf(level));
      one.addNewStart().setVal(BigInteger.ONE);
      one.addNewNumFmt().setVal(format);
      one.addNewLvlText().setVal(mark.replace("1", String.valueOf(level + 1)));
      var indent = one.addNewPPr().addNewInd();
      indent.setLeft(BigInteger.valueOf((long) INDENT * (level + 1)));
      indent.setHanging(BigInteger.valueOf(INDENT));
    }
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
  }
}
