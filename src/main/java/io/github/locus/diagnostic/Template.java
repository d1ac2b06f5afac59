package io.github.locus.diagnostic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A sentence with named gaps such as {@code {column}}. */
final class Template {
  /** A list of values, or a sentence of our own. */
  private static final int LONGEST_VALUE = 400;

  /** One value in quotation marks: what comes from a cell, a name, a header. */
  private static final int LONGEST_QUOTED = 80;

  private static final Pattern LONG_QUOTED =
      Pattern.compile("“([^“”]{" + LONGEST_QUOTED + "})[^“”]+”");

  private Template() {}

  /**
   * Names of the gaps in the order in which they first occur.
   *
   * @param sentences sentences that share their gaps
   * @return names, each once
   */
  static List<String> gaps(String... sentences) {
    Set<String> names = new LinkedHashSet<>();
    for (String sentence : sentences) {
      int open = sentence.indexOf('{');
      while (open >= 0) {
        int close = sentence.indexOf('}', open);
        names.add(sentence.substring(open + 1, close));
        open = sentence.indexOf('{', close);
      }
    }
    return new ArrayList<>(names);
  }

  /**
   * Pairs gaps with values.
   *
   * @param gaps names
   * @param values one value a gap
   * @return printable value by name
   */
  static Map<String, String> pair(List<String> gaps, Object[] values) {
    if (gaps.size() != values.length) {
      throw new IllegalArgumentException(gaps + " need as many values, got " + values.length);
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byName.put(gaps.get(i), printable(String.valueOf(values[i])));
    }
    return byName;
  }

  /**
   * Fills the gaps; what a value contains is never taken for a gap.
   *
   * @param sentence a sentence
   * @param values value by name
   * @return the sentence without gaps
   */
  static String fill(String sentence, Map<String, String> values) {
    StringBuilder text = new StringBuilder();
    int from = 0;
    int open = sentence.indexOf('{');
    while (open >= 0) {
      int close = sentence.indexOf('}', open);
      text.append(sentence, from, open);
      boolean quoted = sentence.startsWith("“", open - 1) && sentence.startsWith("”", close + 1);
      text.append(cut(values.getOrDefault(sentence.substring(open + 1, close), ""), quoted));
      from = close + 1;
      open = sentence.indexOf('{', from);
    }
    return text.append(sentence, from, sentence.length()).toString();
  }

  /** Cuts a value that the sentence quotes, and the quoted parts of one that it does not. */
  private static String cut(String value, boolean quoted) {
    return quoted && value.codePointCount(0, value.length()) > LONGEST_QUOTED
        ? value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTED)) + "…"
        : LONG_QUOTED.matcher(value).replaceAll("“$1…”");
  }

  /** Values come from files: control characters could steer a terminal, and length hides sense. */
  private static String printable(String value) {
    StringBuilder text = new StringBuilder();
    value
        .codePoints()
        .limit(LONGEST_VALUE)
        .map(c -> steers(c) ? '\uFFFD' : c)
        .forEach(text::appendCodePoint);
    if (text.length() < value.length()) {
      text.append('…');
    }
    return text.toString();
  }

  private static boolean steers(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
