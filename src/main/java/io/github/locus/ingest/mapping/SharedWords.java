package io.github.locus.ingest.mapping;

import io.github.locus.ingest.table.TextFold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a header text, to name the nearest one to a person.
 *
 * @param words distinct words, folded
 */
record SharedWords(Set<String> words) {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  SharedWords {
    words = Set.copyOf(words);
  }

  static SharedWords of(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(NO_LETTERS.split(TextFold.of(text), -1)));
    words.remove("");
    return new SharedWords(words);
  }

  /** Share of words that two texts have in common (Jaccard 1912), 0 to 1. */
  double likeness(SharedWords other) {
    long both = words.stream().filter(other.words::contains).count();
    return words.isEmpty() || other.words.isEmpty()
        ? 0
        : (double) both / (words.size() + other.words.size() - both);
  }
}
