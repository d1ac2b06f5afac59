package io.github.locus.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Where files shall go, and what must not be touched on the way.
 *
 * @param folder the folder as the user named it; made where it is missing
 * @param force whether what stands in the way and is not ours is renamed instead of stopping the run
 * @param inputs files that the run reads, or keeps beside its output as a ledger, which may be missing yet
 * @param placing whether the folder may hold them
 * @param names relative paths that will be written for sure, to be refused before any work is done
 */
public record OutputRequest(
    Path folder, boolean force, List<Path> inputs, Placing placing, Set<String> names) {
  public OutputRequest {
    inputs = List.copyOf(inputs);
    names = Set.copyOf(names);
  }

  /** The folder in a sentence. */
  String name() {
    return folder.toString().isEmpty() ? "this folder" : folder.toString();
  }

  /** How the new files stand to what is in the folder. */
  public enum Placing {
    /** A folder without inputs; files of ours of the same kind that are not written again go. */
    APART,
    /** Beside the input if need be; files of ours that are not written again stay. */
    BESIDE
  }
}
