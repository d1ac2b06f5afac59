package io.github.locus.ingest.grouping;

import io.github.locus.ingest.column.ColumnShape;
import io.github.locus.ingest.table.TextFold;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
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
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBERED = Pattern.compile("(.*\\p{L})[ _.-]?\\d{1,3}\\D*");

  /** The largest first; of those of a size the one that stands first. */
  private static final Comparator<Run> LARGEST_FIRST =
      Comparator.<Run>comparingInt(run -> run.group().size())
          .reversed()
          .thenComparingInt(Run::position);

  private final BiPredicate<ShapeGroup, ColumnShape> mayShare;

  /** The runs that questions may be put to, by what both have in common. */
  private final Map<Likeness, NavigableSet<Run>> alike = new HashMap<>();

  /**
   * For one file.
   *
   * @param mayShare whether a column may be on the scale of a group
   */
  ScatteredQuestions(BiPredicate<ShapeGroup, ColumnShape> mayShare) {
    this.mayShare = mayShare;
  }

  /** Neighbours that share a scale, and where they stand among others. */
  private record Run(int position, ShapeGroup group) {
    List<Likeness> likenesses() {
      ColumnShape first = group.first();
      boolean codes = !first.column().importId().isEmpty() || first.isSlider();
      return first.isNumeric() && codes ? List.of() : Likeness.of(first);
    }
  }

  /**
   * What questions on one scale have in common.
   *
   * @param numeric whether they are answered in numbers
   * @param decimals whether the numbers are written with decimals
   * @param topic what their names begin with, before a number; empty for sentences, and for answers in words
   */
  private record Likeness(boolean numeric, boolean decimals, String topic) {
    static List<Likeness> of(ColumnShape shape) {
      if (!shape.isNumeric()) {
        return List.of(new Likeness(false, false, ""));
      }
      List<Likeness> all = new ArrayList<>();
      Matcher numbered = NUMBERED.matcher(shape.column().name());
      if (TextFold.hasDigit(shape.column().name()) && numbered.matches()) {
        String topic = numbered.group(1).toLowerCase(Locale.ROOT);
        all.add(new Likeness(true, shape.hasDecimals(), topic));
      }
      if (isStatement(shape)) {
        all.add(new Likeness(true, shape.hasDecimals(), ""));
      }
      return all;
    }

    private static boolean isStatement(ColumnShape shape) {
      return BLANKS.split(shape.column().question().strip()).length >= FEWEST_WORDS
          && !shape.asks();
    }
  }

  /**
   * Puts them together.
   *
   * @param groups neighbours that share a scale, in file order
   * @return the same columns in fewer groups, each in file order
   */
  List<List<ColumnShape>> joined(List<ShapeGroup> groups) {
    List<Run> runs = new ArrayList<>();
    for (ShapeGroup group : groups) {
      Run run = new Run(runs.size(), group);
      runs.add(run);
      enter(run);
    }
    List<Run> left = new ArrayList<>();
    for (Run run : runs) {
      // one that another was put to is single no more
      Optional<Run> other = run.group().size() == 1 ? largest(run) : Optional.empty();
      other.ifPresent(to -> put(run, to));
      if (other.isEmpty()) {
        left.add(run);
      }
    }
    return left.stream().map(run -> run.group().members()).toList();
  }

  /** The largest run that a single question may be put to. */
  private Optional<Run> largest(Run run) {
    ColumnShape single = run.group().first();
    return Likeness.of(single).stream()
        .flatMap(
            likeness ->
                alike.getOrDefault(likeness, Collections.emptyNavigableSet()).stream()
                    .filter(other -> other != run && mayShare.test(other.group(), single))
                    .findFirst()
                    .stream())
        .min(LARGEST_FIRST);
  }

  private void put(Run single, Run to) {
    remove(single);
    remove(to);
    to.group().add(single.group().first());
    enter(to);
  }

  private void enter(Run run) {
    for (Likeness likeness : run.likenesses()) {
      alike.computeIfAbsent(likeness, key -> new TreeSet<>(LARGEST_FIRST)).add(run);
    }
  }

  private void remove(Run run) {
    for (Likeness likeness : run.likenesses()) {
      Optional.ofNullable(alike.get(likeness)).ifPresent(all -> all.remove(run));
    }
  }
}
