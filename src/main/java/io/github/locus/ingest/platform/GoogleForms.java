package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.BracketColumns.Bracketed;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Google Forms, the linked sheet or the form's own download: {@code Question [Row]} for a grid's
 * columns. What is not submitted is not exported. Verified against real files, English, French and
 * Dutch; headers of other languages are known from its translations.
 */
final class GoogleForms implements Platform {
  private static final Set<String> TIMESTAMP =
      Set.of(
          "timestamp",
          "horodateur",
          "tijdstempel",
          "marca temporal",
          "carimbo de data/hora",
          "zeitstempel",
          "informazioni cronologiche",
          "sygnatura czasowa",
          "tidstämpel",
          "tidsstempel",
          "tidsmerke",
          "aikaleima",
          "časové razítko",
          "zaman damgası");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,4}\\b.*");

  @Override
  public String code() {
    return "google-forms";
  }

  @Override
  public String title() {
    return "Google Forms";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("Responses", "View in Sheets", "File", "Download")),
        List.of("CSV", "Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "username",
        "adresse e-mail",
        "e-mail-adresse",
        "dirección de correo electrónico",
        "endereço de e-mail",
        "indirizzo email",
        "e-mailadres");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    int column = rows.firstNamed();
    boolean dates = true;
    for (int row = 1; row < rows.rows().size(); row++) {
      String cell = rows.cell(row, column);
      dates &= cell.isEmpty() || DATE.matcher(cell).matches();
    }
    return TIMESTAMP.contains(rows.cell(0, column)) && dates
        ? Optional.of(new Signature(this, "", 1))
        : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    return TIMESTAMP.contains(name) || name.equals("score");
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    return IntStream.range(0, header.width())
        .mapToObj(
            c -> {
              String text = header.cell(0, c);
              Bracketed parts = Bracketed.last(text);
              return new ExportColumn(
                  c, text, parts.before(), parts.inside(), "", "", ColumnKind.QUESTION);
            })
        .toList();
  }
}
