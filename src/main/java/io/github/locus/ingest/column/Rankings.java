package io.github.locus.ingest.column;

import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.FoldedLabel;
import io.github.locus.ingest.label.LabelFolding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds columns that hold ranks: neighbours of which each person gives each number once, from one to
 * as many as there are columns, or to as many as were asked for. Told by the records, not by the words: no two neighbours are ever
 * alike, which ratings of any number of people are.
 */
public final class Rankings {
  /** 1st, 2., 3\u00ba, 4e. */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "^(\\d{1,2})(?:st|nd|rd|th|\\.|\u00ba|\u00aa|\u00b0|er|re|\u00e8me|eme|e|de|ste)$",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST = 3;
  private static final int FEWEST_PEOPLE = 5;

  private Rankings() {}

  /**
   * Looks for rankings.
   *
   * @param profiles the questions of a file, in file order
   * @return numbers of the columns that hold ranks
   */
  public static Set<Integer> find(List<ColumnProfile> profiles) {
    Set<Integer> ranks = new HashSet<>();
    Map<String, Integer> known = new HashMap<>(); // thousands of columns hold the same cells
    int from = 0;
    while (from < profiles.size()) {
      int length = length(profiles, from, known);
      for (int i = from; i < from + length; i++) {
        ranks.add(profiles.get(i).column().index());
      }
      from += Math.max(1, length);
    }
    return ranks;
  }

  /** How many columns from one on are a ranking; 0 where none is. */
  private static int length(List<ColumnProfile> profiles, int from, Map<String, Integer> known) {
    int longest = 0;
    int highest = 0;
    long given = 0;
    for (int to = from; to < profiles.size(); to++) {
      ColumnProfile profile = profiles.get(to);
      int max = highest(profile, known);
      if (max == 0 || (to > from && !follows(profiles.get(to - 1), profile))) {
        break;
      }
      highest = Math.max(highest, max);
      given += profile.filled();
      int length = to - from + 1;
      if (highest == length || (highest < length && isTopOnly(highest, given, profile))) {
        longest = length;
      }
    }
    return longest >= FEWEST ? longest : 0;
  }

  /** Whether each person gives the first few ranks alone: so many cells are filled, of all. */
  private static boolean isTopOnly(int ranks, long given, ColumnProfile profile) {
    return ranks >= FEWEST
        && profile.filled() < profile.records()
        && given == ranks * profile.records();
  }

  private static boolean follows(ColumnProfile last, ColumnProfile next) {
    ExportColumn one = last.column();
    ExportColumn other = next.column();
    return other.index() == one.index() + 1
        && next.repeated() == 0
        && (other.row().isEmpty() ? one.row().isEmpty() : other.question().equals(one.question()));
  }

  /** The rank that a cell says; 0 or less where it says none. */
  private static int rank(String cell) {
    FoldedLabel label = LabelFolding.fold(ORDINAL.matcher(cell).replaceFirst("$1"));
    return label.isNumber() ? label.number().orElseThrow() : 0;
  }

  /** The highest of ranks; 0 where the cells are none, or too few to tell. */
  private static int highest(ColumnProfile profile, Map<String, Integer> known) {
    int highest = 0;
    for (String cell : profile.values().keySet()) {
      int rank = known.computeIfAbsent(cell, Rankings::rank);
      if (rank < 1) {
        return 0;
      }
      highest = Math.max(highest, rank);
    }
    return profile.filled() < FEWEST_PEOPLE ? 0 : highest;
  }
}
