package io.github.locus.ingest.sentence;

import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.words.Wording;
import io.github.locus.ingest.words.Wording.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what columns say, in words or in codes, as sentences. */
public final class SentenceReader {
  private static final Pattern CODE = Pattern.compile("(?=.*\\d)\\p{L}[\\p{L}\\d_.&-]*");

  /** What its numbers mean behind a code: {@code IT_1 (1=lowest;5=highest)}. */
  private static final Pattern NOTED_CODE =
      Pattern.compile("(\\S+)\\s+[(\\[][^()\\[\\]]*=[^()\\[\\]]*[)\\]]");

  private static final Pattern IDENTIFIER = Pattern.compile("\\p{L}[\\p{L}\\d]*(?:_[\\p{L}\\d]+)+");

  /** A question in a group of a form: {@code it/clear_goals}. */
  private static final Pattern PATH =
      Pattern.compile("\\p{L}[\\p{L}\\d_]*(?:/\\p{L}[\\p{L}\\d_]*)+");

  /** Times in a code, whose number is a part of them. */
  private static final Pattern TIME =
      Pattern.compile("(?:fy|t|w|wave|time|round)\\d{1,4}", Pattern.CASE_INSENSITIVE);

  /** What counts the questions of a survey in front of them: "12. ", "Q3: ", "4a) ". */
  private static final Pattern COUNT =
      Pattern.compile(
          "\\s*(?:[QF]\\d{1,3}[.):]\\s+(?=\\S)|(?:\\p{L}{0,8}[ .]?)?\\d{1,3}[a-z]?(?:[.):]|\\s[-\u2013])\\s+(?=\\S+\\s+\\S))");

  private SentenceReader() {}

  /** What a column says in words, of each text a part. */
  static Sentence of(AnswerColumn column, UnaryOperator<String> part) {
    return of(
        column, uncounted(part.apply(column.stem())), uncounted(part.apply(column.statement())));
  }

  private static String uncounted(String text) {
    Matcher count = COUNT.matcher(text);
    return count.lookingAt() ? text.substring(count.end()) : text;
  }

  /** What the name of a column says. */
  public static Sentence ofName(AnswerColumn column) {
    return of(column, "", column.name());
  }

  /** What the name of a column says as a code of words and underscores; empty for any other name. */
  public static Optional<Sentence> ofIdentifier(AnswerColumn column) {
    String name = column.name().substring(column.name().lastIndexOf('/') + 1);
    return IDENTIFIER.matcher(name).matches()
        ? Optional.of(ofCode(column, name))
        : Optional.empty();
  }

  /** What the name of a column says with the groups in which it stands; empty where it is in none. */
  public static Optional<Sentence> ofPath(AnswerColumn column) {
    return PATH.matcher(column.name()).matches()
        ? Optional.of(ofCode(column, column.name()))
        : Optional.empty();
  }

  private static Sentence ofCode(AnswerColumn column, String name) {
    return new Sentence(column, "", name, Wording.words(Sentence.text("", name)), true);
  }

  private static Sentence of(AnswerColumn column, String stem, String written) {
    String statement = stem.isEmpty() ? withoutNote(written) : written;
    boolean code = stem.isEmpty() && CODE.matcher(statement).matches();
    String text = Sentence.text(stem, statement);
    List<Word> words = Wording.words(text);
    return new Sentence(column, stem, statement, code ? parts(text, words) : words, code);
  }

  private static String withoutNote(String statement) {
    Matcher noted = NOTED_CODE.matcher(statement);
    return noted.matches() && CODE.matcher(noted.group(1)).matches() ? noted.group(1) : statement;
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
}
