package io.github.locus.questionnaire;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as JSON that may stand in a script, too. */
final class ScriptText {
  private ScriptText() {}

  /**
   * A string literal.
   *
   * @param text any text
   * @return the text in double quotes; what could end a literal, a line or a script element is
   *     written as a Unicode escape
   */
  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean safe =
          c == ' '
              || Character.isLetterOrDigit(c)
              || ".,;:!?-_()[]{}/&%+*=#@'’„“”–…".indexOf(c) >= 0;
      literal.append(safe ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return literal.append('"').toString();
  }

  /**
   * A list of string literals.
   *
   * @param texts any texts
   * @return an array literal
   */
  static String of(List<String> texts) {
    return texts.stream().map(ScriptText::of).collect(Collectors.joining(", ", "[", "]"));
  }
}
