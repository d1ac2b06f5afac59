package io.github.locus.ingest.sentence;

import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.words.Wording.Word;
import java.util.List;

/**
 * What a column asks, word by word: the stem of its grid, then its own statement.
 *
 * @param column the column
 * @param stem text above the rows of a grid; empty where there is none
 * @param statement what stands in this very column
 * @param words the words of both in order, where they stand in {@link #text()}
 * @param code whether the statement is a code, such as {@code IT_3}, and no sentence
 */
public record Sentence(
    AnswerColumn column, String stem, String statement, List<Word> words, boolean code) {
  public Sentence {
    words = List.copyOf(words);
  }

  /** As that of its column: what else it says hardly ever differs there. */
  @Override
  public int hashCode() {
    return column.hashCode();
  }

  /** Whether it is what its column is called, and no more. */
  boolean isName() {
    return stem.isEmpty() && statement.equals(column.name());
  }

  /** Stem and statement. */
  String text() {
    return text(stem, statement);
  }

  /** The text of a sentence that is read: the stem, a line end, the statement. */
  static String text(String stem, String statement) {
    return stem + "\n" + statement;
  }

  private int length() {
    return stem.length() + 1 + statement.length();
  }

  /** What stands at a place of the text, which need not be put together for it. */
  private char sign(int at) {
    int inStatement = at - stem.length() - 1;
    return inStatement >= 0
        ? statement.charAt(inStatement)
        : at < stem.length() ? stem.charAt(at) : '\n';
  }

  /** Number of words in the stem. */
  int split() {
    int split = 0;
    while (split < words.size() && words.get(split).to() <= stem.length()) {
      split++;
    }
    return split;
  }

  /** Words as they are written, signs between them and all; brackets that they cut stand there whole. */
  String written(int from, int to) {
    int begins = begin(from, to);
    int ends = end(from, to);
    int statementFrom = stem.length() + 1;
    return begins >= statementFrom
        ? statement.substring(begins - statementFrom, ends - statementFrom)
        : text().substring(begins, ends);
  }

  /** Where words begin; before the bracket that one of them closes. */
  private int begin(int from, int to) {
    int begins = words.get(from).from();
    int least = begins > stem.length() ? stem.length() + 1 : 0;
    int open = 0;
    for (int at = words.get(to - 1).to() - 1; at >= least && (at >= begins || open > 0); at--) {
      char sign = sign(at);
      open += sign == ')' ? 1 : sign == '(' && open > 0 ? -1 : 0;
      if (at < begins && open == 0) {
        return at;
      }
    }
    return begins;
  }

  /** Where words end; behind the bracket that one of them opens. */
  private int end(int from, int to) {
    int ends = words.get(to - 1).to();
    int most = ends <= stem.length() ? stem.length() : length();
    int open = 0;
    for (int at = words.get(from).from(); at < most && (at < ends || open > 0); at++) {
      char sign = sign(at);
      open += sign == '(' ? 1 : sign == ')' && open > 0 ? -1 : 0;
      if (at >= ends && open == 0) {
        return at + 1;
      }
    }
    return ends;
  }

  /** Whether as many words from two places on are written alike; in a name such as {@code grp_it} case is free. */
  boolean isSame(String text, int one, int other, int length) {
    int from = words.get(one).from();
    int size = words.get(one + length - 1).to() - from;
    int begins = words.get(other).from();
    boolean free = isInName(text, from, size) || isInName(text, begins, size);
    return size == words.get(other + length - 1).to() - begins
        && text.regionMatches(free, from, text, begins, size);
  }

  private static boolean isInName(String text, int from, int size) {
    return (from > 0 && text.charAt(from - 1) == '_')
        || (from + size < text.length() && text.charAt(from + size) == '_');
  }

  /** A part of the text, the phrases at some places replaced by a mark. */
  String marked(boolean ofStem, List<Integer> places, int length, String mark) {
    String text = text();
    StringBuilder marked = new StringBuilder();
    int from = ofStem ? 0 : stem.length() + 1;
    int to = ofStem ? stem.length() : length();
    for (int place : places) {
      int begins = begin(place, place + length);
      if (begins >= from && begins < to) {
        marked.append(text, from, begins).append(mark);
        from = end(place, place + length);
      }
    }
    return marked.append(text, from, to).toString();
  }
}
