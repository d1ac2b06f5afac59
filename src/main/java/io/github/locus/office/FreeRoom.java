package io.github.locus.office;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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
    Rectangle2D both = one.createIntersection(other);
    return both.getWidth() > TOUCH && both.getHeight() > TOUCH;
  }

  static double area(Rectangle2D room) {
    return Math.max(0, room.getWidth()) * Math.max(0, room.getHeight());
  }

  /** Each side of the largest one is a side of the whole, or of something that stands in it. */
  private static Rectangle2D largest(Rectangle2D whole, List<Rectangle2D> taken) {
    List<Rectangle2D> within = taken.stream().filter(one -> overlap(one, whole)).toList();
    if (within.isEmpty()) {
      return whole;
    }
    double[] across = sides(whole.getMinX(), whole.getMaxX(), within, true);
    double[] down = sides(whole.getMinY(), whole.getMaxY(), within, false);
    Optional<Rectangle2D> best = Optional.empty();
    for (double left : across) {
      for (double right : across) {
        for (double top : down) {
          for (double bottom : down) {
            Rectangle2D one = new Rectangle2D.Double(left, top, right - left, bottom - top);
            if (area(one) > best.map(FreeRoom::area).orElse(0.0)
                && within.stream().noneMatch(other -> overlap(other, one))) {
              best = Optional.of(one);
            }
          }
        }
      }
    }
    return best.orElseGet(() -> new Rectangle2D.Double(whole.getMinX(), whole.getMinY(), 0, 0));
  }

  private static double[] sides(double from, double to, List<Rectangle2D> taken, boolean across) {
    return Stream.concat(
            Stream.of(from, to),
            taken.stream()
                .flatMap(
                    one ->
                        across
                            ? Stream.of(one.getMinX() - GAP, one.getMaxX() + GAP)
                            : Stream.of(one.getMinY() - GAP, one.getMaxY() + GAP)))
        .filter(side -> side >= from && side <= to)
        .distinct()
        .mapToDouble(side -> side)
        .toArray();
  }
}
