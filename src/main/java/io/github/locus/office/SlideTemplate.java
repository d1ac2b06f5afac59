package io.github.locus.office;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;

/**
 * A presentation whose layouts slides are made from, as a house has it. Its master, its layouts, its theme and the slides
 * that it holds stay as they are. Placeholders are found by what they are for.
 */
public final class SlideTemplate {
  /** What is found in a layout, or belongs to every slide. */
  private static final Set<Placeholder> KNOWN =
      Collections.unmodifiableSet(
          EnumSet.of(
              Placeholder.TITLE,
              Placeholder.CENTERED_TITLE,
              Placeholder.SUBTITLE,
              Placeholder.BODY,
              Placeholder.CONTENT,
              Placeholder.FOOTER,
              Placeholder.DATETIME,
              Placeholder.SLIDE_NUMBER));

  /** Of a point. */
  private static final double MILLIMETRES = 25.4 / 72;

  private final byte[] file;
  private final Optional<Uses> uses;
  private final List<Argument> remarks;

  private SlideTemplate(byte[] file, Optional<Uses> uses, List<Argument> remarks) {
    this.file = file;
    this.uses = uses;
    this.remarks = List.copyOf(remarks);
  }

  /**
   * Which layouts slides are made from.
   *
   * @param cover that of the first slide
   * @param sentences that of slides of sentences
   * @param others that of charts and tables
   * @param masters masters of the presentation
   */
  public record Uses(Used cover, Used sentences, Used others, int masters) {}

  /**
   * A layout that slides are made from.
   *
   * @param layout its name
   * @param master its master, the first one is 1
   * @param wide width of the room beside its title, mm
   * @param high height of that room, mm
   */
  public record Used(String layout, int master, long wide, long high) {}

  /**
   * The template where a user has none.
   *
   * @return a template of 16 to 9
   * @throws IOException if it cannot be read
   */
  public static SlideTemplate ours() throws IOException {
    return ours("#" + SlideLayouts.OURS);
  }

  /**
   * The same in the colour of a house.
   *
   * @param colour six hexadecimal digits after a sharp
   * @return a template of 16 to 9
   * @throws IOException if it cannot be read
   */
  public static SlideTemplate ours(String colour) throws IOException {
    return new SlideTemplate(SlideLayouts.ours(colour.substring(1)), Optional.empty(), List.of());
  }

  /**
   * A template of a house.
   *
   * @param file its bytes, {@code .pptx} or {@code .potx}
   * @return the template
   * @throws TemplateRefusedException if no slides can be made from it
   */
  public static SlideTemplate of(byte[] file) throws TemplateRefusedException {
    try (XMLSlideShow show = opened(file)) {
      SlideLayouts layouts =
          SlideLayouts.of(show).orElseThrow(() -> new TemplateRefusedException(noRoom(show)));
      Uses uses =
          new Uses(
              used(show, new SlideLayouts.Use(layouts.cover(), new Rectangle2D.Double())),
              used(show, layouts.words()),
              used(show, layouts.bare()),
              show.getSlideMasters().size());
      return new SlideTemplate(file.clone(), Optional.of(uses), remarks(show, layouts));
    } catch (IOException e) {
      throw new TemplateRefusedException(Clause.NO_TEMPLATE, e);
    }
  }

  private static Argument noRoom(XMLSlideShow show) {
    return SlideLayouts.greatest(show)
        .<Argument>map(
            use ->
                Clause.TEMPLATE_ROOM_TOO_SMALL.with(
                    use.layout().getName(),
                    millimetres(use.room().getWidth()),
                    millimetres(use.room().getHeight()),
                    millimetres(SlideLayouts.LEAST_WIDE),
                    millimetres(SlideLayouts.LEAST_HIGH)))
        .orElse(Clause.TEMPLATE_WITHOUT_ROOM);
  }

  private static long millimetres(double points) {
    return Math.round(points * MILLIMETRES);
  }

  private static Used used(XMLSlideShow show, SlideLayouts.Use use) {
    return new Used(
        use.layout().getName(),
        show.getSlideMasters().indexOf(use.layout().getSlideMaster()) + 1,
        millimetres(use.room().getWidth()),
        millimetres(use.room().getHeight()));
  }

  private static XMLSlideShow opened(byte[] file) throws TemplateRefusedException {
    try {
      return open(file);
    } catch (IOException
        | IllegalArgumentException
        | POIXMLException
        | OpenXML4JRuntimeException e) {
      throw new TemplateRefusedException(Clause.NO_TEMPLATE, e);
    }
  }

  private static XMLSlideShow open(byte[] file) throws IOException {
    OPCPackage parts = parts(file);
    Optional<String> notes = NotesMaster.added(parts);
    XMLSlideShow show = new XMLSlideShow(parts);
    notes.ifPresent(
        id -> show.getCTPresentation().addNewNotesMasterIdLst().addNewNotesMasterId().setId(id));
    String kind = show.getPackagePart().getContentType();
    String slides = XSLFRelation.MAIN.getContentType();
    String template = XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType();
    if (kind.equals(template)) {
      show.getPackage().replaceContentType(template, slides);
    } else if (!kind.equals(slides)) {
      show.close();
      throw new IOException(kind); // one with macros, which ours must not hand on
    }
    return show;
  }

  private static OPCPackage parts(byte[] file) throws IOException {
    try {
      return OPCPackage.open(new ByteArrayInputStream(file));
    } catch (InvalidFormatException e) {
      throw new IOException("no package", e);
    }
  }

  /** The presentation to add slides to; to be closed. */
  XMLSlideShow open() throws IOException {
    return open(file);
  }

  private static List<Argument> remarks(XMLSlideShow show, SlideLayouts layouts) {
    List<Argument> remarks = new ArrayList<>();
    if (!show.getSlides().isEmpty()) {
      remarks.add(Clause.TEMPLATE_HAS_SLIDES.with(show.getSlides().size()));
    }
    if (!SlideLayouts.opens(layouts.cover())) {
      remarks.add(Clause.TEMPLATE_WITHOUT_COVER.with(layouts.cover().getName()));
    }
    XSLFSlideLayout words = layouts.words().layout();
    if (SlideLayouts.rooms(words).isEmpty()) {
      remarks.add(Clause.TEMPLATE_WITHOUT_TEXT.with(words.getName()));
    } else if (layouts.bare().layout().equals(words)) {
      remarks.add(Clause.TEMPLATE_WITHOUT_BARE.with(words.getName()));
    }
    List.of(layouts.words(), layouts.bare()).stream()
        .filter(use -> use.room().getHeight() < SlideLayouts.CHART_HIGH)
        .forEach(
            use ->
                remarks.add(
                    Clause.TEMPLATE_LOW_ROOM.with(
                        use.layout().getName(),
                        millimetres(use.room().getHeight()),
                        millimetres(SlideLayouts.CHART_HIGH))));
    for (XSLFSlideLayout layout : List.of(words, layouts.bare().layout())) {
      if (!SlideLayouts.has(layout, Placeholder.FOOTER)) {
        remarks.add(Clause.TEMPLATE_WITHOUT_FOOTER.with(layout.getName()));
      }
      if (!SlideLayouts.has(layout, Placeholder.SLIDE_NUMBER)) {
        remarks.add(Clause.TEMPLATE_WITHOUT_NUMBER.with(layout.getName()));
      }
    }
    for (XSLFSlideLayout layout : layouts.used()) {
      long left =
          Arrays.stream(layout.getPlaceholders())
              .filter(shape -> !KNOWN.contains(SlideLayouts.kind(shape)))
              .count();
      int spare = SlideLayouts.rooms(layout).size() - (usesRoom(layout, layouts) ? 1 : 0);
      if (left + spare > 0) {
        remarks.add(Clause.TEMPLATE_LEAVES.with(layout.getName(), left + spare));
      }
    }
    return remarks.stream().distinct().toList();
  }

  private static boolean usesRoom(XSLFSlideLayout layout, SlideLayouts layouts) {
    return !SlideLayouts.rooms(layout).isEmpty()
        && (layout.equals(layouts.words().layout())
            || !SlideLayouts.has(layout, Placeholder.SUBTITLE));
  }

  /**
   * Which layouts slides are made from.
   *
   * @return their names; empty for the template that is ours
   */
  public Optional<Uses> uses() {
    return uses;
  }

  /**
   * What of the slides finds no place in it, and what of it is not used.
   *
   * @return a sentence each, in the order in which slides are made
   */
  public List<Argument> remarks() {
    return remarks;
  }
}
