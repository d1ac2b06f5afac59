package io.github.locus.ingest.proposal;

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
import java.util.stream.IntStream;

/**
 * Codes of what somebody is that a short name or a number in a series does not tell from questions:
 * names of two or three words ("Line manager", "Tipo di contratto") beside questions in sentences,
 * longer ones ("Annual bonus class") where they stand in a row with what people are, and the first
 * or last of a numbered series ("q2" of "q1" to "q15"). Their answers go with none of the others.
 */
final class StrayColumns {
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
  private static final Pattern NUMBERED = Pattern.compile("(\\p{L}{1,8}[ _.-]?)\\d{1,3}");

  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_QUESTIONS = 3;

  /** Questions of a series beside which one of them may be a stranger. */
  private static final int FEWEST_OF_A_SERIES = 6;

  /** As many are enough where it is known that the series holds something else, too. */
  private static final int FEWEST_OF_A_MIXED_SERIES = 3;

  /**
   * Columns beside which another one is looked at; of more, as many in equal steps: a survey may
   * have thousands.
   */
  private static final int MOST_WITNESSES = 48;

  /** Records from which on answers that go with nothing are no chance. */
  private static final int FEWEST_RECORDS = 60;

  /** Answers that belong together go together more closely. */
  private static final double TELLING = 0.2;

  /** Where all go together as closely, one at the end that goes with nothing is none of them. */
  private static final double CLOSE = 0.4;

  /** Below this answers go with nothing. */
  private static final double NOTHING = 0.1;

  /** Answers at points of the others that one would have, were it one of them. */
  private static final double EXPECTED = 6;

  /** As many tell it where it is known that the series holds something else, too. */
  private static final double EXPECTED_OF_A_MIXED_SERIES = 3;

  /** Reasons that say of a column that it tells what somebody is. */
  private static final Set<ExclusionReason> OF_PEOPLE =
      Set.of(ExclusionReason.ATTRIBUTE, ExclusionReason.UNLIKE, ExclusionReason.SINGLE);

  /** Reasons that say of a member of a numbered series that it is a code, and the series not all questions. */
  private static final Set<ExclusionReason> CODES =
      Set.of(
          ExclusionReason.ATTRIBUTE,
          ExclusionReason.CHOICE,
          ExclusionReason.COUNTS,
          ExclusionReason.MARK,
          ExclusionReason.SINGLE,
          ExclusionReason.YES_NO);

  private final AnswerRanks ranks;
  private final Map<Integer, ExclusionReason> known = new HashMap<>();

  /** Places of codes, by what stands before the number in their name. */
  private final Map<String, Set<Integer>> codes = new HashMap<>();

  private final List<AnswerColumn> columns;

  private StrayColumns(
      List<AnswerColumn> columns, AnswerRanks ranks, Map<ExportColumn, ExclusionReason> excluded) {
    this.columns = columns;
    this.ranks = ranks;
    excluded.forEach(
        (column, why) -> {
          known.put(column.index(), why);
          Matcher numbered = NUMBERED.matcher(column.question());
          if (CODES.contains(why) && numbered.matches()) {
            codes.computeIfAbsent(numbered.group(1), s -> new HashSet<>()).add(column.index());
          }
        });
  }

  /**
   * Looks for them.
   *
   * @param answers places of answers that may be questions, in file order
   * @param ranks their answers side by side
   * @param excluded columns of which it is known that they are none, and why
   * @return those that are no questions, and why
   */
  static Map<AnswerColumn, ExclusionReason> among(
      List<AnswerColumn> answers, AnswerRanks ranks, Map<ExportColumn, ExclusionReason> excluded) {
    List<AnswerColumn> plain =
        answers.stream()
            .filter(column -> ranks.scales().containsKey(column))
            .filter(column -> column.row().isEmpty() && !column.isGroup())
            .toList();
    StrayColumns strays = new StrayColumns(plain, ranks, excluded);
    Map<AnswerColumn, ExclusionReason> found = new LinkedHashMap<>(strays.named());
    found.putAll(strays.numbered());
    return found;
  }

  /** Names beside questions that are sentences. */
  private Map<AnswerColumn, ExclusionReason> named() {
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
    List<AnswerColumn> witnesses = witnesses(questions);
    boolean together = goTogether(witnesses);
    Set<Integer> aside = aside(names, questions);
    for (AnswerColumn name : names) {
      if ((together || aside.contains(name.index())) && alone(name, witnesses, TELLING)) {
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
    List<AnswerColumn> witnesses = witnesses(sentences);
    Set<Integer> aside = aside(all, sentences);
    return all.stream()
        .filter(name -> !names.contains(name) && aside.contains(name.index()))
        .filter(name -> alone(name, witnesses, TELLING))
        .toList();
  }

  /** Whether most questions go with the others. */
  private boolean goTogether(List<AnswerColumn> questions) {
    double sum = 0;
    for (AnswerColumn question : questions) {
      sum += AnswerRanks.correlation(ranks.pairs(question, others(question, questions)));
    }
    return sum >= TELLING * questions.size();
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

  /**
   * Members of a numbered series that lack points which the others have, and their neighbours at
   * its ends.
   */
  private Map<AnswerColumn, ExclusionReason> numbered() {
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
        });
    return found;
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
    List<AnswerColumn> witnesses = witnesses(members);
    double enough = enough(witnesses);
    Set<AnswerColumn> lonely =
        members.stream()
            .filter(member -> alone(member, others(member, witnesses), enough))
            .collect(Collectors.toSet());
    List<AnswerColumn> rest = members.stream().filter(m -> !lonely.contains(m)).toList();
    if (rest.size() < fewest) {
      return Set.of();
    }
    List<AnswerColumn> ofTheRest = witnesses(rest);
    double expected = mixed ? EXPECTED_OF_A_MIXED_SERIES : EXPECTED;
    Set<Integer> strange = new HashSet<>(codes);
    lonely.stream()
        .filter(member -> lacking(member, ofTheRest) >= expected)
        .forEach(member -> strange.add(member.index()));
    Set<Integer> together = rest.stream().map(AnswerColumn::index).collect(Collectors.toSet());
    NavigableSet<Integer> places = new TreeSet<>(codes);
    members.forEach(member -> places.add(member.index()));
    boolean close = mixed && areClose(ofTheRest);
    addAtTheEnd(places, together, close, strange);
    addAtTheEnd(places.descendingSet(), together, close, strange);
    return lonely.stream().filter(m -> strange.contains(m.index())).collect(Collectors.toSet());
  }

  private boolean areClose(List<AnswerColumn> members) {
    return members.stream()
        .allMatch(m -> AnswerRanks.correlation(ranks.pairs(m, others(m, members))) >= CLOSE);
  }

  /** Half as closely as a member in the middle goes with the others, within bounds. */
  private double enough(List<AnswerColumn> members) {
    List<Double> all =
        members.stream()
            .map(m -> AnswerRanks.correlation(ranks.pairs(m, others(m, members))))
            .sorted()
            .toList();
    return Math.min(TELLING, Math.max(NOTHING, all.get(all.size() / 2) / 2));
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

  private boolean alone(AnswerColumn column, List<AnswerColumn> others, double enough) {
    List<double[]> pairs = ranks.pairs(column, others);
    return pairs.size() >= FEWEST_RECORDS && Math.abs(AnswerRanks.correlation(pairs)) < enough;
  }

  private static List<AnswerColumn> witnesses(List<AnswerColumn> all) {
    int step = 1 + (all.size() - 1) / MOST_WITNESSES;
    return IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList();
  }

  private static List<AnswerColumn> others(AnswerColumn column, List<AnswerColumn> all) {
    return all.stream().filter(other -> !other.equals(column)).toList();
  }
}
