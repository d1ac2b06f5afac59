package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A zip file, held as it is packed. Its files are found by the index at its end, as those who write
 * zip files mean it: what stands before a file may lack its size, and Java's stream of a zip file
 * then refuses what many programs write.
 */
public final class Archive {
  private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".tab", ".xlsx");

  private static final Pattern NO_TABLE =
      Pattern.compile("(?:read[ _-]?me|lies[ _-]?mich|licen[cs]e|changelog|notice).*\\.txt");

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
                        DiagnosticCode.DAMAGED_ARCHIVE, Clause.PART_LACKS.with(name)));
    if (place.isLocked()) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_A_TABLE, Clause.ZIP_WITH_PASSWORD, Clause.UNPACK_WITH_PASSWORD);
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
          DiagnosticCode.NOT_A_TABLE, Clause.ZIP_WITHOUT_TABLE, Clause.EXPORT_CSV_OR_EXCEL);
    }
    if (tables.size() > 1) {
      throw new MalformedInputException(DiagnosticCode.SEVERAL_TABLES, tables.size(), tables);
    }
    return tables.get(0);
  }

  /** Folders of macOS hold a shadow of each file; what lies beside a table may say what it is. */
  private static boolean isTable(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !path.startsWith("__MACOSX/")
        && !file.startsWith(".")
        && !NO_TABLE.matcher(file).matches()
        && TABLES.stream().anyMatch(file::endsWith);
  }

  /** Formats that are archives themselves. */
  private enum OtherArchive {
    BINARY_WORKBOOK(Clause.BINARY_WORKBOOK, "xl/workbook\\.bin", Clause.SAVE_AS_WORKBOOK),
    DOCUMENT(Clause.WORD_DOCUMENT, "word/document\\d*\\.xml", Clause.EXPORT_CSV_OR_EXCEL),
    SLIDES(Clause.SLIDES, "ppt/presentation\\d*\\.xml", Clause.EXPORT_CSV_OR_EXCEL),
    OPEN_DOCUMENT(Clause.OPEN_DOCUMENT, "content\\.xml", Clause.SAVE_AS_WORKBOOK),
    NUMBERS(Clause.APPLE_SPREADSHEET, "Index/Document\\.iwa", Clause.SAVE_AS_WORKBOOK);

    private final Clause words;
    private final String shows;
    private final Clause remedy;

    OtherArchive(Clause words, String shows, Clause remedy) {
      this.words = words;
      this.shows = shows;
      this.remedy = remedy;
    }
  }
}
