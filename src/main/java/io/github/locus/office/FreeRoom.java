package io.github.locus.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideSize;

/**
 * Where on the slides of a layout there is room: beside its title, above its footer, and clear of
 * the pictures and shapes that it and its master show. All in points.
 */
final class FreeRoom {
  /**
   * What stands on each slide of a layout. Other placeholders are left out where nothing goes into
   * them.
   */
  private static final Set<Placeholder> KEPT =
      Collections.unmodifiableSet(
          EnumSet.of(
              Placeholder.TITLE,
              Placeholder.CENTERED_TITLE,
              Placeholder.FOOTER,
              Placeholder.SLIDE_NUMBER));

  /** By how much shapes that only touch lie over one another. */
  private static final double TOUCH = 2;

  private static final double GAP = 6;

  /** Free edge of a slide, as a share of its width. */
  private static final double EDGE = 0.04;

  /** Share of a room from which a shape over it is what it lies on. */
  private static final double GROUND = 0.5;

  /** Share of a room that has to be left beside shapes, for it to keep clear of them. */
  private static final double ENOUGH = 0.4;

  private final Rectangle2D page;
  private final List<Rectangle2D> words = new ArrayList<>();
  private final List<Rectangle2D> shapes = new ArrayList<>();

  private FreeRoom(XMLSlideShow show) {
    CTSlideSize size = show.getCTPresentation().getSldSz();
    this.page =
        new Rectangle2D.Double(0, 0, Units.toPoints(size.getCx()), Units.toPoints(size.getCy()));
  }

  /** The room of a layout. */
  static FreeRoom on(XMLSlideShow show, XSLFSlideLayout layout) {
    FreeRoom room = new FreeRoom(show);
    for (XSLFTextShape shape : layout.getPlaceholders()) {
      if (KEPT.contains(SlideLayouts.kind(shape)) && shape.getAnchor() != null) {
        room.words.add(shape.getAnchor());
      }
    }
    Stream<XSLFShape> drawn = layout.getShapes().stream();
    if (layout.getFollowMasterGraphics()) {
      drawn = Stream.concat(layout.getSlideMaster().getShapes().stream(), drawn);
    }
    drawn
        .filter(shape -> !shape.isPlaceholder() && shape.getAnchor() != null)
        .map(XSLFShape::getAnchor)
        .forEach(room.shapes::add);
    return room;
  }

  /** The same with something more in the way. */
  FreeRoom beside(Rectangle2D taken) {
    words.add(taken);
    return this;
  }

  /** The largest rectangle of the slide in which nothing stands. */
  Rectangle2D largest() {
    double edge = EDGE * page.getWidth();
    Rectangle2D inner =
        new Rectangle2D.Double(edge, edge, page.getWidth() - 2 * edge, page.getHeight() - 2 * edge);
    return largest(inner, Stream.concat(words.stream(), inTheWay(page)).toList());
  }

  /**
   * What is left of the room that a layout has for something. A shape that most of it lies on is
   * its ground. One that leaves too little of it was put there knowingly.
   */
  Rectangle2D within(Rectangle2D stated) {
    Rectangle2D beside = largest(stated, words);
    Rectangle2D clear = largest(beside, inTheWay(beside).toList());
    return area(clear) < ENOUGH * area(beside) ? beside : clear;
  }

  /** Whether anything stands in a room. */
  boolean isTaken(Rectangle2D room) {
    return Stream.concat(words.stream(), inTheWay(room)).anyMatch(one -> overlap(one, room));
  }

  /** Share of the slide. */
  double share(Rectangle2D room) {
    return area(room) / area(page);
  }

  private Stream<Rectangle2D> inTheWay(Rectangle2D room) {
    return shapes.stream()
        .filter(shape -> area(shape.createIntersection(room)) < GROUND * area(room));
  }

  private static boolean overlap(Rectangle2D one, Rectangle2D other) {
    return Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX())
            > TOUCH
        && Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY())
            > TOUCH;
  }

  static double area(Rectangle2D room) {
    return Math.max(0, room.getWidth()) * Math.max(0, room.getHeight());
  }

  /**
   * Each side of the largest one is a side of the whole, or of something that stands in it. Between each two upright sides,
   * what stands there is gone through from above, so that the time grows with the third power of how much that is.
   */
  private static Rectangle2D largest(Rectangle2D whole, List<Rectangle2D> taken) {
    List<Rectangle2D> within =
        taken.stream()
            .filter(one -> overlap(one, whole))
            .sorted(Comparator.comparingDouble(Rectangle2D::getMinY))
            .toList();
    if (within.isEmpty()) {
      return whole;
    }
    Rectangle2D best = new Rectangle2D.Double(whole.getMinX(), whole.getMinY(), 0, 0);
    double[] across = sides(whole, within);
    for (double left : across) {
      for (double right : across) {
        if (area(strip(whole, left, right)) > area(best)) {
          best = highest(strip(whole, left, right), within, best);
        }
      }
    }
    return best;
  }

  private static Rectangle2D strip(Rectangle2D whole, double left, double right) {
    return new Rectangle2D.Double(left, whole.getMinY(), right - left, whole.getHeight());
  }

  /**
   * The highest free piece of a strip, or the best so far where that is larger.
   *
   * @param taken what stands on the slide, by its upper sides
   */
  private static Rectangle2D highest(
      Rectangle2D strip, List<Rectangle2D> taken, Rectangle2D bestSoFar) {
    Rectangle2D best = bestSoFar;
    double top = strip.getMinY();
    for (Rectangle2D one : taken) {
      if (overlap(one, strip)) {
        best = larger(best, piece(strip, top, one.getMinY() - GAP));
        top = Math.max(top, one.getMaxY() + GAP);
      }
    }
    return larger(best, piece(strip, top, strip.getMaxY()));
  }

  private static Rectangle2D piece(Rectangle2D strip, double top, double bottom) {
    return new Rectangle2D.Double(strip.getX(), top, strip.getWidth(), bottom - top);
  }

  private static Rectangle2D larger(Rectangle2D one, Rectangle2D other) {
    return area(other) > area(one) ? other : one;
  }

  private static double[] sides(Rectangle2D whole, List<Rectangle2D> taken) {
    return Stream.concat(
            Stream.of(whole.getMinX(), whole.getMaxX()),
            taken.stream().flatMap(one -> Stream.of(one.getMinX() - GAP, one.getMaxX() + GAP)))
        .filter(side -> side >= whole.getMinX() && side <= whole.getMaxX())
        .distinct()
        .mapToDouble(side -> side)
        .toArray();
  }
}
