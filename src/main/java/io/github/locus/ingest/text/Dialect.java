package io.github.locus.ingest.text;

/**
 * How a table is written as text.
 *
 * @param delimiter what stands between fields
 * @param isDeclared whether a first line {@code sep=;}, which is no row, says so
 */
public record Dialect(char delimiter, boolean isDeclared) {
  /**
   * The delimiter as results show it.
   *
   * @return the character itself
   */
  public String delimiterText() {
    return String.valueOf(delimiter);
  }
}
