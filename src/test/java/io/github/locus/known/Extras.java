package io.github.locus.known;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Draws the columns that are no answers to items: what people are, what they tick, rank and write. */
final class Extras {
  private static final List<String> ATTRIBUTES = List.of("gender", "age", "tenure", "education");

  private final Draw draw;
  private final Words words;
  private final boolean coded;
  private final int responses;
  private int number = 20;

  /**
   * Prepares.
   *
   * @param coded whether choices are written as codes
   * @param responses number of responses
   */
  Extras(Draw draw, Words words, boolean coded, int responses) {
    this.draw = draw;
    this.words = words;
    this.coded = coded;
    this.responses = responses;
  }

  /** What people are: mostly before the items, at times behind them. */
  List<SurveyColumn> attributes() {
    List<SurveyColumn> columns = new ArrayList<>();
    for (String attribute : draw.some(ATTRIBUTES, draw.from(0, 3))) {
      List<String> options = words.options(attribute);
      columns.add(
          column(
              attribute,
              words.header(attribute),
              r -> {
                int option = draw.from(0, options.size() - 1);
                return coded ? String.valueOf(option + 1) : options.get(option);
              }));
    }
    if (draw.chance(0.15)) {
      columns.add(column("years", words.text("years"), r -> String.valueOf(draw.from(0, 31))));
    }
    return columns;
  }

  /** Ticks, ranks, free texts, names. */
  List<SurveyColumn> others(Tool tool) {
    List<SurveyColumn> columns = new ArrayList<>();
    if (draw.chance(0.3)) {
      String between = tool == Tool.GOOGLE ? ", " : tool == Tool.MICROSOFT ? ";" : ",";
      List<String> options = words.options("ticks");
      columns.add(
          column(
              "tools",
              words.header("ticks"),
              r -> String.join(between, draw.some(options, draw.from(0, 3)))));
    }
    if (draw.chance(0.2)) {
      ranking(columns);
    }
    if (draw.chance(0.4)) {
      List<String> comments = words.list("comments");
      columns.add(
          column(
              "comment",
              words.text("comment"),
              r -> draw.chance(0.4) ? draw.one(comments) + " " + r : ""));
    }
    if (tool == Tool.PLAIN && draw.chance(0.15)) {
      columns.add(column("email", "Email", r -> KnownSurvey.CANARY + r + "@x.example"));
    }
    return columns;
  }

  private void ranking(List<SurveyColumn> columns) {
    List<String> topics = words.list("topics");
    List<List<Integer>> ranks = new ArrayList<>();
    for (int r = 0; r < responses; r++) {
      ranks.add(draw.shuffled(List.of(1, 2, 3, 4)));
    }
    int question = number++;
    for (int t = 0; t < topics.size(); t++) {
      int topic = t;
      columns.add(
          new SurveyColumn(
              new Heading("Q" + question + "_" + (t + 1), words.text("ranking"), topics.get(t)),
              cells(r -> String.valueOf(ranks.get(r).get(topic)))));
    }
  }

  private SurveyColumn column(String code, String header, IntFunction<String> cell) {
    number++;
    return new SurveyColumn(Heading.question(code + number, header), cells(cell));
  }

  private List<String> cells(IntFunction<String> cell) {
    return IntStream.range(0, responses).mapToObj(cell).toList();
  }
}
