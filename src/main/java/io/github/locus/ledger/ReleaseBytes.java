package io.github.locus.ledger;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A release as bytes and back: numbers as Java's {@link DataOutputStream} writes them. */
final class ReleaseBytes {
  private ReleaseBytes() {}

  static byte[] of(Release release) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(release.minGroup());
      out.writeInt(release.groups().size());
      for (PersonGroup group : release.groups()) {
        PersonGroup.Subject about = group.about();
        out.writeByte(about.kind().ordinal());
        out.writeUTF(about.what());
        out.writeUTF(about.wave());
        out.writeUTF(about.dimension());
        out.writeInt(group.persons().length);
        for (long person : group.persons()) {
          out.writeLong(person);
        }
      }
      out.writeUTF(release.weights());
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all bytes", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @param bytes the bytes
   * @return empty where they are no release
   */
  static Optional<Release> read(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int minGroup = in.readInt();
      int size = in.readInt();
      List<PersonGroup> groups = new ArrayList<>();
      for (int g = 0; g < size; g++) {
        groups.add(group(in));
      }
      String weights = in.available() > 0 ? in.readUTF() : ""; // of an earlier version
      return in.available() == 0 && minGroup > 0
          ? Optional.of(new Release(minGroup, groups, weights))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // which the reader tells, with the place in the file
    }
  }

  private static PersonGroup group(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= PersonGroup.Kind.values().length) {
      throw new IllegalArgumentException("no kind " + kind);
    }
    PersonGroup.Subject about =
        new PersonGroup.Subject(
            PersonGroup.Kind.values()[kind], in.readUTF(), in.readUTF(), in.readUTF());
    int persons = in.readInt();
    if (persons < 0 || persons > in.available() / Long.BYTES) {
      throw new IllegalArgumentException("no group of " + persons);
    }
    long[] fingerprints = new long[persons];
    for (int p = 0; p < persons; p++) {
      fingerprints[p] = in.readLong();
    }
    return new PersonGroup(about, fingerprints);
  }
}
