package io.github.locus.report;

import io.github.locus.result.ManifestJson;
import io.github.locus.result.ResultFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder that appears whole or not at all: files go to a folder beside it, {@link #commit} moves that into place. Until
 * then, and if the run dies, the old folder stays as it was.
 */
public final class FolderOutput implements ReportOutput, Closeable {
  private static final String MANIFEST = "manifest.json";
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;
  private final Path draft;
  private final Path previous;
  private boolean committed;

  private FolderOutput(Path folder) {
    this.folder = folder;
    String name = "." + folder.getFileName() + ".locus-";
    this.draft = folder.resolveSibling(name + ProcessHandle.current().pid());
    this.previous = folder.resolveSibling(name + "previous");
  }

  /**
   * Opens a folder for writing; it is not touched before {@link #commit}.
   *
   * @param folder where the deliverables shall lie
   * @param force whether to replace files that locus did not write
   * @return the output
   * @throws FolderRefusedException if the folder is in use for something else
   * @throws IOException if the place cannot be read or written
   */
  public static FolderOutput open(Path folder, boolean force)
      throws FolderRefusedException, IOException {
    Path place =
        Files.isDirectory(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (place.getFileName() == null || place.getParent() == null) {
      throw new FolderRefusedException(
          folder + " is the root of the file system; name a folder in it");
    }
    FolderOutput output = new FolderOutput(place);
    output.recover();
    output.check(folder, force);
    delete(output.draft);
    Files.createDirectories(output.draft);
    return output;
  }

  /** A run died between its two moves: the old result is whole, beside its place. */
  private void recover() throws IOException {
    if (Files.exists(previous)) {
      if (Files.exists(folder)) {
        delete(previous);
      } else {
        Files.move(previous, folder);
      }
    }
  }

  private void check(Path asNamed, boolean force) throws FolderRefusedException, IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new FolderRefusedException(asNamed + " is a file; name a folder");
    }
    Path here = Path.of("").toAbsolutePath();
    if (here.startsWith(folder)
        || Path.of(System.getProperty("user.home", "")).startsWith(folder)) {
      throw new FolderRefusedException(
          asNamed
              + " holds the working or home folder and cannot be replaced; name a folder in it");
    }
    if (!force) {
      refuseForeign(asNamed);
    }
  }

  private void refuseForeign(Path asNamed) throws FolderRefusedException, IOException {
    Optional<Set<String>> ours = manifestFiles();
    try (Stream<Path> tree = Files.walk(folder)) {
      Optional<String> foreign =
          tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
              .filter(path -> !LITTER.contains(String.valueOf(path.getFileName())))
              .map(path -> folder.relativize(path).toString().replace('\\', '/'))
              .filter(path -> ours.isEmpty() || !ours.get().contains(path))
              .sorted()
              .findFirst();
      if (foreign.isPresent()) {
        throw new FolderRefusedException(
            asNamed
                + " holds "
                + foreign.get()
                + ", which locus did not write; name another folder, or replace it with --force");
      }
    }
  }

  private Optional<Set<String>> manifestFiles() throws IOException {
    try {
      Set<String> files = ManifestJson.filesOf(Files.readAllBytes(folder.resolve(MANIFEST)));
      return Optional.of(
          Stream.concat(files.stream(), Stream.of(MANIFEST))
              .collect(java.util.stream.Collectors.toSet()));
    } catch (NoSuchFileException | ResultFormatException e) {
      return Optional.empty();
    }
  }

  @Override
  public OutputStream createFile(String path) throws IOException {
    Path file = draft.resolve(path).normalize();
    if (!file.startsWith(draft)) {
      throw new IOException(path + " lies outside the folder");
    }
    Files.createDirectories(file.getParent());
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Puts the files in place of the old folder.
   *
   * @throws IOException if it cannot be moved; the old folder is then back in its place
   */
  public void commit() throws IOException {
    boolean replaces = Files.exists(folder);
    if (replaces) {
      Files.move(folder, previous, StandardCopyOption.ATOMIC_MOVE);
    }
    try {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (replaces) {
        Files.move(previous, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      throw e;
    }
    committed = true;
    delete(previous);
  }

  /** Throws the files away unless they were committed. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      delete(draft);
    }
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path folder, @org.jspecify.annotations.Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
