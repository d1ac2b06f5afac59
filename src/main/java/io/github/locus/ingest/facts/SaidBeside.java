package io.github.locus.ingest.facts;

import io.github.locus.ingest.column.Legend;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.label.EndCues;
import io.github.locus.ingest.label.LabelCatalogue;
import io.github.locus.ingest.table.TextFold;
import io.github.locus.ingest.workbook.SheetMeaning;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands beside the records and says what their answers mean: notes, and a codebook. */
final class SaidBeside {
  private final List<String> notes;
  private final Map<String, List<String>> codebook = new HashMap<>();

  /**
   * @param legend notes of the table itself
   * @param meanings what other sheets of its workbook say
   * @param catalogue labels that a sheet without names of columns must tell to be heard
   */
  SaidBeside(List<String> legend, List<SheetMeaning> meanings, LabelCatalogue catalogue) {
    this.notes = new ArrayList<>(legend);
    for (SheetMeaning meaning : meanings) {
      boolean heard =
          meaning.isScale()
              || Legend.tells(meaning.text(), catalogue)
              || (!isList(meaning.text()) && EndCues.mayTell(meaning.text()));
      if (heard && !meaning.column().isEmpty()) {
        codebook
            .computeIfAbsent(TextFold.letters(meaning.column()), any -> new ArrayList<>())
            .add(meaning.text());
      } else if (heard) {
        notes.add(meaning.text());
      }
    }
  }

  /** "1 = Lyon, 2 = Porto" may be a list of places: it must tell an order to be heard. */
  private static boolean isList(String text) {
    return text.indexOf('=') > 0 && !Character.isLetter(text.charAt(0));
  }

  /** Hears a note that stands in a column of the table. */
  void add(Iterable<String> texts) {
    texts.forEach(notes::add);
  }

  List<String> notes() {
    return List.copyOf(notes);
  }

  /** What the codebook says of columns, by their place; case and blanks are free. */
  Map<Integer, List<String>> of(List<ExportColumn> columns) {
    Map<Integer, List<String>> told = new HashMap<>();
    for (ExportColumn column : columns) {
      List<String> texts = codebook.get(TextFold.letters(column.name()));
      if (texts != null) {
        told.put(column.index(), List.copyOf(texts));
      }
    }
    return told;
  }
}
