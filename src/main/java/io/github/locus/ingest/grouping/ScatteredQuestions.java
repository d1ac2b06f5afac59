package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts questions of their own to others on their scale, whatever stands between them, such as a
 * comment on each: labels say by themselves that they are those of one scale; numbers need a name of
 * the same series ({@code Q6} behind {@code Q1} to {@code Q5}), or sentences on both sides.
 */
final class ScatteredQuestions {
  private static final int FEWEST_WORDS = 3;
  private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L})[ _.-]?\\d{1,3}\\D*");

  private final BiPredicate<ShapeGroup, ColumnShape> mayShare;

  /**
   * @param mayShare whether a column may be on the scale of a group
   */
  ScatteredQuestions(BiPredicate<ShapeGroup, ColumnShape> mayShare) {
    this.mayShare = mayShare;
  }

  /**
   * Puts them together.
   *
   * @param runs neighbours that share a scale, in file order
   * @return the same columns in fewer groups, each in file order
   */
  List<List<ColumnShape>> joined(List<List<ColumnShape>> runs) {
    List<List<ColumnShape>> groups = new ArrayList<>(runs);
    for (List<ColumnShape> run : runs) {
      // one that another was put to is single no more
      if (run.size() == 1 && groups.contains(run)) {
        groups.stream()
            .filter(group -> group != run)
            .sorted(Comparator.<List<ColumnShape>>comparingInt(List::size).reversed())
            .filter(group -> belongs(group, run.get(0)))
            .findFirst()
            .ifPresent(
                group -> {
                  List<ColumnShape> all = new ArrayList<>(group);
                  all.add(run.get(0));
                  all.sort(Comparator.comparingInt(shape -> shape.column().index()));
                  groups.set(groups.indexOf(group), all);
                  groups.remove(run);
                });
      }
    }
    return groups;
  }

  private boolean belongs(List<ColumnShape> group, ColumnShape single) {
    ColumnShape first = group.get(0);
    if (first.isNumeric() != single.isNumeric() || !isAlike(first, single)) {
      return false;
    }
    ShapeGroup together = new ShapeGroup(first);
    group.subList(1, group.size()).forEach(together::add);
    return mayShare.test(together, single);
  }

  private static boolean isAlike(ColumnShape one, ColumnShape other) {
    if (!other.isNumeric()) {
      return true;
    }
    boolean codes =
        !one.column().importId().isEmpty()
            || one.isSlider()
            || one.hasDecimals() != other.hasDecimals();
    String topic = topic(other);
    return !codes
        && ((!topic.isEmpty() && topic.equals(topic(one)))
            || (isStatement(one) && isStatement(other)));
  }

  private static String topic(ColumnShape shape) {
    Matcher numbered = NUMBERED.matcher(shape.column().name());
    return numbered.matches() ? numbered.group(1).toLowerCase(Locale.ROOT) : "";
  }

  private static boolean isStatement(ColumnShape shape) {
    return !shape.asks() && shape.column().question().strip().split("\\s+").length >= FEWEST_WORDS;
  }
}
