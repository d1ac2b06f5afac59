package io.github.locus.report;

import gg.jte.TemplateOutput;
import io.github.locus.result.SafeText;

/**
 * Takes out of a page what steers a terminal or turns the direction of writing. Escaping is the
 * template's; line ends and tabs stay, for they are the page's own.
 */
final class HarmlessOutput implements TemplateOutput {
  private final TemplateOutput page;

  HarmlessOutput(TemplateOutput page) {
    this.page = page;
  }

  @Override
  public void writeContent(String value) {
    page.writeContent(harmless(value));
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    page.writeContent(harmless(value.substring(beginIndex, endIndex)));
  }

  /** The template's own text. */
  @Override
  public void writeBinaryContent(byte[] value) {
    page.writeBinaryContent(value);
  }

  private static String harmless(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (isHarmful(value.charAt(i))) {
        StringBuilder safe = new StringBuilder(value.length());
        value.chars().filter(c -> !isHarmful((char) c)).forEach(c -> safe.append((char) c));
        return safe.toString();
      }
    }
    return value;
  }

  private static boolean isHarmful(char c) {
    return c != '\n'
        && c != '\t'
        && c != '\r'
        && !Character.isSurrogate(c)
        && SafeText.isHarmful(c);
  }
}
