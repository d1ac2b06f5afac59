package io.github.locus.ingest.field;

import io.github.locus.ingest.column.AnswerSample;
import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ExportColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Another table in the sheet of the records, at their right: a column without header and cells
 * parts them, and its rows end together long before the records do. What stands in a row of both
 * has nothing to do with each other.
 */
public final class TableBeside {
  private static final int FEWEST_COLUMNS = 2;

  /** Of the records, the rows of another table are fewer than one in so many. */
  private static final int MANY_MORE = 2;

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,2}");

  private TableBeside() {}

  /**
   * Looks for it.
   *
   * @param columns all columns of the file, in file order
   * @param profiles what those hold that name nobody
   * @param sample the first records
   * @return places of the other table's columns, from 0; none where there is none
   */
  public static Set<Integer> in(
      List<ExportColumn> columns, List<ColumnProfile> profiles, AnswerSample sample) {
    Map<Integer, ColumnProfile> byPlace = new HashMap<>();
    profiles.forEach(profile -> byPlace.put(profile.column().index(), profile));
    List<ColumnProfile> behind = new ArrayList<>();
    for (int c = columns.size() - 1; c > 0; c--) {
      ColumnProfile profile = byPlace.get(columns.get(c).index());
      if (profile == null || isBlank(profile)) {
        break;
      }
      behind.add(profile);
    }
    int gap = columns.size() - 1 - behind.size();
    ColumnProfile parting = gap > 0 ? byPlace.get(columns.get(gap).index()) : null;
    Set<Integer> places = new HashSet<>();
    if (parting == null || !isBlank(parting) || behind.size() < FEWEST_COLUMNS) {
      return places;
    }
    long rows = behind.get(0).filled();
    for (ColumnProfile profile : behind) {
      boolean together =
          profile.filled() == rows
              && MANY_MORE * rows < profile.records()
              && firstRows(sample.cells(profile.column().index())) == rows;
      if (!together) {
        return Set.of();
      }
      places.add(profile.column().index());
    }
    return places;
  }

  /**
   * What the other table says that numbers mean, where it is a legend: a number, and behind it words.
   *
   * @param places places of its columns
   * @param sample the first records
   * @return one text such as {@code 1 = best, 2 = good, 3 = poor}; none of any other table
   */
  public static List<String> meanings(Set<Integer> places, AnswerSample sample) {
    List<Integer> columns = places.stream().sorted().toList();
    if (columns.size() != FEWEST_COLUMNS) {
      return List.of();
    }
    List<String> numbers = filled(sample.cells(columns.get(0)));
    List<String> words = filled(sample.cells(columns.get(1)));
    boolean legend =
        numbers.size() >= FEWEST_COLUMNS
            && numbers.stream().allMatch(NUMBER.asMatchPredicate())
            && words.stream().noneMatch(word -> NUMBER.matcher(word).matches());
    return legend
        ? List.of(
            IntStream.range(0, numbers.size())
                .mapToObj(row -> numbers.get(row) + " = " + words.get(row))
                .collect(Collectors.joining(", ")))
        : List.of();
  }

  private static List<String> filled(List<String> cells) {
    return cells.stream().takeWhile(cell -> !cell.isEmpty()).toList();
  }

  private static boolean isBlank(ColumnProfile profile) {
    return profile.filled() == 0 && profile.column().name().isBlank();
  }

  /** How many cells are filled before the first that is empty. */
  private static long firstRows(List<String> cells) {
    return cells.stream().takeWhile(cell -> !cell.isEmpty()).count();
  }
}
