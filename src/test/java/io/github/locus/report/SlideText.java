package io.github.locus.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The words of slides, those of tables and notes too; numbers of slides are none. */
public final class SlideText {
  private SlideText() {}

  /** All of it. */
  public static String of(XMLSlideShow show) {
    List<String> lines = new ArrayList<>();
    for (XSLFSlide slide : show.getSlides()) {
      slide.getShapes().forEach(shape -> add(lines, shape));
      if (slide.getNotes() != null) {
        slide.getNotes().getShapes().forEach(shape -> add(lines, shape));
      }
    }
    return String.join("\n", lines);
  }

  private static void add(List<String> lines, XSLFShape shape) {
    if (shape instanceof XSLFTable table) {
      table.getRows().forEach(row -> row.getCells().forEach(cell -> lines.add(cell.getText())));
    } else if (shape instanceof XSLFTextShape text
        && text.getTextType() != Placeholder.SLIDE_NUMBER) {
      lines.add(text.getText());
    }
  }
}
