package io.github.locus.ingest.workbook;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;

/** Columns as spreadsheets name them. */
public final class CellAddress {
  /** Column XFD. */
  private static final int LAST_COLUMN = 16_383;

  private CellAddress() {}

  /**
   * The column of an address.
   *
   * @param address for example {@code AB12}
   * @return its place, from 0
   * @throws MalformedInputException if there is no such column
   */
  static int column(String address) throws MalformedInputException {
    int column = 0;
    int letters = 0;
    while (letters < address.length() && isLetter(address.charAt(letters)) && letters < 4) {
      column = 26 * column + (address.charAt(letters) - 'A' + 1);
      letters++;
    }
    if (letters == 0 || column - 1 > LAST_COLUMN) {
      throw new MalformedInputException(
          DiagnosticCode.DAMAGED_ARCHIVE, Clause.CELL_ADDRESS.with(shown(address)));
    }
    return column - 1;
  }

  /**
   * A column's letters.
   *
   * @param column its place, from 0
   * @return for example {@code AB}
   */
  public static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static String shown(String address) {
    return address.substring(0, Math.min(20, address.length()));
  }
}
