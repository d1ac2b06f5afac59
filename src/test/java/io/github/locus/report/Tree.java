package io.github.locus.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder file by file: names, bytes, and where links lead. */
public final class Tree {
  private Tree() {}

  /**
   * Takes a picture of it.
   *
   * @param folder any folder
   * @return what each relative path is: {@code folder}, {@code link TARGET} or {@code file HEX}
   */
  public static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> tree = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (!path.equals(folder)) {
          tree.put(folder.relativize(path).toString(), what(path));
        }
      }
    }
    return tree;
  }

  private static String what(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      return "link " + Files.readSymbolicLink(path);
    }
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        ? "folder"
        : "file " + HexFormat.of().formatHex(Files.readAllBytes(path));
  }
}
