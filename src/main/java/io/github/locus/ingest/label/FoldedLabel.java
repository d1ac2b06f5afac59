package io.github.locus.ingest.label;

import java.util.OptionalInt;

/**
 * A label as it is compared: without what people and programs vary.
 *
 * @param text lower case, without accents, punctuation and number; empty for a number alone
 * @param number the number that the label begins or ends with
 * @param firm whether that number is set off ({@code 3 - }, {@code (3)}) or stands alone, so that it
 *     cannot belong to the words as in {@code 2 or more}
 */
public record FoldedLabel(String text, OptionalInt number, boolean firm) {
  /**
   * Whether it is a number and nothing else.
   *
   * @return true for {@code 3} and {@code 3.0}
   */
  public boolean isNumber() {
    return text.isEmpty() && number.isPresent();
  }

  /**
   * What two spellings of one answer have in common.
   *
   * @return the words, or the number where there are none
   */
  public String key() {
    return isNumber() ? Integer.toString(number.getAsInt()) : text;
  }
}
