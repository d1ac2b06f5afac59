package io.github.locus.ingest.sentence;

import io.github.locus.ingest.abreast.Abreast;
import io.github.locus.ingest.item.AnswerColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Compares the sentences of one file with each other. Several ask for what repeats in the same sentences, and a long
 * file takes a second to compare; so each list is compared once.
 */
public final class SentenceComparison {
  private final Map<List<Sentence>, RepeatedSentences> compared = new HashMap<>();
  private final Map<AnswerColumn, Sentence> asked = new HashMap<>();
  private final Map<AnswerColumn, Sentence> names = new HashMap<>();
  private final UnaryOperator<String> part;

  /** Compares all that is said. */
  public SentenceComparison() {
    this(text -> text);
  }

  /**
   * @param part the part of a text that is compared
   */
  public SentenceComparison(UnaryOperator<String> part) {
    this.part = part;
  }

  /**
   * What columns say in words; each is read once.
   *
   * @param columns places of answers
   * @return a sentence for each, in order
   */
  public List<Sentence> asked(List<AnswerColumn> columns) {
    return read(columns, asked, column -> SentenceReader.of(column, part));
  }

  /**
   * What the names of columns say; where nothing else is said, these are the sentences of {@link #asked}.
   *
   * @param columns places of answers
   * @return a sentence for each, in order
   */
  public List<Sentence> names(List<AnswerColumn> columns) {
    asked(columns);
    return read(
        columns,
        names,
        column -> {
          Sentence words = Objects.requireNonNull(asked.get(column));
          return words.isName() ? words : SentenceReader.ofName(column);
        });
  }

  private static List<Sentence> read(
      List<AnswerColumn> columns,
      Map<AnswerColumn, Sentence> known,
      Function<AnswerColumn, Sentence> reading) {
    List<AnswerColumn> unknown =
        columns.stream().filter(column -> !known.containsKey(column)).toList();
    List<Sentence> read = Abreast.map(unknown, reading);
    for (int i = 0; i < unknown.size(); i++) {
      known.put(unknown.get(i), read.get(i));
    }
    return columns.stream().map(column -> Objects.requireNonNull(known.get(column))).toList();
  }

  /** What repeats in sentences. */
  public RepeatedSentences of(List<Sentence> sentences) {
    return compared.computeIfAbsent(List.copyOf(sentences), RepeatedSentences::of);
  }
}
