package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.words.Wording;
import io.github.locus.ingest.words.Wording.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a column asks, word by word: the stem of its grid, then its own statement.
 *
 * @param column the column
 * @param stem text above the rows of a grid; empty where there is none
 * @param statement what stands in this very column
 * @param words the words of both in order, where they stand in {@link #text()}
 * @param code whether the statement is a code, such as {@code IT_3}, and no sentence
 */
record Sentence(
    AnswerColumn column, String stem, String statement, List<Word> words, boolean code) {
  private static final Pattern CODE = Pattern.compile("(?=.*\\d)\\p{L}[\\p{L}\\d_.&-]*");

  /** Times in a code, whose number is a part of them. */
  private static final Pattern TIME =
      Pattern.compile("(?:fy|t|w|wave|time|round)\\d{1,4}", Pattern.CASE_INSENSITIVE);

  /** What counts the questions of a survey in front of them: "12. ", "Q3: ", "4a) ". */
  private static final Pattern COUNT =
      Pattern.compile("\\s*(?:\\p{L}{0,8}[ .]?)?\\d{1,3}[a-z]?(?:[.):]|\\s[-\u2013])\\s+(?=\\S+\\s+\\S)");

  Sentence {
    words = List.copyOf(words);
  }

  /** What a column says in words. */
  static Sentence of(AnswerColumn column) {
    String stem = column.row().isEmpty() ? "" : column.question();
    return of(column, uncounted(stem), uncounted(column.statement()));
  }

  private static String uncounted(String text) {
    Matcher count = COUNT.matcher(text);
    return count.lookingAt() ? text.substring(count.end()) : text;
  }

  /** What the name of a column says. */
  static Sentence ofName(AnswerColumn column) {
    return of(column, "", column.name());
  }

  private static Sentence of(AnswerColumn column, String stem, String statement) {
    boolean code = stem.isEmpty() && CODE.matcher(statement).matches();
    String text = text(stem, statement);
    List<Word> words = Wording.words(text);
    return new Sentence(column, stem, statement, code ? parts(text, words) : words, code);
  }

  /** The parts of a code: letters and digits are words of their own. */
  private static List<Word> parts(String text, List<Word> words) {
    List<Word> parts = new ArrayList<>();
    for (Word word : words) {
      if (TIME.matcher(text.substring(word.from(), word.to())).matches()) {
        parts.add(word);
        continue;
      }
      int from = word.from();
      for (int at = from + 1; at <= word.to(); at++) {
        boolean ends =
            at == word.to()
                || Character.isDigit(text.charAt(at)) != Character.isDigit(text.charAt(at - 1));
        if (ends) {
          parts.addAll(shifted(Wording.words(text.substring(from, at)), from));
          from = at;
        }
      }
    }
    return parts;
  }

  private static List<Word> shifted(List<Word> words, int by) {
    return words.stream().map(w -> new Word(w.from() + by, w.to() + by, w.folded())).toList();
  }

  private static String text(String stem, String statement) {
    return stem + "\n" + statement;
  }

  /** Stem and statement. */
  String text() {
    return text(stem, statement);
  }

  /** Number of words in the stem. */
  int split() {
    int split = 0;
    while (split < words.size() && words.get(split).to() <= stem.length()) {
      split++;
    }
    return split;
  }

  /** Words as they are written, signs between them and all. */
  String written(int from, int to) {
    return text().substring(words.get(from).from(), words.get(to - 1).to());
  }

  /** Where the words of a phrase stand, as they are written there and elsewhere in the sentence. */
  List<Integer> places(int from, int to) {
    List<Integer> places = new ArrayList<>();
    int length = to - from;
    String text = text();
    int at = 0;
    while (at + length <= words.size()) {
      boolean same = at == from || isSame(text, at, from, length);
      if (same) {
        places.add(at);
      }
      at += same ? length : 1;
    }
    return places;
  }

  /** Whether as many words from two places on are written alike. */
  private boolean isSame(String text, int one, int other, int length) {
    int from = words.get(one).from();
    int size = words.get(one + length - 1).to() - from;
    int begins = words.get(other).from();
    return size == words.get(other + length - 1).to() - begins
        && text.regionMatches(from, text, begins, size);
  }

  /** A part of the text, the phrases at some places replaced by a mark. */
  String marked(boolean ofStem, List<Integer> places, int length, String mark) {
    StringBuilder marked = new StringBuilder();
    int from = ofStem ? 0 : stem.length() + 1;
    int to = ofStem ? stem.length() : text().length();
    for (int place : places) {
      int begins = words.get(place).from();
      if (begins >= from && begins < to) {
        marked.append(text(), from, begins).append(mark);
        from = words.get(place + length - 1).to();
      }
    }
    return marked.append(text(), from, to).toString();
  }
}
