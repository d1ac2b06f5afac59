package io.github.locus.ingest.sentence;

import io.github.locus.ingest.item.AnswerColumn;
import io.github.locus.ingest.words.Inflection;
import io.github.locus.ingest.words.Wording;
import io.github.locus.ingest.words.Wording.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
public record Sentence(
    AnswerColumn column, String stem, String statement, List<Word> words, boolean code) {
  private static final Pattern CODE = Pattern.compile("(?=.*\\d)\\p{L}[\\p{L}\\d_.&-]*");

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

  /** What a column says in words. */
  public static Sentence of(AnswerColumn column) {
    return of(column, uncounted(column.stem()), uncounted(column.statement()));
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
    return new Sentence(column, "", name, Wording.words(text("", name)), true);
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
  private boolean isSame(String text, int one, int other, int length) {
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

  /**
   * A sentence with each of its phrases in turn left out. What stands around a gap is told in one number, which is the
   * same for sentences that differ in the number of their verbs alone, so that files of many columns keep nothing of the
   * sentences that stand there once.
   */
  static final class Gaps {
    private static final int MOST_WORDS = 6;
    private static final int GAP = -1;
    private static final int BREAK = -2;

    private final Sentence sentence;
    private final int split;

    /** Folded words; the same word of several sentences is one object. */
    private final String[] words;

    private final int[] roots;
    private final boolean[] articles;

    /** Whether a word stands again in the sentence; only a phrase that begins with one can. */
    private final boolean[] again;

    private final int[] before;
    private final int[] behind;

    /** By how much what stands in front of a word is multiplied when the words from it on are added. */
    private final int[] powers;

    /**
     * @param sentence the sentence
     * @param inflection what tells the roots of words
     * @param known one of each word of the file, and those of this sentence with them
     */
    Gaps(Sentence sentence, Inflection inflection, Map<String, String> known) {
      this.sentence = sentence;
      split = sentence.split();
      int size = sentence.words().size();
      words = new String[size];
      roots = new int[size];
      articles = new boolean[size];
      again = new boolean[size];
      before = new int[size + 1];
      behind = new int[size + 1];
      powers = new int[size + 1];
      Map<String, Integer> first = new HashMap<>();
      for (int w = 0; w < size; w++) {
        String folded = sentence.words().get(w).folded();
        String before = known.putIfAbsent(folded, folded);
        String word = before == null ? folded : before;
        words[w] = word;
        roots[w] = inflection.root(word).hashCode();
        articles[w] = Inflection.isArticle(word);
        Integer earlier = first.putIfAbsent(word, w);
        if (earlier != null) {
          again[earlier] = true;
          again[w] = true;
        }
      }
      add();
    }

    /** Adds up what stands before each word, and from each word on. */
    private void add() {
      int words = roots.length;
      before[0] = 1;
      for (int w = 0; w < words; w++) {
        int key = w == split ? 31 * before[w] + BREAK : before[w];
        before[w + 1] = articles[w] ? key : 31 * key + roots[w];
      }
      powers[words] = 1;
      for (int w = words - 1; w >= 0; w--) {
        powers[w] = powers[w + 1];
        behind[w] = behind[w + 1];
        if (!articles[w]) {
          behind[w] += roots[w] * powers[w];
          powers[w] *= 31;
        }
        if (w == split) {
          behind[w] += BREAK * powers[w];
          powers[w] *= 31;
        }
      }
    }

    /** The sentence without gaps. */
    Sentence sentence() {
      return sentence;
    }

    /** Its folded words, not to be changed. */
    String[] words() {
      return words;
    }

    /** Number of words in the stem. */
    int split() {
      return split;
    }

    /** Where the words of a phrase stand, as they are written there and elsewhere in the sentence. */
    private List<Integer> places(String text, int from, int to) {
      List<Integer> places = new ArrayList<>();
      int length = to - from;
      int at = 0;
      while (at + length <= words.length) {
        boolean same =
            at == from
                || (words[at].equals(words[from]) && sentence.isSame(text, at, from, length));
        if (same) {
          places.add(at);
        }
        at += same ? length : 1;
      }
      return places;
    }

    /** Takes a sentence with a gap. */
    interface Taker {
      /**
       * Takes one.
       *
       * @param places where the phrase stands, by word; the first is not before the others
       * @param length its words
       * @param key what tells the words around it; two that differ may have one by chance
       */
      void take(List<Integer> places, int length, int key);
    }

    /** All phrases of up to {@value #MOST_WORDS} words, each once; none goes from the stem into the statement. */
    void forEach(Taker taker) {
      String text = sentence.text();
      for (int from = 0; from < roots.length; from++) {
        int end = Math.min(from < split ? split : roots.length, from + MOST_WORDS);
        for (int to = from + 1; to <= end; to++) {
          List<Integer> places = again[from] ? places(text, from, to) : List.of(from);
          if (places.get(0) == from) {
            taker.take(places, to - from, key(places, from, to));
          }
        }
      }
    }

    /**
     * What tells the words around each phrase.
     *
     * @return one a phrase
     */
    int[] keys() {
      int[] keys = new int[roots.length * MOST_WORDS];
      int[] filled = {0};
      forEach((places, length, key) -> keys[filled[0]++] = key);
      return Arrays.copyOf(keys, filled[0]);
    }

    private int key(List<Integer> places, int from, int to) {
      return places.size() == 1 ? key(from, to) : key(places, to - from);
    }

    /**
     * The same for a phrase that stands there once: what is before the gap, the gap, and what is behind it. An article
     * beside the gap counts, and others do not.
     */
    private int key(int from, int to) {
      int key = before[from];
      if (from > 0 && from != split && articles[from - 1]) {
        key = 31 * key + roots[from - 1];
      }
      if (from == split) {
        key = 31 * key + BREAK;
      }
      key = 31 * key + GAP;
      if (to < roots.length && to != split && articles[to]) {
        key = 31 * key + roots[to];
      }
      return key * powers[to] + behind[to];
    }

    private int key(List<Integer> places, int length) {
      int key = 1;
      int next = 0;
      boolean afterGap = false;
      int w = 0;
      while (w < roots.length) {
        if (w == split) {
          key = 31 * key + BREAK;
          afterGap = false;
        }
        if (next < places.size() && places.get(next) == w) {
          key = 31 * key + GAP;
          afterGap = true;
          next++;
          w += length;
          continue;
        }
        boolean beforeGap = next < places.size() && places.get(next) == w + 1 && w + 1 != split;
        if (!articles[w] || afterGap || beforeGap) {
          key = 31 * key + roots[w];
        }
        afterGap = false;
        w++;
      }
      return key;
    }
  }
}
