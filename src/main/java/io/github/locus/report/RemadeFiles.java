package io.github.locus.report;

import io.github.locus.chart.ChartsUnavailableException;
import io.github.locus.page.Audience;
import io.github.locus.result.Manifest;
import io.github.locus.result.Result;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

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
   * Makes them: in the look of ours and for all readers, then what comes out otherwise in another look or for some of them.
   *
   * @param folder where they lie
   * @param result the result in it
   * @param look how its documents may look beside ours
   * @return what was tried; nothing where no manifest of ours names files of a result
   * @throws IOException if a file cannot be read or made
   * @throws ChartsUnavailableException if there are charts and this Java cannot draw
   */
  public static RemadeFiles of(Path folder, Result result, Look look)
      throws IOException, ChartsUnavailableException {
    Optional<WrittenFolder> written = WrittenFolder.of(folder);
    if (written.isEmpty()) {
      return new RemadeFiles(List.of(), List.of());
    }
    Map<String, String> stated = new TreeMap<>(written.get().manifest().files(Manifest.RESULT));
    stated.remove(Deliverables.JSON); // it is what the others are made of
    Map<String, String> there = new TreeMap<>();
    for (String file : stated.keySet()) {
      Path path = folder.resolve(file);
      there.put(file, OwnFiles.attributes(path).isPresent() ? OwnFiles.hash(path) : "");
    }
    Set<String> others = new TreeSet<>(stated.keySet());
    for (Look tried : Stream.of(Look.ours(), look).distinct().toList()) {
      for (Audience readers : Audience.values()) {
        if (!others.isEmpty()) {
          Deliverables.Beside beside = Deliverables.Beside.nothing().in(tried).readBy(readers);
          FolderContent made = Deliverables.of(result, beside, kinds(others), Origin.unknown());
          Map<String, String> hashes = FolderContent.hashes(made.files());
          others.removeIf(file -> Objects.equals(there.get(file), hashes.get(file)));
        }
      }
    }
    return new RemadeFiles(List.copyOf(stated.keySet()), List.copyOf(others));
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
