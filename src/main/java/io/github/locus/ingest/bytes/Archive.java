package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A zip file, held as it is packed. Its files are found by the index at its end, as those who write
 * zip files mean it: what stands before a file may lack its size, and Java's stream of a zip file
 * then refuses what many programs write.
 */
public final class Archive {
  private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".tab", ".xlsx");

  private final byte[] bytes;
  private final Map<String, ZipEntryPlace> entries;

  private Archive(byte[] bytes) throws MalformedInputException {
    this.bytes = bytes;
    this.entries = new ZipIndex(bytes).entries();
  }

  /**
   * Takes an archive in.
   *
   * @param source its bytes
   * @return the archive
   * @throws MalformedInputException if it is larger than 256 MiB, or damaged
   * @throws IOException if it cannot be read
   */
  public static Archive of(ByteSource source) throws IOException {
    if (source instanceof MemoryBytes held) {
      return new Archive(held.bytes());
    }
    try (InputStream stream = source.open()) {
      return new Archive(MemoryBytes.of(source, stream).bytes());
    }
  }

  /**
   * The files in it.
   *
   * @return their paths in the archive, folders left out
   */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /**
   * Opens a file in it.
   *
   * @param name its path in the archive
   * @return its bytes; as they are read a fault is thrown if they are damaged or far too many
   * @throws MalformedInputException if there is none of that name, or it cannot be unpacked
   */
  public InputStream open(String name) throws MalformedInputException {
    ZipEntryPlace place =
        Optional.ofNullable(entries.get(name))
            .orElseThrow(
                () ->
                    new MalformedInputException(
                        DiagnosticCode.DAMAGED_ARCHIVE, "it lacks " + name));
    if (place.isLocked()) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_A_TABLE,
          "a zip archive with a password",
          "Unpack it with its password and give the file that is in it");
    }
    return place.unpack(
        new ByteArrayInputStream(bytes, place.contentStart(bytes), place.packedSize()));
  }

  /**
   * The one table in an archive of tables.
   *
   * @return the path of the table
   * @throws MalformedInputException if there is none, more than one, or another format
   */
  public String onlyTable() throws MalformedInputException {
    for (OtherArchive other : OtherArchive.values()) {
      if (names().stream().anyMatch(name -> name.matches(other.shows))) {
        throw new MalformedInputException(DiagnosticCode.NOT_A_TABLE, other.words, other.remedy);
      }
    }
    List<String> tables = names().stream().filter(Archive::isTable).toList();
    if (tables.isEmpty()) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_A_TABLE, "a zip archive without a table in it", Remedies.EXPORT);
    }
    if (tables.size() > 1) {
      throw new MalformedInputException(
          DiagnosticCode.SEVERAL_TABLES, tables.size(), String.join(", ", tables));
    }
    return tables.get(0);
  }

  /** Folders of macOS hold a shadow of each file. */
  private static boolean isTable(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !path.startsWith("__MACOSX/")
        && !file.startsWith(".")
        && TABLES.stream().anyMatch(file::endsWith);
  }

  /** Formats that are archives themselves. */
  private enum OtherArchive {
    BINARY_WORKBOOK("a binary Excel workbook (.xlsb)", "xl/workbook\\.bin", Remedies.SPREADSHEET),
    DOCUMENT("a Word document (.docx)", "word/document\\d*\\.xml", Remedies.EXPORT),
    SLIDES("a PowerPoint presentation (.pptx)", "ppt/presentation\\d*\\.xml", Remedies.EXPORT),
    OPEN_DOCUMENT("an OpenDocument file (.ods or .odt)", "content\\.xml", Remedies.SPREADSHEET),
    NUMBERS("an Apple spreadsheet (.numbers)", "Index/Document\\.iwa", Remedies.SPREADSHEET);

    private final String words;
    private final String shows;
    private final String remedy;

    OtherArchive(String words, String shows, String remedy) {
      this.words = words;
      this.shows = shows;
      this.remedy = remedy;
    }
  }

  /** What to do. */
  private static final class Remedies {
    static final String SPREADSHEET =
        "Open it in a spreadsheet program, save it as an Excel workbook (.xlsx) or the sheet with"
            + " the answers as CSV UTF-8, and give that file";
    static final String EXPORT =
        "Export the answers from the survey platform as CSV or Excel, and give that file";
  }
}
