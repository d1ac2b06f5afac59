package io.github.locus.ingest.stray;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Codes of what somebody is in a numbered series of questions: the first or last of it ("q2" of "q1" to
 * "q15"), or numbers without rows ("Q1", "Q2") where the questions are rows of grids ("Q4a", "Q4b").
 */
final class StraySeries {
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{1,8}[ _.-]?)\\d{1,3}");

  /** A row of a grid of such a series: "Q4a", "Q4_1". */
  private static final Pattern ROW =
      Pattern.compile("(\\p{L}{1,8}[ _.-]?)\\d{1,3}(?:[_.-]?[a-z]|[_.-]\\d{1,2})");

  /** Questions of a series beside which one of them may be a stranger. */
  private static final int FEWEST_OF_A_SERIES = 6;

  /** As many are enough where it is known that the series holds something else, too. */
  private static final int FEWEST_OF_A_MIXED_SERIES = 3;

  /** Where all go together as closely, one at the end that goes with nothing is none of them. */
  private static final double CLOSE = 0.4;

  /** Answers at points of the others that one would have, were it one of them. */
  private static final double EXPECTED = 6;

  /** As many tell it where it is known that the series holds something else, too. */
  private static final double EXPECTED_OF_A_MIXED_SERIES = 3;

  /** Reasons that say of a member of a numbered series that it is a code, and the series not all questions. */
  private static final Set<ExclusionReason> CODES =
      Set.of(
          ExclusionReason.ATTRIBUTE,
          ExclusionReason.CHOICE,
          ExclusionReason.COUNTS,
          ExclusionReason.MARK,
          ExclusionReason.SINGLE,
          ExclusionReason.YES_NO);

  private final List<AnswerColumn> columns;
  private final AnswerRanks ranks;

  /** Places of codes, by what stands before the number in their name. */
  private final Map<String, Set<Integer>> codes = new HashMap<>();

  /**
   * @param columns places of answers that may be questions, in file order
   * @param ranks their answers side by side
   * @param excluded columns of which it is known that they are none, and why
   */
  StraySeries(
      List<AnswerColumn> columns, AnswerRanks ranks, Map<ExportColumn, ExclusionReason> excluded) {
    this.columns = List.copyOf(columns);
    this.ranks = ranks;
    excluded.forEach(
        (column, why) -> {
          Matcher numbered = NUMBERED.matcher(column.question());
          if (CODES.contains(why) && numbered.matches()) {
            codes.computeIfAbsent(numbered.group(1), s -> new HashSet<>()).add(column.index());
          }
        });
  }

  /**
   * Members of a numbered series that lack points which the others have, and their neighbours at
   * its ends.
   */
  Map<AnswerColumn, ExclusionReason> find() {
    Map<String, List<AnswerColumn>> series = new LinkedHashMap<>();
    for (AnswerColumn column : columns) {
      Matcher numbered = NUMBERED.matcher(column.statement());
      if (numbered.matches()) {
        series.computeIfAbsent(numbered.group(1), s -> new ArrayList<>()).add(column);
      }
    }
    Map<AnswerColumn, ExclusionReason> found = new LinkedHashMap<>();
    series.forEach(
        (name, members) -> {
          Set<AnswerColumn> strangers = strangers(members, codes.getOrDefault(name, Set.of()));
          if (2 * strangers.size() < members.size()) {
            strangers.forEach(column -> found.put(column, ExclusionReason.STRANGER));
          }
          besideGrids(name, members).forEach(column -> found.put(column, ExclusionReason.STRANGER));
        });
    return found;
  }

  /** Members without rows whose answers go with none of the rows of grids in the same series. */
  private List<AnswerColumn> besideGrids(String name, List<AnswerColumn> members) {
    List<AnswerColumn> rows =
        columns.stream()
            .filter(
                column -> {
                  Matcher row = ROW.matcher(column.statement());
                  return row.matches() && row.group(1).equals(name);
                })
            .toList();
    if (rows.size() < FEWEST_OF_A_SERIES) {
      return List.of();
    }
    Witnesses grids = Witnesses.of(rows, ranks);
    return grids.goTogether()
        ? members.stream().filter(member -> grids.leaveAlone(member, grids.enough())).toList()
        : List.of();
  }

  /**
   * Looks at a series.
   *
   * @param members what may be questions of it
   * @param codes places of others of it that are none: what stands between them and an end of the series is likely none,
   *     either
   */
  private Set<AnswerColumn> strangers(List<AnswerColumn> members, Set<Integer> codes) {
    boolean mixed = !codes.isEmpty();
    int fewest = mixed ? FEWEST_OF_A_MIXED_SERIES : FEWEST_OF_A_SERIES;
    if (members.size() < fewest) {
      return Set.of();
    }
    Witnesses witnesses = Witnesses.of(members, ranks);
    double enough = witnesses.enough();
    Set<AnswerColumn> lonely =
        members.stream()
            .filter(member -> witnesses.leaveAlone(member, enough))
            .collect(Collectors.toSet());
    List<AnswerColumn> rest = members.stream().filter(m -> !lonely.contains(m)).toList();
    if (rest.size() < fewest) {
      return Set.of();
    }
    Witnesses ofTheRest = Witnesses.of(rest, ranks);
    double expected = mixed ? EXPECTED_OF_A_MIXED_SERIES : EXPECTED;
    Set<Integer> strange = new HashSet<>(codes);
    lonely.stream()
        .filter(member -> lacking(member, ofTheRest.columns()) >= expected)
        .forEach(member -> strange.add(member.index()));
    Set<Integer> together = rest.stream().map(AnswerColumn::index).collect(Collectors.toSet());
    NavigableSet<Integer> places = new TreeSet<>(codes);
    members.forEach(member -> places.add(member.index()));
    boolean close = mixed && ofTheRest.areAsCloseAs(CLOSE);
    addAtTheEnd(places, together, close, strange);
    addAtTheEnd(places.descendingSet(), together, close, strange);
    return lonely.stream().filter(m -> strange.contains(m.index())).collect(Collectors.toSet());
  }

  /** From an end on, the places whose answers go with nothing, where one of them is a stranger's or the others are close. */
  private static void addAtTheEnd(
      Set<Integer> fromTheEnd, Set<Integer> together, boolean close, Set<Integer> strange) {
    List<Integer> run = fromTheEnd.stream().takeWhile(place -> !together.contains(place)).toList();
    if (close || run.stream().anyMatch(strange::contains)) {
      strange.addAll(run);
    }
  }

  /** How many would have given answers that nobody gave, were it a question like the others. */
  private double lacking(AnswerColumn column, List<AnswerColumn> others) {
    Map<Double, Long> own = ranks.counts(column);
    long answers = own.values().stream().mapToLong(n -> n).sum();
    Map<Double, Long> all = new HashMap<>();
    others.forEach(o -> ranks.counts(o).forEach((share, n) -> all.merge(share, n, Long::sum)));
    long sum = all.values().stream().mapToLong(n -> n).sum();
    long lacking =
        all.entrySet().stream()
            .filter(point -> !own.containsKey(point.getKey()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return sum > 0 ? (double) lacking / sum * answers : 0;
  }
}
