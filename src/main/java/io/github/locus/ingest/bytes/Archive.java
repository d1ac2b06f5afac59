package io.github.locus.ingest.bytes;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.BoundedInflation.PackedBytes;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * A zip file, read from its first byte to its last: what its index says is not believed, so that
 * what is bounded is what is read.
 */
public final class Archive {
  private static final int MOST_ENTRIES = 10_000;
  private static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".tab", ".xlsx");

  private final ByteSource source;

  /**
   * An archive.
   *
   * @param source its bytes, which can be opened again
   */
  public Archive(ByteSource source) {
    this.source = source;
  }

  /** What is done with an entry. */
  public interface Visitor {
    /**
     * Looks at an entry.
     *
     * @param name its path in the archive
     * @param content what is in it; what is left unread is passed over
     * @return whether to go on to the next
     * @throws IOException if it cannot be read
     */
    boolean visit(String name, InputStream content) throws IOException;
  }

  /**
   * Goes through the files of the archive in their order.
   *
   * @param visitor looks at each
   * @throws IOException if the archive cannot be read
   */
  public void each(Visitor visitor) throws IOException {
    try (Entries entries = new Entries(source)) {
      for (Optional<String> name = entries.next(); name.isPresent(); name = entries.next()) {
        if (!visitor.visit(name.get(), entries.content())) {
          return;
        }
      }
    }
  }

  /**
   * The files in it.
   *
   * @return their paths in the archive, folders left out
   * @throws IOException if the archive cannot be read
   */
  public List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    each((name, content) -> names.add(name));
    return names;
  }

  /**
   * Opens a file in it.
   *
   * @param name its path in the archive
   * @return its bytes; closing them closes the archive
   * @throws IOException if the archive cannot be read or has none of that name
   */
  public InputStream open(String name) throws IOException {
    Entries entries = new Entries(source);
    try {
      for (Optional<String> next = entries.next(); next.isPresent(); next = entries.next()) {
        if (next.get().equals(name)) {
          return new FilterInputStream(entries.content()) {
            @Override
            public void close() throws IOException {
              entries.close();
            }
          };
        }
      }
      throw new MalformedInputException(DiagnosticCode.DAMAGED_ARCHIVE, "it lacks " + name);
    } catch (IOException e) {
      entries.close();
      throw e;
    }
  }

  /**
   * The one table in an archive of tables.
   *
   * @param names the files in it
   * @return the path of the table
   * @throws MalformedInputException if there is none, more than one, or another format
   */
  public static String onlyTable(List<String> names) throws MalformedInputException {
    for (OtherArchive other : OtherArchive.values()) {
      if (names.stream().anyMatch(name -> name.matches(other.shows))) {
        throw new MalformedInputException(DiagnosticCode.NOT_A_TABLE, other.words, other.remedy);
      }
    }
    List<String> tables = names.stream().filter(Archive::isTable).toList();
    if (tables.isEmpty()) {
      throw new MalformedInputException(
          DiagnosticCode.NOT_A_TABLE,
          "a zip archive without a table in it",
          "Export the answers from the survey platform as CSV or Excel, and give that file");
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

  /**
   * What a failure of unpacking is.
   *
   * @param failure what the library says
   * @return the fault
   */
  static MalformedInputException fault(IOException failure) {
    String said = Optional.ofNullable(failure.getMessage()).orElse("").toLowerCase(Locale.ROOT);
    if (said.contains("encrypted")) {
      return new MalformedInputException(
          DiagnosticCode.NOT_A_TABLE,
          "a zip archive with a password",
          "Unpack it with its password and give the file that is in it");
    }
    String reason =
        failure instanceof EOFException ? "it is cut off" : "its bytes do not fit together";
    return new MalformedInputException(DiagnosticCode.DAMAGED_ARCHIVE, reason);
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

  /** The entries one after the other. Names in an old code page are taken byte by byte. */
  private static final class Entries implements AutoCloseable {
    private final ZipInputStream zip;
    private final BoundedInflation content;
    private int count;

    Entries(ByteSource source) throws IOException {
      PackedBytes packed = new PackedBytes(source.open());
      this.zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
      this.content = new BoundedInflation(zip, packed);
    }

    /** The next file, past what is unread of this one. */
    Optional<String> next() throws IOException {
      if (count > 0) {
        content.skip(Long.MAX_VALUE);
      }
      try {
        ZipEntry entry = zip.getNextEntry();
        while (entry != null && entry.isDirectory() && count < MOST_ENTRIES) {
          count++;
          entry = zip.getNextEntry();
        }
        if (entry == null) {
          return Optional.empty();
        }
        count++;
        if (count > MOST_ENTRIES) {
          throw new MalformedInputException(
              DiagnosticCode.DAMAGED_ARCHIVE, "it holds more than " + MOST_ENTRIES + " files");
        }
        return Optional.of(entry.getName());
      } catch (ZipException | EOFException | IllegalArgumentException e) {
        throw fault(e instanceof IOException failure ? failure : new ZipException(e.getMessage()));
      }
    }

    InputStream content() {
      return new FilterInputStream(content) {
        @Override
        public void close() {
          // an entry ends where the next begins
        }
      };
    }

    @Override
    public void close() throws IOException {
      content.close();
    }
  }
}
