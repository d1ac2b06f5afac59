package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.PlainColumns;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.Sample;
import io.github.locus.ingest.export.Signature;
import io.github.locus.ingest.export.Stems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * SimpleSurvey: {@code 5) question. row}, the number in front of each. Verified against a real
 * export. No column tells what was not submitted.
 */
final class SimpleSurvey implements Platform {
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\) .*");
  private static final List<String> SEPARATORS = List.of(":", ". ", "? ", "! ");

  @Override
  public String code() {
    return "simplesurvey";
  }

  @Override
  public String title() {
    return "SimpleSurvey";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(), Argument.quoted(List.of("Reports", "Export")), List.of("CSV"));
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    boolean shown =
        rows.beginsWith("internal id")
            && rows.row(0).stream().anyMatch(name -> NUMBERED.matcher(name).matches());
    return shown ? Optional.of(new Signature(this, "", 1)) : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return Set.of("internal id", "language").contains(HeaderText.folded(column.name()));
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    List<ExportColumn> columns = new ArrayList<>();
    while (columns.size() < header.width()) {
      int from = columns.size();
      int to = end(header, from);
      List<String> texts = IntStream.range(from, to).mapToObj(c -> header.cell(0, c)).toList();
      int stem = texts.size() > 1 ? stem(texts) : 0;
      boolean options = stem > 0 && areOptions(texts, from, stem, header.sample());
      for (int c = from; c < to; c++) {
        columns.add(column(c, header.cell(0, c), stem, options));
      }
    }
    return columns;
  }

  /** Where the columns of a number end. */
  private static int end(HeaderRows header, int from) {
    String number = number(header.cell(0, from));
    int to = from + 1;
    while (!number.isEmpty() && to < header.width() && number.equals(number(header.cell(0, to)))) {
      to++;
    }
    return to;
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
