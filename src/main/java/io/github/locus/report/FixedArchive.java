package io.github.locus.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

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

  private FixedArchive() {}

  /**
   * The same document with fixed times.
   *
   * @param archive a zip of parts
   * @return a zip of the same parts in the same order
   * @throws IOException if it is none, or there is no room for it among temporary files
   */
  static byte[] of(byte[] archive) throws IOException {
    // read by its directory: what streams a document need not state sizes before its parts
    Path file = Files.createTempFile("locus", ".zip");
    try {
      Files.write(file, archive);
      return fixed(file, archive.length);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] fixed(Path archive, int size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(4 * size);
    try (ZipFile in = new ZipFile(archive.toFile());
        ZipOutputStream fixed = new ZipOutputStream(out)) {
      fixed.setMethod(ZipOutputStream.STORED);
      for (ZipEntry part : Collections.list(in.entries())) {
        try (InputStream content = in.getInputStream(part)) {
          byte[] bytes = content.readAllBytes();
          add(fixed, part.getName(), fixed(part.getName(), bytes));
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
