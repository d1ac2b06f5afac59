package io.github.locus.ingest.label;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells columns whose few values are no ratings: counts, ages, times, checkboxes, ranks. */
final class NotRatings {
  private static final int MOST_POINTS = 15;
  private static final int FEWEST_RANKINGS = 5;
  private static final int HIGHEST_SLIDER = 100;

  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern DATE = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");

  /** A day and a month without a year: what a spreadsheet makes of {@code 1-2}. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\d{1,2}[-./ ]+(?:jan|feb|mar|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\w*\\.?"
              + "|(?:jan|feb|mar|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)\\w*[-./ ]+\\d{1,2}"
              + "|\\d{1,2}\\.\\d{1,2}\\.");

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

  private static final Pattern RANK =
      Pattern.compile(
          "\\b(rank|ranking|rank order|order your|rangfolge|rangordnung|reihenfolge|classez"
              + "|classement|ordene|ordena|clasifique|classifique|ordina|rangschik)\\b");

  private NotRatings() {}

  /**
   * Why a column cannot hold ratings, whatever its neighbours are.
   *
   * @param shape a column that the survey asked
   * @return the reason; empty for few short labels or few whole numbers
   */
  static Optional<ExclusionReason> reason(ColumnShape shape) {
    ColumnProfile profile = shape.profile();
    List<Term> terms = shape.terms();
    if (profile.filled() == 0) {
      return Optional.of(ExclusionReason.EMPTY);
    }
    if (ColumnHeader.isParadata(profile.column())) {
      return Optional.of(ExclusionReason.PARADATA);
    }
    if (profile.values().keySet().stream().anyMatch(NotRatings::isDay)) {
      return Optional.of(ExclusionReason.DATES_FOR_LABELS);
    }
    if (profile.values().keySet().stream().allMatch(NotRatings::isTime)) {
      return Optional.of(ExclusionReason.TIMES);
    }
    if (profile.values().keySet().stream().allMatch(v -> NUMBER.matcher(v).matches())) {
      return ofNumbers(shape);
    }
    if (!terms.isEmpty() && isCheckbox(shape)) {
      return Optional.of(ExclusionReason.TICKS);
    }
    if (ColumnHeader.isAttribute(profile.column())) {
      return Optional.of(ExclusionReason.ATTRIBUTE);
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

  /** Numbers are ratings unless the header says otherwise, or they go beyond every scale. */
  private static Optional<ExclusionReason> ofNumbers(ColumnShape shape) {
    Optional<ExclusionReason> named = ColumnHeader.ofNumbers(shape.column());
    if (named.isPresent()) {
      return named;
    }
    boolean whole = !shape.terms().isEmpty() && shape.isNumeric();
    boolean scale = whole && shape.min() >= -MOST_POINTS && shape.max() <= HIGHEST_SLIDER;
    return scale ? Optional.empty() : Optional.of(ExclusionReason.COUNTS);
  }

  /**
   * Whether columns hold ranks: each respondent uses each number once. Seen from the counts: as
   * many ranks as columns at most, no rank used more often than there are respondents, and none more
   * often than the one above it. Ratings meet all three by accident only.
   *
   * @param shapes columns of numbers
   * @return true for a ranking
   */
  static boolean areRanks(List<ColumnShape> shapes) {
    int columns = shapes.size();
    Map<Integer, Long> uses = new HashMap<>();
    for (ColumnShape shape : shapes) {
      for (Term term : shape.terms()) {
        uses.merge(term.number(), shape.count(term), Long::sum);
      }
    }
    long first = uses.getOrDefault(1, 0L);
    int last = uses.keySet().stream().mapToInt(n -> n).max().orElse(0);
    boolean possible = columns >= 3 && last <= columns && last >= 3 && uses.size() == last;
    if (!possible || first > shapes.get(0).profile().records()) {
      return false;
    }
    for (int rank = 2; rank <= last; rank++) {
      if (uses.getOrDefault(rank, 0L) > uses.getOrDefault(rank - 1, 0L)) {
        return false;
      }
    }
    long filled = shapes.stream().mapToLong(shape -> shape.profile().filled()).max().orElse(0);
    boolean named = RANK.matcher(folded(shapes.get(0).column())).find();
    return first >= filled && (named || first >= FEWEST_RANKINGS);
  }

  private static boolean isNoLabel(String label) {
    boolean words = label.codePoints().anyMatch(Character::isLetter);
    boolean number = LabelFolding.fold(label).isNumber();
    return !words && !number;
  }

  private static boolean isDay(String label) {
    return DAY.matcher(LabelFolding.plain(label)).matches();
  }

  private static boolean isTime(String label) {
    return TIME.matcher(label).find() || DATE.matcher(label).find();
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

  private static String folded(ExportColumn column) {
    return LabelFolding.plain(column.question() + " " + column.name().replace('_', ' '));
  }
}
