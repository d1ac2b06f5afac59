package io.github.locus.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.github.locus.compare.Subtraction;
import io.github.locus.diagnostic.Clause;
import io.github.locus.result.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was released of a survey, in a file that its owner alone can read. It is held for one run: another run into it at the
 * same time is refused. Releases are added at its end, and nothing that it holds is ever changed.
 *
 * <p>Files without permissions of owner, group and others (as on Windows) are taken as they are.
 */
public final class Ledger implements AutoCloseable {
  /** A million persons who rate four functions take some 350 MB a release. */
  private static final int MOST_MEGABYTES = 1024;

  private static final Set<StandardOpenOption> OPTIONS_OF_NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final Set<PosixFilePermission> OF_OTHERS =
      EnumSet.complementOf(
          EnumSet.of(
              PosixFilePermission.OWNER_READ,
              PosixFilePermission.OWNER_WRITE,
              PosixFilePermission.OWNER_EXECUTE));

  private final Path file;
  private final FingerprintKey key;
  private final List<Release> releases;
  private final Set<String> results;
  private Optional<FileChannel> held;
  private long length;

  private Ledger(Path file, Optional<FileChannel> held, LedgerText text) {
    this.file = file;
    this.held = held;
    key = text.key();
    releases = new ArrayList<>(text.releases());
    results = new HashSet<>(text.results());
    length = text.length();
  }

  /**
   * Opens a ledger, or begins one, of which nothing is written before the first release.
   *
   * @param file its path, as the user named it
   * @return the ledger, to be closed
   * @throws LedgerInUseException if another run uses it
   * @throws LedgerRefusedException if the file is no ledger, was changed, or can be read by others
   * @throws IOException if it cannot be read, or cannot be made there
   */
  public static Ledger open(Path file) throws IOException, LedgerRefusedException {
    if (!Files.exists(file)) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder == null || !Files.isDirectory(folder)) {
        throw new LedgerRefusedException(Clause.LEDGER_NOWHERE.with(file));
      }
      return new Ledger(
          file, Optional.empty(), new LedgerText(FingerprintKey.drawn(), List.of(), Set.of(), 0));
    }
    if (!Files.isRegularFile(file)) {
      throw new LedgerRefusedException(Clause.NO_LEDGER.with(file));
    }
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      lock(file, channel);
      LedgerText text = LedgerText.read(file, bytes(file, channel));
      requireOwnerAlone(file); // a file of others is no ledger, whoever may read it
      taken = true;
      return new Ledger(file, Optional.of(channel), text);
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static void lock(Path file, FileChannel channel)
      throws IOException, LedgerRefusedException {
    try {
      FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new LedgerInUseException(file);
      }
    } catch (OverlappingFileLockException e) {
      throw new LedgerInUseException(file);
    }
  }

  private static byte[] bytes(Path file, FileChannel channel)
      throws IOException, LedgerRefusedException {
    if (channel.size() > (long) MOST_MEGABYTES << 20) {
      throw new LedgerRefusedException(Clause.LEDGER_TOO_LARGE.with(file, MOST_MEGABYTES));
    }
    InputStream in = Channels.newInputStream(channel); // not closed: its end would end the lock
    return in.readAllBytes();
  }

  private static void requireOwnerAlone(Path file) throws IOException, LedgerRefusedException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null
        && view.readAttributes().permissions().stream().anyMatch(OF_OTHERS::contains)) {
      throw new LedgerRefusedException(Clause.LEDGER_OPEN_TO_OTHERS.with(file));
    }
  }

  /** Its path, as the user named it. */
  public Path file() {
    return file;
  }

  /** Under which fingerprints of a new release are to be made. */
  public FingerprintKey key() {
    return key;
  }

  /**
   * Why a release could be subtracted from one of those before it.
   *
   * @param release what is to be released
   * @return the first reason, the latest release first; empty where there is none
   */
  public synchronized Optional<Subtraction> subtraction(Release release) {
    for (int at = releases.size() - 1; at >= 0; at--) {
      Optional<Subtraction> found = release.from(releases.get(at));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * Writes down a release, before it is published: one that nobody gets to see refuses others for nothing, one that is not
   * written down gives persons away.
   *
   * @param release what will be released; what rests on the same as an earlier one is not written again
   * @throws IOException if it cannot be written
   */
  public synchronized void add(Release release) throws IOException {
    if (releases.contains(release)) {
      return;
    }
    append(LedgerText.line(release));
    releases.add(release);
  }

  private void append(String line) throws IOException {
    if (held.isEmpty()) {
      FileChannel fresh = FileChannel.open(file, OPTIONS_OF_NEW, attributes(file));
      held = Optional.of(fresh);
      fresh.lock();
      try {
        write(fresh, LedgerText.head(key) + line);
      } catch (IOException e) {
        Files.delete(file); // a head without its end is no ledger
        throw told(e);
      }
    } else {
      FileChannel channel = held.get();
      channel.truncate(length);
      channel.position(length);
      try {
        write(channel, line);
      } catch (IOException e) {
        channel.truncate(length);
        throw told(e);
      }
    }
    length = held.get().position();
  }

  /**
   * Writes a release down unless it could be subtracted from one of those before it: one step for runs of many
   * organisations at once, of which two may be one that is asked again.
   *
   * @param release what will be released
   * @return why it is not written down; empty where it is
   * @throws IOException if it cannot be written
   */
  public synchronized Optional<Subtraction> addUnlessSubtracted(Release release)
      throws IOException {
    Optional<Subtraction> found = subtraction(release);
    if (found.isEmpty()) {
      add(release);
    }
    return found;
  }

  /**
   * Writes down of which result a release is, before that is published and after {@link #add}: of a result that is found
   * later it is then known that the ledger holds who is in it.
   *
   * @param of under which key the release was made
   * @param sha256 the hash of the result
   * @throws IOException if it cannot be written
   */
  public synchronized void addResult(FingerprintKey of, String sha256) throws IOException {
    byte[] mark = of.mark(sha256);
    if (results.add(LedgerText.text(mark))) {
      append(LedgerText.line(mark));
    }
  }

  /**
   * Whether a result rests on a release that this ledger holds.
   *
   * @param of under which key its release would have been made
   * @param sha256 the hash of the result
   * @return false also of results that were written down before results were
   */
  public synchronized boolean holds(FingerprintKey of, String sha256) {
    return results.contains(LedgerText.text(of.mark(sha256)));
  }

  /**
   * What tells this ledger from every other, and nothing of what it holds.
   *
   * @return a hash of its key
   */
  public String id() {
    return Sha256.of(key.bytes());
  }

  private static FileAttribute<?>[] attributes(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
            && Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)
        ? new FileAttribute<?>[] {OWNER_ALONE}
        : new FileAttribute<?>[0];
  }

  /** That a disk is full says of no file where it is. */
  private IOException told(IOException failure) {
    IOException named = new FileSystemException(file.toString(), null, failure.getMessage());
    named.initCause(failure);
    return named;
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  @Override
  public synchronized void close() throws IOException {
    if (held.isPresent()) {
      held.get().close();
    }
  }
}
