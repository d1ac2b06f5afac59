package io.github.locus.exports;

import io.github.locus.exports.FormQuestion.Entry;
import io.github.locus.questionnaire.GoogleFormsScript;
import io.github.locus.questionnaire.LimeSurveyTable;
import io.github.locus.questionnaire.QualtricsText;
import io.github.locus.questionnaire.Questionnaire;
import io.github.locus.survey.Survey;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.commons.csv.QuoteMode;

/**
 * The exports of a questionnaire's answers, as each platform would give them for download. A wave is
 * a download of its own, for the questionnaires do not ask for it.
 */
public final class PlatformExports {
  private PlatformExports() {}

  /** How LimeSurvey heads its columns. */
  public enum Headings {
    /** {@code IT[people1]}. */
    CODE,
    /** {@code IT[people1]. Question [Sentence]}. */
    CODE_AND_TEXT,
    /** {@code Question [Sentence]}. */
    TEXT
  }

  /** Whether answers are exported as what was read or as its code. */
  public enum Values {
    /** Choice text, full answers. */
    TEXTS,
    /** Recode values, answer codes. */
    CODES;

    private String of(Entry entry) {
      return this == TEXTS || entry.code().isEmpty() ? entry.text() : entry.code();
    }
  }

  /**
   * Qualtrics, current exporter: three header rows, metadata with identifying columns, a preview row
   * that is no answer, CRLF.
   *
   * @param survey who answers what
   * @param wave index in {@link Survey#waves()}
   * @param asked the questionnaire
   * @param values texts or codes
   * @return the CSV
   */
  public static String qualtrics(Survey survey, int wave, Questionnaire asked, Values values) {
    List<FormQuestion> form = QualtricsImport.read(new QualtricsText(asked).text());
    List<List<String>> rows = new ArrayList<>();
    List<String> names = new ArrayList<>(List.of(QUALTRICS_NAMES.split(",")));
    List<String> texts = new ArrayList<>(List.of(QUALTRICS_TEXTS.split(",")));
    List<String> ids = new ArrayList<>();
    List.of(QUALTRICS_IDS.split(","))
        .forEach(
            id ->
                ids.add(
                    "{\"ImportId\":\""
                        + id
                        + (id.endsWith("Date") ? "\",\"timeZone\":\"Europe/Berlin\"}" : "\"}")));
    for (int q = 0; q < form.size(); q++) {
      FormQuestion question = form.get(q);
      String id = "QID" + (q + 1);
      if (!question.isGrid()) {
        names.add(question.code());
        texts.add(question.title());
        ids.add("{\"ImportId\":\"" + id + (question.options().isEmpty() ? "_TEXT" : "") + "\"}");
      }
      for (Entry row : question.rows()) {
        names.add(question.code() + "_" + row.code());
        texts.add(question.title() + " - " + row.text());
        ids.add("{\"ImportId\":\"" + id + "_" + row.code() + "\"}");
      }
    }
    rows.add(names);
    rows.add(texts);
    rows.add(ids);
    List<Person> people = Person.of(survey, asked, wave);
    rows.add(qualtricsRow(people.get(0), form, 0, true, values));
    for (int p = 0; p < people.size(); p++) {
      rows.add(qualtricsRow(people.get(p), form, p + 1, false, values));
    }
    return CsvText.of(rows, QuoteMode.MINIMAL);
  }

  /**
   * LimeSurvey: byte order mark, everything quoted, CRLF, an empty last line, one row that was never
   * submitted and holds no answer.
   *
   * @param survey who answers what
   * @param wave index in {@link Survey#waves()}
   * @param asked the questionnaire
   * @param headings codes, texts or both
   * @param values full answers or codes
   * @return the CSV
   */
  public static String limeSurvey(
      Survey survey, int wave, Questionnaire asked, Headings headings, Values values) {
    List<FormQuestion> form =
        LimeSurveyImport.read(new LimeSurveyTable(asked).text(), asked.languages().get(0));
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>();
    List<String> metadata = List.of("id", "submitdate", "lastpage", "startlanguage", "seed");
    List<String> metadataTexts =
        List.of("Response ID", "Date submitted", "Last page", "Start language", "Seed");
    IntStream.range(0, metadata.size())
        .forEach(i -> header.add(heading(headings, metadata.get(i), metadataTexts.get(i))));
    for (FormQuestion question : form) {
      if (!question.isGrid()) {
        header.add(heading(headings, question.code(), question.title()));
      }
      for (Entry row : question.rows()) {
        header.add(
            heading(
                headings,
                question.code() + "[" + row.code() + "]",
                question.title() + " [" + row.text() + "]"));
      }
    }
    rows.add(header);
    int id = 1;
    for (Person person : Person.of(survey, asked, wave)) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  "" + id++, "1980-01-01 00:00:00", "6", asked.languages().get(0), "" + 7 * id));
      answers(person, form, values).forEach(row::add);
      rows.add(row);
    }
    List<String> left =
        new ArrayList<>(List.of("" + id, "", "1", asked.languages().get(0), "" + 7 * id));
    while (left.size() < header.size()) {
      left.add("");
    }
    rows.add(left);
    return "\uFEFF" + CsvText.of(rows, QuoteMode.ALL) + "\r\n";
  }

  /**
   * Google Forms, the linked sheet saved as CSV: comma, CRLF, no final line end.
   *
   * @param survey who answers what
   * @param wave index in {@link Survey#waves()}
   * @param asked the questionnaire
   * @return the CSV
   */
  public static String googleForms(Survey survey, int wave, Questionnaire asked) {
    List<FormQuestion> form = GoogleFormsImport.read(new GoogleFormsScript(asked).text());
    List<List<String>> rows = new ArrayList<>();
    List<String> header = new ArrayList<>(List.of("Timestamp"));
    for (FormQuestion question : form) {
      if (!question.isGrid()) {
        header.add(question.title());
      }
      question.rows().forEach(row -> header.add(question.title() + " [" + row.text() + "]"));
    }
    rows.add(header);
    int minute = 0;
    for (Person person : Person.of(survey, asked, wave)) {
      List<String> row =
          new ArrayList<>(
              List.of(
                  String.format(
                      Locale.ROOT, "3/%d/2025 9:%02d:17", 13 + minute / 60 % 15, minute++ % 60)));
      answers(person, form, Values.TEXTS).forEach(row::add);
      rows.add(row);
    }
    String csv = CsvText.of(rows, QuoteMode.MINIMAL);
    return csv.substring(0, csv.length() - 2);
  }

  /**
   * Microsoft Forms: a workbook, a column a statement without the question above it; e-mail address
   * and name are asked of nobody.
   *
   * @param survey who answers what
   * @param wave index in {@link Survey#waves()}
   * @param asked the questionnaire
   * @return the workbook
   */
  public static byte[] microsoftForms(Survey survey, int wave, Questionnaire asked) {
    List<FormQuestion> form = GoogleFormsImport.read(new GoogleFormsScript(asked).text());
    List<String> header =
        new ArrayList<>(List.of("ID", "Start time", "Completion time", "Email", "Name"));
    for (FormQuestion question : form) {
      if (!question.isGrid()) {
        header.add(question.title());
      }
      question.rows().forEach(row -> header.add(row.text()));
    }
    List<FormsWorkbook.Row> rows = new ArrayList<>();
    LocalDateTime start = LocalDateTime.of(2025, 3, 13, 9, 0);
    for (Person person : Person.of(survey, asked, wave)) {
      List<String> texts = new ArrayList<>(List.of("anonymous", ""));
      texts.addAll(answers(person, form, Values.TEXTS));
      LocalDateTime begun = start.plusMinutes(13L * rows.size());
      rows.add(new FormsWorkbook.Row(rows.size() + 1, begun, begun.plusMinutes(8), texts));
    }
    return FormsWorkbook.of(header, rows);
  }

  private static List<String> qualtricsRow(
      Person person, List<FormQuestion> form, int number, boolean preview, Values values) {
    boolean texts = values == Values.TEXTS;
    String status = preview ? (texts ? "Survey Preview" : "1") : (texts ? "IP Address" : "0");
    List<String> row =
        new ArrayList<>(
            List.of(
                "2025-03-13 09:00:00",
                "2025-03-13 09:07:31",
                status,
                preview ? "" : "192.0.2." + number % 250,
                "100",
                "451",
                texts ? "True" : "1",
                "2025-03-13 09:07:32",
                String.format(Locale.ROOT, "R_%015d", number),
                "",
                "",
                "",
                "",
                "51.1",
                "7.2",
                preview ? "preview" : "anonymous",
                "EN"));
    answers(person, form, values).forEach(row::add);
    return row;
  }

  private static List<String> answers(Person person, List<FormQuestion> form, Values values) {
    Function<Entry, String> shown = values::of;
    List<String> cells = new ArrayList<>();
    for (FormQuestion question : form) {
      if (!question.isGrid()) {
        cells.add(person.answer(question).map(shown).orElse(""));
      }
      question.rows().forEach(row -> cells.add(person.choose(question, row).map(shown).orElse("")));
    }
    return cells;
  }

  private static String heading(Headings headings, String code, String text) {
    return switch (headings) {
      case CODE -> code;
      case CODE_AND_TEXT -> code + ". " + text;
      case TEXT -> text;
    };
  }

  private static final String QUALTRICS_NAMES =
      "StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,"
          + "ResponseId,RecipientLastName,RecipientFirstName,RecipientEmail,ExternalReference,"
          + "LocationLatitude,LocationLongitude,DistributionChannel,UserLanguage";
  private static final String QUALTRICS_TEXTS =
      "Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,"
          + "Recorded Date,Response ID,Recipient Last Name,Recipient First Name,Recipient Email,"
          + "External Data Reference,Location Latitude,Location Longitude,Distribution Channel,"
          + "User Language";
  private static final String QUALTRICS_IDS =
      "startDate,endDate,status,ipAddress,progress,duration,finished,recordedDate,_recordId,"
          + "recipientLastName,recipientFirstName,recipientEmail,externalDataReference,"
          + "locationLatitude,locationLongitude,distributionChannel,userLanguage";
}
