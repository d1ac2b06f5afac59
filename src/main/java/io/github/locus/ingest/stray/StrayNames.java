package io.github.locus.ingest.stray;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.questionnaire.AnswerRanks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names of what somebody is among questions: of two or three words ("Line manager", "Tipo di contratto")
 * beside questions in sentences, longer ones ("Annual bonus class") where they stand in a row with what
 * people are.
 *
 * @param columns places of answers that may be questions, in file order
 * @param ranks their answers side by side
 * @param known by place of the column, of others why they are none
 */
record StrayNames(
    List<AnswerColumn> columns, AnswerRanks ranks, Map<Integer, ExclusionReason> known) {
  /** A name: two words, or two with a preposition between. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{L}[\\p{L}.-]+ (?:(?:of|di|del|della|de|du|des|da|do|der|von|van|af|av)"
              + " |d')?\\p{L}[\\p{L}.-]+");

  /** A name of three words, or one with a year behind it: a sentence may be as short. */
  private static final Pattern LONG_NAME =
      Pattern.compile(
          "\\p{L}[\\p{L}.-]+(?: \\p{L}[\\p{L}.-]+){2}|\\p{L}[\\p{L}.-]+(?: \\p{L}[\\p{L}.-]+){1,2}"
              + " (?:FY ?)?\\d{2,4}");

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_QUESTIONS = 3;

  /** Reasons that say of a column that it tells what somebody is. */
  private static final Set<ExclusionReason> OF_PEOPLE =
      Set.of(ExclusionReason.ATTRIBUTE, ExclusionReason.UNLIKE, ExclusionReason.SINGLE);

  /** Names beside questions that are sentences. */
  Map<AnswerColumn, ExclusionReason> find() {
    List<AnswerColumn> names = new ArrayList<>();
    List<AnswerColumn> questions = new ArrayList<>();
    for (AnswerColumn column : columns) {
      String text = column.statement().strip();
      if (NAME.matcher(text).matches()) {
        names.add(column);
      } else if (BLANKS.split(text).length >= FEWEST_WORDS) {
        questions.add(column);
      }
    }
    Map<AnswerColumn, ExclusionReason> found = new LinkedHashMap<>();
    if (questions.size() < FEWEST_QUESTIONS || names.size() > questions.size()) {
      return found;
    }
    Witnesses witnesses = Witnesses.of(questions, ranks);
    boolean together = witnesses.goTogether();
    Set<Integer> aside = aside(names, questions);
    for (AnswerColumn name : names) {
      if ((together || aside.contains(name.index()))
          && witnesses.leaveAlone(name, Witnesses.TELLING)) {
        found.put(name, ExclusionReason.UNLIKE);
      }
    }
    if (together) {
      longNames(names, questions).forEach(name -> found.put(name, ExclusionReason.UNLIKE));
    }
    return found;
  }

  /** Longer names, in a row with what people are, beside questions that are no names. */
  private List<AnswerColumn> longNames(List<AnswerColumn> names, List<AnswerColumn> questions) {
    List<AnswerColumn> all = new ArrayList<>(names);
    List<AnswerColumn> sentences = new ArrayList<>();
    for (AnswerColumn question : questions) {
      boolean named = LONG_NAME.matcher(question.statement().strip()).matches();
      (named ? all : sentences).add(question);
    }
    if (sentences.size() < FEWEST_QUESTIONS || all.size() > sentences.size()) {
      return List.of();
    }
    Witnesses witnesses = Witnesses.of(sentences, ranks);
    Set<Integer> aside = aside(all, sentences);
    return all.stream()
        .filter(name -> !names.contains(name) && aside.contains(name.index()))
        .filter(name -> witnesses.leaveAlone(name, Witnesses.TELLING))
        .filter(witnesses::tellApart)
        .toList();
  }

  /**
   * Places of names before the first question or behind the last, in a row with columns of what
   * people are.
   */
  private Set<Integer> aside(List<AnswerColumn> names, List<AnswerColumn> questions) {
    int first = questions.stream().mapToInt(AnswerColumn::index).min().orElse(0);
    int last = questions.stream().mapToInt(AnswerColumn::index).max().orElse(0);
    Set<Integer> places = names.stream().map(AnswerColumn::index).collect(Collectors.toSet());
    Set<Integer> aside = new HashSet<>();
    for (int place : places) {
      if ((place < first || place > last) && touchesPeople(place, places)) {
        aside.add(place);
      }
    }
    return aside;
  }

  private boolean touchesPeople(int place, Set<Integer> names) {
    for (int step : List.of(-1, 1)) {
      int at = place + step;
      while (names.contains(at)) {
        at += step;
      }
      ExclusionReason why = known.get(at);
      if (why != null && OF_PEOPLE.contains(why)) {
        return true;
      }
    }
    return false;
  }
}
