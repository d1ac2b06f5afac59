package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.table.ToldValue;
import io.github.locus.ingest.yaml.YamlWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Answers with their counts, as the ground on which a person settles a question of a draft. */
public final class AnswerEvidence {
  private static final int MOST = 12;
  private static final int LONGEST = 60;
  private static final int MOST_LABELLED = 15;

  /** Words that fewer people gave may be anything, a name included. */
  private static final long FEWEST = ToldValue.OFTEN;

  private AnswerEvidence() {}

  /**
   * Answers of a known form with their counts.
   *
   * @param counts how often each was given
   * @return for example {@code 99 (12 times)}, {@code N/A (fewer than 5 times)}
   */
  public static List<Argument> counts(Map<String, Long> counts) {
    return counts.entrySet().stream()
        .map(answer -> times(YamlWords.comment(answer.getKey(), LONGEST), answer.getValue()))
        .toList();
  }

  /**
   * Answers whose order is not known, in one that means nothing and cannot be taken over as it stands.
   *
   * @param answers the answers
   * @return for example {@code “Blue”; “Red”}
   */
  public static Argument byAlphabet(Collection<String> answers) {
    return apart(
        answers.stream()
            .sorted(String.CASE_INSENSITIVE_ORDER)
            .map(answer -> new Argument.Quoted(YamlWords.comment(answer, LONGEST)))
            .toList());
  }

  /** Several, of which each may have commas. */
  public static Argument apart(List<? extends Argument> parts) {
    return parts.stream()
        .<Argument>map(part -> part)
        .reduce(Clause.AND_THEN::with)
        .orElseGet(Argument::none);
  }

  /**
   * Records that are left out.
   *
   * @param leftOut their number, by reason
   * @return for example {@code 3 test or pilot responses, fewer than 5 not submitted}
   */
  public static Argument records(Map<LeftOutReason, Long> leftOut) {
    return Argument.of(
        leftOut.entrySet().stream()
            .map(
                reason -> {
                  boolean person =
                      reason.getKey() == LeftOutReason.UNFINISHED
                          || reason.getKey() == LeftOutReason.TOO_FEW_ANSWERS;
                  Argument count =
                      person && reason.getValue() < FEWEST
                          ? Clause.FEWER_THAN.with(FEWEST)
                          : Argument.of(reason.getValue());
                  return Clause.COUNTED_AS.with(count, reason.getKey().clause());
                })
            .toList());
  }

  /** Few are not told exactly: they may be one person's answers. */
  private static Argument times(String answer, long count) {
    return count < FEWEST
        ? Clause.GIVEN_FEWER_TIMES.with(answer, FEWEST)
        : Clause.GIVEN_TIMES.with(answer, count);
  }

  /**
   * What was seen of a scale.
   *
   * @param scale the scale
   * @return numbers with their counts, of many only the ends; words that enough people gave
   */
  static Argument of(FoundScale scale) {
    NavigableMap<Double, String> numbers = new TreeMap<>();
    scale.counts().keySet().stream()
        .filter(answer -> answer.matches("[+-]?\\d+([.,]\\d+)?"))
        .forEach(answer -> numbers.put(Double.parseDouble(answer.replace(',', '.')), answer));
    if (numbers.size() == scale.counts().size()) {
      if (numbers.size() > MOST) {
        return Clause.NUMBERS_BETWEEN.with(
            numbers.size(), numbers.firstEntry().getValue(), numbers.lastEntry().getValue());
      }
      return Argument.of(counts(only(scale, List.copyOf(numbers.values()))));
    }
    List<String> shown =
        scale.points().stream()
            .flatMap(List::stream)
            .sorted(
                scale.ordered() ? Comparator.comparingInt(a -> 0) : String.CASE_INSENSITIVE_ORDER)
            .toList();
    return Argument.of(counts(only(scale, shown)));
  }

  /** Whether nobody chose some number between others, as where numbers are codes of labels. */
  static boolean hasGaps(FoundScale scale) {
    NavigableSet<Integer> seen = new TreeSet<>();
    for (String answer : scale.counts().keySet()) {
      if (!answer.matches("[+-]?\\d{1,2}")) {
        return false;
      }
      seen.add(Integer.parseInt(answer));
    }
    return scale.lowest().isPresent()
        && seen.size() > 1
        && scale.points().size() <= MOST_LABELLED
        && seen.last() - seen.first() >= seen.size();
  }

  private static Map<String, Long> only(FoundScale scale, List<String> answers) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String answer : answers) {
      long count = scale.counts().getOrDefault(answer, 0L);
      if (count >= FEWEST || (count > 0 && answer.matches("[+-]?\\d+([.,]\\d+)?"))) {
        counts.put(answer, count);
      }
    }
    return counts;
  }
}
