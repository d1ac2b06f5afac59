package io.github.locus.cli;

import java.nio.file.Path;
import java.util.List;

/** What results are called in what is written about them: a path may tell whose they are, or who looks at them. */
final class ToldPaths {
  private ToldPaths() {}

  /**
   * The last names of paths, as few as tell them apart.
   *
   * @param paths as they were typed
   * @return in the same order; a {@code result.json} with the folder that holds it
   */
  static List<String> of(List<String> paths) {
    List<Path> whole = paths.stream().map(path -> Path.of(path).normalize()).toList();
    return whole.stream().map(path -> told(path, whole)).toList();
  }

  private static String told(Path path, List<Path> all) {
    int least = path.endsWith("result.json") ? 2 : 1;
    for (int names = Math.min(least, path.getNameCount()); names < path.getNameCount(); names++) {
      Path last = last(path, names);
      if (all.stream()
          .filter(other -> !other.equals(path))
          .noneMatch(other -> other.endsWith(last))) {
        return slashed(last);
      }
    }
    return path.getNameCount() == 0 || path.toString().isEmpty()
        ? "."
        : slashed(last(path, path.getNameCount()));
  }

  private static Path last(Path path, int names) {
    return path.subpath(path.getNameCount() - names, path.getNameCount());
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
