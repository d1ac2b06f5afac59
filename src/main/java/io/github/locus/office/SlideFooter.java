package io.github.locus.office;

import io.github.locus.deck.Deck;
import io.github.locus.page.Letterhead;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * What stands at the foot of every slide.
 *
 * @param deck the slides
 * @param head what a house puts on its documents
 */
record SlideFooter(Deck deck, Letterhead head) {
  /** Letters of the footer at most. */
  private static final int LETTERS = 110;

  /** What joins the parts, where the last one is left out. */
  private static final Pattern ENDS = Pattern.compile("[\\s·]+$");

  /** Numbers of shapes beyond those that the library gives. */
  private static final int FOOT = 10_001;

  private static final int NUMBER = 10_002;

  /** Footer and number, where the layout has them. */
  void put(XSLFSlide sheet) {
    for (XSLFTextShape shape : sheet.getSlideLayout().getPlaceholders()) {
      boolean foot = SlideLayouts.kind(shape) == Placeholder.FOOTER;
      if (foot || SlideLayouts.kind(shape) == Placeholder.SLIDE_NUMBER) {
        CTShape copy = sheet.getXmlObject().getCSld().getSpTree().addNewSp();
        copy.set(shape.getXmlObject().copy());
        copy.getNvSpPr().getCNvPr().setId(foot ? FOOT : NUMBER);
        if (foot) {
          foot(copy, shape.getAnchor());
        }
      }
    }
  }

  private void foot(CTShape foot, Rectangle2D room) {
    int most =
        room == null
            ? LETTERS
            : Math.min(LETTERS, SlideText.letters(room.getWidth(), SlideText.SMALL));
    List<String> parts = new ArrayList<>();
    deck.notice().ifPresent(parts::add);
    head.mark().ifPresent(parts::add);
    parts.add(deck.footer());
    head.footer().ifPresent(parts::add);
    String all = String.join(" · ", parts);
    String words = all.length() > most ? beginning(all, most) + "…" : all;
    while (foot.getTxBody().sizeOfPArray() > 0) {
      foot.getTxBody().removeP(0);
    }
    CTRegularTextRun run = foot.getTxBody().addNewP().addNewR();
    run.addNewRPr().setLang(deck.language());
    run.setT(WordText.safe(words));
  }

  /** As many whole words as there is room for, or as much of a single one. */
  private static String beginning(String words, int most) {
    int end = words.lastIndexOf(' ', most);
    return ENDS.matcher(words.substring(0, end > 0 ? end : most)).replaceAll("");
  }
}
