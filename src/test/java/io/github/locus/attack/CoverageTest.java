package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.cli.CommandRun;
import io.github.locus.report.Deliverable;
import io.github.locus.report.Look;
import io.github.locus.report.PdfText;
import io.github.locus.report.PlanDeliverables;
import io.github.locus.report.PortfolioDeliverables;
import io.github.locus.report.SlideText;
import io.github.locus.report.WorkbookText;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioJson;
import io.github.locus.result.ResultFormatException;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is written that no attacker reads: who adds an output adds it here, and its reader. */
class CoverageTest {
  /** What reads a deliverable; pixels are drawn from the same chart as the vectors. */
  private static final Map<String, String> READ =
      Map.ofEntries(
          Map.entry("html", "ReportReader, PrintedNumbers"),
          Map.entry("md", "ReportReader, PrintedNumbers"),
          Map.entry("json", "ResultReader"),
          Map.entry("tables", "ReportReader, PrintedNumbers"),
          Map.entry("pdf", "numbersOnPaper_areThoseOfThePage"),
          Map.entry("docx", "numbersInTheTextDocument_areThoseOfThePage"),
          Map.entry("pptx", "numbersOnSlides_areThoseOfThePage; SlideFileTest: figures of charts"),
          Map.entry("xlsx", "PrintedNumbers; WorkbookFileTest: its cells are those of the tables"),
          Map.entry("charts-svg", "PrintedNumbers, ChartGeometry"),
          Map.entry("charts-png", "as charts-svg"),
          Map.entry(
              "draws", "DrawsTest: of internal results alone, and of published figures alone"));

  /** What reads the answer of a command on standard output, by format. */
  private static final Map<String, Map<String, String>> ANSWERS =
      Map.of(
          "analyze", formats("PrintedNumbers, the bytes of the deliverable", "csv", "html"),
          "batch", formats("numbersOfPortfolios_areThoseOfTheResults", "csv", "html"),
          "report", formats("PrintedNumbers, LaterOutputsAttackTest", "csv", "html"),
          "check",
              formats(
                  "CountsAttackTest; SarifFileTest: the messages of the JSON",
                  "html",
                  "sarif",
                  "codequality"),
          "compare", formats("LaterOutputsAttackTest", "csv", "html"),
          "gate",
              formats(
                  "numbersOfGates_areThoseOfTheResult",
                  "html",
                  "line",
                  "junit",
                  "github",
                  "metrics"),
          "plan", formats("LaterOutputsAttackTest, the bytes of its files", "csv", "html"),
          "privacy", formats("audits_tellNoFigureOfAResult", "csv", "html"));

  /** What reads the files of a plan. */
  private static final Map<String, String> OF_A_PLAN =
      Map.ofEntries(
          Map.entry("plan.json", "LaterOutputsAttackTest"),
          Map.entry("plan.html", "the numbers of plan.json"),
          Map.entry("plan.md", "as plan.html"),
          Map.entry("plan.pdf", "PageFilesTest: the numbers of plan.html"),
          Map.entry("plan.docx", "PageFilesTest: the numbers of plan.html"),
          Map.entry("plan.pptx", "PageFilesTest: the numbers of plan.html"),
          Map.entry("plan.xlsx", "as tables/plan.csv"),
          Map.entry("tables/plan.csv", "the numbers of plan.json"),
          Map.entry("charts/plan.svg", "the numbers of plan.json"),
          Map.entry("charts/plan.png", "as charts/plan.svg"),
          Map.entry("manifest.json", "hashes of the others"));

  private static final Set<String> SEE_ANSWERS_OR_RESULTS =
      Set.of("analyze", "batch", "check", "init", "report", "compare", "gate", "plan", "privacy");
  private static final Set<String> SEE_NEITHER =
      Set.of("instrument", "simulate", "verify", "schema", "template", "completion", "help");
  private static final Organization ORGANIZATION = organization();
  private static final Outputs OUTPUTS = ProgramRun.everything(ORGANIZATION);
  private static final Outputs OPEN = ProgramRun.unprotectedEverything(ORGANIZATION);
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)(?:, \\w+)?  +\\S");
  private static final Pattern FORMATS =
      Pattern.compile("What goes to standard output: ([a-z, ]+)\\. Default");
  private static final Pattern NUMBERLESS =
      Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<[^>]*>");

  private static final String NO_DAYS = "\"fieldwork\"\\s*:\\s*\\[\\s*]";
  private static final String DAYS =
      "{\"wave\" : null, \"from\" : \"2025-05-12\", \"to\" : \"2025-06-06\", \"weeks\" : 4}";

  /** The report of a result in every form of an office, made once. */
  private static Path documents = Path.of("");

  @BeforeAll
  static void makeDocuments(@TempDir Path folder) throws IOException {
    Path result =
        Files.writeString(
            folder.resolve("result.json"),
            OUTPUTS.text("result.json").replaceFirst(NO_DAYS, "\"fieldwork\" : [" + DAYS + "]"));
    documents = folder.resolve("out");
    CommandRun.of(
        "report",
        result.toString(),
        "--deliverables",
        "pdf,docx,pptx,html",
        "--out",
        documents.toString());
  }

  @Test
  void everyDeliverable_isRead() {
    assertThat(Arrays.stream(Deliverable.values()).map(Deliverable::word))
        .containsExactlyInAnyOrderElementsOf(READ.keySet());
  }

  @Test
  void everyCommand_isKnown_andWhetherItSeesAnswers() {
    Set<String> commands = new TreeSet<>();
    String help = CommandRun.of("--help").out();
    Matcher lines = COMMAND.matcher(help.substring(help.indexOf("Commands:")));
    while (lines.find()) {
      commands.add(lines.group(1));
    }

    Set<String> known = new TreeSet<>(SEE_ANSWERS_OR_RESULTS);
    known.addAll(SEE_NEITHER);
    assertThat(commands).isEqualTo(known);
  }

  @Test
  void commandsThatSeeNeither_haveNoOptionForThem() {
    for (String command : SEE_NEITHER) {
      assertThat(CommandRun.of("help", command).out())
          .as(command)
          .doesNotContain("--roster", "--study", "RESULT", "SURVEY");
    }
    assertThat(CommandRun.of("help", "analyze").out()).contains("--roster", "--study", "SURVEY");
  }

  @Test
  void everyFormatOfEveryCommand_isRead() {
    for (String command : SEE_ANSWERS_OR_RESULTS) {
      String help = CommandRun.of("help", command).out().replaceAll("\\s+", " ");
      Matcher line = FORMATS.matcher(help);
      Set<String> offered = line.find() ? Set.of(line.group(1).split(", ")) : Set.of();

      assertThat(offered).as(command).isEqualTo(ANSWERS.getOrDefault(command, Map.of()).keySet());
    }
  }

  @Test
  void everyFileOfAPlan_isRead() {
    assertThat(PlanDeliverables.names(EnumSet.complementOf(EnumSet.of(Deliverable.DRAWS))))
        .isEqualTo(OF_A_PLAN.keySet());
  }

  /** The page of a terminal and the file are one. */
  @Test
  void pageOnStandardOutput_isTheDeliverable() {
    assertThat(OUTPUTS.text("console/report.html")).isEqualTo(OUTPUTS.text("report.html"));
  }

  /** What stands over all organisations stands in the result of one of them. */
  @Test
  void numbersOfPortfolios_areThoseOfTheResults(@TempDir Path folder)
      throws IOException, ResultFormatException {
    Path survey = Files.writeString(folder.resolve("one.csv"), ORGANIZATION.survey());
    Path instrument = Files.writeString(folder.resolve("probe.yaml"), ORGANIZATION.instrument());
    Path out = folder.resolve("out");
    byte[] none = new byte[0];
    Map<String, String> told = new TreeMap<>();
    for (String format : ANSWERS.get("batch").keySet()) {
      told.put(
          format,
          CommandRun.of(
                  "batch",
                  survey.toString(),
                  "--instrument",
                  instrument.toString(),
                  "--out",
                  out.toString(),
                  "--format",
                  format)
              .out()
              .replace(out.toString(), ""));
    }
    for (String file : List.of("portfolio.md", "portfolio.html", "portfolio.csv")) {
      told.put(file, Files.readString(out.resolve(file)));
    }
    Portfolio portfolio = PortfolioJson.read(Files.readAllBytes(out.resolve("portfolio.json")));
    Map<String, byte[]> board =
        PortfolioDeliverables.of(
                portfolio,
                Optional.empty(),
                Map.of(),
                EnumSet.allOf(Deliverable.class),
                Look.ours(),
                "0",
                portfolio,
                Words.of(Words.BASE),
                Optional.empty())
            .files();
    assertThat(board.keySet())
        .containsExactlyInAnyOrder(
            "portfolio.json",
            "portfolio.html",
            "portfolio.md",
            "portfolio.csv",
            "portfolio.pdf",
            "portfolio.xlsx");
    told.put("portfolio.xlsx", WorkbookText.of(board.getOrDefault("portfolio.xlsx", none)).words());
    assertThat(PdfText.numbers(PdfText.of(board.getOrDefault("portfolio.pdf", none))))
        .isNotEmpty()
        .isSubsetOf(PdfText.numbers(Files.readString(out.resolve("portfolio.html"))));
    PrintedNumbers said =
        new PrintedNumbers(ResultReader.tree(Files.readString(out.resolve("one/result.json"))));

    told.forEach(
        (format, text) ->
            assertThat(said.unexplained(NUMBERLESS.matcher(text).replaceAll(" ")))
                .as(format)
                .isEmpty());
  }

  private static Set<String> numbersOfThePage(Path out) throws IOException {
    return PdfText.numbers(
        Files.readString(out.resolve("report.html")).replaceAll("(?s)<style.*?</style>", " "));
  }

  /** Days are no numbers that stand somewhere else too. */
  @Test
  void daysInDocuments_areThoseOfTheResult() throws IOException {
    PrintedDays said = new PrintedDays();
    said.add(DAYS);

    try (XWPFWordExtractor text =
            new XWPFWordExtractor(
                new XWPFDocument(Files.newInputStream(documents.resolve("report.docx"))));
        XMLSlideShow show =
            new XMLSlideShow(Files.newInputStream(documents.resolve("slides.pptx")))) {
      for (String form :
          List.of(
              PdfText.of(Files.readAllBytes(documents.resolve("report.pdf"))),
              text.getText(),
              SlideText.of(show))) {
        assertThat(form).containsPattern("12 May to\\s6 June\\s2025");
        assertThat(said.unexplained(form)).isEmpty();
      }
    }
  }

  /** Paper says what the page says, in its own layout. */
  @Test
  void numbersOnPaper_areThoseOfThePage() throws IOException {
    Path out = documents;
    Set<String> page = numbersOfThePage(out);

    assertThat(PdfText.numbers(PdfText.of(Files.readAllBytes(out.resolve("report.pdf")))))
        .hasSizeGreaterThan(50)
        .isSubsetOf(page);
  }

  /** What is edited further says what the page says; its lists count by themselves. */
  @Test
  void numbersInTheTextDocument_areThoseOfThePage() throws IOException {
    Path out = documents;
    Set<String> page = numbersOfThePage(out);

    try (XWPFWordExtractor text =
        new XWPFWordExtractor(new XWPFDocument(Files.newInputStream(out.resolve("report.docx"))))) {
      text.setFetchHyperlinks(false);
      assertThat(PdfText.numbers(text.getText())).hasSizeGreaterThan(50).isSubsetOf(page);
    }
  }

  /** So does what is shown and said to a board. */
  @Test
  void numbersOnSlides_areThoseOfThePage() throws IOException {
    Path out = documents;
    Set<String> page = numbersOfThePage(out);

    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(out.resolve("slides.pptx")))) {
      assertThat(PdfText.numbers(SlideText.of(show))).hasSizeGreaterThan(50).isSubsetOf(page);
    }
  }

  /** A gate tells the figure that stands at its place, and no other. */
  @Test
  void numbersOfGates_areThoseOfTheResult(@TempDir Path folder) throws IOException {
    Path result = Files.writeString(folder.resolve("result.json"), OUTPUTS.text("result.json"));
    PrintedNumbers said = new PrintedNumbers(OUTPUTS.result());

    for (String format : ANSWERS.get("gate").keySet()) {
      String told =
          CommandRun.of(
                  "gate",
                  result.toString(),
                  "--format",
                  format,
                  "--gate",
                  "functions.IT.today >= 5",
                  "--gate",
                  "functions.HR.tau.high < 5",
                  "--gate",
                  "quality.responseRate > 5",
                  "--gate",
                  "models.readiness.ratings > 5")
              .out()
              .replace(result.toString(), "");
      assertThat(said.unexplained(NUMBERLESS.matcher(told).replaceAll(" "))).as(format).isEmpty();
    }
  }

  /** How many figures there are is no figure; what an audit says of persons is the smallest group and the least of a band. */
  @Test
  void audits_tellNoFigureOfAResult(@TempDir Path folder) throws IOException {
    Path result = Files.writeString(folder.resolve("result.json"), OUTPUTS.text("result.json"));
    Set<String> told = new TreeSet<>();
    for (String format : ANSWERS.get("privacy").keySet()) {
      told.addAll(
          PdfText.numbers(
              NUMBERLESS
                  .matcher(
                      CommandRun.of("privacy", result.toString(), "--format", format)
                          .out()
                          .replace(folder.toString(), ""))
                  .replaceAll(" ")));
    }

    assertThat(told).allMatch(number -> number.matches("[0-9,]+|0\\.1|0\\.8|60\\.0"));
  }

  private static Map<String, String> formats(String reader, String... others) {
    Map<String, String> formats = new TreeMap<>();
    formats.put("text", reader);
    formats.put("json", reader);
    formats.put("markdown", reader);
    for (String other : others) {
      formats.put(other, reader);
    }
    return formats;
  }

  @Test
  void everyFileOfARun_isOfAKindThatIsRead_andPrintsNothingThatTheResultDoesNotSay() {
    PrintedNumbers said = new PrintedNumbers(OUTPUTS.result());

    assertThat(OUTPUTS.files().keySet())
        .allMatch(
            path ->
                path.matches(
                    "report\\.(html|md)|(result|manifest)\\.json|tables/\\w+\\.csv|tables\\.xlsx"
                        + "|charts/[\\w-]+\\.svg|console/[\\w.]+"));
    Map<String, List<String>> unexplained = new TreeMap<>();
    assertThat(said.unexplained(WorkbookText.of(OUTPUTS.bytes("tables.xlsx")).words())).isEmpty();
    for (String path : OUTPUTS.files().keySet()) {
      if (path.matches("tables/.*|charts/.*|console/(analyze|report)\\.(out|text|csv)")) {
        List<String> numbers =
            said.unexplained(NUMBERLESS.matcher(OUTPUTS.text(path)).replaceAll(" "));
        if (!numbers.isEmpty()) {
          unexplained.put(path, numbers);
        }
      }
    }
    assertThat(unexplained).isEmpty();
  }

  @Test
  void numberThatTheResultDoesNotSay_isFound() {
    PrintedNumbers said = new PrintedNumbers(ResultReader.tree("{\"a\": 63.5, \"b\": 0.25}"));

    assertThat(said.unexplained("IT 63.5, 64 or 25%; 75% not")).isEmpty();
    assertThat(said.unexplained("IT 63.54, HR 17.3")).hasSize(2);
  }

  @Test
  void dayThatTheResultDoesNotSay_isFound_andIsNoNumber() {
    PrintedNumbers said =
        new PrintedNumbers(ResultReader.tree("{\"from\": \"2025-05-12\", \"to\": \"2025-06-06\"}"));

    assertThat(said.unexplained("12 May to 6 June 2025; vom 12. Mai bis 6. Juni 2025; 2025-06-06"))
        .isEmpty();
    assertThat(said.unexplained("12 to 13 May 2025")).containsExactly("12 to 13 May 2025");
    assertThat(said.unexplained("2025-06-07")).containsExactly("2025-06-07");
  }

  /** So that the numbers of documents are no others by chance. */
  @Test
  void reportWithoutProtection_printsWhatTheResultDoesNotSay() {
    PrintedNumbers said = new PrintedNumbers(OUTPUTS.result());

    for (String path : List.of("report.md", "report.html")) {
      String open = NUMBERLESS.matcher(OPEN.text(path)).replaceAll(" ");
      String closed = NUMBERLESS.matcher(OUTPUTS.text(path)).replaceAll(" ");
      assertThat(said.unexplained(open).size())
          .as(path)
          .isGreaterThan(10 + said.unexplained(closed).size());
    }
  }

  /** No document says of a figure more than the result's own: read together they pin nobody. */
  @Test
  void allFormatsTogether_pinNobody() {
    List<Figure> read =
        OUTPUTS.files().keySet().stream()
            .flatMap(path -> figures(OUTPUTS, path).stream())
            .distinct()
            .collect(Collectors.toList());

    Attack all = Trial.attack(ORGANIZATION, Partition.of(ORGANIZATION, Trial.MINIMUM), read);

    assertThat(all.recover(Trial.MINIMUM).pinned()).isEmpty();
    assertThat(all.searched(Trial.MINIMUM)).isEmpty();
    assertThat(all.unanimous()).isEmpty();
  }

  /** Coordinates are figures too: those of a chart have no more digits than the printed ones. */
  @Test
  void coordinatesOfCharts_sayNoMoreThanTheFigures() {
    for (String chart : List.of("charts/leaders.svg", "charts/lenses.svg")) {
      ChartGeometry drawn = ChartGeometry.of(OUTPUTS.text(chart));
      assertThat(drawn.error()).as("points that a coordinate is off by").isLessThan(0.01);
      assertThat(drawn.values()).as(chart).hasSizeGreaterThan(5);
      assertThat(drawn.finerThan(1)).as(chart).isEmpty();
      assertThat(ChartGeometry.of(OPEN.text(chart)).finerThan(1)).as(chart).hasSizeGreaterThan(5);
    }
    assertThat(ChartGeometry.sharesBeside(OUTPUTS.text("charts/answers.svg"), 0.1)).isEmpty();
    assertThat(ChartGeometry.sharesBeside(OPEN.text("charts/answers.svg"), 0.1)).isNotEmpty();
  }

  private static List<Figure> figures(Outputs outputs, String path) {
    if (path.equals("result.json")) {
      return ResultReader.read(outputs.text(path));
    }
    if (path.startsWith("tables/")) {
      return ReportReader.ofTable(path, outputs.text(path));
    }
    if (path.equals("report.html")) {
      return ReportReader.ofHtml(outputs.text(path));
    }
    return path.equals("report.md") ? ReportReader.ofMarkdown(outputs.text(path)) : List.of();
  }

  private static Organization organization() {
    int[] sizes = {7, 6, 8, 6, 1};
    OrganizationBuilder builder =
        new OrganizationBuilder(1, "IT", "HR").withOwnFunctions().withNominations();
    IntStream.range(0, sizes.length).forEach(u -> builder.crew("site" + u, "1", sizes[u]));
    return builder.build();
  }
}
