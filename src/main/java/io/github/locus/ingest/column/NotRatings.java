package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.words.Instructions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells columns whose few values are no ratings: counts, ages, times, checkboxes. */
public final class NotRatings {
  private static final int MOST_POINTS = 15;
  private static final int HIGHEST_SLIDER = 100;
  private static final int HIGHEST_OF_MOST = 10;

  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");

  /** A day and a month without a year: what a spreadsheet makes of {@code 1-2}. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}[-./ ]+(?:jan|feb|mar|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\w*\\.?"
              + "|(?:jan|feb|mar|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\w*[-./ ]+\\d{1,2}"
              + "|\\d{1,2}\\.\\d{1,2}\\.");

  private static final Pattern NUMBERED = Pattern.compile("\\p{L}+ \\d{1,2}");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

  /** So many of so many: {@code 4/5}. */
  private static final Pattern OUT_OF = Pattern.compile("\\d{1,3} ?/ ?\\d{1,3}");

  /** How long somebody took for a question: "Is it fair? (seconds)". */
  private static final Pattern TIMED =
      Pattern.compile(
          ".*\\s[(\\[](?:in )?(?:secs?\\.?|seconds?|sek\\.?|sekunden|ms|milliseconds?|millisekunden"
              + "|secondes|segundos|secondi|seconden)[)\\]]\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern SEPARATOR = Pattern.compile("[,;|]\\s*");

  private NotRatings() {}

  /**
   * Why a column cannot hold ratings, whatever its neighbours are.
   *
   * @param shape a column that the survey asked
   * @return the reason; empty for few short labels or few whole numbers
   */
  public static Optional<ExclusionReason> reason(ColumnShape shape) {
    return reason(shape, true);
  }

  /**
   * Whether nothing but what a word of its header says that somebody is, or counts, speaks against a
   * column. How often somebody uses something is no word alone.
   *
   * @param shape a column that the survey asked
   * @return true where its answers may be ratings
   */
  public static boolean isByWordAlone(ColumnShape shape) {
    return !shape.profile().header().countsUses()
        && reason(shape, true).isPresent()
        && reason(shape, false).isEmpty();
  }

  private static Optional<ExclusionReason> reason(ColumnShape shape, boolean byWords) {
    ColumnProfile profile = shape.profile();
    List<Term> terms = shape.terms();
    if (profile.filled() == 0) {
      return Optional.of(ExclusionReason.EMPTY);
    }
    if (profile.header().isParadata() || isTimed(shape.column().name())) {
      return Optional.of(ExclusionReason.PARADATA);
    }
    if (isInstruction(shape)) {
      return Optional.of(ExclusionReason.INSTRUCTION);
    }
    if (holdsDays(profile.values().keySet())) {
      return Optional.of(ExclusionReason.DATES_FOR_LABELS);
    }
    if (profile.values().keySet().stream().allMatch(NotRatings::isTime)) {
      return Optional.of(ExclusionReason.TIMES);
    }
    if (profile.values().keySet().stream()
        .allMatch(v -> isDigit(v) || NUMBER.matcher(v).matches())) {
      return ofNumbers(shape, byWords);
    }
    if (terms.size() > MOST_POINTS && shape.isNumeric()) {
      return ofNumbers(shape, byWords);
    }
    if ((!terms.isEmpty() && isCheckbox(shape)) || holdsLists(profile.values().keySet())) {
      return Optional.of(ExclusionReason.TICKS);
    }
    if (byWords && profile.header().isAttribute()) {
      return Optional.of(ExclusionReason.ATTRIBUTE);
    }
    if (profile.header().isComment()) {
      return Optional.of(ExclusionReason.FREE_TEXT);
    }
    if (terms.isEmpty() && profile.values().size() == 1) {
      return Optional.of(ExclusionReason.TICKS);
    }
    if (terms.isEmpty() || terms.size() > MOST_POINTS) {
      return Optional.of(ExclusionReason.FREE_TEXT);
    }
    if (terms.stream().anyMatch(term -> isTime(term.shown()))) {
      return Optional.of(ExclusionReason.TIMES);
    }
    return terms.stream().anyMatch(term -> isNoLabel(term.shown()))
        ? Optional.of(ExclusionReason.CHOICE)
        : Optional.empty();
  }

  private static boolean isTimed(String name) {
    boolean closed = name.endsWith(")") || name.endsWith("]");
    return closed && TIMED.matcher(name).matches();
  }

  private static boolean isInstruction(ColumnShape shape) {
    ExportColumn column = shape.column();
    List<String> answers =
        shape.terms().stream()
            .map(term -> term.text().isEmpty() ? term.shown() : term.text())
            .toList();
    String asked = column.row().isEmpty() ? column.question() : column.row();
    // behind the stem of a grid, which may name an answer, the row begins
    boolean both = !column.row().isEmpty() && column.name().contains(column.row());
    return Stream.of(asked, both ? asked : column.name())
        .distinct()
        .anyMatch(text -> Instructions.are(text, answers));
  }

  /** Numbers are ratings unless the header says otherwise, or they go beyond every scale. */
  private static Optional<ExclusionReason> ofNumbers(ColumnShape shape, boolean byWords) {
    Optional<ExclusionReason> named =
        byWords ? shape.profile().header().ofNumbers() : Optional.empty();
    if (named.isPresent()) {
      return named;
    }
    if (shape.profile().header().isBareMean()) {
      return Optional.of(ExclusionReason.COMPUTED);
    }
    boolean whole = !shape.terms().isEmpty() && shape.isNumeric();
    boolean beyond = !whole || shape.max() > MOST_POINTS;
    if (beyond && shape.profile().header().isComputed()) {
      return Optional.of(ExclusionReason.COMPUTED);
    }
    if (!whole && HalfPoints.are(shape.profile().values().keySet())) {
      return Optional.empty();
    }
    boolean scale = whole && shape.min() >= -MOST_POINTS && shape.max() <= HIGHEST_SLIDER;
    if (scale) {
      return Optional.empty();
    }
    boolean fractions = shape.profile().values().keySet().stream().allMatch(NotRatings::isLow);
    return Optional.of(!whole && fractions ? ExclusionReason.FRACTIONS : ExclusionReason.COUNTS);
  }

  /** Whether a number goes no farther than those that most scales have. */
  private static boolean isLow(String number) {
    if (!NUMBER.matcher(number).matches()) {
      return false; // a word among numbers
    }
    double value = Double.parseDouble(number.replace(',', '.'));
    return value >= 0 && value <= HIGHEST_OF_MOST;
  }

  /** Cells with several options, each of which stands in other cells as well. */
  private static boolean holdsLists(Set<String> cells) {
    Map<String, Integer> uses = new HashMap<>();
    int lists = 0;
    for (String cell : cells) {
      List<String> parts =
          Arrays.stream(SEPARATOR.split(cell)).filter(part -> !part.isBlank()).toList();
      lists += parts.size() > 1 ? 1 : 0;
      parts.forEach(part -> uses.merge(part.strip(), 1, Integer::sum));
    }
    return lists > 0
        && lists * 2 >= uses.size()
        && uses.size() < cells.size() + 1
        && uses.values().stream().allMatch(n -> n > 1);
  }

  private static boolean isNoLabel(String label) {
    boolean words =
        (label + LabelFolding.fold(label).text())
            .codePoints()
            .anyMatch(c -> Character.isLetter(c) || isFace(c));
    boolean number = LabelFolding.fold(label).isNumber();
    boolean signs = LabelFolding.isSigns(LabelFolding.fold(label).text());
    return !words && !number && !signs && !OUT_OF.matcher(label).matches();
  }

  /** Faces from sad to glad, weather and thumbs say as much as words. */
  private static boolean isFace(int sign) {
    return (sign >= 0x1F600 && sign <= 0x1F64F)
        || (sign >= 0x1F910 && sign <= 0x1F92F)
        || (sign >= 0x2639 && sign <= 0x263B)
        || (sign >= 0x1F324 && sign <= 0x1F32B)
        || (sign >= 0x2600 && sign <= 0x2601)
        || (sign >= 0x26C4 && sign <= 0x26C8)
        || (sign >= 0x1F44D && sign <= 0x1F44E);
  }

  /** Behind one word in all of them numbers are no days of a month: "Dez 1", "Dez 2". */
  private static boolean holdsDays(Set<String> cells) {
    List<String> days = cells.stream().filter(NotRatings::isDay).toList();
    boolean numbered =
        days.size() > 1
            && days.stream().allMatch(day -> NUMBERED.matcher(day).matches())
            && days.stream().map(day -> day.substring(0, day.indexOf(' '))).distinct().count() == 1;
    return !days.isEmpty() && !numbered;
  }

  private static boolean isDay(String label) {
    return !isDigit(label) && DAY.matcher(LabelFolding.plain(label)).matches();
  }

  /** One digit, as most answers are, is a number and nothing else. */
  private static boolean isDigit(String label) {
    return label.length() == 1 && label.charAt(0) >= '0' && label.charAt(0) <= '9';
  }

  private static boolean isTime(String label) {
    return !isDigit(label) && (TIME.matcher(label).find() || DATE.matcher(label).find());
  }

  /** An option that has a column of its own: the cell repeats the header. */
  private static boolean isCheckbox(ColumnShape shape) {
    if (shape.terms().size() > 1) {
      return false;
    }
    String answer = shape.terms().get(0).label().key();
    ExportColumn column = shape.column();
    return List.of(column.row(), column.option(), column.question(), column.name()).stream()
        .filter(header -> !header.isEmpty())
        .anyMatch(header -> LabelFolding.fold(header).key().equals(answer));
  }
}
