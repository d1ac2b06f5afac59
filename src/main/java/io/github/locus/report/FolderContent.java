package io.github.locus.report;

import io.github.locus.result.Manifest;
import io.github.locus.result.Sha256;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files that belong together.
 *
 * @param files bytes by relative path with forward slashes, in the order in which they are made
 * @param manifest what made them; empty for files that are made to be edited, which are the user's from the first moment
 */
public record FolderContent(Map<String, byte[]> files, Optional<Manifest> manifest) {
  public FolderContent {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /**
   * Files that are the user's to edit.
   *
   * @param files bytes by relative path
   * @return content without a manifest
   */
  public static FolderContent toEdit(Map<String, byte[]> files) {
    return new FolderContent(files, Optional.empty());
  }

  /**
   * What the manifest states of these files; hashing is dear, and they are not hashed again.
   *
   * @return SHA-256 by path; empty without a manifest
   */
  Map<String, String> hashes() {
    Map<String, String> hashes =
        new LinkedHashMap<>(manifest.map(Manifest::files).orElse(Map.of()));
    hashes.keySet().retainAll(files.keySet());
    return hashes;
  }

  /**
   * The hashes that a manifest states.
   *
   * @param files bytes by relative path
   * @return SHA-256 by path, in the same order
   */
  public static Map<String, String> hashes(Map<String, byte[]> files) {
    Map<String, String> hashes = new LinkedHashMap<>();
    files.forEach((path, bytes) -> hashes.put(path, Sha256.of(bytes)));
    return hashes;
  }
}
