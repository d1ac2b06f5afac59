package io.github.locus.ingest.stray;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.ToldValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of what somebody is that stand among questions on the numbers of their scale: a short name
 * such as {@code eth} or {@code jobfam} beside {@code Q1}, {@code Q2}, {@code Q3} or beside sentences,
 * whose answers go with none of theirs; or a short series such as {@code D1}, {@code D2} whose answers go
 * neither with theirs nor with one another, where theirs do.
 */
final class StrayCodes {
  private static final int FEWEST_QUESTIONS = 3;
  private static final int FEWEST_WORDS = 3;

  /** Answers that belong together go together more closely. */
  private static final double TELLING = 0.2;

  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{L}+(?:[ _.-]\\p{L}+)*?)[ _.-]?\\d+.*");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.-]*");

  /** Questions of the longest series that the others are held against. */
  private static final int MOST_COMPARED = 20;

  /** Letters of a series that say nothing: {@code D}, {@code SD}, {@code Stat}; a longer word is a topic. */
  private static final int LONGEST_LETTERS = 4;

  /** Codes of a series; scales have as few items, but they go together. */
  private static final int MOST_OF_A_SERIES = 8;

  /** Records from which on answers that go with nothing are no chance. */
  private static final int FEWEST_RECORDS = 30;

  private final Map<AnswerColumn, String> topics = new HashMap<>();
  private final Map<String, Integer> series = new HashMap<>();
  private final List<AnswerColumn> questions = new ArrayList<>();

  private StrayCodes(List<AnswerColumn> columns) {
    List<String> said = Abreast.map(columns, StrayCodes::said);
    for (int c = 0; c < said.size(); c++) {
      topics.put(columns.get(c), said.get(c));
      series.merge(said.get(c), 1, Integer::sum);
    }
    questions.addAll(Abreast.filter(columns, this::isQuestion));
  }

  /**
   * Looks for codes.
   *
   * @param answers places of answers, in file order
   * @param ranks their answers side by side
   * @return those that are no questions, and why
   */
  static Map<AnswerColumn, ExclusionReason> among(List<AnswerColumn> answers, AnswerRanks ranks) {
    List<AnswerColumn> columns =
        answers.stream()
            .filter(column -> ranks.scales().containsKey(column))
            .filter(column -> column.row().isEmpty() && !column.isGroup())
            .toList();
    StrayCodes codes = new StrayCodes(columns);
    Map<AnswerColumn, ExclusionReason> found = new LinkedHashMap<>();
    if (codes.questions.size() >= FEWEST_QUESTIONS) {
      columns.stream()
          .filter(column -> codes.isUnlike(column) && !codes.goesWithQuestions(column, ranks))
          .forEach(column -> found.put(column, ExclusionReason.UNLIKE));
      Set<String> strangers = codes.strangers(columns, ranks);
      answers.stream()
          .filter(column -> column.row().isEmpty() && strangers.contains(codes.topic(column)))
          .forEach(column -> found.put(column, ExclusionReason.UNLIKE));
    }
    return found;
  }

  /** Topics of short series beside a longer one, of which the answers go with nothing. */
  private Set<String> strangers(List<AnswerColumn> columns, AnswerRanks ranks) {
    Map<String, List<AnswerColumn>> topics = new LinkedHashMap<>();
    columns.stream()
        .filter(column -> CODE.matcher(column.statement()).matches())
        .forEach(c -> topics.computeIfAbsent(topic(c), t -> new ArrayList<>()).add(c));
    List<AnswerColumn> longest =
        topics.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    List<AnswerColumn> most = longest.subList(0, Math.min(longest.size(), MOST_COMPARED));
    Set<String> strangers = new HashSet<>();
    if (most.size() < FEWEST_QUESTIONS || Math.abs(together(most, most, ranks)) < TELLING) {
      return strangers;
    }
    topics.forEach(
        (topic, codes) -> {
          if (!topic.isEmpty()
              && topic.length() <= LONGEST_LETTERS
              && codes.size() <= MOST_OF_A_SERIES
              && codes.size() < longest.size()
              && Math.abs(together(codes, most, ranks)) < TELLING
              && Math.abs(together(codes, codes, ranks)) < TELLING) {
            strangers.add(topic);
          }
        });
    return strangers;
  }

  /** How closely columns go with others, on average; all the way where too few records tell. */
  private static double together(
      List<AnswerColumn> columns, List<AnswerColumn> others, AnswerRanks ranks) {
    double sum = 0;
    for (AnswerColumn column : columns) {
      List<AnswerColumn> rest = others.stream().filter(other -> !other.equals(column)).toList();
      List<double[]> pairs = ranks.pairs(column, rest);
      if (!rest.isEmpty() && pairs.size() < FEWEST_RECORDS) {
        return 1;
      }
      sum += AnswerRanks.correlation(pairs);
    }
    return sum / columns.size();
  }

  /** One of a numbered series, or a sentence. */
  private boolean isQuestion(AnswerColumn column) {
    String topic = topic(column);
    return (!topic.isEmpty() && series.getOrDefault(topic, 0) >= FEWEST_QUESTIONS)
        || BLANKS.split(column.statement().strip()).length >= FEWEST_WORDS;
  }

  private boolean isUnlike(AnswerColumn column) {
    String topic = topic(column);
    boolean alone = topic.isEmpty() || series.getOrDefault(topic, 0) < 2;
    return alone && CODE.matcher(column.statement()).matches();
  }

  private boolean goesWithQuestions(AnswerColumn column, AnswerRanks ranks) {
    List<double[]> pairs = ranks.pairs(column, questions);
    return pairs.size() >= ToldValue.OFTEN && Math.abs(AnswerRanks.correlation(pairs)) >= TELLING;
  }

  /** What stands before the number of a name; empty where it has none. */
  private String topic(AnswerColumn column) {
    String known = topics.get(column);
    return known == null ? said(column) : known;
  }

  private static String said(AnswerColumn column) {
    if (!TextFold.hasDigit(column.statement())) {
      return "";
    }
    Matcher numbered = NUMBERED.matcher(column.statement());
    return numbered.matches() ? numbered.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
