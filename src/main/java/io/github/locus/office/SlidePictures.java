package io.github.locus.office;

import io.github.locus.page.Brand;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlipFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPictureNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Pictures on slides, and the places of shapes, points.
 *
 * @param show what the slides belong to
 */
record SlidePictures(XMLSlideShow show) {
  /** Number of a picture, beyond those that the library gives to shapes. */
  private static final int PICTURE = 10_003;

  /** Bounds of a logo, and where it stands, points. */
  private static final double LOGO_WIDE = 260;

  private static final double LOGO_HIGH = 54;
  private static final double LOGO_TOP = 44;
  private static final double LOGO_LEFT = 18;

  /** A logo stands above the title, at its left; where something stands there, in what is free. */
  void logo(XSLFSlide sheet, Brand.Logo logo, FreeRoom free, String alternative) {
    double left =
        SlideLayouts.placeholder(sheet, Placeholder.TITLE, Placeholder.CENTERED_TITLE)
            .map(title -> title.getAnchor().getX())
            .orElse(LOGO_LEFT);
    Rectangle2D above = sized(logo, left, LOGO_TOP, LOGO_WIDE, LOGO_HIGH);
    Rectangle2D other = free.largest();
    picture(
        sheet,
        logo.png(),
        free.isTaken(above)
            ? sized(
                logo,
                other.getX(),
                other.getY(),
                Math.min(LOGO_WIDE, other.getWidth()),
                Math.min(LOGO_HIGH, other.getHeight()))
            : above,
        alternative);
  }

  private static Rectangle2D sized(
      Brand.Logo logo, double left, double top, double mostWide, double mostHigh) {
    double wide = Math.min(mostWide, mostHigh * logo.width() / logo.height());
    return new Rectangle2D.Double(left, top, wide, wide * logo.height() / logo.width());
  }

  /** The library would read all points of a picture to learn its size. */
  void picture(XSLFSlide sheet, byte[] png, Rectangle2D room, String words) {
    String id =
        sheet
            .addRelation(null, XSLFRelation.IMAGES, show.addPicture(png, PictureType.PNG))
            .getRelationship()
            .getId();
    CTPicture picture = sheet.getXmlObject().getCSld().getSpTree().addNewPic();
    CTPictureNonVisual about = picture.addNewNvPicPr();
    about.addNewCNvPr().setId(PICTURE);
    about.getCNvPr().setName("Picture");
    about.getCNvPr().setDescr(WordText.safe(words));
    about.addNewCNvPicPr().addNewPicLocks().setNoChangeAspect(true);
    about.addNewNvPr();
    CTBlipFillProperties fill = picture.addNewBlipFill();
    fill.addNewBlip().setEmbed(id);
    fill.addNewStretch().addNewFillRect();
    CTShapeProperties properties = picture.addNewSpPr();
    place(properties, room);
    CTPresetGeometry2D form = properties.addNewPrstGeom();
    form.setPrst(STShapeType.RECT);
    form.addNewAvLst();
  }

  /** A place of its own for a placeholder; what the library has for it moves that of the layout. */
  static void place(XSLFTextShape shape, Rectangle2D room) {
    CTShapeProperties properties = ((CTShape) shape.getXmlObject()).getSpPr();
    if (properties.isSetXfrm()) {
      properties.unsetXfrm(); // a second one makes the file a damaged one
    }
    place(properties, room);
  }

  private static void place(CTShapeProperties properties, Rectangle2D room) {
    CTTransform2D own = properties.addNewXfrm();
    CTPoint2D corner = own.addNewOff();
    corner.setX(Units.toEMU(room.getX()));
    corner.setY(Units.toEMU(room.getY()));
    CTPositiveSize2D size = own.addNewExt();
    size.setCx(Units.toEMU(room.getWidth()));
    size.setCy(Units.toEMU(room.getHeight()));
  }
}
