package io.github.locus.report;

import io.github.locus.result.Manifest;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Puts the files of a draft into their folder. A folder that is new, or that holds nothing but what is ours and goes, is
 * exchanged whole; in any other the files are renamed into place one by one, the manifest last.
 *
 * @param folder real path of the folder; it may be missing
 * @param draft where the new files lie
 * @param own what of the folder is ours
 * @param fresh hash of each new file by path
 * @param swept paths of files of ours that go
 * @param mayExchange whether the folder may be exchanged whole
 * @param moments told before each step that changes the file system
 */
record Placement(
    Path folder,
    DraftFolder draft,
    OwnFiles own,
    Map<String, String> fresh,
    List<String> swept,
    boolean mayExchange,
    Consumer<String> moments) {

  /**
   * Puts them in place.
   *
   * @return names that were renamed out of the way, with what they are called now
   */
  Map<String, String> run() throws IOException {
    if (OwnFiles.attributes(folder).isEmpty()) {
      moments.accept("the folder appears");
      DraftFolder.move(draft.files(), folder);
      return Map.of();
    }
    if (mayExchange && holdsOnlyOurs()) {
      exchange();
      return Map.of();
    }
    return merge();
  }

  /** That every folder into which a file comes, or from which one goes, can be written: found before the first is touched. */
  void requireFolders() throws IOException {
    Set<String> paths = new LinkedHashSet<>(swept);
    paths.addAll(fresh.keySet());
    Set<Path> folders = new LinkedHashSet<>();
    for (String path : paths) {
      DraftFolder.parents(folder.resolve(path), folder)
          .filter(Files::isDirectory)
          .findFirst()
          .ifPresent(folders::add);
    }
    for (Path one : folders) {
      if (!Files.isWritable(one)) {
        throw new AccessDeniedException(one.toString());
      }
    }
  }

  /** Whether a new file is in place, and not yet the manifest, which is the last. */
  boolean isHalfDone() throws IOException {
    boolean begun = false;
    for (Map.Entry<String, String> file : fresh.entrySet()) {
      if (!own.stated().getOrDefault(file.getKey(), Set.of()).contains(file.getValue())) {
        boolean there = isThere(file.getKey(), file.getValue());
        if (there && file.getKey().equals(Manifest.FILE)) {
          return false;
        }
        begun |= there;
      }
    }
    return begun;
  }

  private boolean isThere(String path, String hash) throws IOException {
    Path file = folder.resolve(path);
    return OwnFiles.attributes(file).filter(BasicFileAttributes::isRegularFile).isPresent()
        && OwnFiles.hash(file).equals(hash);
  }

  /** Whether everything in it is a file of ours that is written anew or goes, or a folder of such. */
  private boolean holdsOnlyOurs() throws IOException {
    Set<String> going = new LinkedHashSet<>(swept);
    going.addAll(fresh.keySet());
    if (!FileRights.alike(folder, draft.files())) {
      return false;
    }
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) tree::iterator) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        BasicFileAttributes found = OwnFiles.attributes(path).orElseThrow();
        boolean ours =
            found.isDirectory()
                ? name.isEmpty() || going.stream().anyMatch(file -> file.startsWith(name + "/"))
                : going.contains(name) && own.isOurs(name);
        if (!ours) {
          return false;
        }
      }
    }
    return true;
  }

  private void exchange() throws IOException {
    try (Stream<Path> old = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) old::iterator) {
        Path fresh = draft.files().resolve(folder.relativize(path).toString());
        if (OwnFiles.attributes(fresh).isPresent()) {
          FileRights.copy(path, fresh);
        }
      }
    }
    moments.accept("the old folder goes aside");
    DraftFolder.move(folder, draft.previous());
    moments.accept("the new folder comes");
    try {
      DraftFolder.move(draft.files(), folder);
    } catch (IOException e) {
      DraftFolder.move(draft.previous(), folder);
      throw e;
    }
    moments.accept("the old folder is removed");
    dispose(draft, folder, own.stated(), moments);
  }

  private Map<String, String> merge() throws IOException {
    Map<String, String> renamed = new LinkedHashMap<>();
    List<String> paths = new ArrayList<>(fresh.keySet());
    paths.remove(Manifest.FILE);
    for (String path : paths) {
      place(path, renamed);
    }
    Set<Path> emptied = new LinkedHashSet<>();
    for (String path : swept) {
      if (own.isOurs(path)) {
        moments.accept("goes: " + path);
        Files.delete(folder.resolve(path));
        DraftFolder.parents(folder.resolve(path), folder).forEach(emptied::add);
      }
    }
    DraftFolder.removeEmpty(emptied);
    if (fresh.containsKey(Manifest.FILE)) {
      place(Manifest.FILE, renamed);
    }
    return renamed;
  }

  private void place(String path, Map<String, String> renamed) throws IOException {
    Optional<Obstacle> obstacle = own.obstacle(path);
    if (obstacle.isPresent()) {
      Path aside = free(folder.resolve(obstacle.get().name()));
      moments.accept("is renamed: " + obstacle.get().name());
      Files.move(folder.resolve(obstacle.get().name()), aside);
      renamed.put(obstacle.get().name(), String.valueOf(aside.getFileName()));
    }
    Path target = folder.resolve(path);
    Files.createDirectories(target.getParent());
    if (OwnFiles.attributes(target).isPresent()) {
      FileRights.copy(target, draft.files().resolve(path));
    }
    moments.accept("comes: " + path);
    DraftFolder.move(draft.files().resolve(path), target);
  }

  /** The first of NAME.bak-1, NAME.bak-2, … that is free. */
  private static Path free(Path taken) throws IOException {
    int number = 1;
    Path free = taken;
    do {
      free = taken.resolveSibling(taken.getFileName() + ".bak-" + number++);
    } while (OwnFiles.attributes(free).isPresent());
    return free;
  }

  /**
   * Removes the folder that was exchanged. What came into it after it was looked at goes into the new one.
   *
   * @param draft holds the old folder
   * @param folder the new one
   * @param stated hashes of what was ours in the old, by path
   * @param moments told before each step
   */
  static void dispose(
      DraftFolder draft, Path folder, Map<String, Set<String>> stated, Consumer<String> moments)
      throws IOException {
    Path old = draft.previous();
    Set<Path> folders = new LinkedHashSet<>();
    List<Path> strays = new ArrayList<>();
    try (Stream<Path> tree = Files.walk(old)) {
      for (Path path : (Iterable<Path>) tree.toList()::iterator) {
        BasicFileAttributes found = OwnFiles.attributes(path).orElseThrow();
        String name = old.relativize(path).toString().replace('\\', '/');
        if (found.isDirectory()) {
          folders.add(path);
        } else if (found.isRegularFile()
            && stated.getOrDefault(name, Set.of()).contains(OwnFiles.hash(path))) {
          moments.accept("goes with the old folder: " + name);
          Files.delete(path);
        } else {
          strays.add(path);
        }
      }
    }
    for (Path stray : strays) {
      Path target = folder.resolve(old.relativize(stray).toString());
      Files.createDirectories(target.getParent());
      Files.move(stray, OwnFiles.attributes(target).isPresent() ? free(target) : target);
    }
    DraftFolder.removeEmpty(folders);
  }
}
