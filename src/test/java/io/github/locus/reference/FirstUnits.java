package io.github.locus.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The part of a survey or roster that belongs to its first units, for tests in which the figures do
 * not matter: an analysis of three units costs a fraction of that of twelve.
 */
public final class FirstUnits {
  private FirstUnits() {}

  /**
   * The rows of the first units by name.
   *
   * @param csv text of a tidy survey or roster with a column {@code unit}, without quoted commas
   * @param units how many units stay
   * @return header and rows
   */
  public static String of(String csv, int units) {
    List<String> lines = csv.lines().toList();
    int column = List.of(lines.get(0).split(",")).indexOf("unit");
    Set<String> kept =
        lines.stream()
            .skip(1)
            .map(line -> unit(line, column))
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .limit(units)
            .collect(Collectors.toSet());
    return lines.stream()
        .filter(line -> line.equals(lines.get(0)) || kept.contains(unit(line, column)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /**
   * Writes the survey and the roster of a folder, cut to the first units, to another.
   *
   * @param from folder of {@code survey.csv} and {@code roster.csv}
   * @param units how many units stay
   * @param to folder, which is made where it is missing
   */
  public static void copy(Path from, int units, Path to) {
    try {
      Files.createDirectories(to);
      for (String name : List.of("survey.csv", "roster.csv")) {
        Files.writeString(to.resolve(name), of(Files.readString(from.resolve(name)), units));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unit(String line, int column) {
    return line.split(",", -1)[column];
  }
}
