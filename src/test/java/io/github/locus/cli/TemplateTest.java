package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.report.SlideText;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Slides from a presentation of the user's house. */
class TemplateTest {
  @TempDir private static Path shared = Path.of("");

  /** A presentation as an office program begins one, with eleven layouts and no slide. */
  private static Path house = Path.of("");

  private static Path result = Path.of("");

  @TempDir private Path folder = Path.of("");

  @BeforeAll
  static void make() throws IOException {
    house = shared.resolve("house.pptx");
    try (XMLSlideShow show = new XMLSlideShow();
        OutputStream out = Files.newOutputStream(house)) {
      show.write(out);
    }
    result = shared.resolve("result.json");
    Files.write(result, JsonForm.write(ResultFixtures.sized(List.of("IT", "HR"), 2), Map.of()));
  }

  private CommandRun report(Path template) {
    return CommandRun.of(
        "report",
        result.toString(),
        "--deliverables",
        "pptx",
        "--template",
        template.toString(),
        "--out",
        folder.resolve("out").toString());
  }

  private XMLSlideShow slides() throws IOException {
    return new XMLSlideShow(Files.newInputStream(folder.resolve("out/slides.pptx")));
  }

  @Test
  void layoutsThatServe_areNamed_andWhatFindsNoPlace() {
    CommandRun run = CommandRun.of("template", "check", house.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "house.pptx: slides can be made from it",
            "first slide: “Title Slide”",
            "sentences: “Title and Content”, room of 229 × 126 mm",
            "charts and tables: “Title Only”, room of 229 × 126 mm");
  }

  @Test
  void slidesAreMadeFromIt_placeholdersByWhatTheyAreFor_andTheManifestNamesIt() throws IOException {
    CommandRun run = report(house);

    assertThat(run.exit()).as(run.err()).isZero();
    try (XMLSlideShow show = slides()) {
      assertThat(show.getPageSize().width).isEqualTo(720);
      assertThat(show.getSlides())
          .allSatisfy(slide -> assertThat(title(slide)).isNotBlank())
          .map(slide -> slide.getSlideLayout().getName())
          .contains("Title Slide", "Title and Content", "Title Only");
    }
    assertThat(Files.readString(folder.resolve("out/manifest.json")))
        .as("the template is one of the inputs")
        .contains("house.pptx");
  }

  /** What a house leaves room for below is what there is. */
  @Test
  void footerThatIsTooLongForItsRoom_endsWithAWord() throws IOException {
    CommandRun run = report(house);

    assertThat(run.exit()).as(run.err()).isZero();
    try (XMLSlideShow show = slides()) {
      assertThat(show.getSlides().get(1).getPlaceholders())
          .filteredOn(shape -> shape.getTextType() == Placeholder.FOOTER)
          .extracting(XSLFTextShape::getText)
          .singleElement()
          .asString()
          .isEqualTo("Northwind Cooperative 2026 · Lead…");
    }
  }

  /** Some programs write placeholders that do not say what they are for. */
  @Test
  void placeholdersWithoutAKind_areFilledToo() throws IOException {
    Path silent = folder.resolve("silent.pptx");
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(house));
        OutputStream out = Files.newOutputStream(silent)) {
      CTShape content =
          (CTShape) show.findLayout("Title and Content").getPlaceholders()[1].getXmlObject();
      content.getNvSpPr().getNvPr().getPh().unsetIdx();
      show.write(out);
    }
    CommandRun run = report(silent);

    assertThat(run.exit()).as(run.err()).isZero();
    try (XMLSlideShow show = slides()) {
      assertThat(show.getSlides().get(1).getPlaceholders())
          .anySatisfy(shape -> assertThat(shape.getText()).contains("How sure"));
    }
  }

  private static String title(XSLFSlide slide) {
    return Arrays.stream(slide.getPlaceholders())
        .filter(
            shape ->
                shape.getTextType() == Placeholder.TITLE
                    || shape.getTextType() == Placeholder.CENTERED_TITLE)
        .map(shape -> shape.getText())
        .findFirst()
        .orElse("");
  }

  @Test
  void slidesOfTheTemplate_stayBeforeOurs_andThatIsSaid() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(house));
        OutputStream out = Files.newOutputStream(folder.resolve("filled.pptx"))) {
      show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY))
          .getPlaceholder(0)
          .setText("Our house");
      show.write(out);
    }
    CommandRun run = report(folder.resolve("filled.pptx"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("filled.pptx", "its slides, 1 in number, stay before ours");
    try (XMLSlideShow show = slides()) {
      assertThat(title(show.getSlides().get(0))).isEqualTo("Our house");
    }
  }

  @Test
  void templateOfATemplate_becomesAPresentation() throws Exception {
    Path potx = folder.resolve("house.potx");
    Files.copy(house, potx);
    try (OPCPackage parts = OPCPackage.open(potx.toFile())) {
      parts.replaceContentType(
          XSLFRelation.MAIN.getContentType(),
          XSLFRelation.PRESENTATIONML_TEMPLATE.getContentType());
    }
    CommandRun run = report(potx);

    assertThat(run.exit()).as(run.err()).isZero();
    try (XMLSlideShow show = slides()) {
      assertThat(show.getPackagePart().getContentType())
          .isEqualTo(XSLFRelation.MAIN.getContentType());
    }
  }

  @Test
  void whatIsNoPresentation_isRefused_andNothingIsWritten() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pptx"), "no presentation");
    CommandRun check = CommandRun.of("template", "check", text.toString());
    CommandRun run = report(text);

    assertThat(check.exit()).isEqualTo(3);
    assertThat(check.err()).contains("text.pptx", ".potx without a password");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  /** A template as odd houses have it: what is changed of the usual one. */
  private void change(Consumer<XMLSlideShow> change) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(house));
        OutputStream out = Files.newOutputStream(folder.resolve("odd.pptx"))) {
      change.accept(show);
      show.write(out);
    }
  }

  private static void move(XMLSlideShow show, String layout, int placeholder, Rectangle2D place) {
    CTShape shape = (CTShape) show.findLayout(layout).getPlaceholders()[placeholder].getXmlObject();
    CTTransform2D own =
        shape.getSpPr().isSetXfrm() ? shape.getSpPr().getXfrm() : shape.getSpPr().addNewXfrm();
    own.set(CTTransform2D.Factory.newInstance());
    own.addNewOff().setX(Units.toEMU(place.getX()));
    own.getOff().setY(Units.toEMU(place.getY()));
    own.addNewExt().setCx(Units.toEMU(place.getWidth()));
    own.getExt().setCy(Units.toEMU(place.getHeight()));
  }

  static Map<String, Consumer<XMLSlideShow>> oddHouses() {
    return Map.of(
        "title at the left of sentences",
        show -> {
          move(show, "Title and Content", 0, new Rectangle2D.Double(24, 60, 170, 400));
          move(show, "Title and Content", 1, new Rectangle2D.Double(210, 60, 480, 400));
        },
        "title below charts",
        show -> move(show, "Title Only", 0, new Rectangle2D.Double(36, 430, 648, 70)),
        "title over its text",
        show -> move(show, "Title and Content", 0, new Rectangle2D.Double(36, 100, 648, 90)),
        "large logo at the right",
        show -> {
          XSLFAutoShape logo = show.getSlideMasters().get(0).createAutoShape();
          logo.setAnchor(new Rectangle2D.Double(560, 80, 150, 150));
        });
  }

  /** To try all pairs of sides took fifteen seconds of processor time with sixty shapes, and many minutes with twice as many. */
  @Test
  @Timeout(60)
  void manyShapes_areGoneThroughQuickly() throws IOException {
    change(
        show -> {
          for (int i = 0; i < 120; i++) {
            XSLFAutoShape shape = show.getSlideMasters().get(0).createAutoShape();
            shape.setAnchor(new Rectangle2D.Double(20 + 5 * i, 120 + 97 * i % 340, 8, 9));
          }
        });

    CommandRun run = CommandRun.of("template", "check", folder.resolve("odd.pptx").toString());

    assertThat(run.exit()).as(run.err()).isZero();
  }

  /** Houses that are odd in several ways, each way in one of them; each way alone in the nightly build. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title at the left of sentences, title below charts",
        "title over its text, large logo at the right"
      })
  void nothingLiesOverTitlesOrLogos(String odd) throws IOException {
    requireOrder(odd);
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "title at the left of sentences",
        "title below charts",
        "title over its text",
        "large logo at the right"
      })
  void nothingLiesOverTitlesOrLogos_inAHouseOddInOneWay(String odd) throws IOException {
    requireOrder(odd);
  }

  /** PowerPoint offers to repair a file in which a shape has two places. */
  private void requireOrder(String odd) throws IOException {
    change(
        show -> {
          for (String way : odd.split(", ")) {
            Objects.requireNonNull(oddHouses().get(way)).accept(show);
          }
        });
    CommandRun run = report(folder.resolve("odd.pptx"));

    assertThat(run.exit()).as(run.err()).isZero();
    try (XMLSlideShow show = slides()) {
      List<XSLFSlide> after = show.getSlides().subList(1, show.getSlides().size());
      assertThat(after).allSatisfy(slide -> assertThat(overTitleOrLogo(slide)).isEmpty());
      assertThat(show.getSlides())
          .flatExtracting(slide -> slide.getXmlObject().getCSld().getSpTree().getSpList())
          .as("a shape has one place, where the layout gives it one")
          .allSatisfy(
              shape ->
                  assertThat(shape.getSpPr().xmlText().split("<a:xfrm", -1))
                      .hasSizeLessThanOrEqualTo(2));
    }
  }

  private static List<String> overTitleOrLogo(XSLFSlide slide) {
    List<Rectangle2D> kept = new ArrayList<>();
    slide.getSlideLayout().getSlideMaster().getShapes().stream()
        .filter(shape -> !shape.isPlaceholder())
        .forEach(shape -> kept.add(shape.getAnchor()));
    List<XSLFShape> others = new ArrayList<>();
    for (XSLFShape shape : slide.getShapes()) {
      if (shape instanceof XSLFTextShape text && text.getTextType() == Placeholder.TITLE) {
        kept.add(shape.getAnchor());
      } else {
        others.add(shape);
      }
    }
    return others.stream()
        .filter(shape -> kept.stream().anyMatch(one -> one.intersects(shape.getAnchor())))
        .map(shape -> shape.getShapeName() + " " + shape.getAnchor() + " over " + kept)
        .toList();
  }

  /**
   * A line for a subtitle beside the text is a second placeholder for words, and no second room.
   */
  @Test
  void linesBesideTheText_areLeftOut_andNoPromptStays() throws IOException {
    change(
        show -> {
          Arrays.stream(show.getSlideMasters().get(0).getSlideLayouts())
              .filter(layout -> layout.getType() != SlideLayout.TITLE)
              .filter(layout -> layout.getType() != SlideLayout.TITLE_AND_CONTENT)
              .forEach(TemplateTest::empty);
          XSLFTextBox line = show.findLayout("Title and Content").createTextBox();
          line.setAnchor(new Rectangle2D.Double(36, 95, 648, 20));
          line.setText("Click to add a subtitle");
          line.setPlaceholder(Placeholder.BODY);
        });
    CommandRun run = report(folder.resolve("odd.pptx"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("“Title and Content” has placeholders", "1 in number");
    try (XMLSlideShow show = slides()) {
      assertThat(SlideText.of(show)).doesNotContain("Click to");
    }
  }

  private static void empty(XSLFSlideLayout layout) {
    Arrays.stream(layout.getPlaceholders()).toList().forEach(layout::removeShape);
  }

  @Test
  void withoutAPlaceholderForText_sentencesStandInBoxes_andThatIsSaid() throws IOException {
    change(
        show ->
            Arrays.stream(show.getSlideMasters().get(0).getSlideLayouts())
                .filter(layout -> layout.getType() != SlideLayout.TITLE_ONLY)
                .forEach(TemplateTest::empty));
    CommandRun run = report(folder.resolve("odd.pptx"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("no layout has a title and one placeholder for text");
    try (XMLSlideShow show = slides()) {
      assertThat(SlideText.of(show)).contains("How sure: ");
    }
  }

  @Test
  void withoutATitle_itIsRefused() throws IOException {
    Path bare = folder.resolve("bare.pptx");
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(house));
        OutputStream out = Files.newOutputStream(bare)) {
      Arrays.stream(show.getSlideMasters().get(0).getSlideLayouts()).forEach(TemplateTest::empty);
      show.write(out);
    }
    CommandRun run = CommandRun.of("template", "check", bare.toString(), "--language", "de");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("kein Layout mit einem Titel und Platz daneben");
  }

  /** A room of the layouts that sentences, charts and tables are made from. */
  private void lowRoom() throws IOException {
    change(
        show -> {
          Arrays.stream(show.getSlideMasters().get(0).getSlideLayouts())
              .filter(layout -> layout.getType() != SlideLayout.TITLE)
              .filter(layout -> layout.getType() != SlideLayout.TITLE_AND_CONTENT)
              .forEach(TemplateTest::empty);
          move(show, "Title and Content", 1, new Rectangle2D.Double(36, 200, 496, 128));
        });
  }

  @Test
  void inALowRoom_whatIsTooLongIsParted_andThatIsSaidWithFigures() throws IOException {
    lowRoom();
    CommandRun run = report(folder.resolve("odd.pptx"));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("“Title and Content” is 45 mm high, and a chart needs 60 mm");
    try (XMLSlideShow show = slides()) {
      assertThat(show.getSlides())
          .map(TemplateTest::title)
          .anyMatch(title -> title.contains("(2/"));
      assertThat(show.getSlides())
          .flatExtracting(XSLFSlide::getShapes)
          .filteredOn(XSLFTable.class::isInstance)
          .isNotEmpty()
          .allSatisfy(
              table -> assertThat(table.getAnchor().getMaxY()).isLessThanOrEqualTo(200 + 128));
    }
  }

  @Test
  void aRoomThatNoTableFits_isRefused_withWhatWasFoundAndWhatIsNeeded() throws IOException {
    change(
        show -> {
          Arrays.stream(show.getSlideMasters().get(0).getSlideLayouts())
              .filter(layout -> layout.getType() != SlideLayout.TITLE_AND_CONTENT)
              .forEach(TemplateTest::empty);
          move(show, "Title and Content", 0, new Rectangle2D.Double(0, 0, 720, 460));
        });
    CommandRun run = CommandRun.of("template", "check", folder.resolve("odd.pptx").toString());

    assertThat(run.err())
        .containsPattern("\\d+ × \\d+ mm, on the layout “Title and Content”")
        .contains("needs 81 × 30 mm at least");
    assertThat(run.exit()).isEqualTo(3);
  }

  @Test
  void templateWithoutSlides_isWrongUsage() {
    CommandRun run =
        CommandRun.of(
            "report",
            result.toString(),
            "--template",
            house.toString(),
            "--out",
            folder.resolve("out").toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--template needs pptx or board");
  }
}
