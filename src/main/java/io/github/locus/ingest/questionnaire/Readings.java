package io.github.locus.ingest.questionnaire;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.ShellWord;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.grouping.FoundScale;
import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.sentence.RepeatedSentences;
import io.github.locus.ingest.sentence.RepeatedSentences.Filled;
import io.github.locus.ingest.sentence.RepeatedSentences.Pattern;
import io.github.locus.ingest.sentence.RepeatedSentences.Repetition;
import io.github.locus.ingest.sentence.Sentence;
import io.github.locus.ingest.sentence.SentenceComparison;
import io.github.locus.ingest.words.ColumnNaming;
import io.github.locus.ingest.words.ReadingWords;
import io.github.locus.ingest.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The same questions asked for several times or in several respects: before and after, today and in
 * future, importance and satisfaction. One score holds one of them.
 *
 * @param rounds whether they may be survey rounds: years, before and after
 * @param byName columns of each reading, by what its headers call it, in file order
 * @param bare by place in the file, each of these columns without the words that tell the reading
 * @param stated the reading that the user names; empty where a person must be asked
 */
public record Readings(
    boolean rounds,
    Map<String, List<AnswerColumn>> byName,
    Map<Integer, AnswerColumn> bare,
    Optional<String> stated) {
  private static final int FEWEST_QUESTIONS = 2;

  private static final java.util.regex.Pattern EMPTY_BRACKETS =
      java.util.regex.Pattern.compile("[(\\[{][\\s,;:.–-]*[)\\]}]");
  private static final java.util.regex.Pattern LOOSE_ENDS =
      java.util.regex.Pattern.compile("^[\\s,;:|/_.&–—-]+|[\\s,;:|/_&–—-]+$");

  /**
   * Looks for readings by the words of the file, else by the codes of its columns.
   *
   * @param columns places of answers
   * @param scales scales of those that have one
   * @param stated what the user calls the reading that is the rating
   * @param comparison compares the sentences of the file
   * @return the readings; empty where each question is asked once
   */
  public static Optional<Readings> find(
      List<AnswerColumn> columns,
      Map<AnswerColumn, FoundScale> scales,
      Optional<String> stated,
      SentenceComparison comparison) {
    List<AnswerColumn> rated = rated(columns, scales);
    return find(comparison.asked(rated), comparison)
        .or(() -> find(comparison.names(rated), comparison))
        .map(r -> new Readings(r.rounds, r.byName, r.bare, stated.flatMap(r::named)));
  }

  private static List<AnswerColumn> rated(
      List<AnswerColumn> columns, Map<AnswerColumn, FoundScale> scales) {
    return columns.stream().filter(scales::containsKey).toList();
  }

  /**
   * Compares what is looked at first where readings are looked for.
   *
   * @param columns places of answers
   * @param scales scales of those that have one
   * @param comparison keeps what it finds
   */
  public static void compare(
      List<AnswerColumn> columns,
      Map<AnswerColumn, FoundScale> scales,
      SentenceComparison comparison) {
    comparison.of(comparison.asked(rated(columns, scales)));
  }

  private static Optional<Readings> find(List<Sentence> asked, SentenceComparison comparison) {
    ReadingWords words = new ReadingWords();
    RepeatedSentences repeated = comparison.of(asked);
    return repeated.all().stream()
        .filter(r -> words.areReadings(r.phrases().values()))
        .filter(r -> r.patterns().size() >= FEWEST_QUESTIONS || r.columns() == asked.size())
        .max(
            Comparator.comparingLong(Repetition::columns)
                .thenComparing(r -> -String.join("", r.phrases().values()).length()))
        .map(repetition -> of(repetition, words));
  }

  private static Readings of(Repetition repetition, ReadingWords words) {
    Map<String, List<AnswerColumn>> byName = new LinkedHashMap<>();
    Map<Integer, AnswerColumn> bare = new HashMap<>();
    repetition
        .phrases()
        .forEach(
            (phrase, written) -> {
              List<AnswerColumn> columns = new ArrayList<>();
              for (Pattern pattern : repetition.patterns()) {
                Filled filled = pattern.byPhrase().get(phrase);
                if (filled != null) {
                  columns.add(filled.sentence().column());
                  bare.putIfAbsent(filled.sentence().column().index(), without(filled));
                }
              }
              columns.sort(Comparator.comparingInt(AnswerColumn::index));
              byName.put(written, columns);
            });
    return new Readings(words.areRounds(byName.keySet()), byName, bare, Optional.empty());
  }

  /** The column as if nothing in it told the reading; its place stays. */
  private static AnswerColumn without(Filled filled) {
    AnswerColumn column = filled.sentence().column();
    boolean byName = !filled.sentence().statement().equals(column.statement());
    String stem = tidy(filled.stem(""));
    String statement = tidy(filled.statement(""));
    boolean row = !stem.isEmpty() && !statement.isEmpty();
    String text = statement.isEmpty() ? stem : statement;
    return new AnswerColumn(
        column.columns().stream()
            .map(
                c ->
                    c.withTexts(
                        text,
                        byName ? c.question() : row ? stem : text,
                        byName ? c.row() : row ? statement : ""))
            .toList());
  }

  private static String tidy(String text) {
    String closed = EMPTY_BRACKETS.matcher(text).replaceAll("").replaceAll("\\s+", " ");
    return LOOSE_ENDS.matcher(closed).replaceAll("");
  }

  /** The reading that a draft is made of: the one that the user names, else the first. */
  private String chosen() {
    return stated.orElse(byName.keySet().iterator().next());
  }

  private Optional<String> named(String text) {
    List<String> words = Wording.of(text).words();
    return byName.keySet().stream()
        .filter(name -> Wording.of(name).words().equals(words))
        .findFirst();
  }

  /** Places of answers with one reading alone, the words that tell it taken out. */
  public List<AnswerColumn> only(List<AnswerColumn> all) {
    Set<Integer> kept = places(byName.getOrDefault(chosen(), List.of()));
    return all.stream()
        .filter(column -> kept.contains(column.index()) || !bare.containsKey(column.index()))
        .map(column -> bare.getOrDefault(column.index(), column))
        .toList();
  }

  /** A draft of one reading with the columns as they stand in the file, and what is asked of them. */
  public Draft restored(Draft draft, List<AnswerColumn> all) {
    Map<Integer, AnswerColumn> byIndex = new HashMap<>();
    all.forEach(column -> byIndex.put(column.index(), column));
    Map<AnswerColumn, ExclusionReason> leftOut = new LinkedHashMap<>();
    draft.leftOut().forEach((c, why) -> leftOut.put(byIndex.getOrDefault(c.index(), c), why));
    if (stated.isPresent()) {
      byName.forEach(
          (name, columns) -> {
            if (!name.equals(chosen())) {
              columns.forEach(column -> leftOut.put(column, ExclusionReason.OTHER_READING));
            }
          });
    }
    return draft.withColumns(
        draft.placed().stream()
            .map(p -> p.of(byIndex.getOrDefault(p.column().index(), p.column())))
            .toList(),
        leftOut,
        List.copyOf(byName.keySet()),
        stated.isPresent() ? draft.unsettled() : Optional.of(unsettled(draft)));
  }

  private Unsettled unsettled(Draft draft) {
    List<Argument> parts = new ArrayList<>();
    byName.forEach((name, columns) -> parts.add(Clause.READING_COLUMNS.with(name, named(columns))));
    Argument asked = Clause.ASK_READING.with(byName.size(), AnswerEvidence.apart(parts));
    Argument withRounds = rounds ? Clause.SENTENCES.with(asked, Clause.PERHAPS_ROUNDS) : asked;
    Argument evidence =
        draft
            .unsettled()
            .<Argument>map(
                other -> Clause.SENTENCES.with(withRounds, Clause.BESIDES.with(other.evidence())))
            .orElse(withRounds);
    Set<Integer> columns = new HashSet<>(bare.keySet());
    draft.unsettled().ifPresent(other -> columns.addAll(other.columns()));
    return new Unsettled(
        OpenQuestion.READING,
        evidence,
        byName.keySet().stream().map(name -> "--rating " + ShellWord.of(name)).toList(),
        columns);
  }

  private static Set<Integer> places(List<AnswerColumn> columns) {
    return columns.stream().map(AnswerColumn::index).collect(Collectors.toSet());
  }

  private static Argument named(List<AnswerColumn> columns) {
    return ColumnNaming.named(columns.stream().map(AnswerColumn::first).toList());
  }
}
