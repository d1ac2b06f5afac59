package io.github.locus.diagnostic;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Where something was found.
 *
 * @param file its path as it was given, {@code -} for standard input; empty where the finding
 *     belongs to the whole input
 * @param line physical line, from 1; of a record over several lines, its first
 * @param column in a table the number of the field, in a YAML file that of the character, from 1
 */
public record Place(Optional<String> file, OptionalLong line, OptionalInt column)
    implements Comparable<Place> {
  private static final Comparator<Place> READING_ORDER =
      Comparator.comparing((Place place) -> place.file.orElse(""))
          .thenComparing(place -> place.line.orElse(0))
          .thenComparing(place -> place.column.orElse(0));

  /**
   * The whole input.
   *
   * @return a place without a file
   */
  public static Place everywhere() {
    return new Place(Optional.empty(), OptionalLong.empty(), OptionalInt.empty());
  }

  /**
   * A file.
   *
   * @param file its path as it was given
   * @return the file as a whole
   */
  public static Place inFile(String file) {
    return new Place(Optional.of(file), OptionalLong.empty(), OptionalInt.empty());
  }

  /**
   * A line.
   *
   * @param file its path as it was given
   * @param line line number, from 1
   * @return the line as a whole
   */
  public static Place atLine(String file, long line) {
    return new Place(Optional.of(file), OptionalLong.of(line), OptionalInt.empty());
  }

  /**
   * A spot in a line.
   *
   * @param file its path as it was given
   * @param line line number, from 1
   * @param column column number, from 1
   * @return the spot
   */
  public static Place at(String file, long line, int column) {
    return new Place(Optional.of(file), OptionalLong.of(line), OptionalInt.of(column));
  }

  /**
   * A file without the folders that it lies in.
   *
   * @param path its path as it was given, by the separators of any system
   * @return its last part
   */
  public static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** By file name, line, column; what has none of them first. */
  @Override
  public int compareTo(Place other) {
    return READING_ORDER.compare(this, other);
  }

  /**
   * The usual spelling, which editors understand.
   *
   * @return {@code file:line:column}, as far as known; empty for {@link #everywhere()}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file.orElse(""));
    line.ifPresent(number -> text.append(':').append(number));
    column.ifPresent(number -> text.append(':').append(number));
    return text.toString();
  }
}
