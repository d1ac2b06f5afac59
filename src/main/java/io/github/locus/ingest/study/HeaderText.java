package io.github.locus.ingest.study;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Folds what header texts may vary in: case, kinds of blank, quote and dash. */
final class HeaderText {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern QUOTES =
      Pattern.compile("[\\x{2018}\\x{2019}\\x{201C}-\\x{201F}`\"]");
  private static final Pattern DASHES = Pattern.compile("[\\x{2010}-\\x{2015}]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private HeaderText() {}

  static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    plain = DASHES.matcher(QUOTES.matcher(plain).replaceAll("'")).replaceAll("-");
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }

  /** Share of words that two texts have in common (Jaccard 1912), 0 to 1. */
  static double likeness(String left, String right) {
    Set<String> a = words(left);
    Set<String> b = words(right);
    long both = a.stream().filter(b::contains).count();
    return a.isEmpty() || b.isEmpty() ? 0 : (double) both / (a.size() + b.size() - both);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(NO_LETTERS.split(fold(text), -1)));
    words.remove("");
    return words;
  }
}
