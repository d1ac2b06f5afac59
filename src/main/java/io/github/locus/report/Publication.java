package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.chart.Chart;
import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.chart.DataTable;
import io.github.locus.deck.Deck;
import io.github.locus.deck.DeckBuilder;
import io.github.locus.office.SlideFile;
import io.github.locus.office.WordFile;
import io.github.locus.page.Document;
import io.github.locus.page.Letterhead;
import io.github.locus.wording.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A page with its charts and figures, in every form that it can be published in. Nothing is made before it is asked for;
 * the page and the pictures are made once.
 */
final class Publication {
  private final Contents contents;
  private final Drawings drawings;
  private final Look look;
  private Optional<Document> page = Optional.empty();

  /**
   * What is published.
   *
   * @param page makes what it says
   * @param charts its charts
   * @param mark what stands on every chart, such as that the result is internal
   * @param json makes the same for scripts
   * @param tables its figures
   * @param draws what its figures were read off; empty where they are not at hand
   * @param sheets makes the sheets of a workbook
   * @param plan headings of a plan that a reader fills in
   * @param words the words of its language
   */
  record Contents(
      Supplier<Document> page,
      List<Chart> charts,
      Optional<String> mark,
      Supplier<byte[]> json,
      Supplier<List<DataTable>> tables,
      Supplier<List<DataTable>> draws,
      Supplier<List<WorkbookFile.Sheet>> sheets,
      PlanHeadings plan,
      Words words) {
    Contents {
      charts = List.copyOf(charts);
    }
  }

  /**
   * Headings of a plan that a reader fills in, in two forms of a document.
   *
   * @param text of a table in a text
   * @param slides of a table on slides
   */
  record PlanHeadings(List<String> text, List<String> slides) {
    PlanHeadings {
      text = List.copyOf(text);
      slides = List.copyOf(slides);
    }

    /** Of a page without actions. */
    static PlanHeadings none() {
      return new PlanHeadings(List.of(), List.of());
    }
  }

  /**
   * A publication of which nothing is made yet.
   *
   * @param contents what is published
   * @param look how documents look
   */
  Publication(Contents contents, Look look) {
    this.contents = contents;
    this.drawings = new Drawings(contents.charts(), contents.mark());
    this.look = look;
  }

  /**
   * Makes files, kind by kind in the order in which the kinds are declared: a set need not have one, and a manifest
   * lists the files in theirs.
   *
   * @param chosen what to make
   * @param name what the files are called; empty for a result, whose files each have a name of their own
   * @return bytes by path
   * @throws ChartsUnavailableException if a chart is asked for and this Java cannot draw
   * @throws IOException if a file cannot be made
   */
  Map<String, byte[]> files(Set<Deliverable> chosen, Optional<String> name)
      throws ChartsUnavailableException, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Deliverable one : Deliverable.values()) {
      if (chosen.contains(one)) {
        one.files(this, name)
            .forEach(
                (path, bytes) -> {
                  if (files.put(path, bytes) != null) {
                    throw new IllegalStateException(path + " was made twice");
                  }
                });
      }
    }
    return files;
  }

  /** What it says. */
  Document page() {
    Document made = page.orElseGet(contents.page());
    page = Optional.of(made);
    return made;
  }

  /** For a screen: each chart is drawn for wide places and for narrow ones. */
  byte[] html() throws ChartsUnavailableException, IOException {
    ByteArrayOutputStream html = new ByteArrayOutputStream(1 << 18);
    HtmlReport.write(page(), drawings.screen(), letterhead(), look.paper(), html);
    return html.toByteArray();
  }

  byte[] markdown() {
    return Documents.markdown(page()).getBytes(UTF_8);
  }

  byte[] json() {
    return contents.json().get();
  }

  Map<String, byte[]> tables() {
    return csv(contents.tables().get());
  }

  Map<String, byte[]> draws() {
    return csv(contents.draws().get());
  }

  private static Map<String, byte[]> csv(List<DataTable> tables) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    tables.forEach(table -> files.put(table.name(), CsvFile.of(table)));
    return files;
  }

  Map<String, byte[]> svg() throws ChartsUnavailableException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    drawings.wide().forEach((id, svg) -> files.put(id, svg.getBytes(UTF_8)));
    return files;
  }

  Map<String, byte[]> png() throws ChartsUnavailableException {
    return drawings.png();
  }

  byte[] pdf() throws ChartsUnavailableException, IOException {
    return PdfReport.of(page(), drawings.paper(), letterhead(), look.paper());
  }

  byte[] docx() throws ChartsUnavailableException, IOException {
    WordFile.Filling filling =
        new WordFile.Filling(drawings.png(), contents.plan().text(), letterhead(), look.paper());
    return FixedArchive.written(out -> WordFile.write(page(), filling, out));
  }

  byte[] pptx() throws ChartsUnavailableException, IOException {
    Deck deck = DeckBuilder.of(page(), contents.charts());
    SlideFile.Filling filling =
        new SlideFile.Filling(
            drawings.slides(deck), contents.plan().slides(), look.slides(), letterhead());
    return FixedArchive.written(out -> SlideFile.write(deck, filling, out));
  }

  byte[] xlsx() throws IOException {
    return WorkbookFile.of(page(), contents.sheets().get(), contents.words());
  }

  private Letterhead letterhead() {
    return look.letterhead(contents.words());
  }
}
