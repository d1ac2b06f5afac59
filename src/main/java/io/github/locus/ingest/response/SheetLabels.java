package io.github.locus.ingest.response;

import io.github.locus.ingest.export.HeaderRows;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What another sheet of a workbook says that columns ask whose headers are codes: a codebook. */
final class SheetLabels {
  private static final Pattern CODE = Pattern.compile("\\p{L}[\\p{L}\\d_.]*\\d\\p{L}?");
  private static final Pattern WORDS = Pattern.compile("(?s).*\\p{L}.*\\s.*\\p{L}.*");
  private static final int FEWEST = 2;

  private SheetLabels() {}

  /**
   * The text of each column.
   *
   * @param header the one header row
   * @param told what the other sheets say of columns, by their headers
   * @return a text for each column, empty where there is none; no texts at all where fewer than half of
   *     the codes have one of their own
   */
  static List<String> of(HeaderRows header, Map<String, String> told) {
    List<String> texts = new ArrayList<>();
    int codes = 0;
    int labelled = 0;
    for (int c = 0; c < header.width(); c++) {
      String name = header.cell(0, c);
      boolean code = CODE.matcher(name).matches();
      String said = code ? told.getOrDefault(name, "") : "";
      String text = WORDS.matcher(said).matches() ? said : "";
      codes += code ? 1 : 0;
      labelled += text.isEmpty() ? 0 : 1;
      texts.add(text);
    }
    long own = new HashSet<>(texts).stream().filter(text -> !text.isEmpty()).count();
    return labelled >= FEWEST && 2 * labelled >= codes && own == labelled ? texts : List.of();
  }
}
