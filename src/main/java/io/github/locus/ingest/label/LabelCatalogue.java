package io.github.locus.ingest.label;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Known labels of response scales and known answers that are none, in several languages. The data
 * are in {@code labels.txt} beside this class, their sources in {@code ORIGIN.md}.
 */
public final class LabelCatalogue {
  private static final String FILE = "/io/github/locus/ingest/label/labels.txt";

  /** No label that is an answer begins so. */
  private static final String NOT_APPLICABLE = "n/a";

  /** The least amount. */
  private static final String AMOUNT = "none";

  /** Amounts above it, folded. */
  private static final Set<String> AMOUNTS =
      Set.of(
          "a little",
          "little",
          "a few",
          "few",
          "some",
          "moderate",
          "a lot",
          "lots",
          "much",
          "many");

  /** What the scales are called that judge. */
  private static final Set<String> JUDGEMENTS =
      Set.of(
          "quality",
          "excellence",
          "grades",
          "satisfaction",
          "ease",
          "well",
          "effectiveness",
          "usefulness");

  private final List<LabelSet> sets;
  private final List<LabelSet> patterns;
  private final Map<String, Absence> absences;
  private final Set<String> doubtfulAbsences;
  private final Map<String, Absence> cells;
  private final Set<String> labels;

  LabelCatalogue(
      List<LabelSet> sets,
      List<LabelSet> patterns,
      Map<String, Absence> absences,
      Set<String> doubtfulAbsences,
      Map<String, Absence> cells) {
    this.sets = List.copyOf(sets);
    this.patterns = List.copyOf(patterns);
    this.absences = Map.copyOf(absences);
    this.doubtfulAbsences = Set.copyOf(doubtfulAbsences);
    this.cells = Map.copyOf(cells);
    this.labels =
        sets.stream()
            .flatMap(set -> set.points().keySet().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The built-in catalogue.
   *
   * @return the catalogue, read when it is first asked for
   */
  public static LabelCatalogue builtIn() {
    return BuiltIn.CATALOGUE;
  }

  /** Thousands of labels are folded once: nothing in the catalogue ever changes. */
  private static final class BuiltIn {
    static final LabelCatalogue CATALOGUE = read();
  }

  private static LabelCatalogue read() {
    try (InputStream stream = LabelCatalogue.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("the built-in labels are not on the class path");
      }
      return new CatalogueReader().read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * All sets, those that are patterns left out.
   *
   * @return one for each scale and language
   */
  public List<LabelSet> sets() {
    return sets;
  }

  /**
   * Sets whose wordings hold a {@code *} for the word that all points share.
   *
   * @return one for each pattern and language
   */
  public List<LabelSet> patterns() {
    return patterns;
  }

  /**
   * Whether a cell holds no answer by its letters alone, whatever the scale: empty, {@code NA},
   * {@code #REF!}, {@code *******}. Codes such as {@code -99} are not among them.
   *
   * @param cell a cell
   * @return how it says so
   */
  public Optional<Absence> cell(String cell) {
    String key = CatalogueReader.cellKey(cell);
    if (key.isEmpty()) {
      return Optional.of(Absence.EMPTY);
    }
    if (isMasked(key)) {
      return Optional.of(Absence.MASKED);
    }
    return Optional.ofNullable(cells.get(key));
  }

  /**
   * The same of a cell of a column: beside "a little" and "a lot" is "None" an amount, and beside
   * "+" is "-" a point, and not what a program writes where there is nothing.
   *
   * @param cell a cell
   * @param beside all that stand in its column
   * @return how it says so
   */
  public Optional<Absence> cell(String cell, Collection<String> beside) {
    Optional<Absence> absence = cell(cell);
    if (absence.isEmpty()) {
      return absence;
    }
    boolean amount = AMOUNT.equals(CatalogueReader.cellKey(cell)) && areAmounts(beside);
    boolean point =
        LabelFolding.isSigns(LabelFolding.fold(cell).text())
            && beside.stream().anyMatch(LabelCatalogue::isPlus);
    return amount || point ? Optional.empty() : absence;
  }

  private static boolean isPlus(String cell) {
    return cell.startsWith("+") && cell.chars().allMatch(sign -> sign == '+');
  }

  private static boolean areAmounts(Collection<String> cells) {
    return cells.stream().map(LabelFolding::plain).filter(AMOUNTS::contains).distinct().count() > 1;
  }

  /**
   * Whether a label is an answer that is none: a known one, one in two languages, or one with its
   * reason behind it.
   *
   * @param text a folded text
   * @return its kind; for example of {@code n/a i have no contact with hr}
   */
  public Optional<Absence> absence(String text) {
    Absence known = absences.get(text);
    if (known != null || text.indexOf('/') < 0) {
      return Optional.ofNullable(known);
    }
    if (text.startsWith(NOT_APPLICABLE + " ")) {
      return Optional.ofNullable(absences.get(NOT_APPLICABLE));
    }
    String[] languages = text.split("/", -1);
    Absence first = absences.get(languages[0].strip());
    return languages.length == 2 && absences.containsKey(languages[1].strip())
        ? Optional.ofNullable(first)
        : Optional.empty();
  }

  /** Whether a folded text is a label of any known scale, patterns left out. */
  public boolean isLabel(String text) {
    return labels.contains(text);
  }

  /**
   * Whether a label that may be an answer that is none may be a point as well.
   *
   * @param text a folded text
   * @return true for {@code not sure}
   */
  public boolean isDoubtful(String text) {
    return doubtfulAbsences.contains(text);
  }

  /**
   * Whether a label is nowhere the lowest or the highest: at an end of other answers it is none.
   *
   * @param text a folded text
   * @return true for {@code undecided}, and for a text that is no label
   */
  public boolean isMiddle(String text) {
    return sets.stream()
        .noneMatch(
            set -> {
              OptionalInt point = set.point(text);
              return point.isPresent() && (point.getAsInt() == 1 || point.getAsInt() == set.size());
            });
  }

  /**
   * Whether a label is an end of some known scale.
   *
   * @param text a folded text
   * @param low whether the lowest point is meant
   * @return true where some set has it there
   */
  public boolean isEnd(String text, boolean low) {
    return sets.stream().anyMatch(set -> set.point(text).orElse(0) == (low ? 1 : set.size()));
  }

  /**
   * Whether an answer judges: more of it is better, whatever is judged ("very satisfied with how
   * errors are handled"), as it is not where it says how often or how much.
   *
   * @param text the highest answer of a scale, folded
   * @return true where a scale of judgements has it as its highest point
   */
  public boolean judges(String text) {
    return sets.stream()
        .filter(set -> JUDGEMENTS.contains(set.id().replaceAll("-.*", "")))
        .anyMatch(set -> set.point(text).orElse(0) == set.size());
  }

  private static boolean isMasked(String key) {
    boolean stars = key.length() >= 3 && key.chars().allMatch(c -> c == '*');
    return stars || key.startsWith("data redacted");
  }
}
