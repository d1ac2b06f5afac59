package io.github.locus.ingest.workbook;

import io.github.locus.ingest.bytes.Archive;
import io.github.locus.ingest.bytes.ReadLimits;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The rows of one sheet of a workbook, one by one. Rows are filled up to the width of the header
 * rows, since sheets leave empty cells out.
 */
public final class WorkbookRows implements Closeable {
  /** Most rows that a header has, with titles and a blank row above it. */
  private static final int HEADER_ROWS = 10;

  private final Sheet sheet;
  private final InputStream content;
  private final SheetReader reader;
  private final CellNotes notes = new CellNotes();
  private final List<String> otherSheets;
  private final SheetChoice choice;
  private final Deque<SheetRow> ahead = new ArrayDeque<>();
  private int width;
  private Optional<OtherSheets> besides = Optional.empty();

  private WorkbookRows(
      Archive archive, WorkbookParts workbook, Sheet sheet, SheetChoice choice, ReadLimits limits)
      throws IOException {
    this.sheet = sheet;
    this.choice = choice;
    this.otherSheets =
        workbook.sheets().stream()
            .filter(other -> other.isVisible() && !other.equals(sheet))
            .map(Sheet::name)
            .toList();
    this.content = archive.open(sheet.part());
    try {
      this.reader = new SheetReader(new XmlPart(sheet.part(), content), workbook, limits, notes);
      lookAhead();
    } catch (IOException e) {
      content.close();
      throw e;
    }
  }

  private void lookAhead() throws IOException {
    for (int r = 0; r < HEADER_ROWS; r++) {
      Optional<SheetRow> row = reader.next();
      if (row.isEmpty()) {
        break;
      }
      ahead.add(row.get());
      width = Math.max(width, row.get().cells().length);
    }
  }

  /**
   * Whether an archive is a workbook.
   *
   * @param names the files in it
   * @return true for {@code .xlsx} and {@code .xlsm}
   */
  public static boolean isWorkbook(List<String> names) {
    return WorkbookParts.isWorkbook(names);
  }

  /**
   * Opens a sheet.
   *
   * @param archive a workbook
   * @param sheet what the tab of the sheet says; empty for the only one with a header
   * @param limits what bounds memory
   * @return its rows, to be closed
   * @throws IOException if there is no such sheet, or it cannot be read
   */
  public static WorkbookRows open(Archive archive, Optional<String> sheet, ReadLimits limits)
      throws IOException {
    WorkbookParts workbook = WorkbookParts.read(archive, limits);
    SheetChoice choice = new SheetChoice(archive, workbook, limits);
    Sheet chosen = sheet.isPresent() ? choice.named(sheet.get()) : choice.onlyOne();
    return new WorkbookRows(archive, workbook, chosen, choice, limits);
  }

  /**
   * What the tab of the sheet says.
   *
   * @return its name
   */
  public String sheet() {
    return sheet.name();
  }

  /**
   * The sheets that are not read.
   *
   * @return names of the others that have a tab
   */
  public List<String> otherSheets() {
    return otherSheets;
  }

  /**
   * What the other sheets say that numbers mean.
   *
   * @return texts such as {@code 1 = best, 2 = good, 3 = poor}, for a column each or for all
   * @throws IOException if one of the other sheets cannot be read
   */
  public List<SheetMeaning> meanings() throws IOException {
    return besides().meanings();
  }

  /**
   * The other sheets that have the same columns, and are not read.
   *
   * @return their names; none that holds the same records in words
   * @throws IOException if one of the other sheets cannot be read
   */
  public List<String> alike() throws IOException {
    return besides().alike();
  }

  private OtherSheets besides() throws IOException {
    if (besides.isEmpty()) {
      besides = Optional.of(choice.besides(sheet));
    }
    return besides.get();
  }

  /**
   * Cells that are not read as they look, so far.
   *
   * @return counts by kind
   */
  public CellNotes notes() {
    return notes;
  }

  /**
   * The next row.
   *
   * @return a row, which may be blank; empty after the last
   * @throws IOException if the sheet cannot be read on
   */
  public Optional<SheetRow> next() throws IOException {
    Optional<SheetRow> row = ahead.isEmpty() ? reader.next() : Optional.of(ahead.remove());
    return row.map(this::filledUp);
  }

  private SheetRow filledUp(SheetRow row) {
    if (row.cells().length >= width) {
      return row;
    }
    String[] cells = Arrays.copyOf(row.cells(), width);
    Arrays.fill(cells, row.cells().length, width, "");
    return new SheetRow(row.number(), cells);
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
