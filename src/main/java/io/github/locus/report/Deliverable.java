package io.github.locus.report;

import io.github.locus.chart.ChartsUnavailableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be written: its word, where it lies, and what makes it of a publication. A further one is a constant here, and
 * what writes it.
 */
public enum Deliverable {
  /** {@code report.html}. */
  HTML("html", "report.html", Publication::html),
  /** {@code report.md}. */
  MARKDOWN("md", "report.md", Publication::markdown),
  /** {@code result.json}. */
  JSON("json", "result.json", Publication::json),
  /** {@code tables/*.csv}. */
  TABLES("tables", "tables", "csv", Publication::tables),
  /** {@code charts/*.svg}. */
  CHARTS_SVG("charts-svg", "charts", "svg", Publication::svg),
  /** {@code charts/*.png}. */
  CHARTS_PNG("charts-png", "charts", "png", Publication::png),
  /** {@code report.pdf}: only where it is named. */
  PDF("pdf", "report.pdf", Publication::pdf),
  /** {@code report.docx}: only where it is named. */
  DOCX("docx", "report.docx", Publication::docx),
  /** {@code slides.pptx}: only where it is named. */
  PPTX("pptx", "slides.pptx", Publication::pptx),
  /** {@code tables.xlsx}: only where it is named. */
  XLSX("xlsx", "tables.xlsx", Publication::xlsx),
  /** {@code draws/*.csv}: only of an analysis with all digits, and only where they are named. */
  DRAWS("draws", "draws", "csv", Publication::draws);

  /** The word for those that are written where none is named. */
  public static final String ALL = "all";

  /** The word for what a board and its consultant work with. */
  public static final String BOARD = "board";

  private static final Set<Deliverable> FOR_A_BOARD = EnumSet.of(PDF, DOCX, PPTX, XLSX);

  private static final String CHARTS = "charts";

  private final String word;
  private final String stem;
  private final String ending;
  private final Files files;

  /** One file, as a result has it; that of another page has the same ending. */
  Deliverable(String word, String file, Form form) {
    this.word = word;
    int dot = file.lastIndexOf('.');
    this.stem = file.substring(0, dot);
    this.ending = file.substring(dot);
    this.files = (made, name) -> Map.of(file(name), form.of(made));
  }

  /** A folder with a file for each of several; a page that has a name has one of each. */
  Deliverable(String word, String folder, String ending, Forms forms) {
    this.word = word;
    this.stem = folder + "/";
    this.ending = "." + ending;
    this.files =
        (made, name) -> {
          Map<String, byte[]> several = new LinkedHashMap<>();
          for (Map.Entry<String, byte[]> one : forms.of(made).entrySet()) {
            several.put(file(name.or(() -> Optional.of(one.getKey()))), one.getValue());
          }
          return several;
        };
  }

  /** Makes the one file of a publication. */
  private interface Form {
    byte[] of(Publication made) throws ChartsUnavailableException, IOException;
  }

  /** Makes files of a publication by their names, without folder and ending. */
  private interface Forms {
    Map<String, byte[]> of(Publication made) throws ChartsUnavailableException, IOException;
  }

  /** Makes files of a publication by their paths. */
  private interface Files {
    Map<String, byte[]> of(Publication made, Optional<String> name)
        throws ChartsUnavailableException, IOException;
  }

  /**
   * Makes the files.
   *
   * @param made what is published
   * @param name what its files are called; empty for a result, whose files each have a name of their own
   * @return bytes by path; empty of charts or draws where there are none
   * @throws ChartsUnavailableException if a chart is asked for and this Java cannot draw
   * @throws IOException if a file cannot be made
   */
  Map<String, byte[]> files(Publication made, Optional<String> name)
      throws ChartsUnavailableException, IOException {
    return files.of(made, name);
  }

  /**
   * The file of a page that is no report of a result.
   *
   * @param name what its files are called
   * @return relative path
   */
  String file(String name) {
    return file(Optional.of(name));
  }

  /**
   * The file of a report of a result.
   *
   * @return relative path; empty where which files there are depends on the result
   */
  Optional<String> file() {
    return isFolder() ? Optional.empty() : Optional.of(file(Optional.empty()));
  }

  /**
   * Whether a file of a result is one of these.
   *
   * @param file relative path
   * @return true for its one file, or for any of its folder with its ending
   */
  boolean makes(String file) {
    return isFolder()
        ? file.startsWith(stem) && file.endsWith(ending)
        : file.equals(file(Optional.empty()));
  }

  private boolean isFolder() {
    return stem.endsWith("/");
  }

  private String file(Optional<String> name) {
    return isFolder() ? stem + name.orElse("") + ending : name.orElse(stem) + ending;
  }

  /**
   * The word that a user types.
   *
   * @return lower case, hyphens
   */
  public String word() {
    return word;
  }

  /**
   * Every word that {@link #parse} knows.
   *
   * @return words of single deliverables, {@code charts}, {@code all}, {@code board}, and {@code draws}
   */
  public static List<String> words() {
    List<String> words = new ArrayList<>(Arrays.stream(values()).map(Deliverable::word).toList());
    words.remove(DRAWS.word);
    words.addAll(List.of(CHARTS, ALL, BOARD, DRAWS.word));
    return words;
  }

  /**
   * Reads a list such as {@code html,json,charts}; {@code all} is all but draws and what is for a board.
   *
   * @param list words, separated by commas; case and blanks do not matter
   * @return the deliverables named; empty if a word is none of {@link #words}
   */
  public static Optional<Set<Deliverable>> parse(String list) {
    Set<Deliverable> chosen = EnumSet.noneOf(Deliverable.class);
    for (String part : list.split(",")) {
      Set<Deliverable> named = named(part.strip().toLowerCase(Locale.ROOT));
      if (named.isEmpty()) {
        return Optional.empty();
      }
      chosen.addAll(named);
    }
    return Optional.of(chosen);
  }

  private static Set<Deliverable> named(String word) {
    Set<Deliverable> named = EnumSet.noneOf(Deliverable.class);
    switch (word) {
      case ALL -> {
        named.addAll(EnumSet.complementOf(EnumSet.of(DRAWS)));
        named.removeAll(FOR_A_BOARD);
      }
      case BOARD -> named.addAll(FOR_A_BOARD);
      case CHARTS -> named.addAll(EnumSet.of(CHARTS_SVG, CHARTS_PNG));
      default -> Arrays.stream(values()).filter(d -> d.word.equals(word)).forEach(named::add);
    }
    return named;
  }
}
