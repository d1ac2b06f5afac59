package io.github.locus.ingest;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.survey.Ratings;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A survey in memory as platforms would export it: a record for each response, a grid for each
 * function. The structure is the platforms', all content is invented.
 */
final class ExportRendering {
  static final List<String> AGREEMENT =
      List.of(
          "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree");
  private static final List<String> WINDOWS =
      List.of("At once", "In half a year", "In a year", "Later than that");

  private final Survey survey;
  private final Instrument instrument;
  private final Map<Integer, int[][]> answers = new TreeMap<>();
  private final Map<Integer, String> units = new TreeMap<>();

  ExportRendering(Survey survey) {
    this.survey = survey;
    this.instrument = survey.instrument();
    Ratings ratings = survey.ratings();
    for (int r = 0; r < ratings.size(); r++) {
      int[][] ofResponse =
          answers.computeIfAbsent(ratings.response(r), k -> new int[survey.functions().size()][]);
      int[] options = new int[instrument.items().size()];
      for (int i = 0; i < options.length; i++) {
        options[i] = ratings.answered(i, r) ? ratings.option(i, r) + 1 : 0;
      }
      ofResponse[ratings.function(r)] = options;
      units.put(ratings.response(r), survey.units().get(ratings.unit(r)));
    }
  }

  /** A column: its header rows and the cell of each response. */
  private record Column(List<String> header, BiFunction<Integer, int[][], String> cell) {}

  String qualtrics(boolean texts) {
    List<Column> columns = new ArrayList<>();
    columns.add(qualtrics("StartDate", "Start Date", "startDate", r -> "2025-03-01 09:00:00"));
    columns.add(qualtrics("EndDate", "End Date", "endDate", this::day));
    columns.add(qualtrics("Status", "Response Type", "status", r -> texts ? "IP Address" : "0"));
    columns.add(qualtrics("IPAddress", "IP Address", "ipAddress", r -> "192.0.2.7"));
    columns.add(qualtrics("Progress", "Progress", "progress", r -> "100"));
    columns.add(qualtrics("Finished", "Finished", "finished", r -> texts ? "True" : "1"));
    columns.add(qualtrics("ResponseId", "Response ID", "_recordId", this::id));
    columns.add(qualtrics("Q1", "Which site?", "QID1", units::get));
    columns.add(qualtrics("Q2", "Where do you work?", "QID2", this::own));
    columns.add(
        qualtrics("Q3", "Who should lead?", "QID3", r -> lead(survey.responses().shouldLead(r))));
    columns.add(
        qualtrics("Q4", "To whom do you turn?", "QID4", r -> lead(survey.responses().turnTo(r))));
    columns.add(qualtrics("Q5", "How soon, at the latest?", "QID5", this::window));
    for (int f = 0; f < survey.functions().size(); f++) {
      for (int i = 0; i < instrument.items().size(); i++) {
        int function = f;
        int item = i;
        String name = "Q" + (10 + f) + "_" + (i + 1);
        String text = "How far do you agree,\nabout " + called(f) + "? - " + text(f, i);
        columns.add(
            new Column(
                List.of(name, text, "{\"ImportId\":\"QID" + (10 + f) + "_" + (i + 1) + "\"}"),
                (r, a) -> answer(a, function, item, texts ? AGREEMENT : List.of())));
      }
    }
    return csv(columns, 3, "\r\n");
  }

  private static Column qualtrics(
      String name, String text, String id, java.util.function.Function<Integer, String> cell) {
    return new Column(
        List.of(name, text, "{\"ImportId\":\"" + id + "\"}"), (r, a) -> cell.apply(r));
  }

  String googleForms() {
    List<Column> columns = new ArrayList<>();
    columns.add(one("Timestamp", this::american));
    columns.add(one("Your pseudonym", this::id));
    columns.add(one("Which site?", units::get));
    columns.add(one("Where do you work?", this::own));
    columns.add(one("Who should lead?", r -> lead(survey.responses().shouldLead(r))));
    columns.add(one("To whom do you turn?", r -> lead(survey.responses().turnTo(r))));
    columns.add(one("How soon?", this::window));
    grid(
        columns,
        (f, i) -> "What do you say of " + called(f) + "?  [" + text(f, i) + "]",
        AGREEMENT);
    return csv(columns, 1, "\r\n");
  }

  String limeSurvey(boolean texts) {
    List<Column> columns = new ArrayList<>();
    columns.add(one(texts ? "Response ID" : "id", r -> String.valueOf(r + 1)));
    columns.add(one(texts ? "Date submitted" : "submitdate", r -> "1980-01-01 00:00:00"));
    columns.add(one(texts ? "Last page" : "lastpage", r -> "3"));
    columns.add(one(texts ? "Start language" : "startlanguage", r -> "en"));
    columns.add(one(texts ? "Your pseudonym" : "pseudo", this::id));
    columns.add(one(texts ? "Which wave?" : "wave", r -> wave(r)));
    columns.add(one(texts ? "Which site?" : "site", units::get));
    columns.add(one(texts ? "Where do you work?" : "own", this::own));
    columns.add(
        one(texts ? "Who should lead?" : "lead", r -> lead(survey.responses().shouldLead(r))));
    columns.add(one(texts ? "To whom?" : "turn", r -> lead(survey.responses().turnTo(r))));
    columns.add(one(texts ? "How soon?" : "soon", this::window));
    grid(
        columns,
        (f, i) ->
            texts
                ? "About " + called(f) + " [" + text(f, i) + "]"
                : "F" + (f + 1) + "[SQ" + String.format(Locale.ROOT, "%03d", i + 1) + "]",
        texts ? AGREEMENT : List.of("D2", "D1", "N0", "A1", "A2"));
    return csv(columns, 1, "\n");
  }

  String surveyMonkey(boolean expanded) {
    List<Column> columns = new ArrayList<>();
    columns.add(two("Respondent ID", "", r -> String.valueOf(11_400_000_000L + number(r))));
    columns.add(two("Collector ID", "", r -> "401234567"));
    columns.add(two("Start Date", "", this::american));
    columns.add(two("End Date", "", this::american));
    columns.add(two("IP Address", "", r -> "192.0.2.8"));
    columns.add(two("Which site?", "Response", units::get));
    columns.add(two("Where do you work?", "Response", this::own));
    columns.add(two("Who should lead?", "Response", r -> lead(survey.responses().shouldLead(r))));
    columns.add(two("To whom?", "Response", r -> lead(survey.responses().turnTo(r))));
    columns.add(two("How soon?", "Response", this::window));
    for (int f = 0; f < survey.functions().size(); f++) {
      for (int i = 0; i < instrument.items().size(); i++) {
        int function = f;
        int item = i;
        String question = i == 0 ? "What do you say of " + called(f) + "?" : "";
        if (!expanded) {
          columns.add(
              new Column(
                  List.of(question, text(f, i)), (r, a) -> answer(a, function, item, AGREEMENT)));
          continue;
        }
        for (int p = 0; p < AGREEMENT.size(); p++) {
          String label = AGREEMENT.get(p);
          columns.add(
              new Column(
                  List.of(p == 0 ? question : "", text(f, i) + " - " + label),
                  (r, a) -> answer(a, function, item, AGREEMENT).equals(label) ? label : ""));
        }
      }
    }
    return csv(columns, 2, "\r\n");
  }

  /** The same answers in the wide layout. */
  String tidy() {
    List<Column> columns = new ArrayList<>();
    columns.add(one("respondent", this::id));
    columns.add(one("wave", this::wave));
    columns.add(one("unit", units::get));
    columns.add(one("own_function", r -> function(survey.responses().ownFunction(r), "other")));
    columns.add(one("should_lead", r -> function(survey.responses().shouldLead(r), "none")));
    columns.add(one("turn_to", r -> function(survey.responses().turnTo(r), "none")));
    columns.add(one("window", r -> window(r, List.of("now", "6-months", "12-months", "later"))));
    for (int f = 0; f < survey.functions().size(); f++) {
      for (int i = 0; i < instrument.items().size(); i++) {
        int function = f;
        int item = i;
        String name = instrument.items().get(i).id() + "@" + survey.functions().get(f).name();
        columns.add(new Column(List.of(name), (r, a) -> answer(a, function, item, List.of())));
      }
    }
    return csv(columns, 1, "\n");
  }

  private void grid(
      List<Column> columns, BiFunction<Integer, Integer, String> header, List<String> labels) {
    for (int f = 0; f < survey.functions().size(); f++) {
      for (int i = 0; i < instrument.items().size(); i++) {
        int function = f;
        int item = i;
        columns.add(
            new Column(List.of(header.apply(f, i)), (r, a) -> answer(a, function, item, labels)));
      }
    }
  }

  private static Column one(String name, java.util.function.Function<Integer, String> cell) {
    return new Column(List.of(name), (r, a) -> cell.apply(r));
  }

  private static Column two(
      String question, String part, java.util.function.Function<Integer, String> cell) {
    return new Column(List.of(question, part), (r, a) -> cell.apply(r));
  }

  /** What this organisation calls its functions. */
  private String called(int function) {
    return "Team " + survey.functions().get(function).name();
  }

  private String text(int function, int item) {
    return instrument.items().get(item).about(called(function), "en");
  }

  private int number(int response) {
    return survey.responses().respondent(response);
  }

  private String id(int response) {
    return String.format(Locale.ROOT, "R_%05d", number(response));
  }

  private String wave(int response) {
    return survey.waves().get(survey.responses().wave(response));
  }

  private String day(int response) {
    return wave(response) + "-03-" + (10 + response % 15) + " 17:32:20";
  }

  private String american(int response) {
    return "3/" + (13 + response % 15) + "/" + wave(response) + " 5:32:20 PM";
  }

  private String own(int response) {
    int own = survey.responses().ownFunction(response);
    return own == Responses.NOT_GIVEN ? "" : own == Responses.ANOTHER ? "Sales" : called(own);
  }

  private String lead(int function) {
    return function == Responses.NOT_GIVEN
        ? "Don't know"
        : function == Responses.ANOTHER ? "Nobody" : called(function);
  }

  private String window(int response) {
    return window(response, WINDOWS);
  }

  private String window(int response, List<String> words) {
    int window = survey.responses().window(response);
    return window == Responses.NOT_GIVEN ? "" : words.get(window);
  }

  private String function(int index, String another) {
    return index == Responses.NOT_GIVEN
        ? ""
        : index == Responses.ANOTHER ? another : survey.functions().get(index).name();
  }

  private String answer(int[][] ofResponse, int function, int item, List<String> labels) {
    int[] options = ofResponse[function];
    if (options == null || options[item] == 0) {
      return "";
    }
    return labels.isEmpty()
        ? String.valueOf(scaleMin(item) + options[item] - 1)
        : labels.get(options[item] - 1);
  }

  private int scaleMin(int item) {
    int first = 0;
    for (Dimension dimension : instrument.dimensions()) {
      first += dimension.items().size();
      if (item < first) {
        return dimension.scale().min();
      }
    }
    throw new IllegalArgumentException("no item " + item);
  }

  private String csv(List<Column> columns, int headerRows, String lineEnd) {
    StringBuilder csv = new StringBuilder();
    for (int h = 0; h < headerRows; h++) {
      int row = h;
      csv.append(line(columns.stream().map(c -> c.header().get(row)).toList())).append(lineEnd);
    }
    answers.forEach(
        (response, ofResponse) ->
            csv.append(
                    line(columns.stream().map(c -> c.cell().apply(response, ofResponse)).toList()))
                .append(lineEnd));
    return csv.toString();
  }

  private static String line(List<String> cells) {
    return cells.stream().map(ExportRendering::quoted).collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    boolean plain = Arrays.asList(",", "\"", "\n").stream().noneMatch(cell::contains);
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
