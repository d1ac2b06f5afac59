package io.github.locus.report;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.result.EarlierManifest;
import io.github.locus.result.Manifest;
import io.github.locus.result.ManifestJson;
import io.github.locus.result.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * A folder that a run has claimed, and writes once. Only what is ours by {@link OwnFiles} is ever replaced or removed. A
 * run that is killed at any moment leaves every file old or new; the next run completes what it finds half done.
 */
public final class OutputFolder implements Closeable {
  private static final int MOST_NAMES = 12;

  private final OutputRequest request;
  private final OutputPlace place;
  private final Consumer<String> moments;
  private final List<DraftFolder> drafts = new ArrayList<>();
  private final List<DraftJournal> journals = new ArrayList<>();
  private final List<Argument> remarks = new ArrayList<>();
  private List<Path> made = List.of();
  private State state = State.CLAIMED;

  private enum State {
    CLAIMED,
    PLACING,
    DONE,
    CLOSED
  }

  private OutputFolder(OutputRequest request, OutputPlace place, Consumer<String> moments) {
    this.request = request;
    this.place = place;
    this.moments = moments;
  }

  /**
   * Claims a folder before any work is done.
   *
   * @param request which, and what must not be touched
   * @return the folder, to be closed by the caller
   * @throws FolderRefusedException if writing there would harm what is not ours; nothing was touched
   * @throws FolderInUseException if another run that is alive has claimed it
   * @throws IOException if the place cannot be read or written
   */
  public static OutputFolder claim(OutputRequest request)
      throws FolderRefusedException, IOException {
    return claim(request, moment -> {});
  }

  /**
   * Claims a folder.
   *
   * @param request which, and what must not be touched
   * @param moments told before each step of {@link #write} that changes the file system
   */
  static OutputFolder claim(OutputRequest request, Consumer<String> moments)
      throws FolderRefusedException, IOException {
    try {
      return claimed(request, moments);
    } catch (FileSystemException e) {
      throw named(request).told(e);
    }
  }

  private static TypedPlace named(OutputRequest request) {
    Path folder = request.folder().toAbsolutePath().normalize();
    try {
      return new TypedPlace(request.name(), folder.toRealPath());
    } catch (IOException e) { // it is not there yet
      return new TypedPlace(request.name(), folder);
    }
  }

  private static OutputFolder claimed(OutputRequest request, Consumer<String> moments)
      throws FolderRefusedException, IOException {
    OutputFolder output = new OutputFolder(request, OutputPlace.of(request), moments);
    boolean claimed = false;
    try {
      output.take();
      OwnFiles own = output.own();
      output.refuse(own, request.names());
      output.remarkOnWhatIsMissing(own);
      claimed = true;
      return output;
    } finally {
      if (!claimed) {
        output.close();
      }
    }
  }

  /**
   * Removes what a killed run left of its draft of a folder that is whole and is not written again.
   *
   * @param request which
   * @throws FolderRefusedException if it is no place to write to
   * @throws FolderInUseException if the run is alive
   * @throws IOException if the place cannot be read or written
   */
  public static void tidy(OutputRequest request) throws FolderRefusedException, IOException {
    if (OutputPlace.of(request).hasDraft()) {
      claim(request).close();
    }
  }

  private void take() throws IOException {
    made = place.makeParent();
    Path folder = place.folder();
    drafts.add(DraftFolder.claim(place.draft(), request.folder()));
    for (Path other : place.otherDrafts()) {
      DraftFolder.left(other, request.folder()).ifPresent(drafts::add);
    }
    for (DraftFolder draft : drafts) {
      Optional<DraftJournal> journal = draft.journal();
      if (OwnFiles.attributes(draft.previous()).isPresent()) {
        if (OwnFiles.attributes(folder).isEmpty()) {
          DraftFolder.move(draft.previous(), folder);
          remarks.add(Clause.HALF_EXCHANGED.with(request.name()));
        } else if (journal.isPresent()) {
          Placement.dispose(draft, folder, journal.get().own(), moment -> {});
        }
      }
      if (journal.isPresent()) {
        draft.clearFiles(journal.get());
        journals.add(journal.get());
      }
    }
  }

  private OwnFiles own() throws IOException {
    return OwnFiles.of(place.folder(), !place.isLink(), journals);
  }

  private void remarkOnWhatIsMissing(OwnFiles own) throws IOException {
    Map<String, String> stated = own.manifest().map(EarlierManifest::files).orElse(Map.of());
    List<String> missing = new ArrayList<>();
    for (String path : stated.keySet()) {
      if (OwnFiles.attributes(place.folder().resolve(path)).isEmpty()) {
        missing.add(path);
      }
    }
    if (!missing.isEmpty()) {
      remarks.add(Clause.FILES_MISSING.with(request.name(), Argument.first(missing, MOST_NAMES)));
    }
    if (isHalfPlaced(own)) {
      remarks.add(Clause.HALF_PLACED.with(request.name()));
    }
  }

  /** Whether a file of a stopped run is in place that the manifest does not know. */
  private boolean isHalfPlaced(OwnFiles own) throws IOException {
    Map<String, String> stated = own.manifest().map(EarlierManifest::files).orElse(Map.of());
    for (DraftJournal journal : journals) {
      for (Map.Entry<String, String> fresh : journal.fresh().entrySet()) {
        boolean known =
            fresh.getKey().equals(Manifest.FILE)
                || fresh.getValue().equals(stated.get(fresh.getKey()));
        if (!known && own.isOurs(fresh.getKey(), fresh.getValue())) {
          return true;
        }
      }
    }
    return false;
  }

  /** What the user should know of: what was found half done, and what was renamed. */
  public List<Argument> remarks() {
    return List.copyOf(remarks);
  }

  /**
   * @param content the files
   * @throws FolderRefusedException if one of them would replace what is not ours; nothing was touched
   * @throws IOException if writing failed; every file is old or new
   */
  public synchronized void write(FolderContent content) throws FolderRefusedException, IOException {
    try {
      place(content);
    } catch (FileSystemException e) {
      throw named(request).told(e);
    }
  }

  private void place(FolderContent content) throws FolderRefusedException, IOException {
    if (state != State.CLAIMED) {
      throw new FolderFailedException(Clause.STOPPED_BEFORE.with(request.folder()));
    }
    OwnFiles own = own();
    Map<String, byte[]> files = new LinkedHashMap<>(content.files());
    List<String> others = others(own, content);
    boolean stays = request.placing() == OutputRequest.Placing.BESIDE;
    boolean shared = stays && !others.isEmpty();
    if (content.manifest().isPresent()) {
      Manifest manifest = content.manifest().get();
      var alongside = own.manifest().map(m -> m.others(manifest.kind())).orElse(List.of());
      shared |= !alongside.isEmpty();
      Map<String, String> kept = stays ? hashes(others) : Map.of();
      files.put(Manifest.FILE, ManifestJson.write(manifest.beside(kept, alongside)));
    } else {
      shared = true;
    }
    refuse(own, files.keySet());
    Map<String, String> fresh = new LinkedHashMap<>();
    Map<String, String> stated = content.hashes(); // of all but the manifest itself
    files.forEach(
        (path, bytes) ->
            fresh.put(path, stated.computeIfAbsent(path, unstated -> Sha256.of(bytes))));
    DraftFolder draft = drafts.get(0);
    Placement placement =
        new Placement(
            place.folder(),
            draft,
            own,
            fresh,
            stays ? List.of() : others,
            place.mayExchange() && !shared && draft.isBeside(place.folder()),
            moments);
    placement.requireFolders();
    try {
      lay(draft, own, files, fresh);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw inTheFolder(e); // that a disk is full says of no file where it is
    }
    Map<String, String> renamed = placed(placement);
    renamed.forEach((name, now) -> remarks.add(Clause.RENAMED.with(request.name(), name, now)));
    state = State.DONE;
    moments.accept("the draft is removed");
  }

  private Map<String, String> placed(Placement placement) throws IOException {
    state = State.PLACING;
    try {
      return placement.run();
    } catch (FileSystemException e) {
      throw placement.isHalfDone()
          ? new FolderHalfWrittenException(request.name(), named(request).told(e))
          : e;
    }
  }

  private IOException inTheFolder(IOException failure) {
    IOException named = new FileSystemException(request.name(), null, failure.getMessage());
    named.initCause(failure);
    return named;
  }

  private void lay(
      DraftFolder draft, OwnFiles own, Map<String, byte[]> files, Map<String, String> fresh)
      throws IOException {
    moments.accept("the journal");
    draft.write(new DraftJournal(own.stated(), fresh));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = draft.files().resolve(file.getKey()).normalize();
      if (!path.startsWith(draft.files())) {
        throw new IllegalArgumentException(file.getKey() + " lies outside the folder");
      }
      moments.accept("the draft of " + file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  /** Files of ours, of the same kind, that are not written again. */
  private static List<String> others(OwnFiles own, FolderContent content) throws IOException {
    List<String> others = new ArrayList<>();
    if (content.manifest().isPresent() && own.manifest().isPresent()) {
      String kind = content.manifest().get().kind();
      for (String path : own.manifest().get().files(kind).keySet()) {
        if (!content.files().containsKey(path) && own.isOurs(path)) {
          others.add(path);
        }
      }
    }
    return others;
  }

  private Map<String, String> hashes(List<String> paths) throws IOException {
    Map<String, String> hashes = new LinkedHashMap<>();
    for (String path : paths) {
      hashes.put(path, OwnFiles.hash(place.folder().resolve(path)));
    }
    return hashes;
  }

  private void refuse(OwnFiles own, Iterable<String> paths)
      throws FolderRefusedException, IOException {
    SortedMap<String, Argument> inTheWay = new TreeMap<>();
    for (String path : paths) {
      if (place.isInput(path)) {
        throw new FolderRefusedException(
            Clause.INPUT_IN_THE_WAY.with(request.folder().resolve(path)));
      }
      own.obstacle(path).ifPresent(o -> inTheWay.put(o.name(), o.words()));
    }
    if (!inTheWay.isEmpty() && !request.force()) {
      throw new FolderRefusedException(refusal(List.copyOf(inTheWay.values())));
    }
  }

  private Argument refusal(List<Argument> inTheWay) {
    Clause refused = place.isLink() ? Clause.NOT_OURS_BEHIND_LINK : Clause.NOT_OURS;
    return refused.with(request.name(), Argument.first(inTheWay, MOST_NAMES));
  }

  /** Removes the drafts; a folder that was not written stays as it was. */
  @Override
  public synchronized void close() throws IOException {
    if (state == State.CLOSED) {
      return;
    }
    // what stands in a journal is needed until a manifest states it
    boolean needed = state == State.PLACING || (state == State.CLAIMED && isHalfPlaced(own()));
    state = State.CLOSED;
    for (DraftFolder draft : drafts) {
      if (needed) {
        draft.abandon();
      } else {
        draft.remove();
      }
    }
    for (Path folder : made) {
      try {
        Files.deleteIfExists(folder);
      } catch (DirectoryNotEmptyException | FileAlreadyExistsException | NoSuchFileException e) {
        return; // it holds the deliverables now
      }
    }
  }

  /** Leaves everything as a killed run would. */
  synchronized void abandon() throws IOException {
    state = State.CLOSED;
    for (DraftFolder draft : drafts) {
      draft.abandon();
    }
  }
}
