package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.locus.diagnostic.Clause;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder in which a run lays out its files before it puts them in place. A text in it says whose it is; a lock on that
 * text says that its run is still alive, and the system takes the lock away when the run dies. A folder of the same name
 * that holds anything else is somebody's, and left alone.
 */
final class DraftFolder {
  private static final String SUFFIX = ".locus-draft";
  private static final String MARKER = "locus-draft.txt";
  private static final String MARK =
      "locus lays out files here while it runs. What a stopped run left, the next one removes.\n";
  private static final String JOURNAL = "journal.txt";
  private static final String UNFINISHED_JOURNAL = "journal.tmp";
  private static final String FILES = "files";
  private static final String PREVIOUS = "previous";
  private static final int MOST = 9;
  private static final int TRIES = 20;

  private final Path place;
  private final FileChannel marker;

  private DraftFolder(Path place, FileChannel marker) {
    this.place = place;
    this.marker = marker;
  }

  /** The draft of a folder, beside it. */
  static Path besideOf(Path folder) {
    return folder.resolveSibling("." + folder.getFileName() + SUFFIX);
  }

  /** The draft of a folder, in it. */
  static Path insideOf(Path folder) {
    return folder.resolve(SUFFIX);
  }

  /**
   * Takes a draft, that of a dead run too.
   *
   * @param base where; with a number behind it if somebody has a folder of that name
   * @param asNamed the folder that it is for, as the user named it
   * @throws FolderInUseException if a run that is alive has it
   */
  static DraftFolder claim(Path base, Path asNamed) throws IOException {
    for (int number = 1; number <= MOST; number++) {
      Path place = number == 1 ? base : base.resolveSibling(base.getFileName() + "-" + number);
      for (int i = 0; i < TRIES && make(place); i++) {
        Optional<DraftFolder> draft = lock(place, asNamed);
        if (draft.isPresent()) {
          return draft.get();
        }
      }
    }
    throw new FolderFailedException(Clause.DRAFTS_OF_OTHERS.with(base));
  }

  /** Takes what dead runs left at a place, and nothing where there is nothing. */
  static Optional<DraftFolder> left(Path base, Path asNamed) throws IOException {
    for (int number = 1; number <= MOST; number++) {
      Path place = number == 1 ? base : base.resolveSibling(base.getFileName() + "-" + number);
      if (OwnFiles.attributes(place).isPresent() && isDraft(place)) {
        return lock(place, asNamed);
      }
    }
    return Optional.empty();
  }

  /** Makes the folder where there is none; tells whether one of ours is there. */
  private static boolean make(Path place) throws IOException {
    try {
      if (Files.getFileStore(place.toAbsolutePath().getParent())
          .supportsFileAttributeView(PosixFileAttributeView.class)) {
        // what is being written may be for few eyes
        Files.createDirectory(
            place,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      } else {
        Files.createDirectory(place);
      }
      return true;
    } catch (FileAlreadyExistsException e) {
      return isDraft(place);
    }
  }

  /** A run may have died before it wrote its text: an empty folder, or an empty text alone. */
  private static boolean isDraft(Path place) throws IOException {
    if (!OwnFiles.attributes(place).map(BasicFileAttributes::isDirectory).orElse(false)) {
      return false;
    }
    Path text = place.resolve(MARKER);
    Optional<BasicFileAttributes> found = OwnFiles.attributes(text);
    List<Path> entries = list(place);
    if (found.isEmpty()) {
      return entries.isEmpty();
    }
    if (!found.get().isRegularFile() || found.get().size() > MARK.length()) {
      return false;
    }
    return found.get().size() == 0
        ? entries.size() == 1
        : new String(Files.readAllBytes(text), UTF_8).equals(MARK);
  }

  private static Optional<DraftFolder> lock(Path place, Path asNamed) throws IOException {
    Path text = place.resolve(MARKER);
    Optional<Object> before = key(text);
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              text,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return Optional.empty(); // its run just ended
    }
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new FolderInUseException(asNamed);
      }
      if (channel.size() == 0) {
        mark(channel, place);
      }
      // the text that was locked may have been removed by its run in the meantime; it is not read,
      // because the system drops a lock when any other handle of the file is closed
      Optional<Object> now = key(text);
      taken = OwnFiles.attributes(text).isPresent() && (before.isEmpty() || before.equals(now));
      return taken ? Optional.of(new DraftFolder(place, channel)) : Optional.empty();
    } catch (OverlappingFileLockException e) {
      throw new FolderInUseException(asNamed);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** Says whose the draft is; where not even that can be written, as on a full disk, nothing of it stays. */
  private static void mark(FileChannel channel, Path place) throws IOException {
    try {
      channel.write(ByteBuffer.wrap(MARK.getBytes(UTF_8)));
    } catch (IOException e) {
      Files.deleteIfExists(place.resolve(MARKER));
      removeIfEmpty(place);
      IOException named = new FileSystemException(place.toString(), null, e.getMessage());
      named.initCause(e);
      throw named;
    }
  }

  /** Which file it is, where the system tells. */
  private static Optional<Object> key(Path file) throws IOException {
    return OwnFiles.attributes(file).map(BasicFileAttributes::fileKey);
  }

  /** Where the new files lie. */
  Path files() {
    return place.resolve(FILES);
  }

  /** Where the old folder lies while the new one takes its place. */
  Path previous() {
    return place.resolve(PREVIOUS);
  }

  boolean isBeside(Path folder) {
    return Optional.ofNullable(place.getParent()).equals(Optional.ofNullable(folder.getParent()));
  }

  /** What the last run wrote here before it began to put files in place. */
  Optional<DraftJournal> journal() throws IOException {
    Path file = place.resolve(JOURNAL);
    boolean written =
        OwnFiles.attributes(file).map(BasicFileAttributes::isRegularFile).orElse(false);
    return written ? DraftJournal.parse(Files.readString(file)) : Optional.empty();
  }

  void write(DraftJournal journal) throws IOException {
    Path unfinished = place.resolve(UNFINISHED_JOURNAL);
    Files.writeString(unfinished, journal.text());
    Files.move(unfinished, place.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes the new files that a journal names, and folders that are then empty. */
  void clearFiles(DraftJournal journal) throws IOException {
    Set<Path> folders = new LinkedHashSet<>();
    for (String path : journal.fresh().keySet()) {
      Path file = files().resolve(path).normalize();
      if (file.startsWith(files()) && isPlainBelow(file)) {
        Files.deleteIfExists(file);
      }
      parents(file, files()).forEach(folders::add);
    }
    removeEmpty(folders);
    removeIfEmpty(files());
  }

  private boolean isPlainBelow(Path file) throws IOException {
    for (Path folder : parents(file, place).toList()) {
      if (!OwnFiles.attributes(folder).map(BasicFileAttributes::isDirectory).orElse(false)) {
        return false;
      }
    }
    return OwnFiles.attributes(file).map(BasicFileAttributes::isRegularFile).orElse(false);
  }

  /** Removes the draft; what somebody else put into it stays. */
  void remove() throws IOException {
    Optional<DraftJournal> journal = journal();
    if (journal.isPresent()) {
      clearFiles(journal.get());
    }
    removeIfEmpty(files());
    Files.deleteIfExists(place.resolve(UNFINISHED_JOURNAL));
    Files.deleteIfExists(place.resolve(JOURNAL));
    Files.deleteIfExists(place.resolve(MARKER));
    removeIfEmpty(place);
    marker.close();
  }

  /** Leaves the draft as a killed run would, for the next run to see. */
  void abandon() throws IOException {
    marker.close();
  }

  /** The folders between a file and a root, the root not among them, deepest first. */
  static Stream<Path> parents(Path file, Path root) {
    List<Path> parents = new ArrayList<>();
    for (Path at = file.getParent();
        at != null && at.startsWith(root) && !at.equals(root);
        at = at.getParent()) {
      parents.add(at);
    }
    return parents.stream();
  }

  /** Removes those folders that are empty, deepest first. */
  static void removeEmpty(Set<Path> folders) throws IOException {
    for (Path folder :
        folders.stream().sorted(Comparator.comparing(Path::getNameCount).reversed()).toList()) {
      removeIfEmpty(folder);
    }
  }

  static void removeIfEmpty(Path folder) throws IOException {
    if (OwnFiles.attributes(folder).map(BasicFileAttributes::isDirectory).orElse(false)) {
      try {
        Files.delete(folder);
      } catch (DirectoryNotEmptyException e) {
        return; // somebody has something in it
      }
    }
  }

  /** Moves a file or folder at once, or not at all. */
  static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new FolderFailedException(Clause.OTHER_FILE_SYSTEM.with(to, from), e);
    }
  }

  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
