package io.github.locus.report;

import io.github.locus.result.EarlierManifest;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestInput;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.ResultFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folder that an earlier run wrote, held against its manifest.
 *
 * @param folder the folder
 * @param manifest what the run says that it wrote
 * @param inputs files that it read, with their hashes
 */
public record WrittenFolder(Path folder, EarlierManifest manifest, List<ManifestInput> inputs) {
  public WrittenFolder {
    inputs = List.copyOf(inputs);
  }

  /** What is wrong with a file of a folder. */
  public enum Fault {
    /** The manifest names it, and it is not there. */
    MISSING,
    /** It has other bytes than the manifest states. */
    CHANGED
  }

  /**
   * Reads a manifest.
   *
   * @param folder the folder
   * @return the folder; empty where it has no manifest of ours, or one that was changed
   * @throws IOException if it cannot be read
   */
  public static Optional<WrittenFolder> of(Path folder) throws IOException {
    Path file = folder.resolve(Manifest.FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] json = Files.readAllBytes(file);
      return Optional.of(
          new WrittenFolder(folder, ManifestJson.read(json), ManifestJson.inputsOf(json)));
    } catch (ResultFormatException e) {
      return Optional.empty(); // it proves nothing
    }
  }

  /**
   * What does not match.
   *
   * @return faults by path; none where every file that the manifest names is whole
   * @throws IOException if a file cannot be read
   */
  public Map<String, Fault> faults() throws IOException {
    Map<String, Fault> faults = new LinkedHashMap<>();
    for (Map.Entry<String, String> stated : new TreeMap<>(manifest.files()).entrySet()) {
      Path file = folder.resolve(stated.getKey());
      if (OwnFiles.attributes(file).filter(found -> found.isRegularFile()).isEmpty()) {
        faults.put(stated.getKey(), Fault.MISSING);
      } else if (!OwnFiles.hash(file).equals(stated.getValue())) {
        faults.put(stated.getKey(), Fault.CHANGED);
      }
    }
    return faults;
  }
}
