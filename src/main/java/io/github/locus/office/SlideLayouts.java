package io.github.locus.office;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
 * The layouts of a template that slides are made from, found by what their placeholders are for and never by their names
 * or numbers.
 *
 * @param cover layout of the first slide: a title, and a line below it
 * @param words layout of a slide of sentences: a title, and one room for text
 * @param bare layout of a slide of anything else: a title alone where there is one, else that of sentences
 * @param room where on a slide there is room below the title, points
 */
record SlideLayouts(
    XSLFSlideLayout cover, XSLFSlideLayout words, XSLFSlideLayout bare, Rectangle2D room) {
  private static final Set<Placeholder> ROOMS =
      Collections.unmodifiableSet(EnumSet.of(Placeholder.BODY, Placeholder.CONTENT));

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

  /** The layouts of a template; empty where none has a title and one room for text. */
  static Optional<SlideLayouts> of(XMLSlideShow show) {
    List<XSLFSlideLayout> all =
        show.getSlideMasters().stream()
            .flatMap(master -> Arrays.stream(master.getSlideLayouts()))
            .toList();
    Optional<XSLFSlideLayout> words =
        all.stream()
            .filter(layout -> titled(layout) && !opens(layout) && rooms(layout).size() == 1)
            .filter(layout -> !turned(rooms(layout).get(0)))
            .reduce((one, other) -> area(other) > area(one) ? other : one)
            .filter(layout -> area(layout) > 0);
    return words.map(
        layout ->
            new SlideLayouts(
                first(all, SlideLayouts::opens).orElse(layout),
                layout,
                first(all, one -> titled(one) && rooms(one).isEmpty() && !opens(one))
                    .orElse(layout),
                rooms(layout).get(0).getAnchor()));
  }

  /** The layouts that slides are made from, each once. */
  List<XSLFSlideLayout> used() {
    return List.copyOf(new LinkedHashSet<>(List.of(cover, words, bare)));
  }

  /** Whether lines run downwards, as in some layouts for scripts of East Asia. */
  private static boolean turned(XSLFTextShape shape) {
    // the library's small schema does not know the attribute
    return shape.getXmlObject().xmlText().contains(" orient=\"vert\"");
  }

  /** Room of a layout for text: a heading with a line below it has less than what is made for text. */
  private static double area(XSLFSlideLayout layout) {
    Rectangle2D room = rooms(layout).get(0).getAnchor();
    return room == null ? 0 : room.getWidth() * room.getHeight();
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
