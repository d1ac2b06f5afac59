package io.github.locus.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may read and write what is written again: whoever might before, and nobody else. */
public final class FileRights {
  private static final Set<PosixFilePermission> OF_GROUP =
      Set.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.GROUP_EXECUTE);

  /** Bits beside those of reading, writing and executing, such as the one that hands a folder's group on. */
  private static final int SPECIAL = 07000;

  private FileRights() {}

  /**
   * Gives a file or folder the rights of the one that it replaces. Where its group cannot be given to it, that group has none.
   *
   * @param from the old one
   * @param to the new one
   * @throws IOException if they cannot be read or set
   */
  public static void copy(Path from, Path to) throws IOException {
    PosixFileAttributeView old = view(from);
    PosixFileAttributeView fresh = view(to);
    if (old == null || fresh == null) {
      return;
    }
    PosixFileAttributes rights = old.readAttributes();
    Set<PosixFilePermission> may = EnumSet.noneOf(PosixFilePermission.class);
    may.addAll(rights.permissions());
    if (!fresh.readAttributes().group().equals(rights.group())) {
      try {
        fresh.setGroup(rights.group());
      } catch (IOException e) { // of a group that the user is not in
        may.removeAll(OF_GROUP);
      }
    }
    fresh.setPermissions(may);
  }

  /**
   * Whether a folder can be exchanged for another without anybody's losing it: of the same owner and group, and with no
   * bits that cannot be handed on.
   *
   * @param folder the old one
   * @param other the new one
   * @throws IOException if they cannot be read
   */
  static boolean alike(Path folder, Path other) throws IOException {
    PosixFileAttributeView old = view(folder);
    PosixFileAttributeView fresh = view(other);
    if (old == null || fresh == null) {
      return Files.getOwner(folder).equals(Files.getOwner(other));
    }
    PosixFileAttributes one = old.readAttributes();
    PosixFileAttributes two = fresh.readAttributes();
    return one.owner().equals(two.owner())
        && one.group().equals(two.group())
        && special(folder) == special(other);
  }

  private static int special(Path folder) throws IOException {
    return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
            && Files.getAttribute(folder, "unix:mode", LinkOption.NOFOLLOW_LINKS)
                instanceof Integer mode
        ? mode & SPECIAL
        : 0;
  }

  private static @Nullable PosixFileAttributeView view(Path path) {
    return Files.getFileAttributeView(
        path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
  }
}
