package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Microsoft Forms, as the workbook that it writes or saved as CSV. A header cell is a statement; no
 * stem is written. What is not submitted is not exported. Verified against a real file with an
 * English header; headers of other languages are known from its translations.
 */
final class MicrosoftForms implements Platform {
  /** Start and completion. */
  private static final List<List<String>> TIMES =
      List.of(
          List.of("start time", "completion time"),
          List.of("startzeit", "fertigstellungszeit"),
          List.of("heure de début", "heure de fin"),
          List.of("hora de inicio", "hora de finalización"),
          List.of("hora de início", "hora de conclusão"),
          List.of("ora di inizio", "ora di completamento"),
          List.of("begintijd", "tijd van voltooien"));

  private static final Pattern OWN =
      Pattern.compile(
          "(points|feedback) - .*|total points|quiz feedback|last modified time|language");

  /** Number, start, completion. */
  private static final int FIRST_QUESTION = 3;

  @Override
  public String code() {
    return "microsoft-forms";
  }

  @Override
  public String title() {
    return "Microsoft Forms";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("View results", "Open results in Excel")),
        List.of("Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "email",
        "name",
        "e-mail",
        "e-mail-adresse",
        "adresse de messagerie",
        "courriel",
        "nom",
        "correo electrónico",
        "nombre",
        "endereço de email",
        "nome",
        "posta elettronica",
        "indirizzo di posta elettronica",
        "e-mailadres",
        "naam");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    int first = rows.firstNamed();
    boolean shown =
        rows.cell(0, first).equals("id")
            && TIMES.contains(List.of(rows.cell(0, first + 1), rows.cell(0, first + 2)));
    return shown ? Optional.of(new Signature(this, "", 1)) : Optional.empty();
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return column.index() < FIRST_QUESTION
        || OWN.matcher(HeaderText.folded(column.name())).matches();
  }
}
