package io.github.locus.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The organizations of one row of a study, a file each, named by its seed: a run that was stopped goes on where it was, and
 * files of several machines may be put together.
 *
 * @param path the folder
 */
record StudyFolder(Path path) {
  private static final String ENDING = ".csv";

  /** Makes the folder where it is not there. */
  static StudyFolder at(Path path) throws IOException {
    return new StudyFolder(Files.createDirectories(path));
  }

  /**
   * Makes what is not there yet.
   *
   * @param first first seed
   * @param last last seed
   * @param trial the lines of one organization, cells separated by commas
   */
  void fill(long first, long last, LongFunction<List<String>> trial) {
    LongStream.rangeClosed(first, last)
        .parallel()
        .filter(seed -> !Files.exists(path.resolve(seed + ENDING)))
        .forEach(seed -> write(path.resolve(seed + ENDING), trial.apply(seed)));
  }

  /** The cells of all lines of each organization. */
  List<List<String[]>> organizations() throws IOException {
    List<List<String[]>> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
        all.add(Files.readAllLines(file).stream().map(line -> line.split(",", -1)).toList());
      }
    }
    return all;
  }

  private static void write(Path file, List<String> lines) {
    try {
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      Files.write(draft, lines);
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
