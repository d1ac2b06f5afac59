package io.github.locus.ingest.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SimpleSurvey's headers: {@code 5) question. row}, the number in front of each. */
final class NumberedColumns implements ColumnReader {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\) .*");
  private static final List<String> SEPARATORS = List.of(":", ". ", "? ", "! ");

  @Override
  public List<ExportColumn> read(HeaderRows header) {
    List<ExportColumn> columns = new ArrayList<>();
    while (columns.size() < header.width()) {
      int from = columns.size();
      String number = number(header.cell(0, from));
      int to = from + 1;
      while (!number.isEmpty()
          && to < header.width()
          && number.equals(number(header.cell(0, to)))) {
        to++;
      }
      List<String> texts =
          header.rows().get(0).subList(from, Math.min(to, header.rows().get(0).size()));
      int stem = texts.size() > 1 ? stem(texts) : 0;
      boolean options = stem > 0 && areOptions(texts, from, stem, header.sample());
      for (int c = from; c < to; c++) {
        columns.add(column(c, header.cell(0, c), stem, options));
      }
    }
    return columns;
  }

  /** Sentences have several ends; the last that all share is the stem's. */
  private static int stem(List<String> texts) {
    return SEPARATORS.stream()
        .mapToInt(separator -> Stems.length(texts, List.of(separator)))
        .max()
        .orElse(0);
  }

  /** Whether most columns that hold anything hold their own text. */
  private static boolean areOptions(List<String> texts, int from, int stem, Sample sample) {
    int filled = 0;
    int options = 0;
    for (int i = 0; i < texts.size(); i++) {
      filled += sample.isEmpty(from + i) ? 0 : 1;
      options += sample.isOption(from + i, texts.get(i).substring(stem)) ? 1 : 0;
    }
    return 2 * options > filled;
  }

  private static ExportColumn column(int index, String text, int stem, boolean option) {
    if (stem == 0) {
      return PlainColumns.column(index, text);
    }
    String part = text.substring(stem).strip();
    return new ExportColumn(
        index,
        text,
        Stems.stripped(text.substring(0, stem)),
        option ? "" : part,
        option ? part : "",
        "",
        ColumnKind.QUESTION);
  }

  private static String number(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.matches() ? numbered.group(1) : "";
  }
}
