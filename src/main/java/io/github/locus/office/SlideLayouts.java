package io.github.locus.office;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * The layouts of a template that slides are made from, found by what their placeholders are for and
 * never by their names or numbers, in all of its masters.
 *
 * @param cover layout of the first slide: a title, and a line below it
 * @param words layout of a slide of sentences: a title, and a room for text
 * @param bare layout of a slide of anything else: a title alone where there is room beside it, else
 *     that of sentences
 */
record SlideLayouts(XSLFSlideLayout cover, Use words, Use bare) {
  /**
   * A layout, and where on its slides there is room.
   *
   * @param layout the layout
   * @param room clear of its title, points
   */
  record Use(XSLFSlideLayout layout, Rectangle2D room) {}

  private static final Set<Placeholder> ROOMS =
      Collections.unmodifiableSet(EnumSet.of(Placeholder.BODY, Placeholder.CONTENT));

  private static final Pattern TURNED = Pattern.compile("<a:bodyPr[^>]* vert=\"(?!horz)");

  /** Share of a slide that a room has at least. */
  private static final double LEAST = 0.1;

  /** Height of a heading of three lines and a row of four, in the smallest type, points. */
  static final double LEAST_HIGH = 85;

  /** Width of a table of four columns in the smallest type, points. */
  static final double LEAST_WIDE = 230;

  /** Height of a chart of six functions with its axis, its legend and a line of the smallest type each, points. */
  static final double CHART_HIGH = 170;

  /**
   * Share of the room for text up to which others are lines beside it, such as one for a subtitle.
   */
  private static final double LINES = 0.35;

  /** Share of the room for text from which another layout has room for a chart. */
  private static final double AS_MUCH = 0.6;

  /** The colour of ours that a house has its own for. */
  static final String OURS = "005F94";

  /** Numbers of shapes beyond those that the library gives. */
  private static final int FIRST_SILENT = 20_001;

  private static final Map<String, String> PARTS = parts();

  private static Map<String, String> parts() {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", "content-types");
    parts.put("_rels/.rels", "package-rels");
    parts.put("ppt/presentation.xml", "presentation");
    parts.put("ppt/_rels/presentation.xml.rels", "presentation-rels");
    parts.put("ppt/slideMasters/slideMaster1.xml", "master");
    parts.put("ppt/slideMasters/_rels/slideMaster1.xml.rels", "master-rels");
    parts.put("ppt/theme/theme1.xml", "theme");
    List<String> layouts = List.of("layout-cover", "layout-content", "layout-title");
    for (int i = 1; i <= layouts.size(); i++) {
      parts.put("ppt/slideLayouts/slideLayout" + i + ".xml", layouts.get(i - 1));
      parts.put("ppt/slideLayouts/_rels/slideLayout" + i + ".xml.rels", "layout-rels");
    }
    return parts;
  }

  /** The template that slides are made from where the user has none, in a colour: 16 to 9. */
  static byte[] ours(String colour) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        String resource = "slides/" + part.getValue() + ".xml";
        try (InputStream in =
            Objects.requireNonNull(SlideLayouts.class.getResourceAsStream(resource), resource)) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(
              new String(in.readAllBytes(), StandardCharsets.UTF_8)
                  .replace(OURS, colour)
                  .getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }

  /** The layouts of a template; empty where none has a title and room beside it. */
  static Optional<SlideLayouts> of(XMLSlideShow show) {
    List<XSLFSlideLayout> all =
        show.getSlideMasters().stream()
            .flatMap(master -> Arrays.stream(master.getSlideLayouts()))
            .toList();
    Optional<Use> words =
        best(
            all.stream()
                .filter(layout -> serves(layout) && !opens(layout))
                .flatMap(layout -> forText(show, layout).stream())
                .toList());
    // where nothing is for text, it stands in a box of its own
    Optional<Use> any =
        words.or(
            () ->
                best(
                    all.stream()
                        .filter(SlideLayouts::serves)
                        .map(layout -> new Use(layout, FreeRoom.on(show, layout).largest()))
                        .filter(use -> isEnough(show, use))
                        .toList()));
    return any.map(
        use -> {
          List<XSLFSlideLayout> nearest = nearest(all, use.layout());
          return new SlideLayouts(
              first(nearest, SlideLayouts::opens).orElse(use.layout()),
              use,
              bare(show, nearest, use).orElse(use));
        });
  }

  /** The greatest room beside a title, however small; empty where no layout has a title. */
  static Optional<Use> greatest(XMLSlideShow show) {
    return best(
        show.getSlideMasters().stream()
            .flatMap(master -> Arrays.stream(master.getSlideLayouts()))
            .filter(SlideLayouts::serves)
            .map(layout -> new Use(layout, FreeRoom.on(show, layout).largest()))
            .toList());
  }

  /** The one with most room. */
  private static Optional<Use> best(List<Use> uses) {
    return uses.stream()
        .reduce(
            (one, other) -> FreeRoom.area(other.room()) > FreeRoom.area(one.room()) ? other : one);
  }

  private static boolean isEnough(XMLSlideShow show, Use use) {
    return use.room().getHeight() >= LEAST_HIGH
        && use.room().getWidth() >= LEAST_WIDE
        && FreeRoom.on(show, use.layout()).share(use.room()) >= LEAST;
  }

  /** Layouts of the same master first: they look alike. */
  private static List<XSLFSlideLayout> nearest(List<XSLFSlideLayout> all, XSLFSlideLayout one) {
    return all.stream()
        .sorted(
            Comparator.comparing(layout -> !layout.getSlideMaster().equals(one.getSlideMaster())))
        .toList();
  }

  /** A layout with one room for text, or one beside which others are lines. */
  private static Optional<Use> forText(XMLSlideShow show, XSLFSlideLayout layout) {
    return main(layout)
        .filter(room -> !turned(room) && room.getAnchor() != null)
        .filter(
            room ->
                rooms(layout).stream()
                        .filter(other -> other != room && other.getAnchor() != null)
                        .mapToDouble(other -> FreeRoom.area(other.getAnchor()))
                        .sum()
                    <= LINES * FreeRoom.area(room.getAnchor()))
        .map(room -> new Use(layout, FreeRoom.on(show, layout).within(room.getAnchor())))
        .filter(use -> isEnough(show, use));
  }

  /**
   * Where the room for text is free there, what is shown stands where text would; else where most
   * is free.
   */
  private static Optional<Use> bare(XMLSlideShow show, List<XSLFSlideLayout> nearest, Use words) {
    for (XSLFSlideLayout layout : nearest) {
      if (serves(layout) && rooms(layout).isEmpty() && !opens(layout)) {
        FreeRoom free = FreeRoom.on(show, layout);
        Rectangle2D room = free.isTaken(words.room()) ? free.largest() : words.room();
        if (FreeRoom.area(room) >= AS_MUCH * FreeRoom.area(words.room())) {
          return Optional.of(new Use(layout, room));
        }
      }
    }
    return Optional.empty();
  }

  /** The layouts that slides are made from, each once. */
  List<XSLFSlideLayout> used() {
    return List.copyOf(new LinkedHashSet<>(List.of(cover, words.layout(), bare.layout())));
  }

  /** Whether it has a title that is read from left to right. */
  private static boolean serves(XSLFSlideLayout layout) {
    return placeholder(layout, Placeholder.TITLE, Placeholder.CENTERED_TITLE)
        .filter(title -> !turned(title))
        .isPresent();
  }

  /** Whether lines run downwards, as in some layouts for scripts of East Asia. */
  private static boolean turned(XSLFTextShape shape) {
    // the library's small schema does not know the attribute
    String markup = shape.getXmlObject().xmlText();
    return markup.contains(" orient=\"vert\"") || TURNED.matcher(markup).find();
  }

  private static Optional<XSLFSlideLayout> first(
      List<XSLFSlideLayout> all, Predicate<XSLFSlideLayout> fits) {
    return all.stream().filter(fits).findFirst();
  }

  static boolean opens(XSLFSlideLayout layout) {
    return has(layout, Placeholder.CENTERED_TITLE)
        || titled(layout) && has(layout, Placeholder.SUBTITLE);
  }

  private static boolean titled(XSLFSlideLayout layout) {
    return has(layout, Placeholder.TITLE) || has(layout, Placeholder.CENTERED_TITLE);
  }

  static boolean has(XSLFSheet sheet, Placeholder kind) {
    return Arrays.stream(sheet.getPlaceholders()).anyMatch(shape -> kind(shape) == kind);
  }

  /** What a placeholder is for: anything, where it does not say. */
  static Placeholder kind(XSLFTextShape placeholder) {
    Placeholder kind = placeholder.getTextType();
    return kind == null ? Placeholder.CONTENT : kind;
  }

  /** Placeholders that text goes into, written from left to right. */
  static List<XSLFTextShape> rooms(XSLFSheet sheet) {
    return Arrays.stream(sheet.getPlaceholders())
        .filter(shape -> ROOMS.contains(kind(shape)))
        .toList();
  }

  /** The greatest placeholder that text goes into. */
  static Optional<XSLFTextShape> main(XSLFSheet sheet) {
    return rooms(sheet).stream().reduce((one, other) -> area(other) > area(one) ? other : one);
  }

  private static double area(XSLFTextShape shape) {
    return shape.getAnchor() == null ? 0 : FreeRoom.area(shape.getAnchor());
  }

  /**
   * A slide of a layout. The library leaves out placeholders that do not say what they are for.
   *
   * @param show the slides
   * @param layout one of the template's
   * @return a slide with its placeholders, empty
   */
  static XSLFSlide slide(XMLSlideShow show, XSLFSlideLayout layout) {
    List<CTShape> silent =
        Arrays.stream(layout.getPlaceholders())
            .filter(shape -> shape.getTextType() == null)
            .map(shape -> (CTShape) shape.getXmlObject().copy())
            .toList();
    XSLFSlide slide = show.createSlide(layout);
    for (CTShape shape : silent) {
      CTShape own = slide.getXmlObject().getCSld().getSpTree().addNewSp();
      own.set(shape);
      own.getNvSpPr().getCNvPr().setId(FIRST_SILENT + silent.indexOf(shape));
      if (own.getSpPr().isSetXfrm()) {
        own.getSpPr().unsetXfrm();
      }
    }
    // what a layout asks to click on would stand there as words
    Arrays.stream(slide.getPlaceholders()).forEach(XSLFTextShape::clearText);
    return slide;
  }

  /** The placeholder of a kind. */
  static Optional<XSLFTextShape> placeholder(XSLFSheet sheet, Placeholder... kinds) {
    List<Placeholder> fitting = List.of(kinds);
    return Arrays.stream(sheet.getPlaceholders())
        .filter(shape -> fitting.contains(kind(shape)))
        .findFirst();
  }
}
