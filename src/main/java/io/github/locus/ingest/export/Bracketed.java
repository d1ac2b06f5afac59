package io.github.locus.ingest.export;

/**
 * A text that ends in brackets.
 *
 * @param before what stands before them; the whole text where there are none
 * @param inside what stands in them
 */
public record Bracketed(String before, String inside) {
  /**
   * Splits at the brackets that close at the end of a text. They may hold others.
   *
   * @param text a text without surrounding blanks
   * @return its parts; nothing inside where the text ends otherwise or is nothing but brackets
   */
  public static Bracketed last(String text) {
    if (!text.endsWith("]")) {
      return new Bracketed(text, "");
    }
    int open = opening(text);
    if (open <= 0) {
      open = text.lastIndexOf('[');
    }
    if (open <= 0) {
      return new Bracketed(text, "");
    }
    return new Bracketed(
        text.substring(0, open).strip(), text.substring(open + 1, text.length() - 1).strip());
  }

  private static int opening(String text) {
    int depth = 0;
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      depth += c == ']' ? 1 : 0;
      depth -= c == '[' ? 1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
