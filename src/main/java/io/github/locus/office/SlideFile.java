package io.github.locus.office;

import io.github.locus.deck.Deck;
import io.github.locus.deck.Slide;
import io.github.locus.page.Letterhead;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/**
 * {@code slides.pptx}: what a board is shown, to edit. Charts that an office program has a kind for are its own, with their
 * figures in a sheet; the others are pictures with a text alternative. Tables are tables, and what a speaker has at hand
 * stands in the notes.
 */
public final class SlideFile {
  private static final double GAP = 6;
  private static final double BETWEEN = 18;

  /** Size of what stands beside a profile at most: alike for all functions. */
  private static final double BESIDE = 14;

  /** Share of a slide's width that a function's profile has. */
  private static final double PROFILE = 0.47;

  private final XMLSlideShow show;
  private final SlideLayouts layouts;
  private final Deck deck;
  private final Filling filling;
  private final SlideText text;
  private final SlideTables tables;
  private final SlidePictures pictures;
  private final SlideFooter footer;
  private final SlideNotes spoken;

  private SlideFile(XMLSlideShow show, SlideLayouts layouts, Deck deck, Filling filling) {
    this.show = show;
    this.layouts = layouts;
    this.deck = deck;
    this.filling = filling;
    this.text = new SlideText(deck.language());
    this.tables = new SlideTables(text);
    this.pictures = new SlidePictures(show);
    this.footer = new SlideFooter(deck, filling.head());
    this.spoken = new SlideNotes(show, text);
  }

  /**
   * What a form adds to slides.
   *
   * @param pictures charts as PNG by their ids, without their titles; one that is not there stands as its description
   * @param plan headings of the action plan: action, owner, what is measured until when, and those of columns that a
   *     reader fills in
   * @param template what slides are made from
   * @param head what a house puts on its documents
   */
  public record Filling(
      Map<String, Raster> pictures, List<String> plan, SlideTemplate template, Letterhead head) {
    public Filling {
      pictures = Map.copyOf(pictures);
      plan = List.copyOf(plan);
    }
  }

  /**
   * A picture.
   *
   * @param png the file
   * @param width its width, in any unit
   * @param height its height, in the same unit
   */
  public record Raster(byte[] png, double width, double height) {}

  /**
   * Writes slides.
   *
   * @param deck the slides
   * @param filling what the form adds to them
   * @param out takes a zip of its parts, which tells when it was written
   * @throws IOException if it cannot be made
   */
  public static void write(Deck deck, Filling filling, OutputStream out) throws IOException {
    try (XMLSlideShow show = filling.template().open()) {
      SlideLayouts layouts =
          SlideLayouts.of(show).orElseThrow(() -> new IOException("a template without room"));
      new SlideFile(show, layouts, deck, filling).write();
      show.write(out);
    }
  }

  private void write() throws IOException {
    POIXMLProperties.CoreProperties properties = show.getProperties().getCoreProperties();
    properties.setTitle(WordText.safe(deck.title()));
    properties.setCreator("locus");
    for (Slide whole : deck.slides()) {
      for (Slide slide : parts(whole)) {
        write(slide);
      }
    }
  }

  private List<Slide> parts(Slide slide) {
    if (slide.content() instanceof Slide.Cover) {
      return List.of(slide);
    }
    Rectangle2D room = use(slide.content()).room();
    return new SlideParts(tables, filling.plan()).of(slide, room, beside(room));
  }

  private void write(Slide slide) throws IOException {
    Slide.Content content = slide.content();
    XSLFSlide sheet =
        SlideLayouts.slide(
            show, content instanceof Slide.Cover ? layouts.cover() : use(content).layout());
    List<String> notes = new ArrayList<>(slide.notes());
    if (content instanceof Slide.Cover cover) {
      title(sheet, filling.head().cover().flatMap(Letterhead.Cover::title).orElse(slide.title()));
      notes.addAll(cover(sheet, cover));
    } else {
      title(sheet, slide.title());
      body(sheet, slide);
      footer.put(sheet);
    }
    clear(sheet);
    spoken.put(sheet, notes);
  }

  /** Width of what stands beside a function's profile. */
  private static double beside(Rectangle2D room) {
    return room.getWidth() - PROFILE * room.getWidth() - BETWEEN;
  }

  private SlideLayouts.Use use(Slide.Content content) {
    boolean said = content instanceof Slide.Sentences || content instanceof Slide.Portrait;
    return said ? layouts.words() : layouts.bare();
  }

  /** A line of a title does not end within a figure, such as before its interval or its unit. */
  private void title(XSLFSlide sheet, String title) {
    SlideLayouts.placeholder(sheet, Placeholder.TITLE, Placeholder.CENTERED_TITLE)
        .ifPresent(
            shape ->
                text.fill(
                    shape,
                    shape.getAnchor(),
                    List.of(new SlideText.Words("", WholeFigures.in(title))),
                    Double.MAX_VALUE));
  }

  /**
   * The first slide. One that a house asks for as a cover says whose it is, and no finding before a board has come to it.
   *
   * @return what then is left for a speaker
   */
  private List<String> cover(XSLFSlide sheet, Slide.Cover cover) {
    boolean bare = filling.head().cover().isPresent();
    List<String> all = new ArrayList<>(bare ? List.of() : cover.lines());
    all.addAll(filling.head().coverLines());
    filling.head().mark().ifPresent(all::add);
    if (bare) {
      deck.notice().ifPresent(all::add);
    }
    List<SlideText.Words> lines = all.stream().map(line -> new SlideText.Words("", line)).toList();
    Optional<XSLFTextShape> below =
        SlideLayouts.placeholder(sheet, Placeholder.SUBTITLE).or(() -> SlideLayouts.main(sheet));
    FreeRoom free = FreeRoom.on(show, layouts.cover());
    Rectangle2D room = below.map(XSLFTextShape::getAnchor).orElseGet(free::largest);
    below.ifPresentOrElse(
        shape -> text.fill(shape, room, lines, Double.MAX_VALUE),
        () -> text.set(sheet.createTextBox(), room, lines, BETWEEN));
    filling
        .head()
        .logo()
        .ifPresent(
            logo -> pictures.logo(sheet, logo, free.beside(room), filling.head().alternative()));
    return bare ? cover.lines() : List.of();
  }

  private void body(XSLFSlide sheet, Slide slide) throws IOException {
    Slide.Content content = slide.content();
    Rectangle2D room = below(sheet, slide.below(), use(content).room());
    if (content instanceof Slide.Sentences sentences) {
      words(sheet, sentences.lines(), room, Double.MAX_VALUE);
    } else if (content instanceof Slide.Portrait portrait) {
      portrait(sheet, slide, portrait, room);
    } else if (content instanceof Slide.Drawing drawing) {
      drawing(sheet, drawing, room);
    } else if (content instanceof Slide.Grid grid) {
      XSLFTable table = tables.table(sheet, grid.table(), room);
      SlideTables.describe(table, grid.table().title());
    } else if (content instanceof Slide.Plan plan) {
      XSLFTable table = tables.plan(sheet, plan.actions(), filling.plan(), room);
      SlideTables.describe(table, slide.title());
    }
  }

  /** Says how a chart is read at the foot of the room, and leaves what is above. */
  private Rectangle2D below(XSLFSlide sheet, String words, Rectangle2D room) {
    if (words.isEmpty()) {
      return room;
    }
    List<SlideText.Words> said = List.of(new SlideText.Words("", words));
    double high =
        Math.min(room.getHeight() / 4, SlideText.height(said, room.getWidth(), SlideText.SMALL));
    text.set(
        sheet.createTextBox(),
        new Rectangle2D.Double(room.getX(), room.getMaxY() - high, room.getWidth(), high),
        said,
        SlideText.SMALL);
    return new Rectangle2D.Double(
        room.getX(), room.getY(), room.getWidth(), room.getHeight() - high - GAP);
  }

  private void words(XSLFSlide sheet, List<Slide.Line> lines, Rectangle2D room, double largest) {
    List<SlideText.Words> said =
        lines.stream()
            .map(line -> new SlideText.Words(line.label(), WholeFigures.last(line.text())))
            .toList();
    Optional<XSLFTextShape> shape = SlideLayouts.main(sheet);
    if (shape.isEmpty()) {
      text.set(sheet.createTextBox(), room, said, Math.min(largest, BETWEEN));
      return;
    }
    if (!room.equals(shape.get().getAnchor())) {
      SlidePictures.place(shape.get(), room);
    }
    text.fill(shape.get(), room, said, largest);
  }

  private void portrait(XSLFSlide sheet, Slide slide, Slide.Portrait portrait, Rectangle2D room)
      throws IOException {
    if (portrait.profile().isEmpty()) {
      words(sheet, portrait.lines(), room, BESIDE);
      return;
    }
    double wide = PROFILE * room.getWidth();
    Rectangle2D right =
        new Rectangle2D.Double(
            room.getX() + wide + BETWEEN, room.getY(), beside(room), room.getHeight());
    words(sheet, portrait.lines(), right, BESIDE);
    SlideCharts.put(
        show,
        sheet,
        portrait.profile(),
        new SlideText.Words(slide.title(), String.join(" ", slide.notes())),
        new Rectangle2D.Double(room.getX(), room.getY(), wide, room.getHeight()));
  }

  private void drawing(XSLFSlide sheet, Slide.Drawing drawing, Rectangle2D room)
      throws IOException {
    String title = drawing.picture().title();
    String description = drawing.picture().description();
    if (!drawing.editable().isEmpty()) {
      SlideCharts.put(
          show, sheet, drawing.editable(), new SlideText.Words(title, description), room);
      return;
    }
    Raster raster = filling.pictures().get(drawing.picture().id());
    if (raster == null) {
      text.set(sheet.createTextBox(), room, List.of(new SlideText.Words("", description)), BETWEEN);
      return;
    }
    double scale = Math.min(room.getWidth() / raster.width(), room.getHeight() / raster.height());
    double wide = scale * raster.width();
    pictures.picture(
        sheet,
        raster.png(),
        new Rectangle2D.Double(
            room.getX() + (room.getWidth() - wide) / 2, room.getY(), wide, scale * raster.height()),
        description);
  }

  /** A placeholder that nothing went into would ask to be clicked. */
  private static void clear(XSLFSlide sheet) {
    Arrays.stream(sheet.getPlaceholders())
        .filter(shape -> shape.getText().isEmpty())
        .toList()
        .forEach(sheet::removeShape);
  }
}
