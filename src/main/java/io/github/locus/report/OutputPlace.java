package io.github.locus.report;

import io.github.locus.diagnostic.Clause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an output folder really is, and where its draft can lie.
 *
 * @param folder real path; it may be missing
 * @param isLink whether the user named it by a symbolic link
 * @param inputs files that are read, each as it is named and as it really is
 */
record OutputPlace(Path folder, boolean isLink, List<Path> inputs) {
  /**
   * Finds it.
   *
   * @param request what the user named
   * @throws FolderRefusedException if it is no folder, the root, or holds an input and must not
   */
  static OutputPlace of(OutputRequest request) throws FolderRefusedException, IOException {
    Path named = request.folder().toAbsolutePath().normalize();
    if (named.getParent() == null) {
      throw new FolderRefusedException(Clause.ROOT_FOLDER.with(request.name()));
    }
    boolean link = Files.isSymbolicLink(named);
    if (link && !Files.exists(named)) {
      throw new FolderRefusedException(Clause.LINK_TO_NOTHING.with(request.name()));
    }
    Path real = real(named);
    if (Files.exists(real) && !Files.isDirectory(real)) {
      throw new FolderRefusedException(Clause.FILE_FOR_FOLDER.with(request.name()));
    }
    List<Path> inputs = new ArrayList<>();
    for (Path input : request.inputs()) {
      Path itself = itself(input);
      Path end = Files.exists(input) ? input.toRealPath() : itself;
      if (request.placing() == OutputRequest.Placing.APART
          && (itself.startsWith(real) || end.startsWith(real))) {
        throw new FolderRefusedException(Clause.FOLDER_OF_INPUT.with(request.name(), input));
      }
      if (Files.exists(input)) {
        inputs.add(itself);
        inputs.add(end);
      }
    }
    return new OutputPlace(real, link, List.copyOf(inputs));
  }

  /** Where it lies, without going on where it links to. */
  private static Path itself(Path named) throws IOException {
    Path full = named.toAbsolutePath().normalize();
    Path parent = full.getParent();
    return parent == null ? full : real(parent).resolve(String.valueOf(full.getFileName()));
  }

  /** The real path of what exists of it, and the rest as named. */
  private static Path real(Path named) throws IOException {
    try {
      return named.toRealPath();
    } catch (NoSuchFileException e) {
      Path parent = named.getParent();
      return parent == null ? named : real(parent).resolve(String.valueOf(named.getFileName()));
    }
  }

  /** Whether a relative path in it is an input. */
  boolean isInput(String path) {
    return inputs.contains(folder.resolve(path));
  }

  /**
   * Makes the folder that shall hold it.
   *
   * @return those that were missing, deepest first
   */
  List<Path> makeParent() throws IOException {
    List<Path> missing = new ArrayList<>();
    for (Path at = folder.getParent(); at != null && !Files.exists(at); at = at.getParent()) {
      missing.add(at);
    }
    Files.createDirectories(Optional.ofNullable(folder.getParent()).orElse(folder));
    return missing;
  }

  /** Whether something is called as a draft of it. */
  boolean hasDraft() throws IOException {
    List<Path> drafts = new ArrayList<>(otherDrafts());
    drafts.add(draft());
    for (Path draft : drafts) {
      if (OwnFiles.attributes(draft).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Beside the folder, where it can be renamed into place; else in it. */
  Path draft() throws IOException {
    return canLieBeside() ? DraftFolder.besideOf(folder) : DraftFolder.insideOf(folder);
  }

  /** Where runs that were started elsewhere would have their drafts. */
  List<Path> otherDrafts() throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    return List.of(canLieBeside() ? DraftFolder.insideOf(folder) : DraftFolder.besideOf(folder));
  }

  private boolean canLieBeside() throws IOException {
    if (!Files.isDirectory(folder)) {
      return true;
    }
    Path parent = folder.getParent();
    return parent != null
        && !holdsWorkingFolder()
        && Files.isWritable(parent)
        && Files.getFileStore(parent).equals(Files.getFileStore(folder));
  }

  /** Whether it can be renamed: not a link's end, and nobody works in it. */
  boolean mayExchange() throws IOException {
    return !isLink && !holdsWorkingFolder();
  }

  private boolean holdsWorkingFolder() throws IOException {
    return Path.of("").toRealPath().startsWith(folder);
  }
}
