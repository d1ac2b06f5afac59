package io.github.locus.report;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.result.Manifest;
import io.github.locus.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a folder, made anew from the result in it. One that comes out the same, byte for byte, holds nothing that the
 * result does not hold.
 *
 * @param files those that were tried, relative paths in their order
 * @param others of these, those that came out otherwise, or that no result alone makes
 */
public record RemadeFiles(List<String> files, List<String> others) {
  public RemadeFiles {
    files = List.copyOf(files);
    others = List.copyOf(others);
  }

  /**
   * Makes them.
   *
   * @param folder where they lie
   * @param result the result in it
   * @return what was tried; nothing where no manifest of ours names files of a result
   * @throws IOException if a file cannot be read or made
   * @throws ChartsUnavailableException if there are charts and this Java cannot draw
   */
  public static RemadeFiles of(Path folder, Result result)
      throws IOException, ChartsUnavailableException {
    Optional<WrittenFolder> written = WrittenFolder.of(folder);
    if (written.isEmpty()) {
      return new RemadeFiles(List.of(), List.of());
    }
    Map<String, String> stated = new TreeMap<>(written.get().manifest().files(Manifest.RESULT));
    stated.remove(Deliverables.JSON); // it is what the others are made of
    Set<Deliverable> kinds = kinds(stated.keySet());
    Map<String, String> made =
        FolderContent.hashes(Deliverables.of(result, kinds, Origin.unknown()).files());
    List<String> others = new ArrayList<>();
    for (String file : stated.keySet()) {
      Path there = folder.resolve(file);
      String now = OwnFiles.attributes(there).isPresent() ? OwnFiles.hash(there) : "";
      if (!now.equals(made.get(file))) {
        others.add(file);
      }
    }
    return new RemadeFiles(List.copyOf(stated.keySet()), others);
  }

  private static Set<Deliverable> kinds(Set<String> files) {
    Set<Deliverable> kinds = EnumSet.noneOf(Deliverable.class);
    Arrays.stream(Deliverable.values())
        .filter(one -> one != Deliverable.DRAWS) // of draws a result knows nothing
        .filter(one -> files.stream().anyMatch(one::makes))
        .forEach(kinds::add);
    return kinds;
  }
}
