package io.github.locus.ingest.study;

import io.github.locus.ingest.table.TextFold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two header texts are, to name the nearest one to a person. */
final class SharedWords {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SharedWords() {}

  /** Share of words that two texts have in common (Jaccard 1912), 0 to 1. */
  static double likeness(String left, String right) {
    Set<String> a = words(left);
    Set<String> b = words(right);
    long both = a.stream().filter(b::contains).count();
    return a.isEmpty() || b.isEmpty() ? 0 : (double) both / (a.size() + b.size() - both);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(NO_LETTERS.split(TextFold.of(text), -1)));
    words.remove("");
    return words;
  }
}
