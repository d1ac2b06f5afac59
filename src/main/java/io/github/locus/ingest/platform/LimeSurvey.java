package io.github.locus.ingest.platform;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.BracketColumns;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.FirstRows;
import io.github.locus.ingest.export.HeaderRows;
import io.github.locus.ingest.export.HeaderText;
import io.github.locus.ingest.export.MetadataCell;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.export.RecordRule;
import io.github.locus.ingest.export.RecordRule.Verdict;
import io.github.locus.ingest.export.Signature;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * LimeSurvey, with codes, codes and texts, or texts as headers. Verified against real exports of all
 * three, English, Dutch and German; French and Spanish texts are known from its translations.
 */
final class LimeSurvey implements Platform {
  /** Response id, submitted, last page, start language. */
  private static final List<List<String>> TEXTS =
      List.of(
          List.of("response id", "date submitted", "last page", "start language"),
          List.of("antwort id", "datum abgeschickt", "letzte seite", "start-sprache"),
          List.of("id de la réponse", "date de soumission", "dernière page", "langue de départ"),
          List.of("id de respuesta", "fecha de envío", "última página", "lenguaje inicial"));

  private static final String FILE_COUNT = "filecount - ";
  private static final Set<String> OWN =
      Set.of(
          "id",
          "submitdate",
          "lastpage",
          "startlanguage",
          "seed",
          "startdate",
          "datestamp",
          "interviewtime",
          "response id",
          "date submitted",
          "last page",
          "start language",
          "date started",
          "date last action",
          "total time",
          "antwort id",
          "datum abgeschickt",
          "letzte seite",
          "start-sprache",
          "zufallsstartwert",
          "datum gestartet",
          "datum letzte aktivität",
          "gesamtzeit",
          "id de la réponse",
          "date de soumission",
          "dernière page",
          "langue de départ",
          "tête de série",
          "date de lancement",
          "date de la dernière action",
          "temps total",
          "id de respuesta",
          "fecha de envío",
          "última página",
          "lenguaje inicial",
          "semilla",
          "fecha de inicio",
          "fecha de la última acción",
          "tiempo total");
  private static final Pattern ADDED =
      Pattern.compile(
          "grouptime\\d+|(group|question) time: .*|(gruppen|fragen)zeit: .*|filecount - .*"
              + "|.*\\[filecount\\]|\\{.*\\}");

  @Override
  public String code() {
    return "limesurvey";
  }

  @Override
  public String title() {
    return "LimeSurvey";
  }

  @Override
  public Argument download() {
    return Clause.DOWNLOAD.with(
        title(),
        Argument.quoted(List.of("Responses", "Export", "Export responses", "Full answers")),
        List.of("CSV", "Excel"));
  }

  @Override
  public Set<String> identifying() {
    return Set.of(
        "token",
        "access code",
        "zugangscode",
        "zugangsschlüssel",
        "ipaddr",
        "ip-adresse",
        "refurl",
        "referrer url",
        "firstname",
        "lastname");
  }

  @Override
  public Optional<Signature> recognize(FirstRows rows) {
    for (List<String> texts : TEXTS) {
      if (rows.count(texts) >= 3) {
        return Optional.of(new Signature(this, "full text", 1));
      }
    }
    List<String> codes = rows.row(0).stream().map(LimeSurvey::code).toList();
    boolean shown =
        codes.contains("id")
            && codes.contains("submitdate")
            && (codes.contains("lastpage") || codes.contains("startlanguage"));
    boolean texts = rows.row(0).stream().anyMatch(name -> name.startsWith("submitdate. "));
    return shown
        ? Optional.of(new Signature(this, texts ? "codes and texts" : "codes", 1))
        : Optional.empty();
  }

  private static String code(String name) {
    int ends = name.indexOf(". ");
    return ends < 0 ? name : name.substring(0, ends);
  }

  @Override
  public List<ExportColumn> columns(HeaderRows header) {
    List<ExportColumn> columns = BracketColumns.read(header);
    Set<String> uploads = uploads(columns);
    return columns.stream()
        .map(c -> uploads.contains(c.name()) ? c.withKind(ColumnKind.IDENTIFYING) : c)
        .toList();
  }

  /** Uploaded files are counted in a column beside them. */
  private static Set<String> uploads(List<ExportColumn> columns) {
    Set<String> uploads = new HashSet<>();
    for (ExportColumn column : columns) {
      if (column.name().startsWith(FILE_COUNT)) {
        uploads.add(column.name().substring(FILE_COUNT.length()));
      } else if (column.name().endsWith("[filecount]")) {
        uploads.add(column.name().substring(0, column.name().lastIndexOf('[')));
      }
    }
    return uploads;
  }

  @Override
  public boolean isMetadata(ExportColumn column, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    return OWN.contains(name) || ADDED.matcher(name).matches() || isTiming(column.name(), columns);
  }

  /** LimeSurvey times a question in a column of its code and {@code Time}. */
  private static boolean isTiming(String name, List<ExportColumn> columns) {
    if (!name.endsWith("Time")) {
      return false;
    }
    String code = name.substring(0, name.length() - "Time".length());
    return columns.stream()
        .anyMatch(other -> other.name().equals(code) || other.name().startsWith(code + "["));
  }

  @Override
  public RecordRule rule(List<ExportColumn> metadata) {
    MetadataCell submitted =
        MetadataCell.of(
            metadata,
            "submitdate",
            "date submitted",
            "datum abgeschickt",
            "date de soumission",
            "fecha de envío");
    return cells -> Verdict.response(submitted.isThere() && submitted.isNothing(cells));
  }
}
