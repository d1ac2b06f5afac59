package io.github.locus.ingest.export;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What platforms add to the answers: times, status, progress, versions, texts beside a choice. */
final class MetadataColumns {
  private static final Set<String> QUALTRICS =
      Set.of(
          "startdate",
          "enddate",
          "status",
          "progress",
          "duration (in seconds)",
          "durationinseconds",
          "duration",
          "finished",
          "recordeddate",
          "responseid",
          "responseset",
          "distributionchannel",
          "userlanguage",
          "locationaccuracy");
  private static final Pattern QUALTRICS_ADDED =
      Pattern.compile(
          ".*(_text|[-_](first click|last click|page submit|click count|browser|version"
              + "|operating system|resolution)|_do|_do_.*|_nps_group"
              + "| - (parent )?topics| - sentiment.*| - topic sentiment.*)|\\Aq_\\w+"
              + "|sc\\d+");
  private static final Set<String> SURVEYMONKEY =
      Set.of(
          "respondent id",
          "respondent_id",
          "collector id",
          "collector_id",
          "start date",
          "end date",
          "date created",
          "date modified",
          "ip address",
          "email address",
          "first name",
          "last name",
          "language");
  private static final Set<String> SURVEYMONKEY_TEXTS =
      Set.of("open-ended response", "other (please specify)", "comments:", "why?");
  private static final Set<String> LIMESURVEY =
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
          "gesamtzeit");
  private static final Pattern LIMESURVEY_ADDED =
      Pattern.compile(
          "grouptime\\d+|(group|question) time: .*|(gruppen|fragen)zeit: .*|filecount - .*"
              + "|.*\\[filecount\\]|\\{.*\\}");
  private static final Pattern REDCAP =
      Pattern.compile(
          "record_id|redcap_(event_name|repeat_instrument|repeat_instance|data_access_group)"
              + "|.*_(timestamp|complete)|complete\\?|record id|event name|repeat instrument"
              + "|repeat instance|data access group|survey timestamp");
  private static final Pattern OTHERS =
      Pattern.compile(
          "timestamp|horodateur|tijdstempel|marca temporal|carimbo de data/hora|zeitstempel"
              + "|informazioni cronologiche|score|internal id|response id|time started"
              + "|date submitted|status|language|tags|legacy comments|response type"
              + "|(start|stage|submit) date \\(utc\\)|ending|(points|feedback) - .*|total points"
              + "|quiz feedback|last modified time");
  private static final Pattern WRITE_IN = Pattern.compile(".*- (write in|other)( \\(required\\))?");

  private static final Pattern TYPED =
      Pattern.compile("other,? \\(please specify\\):?|other,? please specify:?");

  private MetadataColumns() {}

  /**
   * Whether a column is none of the survey's questions.
   *
   * @param column a column
   * @param platform where it is from
   * @param columns all columns of the file
   * @return true also for free texts beside a choice
   */
  static boolean isMetadata(ExportColumn column, Platform platform, List<ExportColumn> columns) {
    String name = HeaderText.folded(column.name());
    if (TYPED.matcher(HeaderText.folded(column.row() + column.option())).matches()) {
      return true;
    }
    return switch (platform) {
      case QUALTRICS ->
          QUALTRICS.contains(name.replace("_", "").replace(".", ""))
              || QUALTRICS_ADDED.matcher(name).matches()
              || (!column.importId().isEmpty() && !column.importId().contains("QID"));
      case SURVEYMONKEY -> isSurveyMonkey(column.question());
      case LIMESURVEY ->
          LIMESURVEY.contains(name)
              || LIMESURVEY_ADDED.matcher(name).matches()
              || isTiming(column.name(), columns);
      case REDCAP -> REDCAP.matcher(name).matches() || column.index() == 0;
      case MICROSOFT_FORMS -> column.index() < 3 || OTHERS.matcher(name).matches();
      case ALCHEMER ->
          OTHERS.matcher(name).matches()
              || WRITE_IN.matcher(HeaderText.folded(column.row())).matches();
      case GOOGLE_FORMS, SIMPLESURVEY, TYPEFORM -> OTHERS.matcher(name).matches();
      case UNKNOWN, TIDY -> false;
    };
  }

  /** Whether a header cell is one of SurveyMonkey's own. */
  static boolean isSurveyMonkey(String cell) {
    String folded = HeaderText.folded(cell);
    return SURVEYMONKEY.contains(folded) || folded.matches("custom data( \\d+)?");
  }

  /** Whether SurveyMonkey writes a cell above what was typed. */
  static boolean isFreeText(String cell) {
    return SURVEYMONKEY_TEXTS.contains(HeaderText.folded(cell));
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
}
