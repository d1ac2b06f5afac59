package io.github.locus.ingest.questionnaire;

import io.github.locus.ingest.words.Inflection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
  private final int[] roots;
  private final boolean[] articles;
  private final boolean repeats;

  /**
   * Prepares.
   *
   * @param sentence the sentence
   * @param inflection what tells the roots of words
   */
  Gaps(Sentence sentence, Inflection inflection) {
    this.sentence = sentence;
    split = sentence.split();
    int words = sentence.words().size();
    roots = new int[words];
    articles = new boolean[words];
    Set<String> distinct = new HashSet<>();
    for (int w = 0; w < words; w++) {
      String word = sentence.words().get(w).folded();
      roots[w] = inflection.root(word).hashCode();
      articles[w] = Inflection.isArticle(word);
      distinct.add(word);
    }
    repeats = distinct.size() < words;
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
    for (int from = 0; from < roots.length; from++) {
      int end = from < split ? split : roots.length;
      for (int to = from + 1; to <= Math.min(end, from + MOST_WORDS); to++) {
        List<Integer> places = repeats ? sentence.places(from, to) : List.of(from);
        if (places.get(0) == from) {
          taker.take(places, to - from, key(places, to - from));
        }
      }
    }
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
