package io.github.locus.cli;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.questionnaire.ContextQuestion;
import io.github.locus.questionnaire.ItemColumn;
import io.github.locus.questionnaire.Questionnaire;
import io.github.locus.questionnaire.RatedFunction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The answers of a tidy survey as platforms would export them, had the questionnaire been asked
 * there: a person is planted in every column that may name one.
 */
final class AnswerExports {
  /** Stands in every identifying column. */
  static final String CANARY = "canary.person";

  private final Instrument instrument = new InstrumentLibrary().load("locus-12").orElseThrow();
  private final String language;
  private final Map<String, String> names;
  private final List<ItemColumn> items;
  private final Map<String, Map<String, CSVRecord>> people = new LinkedHashMap<>();

  /** Reads a long tidy survey, answered under other names of its functions. */
  AnswerExports(Path survey, String language, Map<String, String> names) {
    this.language = language;
    this.names = Map.copyOf(names);
    List<RatedFunction> functions =
        instrument.functions().stream()
            .map(f -> new RatedFunction(f, names.getOrDefault(f.name(), f.name())))
            .toList();
    this.items =
        ItemColumn.of(
            new Questionnaire(instrument, functions, List.of(), List.of(language)), language);
    try (CSVParser rows =
        CSVParser.parse(
            survey,
            StandardCharsets.UTF_8,
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get())) {
      for (CSVRecord row : rows) {
        people
            .computeIfAbsent(row.get("respondent"), id -> new LinkedHashMap<>())
            .put(row.get("function"), row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Row 1 names, row 2 texts, row 3 ids, answers as choice texts. */
  String qualtrics() {
    List<List<String>> rows = new ArrayList<>();
    List<String> meta = List.of("StartDate", "EndDate", "Status", "IPAddress", "Progress");
    List<String> more = List.of("Finished", "ResponseId", "RecipientEmail");
    rows.add(join(meta, more, context(ContextQuestion::code), items(ItemColumn::qualtricsName)));
    rows.add(join(meta, more, context(this::sentence), items(ItemColumn::qualtricsText)));
    rows.add(
        join(meta, more, context(q -> "QID9" + q.ordinal()), items(c -> "QID" + c.item())).stream()
            .map(id -> "{\"ImportId\":\"" + id + "\"}")
            .toList());
    people.forEach(
        (id, ratings) ->
            rows.add(
                join(
                    List.of(
                        "2025-03-01 09:00:00", "2025-03-01 09:09:00", "IP Address", CANARY, "100"),
                    List.of("True", "R_" + id + "abcdefghij", CANARY),
                    contextAnswers(ratings),
                    answers(ratings))));
    return csv(rows);
  }

  /** Question codes, or codes and texts, or texts as headers; full answers. */
  String limeSurvey(boolean codes, boolean texts) {
    List<List<String>> rows = new ArrayList<>();
    List<String> meta =
        codes
            ? texts
                ? List.of(
                    "id. Response ID",
                    "submitdate. Date submitted",
                    "lastpage. Last page",
                    "startlanguage. Start language",
                    "token. Access code")
                : List.of("id", "submitdate", "lastpage", "startlanguage", "token")
            : List.of(
                "Response ID", "Date submitted", "Last page", "Start language", "Access code");
    Function<ContextQuestion, String> asked =
        codes ? q -> q.shortCode() + (texts ? ". " + sentence(q) : "") : this::sentence;
    Function<ItemColumn, String> item =
        codes ? c -> c.limeSurveyCode() + (texts ? ". " + c.text() : "") : ItemColumn::text;
    rows.add(join(meta, context(asked), items(item)));
    int n = 0;
    for (Map.Entry<String, Map<String, CSVRecord>> person : people.entrySet()) {
      n++;
      rows.add(
          join(
              List.of(String.valueOf(n), "2025-03-01 09:09:00", "7", language, CANARY),
              contextAnswers(person.getValue()),
              answers(person.getValue())));
    }
    return csv(rows);
  }

  /** The linked sheet. */
  String googleForms() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        join(
            List.of("Timestamp", "Email Address"),
            context(this::sentence),
            items(ItemColumn::text)));
    people.forEach(
        (id, ratings) ->
            rows.add(
                join(
                    List.of("3/14/2025 9:26:53", CANARY),
                    contextAnswers(ratings),
                    answers(ratings))));
    return csv(rows);
  }

  /** A column a statement, without stems. */
  String microsoftForms() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        join(
            List.of("ID", "Start time", "Completion time", "Email", "Name"),
            context(this::sentence),
            items(this::statement)));
    int n = 0;
    for (Map<String, CSVRecord> ratings : people.values()) {
      n++;
      rows.add(
          join(
              List.of(
                  String.valueOf(n), "2025-03-01 09:00:00", "2025-03-01 09:09:00", CANARY, CANARY),
              contextAnswers(ratings),
              answers(ratings)));
    }
    return csv(rows);
  }

  /** Two header rows: the question above its first column, rows below. */
  String surveyMonkey() {
    List<List<String>> rows = new ArrayList<>();
    List<String> meta =
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
    List<String> stems = new ArrayList<>();
    String last = "";
    for (ItemColumn column : items) {
      String stem = column.text().substring(0, column.text().indexOf(" ["));
      stems.add(stem.equals(last) ? "" : stem);
      last = stem;
    }
    rows.add(join(meta, context(this::sentence), stems));
    rows.add(
        join(
            meta.stream().map(m -> "").toList(), context(q -> "Response"), items(this::statement)));
    long n = 11_400_000_000L;
    for (Map<String, CSVRecord> ratings : people.values()) {
      n++;
      rows.add(
          join(
              List.of(
                  String.valueOf(n),
                  "401",
                  "03/13/2025 5:53:38 AM",
                  "03/13/2025 5:59:38 AM",
                  CANARY,
                  CANARY,
                  CANARY,
                  CANARY,
                  CANARY),
              contextAnswers(ratings),
              answers(ratings)));
    }
    return csv(rows);
  }

  /** A line a sheet of paper, under a header of our own names; functions by their codes. */
  String typed(String header) {
    List<String> columns = List.of(header.strip().split(","));
    List<List<String>> rows = new ArrayList<>(List.of(columns));
    people.forEach(
        (id, ratings) ->
            rows.add(
                columns.stream()
                    .map(
                        column -> {
                          int at = column.indexOf('@');
                          CSVRecord row =
                              at < 0
                                  ? ratings.values().iterator().next()
                                  : ratings.get(column.substring(at + 1));
                          return row == null
                              ? ""
                              : row.get(at < 0 ? column : column.substring(0, at));
                        })
                    .toList()));
    return csv(rows);
  }

  private String statement(ItemColumn column) {
    String text = column.text();
    return text.substring(text.indexOf(" [") + 2, text.length() - 1);
  }

  private String sentence(ContextQuestion question) {
    return question.sentence().in(language);
  }

  private static List<String> context(Function<ContextQuestion, String> cell) {
    List<String> cells = new ArrayList<>();
    for (ContextQuestion question : ContextQuestion.values()) {
      cells.add(cell.apply(question));
    }
    return cells;
  }

  private List<String> items(Function<ItemColumn, String> cell) {
    return items.stream().map(cell).toList();
  }

  private List<String> contextAnswers(Map<String, CSVRecord> ratings) {
    CSVRecord row = ratings.values().iterator().next();
    return context(question -> answer(question, row.get(question.code())));
  }

  private String answer(ContextQuestion question, String tidy) {
    if (question == ContextQuestion.WINDOW && !tidy.isEmpty()) {
      int option = ContextQuestion.windowCodes().indexOf(tidy);
      return ContextQuestion.windowTexts().get(option).in(language);
    }
    return tidy.equals("none")
        ? ContextQuestion.noneText().in(language)
        : names.getOrDefault(tidy, tidy);
  }

  private List<String> answers(Map<String, CSVRecord> ratings) {
    List<String> cells = new ArrayList<>();
    List<SurveyItem> asked = instrument.items();
    List<String> labels =
        instrument.dimensions().get(0).scale().labels().getOrDefault(language, List.of());
    for (ItemColumn column : items) {
      CSVRecord row = ratings.get(instrument.functions().get(column.function()).name());
      String point = row == null ? "" : row.get(asked.get(column.item()).id());
      cells.add(point.isEmpty() ? "" : labels.get(Integer.parseInt(point) - 1));
    }
    return cells;
  }

  @SafeVarargs
  private static List<String> join(List<String>... parts) {
    List<String> whole = new ArrayList<>();
    for (List<String> part : parts) {
      whole.addAll(part);
    }
    return whole;
  }

  private static String csv(List<List<String>> rows) {
    StringBuilder csv = new StringBuilder();
    for (List<String> row : rows) {
      csv.append(CSVFormat.DEFAULT.format(row.toArray())).append("\r\n");
    }
    return csv.toString();
  }
}
