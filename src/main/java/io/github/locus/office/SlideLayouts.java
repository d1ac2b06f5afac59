package io.github.locus.office;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

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

  /** The template that slides are made from where the user has none: 16 to 9. */
  static byte[] ours() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 15);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : PARTS.entrySet()) {
        String resource = "slides/" + part.getValue() + ".xml";
        try (InputStream in =
            Objects.requireNonNull(SlideLayouts.class.getResourceAsStream(resource), resource)) {
          zip.putNextEntry(new ZipEntry(part.getKey()));
          zip.write(in.readAllBytes());
          zip.closeEntry();
        }
      }
    }
    return out.toByteArray();
  }

  static XMLSlideShow open(byte[] template) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(template));
  }

  /** The layouts of a template; empty where none has a title and one room for text. */
  static Optional<SlideLayouts> of(XMLSlideShow show) {
    List<XSLFSlideLayout> all =
        show.getSlideMasters().stream()
            .flatMap(master -> Arrays.stream(master.getSlideLayouts()))
            .toList();
    Optional<XSLFSlideLayout> words =
        all.stream().filter(layout -> titled(layout) && rooms(layout).size() == 1).findFirst();
    return words.map(
        layout ->
            new SlideLayouts(
                first(all, SlideLayouts::opens).orElse(layout),
                layout,
                first(all, one -> titled(one) && rooms(one).isEmpty() && !opens(one))
                    .orElse(layout),
                rooms(layout).get(0).getAnchor()));
  }

  private static Optional<XSLFSlideLayout> first(
      List<XSLFSlideLayout> all, Predicate<XSLFSlideLayout> fits) {
    return all.stream().filter(fits).findFirst();
  }

  private static boolean opens(XSLFSlideLayout layout) {
    return has(layout, Placeholder.CENTERED_TITLE)
        || titled(layout) && has(layout, Placeholder.SUBTITLE);
  }

  private static boolean titled(XSLFSlideLayout layout) {
    return has(layout, Placeholder.TITLE) || has(layout, Placeholder.CENTERED_TITLE);
  }

  private static boolean has(XSLFSheet sheet, Placeholder kind) {
    return Arrays.stream(sheet.getPlaceholders()).anyMatch(shape -> shape.getTextType() == kind);
  }

  /** Placeholders that text goes into. */
  static List<XSLFTextShape> rooms(XSLFSheet sheet) {
    return Arrays.stream(sheet.getPlaceholders())
        .filter(
            shape ->
                shape.getTextType() == Placeholder.BODY
                    || shape.getTextType() == Placeholder.CONTENT)
        .toList();
  }

  /** The placeholder of a kind. */
  static Optional<XSLFTextShape> placeholder(XSLFSheet sheet, Placeholder... kinds) {
    List<Placeholder> fitting = List.of(kinds);
    return Arrays.stream(sheet.getPlaceholders())
        .filter(shape -> fitting.contains(shape.getTextType()))
        .findFirst();
  }
}
