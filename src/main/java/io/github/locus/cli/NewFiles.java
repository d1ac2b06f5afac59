package io.github.locus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * A few files in a folder that may hold others: none is overwritten unasked, and each appears whole
 * or not at all.
 *
 * @param folder where they go; made if it is missing
 * @param force whether files of these names may be replaced
 */
record NewFiles(Path folder, boolean force) {
  /**
   * Refuses before any work is done.
   *
   * @param names file names
   * @throws CommandFailure if one exists and must not be replaced, or the folder is a file
   */
  void check(Iterable<String> names) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw CommandFailure.usage(folder + " is a file; name a folder");
    }
    for (String name : names) {
      if (!force && Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        throw CommandFailure.usage(
            folder.resolve(name) + " exists; name another folder, or replace it with --force");
      }
    }
  }

  /**
   * Writes.
   *
   * @param files bytes by file name
   * @throws IOException if the folder or a file cannot be written
   */
  void write(Map<String, byte[]> files) throws IOException {
    check(new TreeSet<>(files.keySet()));
    Files.createDirectories(folder);
    Map<Path, Path> drafts = new LinkedHashMap<>();
    try {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        Path draft = folder.resolve("." + file.getKey() + "." + ProcessHandle.current().pid());
        drafts.put(draft, folder.resolve(file.getKey()));
        Files.write(draft, file.getValue());
      }
      for (Map.Entry<Path, Path> draft : drafts.entrySet()) {
        Files.move(draft.getKey(), draft.getValue(), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path draft : drafts.keySet()) {
        Files.deleteIfExists(draft);
      }
    }
  }
}
