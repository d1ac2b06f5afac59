package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.report.PdfText;
import io.github.locus.report.SlideText;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents in the look of the user's house. */
class BrandTest {
  private static final String HOUSE =
      """
      client: Lindenwerk <AG>
      consultant: Harbour & Co
      footer: Prepared for the board
      mark: Confidential
      colour: "#7A1F3D"
      logo: logo.png
      """;

  /** All documents in one look, made once; on letter, where the answer has half an inch less in height. */
  private static Path documents = Path.of("");

  @TempDir private Path folder = Path.of("");
  private Path result = Path.of("");
  private Path brand = Path.of("");

  @BeforeAll
  static void makeDocuments(@TempDir Path shared) throws IOException {
    documents = shared.resolve("out");
    BrandTest test = new BrandTest();
    test.folder = shared;
    test.make();
    CommandRun run = test.report("html,pdf,docx,pptx", "--paper", "letter");
    assertThat(run.exit()).as(run.err()).isZero();
  }

  @BeforeEach
  void make() throws IOException {
    result = folder.resolve("result.json");
    Files.write(
        result, JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 1), Map.of()));
    brand = Files.writeString(folder.resolve("brand.yaml"), HOUSE);
    ImageIO.write(
        new BufferedImage(120, 30, BufferedImage.TYPE_INT_RGB),
        "png",
        folder.resolve("logo.png").toFile());
  }

  private CommandRun report(String deliverables, String... more) {
    List<String> words = new ArrayList<>(List.of("report", result.toString()));
    words.addAll(List.of("--deliverables", deliverables, "--brand", brand.toString()));
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    words.addAll(List.of(more));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private static Path made(String name) {
    return documents.resolve(name);
  }

  @Test
  void page_hasNamesAsText_logoAndColour() throws IOException {
    String page = Files.readString(made("report.html"));

    assertThat(page)
        .contains(
            "Confidential · For Lindenwerk &lt;AG&gt; · By Harbour &amp; Co",
            "Prepared for the board",
            "alt=\"Logo Harbour &amp; Co\"",
            "--accent:#7A1F3D");
  }

  @Test
  void paper_hasThemOnEveryPage() throws IOException {
    assertIsBranded(Files.readAllBytes(made("report.pdf")));
  }

  @Tag("nightly")
  @Test
  void paperOfTheUsualSize_hasThemOnEveryPage() throws IOException {
    CommandRun run = report("pdf");
    assertThat(run.exit()).as(run.err()).isZero();

    assertIsBranded(Files.readAllBytes(folder.resolve("out/report.pdf")));
  }

  private static void assertIsBranded(byte[] file) throws IOException {
    try (PDDocument paper = Loader.loadPDF(file)) {
      assertThat(paper.getPage(0).getResources().getXObjectNames()).isNotEmpty();
      String told = PdfText.of(file);
      assertThat(told.split("Prepared for the board", -1)).hasSize(paper.getNumberOfPages() + 1);
      assertThat(told).contains("Confidential · For Lindenwerk <AG> · By Harbour & Co");
    }
  }

  @Test
  void textDocument_hasThemInHeaderAndFooter() throws IOException {
    try (XWPFDocument text = new XWPFDocument(Files.newInputStream(made("report.docx")))) {
      assertThat(text.getHeaderList().get(0).getText()).contains("Confidential", "Lindenwerk <AG>");
      assertThat(text.getFooterList().get(0).getText()).contains("Prepared for the board");
      assertThat(text.getStyles().getStyle("Subtitle").getCTStyle().toString()).contains("7A1F3D");
    }
  }

  @Test
  void slides_haveThemOnTheCoverAndBelow() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(made("slides.pptx")))) {
      assertThat(SlideText.of(show))
          .contains("For Lindenwerk <AG>", "By Harbour & Co", "Prepared for the board");
      assertThat(show.getSlideMasters().get(0).getTheme().getXmlObject().toString())
          .contains("7A1F3D");
      assertThat(show.getPictureData()).isNotEmpty();
    }
  }

  @Test
  void coloursOfFunctionsOnSlides_areThoseOfThePictures_whateverTheHouse() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(made("slides.pptx")))) {
      assertThat(show.getCharts())
          .isNotEmpty()
          .allSatisfy(
              chart ->
                  assertThat(chart.getCTChartSpace().xmlText())
                      .contains("srgbClr")
                      .doesNotContain("schemeClr", "7A1F3D"));
    }
  }

  /** Whose it is and of which day; what runs along pages, and every finding, begin overleaf. */
  @Test
  void cover_isAPageOfItsOwnBeforeTheAnswer_ofTheDayThatIsStated() throws IOException {
    Files.write(result, JsonForm.write(ResultFixtures.sized(List.of("IT", "HR"), 1), Map.of()));
    Files.writeString(brand, HOUSE + "cover: {title: Who should lead?}\n");
    CommandRun run =
        CommandRun.with(
            "",
            Map.of("SOURCE_DATE_EPOCH", "1796083200"),
            "report",
            result.toString(),
            "--deliverables",
            "pdf,docx,pptx",
            "--brand",
            brand.toString(),
            "--out",
            folder.resolve("out").toString());
    assertThat(run.exit()).as(run.err()).isZero();
    List<String> cover =
        List.of(
            "Who should lead?",
            "For Lindenwerk <AG>",
            "By Harbour & Co",
            "1 December 2026",
            "Confidential");

    try (PDDocument paper = Loader.loadPDF(folder.resolve("out/report.pdf").toFile());
        XWPFDocument text =
            new XWPFDocument(Files.newInputStream(folder.resolve("out/report.docx")));
        XMLSlideShow show =
            new XMLSlideShow(Files.newInputStream(folder.resolve("out/slides.pptx")))) {
      assertThat(PdfText.page(paper, 1).lines().map(String::strip)).isEqualTo(cover);
      assertThat(PdfText.page(paper, 2)).contains("What could be wrong", "2 / ");
      assertThat(text.getParagraphs())
          .map(XWPFParagraph::getText)
          .filteredOn(line -> !line.isBlank())
          .startsWith(cover.toArray(String[]::new));
      assertThat(text.getDocument().getBody().getSectPr().isSetTitlePg()).isTrue();
      assertThat(SlideText.of(show)).startsWith(String.join("\n", cover));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour: red                    | \"#005F94\"",
        "colour: #7A1F3D               | in quotation marks",
        "colour: '#FFDD00'              | white of 4.5 to 1 or more (this one has 1.3), not “#FFDD00” — Write a darker colour",
        "logo: none.png                 | PNG file",
        "logo: brand.yaml               | PNG file",
        "client: [a]                    | client",
        "client:                        | “client” must be a text, not nothing",
        "mark: #1 secret                | “mark” must be a text, not nothing",
        "cover:                         | “cover” must be true or false, not nothing",
        "cover: yes                     | true or false",
        "cover: {day: 2026-12-01}       | unknown-key",
        "cover: {date: tomorrow}        | a day as in",
        "colours: '#005F94'             | colours"
      })
  void whatCannotBe_isToldWithItsLine_andNothingIsWritten(String line, String told)
      throws IOException {
    Files.writeString(brand, "footer: x\n" + line + "\n");
    CommandRun run = report("html");

    assertThat(run.exit()).as(run.err()).isEqualTo(3);
    assertThat(run.err()).contains("brand.yaml:2:", told);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void letter_isTheSizeOfPaperTextAndPage_andTheAnswerStaysOnOnePage() throws IOException {
    try (PDDocument paper = Loader.loadPDF(made("report.pdf").toFile());
        XWPFDocument text = new XWPFDocument(Files.newInputStream(made("report.docx")))) {
      assertThat(paper.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
      assertThat(paper.getPage(0).getMediaBox().getHeight()).isEqualTo(792);
      assertThat(PdfText.page(paper, 1)).contains("What could be wrong");
      assertThat(PdfText.page(paper, 2)).contains("The functions at a glance");
      assertThat(text.getDocument().getBody().getSectPr().getPgSz().getW())
          .isEqualTo(BigInteger.valueOf(12240));
    }
    assertThat(Files.readString(made("report.html"))).contains("@page{size:letter;");
  }

  @Test
  void manifestNamesTheFileAndItsLogo() throws IOException {
    assertThat(Files.readString(made("manifest.json"))).contains("brand.yaml", "logo.png");
  }

  @Test
  void brandWithoutAFolder_isWrongUsage() {
    CommandRun run = CommandRun.of("report", result.toString(), "--brand", brand.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--brand needs --out");
  }
}
