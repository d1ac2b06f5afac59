package io.github.locus.report;

import io.github.locus.result.EarlierManifest;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The one rule of what is ours: a plain file that an earlier manifest in the folder names and whose bytes have the hash
 * that is stated there. Symbolic links are never ours, and nothing behind one is.
 */
final class OwnFiles {
  private static final long LARGEST_MANIFEST = 64L << 20;

  private final Path folder;
  private final Optional<EarlierManifest> manifest;
  private final Map<String, Set<String>> stated;

  private OwnFiles(
      Path folder, Optional<EarlierManifest> manifest, Map<String, Set<String>> stated) {
    this.folder = folder;
    this.manifest = manifest;
    this.stated = stated;
  }

  /**
   * Reads what earlier runs say of a folder.
   *
   * @param folder its real path; it may be missing
   * @param trusted false if nothing in it may count as ours
   * @param journals statements of runs that were stopped
   */
  static OwnFiles of(Path folder, boolean trusted, Iterable<DraftJournal> journals)
      throws IOException {
    Map<String, Set<String>> stated = new HashMap<>();
    Path file = folder.resolve(Manifest.FILE);
    Optional<EarlierManifest> manifest = trusted ? read(file) : Optional.empty();
    if (manifest.isPresent()) {
      manifest.get().files().forEach((path, hash) -> state(stated, path, hash));
      state(stated, Manifest.FILE, hash(file));
    }
    if (trusted) {
      for (DraftJournal journal : journals) {
        journal.own().forEach((path, hashes) -> hashes.forEach(hash -> state(stated, path, hash)));
        journal.fresh().forEach((path, hash) -> state(stated, path, hash));
      }
    }
    return new OwnFiles(folder, manifest, stated);
  }

  private static void state(Map<String, Set<String>> stated, String path, String hash) {
    if (isBelow(path)) {
      stated.computeIfAbsent(path, unused -> new HashSet<>()).add(hash);
    }
  }

  private static Optional<EarlierManifest> read(Path file) throws IOException {
    Optional<BasicFileAttributes> found = attributes(file);
    if (found.isEmpty() || !found.get().isRegularFile() || found.get().size() > LARGEST_MANIFEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(ManifestJson.read(Files.readAllBytes(file)));
    } catch (ResultFormatException e) {
      return Optional.empty(); // of another program, or changed: then it proves nothing
    }
  }

  Optional<EarlierManifest> manifest() {
    return manifest;
  }

  /** All that is stated, hashes by path. */
  Map<String, Set<String>> stated() {
    return stated;
  }

  /** Whether a relative path leads to a file of ours. */
  boolean isOurs(String path) throws IOException {
    return isBelow(path)
        && obstacle(path).isEmpty()
        && attributes(folder.resolve(path)).isPresent();
  }

  /** Whether a relative path leads to a file of ours with a hash. */
  boolean isOurs(String path, String hash) throws IOException {
    return isOurs(path) && hash(folder.resolve(path)).equals(hash);
  }

  /**
   * What keeps a file from going to a place.
   *
   * @param path relative path with forward slashes
   * @return empty if the place is free or holds a file of ours
   */
  Optional<Obstacle> obstacle(String path) throws IOException {
    String[] names = path.split("/", -1);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < names.length; i++) {
      name.append(i == 0 ? "" : "/").append(names[i]);
      Optional<BasicFileAttributes> found = attributes(folder.resolve(name.toString()));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Optional<Obstacle.Reason> reason =
          i + 1 < names.length ? asFolder(found.get()) : asFile(path, found.get());
      if (reason.isPresent()) {
        return Optional.of(new Obstacle(name.toString(), reason.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Obstacle.Reason> asFolder(BasicFileAttributes found) {
    if (found.isSymbolicLink()) {
      return Optional.of(Obstacle.Reason.LINK);
    }
    return found.isDirectory() ? Optional.empty() : Optional.of(Obstacle.Reason.FILE);
  }

  private Optional<Obstacle.Reason> asFile(String path, BasicFileAttributes found)
      throws IOException {
    if (found.isSymbolicLink()) {
      return Optional.of(Obstacle.Reason.LINK);
    }
    if (found.isDirectory()) {
      return Optional.of(Obstacle.Reason.FOLDER);
    }
    Set<String> hashes = stated.getOrDefault(path, Set.of());
    if (hashes.isEmpty() || !found.isRegularFile()) {
      return Optional.of(Obstacle.Reason.NOT_OURS);
    }
    return hashes.contains(hash(folder.resolve(path)))
        ? Optional.empty()
        : Optional.of(Obstacle.Reason.CHANGED);
  }

  /** What is there itself, links not followed; empty where nothing is. */
  static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException | NotDirectoryException e) {
      return Optional.empty();
    }
  }

  static String hash(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      return Sha256.of(bytes);
    }
  }

  /** Whether a stated path stays inside its folder: a manifest may come from anywhere. */
  private static boolean isBelow(String path) {
    try {
      Path relative = Path.of(path);
      return !path.isEmpty()
          && !relative.isAbsolute()
          && !relative.startsWith("..")
          && relative.normalize().equals(relative);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
