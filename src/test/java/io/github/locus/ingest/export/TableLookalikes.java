package io.github.locus.ingest.export;

import static io.github.locus.ingest.export.ExportLookalikes.AGREEMENT;
import static io.github.locus.ingest.export.ExportLookalikes.CANARY;
import static io.github.locus.ingest.export.ExportLookalikes.RECORDS;
import static io.github.locus.ingest.export.ExportLookalikes.csv;
import static io.github.locus.ingest.export.ExportLookalikes.platform;
import static io.github.locus.ingest.export.ExportLookalikes.table;

import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import java.util.ArrayList;
import java.util.List;

/** Look-alikes of platforms that write a plain table under names of their own. */
final class TableLookalikes {
  private TableLookalikes() {}

  static List<Lookalike> all() {
    return List.of(sosci(), unipark(), moodle(), kobo(), jotform(), glint());
  }

  private static String label(int r) {
    return AGREEMENT.get((r * r + r / 2) % AGREEMENT.size());
  }

  private static String point(int r) {
    return String.valueOf(1 + (r * r + r / 3) % 5);
  }

  private static Lookalike sosci() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "CASE",
            "SERIAL",
            "REF",
            "QUESTNNR",
            "MODE",
            "STARTED",
            "LA01_01",
            "LA01_02",
            "LA01_03",
            "TIME001",
            "TIME_SUM",
            "LASTDATA",
            "FINISHED",
            "Q_VIEWER",
            "LASTPAGE",
            "MAXPAGE",
            "MISSING",
            "MISSREL",
            "TIME_RSI"));
    rows.add(
        List.of(
            "Interview-Nummer (fortlaufend)",
            "Personenkennung oder Teilnahmecode (sofern verwendet)",
            "Referenz (sofern im Link angegeben)",
            "Fragebogen, der im Interview verwendet wurde",
            "Interview-Modus",
            "Zeitpunkt zu dem das Interview begonnen hat (Europe/Berlin)",
            "Lampen: Die Lampen sind hell",
            "Lampen: Die Lampen sind warm",
            "Lampen: Die Lampen sind leise",
            "Verweildauer Seite 1",
            "Verweildauer gesamt (ohne Ausreißer)",
            "Zeitpunkt als der Datensatz das letzte mal geändert wurde",
            "Wurde die Befragung abgeschlossen (letzte Seite erreicht)?",
            "Hat der Teilnehmer den Fragebogen nur angesehen?",
            "Seite, die der Teilnehmer zuletzt bearbeitet hat",
            "Letzte Seite, die im Fragebogen bearbeitet wurde",
            "Anteil fehlender Antworten in Prozent",
            "Anteil fehlender Antworten (gewichtet nach Relevanz)",
            "Ausfüll-Geschwindigkeit (relativ)"));
    for (int r = 0; r < RECORDS; r++) {
      rows.add(
          List.of(
              String.valueOf(31 + r),
              CANARY + r,
              "",
              "base",
              "interview",
              "2024-03-14 09:26:53",
              point(r),
              point(r + 1),
              point(r + 2),
              "41",
              "120",
              "2024-03-14 09:36:53",
              "1",
              "0",
              "3",
              "3",
              "0",
              "0",
              "1.1"));
    }
    return new Lookalike("sosci", platform("sosci"), 2, 19, RECORDS, csv(rows, "\t", "\n"));
  }

  private static Lookalike unipark() {
    return table(
        "unipark",
        platform("unipark"),
        ";",
        List.of(
            "lfdn",
            "external_lfdn",
            "tester",
            "dispcode",
            "lastpage",
            "quality",
            "duration",
            "c_0001",
            "v_1",
            "v_2",
            "v_3",
            "browser",
            "referer",
            "datetime",
            "rts1234"),
        r ->
            List.of(
                String.valueOf(100 + r),
                "0",
                "0",
                "31",
                "900",
                "-77",
                "600",
                "",
                point(r),
                point(r + 1),
                point(r + 2),
                "Browser",
                CANARY + r,
                "2024-03-14 09:26:53",
                "12"));
  }

  private static Lookalike moodle() {
    return table(
        "moodle",
        platform("moodle"),
        ",",
        List.of(
            "Response",
            "Submitted on:",
            "Institution",
            "Department",
            "Course",
            "Group",
            "ID",
            "Full name",
            "Username",
            "Q01_Lamps->They are bright",
            "Q01_Lamps->They are warm",
            "Q02_Colour"),
        r ->
            List.of(
                String.valueOf(r),
                "14/03/2024 09:26:53",
                "",
                "Harbour",
                "Lamps",
                "",
                String.valueOf(r),
                CANARY + r,
                CANARY + r,
                point(r),
                point(r + 1),
                "red"));
  }

  private static Lookalike kobo() {
    return table(
        "kobotoolbox",
        platform("kobotoolbox"),
        ";",
        List.of(
            "start",
            "end",
            "deviceid",
            "lamps/bright",
            "lamps/warm",
            "lamps/quiet",
            "colours",
            "colours/red",
            "colours/blue",
            "_id",
            "_uuid",
            "_submission_time",
            "_validation_status",
            "_status",
            "_submitted_by",
            "__version__",
            "_tags",
            "_index"),
        r ->
            List.of(
                "2024-03-14T09:26:53.000+01:00",
                "2024-03-14T09:36:53.000+01:00",
                CANARY + r,
                label(r),
                label(r + 1),
                label(r + 2),
                "red",
                "1",
                "0",
                String.valueOf(9000 + r),
                "6f9619ff-8b86-d011-b42d-00c04fc964f" + r % 10,
                "2024-03-14T08:36:59",
                "",
                "submitted_via_web",
                CANARY + r,
                "vA1b2",
                "",
                String.valueOf(r + 1)));
  }

  private static Lookalike jotform() {
    return table(
        "jotform",
        platform("jotform"),
        ",",
        List.of(
            "Submission Date",
            "Which harbour?",
            "How are the lamps? >> Bright",
            "How are the lamps? >> Warm",
            "Submission IP",
            "Submission ID"),
        r ->
            List.of(
                "Mar 14, 2024",
                r % 2 == 0 ? "North" : "South",
                label(r),
                label(r + 1),
                CANARY + r,
                "62000000000000000" + (10 + r)));
  }

  private static Lookalike glint() {
    return table(
        "viva-glint",
        platform("viva-glint"),
        ",",
        List.of(
            "First Name",
            "Last Name",
            "Email",
            "Status",
            "Worker",
            "Survey Cycle Completion Date",
            "Survey Cycle Sent Date",
            "The lamps are bright.",
            "The lamps are bright._COMMENT",
            "The lamps are bright._COMMENT_TOPICS",
            "The lamps are bright._SENSITIVE_COMMENT_FLAG",
            "The lamps are warm.",
            "The lamps are warm._COMMENT",
            "The lamps are warm._COMMENT_TOPICS",
            "The lamps are warm._SENSITIVE_COMMENT_FLAG"),
        r ->
            List.of(
                CANARY + r,
                CANARY + r,
                CANARY + r,
                "ACTIVE",
                "w" + r,
                "26-03-2024 09:34",
                "14-03-2024 08:00",
                point(r),
                "",
                "",
                "FALSE",
                point(r + 1),
                "",
                "",
                "FALSE"));
  }
}
