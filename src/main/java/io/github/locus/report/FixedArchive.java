package io.github.locus.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * An office document whose bytes tell neither when nor on which machine it was written: each part anew, in its order, at
 * one time, and stored, for what compresses it differs between Java builds.
 */
final class FixedArchive {
  /** Not the first moment that the format knows: that one is told in the zone of the machine beside. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String SHEET = ".xlsx";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern MOMENT =
      Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*(</)");

  /** What is written into an archive. */
  interface Written {
    void to(OutputStream out) throws IOException;
  }

  private FixedArchive() {}

  /**
   * A document that a library writes, with fixed times. Its parts are not compressed, to be taken out and stored at once.
   *
   * @param document writes it
   * @return a zip of its parts in their order
   * @throws IOException if it cannot be written
   */
  static byte[] written(Written document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    try (ZipArchiveOutputStream parts = new ZipArchiveOutputStream(out)) {
      parts.setLevel(Deflater.NO_COMPRESSION);
      document.to(parts); // a library that asks for an archive takes this one as it is
    }
    return of(out.toByteArray());
  }

  /**
   * The same document with fixed times. It is made in memory: a temporary file would hold what a report says.
   *
   * @param archive a zip of parts
   * @return a zip of the same parts in the same order
   * @throws IOException if it is none
   */
  static byte[] of(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(archive.length);
    // read by its directory: what streams a document need not state sizes before its parts
    try (ZipFile in =
            ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .get();
        ZipOutputStream fixed = new ZipOutputStream(out)) {
      fixed.setMethod(ZipOutputStream.STORED);
      for (ZipArchiveEntry part : Collections.list(in.getEntries())) {
        try (InputStream content = in.getInputStream(part)) {
          add(fixed, part.getName(), fixed(part.getName(), content.readAllBytes()));
        }
      }
    }
    return out.toByteArray();
  }

  /** A sheet within a document is such an archive itself. */
  private static byte[] fixed(String name, byte[] part) throws IOException {
    if (name.endsWith(SHEET)) {
      return of(part);
    }
    return name.equals(PROPERTIES) ? timeless(part) : part;
  }

  private static byte[] timeless(byte[] properties) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return MOMENT
        .matcher(text)
        .replaceAll("$11980-01-01T00:00:00Z$2")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void add(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    entry.setSize(bytes.length);
    entry.setCompressedSize(bytes.length);
    entry.setCrc(sum.getValue());
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }
}
