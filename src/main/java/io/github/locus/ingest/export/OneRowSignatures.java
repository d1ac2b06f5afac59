package io.github.locus.ingest.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Platforms that write one header row. */
final class OneRowSignatures {
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\) .*");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,4}\\b.*");
  private static final Pattern CHECKBOX = Pattern.compile("[a-z0-9_]+___[a-z0-9_-]+");
  private static final Set<String> TIMESTAMP =
      Set.of(
          "timestamp",
          "horodateur",
          "tijdstempel",
          "marca temporal",
          "carimbo de data/hora",
          "zeitstempel",
          "informazioni cronologiche");

  /** Response id, submitted, last page, start language. */
  private static final List<List<String>> LIMESURVEY_TEXTS =
      List.of(
          List.of("response id", "date submitted", "last page", "start language"),
          List.of("antwort id", "datum abgeschickt", "letzte seite", "start-sprache"),
          List.of("id de la réponse", "date de soumission", "dernière page", "langue de départ"),
          List.of("id de respuesta", "fecha de envío", "última página", "lenguaje inicial"));

  /** Start and completion. */
  private static final List<List<String>> MICROSOFT_TIMES =
      List.of(
          List.of("start time", "completion time"),
          List.of("startzeit", "fertigstellungszeit"),
          List.of("heure de début", "heure de fin"),
          List.of("hora de inicio", "hora de finalización"),
          List.of("hora de início", "hora de conclusão"),
          List.of("ora di inizio", "ora di completamento"),
          List.of("begintijd", "tijd van voltooien"));

  private OneRowSignatures() {}

  static Optional<Signature> redcapDictionary(FirstRows rows) {
    boolean shown =
        (rows.beginsWith("variable / field name") || rows.beginsWith("field_name"))
            && rows.hasHeader("field type", "field_type")
            && rows.hasHeader("field label", "field_label");
    return found(shown, Platform.REDCAP, Signature.DICTIONARY);
  }

  static Optional<Signature> redcap(FirstRows rows) {
    List<String> names = rows.row(0);
    boolean raw =
        names.stream().anyMatch(name -> name.endsWith("_complete"))
            && (rows.hasHeader("record_id", "redcap_event_name", "redcap_survey_identifier")
                || names.stream()
                    .anyMatch(
                        name -> name.endsWith("_timestamp") || CHECKBOX.matcher(name).matches()));
    if (raw) {
      return found(true, Platform.REDCAP, "raw");
    }
    boolean labelled =
        names.contains("complete?")
            && (rows.hasHeader("record id", "survey timestamp", "event name")
                || names.stream().anyMatch(name -> name.contains("(choice=")));
    return found(labelled, Platform.REDCAP, "labelled");
  }

  static Optional<Signature> limeSurvey(FirstRows rows) {
    for (List<String> texts : LIMESURVEY_TEXTS) {
      if (texts.stream().filter(rows.row(0)::contains).count() >= 3) {
        return found(true, Platform.LIMESURVEY, "full text");
      }
    }
    List<String> codes = rows.row(0).stream().map(name -> name.split("\\. ", 2)[0]).toList();
    boolean shown =
        codes.contains("id")
            && codes.contains("submitdate")
            && (codes.contains("lastpage") || codes.contains("startlanguage"));
    boolean texts = rows.row(0).stream().anyMatch(name -> name.startsWith("submitdate. "));
    return found(shown, Platform.LIMESURVEY, texts ? "codes and texts" : "codes");
  }

  static Optional<Signature> microsoftForms(FirstRows rows) {
    int first = rows.firstNamed();
    boolean shown =
        rows.cell(0, first).equals("id")
            && MICROSOFT_TIMES.contains(List.of(rows.cell(0, first + 1), rows.cell(0, first + 2)));
    return found(shown, Platform.MICROSOFT_FORMS, "");
  }

  static Optional<Signature> typeform(FirstRows rows) {
    boolean shown =
        rows.beginsWith("#") && rows.hasHeader("network id", "submit date (utc)", "response type");
    return found(shown, Platform.TYPEFORM, "");
  }

  static Optional<Signature> alchemer(FirstRows rows) {
    boolean shown = rows.row(0).containsAll(List.of("time started", "date submitted", "status"));
    return found(shown, Platform.ALCHEMER, "");
  }

  static Optional<Signature> simpleSurvey(FirstRows rows) {
    boolean shown =
        rows.beginsWith("internal id")
            && rows.row(0).stream().anyMatch(name -> NUMBERED.matcher(name).matches());
    return found(shown, Platform.SIMPLESURVEY, "");
  }

  static Optional<Signature> googleForms(FirstRows rows) {
    int column = rows.firstNamed();
    boolean dates = true;
    for (int row = 1; row < rows.rows().size(); row++) {
      String cell = rows.cell(row, column);
      dates &= cell.isEmpty() || DATE.matcher(cell).matches();
    }
    return found(TIMESTAMP.contains(rows.cell(0, column)) && dates, Platform.GOOGLE_FORMS, "");
  }

  private static Optional<Signature> found(boolean shown, Platform platform, String variant) {
    return shown ? Optional.of(new Signature(platform, variant, 1)) : Optional.empty();
  }
}
