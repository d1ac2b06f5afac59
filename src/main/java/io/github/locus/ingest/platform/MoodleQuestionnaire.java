package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.PlainColumns;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.SeparatedColumns;
import io.github.locus.ingest.export.Signature;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The questionnaire of Moodle: {@code Q01_Rate->statement}. The columns in front, which a site may
 * leave out, are verified against the program that writes them, not against a real file. Department,
 * institution and group are facts of a person, not of Moodle. The feedback activity, Moodle's other
 * survey, writes a number or a name and {@code (label) question} for each item, as its program shows:
 * nothing in that is Moodle's alone, so it is read as any table.
 */
final class MoodleQuestionnaire implements Platform {
  private static final List<String> SIGNS =
      List.of("response", "submitted on:", "institution", "department", "full name", "username");
  private static final Pattern QUESTION = Pattern.compile("q\\d+(_.*|->.*)?");
  private static final int SEEN = 3;
  private static final Set<String> OWN =
      Set.of("response", "submitted on:", "course", "id", "id number", "complete");

  @Override
  public String code() {
    return "moodle";
  }

  @Override
  public String title() {
    return "Moodle";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("View all responses", "Download", "Include choice text")),
        List.of("CSV", "Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of("full name", "username", "user id number");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    boolean question = rows.row(0).stream().anyMatch(name -> QUESTION.matcher(name).matches());
    return question && rows.hasHeader("submitted on:") && rows.count(SIGNS) >= SEEN
        ? Optional.of(new Signature(this, "", 1))
        : Optional.empty();
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    return SeparatedColumns.split(PlainColumns.read(header), List.of("->"));
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    return OWN.contains(HeaderText.folded(column.name()));
  }
}
