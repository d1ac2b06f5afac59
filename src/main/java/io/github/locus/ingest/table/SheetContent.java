package io.github.locus.ingest.table;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.workbook.CellNotes;
import io.github.locus.ingest.workbook.SheetMeaning;
import io.github.locus.ingest.workbook.WorkbookRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook.
 *
 * @param source the file as it was given
 * @param sheet its rows
 * @param rows the same as rows of a table
 * @param sha256 the file's hash
 */
record SheetContent(ByteSource source, WorkbookRows sheet, RowSource rows, String sha256)
    implements TableContent {
  @Override
  public String name() {
    return source.shown() + "[" + sheet.sheet() + "]";
  }

  @Override
  public String encoding() {
    return "xlsx";
  }

  @Override
  public String delimiter() {
    return "";
  }

  @Override
  public List<SheetMeaning> meanings() throws IOException {
    return sheet.meanings();
  }

  @Override
  public Optional<String> tab() {
    return Optional.of(sheet.sheet());
  }

  @Override
  public List<String> alike() throws IOException {
    return sheet.alike();
  }

  @Override
  public List<Diagnostic> remarks() {
    List<Diagnostic> remarks = new ArrayList<>();
    Place place = Place.inFile(name());
    if (!sheet.otherSheets().isEmpty()) {
      remarks.add(
          Diagnostic.of(DiagnosticCode.SHEET_CHOSEN, place, sheet.sheet(), sheet.otherSheets()));
    }
    CellNotes notes = sheet.notes();
    notes
        .counts()
        .forEach(
            (code, count) -> remarks.add(Diagnostic.of(code, place, count, notes.first(code))));
    return remarks;
  }
}
