package io.github.locus.chart;

import io.github.locus.wording.Words;
import java.util.List;

/**
 * A column of a {@link DataTable}.
 *
 * @param name name in the file, snake case
 * @param kind how a number of it is printed
 */
public record DataColumn(String name, Kind kind) {
  /** How a number is printed for readers; files have it with more decimals. */
  public enum Kind {
    /** Words. */
    TEXT,
    /** Counts. */
    COUNT,
    /** POMP points, one decimal. */
    POINTS,
    /** A share, per cent. */
    SHARE,
    /** A probability, per cent: near its ends as below 1% or above 99%. */
    PROBABILITY,
    /** The p value of a test. */
    P_VALUE,
    /** A coefficient, two decimals. */
    COEFFICIENT
  }

  /**
   * A column of words.
   *
   * @param name name in the file, snake case
   * @return the column
   */
  public static DataColumn text(String name) {
    return new DataColumn(name, Kind.TEXT);
  }

  /**
   * A column of counts.
   *
   * @param name name in the file, snake case
   * @return the column
   */
  public static DataColumn count(String name) {
    return new DataColumn(name, Kind.COUNT);
  }

  /**
   * A column of POMP points.
   *
   * @param name name in the file, snake case
   * @return the column
   */
  public static DataColumn points(String name) {
    return new DataColumn(name, Kind.POINTS);
  }

  /**
   * A column of probabilities.
   *
   * @param name name in the file, snake case
   * @return the column
   */
  public static DataColumn probability(String name) {
    return new DataColumn(name, Kind.PROBABILITY);
  }

  /**
   * A column of p values.
   *
   * @param name name in the file, snake case
   * @return the column
   */
  public static DataColumn pValue(String name) {
    return new DataColumn(name, Kind.P_VALUE);
  }

  /**
   * A column of shares.
   *
   * @param name name in the file, snake case
   * @return the column
   */
  public static DataColumn share(String name) {
    return new DataColumn(name, Kind.SHARE);
  }

  /**
   * A column of coefficients.
   *
   * @param name name in the file, snake case
   * @return the column
   */
  public static DataColumn coefficient(String name) {
    return new DataColumn(name, Kind.COEFFICIENT);
  }

  /**
   * The heading that people read.
   *
   * @param words the words of their language
   * @return such as {@code at risk}
   */
  public String heading(Words words) {
    for (String bound : List.of("low", "high")) {
      if (name.endsWith("_" + bound)) {
        String base = name.substring(0, name.length() - bound.length() - 1);
        return words.say(
            "column.bound", "of", words.name("column", base), "bound", words.name("column", bound));
      }
    }
    return words.name("column", name);
  }
}
