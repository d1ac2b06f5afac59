package io.github.locus.ingest.draft;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import java.util.OptionalLong;
import java.util.Set;

/** What single cells mean in a tidy table, whatever their column. */
public final class Cells {
  private static final int LONGEST_SHOWN_NUMBER = 6;
  private static final int LONGEST_NAME = 40;

  /** What programs write for nothing: R, SPSS and SAS, databases. */
  private static final Set<String> NOTHING = Set.of("NA", "N/A", "NaN", "null", ".");

  private Cells() {}

  /**
   * Whether a stripped cell says that there is nothing.
   *
   * @param cell a cell without surrounding blanks
   * @return true if it is empty or one of {@code NA}, {@code N/A}, {@code NaN}, {@code null}, a dot
   */
  public static boolean isMissing(String cell) {
    return cell.isEmpty() || NOTHING.contains(cell);
  }

  /**
   * Whether a stripped cell is a number, with decimals or an exponent or without.
   *
   * @param cell a cell without surrounding blanks
   * @return true for {@code 4}, {@code 4.5}, {@code 4,5}, {@code -1e3}
   */
  public static boolean isDecimal(String cell) {
    boolean digit = false;
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      digit |= c >= '0' && c <= '9';
      if ((c < '0' || c > '9') && "+-.,eE".indexOf(c) < 0) {
        return false;
      }
    }
    return digit && cell.charAt(0) != 'e' && cell.charAt(0) != 'E';
  }

  /**
   * A whole number from 0 up.
   *
   * @param cell a cell without surrounding blanks
   * @return the number, empty for anything else and beyond 18 digits
   */
  public static OptionalLong count(String cell) {
    if (cell.isEmpty() || cell.length() > 18) {
      return OptionalLong.empty();
    }
    for (int i = 0; i < cell.length(); i++) {
      if (cell.charAt(i) < '0' || cell.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(Long.parseLong(cell));
  }

  /**
   * A cell as a message may show it: short numbers and short words. What could be a name, an
   * address or a number of a person is only described, for a row may be shifted.
   *
   * @param cell a cell without surrounding blanks
   * @return the cell in quotation marks, or what it is
   */
  public static Argument shown(String cell) {
    if (cell.isEmpty()) {
      return Clause.EMPTY_CELL;
    }
    if (isShortNumber(cell)) {
      return new Argument.Quoted(cell);
    }
    if (isDecimal(cell)) {
      return Clause.NUMBER_OF_CHARACTERS.with(cell.length());
    }
    return Clause.TEXT_OF_CHARACTERS.with(cell.codePointCount(0, cell.length()));
  }

  /**
   * Whether a cell is a number that is too short to be that of a person.
   *
   * @param cell a cell without surrounding blanks
   * @return true for a number of at most six characters
   */
  public static boolean isShortNumber(String cell) {
    return cell.length() <= LONGEST_SHOWN_NUMBER && isDecimal(cell);
  }

  /**
   * Whether a cell of a column that names functions or units may be such a name by its form.
   *
   * @param cell a cell without surrounding blanks
   * @return false for an empty cell, an address and what is longer than a name
   */
  public static boolean mayBeName(String cell) {
    return !cell.isEmpty() && cell.length() <= LONGEST_NAME && cell.indexOf('@') < 0;
  }
}
