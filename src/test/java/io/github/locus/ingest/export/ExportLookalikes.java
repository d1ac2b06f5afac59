package io.github.locus.ingest.export;

import io.github.locus.ingest.platform.Platforms;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Files of the structure that survey platforms write, with invented content: one a platform and
 * variant. Each identifying column holds a {@link #CANARY} in every record.
 */
public final class ExportLookalikes {
  /** Stands in every identifying column of every record, followed by the record's number. */
  public static final String CANARY = "canary.person";

  /** A scale as texts. */
  public static final List<String> AGREEMENT =
      List.of(
          "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");

  static final int RECORDS = 12;
  private static final List<String> STATEMENTS =
      List.of("The lamps are bright - even at noon", "The kettle sings", "Doors close softly");

  private ExportLookalikes() {}

  /**
   * A file.
   *
   * @param name platform and variant
   * @param platform where it seems to be from
   * @param headerRows its header rows
   * @param columns its columns
   * @param records its records, blank rows not counted
   * @param text what is in it
   */
  public record Lookalike(
      String name, Platform platform, int headerRows, int columns, int records, String text) {
    /**
     * The file as bytes.
     *
     * @return UTF-8
     */
    public byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * A platform.
   *
   * @param code its name in results
   * @return the platform
   */
  public static Platform platform(String code) {
    return Platforms.ofCode(code).orElseThrow();
  }

  /**
   * One of each.
   *
   * @return look-alikes
   */
  public static List<Lookalike> all() {
    List<Lookalike> all = new ArrayList<>(ownFormats());
    all.addAll(TableLookalikes.all());
    return all;
  }

  private static List<Lookalike> ownFormats() {
    return List.of(
        qualtrics(true),
        qualtrics(false),
        qualtricsOwnIds(),
        qualtricsSingleQuotes(),
        qualtricsLegacy(),
        qualtricsHeaderCutOff(),
        surveyMonkeyCondensed(),
        surveyMonkeyRepeated(),
        surveyMonkeyCutOff(),
        surveyMonkeyExpanded(true),
        surveyMonkeyExpanded(false),
        surveyMonkeyOneRow(),
        googleForms("Timestamp", ",", "3/14/2024 9:26:53"),
        googleForms("Horodateur", ",", "2024/03/14 9:26:53 AM UTC+1"),
        googleForms("Tijdstempel", ";", "2024/03/14 9:26:53 a.m. CET"),
        googleForms("Zeitstempel", ";", "14.03.2024 09:26:53"),
        microsoftForms(),
        limeSurveyCodes(),
        limeSurveyCodesAndTexts(),
        limeSurveyTexts(),
        limeSurveyGerman(),
        redcap(),
        redcapLabelled(),
        alchemer(),
        simpleSurvey(),
        typeform(),
        unknown());
  }

  /**
   * Qualtrics, three header rows.
   *
   * @param codes numbers instead of texts
   * @return a file with a matrix, timing, text and embedded columns
   */
  public static Lookalike qualtrics(boolean codes) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "StartDate",
            "EndDate",
            "Status",
            "IPAddress",
            "Progress",
            "Duration (in seconds)",
            "Finished",
            "RecordedDate",
            "ResponseId",
            "RecipientLastName",
            "RecipientFirstName",
            "RecipientEmail",
            "ExternalReference",
            "LocationLatitude",
            "LocationLongitude",
            "DistributionChannel",
            "UserLanguage",
            "Q1_First Click",
            "Q2_1",
            "Q2_4",
            "Q2_3",
            "Q3_TEXT",
            "Q4",
            "Q4 - Topics",
            "panel"));
    rows.add(
        List.of(
            "Start Date",
            "End Date",
            "Response Type",
            "IP Address",
            "Progress",
            "Duration (in seconds)",
            "Finished",
            "Recorded Date",
            "Response ID",
            "Recipient Last Name",
            "Recipient First Name",
            "Recipient Email",
            "External Data Reference",
            "Location Latitude",
            "Location Longitude",
            "Distribution Channel",
            "User Language",
            "Timing - First Click",
            "About <b>your</b> room:\nplease rate - " + STATEMENTS.get(0),
            "About <b>your</b> room:\nplease rate - " + STATEMENTS.get(1),
            "About <b>your</b> room:\nplease rate - " + STATEMENTS.get(2),
            "Other - Text",
            "Which colours?",
            "Q4 - Topics",
            "panel"));
    rows.add(
        List.of(
            id("startDate"),
            id("endDate"),
            id("status"),
            id("ipAddress"),
            id("progress"),
            id("duration"),
            id("finished"),
            id("recordedDate"),
            id("_recordId"),
            id("recipientLastName"),
            id("recipientFirstName"),
            id("recipientEmail"),
            id("externalDataReference"),
            id("locationLatitude"),
            id("locationLongitude"),
            id("distributionChannel"),
            id("userLanguage"),
            id("QID1_FIRST_CLICK"),
            id("QID2_1"),
            id("QID2_4"),
            id("QID2_3"),
            id("QID3_TEXT"),
            id("QID4"),
            id("QID4_abcTopics"),
            id("panel")));
    Random random = new Random(1);
    for (int r = 0; r < RECORDS; r++) {
      String canary = CANARY + r;
      rows.add(
          List.of(
              "2024-03-14 09:26:53",
              "2024-03-14 09:36:53",
              codes ? "0" : "IP Address",
              canary,
              "100",
              "600",
              codes ? "1" : "True",
              "2024-03-14 09:36:54",
              "R_" + r,
              canary,
              canary,
              canary,
              canary,
              canary,
              canary,
              "anonymous",
              "EN",
              "1.5",
              answer(random, codes),
              answer(random, codes),
              answer(random, codes),
              "",
              codes ? "1,2" : "red,blue",
              "",
              "p" + r));
    }
    return new Lookalike(
        "qualtrics " + (codes ? "codes" : "texts"),
        platform("qualtrics"),
        3,
        25,
        RECORDS,
        csv(rows, ",", "\r\n"));
  }

  private static Lookalike qualtricsSingleQuotes() {
    Lookalike current = qualtrics(true);
    return new Lookalike(
        "qualtrics single quotes",
        platform("qualtrics"),
        3,
        current.columns(),
        RECORDS,
        current.text().replaceAll("\\{\"\"ImportId\"\":\"\"(\\w+)\"\"\\}", "{'ImportId': '$1'}"));
  }

  /** Questions whose import ids another program has written; embedded data stay what they are. */
  private static Lookalike qualtricsOwnIds() {
    Lookalike current = qualtrics(true);
    return new Lookalike(
        "qualtrics own ids",
        platform("qualtrics"),
        3,
        current.columns(),
        RECORDS,
        current.text().replaceAll("QID2_(\\d)", "item_$1").replace("QID", "question_"));
  }

  private static Lookalike qualtricsLegacy() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of("V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V9", "V10", "Q2_1", "Q2_2", ""));
    rows.add(
        List.of(
            "ResponseID",
            "ResponseSet",
            "Name",
            "ExternalDataReference",
            "EmailAddress",
            "IPAddress",
            "Status",
            "StartDate",
            "EndDate",
            "Finished",
            "Rooms-Bright",
            "Rooms-Warm",
            ""));
    Random random = new Random(2);
    for (int r = 0; r < RECORDS; r++) {
      String canary = CANARY + r;
      rows.add(
          List.of(
              "R_" + r,
              "Default Response Set",
              canary,
              canary,
              canary,
              canary,
              "0",
              "2016-05-27 11:33:34",
              "2016-05-27 11:33:34",
              "1",
              answer(random, true),
              answer(random, true),
              ""));
    }
    return new Lookalike(
        "qualtrics legacy", platform("qualtrics"), 2, 13, RECORDS, "\uFEFF" + csv(rows, ",", "\n"));
  }

  private static Lookalike qualtricsHeaderCutOff() {
    return table(
        "qualtrics header cut off",
        platform("qualtrics"),
        ",",
        List.of("startdate", "enddate", "progress", "finished", "responseid", "ipaddress", "q1_1"),
        r ->
            List.of(
                "2024-03-14 09:26:53",
                "2024-03-14 09:36:53",
                "100",
                "TRUE",
                "R_" + r,
                CANARY + r,
                String.valueOf(1 + r % 5)));
  }

  private static final List<String> MONKEY =
      List.of(
          "Respondent ID",
          "Collector ID",
          "Start Date",
          "End Date",
          "IP Address",
          "Email Address",
          "First Name",
          "Last Name",
          "Custom Data 1");

  private static List<String> monkey(int r) {
    String canary = CANARY + r;
    return List.of(
        "1141808842" + (10 + r),
        "254535004",
        "03/14/2024 9:26:53 AM",
        "03/14/2024 9:36:53 AM",
        canary,
        canary,
        canary,
        canary,
        canary);
  }

  private static Lookalike surveyMonkeyCondensed() {
    return surveyMonkey(
        "surveymonkey condensed",
        List.of("How is your room?", "", "", "", "Anything else?"),
        r -> List.of());
  }

  private static Lookalike surveyMonkeyRepeated() {
    return surveyMonkey(
        "surveymonkey repeated",
        List.of(
            "How is your room?",
            "How is your room?",
            "How is your room?",
            "How is your room?",
            "Anything else?"),
        r -> MONKEY);
  }

  private static Lookalike surveyMonkey(
      String name, List<String> questions, IntFunction<List<String>> below) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(join(MONKEY, questions));
    List<String> metadata = below.apply(0);
    List<String> parts =
        List.of("Warm", "Bright", "Quiet", "Other (please specify)", "Open-Ended Response");
    rows.add(join(metadata.isEmpty() ? blanks(MONKEY.size()) : metadata, parts));
    Random random = new Random(3);
    for (int r = 0; r < RECORDS; r++) {
      rows.add(
          join(
              monkey(r),
              List.of(
                  answer(random, false), answer(random, false), answer(random, false), "", "")));
    }
    return new Lookalike(
        name, platform("surveymonkey"), 2, 14, RECORDS, csv(rows, ",", "\r\n").strip());
  }

  private static Lookalike surveyMonkeyCutOff() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Old enough?", "How is it?", "", "", "And why?"));
    rows.add(List.of("Response", "Warm", "Bright", "Comments:", "Open-Ended Response"));
    for (int r = 0; r < RECORDS; r++) {
      rows.add(List.of("Yes", AGREEMENT.get(r % 5), AGREEMENT.get(r % 3), "", ""));
    }
    return new Lookalike(
        "surveymonkey cut off", platform("surveymonkey"), 2, 5, RECORDS, csv(rows, ",", "\r\n"));
  }

  /**
   * SurveyMonkey with a row of question numbers and a column for each item and point.
   *
   * @param texts labels instead of codes
   * @return a file of three header rows that ends in two rows of commas
   */
  public static Lookalike surveyMonkeyExpanded(boolean texts) {
    List<String> labels = List.of("Never", "Sometimes", "Often");
    List<String> items = List.of("Lamps", "Doors - inside");
    List<String> numbers = new ArrayList<>(blanks(4));
    List<String> questions =
        new ArrayList<>(List.of("Respondent ID", "Collector ID", "Start Date", "End Date"));
    List<String> parts = new ArrayList<>(blanks(4));
    for (String item : items) {
      for (String label : labels) {
        numbers.add(numbers.contains("q1") ? "" : "q1");
        questions.add(questions.contains("How often?") ? "" : "How often?");
        parts.add(item + " - " + label);
      }
    }
    List<List<String>> rows = new ArrayList<>(List.of(numbers, questions, parts));
    for (int r = 0; r < RECORDS; r++) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  "1145674828" + (10 + r), "43267409", "2024-03-14 9:26:53", "2024-03-14 9:36:53"));
      for (int item = 0; item < items.size(); item++) {
        for (int label = 0; label < labels.size(); label++) {
          boolean chosen = (r + item) % labels.size() == label;
          row.add(chosen ? (texts ? labels.get(label) : String.valueOf(label + 1)) : "");
        }
      }
      rows.add(row);
    }
    rows.add(blanks(10));
    rows.add(blanks(10));
    return new Lookalike(
        "surveymonkey expanded " + (texts ? "texts" : "codes"),
        platform("surveymonkey"),
        3,
        10,
        RECORDS,
        csv(rows, ",", "\n"));
  }

  private static Lookalike surveyMonkeyOneRow() {
    return table(
        "surveymonkey one row",
        platform("surveymonkey"),
        ",",
        List.of("respondent_id", "collector_id", "warm", "bright"),
        r -> List.of("1.14083E+11", "254535004", String.valueOf(1 + r % 5), "n/a"));
  }

  private static Lookalike googleForms(String timestamp, String delimiter, String time) {
    return table(
        "google-forms " + timestamp,
        platform("google-forms"),
        delimiter,
        List.of(
            timestamp,
            "Email Address",
            "Rooms  [Warm]",
            "Rooms [Bright [at noon]]",
            "Colours",
            "Please leave your phone number",
            "Warm"),
        r ->
            List.of(
                time,
                CANARY + r,
                AGREEMENT.get(r % 5),
                AGREEMENT.get(r % 4),
                "red, blue",
                CANARY + " " + r,
                ""));
  }

  private static Lookalike microsoftForms() {
    return table(
        "microsoft-forms",
        platform("microsoft-forms"),
        ",",
        List.of(
            "ID",
            "Start time",
            "Completion time",
            "Email",
            "Name",
            "\u00A0It is warm",
            "It is bright",
            "Colours"),
        r ->
            List.of(
                String.valueOf(r + 1),
                "2024-03-14 09:26:53",
                "2024-03-14 09:36:53",
                CANARY + r,
                CANARY + r,
                AGREEMENT.get(r % 5),
                AGREEMENT.get(r % 3),
                "red;blue;"));
  }

  private static Lookalike limeSurveyCodes() {
    return lime(
        "limesurvey codes",
        List.of(
            "id",
            "submitdate",
            "lastpage",
            "startlanguage",
            "token",
            "ipaddr",
            "Room[SQ001]",
            "Room[SQ002]",
            "RoomTime",
            "groupTime12"),
        false);
  }

  private static Lookalike limeSurveyCodesAndTexts() {
    return lime(
        "limesurvey codes and texts",
        List.of(
            "id. Response ID",
            "submitdate. Date submitted",
            "lastpage. Last page",
            "startlanguage. Start language",
            "token. Token",
            "ipaddr. IP address",
            "Room[SQ001]. Rate\tit. [Warm]",
            "Room[SQ002]. Rate\tit. [Bright]",
            "RoomTime. Question time: Room",
            "groupTime12. Group time: one"),
        true);
  }

  private static Lookalike limeSurveyTexts() {
    return lime(
        "limesurvey texts",
        List.of(
            "Response ID",
            "Date submitted",
            "Last page",
            "Start language",
            "Access code",
            "IP address",
            "Rate &amp; say [Warm][Scale 1]",
            "Rate &amp; say [Warm][Scale 2]",
            "Question time: room",
            "Group time: one"),
        true);
  }

  private static Lookalike limeSurveyGerman() {
    return lime(
        "limesurvey german",
        List.of(
            "Antwort ID",
            "Datum Abgeschickt",
            "Letzte Seite",
            "Start-Sprache",
            "Zugangscode",
            "IP-Adresse",
            "Raum [warm]",
            "Raum [hell]",
            "Fragenzeit: Raum",
            "Gruppenzeit: eins"),
        true);
  }

  private static Lookalike lime(String name, List<String> header, boolean texts) {
    return new Lookalike(
        name,
        platform("limesurvey"),
        1,
        header.size(),
        RECORDS,
        "\uFEFF"
            + table(
                    name,
                    platform("limesurvey"),
                    ",",
                    header,
                    r ->
                        List.of(
                            String.valueOf(r + 1),
                            r == 3 ? "" : "1980-01-01 00:00:00",
                            "4",
                            "en",
                            CANARY + r,
                            CANARY + r,
                            texts ? AGREEMENT.get(r % 5) : "A" + (1 + r % 5),
                            texts ? AGREEMENT.get(r % 4) : "A" + (1 + r % 4),
                            "12.3",
                            "45.6"))
                .text()
                .replace("\n", "\r\n"));
  }

  private static Lookalike redcap() {
    return table(
        "redcap raw",
        platform("redcap"),
        ",",
        List.of(
            "record_id",
            "redcap_survey_identifier",
            "room_timestamp",
            "dob",
            "first_name",
            "telephone_1",
            "agreed___1",
            "warm",
            "bright",
            "room_complete"),
        r ->
            List.of(
                String.valueOf(r + 1),
                CANARY + r,
                "[not completed]",
                CANARY + r,
                CANARY + r,
                CANARY + r,
                "1",
                String.valueOf(r % 3),
                String.valueOf(r % 2),
                "2"));
  }

  private static Lookalike redcapLabelled() {
    return table(
        "redcap labelled",
        platform("redcap"),
        ",",
        List.of(
            "Record ID", "Survey Identifier", "Colours (choice=Red)", "Is it warm?", "Complete?"),
        r -> List.of(String.valueOf(r + 1), CANARY + r, "Checked", "Very", "Complete"));
  }

  private static Lookalike alchemer() {
    return table(
        "alchemer",
        platform("alchemer"),
        ",",
        List.of(
            "Response ID",
            "Time Started",
            "Date Submitted",
            "Status",
            "Contact ID",
            "IP Address",
            "Longitude",
            "City",
            "Lamps: bright:How is it?\u00A0",
            "Doors:How is it?\u00A0",
            "Other - Write In:How is it?"),
        r ->
            List.of(
                String.valueOf(r + 1),
                "2024-03-14 09:26:53",
                "2024-03-14 09:36:53",
                r == 4 ? "Partial" : "Complete",
                CANARY + r,
                CANARY + r,
                CANARY + r,
                CANARY + r,
                AGREEMENT.get(r % 5),
                AGREEMENT.get(r % 3),
                ""));
  }

  private static Lookalike simpleSurvey() {
    return table(
        "simplesurvey",
        platform("simplesurvey"),
        ",",
        List.of(
            "Internal ID",
            "1) Roles: Baker&nbsp;",
            "1) Roles: Brewer&nbsp;",
            "2) Rate it. Lamps",
            "2) Rate it. Doors",
            "3) Your e-mail address"),
        r ->
            List.of(
                String.valueOf(r + 1),
                r % 2 == 0 ? "Baker\u00A0" : "",
                r % 3 == 0 ? "Brewer\u00A0" : "",
                String.valueOf(1 + r % 5),
                String.valueOf(1 + r % 4),
                CANARY + r));
  }

  private static Lookalike typeform() {
    return table(
        "typeform",
        platform("typeform"),
        ",",
        List.of(
            "#",
            "What is your name?",
            "Is it &lt;warm&gt;?",
            "Red",
            "Blue",
            "Response Type",
            "Start Date (UTC)",
            "Stage Date (UTC)",
            "Submit Date (UTC)",
            "Network ID",
            "Tags",
            "Ending"),
        r ->
            List.of(
                CANARY + r,
                CANARY + r,
                String.valueOf(1 + r % 5),
                "Red",
                "",
                "completed",
                "2024-03-14 09:26:53",
                "",
                "2024-03-14 09:36:53",
                CANARY + r,
                "",
                ""));
  }

  private static Lookalike unknown() {
    return table(
        "unknown",
        Platform.UNKNOWN,
        ",",
        List.of("", "Entry_ID", "warm_room", "bright_room", "your_email"),
        r ->
            List.of(
                String.valueOf(r + 1),
                "e" + r,
                AGREEMENT.get(r % 5),
                AGREEMENT.get(r % 3),
                CANARY + r));
  }

  static Lookalike table(
      String name,
      Platform platform,
      String delimiter,
      List<String> header,
      IntFunction<List<String>> record) {
    List<List<String>> rows = new ArrayList<>(List.of(header));
    for (int r = 0; r < RECORDS; r++) {
      rows.add(record.apply(r));
    }
    return new Lookalike(name, platform, 1, header.size(), RECORDS, csv(rows, delimiter, "\n"));
  }

  private static String id(String importId) {
    return "{\"ImportId\":\"" + importId + "\"}";
  }

  private static String answer(Random random, boolean code) {
    int point = random.nextInt(AGREEMENT.size());
    return code ? String.valueOf(point + 1) : AGREEMENT.get(point);
  }

  private static List<String> blanks(int count) {
    return Collections.nCopies(count, "");
  }

  private static List<String> join(List<String> left, List<String> right) {
    List<String> joined = new ArrayList<>(left);
    joined.addAll(right);
    return joined;
  }

  static String csv(List<List<String>> rows, String delimiter, String lineEnd) {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      List<String> cells =
          row.stream()
              .map(
                  cell ->
                      cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
                          ? "\"" + cell.replace("\"", "\"\"") + "\""
                          : cell)
              .toList();
      text.append(String.join(delimiter, cells)).append(lineEnd);
    }
    return text.toString();
  }
}
