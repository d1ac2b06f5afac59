package io.github.locus.cli;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.report.FileRights;
import io.github.locus.report.JunitFile;
import io.github.locus.report.WrittenFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Where what build servers read may be written, gates and faults of inputs: into files of theirs, never into what a run reads
 * or what is not theirs.
 */
final class SideFiles {
  /** As far as anybody looks. */
  private static final int BEGINNING = 200;

  /** Endings of texts to which Markdown can be appended; the summary of a build step has none. */
  private static final Set<String> TEXTS = Set.of("", "md", "markdown", "txt");

  private SideFiles() {}

  /**
   * @param file where JUnit XML is due
   * @param read files that the run reads
   * @throws CommandFailure if it is one of those, or there is anything but JUnit XML of ours
   */
  static void requireJunit(Path file, Collection<Path> read) {
    require(file, read, JunitFile::isOurs, Clause.NOT_OUR_JUNIT.with(file));
  }

  /**
   * @param file where something is due
   * @param read files that the run reads
   * @param isSuch whether a file is one that may be replaced, by its beginning
   * @param otherwise what is said where it is not
   * @throws CommandFailure if it is one of those that are read, or there is anything that may not be replaced
   */
  static void require(
      Path file, Collection<Path> read, Predicate<byte[]> isSuch, Argument otherwise) {
    try {
      if (isRead(file, read)) {
        throw CommandFailure.usage(Clause.OUTPUT_IS_READ.with(file));
      }
      if (Files.exists(file) && !(Files.isRegularFile(file) && isSuch.test(beginning(file)))) {
        throw CommandFailure.readWrite(otherwise);
      }
      requireFolder(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param file to which Markdown is to be appended
   * @param read files that the run reads
   * @throws CommandFailure if it is one of those, or no text; a pipe would be waited for without end. Nor is anything added
   *     to what a run delivered, which then would be another file than its manifest states
   */
  static void requireSummary(Path file, Collection<Path> read) {
    try {
      if (isRead(file, read)) {
        throw CommandFailure.usage(Clause.OUTPUT_IS_READ.with(file));
      }
      boolean begun = Files.exists(file);
      if (begun && !(Files.isRegularFile(file) && (isText(file) || Files.size(file) == 0))) {
        throw CommandFailure.readWrite(Clause.NO_SUMMARY.with(file));
      }
      if (begun && isDelivered(file)) {
        throw CommandFailure.readWrite(Clause.SUMMARY_IS_DELIVERABLE.with(file));
      }
      requireFolder(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes in one step: the file, which may be replaced, is the old one or the new one, for the same readers. A link stays,
   * and what it leads to is replaced.
   *
   * @param file where
   * @param content the new bytes
   * @throws IOException if it cannot be written
   */
  static void replace(Path file, byte[] content) throws IOException {
    Path target =
        Files.exists(file, LinkOption.NOFOLLOW_LINKS)
            ? file.toRealPath()
            : file.toAbsolutePath().normalize();
    Path draft = target.resolveSibling("." + target.getFileName() + ".locus-draft");
    try {
      Files.deleteIfExists(draft); // of a run that was killed
    } catch (FileSystemException e) {
      throw named(file, e.getReason(), e); // nor has a name room for what a draft is called
    }
    try {
      try (OutputStream out = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW)) {
        if (Files.exists(target)) {
          FileRights.copy(target, draft); // before there is anything in it to be read
        }
        out.write(content);
      }
      Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (AccessDeniedException e) {
      throw new AccessDeniedException(file.toString());
    } catch (FileSystemException e) {
      throw named(file, e.getReason(), e);
    } catch (IOException e) {
      throw named(file, e.getMessage(), e); // that a disk is full says of no file where it is
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Under the name that the user typed: nobody has heard of the draft. */
  private static IOException named(Path file, @Nullable String reason, IOException failure) {
    IOException named = new FileSystemException(file.toString(), null, reason);
    named.initCause(failure);
    return named;
  }

  private static void requireFolder(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
  }

  private static boolean isRead(Path file, Collection<Path> read) throws IOException {
    for (Path one : read) {
      if (Files.exists(file) && Files.exists(one) && Files.isSameFile(file, one)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDelivered(Path file) throws IOException {
    Path real = file.toRealPath();
    return WrittenFolder.of(real.resolveSibling(""))
        .filter(folder -> folder.manifest().files().containsKey(real.getFileName().toString()))
        .isPresent();
  }

  private static boolean isText(Path file) {
    String name = String.valueOf(file.getFileName());
    int point = name.lastIndexOf('.');
    return TEXTS.contains(point < 0 ? "" : name.substring(point + 1).toLowerCase(Locale.ROOT));
  }

  private static byte[] beginning(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(BEGINNING);
    }
  }
}
