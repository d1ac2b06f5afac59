package io.github.locus.ingest.table;

/**
 * How a table is written as text.
 *
 * @param delimiter what stands between fields
 */
public record Dialect(char delimiter) {
  /**
   * The delimiter as results show it.
   *
   * @return the character itself
   */
  public String delimiterText() {
    return String.valueOf(delimiter);
  }
}
