package io.github.locus.ingest.proposal;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.table.ToldValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of what somebody is that stand among questions on the numbers of their scale: a short name
 * such as {@code eth} or {@code jobfam} beside {@code Q1}, {@code Q2}, {@code Q3} or beside sentences,
 * whose answers go with none of theirs.
 */
final class StrayCodes {
  private static final int FEWEST_QUESTIONS = 3;
  private static final int FEWEST_WORDS = 3;

  /** Answers that belong together go together more closely. */
  private static final double TELLING = 0.2;

  private static final Pattern NUMBERED =
      Pattern.compile("(\\p{L}+(?:[ _.-]\\p{L}+)*?)[ _.-]?\\d+.*");

  private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}\\p{N}_.-]*");

  private final Map<String, Integer> series = new HashMap<>();
  private final List<AnswerColumn> questions = new ArrayList<>();

  private StrayCodes(List<AnswerColumn> columns) {
    columns.forEach(column -> series.merge(topic(column), 1, Integer::sum));
    columns.stream().filter(this::isQuestion).forEach(questions::add);
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
    }
    return found;
  }

  /** One of a numbered series, or a sentence. */
  private boolean isQuestion(AnswerColumn column) {
    String topic = topic(column);
    return (!topic.isEmpty() && series.getOrDefault(topic, 0) >= FEWEST_QUESTIONS)
        || column.statement().strip().split("\\s+").length >= FEWEST_WORDS;
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
  private static String topic(AnswerColumn column) {
    Matcher numbered = NUMBERED.matcher(column.statement());
    return TextFold.hasDigit(column.statement()) && numbered.matches()
        ? numbered.group(1).toLowerCase(Locale.ROOT)
        : "";
  }
}
