package io.github.locus.report;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A Markdown file that several steps of a build write to, such as the step summary of GitHub Actions. It is only appended
 * to, and kept at the size that is shown.
 */
public final class StepSummary {
  /** GitHub shows no summary that is larger. */
  private static final int MOST_BYTES = 1 << 20;

  private StepSummary() {}

  /** Half a section says nothing, as on a full disk: the file is as long as it was, and gone if it was not there. */
  private static IOException takenBack(Path file, long before, IOException failure)
      throws IOException {
    if (before == 0 && Files.size(file) == 0) {
      Files.delete(file);
    } else {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(before);
      }
    }
    // that a disk is full says of no file where it is
    IOException named = new FileSystemException(file.toString(), null, failure.getMessage());
    named.initCause(failure);
    return named;
  }

  /**
   * Appends a section.
   *
   * @param file the file, made if it is missing
   * @param markdown the section
   * @return whether there was room for it; if not, nothing was written
   * @throws IOException if it cannot be written
   */
  public static boolean append(Path file, String markdown) throws IOException {
    byte[] section = (markdown + "\n").getBytes(StandardCharsets.UTF_8);
    long before = Files.exists(file) ? Files.size(file) : 0;
    if (before + section.length > MOST_BYTES) {
      return false;
    }
    try {
      Files.write(file, section, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw takenBack(file, before, e);
    }
    return true;
  }
}
