package io.github.locus.office;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * Writes words into the shapes of a slide. Their size is that of the template where there is room, else the greatest one
 * for which there is: a program shrinks them only once they are edited.
 *
 * @param language language that they are checked in
 */
record SlideText(String language) {
  /** Size of what says how a chart is read, and of the foot, points. */
  static final double SMALL = 12;

  /** Width of a letter and height of a line, by the size of the type; wide types hold fewer letters. */
  private static final double LETTER = 0.52;

  /** Width of a letter of a word that may be all wide ones. */
  private static final double WIDE_LETTER = 0.62;

  private static final double LINE = 1.2;

  /** Space before a paragraph, points, and what a shape keeps free at its edges. */
  private static final double BEFORE = 9;

  private static final double EDGES = 16;

  private static final List<Double> SIZES =
      List.of(44.0, 36.0, 32.0, 28.0, 24.0, 20.0, 18.0, 16.0, 14.0, 13.0, 12.0, 11.0, 10.0, 9.0);

  private static final Pattern WORD_ENDS = Pattern.compile("\\s+|(?<=-)");

  /** Size from which a word had rather break than be smaller. */
  private static final double LEAST_WHOLE = 14;

  /** Sizes where a template tells none. */
  private static final double DEFAULT = 18;

  private static final double HEADING = 28;

  private static final Set<Placeholder> HEADINGS =
      Collections.unmodifiableSet(EnumSet.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE));

  /**
   * A paragraph.
   *
   * @param label in bold, may be empty
   * @param text the words
   */
  record Words(String label, String text) {
    int letters() {
      return label.length() + text.length() + 2;
    }
  }

  /** Fills a shape of the template, in the size of the template where there is room for it. */
  void fill(XSLFTextShape shape, Rectangle2D room, List<Words> paragraphs, double largest) {
    shape.clearText();
    XSLFTextRun probe = paragraph(shape).addNewTextRun();
    Double told = probe.getFontSize();
    boolean heading = HEADINGS.contains(SlideLayouts.kind(shape));
    double wished = told != null ? told : heading ? HEADING : DEFAULT;
    shape.clearText();
    double size = fitting(paragraphs, room, Math.min(wished, largest));
    for (Words words : paragraphs) {
      write(paragraph(shape), words, told == null || size < wished ? size : 0);
    }
  }

  /** Words that fill no shape of the template. */
  void set(XSLFTextShape shape, Rectangle2D room, List<Words> paragraphs, double wished) {
    shape.setAnchor(room);
    shape.clearText();
    shape.setWordWrap(true);
    shape.setTextAutofit(TextAutofit.NONE);
    double size = fitting(paragraphs, room, wished);
    for (Words words : paragraphs) {
      XSLFTextParagraph paragraph = paragraph(shape);
      if (paragraphs.size() > 1) {
        paragraph.setSpaceBefore(-BEFORE); // points, where a positive number is a share of the line
      }
      write(paragraph, words, size);
    }
  }

  private static XSLFTextParagraph paragraph(XSLFTextShape shape) {
    return shape.addNewTextParagraph();
  }

  /**
   * A paragraph.
   *
   * @param size points; 0 for that of the template
   */
  void write(XSLFTextParagraph paragraph, Words words, double size) {
    if (!words.label().isEmpty()) {
      run(paragraph, words.label() + ": ", size).setBold(true);
    }
    run(paragraph, words.text(), size);
  }

  XSLFTextRun run(XSLFTextParagraph paragraph, String words, double size) {
    XSLFTextRun run = paragraph.addNewTextRun();
    run.setText(WordText.safe(words));
    if (size > 0) {
      run.setFontSize(size);
    }
    run.getRPr(true).setLang(language);
    return run;
  }

  /** The greatest size for which there is room, and at which no word breaks. */
  static double fitting(List<Words> paragraphs, Rectangle2D room, double wished) {
    int longest =
        paragraphs.stream()
            .flatMap(words -> WORD_ENDS.splitAsStream(words.label() + " " + words.text()))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    return SIZES.stream()
        .filter(size -> size <= wished)
        .filter(size -> height(paragraphs, room.getWidth(), size) <= room.getHeight())
        .filter(
            size -> longest * WIDE_LETTER * size <= room.getWidth() - EDGES || size <= LEAST_WHOLE)
        .findFirst()
        .orElse(SIZES.get(SIZES.size() - 1));
  }

  /** Whether words fit a room at the smallest size. */
  static boolean fits(List<Words> paragraphs, Rectangle2D room) {
    return height(paragraphs, room.getWidth(), SIZES.get(SIZES.size() - 1)) <= room.getHeight();
  }

  /** Height that words take, about, points. */
  static double height(List<Words> paragraphs, double width, double size) {
    double high = EDGES / 2;
    for (Words words : paragraphs) {
      high += lines(words.letters(), width - EDGES, size) * LINE * size + BEFORE;
    }
    return paragraphs.isEmpty() ? 0 : high - BEFORE;
  }

  /** Letters that a line takes, about. */
  static int letters(double width, double size) {
    return (int) ((width - EDGES) / (LETTER * size));
  }

  /** Lines that so many letters take, about. */
  static int lines(int letters, double width, double size) {
    return Math.max(1, (int) Math.ceil(letters * LETTER * size / Math.max(1, width)));
  }
}
