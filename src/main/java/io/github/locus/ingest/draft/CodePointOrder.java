package io.github.locus.ingest.draft;

import java.util.Comparator;

/**
 * Sorts by Unicode code point, which no locale and no platform changes. (Java's own order of strings
 * puts supplementary characters before some of the basic ones.)
 */
public enum CodePointOrder implements Comparator<String> {
  /** The one order. */
  ORDER;

  @Override
  public int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        boolean surrogates = Character.isSurrogate(a) != Character.isSurrogate(b);
        return surrogates ? (Character.isSurrogate(a) ? 1 : -1) : Character.compare(a, b);
      }
    }
    return Integer.compare(left.length(), right.length());
  }
}
