package io.github.locus.office;

import io.github.locus.chart.EditableChart;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Puts charts on a slide that an office program draws and edits. */
final class SlideCharts {
  private static final double BETWEEN = 16;

  private SlideCharts() {}

  /**
   * Charts side by side.
   *
   * @param show the slides
   * @param slide one of them
   * @param charts the charts
   * @param told their title and their text alternative
   * @param room where on the slide, points
   * @throws IOException if a chart cannot be made
   */
  static void put(
      XMLSlideShow show,
      XSLFSlide slide,
      List<EditableChart> charts,
      SlideText.Words told,
      Rectangle2D room)
      throws IOException {
    double wide = (room.getWidth() - BETWEEN * (charts.size() - 1)) / charts.size();
    for (int i = 0; i < charts.size(); i++) {
      Rectangle2D place =
          new Rectangle2D.Double(
              room.getX() + i * (wide + BETWEEN), room.getY(), wide, room.getHeight());
      put(show, slide, charts.get(i), told, place);
    }
  }

  private static void put(
      XMLSlideShow show, XSLFSlide slide, EditableChart one, SlideText.Words told, Rectangle2D room)
      throws IOException {
    ChartSheet sheet = new ChartSheet(one);
    XSLFChart chart = show.createChart(slide);
    try {
      chart
          .getCTChartSpace()
          .set(ChartSpaceDocument.Factory.parse(ChartMarkup.of(one, sheet)).getChartSpace());
      chart.saveWorkbook(sheet.workbook());
    } catch (XmlException | InvalidFormatException e) {
      throw new IOException(told.label(), e);
    }
    slide.addChart(
        chart,
        new Rectangle2D.Double(
            Units.toEMU(room.getX()),
            Units.toEMU(room.getY()),
            Units.toEMU(room.getWidth()),
            Units.toEMU(room.getHeight())));
    CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
    CTNonVisualDrawingProps frame =
        tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1)
            .getNvGraphicFramePr()
            .getCNvPr();
    frame.setTitle(WordText.safe(told.label()));
    frame.setDescr(WordText.safe(told.text()));
  }
}
