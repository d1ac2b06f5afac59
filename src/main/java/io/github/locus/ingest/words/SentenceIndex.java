package io.github.locus.ingest.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences by their words, to be compared with many texts: a text costs as much as it shares words
 * with the sentences, however many they are.
 *
 * <p>How alike two texts are is the cosine of their word counts, or one minus the edit distance as a
 * share of the longer text, whichever is larger: the first forgives other orders of words, the second
 * slips of the pen. Marks of functions count only where both have one.
 */
public final class SentenceIndex {
  /** Below this cosine two texts are not compared letter by letter. */
  private static final double WORTH_A_LOOK = 0.4;

  /** Other orders of the same words are alike, not the same. */
  private static final double NOT_THE_SAME = 0.99;

  private final List<Wording> sentences;
  private final WordIndex marked;
  private final WordIndex unmarked;

  /**
   * @param sentences what texts are compared with
   */
  public SentenceIndex(List<Wording> sentences) {
    this.sentences = List.copyOf(sentences);
    marked = new WordIndex(this.sentences);
    unmarked = new WordIndex(this.sentences.stream().map(Wording::withoutFunction).toList());
  }

  /**
   * @param text any text
   * @return by place of the sentence from 0, how alike it is: above 0, 1 for the same words in the
   *     same order and below 1 for all others; sentences that share no word are left out
   */
  public Map<Integer, Double> similarities(Wording text) {
    Map<Integer, Double> found = new HashMap<>();
    if (text.namesAFunction()) {
      marked
          .similarities(text)
          .forEach(
              (sentence, similarity) -> {
                if (sentences.get(sentence).namesAFunction()) {
                  found.put(sentence, similarity);
                }
              });
    }
    unmarked
        .similarities(text.withoutFunction())
        .forEach(
            (sentence, similarity) -> {
              if (!text.namesAFunction() || !sentences.get(sentence).namesAFunction()) {
                found.put(sentence, similarity);
              }
            });
    return found;
  }

  /** Sentences as they stand. */
  private static final class WordIndex {
    private final List<Wording> sentences;
    private final double[] lengths;
    private final Map<String, List<Occurrence>> byWord = new HashMap<>();

    WordIndex(List<Wording> sentences) {
      this.sentences = sentences;
      lengths = new double[sentences.size()];
      for (int s = 0; s < lengths.length; s++) {
        int sentence = s;
        Map<String, Integer> counts = sentences.get(s).counts();
        lengths[s] = length(counts);
        counts.forEach(
            (word, n) ->
                byWord
                    .computeIfAbsent(word, w -> new ArrayList<>())
                    .add(new Occurrence(sentence, n)));
      }
    }

    public Map<Integer, Double> similarities(Wording text) {
      Map<String, Integer> counts = text.counts();
      Map<Integer, Long> products = new HashMap<>();
      counts.forEach(
          (word, n) -> {
            for (Occurrence there : byWord.getOrDefault(word, List.of())) {
              products.merge(there.sentence(), (long) n * there.count(), Long::sum);
            }
          });
      double length = length(counts);
      Map<Integer, Double> similarities = new HashMap<>();
      products.forEach(
          (sentence, product) ->
              similarities.put(
                  sentence,
                  similarity(
                      text, sentences.get(sentence), product / (length * lengths[sentence]))));
      return similarities;
    }

    private static double similarity(Wording text, Wording sentence, double cosine) {
      if (text.words().equals(sentence.words())) {
        return 1;
      }
      return cosine < WORTH_A_LOOK
          ? cosine
          : Math.min(NOT_THE_SAME, Math.max(cosine, letters(text.line(), sentence.line())));
    }

    private static double length(Map<String, Integer> counts) {
      return Math.sqrt(counts.values().stream().mapToDouble(n -> n * (double) n).sum());
    }
  }

  /** One minus the distance of Levenshtein (1966) as a share of the longer line. */
  private static double letters(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int same = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(same, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return 1 - (double) above[b.length()] / Math.max(a.length(), b.length());
  }

  /**
   * A word in a sentence.
   *
   * @param sentence its place
   * @param count how often the word is in it
   */
  private record Occurrence(int sentence, int count) {}
}
