package io.github.locus.office;

import io.github.locus.deck.Deck;
import io.github.locus.deck.Slide;
import io.github.locus.page.Brand;
import io.github.locus.page.Letterhead;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFFactory;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlipFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPoint2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPositiveSize2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPresetGeometry2D;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.drawingml.x2006.main.STShapeType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPictureNonVisual;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * {@code slides.pptx}: what a board is shown, to edit. Charts that an office program has a kind for are its own, with their
 * figures in a sheet; the others are pictures with a text alternative. Tables are tables, and what a speaker has at hand
 * stands in the notes.
 */
public final class SlideFile {
  /** The space between a figure and its interval or unit, and between a sign and its figure. */
  private static final Pattern FIGURE_ENDS =
      Pattern.compile("(?<=\\d) (?=[\\p{L}(%])|(?<=\\d\\)) (?=\\p{L})|(?<=[<>]) (?=\\d)");

  /** Size of what says how a chart is read, and its room at least, points. */
  private static final double SMALL = 12;

  /** Letters of the footer at most. */
  private static final int LETTERS = 110;

  /** Numbers of shapes beyond those that the library gives. */
  private static final int FOOT = 10_001;

  private static final int NUMBER = 10_002;

  private static final int PICTURE = 10_003;

  private static final Set<Placeholder> RUNNING =
      Collections.unmodifiableSet(
          EnumSet.of(
              Placeholder.DATETIME,
              Placeholder.HEADER,
              Placeholder.FOOTER,
              Placeholder.SLIDE_NUMBER));

  /** Bounds of a logo, and where it stands, points. */
  private static final double LOGO_WIDE = 260;

  private static final double LOGO_HIGH = 54;
  private static final double LOGO_TOP = 44;

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
  private Optional<XSLFNotes> firstNotes = Optional.empty();

  private SlideFile(XMLSlideShow show, SlideLayouts layouts, Deck deck, Filling filling) {
    this.show = show;
    this.layouts = layouts;
    this.deck = deck;
    this.filling = filling;
    this.text = new SlideText(deck.language());
    this.tables = new SlideTables(text);
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
    for (Slide slide : deck.slides()) {
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
        running(sheet);
      }
      clear(sheet);
      notes(sheet, notes);
    }
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
                    List.of(
                        new SlideText.Words("", FIGURE_ENDS.matcher(title).replaceAll("\u00A0"))),
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
    filling.head().logo().ifPresent(logo -> logo(sheet, logo, free.beside(room)));
    return bare ? cover.lines() : List.of();
  }

  /** A logo stands above the title, at its left; where something stands there, in what is free. */
  private void logo(XSLFSlide sheet, Brand.Logo logo, FreeRoom free) {
    double left =
        SlideLayouts.placeholder(sheet, Placeholder.TITLE, Placeholder.CENTERED_TITLE)
            .map(title -> title.getAnchor().getX())
            .orElse(BETWEEN);
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
        filling.head().alternative());
  }

  private static Rectangle2D sized(
      Brand.Logo logo, double left, double top, double mostWide, double mostHigh) {
    double wide = Math.min(mostWide, mostHigh * logo.width() / logo.height());
    return new Rectangle2D.Double(left, top, wide, wide * logo.height() / logo.width());
  }

  /** The library would read all points of a picture to learn its size. */
  private void picture(XSLFSlide sheet, byte[] png, Rectangle2D room, String words) {
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
    double high = Math.min(room.getHeight() / 4, SlideText.height(said, room.getWidth(), SMALL));
    text.set(
        sheet.createTextBox(),
        new Rectangle2D.Double(room.getX(), room.getMaxY() - high, room.getWidth(), high),
        said,
        SMALL);
    return new Rectangle2D.Double(
        room.getX(), room.getY(), room.getWidth(), room.getHeight() - high - GAP);
  }

  private void words(XSLFSlide sheet, List<Slide.Line> lines, Rectangle2D room, double largest) {
    List<SlideText.Words> said =
        lines.stream().map(line -> new SlideText.Words(line.label(), line.text())).toList();
    Optional<XSLFTextShape> shape = SlideLayouts.main(sheet);
    if (shape.isEmpty()) {
      text.set(sheet.createTextBox(), room, said, Math.min(largest, BETWEEN));
      return;
    }
    if (!room.equals(shape.get().getAnchor())) {
      place(shape.get(), room);
    }
    text.fill(shape.get(), room, said, largest);
  }

  /** A place of its own for a placeholder; what the library has for it moves that of the layout. */
  private static void place(XSLFTextShape shape, Rectangle2D room) {
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

  private void portrait(XSLFSlide sheet, Slide slide, Slide.Portrait portrait, Rectangle2D room)
      throws IOException {
    if (portrait.profile().isEmpty()) {
      words(sheet, portrait.lines(), room, BESIDE);
      return;
    }
    double wide = PROFILE * room.getWidth();
    Rectangle2D right =
        new Rectangle2D.Double(
            room.getX() + wide + BETWEEN,
            room.getY(),
            room.getWidth() - wide - BETWEEN,
            room.getHeight());
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
    picture(
        sheet,
        raster.png(),
        new Rectangle2D.Double(
            room.getX() + (room.getWidth() - wide) / 2, room.getY(), wide, scale * raster.height()),
        description);
  }

  /** Footer and number, where the layout has them. */
  private void running(XSLFSlide sheet) {
    for (XSLFTextShape shape : sheet.getSlideLayout().getPlaceholders()) {
      boolean foot = SlideLayouts.kind(shape) == Placeholder.FOOTER;
      if (foot || SlideLayouts.kind(shape) == Placeholder.SLIDE_NUMBER) {
        CTShape copy = sheet.getXmlObject().getCSld().getSpTree().addNewSp();
        copy.set(shape.getXmlObject().copy());
        copy.getNvSpPr().getCNvPr().setId(foot ? FOOT : NUMBER);
        if (foot) {
          foot(copy, shape.getAnchor());
        }
      }
    }
  }

  private void foot(CTShape foot, Rectangle2D room) {
    int most =
        room == null ? LETTERS : Math.min(LETTERS, SlideText.letters(room.getWidth(), SMALL));
    List<String> parts = new ArrayList<>();
    deck.notice().ifPresent(parts::add);
    filling.head().mark().ifPresent(parts::add);
    parts.add(deck.footer());
    filling.head().footer().ifPresent(parts::add);
    String all = String.join(" · ", parts);
    String words = all.length() > most ? all.substring(0, most).strip() + "…" : all;
    while (foot.getTxBody().sizeOfPArray() > 0) {
      foot.getTxBody().removeP(0);
    }
    CTRegularTextRun run = foot.getTxBody().addNewP().addNewR();
    run.addNewRPr().setLang(deck.language());
    run.setT(WordText.safe(words));
  }

  /** A placeholder that nothing went into would ask to be clicked. */
  private static void clear(XSLFSlide sheet) {
    Arrays.stream(sheet.getPlaceholders())
        .filter(shape -> shape.getText().isEmpty())
        .toList()
        .forEach(sheet::removeShape);
  }

  private void notes(XSLFSlide sheet, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    XSLFNotes notes = notes(sheet);
    SlideLayouts.placeholder(notes, Placeholder.BODY)
        .ifPresent(
            shape -> {
              shape.clearText();
              lines.forEach(
                  line ->
                      text.write(shape.addNewTextParagraph(), new SlideText.Words("", line), 0));
            });
    // last, for the library does not find placeholders again; they hold what its own template was
    // made with, and a field that its copy takes for words
    Arrays.stream(notes.getPlaceholders())
        .filter(shape -> RUNNING.contains(SlideLayouts.kind(shape)))
        .toList()
        .forEach(notes::removeShape);
    firstNotes = Optional.of(firstNotes.orElse(notes));
  }

  /** The library copies what notes are made from, shape by shape; the first of ours is what it comes to. */
  private XSLFNotes notes(XSLFSlide sheet) {
    if (firstNotes.isEmpty()) {
      return show.getNotesSlide(sheet);
    }
    int number;
    try {
      number = show.getPackage().getUnusedPartIndex(XSLFRelation.NOTES.getDefaultFileName());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
    XSLFNotes notes =
        (XSLFNotes) show.createRelationship(XSLFRelation.NOTES, XSLFFactory.getInstance(), number);
    sheet.addRelation(null, XSLFRelation.NOTES, notes);
    notes.addRelation(null, XSLFRelation.NOTES_MASTER, firstNotes.get().getMasterSheet());
    notes.addRelation(null, XSLFRelation.SLIDE, sheet);
    notes.getXmlObject().set(firstNotes.get().getXmlObject().copy());
    return notes;
  }
}
