package io.github.locus.report;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/**
 * What the file system refused, under the name that the user typed. Of drafts nobody has heard: a file in one is told as the
 * file that it becomes.
 *
 * @param folder the folder as it is typed
 * @param real where it lies
 */
record TypedPlace(String folder, Path real) {
  private static final String DRAFT = ".locus-draft";
  private static final String FILES = "files";

  /**
   * The same failure with a name that the user knows.
   *
   * @param failure what the file system says
   * @return a failure of the same kind
   */
  FileSystemException told(FileSystemException failure) {
    String name = failure.getFile() == null ? folder : name(Path.of(failure.getFile()));
    FileSystemException told =
        failure instanceof AccessDeniedException
            ? new AccessDeniedException(name, null, failure.getReason())
            : failure instanceof NoSuchFileException
                ? new NoSuchFileException(name, null, failure.getReason())
                : failure instanceof NotDirectoryException
                    ? new NotDirectoryException(name)
                    : new FileSystemException(name, null, failure.getReason());
    told.initCause(failure);
    return told;
  }

  private String name(Path file) {
    // the failure may name the file by the path that was typed, which may be relative
    Path whole = file.toAbsolutePath();
    Path inside = whole.startsWith(real) ? real.relativize(whole) : Path.of("");
    for (int i = 0; i < file.getNameCount(); i++) {
      if (file.getName(i).toString().contains(DRAFT)) {
        boolean becomes =
            i + 2 < file.getNameCount() && file.getName(i + 1).toString().equals(FILES);
        inside = becomes ? file.subpath(i + 2, file.getNameCount()) : Path.of("");
      }
    }
    return inside.toString().isEmpty() ? folder : Path.of(folder).resolve(inside).toString();
  }
}
