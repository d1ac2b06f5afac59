package io.github.locus.office;

import io.github.locus.chart.EditableChart;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
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

  private static final String PLACE = "/ppt/embeddings/Microsoft_Excel_Worksheet%s.xlsx";
  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

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
      embed(chart, sheet.workbook());
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

  /** The library takes only a workbook that it made itself. */
  private static void embed(XSLFChart chart, byte[] workbook)
      throws InvalidFormatException, IOException {
    PackagePart drawn = chart.getPackagePart();
    String number = NO_DIGIT.matcher(drawn.getPartName().getName()).replaceAll("");
    PackagePart part =
        drawn
            .getPackage()
            .createPart(
                PackagingURIHelper.createPartName(PLACE.formatted(number)),
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    try (OutputStream out = part.getOutputStream()) {
      out.write(workbook);
    }
    chart.setExternalId(
        drawn
            .addRelationship(
                part.getPartName(), TargetMode.INTERNAL, POIXMLDocument.PACK_OBJECT_REL_TYPE)
            .getId());
  }
}
