package io.github.locus.wording;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Argument.Series;
import io.github.locus.diagnostic.Argument.Verbatim;
import io.github.locus.diagnostic.Argument.Whole;
import io.github.locus.diagnostic.Diagnostic;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is wrong with an input and what to do about it, in words.
 *
 * @param words the words of a language
 */
public record DiagnosticWords(Words words) {
  /** One value in quotation marks: what comes from a cell, a name, a header. */
  private static final int LONGEST_QUOTED = 80;

  private static final String OPENING = "“„";
  private static final String CLOSING = "”“";

  private static final Pattern LONG_QUOTED =
      Pattern.compile("([“„][^“”„]{" + LONGEST_QUOTED + "})[^“”„]+([”“])");

  /**
   * The words of a language. Reads its catalogue.
   *
   * @param language language tag
   * @return its words, or English ones
   */
  public static DiagnosticWords of(String language) {
    return new DiagnosticWords(Words.of(language));
  }

  /**
   * What is wrong.
   *
   * @param diagnostic a diagnostic
   * @return the middle of a line: lower case, without a full stop
   */
  public String message(Diagnostic diagnostic) {
    return said("diagnostic", diagnostic);
  }

  /**
   * What to do about it.
   *
   * @param diagnostic a diagnostic
   * @return sentences
   */
  public String remedy(Diagnostic diagnostic) {
    return said("remedy", diagnostic);
  }

  /** Fills the places; what a value contains is never taken for a place. */
  private String said(String group, Diagnostic diagnostic) {
    String sentence = words.pattern(group + "." + diagnostic.code().code());
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
      int close = sentence.indexOf('}', open);
      Argument value =
          Objects.requireNonNull(
              diagnostic.arguments().get(sentence.substring(open + 1, close)), sentence);
      boolean quoted =
          open > 0
              && close + 1 < sentence.length()
              && OPENING.indexOf(sentence.charAt(open - 1)) >= 0
              && CLOSING.indexOf(sentence.charAt(close + 1)) >= 0;
      text.append(sentence, from, open).append(cut(said(value), quoted));
      from = close + 1;
    }
    return text.append(sentence, from, sentence.length()).toString();
  }

  private String said(Argument argument) {
    if (argument instanceof Verbatim verbatim) {
      return verbatim.text();
    }
    if (argument instanceof Whole whole) {
      return Long.toString(whole.number());
    }
    return ((Series) argument).members().stream().map(this::said).collect(Collectors.joining(", "));
  }

  /** Length hides sense: a value that the sentence quotes is cut, and the quoted parts of one that it does not. */
  private static String cut(String value, boolean quoted) {
    return quoted
        ? limited(value, LONGEST_QUOTED)
        : LONG_QUOTED.matcher(limited(value, Argument.LONGEST + 1)).replaceAll("$1…$2");
  }

  private static String limited(String text, int longest) {
    return text.codePointCount(0, text.length()) > longest
        ? text.substring(0, text.offsetByCodePoints(0, longest)) + "…"
        : text;
  }
}
