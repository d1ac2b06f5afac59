package io.github.locus.ingest.facts;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.column.MissingCodes;
import io.github.locus.ingest.column.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Seven, eight or nine as a code for no answer, which the columns of a file tell together: in one of
 * them too few points may be chosen to tell it from a point of a longer scale, so that the column would
 * stand by itself.
 */
final class SharedCodes {
  private static final Pattern SHORT = Pattern.compile("[789](?:[.,]0+)?");

  /** Numbers that are no points between a run and a code above it. */
  private static final int GAP = 3;

  /** Different points beside a code; of fewer a column tells nothing. */
  private static final int FEWEST_POINTS = 2;

  private static final int MOST_SPELLINGS = 40;

  private SharedCodes() {}

  /**
   * Looks for them.
   *
   * @param profiles the questions of a file
   * @return by place of the column the numbers that may be codes
   */
  static Map<Integer, Set<Integer>> among(List<ColumnProfile> profiles) {
    Map<Set<Integer>, List<Candidate>> byCodes = new HashMap<>();
    for (ColumnProfile profile : profiles) {
      Set<String> cells = profile.values().keySet();
      if (cells.size() <= MOST_SPELLINGS && cells.stream().anyMatch(SHORT.asMatchPredicate())) {
        Candidate candidate = Candidate.of(profile);
        if (candidate.isApart()) {
          byCodes.computeIfAbsent(candidate.codes(), codes -> new ArrayList<>()).add(candidate);
        }
      }
    }
    Map<Integer, Set<Integer>> found = new HashMap<>();
    byCodes.forEach(
        (codes, alike) -> {
          NavigableMap<Integer, Long> all = new TreeMap<>();
          alike.forEach(
              one -> one.counts().forEach((number, n) -> all.merge(number, n, Long::sum)));
          MissingCodes together = MissingCodes.of(all);
          Set<Integer> told = new TreeSet<>(together.certain());
          told.addAll(together.doubtful());
          if (told.containsAll(codes)) {
            alike.forEach(one -> found.put(one.place(), codes));
          }
        });
    return found;
  }

  /**
   * A column whose highest numbers may be codes.
   *
   * @param place of the column
   * @param counts how often each number was given
   * @param codes the highest, as far as they are short codes beside one another
   */
  private record Candidate(int place, NavigableMap<Integer, Long> counts, Set<Integer> codes) {
    static Candidate of(ColumnProfile profile) {
      NavigableMap<Integer, Long> counts = new TreeMap<>();
      for (Term term : Term.of(profile.values())) {
        if (term.isNumber()) {
          long n = term.spellings().stream().mapToLong(cell -> profile.values().get(cell)).sum();
          counts.merge(term.number(), n, Long::sum);
        }
      }
      Set<Integer> codes = new TreeSet<>();
      if (!counts.isEmpty()) {
        for (int n = counts.lastKey(); n > 6 && n < 10 && counts.containsKey(n); n--) {
          codes.add(n);
        }
      }
      return new Candidate(profile.column().index(), counts, Set.copyOf(codes));
    }

    /** Whether points enough are seen, all well below the codes. */
    boolean isApart() {
      NavigableMap<Integer, Long> points =
          codes.isEmpty()
              ? new TreeMap<>()
              : counts.headMap(new TreeSet<>(codes).first() - GAP, true);
      return points.size() >= FEWEST_POINTS && points.size() + codes.size() == counts.size();
    }
  }
}
