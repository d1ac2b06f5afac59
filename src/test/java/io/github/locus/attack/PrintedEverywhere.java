package io.github.locus.attack;

import io.github.locus.report.PdfText;
import io.github.locus.report.SlideText;
import io.github.locus.report.WorkbookText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Numbers of a folder of deliverables that its result does not say: in tables, charts and workbooks, on paper and slides. */
final class PrintedEverywhere {
  private static final Pattern NUMBERLESS =
      Pattern.compile("(?s)<(style|script)\\b.*?</\\1>|<[^>]*>");

  /** Numbers in a row with nothing between them stand at the lines of a grid. */
  private static final Pattern AXIS = Pattern.compile("(?:[-−]?[\\d.]+%?\\s+){3,}");

  private PrintedEverywhere() {}

  /**
   * @param out the folder
   * @param console what was printed beside
   * @return where a number stands that is no figure of the result; paper and slides say what the page says
   */
  static List<String> of(Path out, String console) throws IOException {
    PrintedNumbers said =
        new PrintedNumbers(ResultReader.tree(Files.readString(out.resolve("result.json"))));
    List<String> unexplained = new ArrayList<>(said.unexplained(console));
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(csv|svg)")).toList()) {
        String text = NUMBERLESS.matcher(Files.readString(file)).replaceAll(" ");
        text = file.toString().endsWith(".svg") ? AXIS.matcher(text).replaceAll(" ") : text;
        said.unexplained(text).forEach(n -> unexplained.add(file.getFileName() + " " + n));
      }
    }
    for (String chart : List.of("charts/leaders.svg", "charts/lenses.svg")) {
      if (Files.exists(out.resolve(chart))
          && !hasRowsWithoutFigures(out)
          && !ChartGeometry.of(Files.readString(out.resolve(chart))).finerThan(1).isEmpty()) {
        unexplained.add(chart + " is finer than it says");
      }
    }
    unexplained.addAll(
        said.unexplained(WorkbookText.of(Files.readAllBytes(out.resolve("tables.xlsx"))).words()));
    Set<String> page =
        PdfText.numbers(
            Files.readString(out.resolve("report.html")).replaceAll("(?s)<style.*?</style>", " "));
    beyond(
        page, "report.pdf", PdfText.of(Files.readAllBytes(out.resolve("report.pdf"))), unexplained);
    try (XWPFWordExtractor text =
            new XWPFWordExtractor(
                new XWPFDocument(Files.newInputStream(out.resolve("report.docx"))));
        XMLSlideShow show = new XMLSlideShow(Files.newInputStream(out.resolve("slides.pptx")))) {
      text.setFetchHyperlinks(false);
      beyond(page, "report.docx", text.getText(), unexplained);
      beyond(page, "slides.pptx", SlideText.of(show), unexplained);
    }
    return unexplained;
  }

  /** What a row says in place of a figure has its mark beside the axis. */
  private static boolean hasRowsWithoutFigures(Path out) throws IOException {
    return ResultReader.tree(Files.readString(out.resolve("result.json")))
        .path("functions")
        .valueStream()
        .anyMatch(f -> f.path("today").isNull());
  }

  private static void beyond(Set<String> page, String file, String text, List<String> unexplained) {
    PdfText.numbers(text).stream()
        .filter(n -> !page.contains(n) && !n.matches("0+"))
        .forEach(n -> unexplained.add(file + " " + n));
  }
}
