package io.github.locus.ingest.grouping;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.Term;
import io.github.locus.ingest.label.FoldedLabel;
import io.github.locus.ingest.label.LabelFolding;
import io.github.locus.ingest.scale.ResolvedScale;
import io.github.locus.ingest.scale.ResolvedScale.Ambiguous;
import io.github.locus.ingest.scale.ResolvedScale.Ordered;
import io.github.locus.ingest.scale.ScaleResolver;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a file whose rows are groups of people: counts below the labels of a scale, or means beside a
 * number of respondents. No answer of a person can be had from it.
 */
final class Aggregates {
  private static final int FEWEST_LABELS = 3;
  private static final int FEWEST_MEANS = 2;
  private static final int FEWEST_SAID = 3;
  private static final int FEWEST_GROUPS = 3;
  private static final int MOST_OF_A_MARK = 1;
  private static final int HIGHEST_POINT = 10;
  private static final int FEWEST_RATINGS = 2;
  private static final int MOST_RATINGS = 15;

  /** Whole numbers from which on they are no means, of which some would have decimals. */
  private static final long FEWEST_ON_A_SLIDER = 30;

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?(?: ?%)?");
  private static final Pattern MEAN =
      Pattern.compile("[+-]?\\d+[.,]\\d*[1-9]\\d*|\\d+(?:[.,]\\d+)? ?%");
  private static final Pattern ZERO = Pattern.compile("\\d+[.,]0+");

  private final ScaleResolver resolver;

  Aggregates(ScaleResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * Looks for counts and means.
   *
   * @param profiles the questions of a file, in file order
   * @return numbers of the columns that hold them; none where a row is a person
   */
  Set<Integer> find(List<ColumnProfile> profiles) {
    List<ColumnProfile> numeric =
        Abreast.filter(
            profiles, profile -> profile.column().option().isEmpty() && isNumeric(profile));
    Set<Integer> found = new HashSet<>();
    boolean groups = profiles.stream().anyMatch(Aggregates::namesGroups);
    if (areCounts(numeric)
        || areCountsOfPoints(numeric)
        || areMeans(numeric, profiles)
        || (groups && areOfGroups(numeric))) {
      numeric.forEach(profile -> found.add(profile.column().index()));
    }
    return found;
  }

  private static boolean isNumeric(ColumnProfile profile) {
    return profile.filled() > 0
        && profile.values().keySet().stream().allMatch(cell -> NUMBER.matcher(cell).matches());
  }

  /** Whether neighbours are called like the points of a known scale, and hold more than ticks. */
  private boolean areCounts(List<ColumnProfile> numeric) {
    List<Heading> headings = Abreast.map(numeric, this::heading);
    for (int from = 0; from + FEWEST_LABELS <= headings.size(); from++) {
      List<Heading> neighbors = headings.subList(from, from + FEWEST_LABELS);
      if (neighbors.stream().allMatch(Heading::words)
          && neighbors.stream().anyMatch(Heading::counts)
          && neighbors.stream().anyMatch(Heading::ordered)
          && isOrder(resolver.resolve(neighbors.stream().map(Heading::text).toList()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether neighbours are called like the points 1, 2, 3 of a scale and hold more than any point,
   * beside a number of people.
   */
  private static boolean areCountsOfPoints(List<ColumnProfile> numeric) {
    int run = 0;
    boolean counts = false;
    for (ColumnProfile profile : numeric) {
      FoldedLabel label = LabelFolding.fold(profile.column().name());
      int number = label.isNumber() ? label.number().orElse(-1) : -1;
      boolean next = run == 0 ? number == 0 || number == 1 : number == run + 1;
      run = next ? number : run;
      counts |= next && profile.values().keySet().stream().anyMatch(c -> number(c) > HIGHEST_POINT);
    }
    return run >= FEWEST_LABELS && counts && numeric.stream().anyMatch(Aggregates::countsPeople);
  }

  private static boolean isOrder(ResolvedScale scale) {
    return scale instanceof Ordered || scale instanceof Ambiguous;
  }

  private Heading heading(ColumnProfile profile) {
    String text = profile.column().name();
    FoldedLabel label = LabelFolding.fold(text);
    boolean words = !label.isNumber();
    return new Heading(
        text,
        words,
        words && resolver.saysOfAnOrder(new Term(label, List.of(text))),
        profile.values().keySet().stream().anyMatch(cell -> number(cell) > MOST_OF_A_MARK));
  }

  /**
   * What stands above numbers.
   *
   * @param text the header
   * @param words whether it is more than a number
   * @param ordered whether it is a point of some scale by itself
   * @param counts whether the numbers are more than ticks
   */
  private record Heading(String text, boolean words, boolean ordered, boolean counts) {}

  /** Whether each row is called by a department or site of its own. */
  private static boolean namesGroups(ColumnProfile profile) {
    return profile.header().namesGroup()
        && profile.filled() >= FEWEST_GROUPS
        && profile.filled() == profile.records()
        && profile.values().size() == profile.records();
  }

  /** Whether the rows of groups hold a number of people, or means. */
  private static boolean areOfGroups(List<ColumnProfile> numeric) {
    return numeric.stream().anyMatch(Aggregates::countsPeople)
        || numeric.stream().filter(Aggregates::holdsMeans).count() >= FEWEST_MEANS;
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(',', '.').replace("%", "").strip());
  }

  /**
   * Whether headers say so, of several columns or beside several that no single person answers. Means
   * beside ratings are computed of one person's answers, unless a column counts people.
   */
  private static boolean areMeans(List<ColumnProfile> numeric, List<ColumnProfile> all) {
    if (numeric.stream().noneMatch(profile -> profile.header().isOfMany())) {
      return false;
    }
    long counts = numeric.stream().filter(Aggregates::countsPeople).count();
    long said = numeric.stream().filter(p -> p.header().isMean()).count() + counts;
    if (said == 0) {
      return false;
    }
    long means = numeric.stream().filter(Aggregates::holdsMeans).count();
    long ratings = all.stream().filter(Aggregates::holdsRatings).count();
    return (said >= FEWEST_SAID || means >= FEWEST_MEANS)
        && (counts > 0 || ratings < FEWEST_RATINGS);
  }

  /** A column of row numbers may be called "n" as well. */
  private static boolean countsPeople(ColumnProfile profile) {
    boolean numbered =
        profile.values().size() == Math.min(profile.records(), ColumnProfile.MOST_VALUES)
            && profile.values().keySet().iterator().next().equals("1");
    return profile.header().countsPeople() && !numbered;
  }

  /** Few whole numbers, each by several, or many; words beside them are those of people without an answer. */
  private static boolean holdsRatings(ColumnProfile profile) {
    int points = 0;
    long answers = 0;
    for (Map.Entry<String, Long> cell : profile.values().entrySet()) {
      if (MEAN.matcher(cell.getKey()).matches()) {
        return false;
      }
      if (NUMBER.matcher(cell.getKey()).matches()) {
        points++;
        answers += cell.getValue();
      }
    }
    return !profile.header().isMean()
        && !profile.header().countsPeople()
        && profile.column().option().isEmpty()
        && points > 0
        && (points <= MOST_RATINGS && answers >= 2L * points || answers >= FEWEST_ON_A_SLIDER)
        && 2 * answers >= profile.filled();
  }

  private static boolean holdsMeans(ColumnProfile profile) {
    return profile.values().keySet().stream().anyMatch(cell -> MEAN.matcher(cell).matches())
        && profile.values().keySet().stream()
            .allMatch(cell -> MEAN.matcher(cell).matches() || ZERO.matcher(cell).matches());
  }
}
