package io.github.locus.ingest.sentence;

import io.github.locus.ingest.words.Inflection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence with each of its phrases in turn left out. What stands around a gap is told in one number, which is the
 * same for sentences that differ in the number of their verbs alone, so that files of many columns keep nothing of the
 * sentences that stand there once.
 */
final class Gaps {
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
          at == from || (words[at].equals(words[from]) && sentence.isSame(text, at, from, length));
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
