package io.github.locus.chart;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.ItemResult;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How people answered: for each item and function the share of each answer, the favourable ones to the right.
 *
 * @param words the words of its language
 * @param id name of its files
 * @param functions columns, four at most
 * @param unfavourable wording of the least favourable answer, may be empty
 * @param favourable wording of the most favourable answer, may be empty
 * @param rows items
 */
record AnswersChart(
    Words words,
    String id,
    List<Name> functions,
    String unfavourable,
    String favourable,
    List<Row> rows)
    implements Chart {
  /** Columns of one picture. */
  static final int COLUMNS = 4;

  public AnswersChart {
    functions = List.copyOf(functions);
    rows = List.copyOf(rows);
  }

  /**
   * An item.
   *
   * @param id item id
   * @param text the sentence
   * @param reversed whether the answers were turned, because agreement counts against
   * @param answers by function, in the order of the columns
   */
  record Row(String id, String text, boolean reversed, List<Answers> answers) {}

  /**
   * The answers about one function.
   *
   * @param favourable share of answers on the favourable side; empty where not shown
   * @param shares share of each answer, least favourable first; empty where not shown
   */
  record Answers(Optional<Double> favourable, List<Double> shares) {
    public Answers {
      shares = List.copyOf(shares);
    }
  }

  static List<AnswersChart> of(ResultWords told) {
    Result result = told.result();
    List<String> shown =
        result.functions().keySet().stream()
            .filter(
                name ->
                    result.quality().items().getOrDefault(name, Map.of()).values().stream()
                        .anyMatch(Shown::isPresent))
            .toList();
    List<AnswersChart> charts = new ArrayList<>();
    for (int from = 0; from < shown.size(); from += COLUMNS) {
      List<String> columns = shown.subList(from, Math.min(shown.size(), from + COLUMNS));
      String id = from == 0 ? "answers" : "answers-" + (from / COLUMNS + 1);
      charts.add(of(told, id, columns));
    }
    return charts;
  }

  private static AnswersChart of(ResultWords told, String id, List<String> functions) {
    Result result = told.result();
    List<Row> rows = new ArrayList<>();
    for (DimensionSummary d : result.instrument().dimensions()) {
      for (ItemSummary item : d.items()) {
        List<Answers> answers =
            functions.stream().map(name -> answers(result, name, item)).toList();
        if (answers.stream().anyMatch(one -> one.favourable().isPresent())) {
          rows.add(new Row(item.id(), item.text(), item.reversed(), answers));
        }
      }
    }
    List<String> labels =
        result.instrument().dimensions().stream()
            .map(DimensionSummary::labels)
            .distinct()
            .reduce((a, b) -> List.of())
            .orElse(List.of());
    return new AnswersChart(
        told.words(),
        id,
        functions.stream().map(name -> Name.function(told, name)).toList(),
        labels.isEmpty() ? "" : labels.get(0),
        labels.isEmpty() ? "" : labels.get(labels.size() - 1),
        rows);
  }

  private static Answers answers(Result result, String function, ItemSummary item) {
    Optional<ItemResult> answers =
        Optional.ofNullable(
                result.quality().items().getOrDefault(function, Map.of()).get(item.id()))
            .flatMap(Shown::value);
    List<Double> shares = new ArrayList<>(answers.map(ItemResult::shares).orElse(List.of()));
    if (item.reversed()) {
      Collections.reverse(shares);
    }
    return new Answers(answers.map(ItemResult::favourableShare), shares);
  }

  @Override
  public Topic topic() {
    return Topic.ANSWERS;
  }

  @Override
  public String title() {
    Comparator<Extreme> byShare = Comparator.comparingDouble(Extreme::favourable);
    Optional<Extreme> most = favourables().stream().min(byShare.reversed());
    Optional<Extreme> least = favourables().stream().min(byShare);
    if (most.isEmpty() || least.isEmpty()) {
      String all = words.list(functions.stream().map(Name::text).toList());
      return words.say("chart.answers.title", "functions", all);
    }
    String function = most.get().function();
    String other = least.get().function();
    String high = words.numbers().percent(most.get().favourable());
    String low = words.numbers().percent(least.get().favourable());
    return function.equals(other)
        ? words.say(
            functions.size() == 1 ? "chart.answers.title.one" : "chart.answers.title.both",
            "function",
            function,
            "least",
            low,
            "most",
            high)
        : words.say(
            "chart.answers.title.many",
            "function",
            function,
            "most",
            high,
            "other",
            other,
            "least",
            low);
  }

  private record Extreme(String function, double favourable) {}

  /** The favourable share of each item and function. */
  private List<Extreme> favourables() {
    List<Extreme> all = new ArrayList<>();
    for (Row row : rows) {
      for (int f = 0; f < functions.size(); f++) {
        String function = functions.get(f).text();
        row.answers().get(f).favourable().ifPresent(s -> all.add(new Extreme(function, s)));
      }
    }
    return all;
  }

  @Override
  public String subtitle() {
    String ends =
        favourable.isEmpty()
            ? ""
            : words.say(
                    "chart.answers.subtitle.ends", "lowest", unfavourable, "highest", favourable)
                + " ";
    return words.say("chart.answers.subtitle")
        + " "
        + ends
        + words.say("chart.answers.subtitle.turned");
  }

  /** A colon follows the item. */
  private static String withoutStop(String item) {
    return item.endsWith(".") ? item.substring(0, item.length() - 1) : item;
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(words.say("chart.answers.description"));
    for (Row row : rows) {
      text.append(' ').append(withoutStop(row.text()));
      text.append(row.reversed() ? " " + words.say("chart.answers.turned") : "").append(':');
      for (int f = 0; f < functions.size(); f++) {
        text.append(' ')
            .append(functions.get(f).text())
            .append(' ')
            .append(printed(row.answers().get(f)));
        text.append(f < functions.size() - 1 ? "," : ".");
      }
    }
    return text.toString();
  }

  /** The favourable share, or that it is not shown. */
  String printed(Answers answers) {
    return answers.favourable().map(words.numbers()::percent).orElse(words.say("chart.not-shown"));
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (Row row : rows) {
      for (int f = 0; f < functions.size(); f++) {
        List<Double> shares = row.answers().get(f).shares();
        for (int o = 0; o < shares.size(); o++) {
          cells.add(
              List.of(
                  Cell.text(row.id()),
                  Cell.text(functions.get(f).text()),
                  Cell.yesNo(words, row.reversed()),
                  Cell.count(o + 1),
                  Cell.number(shares.get(o))));
        }
      }
    }
    return new DataTable(
        id.replace('-', '_'),
        List.of(
            DataColumn.text("item"),
            DataColumn.text("function"),
            DataColumn.text("turned"),
            DataColumn.count("answer"),
            DataColumn.share("share")),
        cells);
  }

  @Override
  public Layout layout() {
    List<RowLayout.Column> columns = new ArrayList<>();
    Scale scale = scale();
    for (int f = 0; f < functions.size(); f++) {
      columns.add(column(f, scale));
    }
    return new RowLayout(
        rows.stream()
            .map(row -> RowLayout.Row.of(Name.of(sentence(row)), RowLayout.Kind.SENTENCE))
            .toList(),
        34,
        columns);
  }

  private String sentence(Row row) {
    return (row.reversed() ? words.say("chart.answers.turned") + " " : "") + row.text();
  }

  /** One for all columns, so that bars compare. */
  private Scale scale() {
    double left = 1;
    double right = 1;
    for (Row row : rows) {
      for (Answers answers : row.answers()) {
        double below = 0;
        double above = 0;
        for (int part = 0; part < 2 * answers.shares().size(); part++) {
          double share = part(answers.shares(), part);
          below += share < 0 ? share : 0;
          above += share > 0 ? share : 0;
        }
        left = Math.max(left, -below);
        right = Math.max(right, above);
      }
    }
    return Scale.hidden(-left - 0.06 * (left + right), right);
  }

  private RowLayout.Column column(int f, Scale scale) {
    int most = rows.stream().mapToInt(row -> row.answers().get(f).shares().size()).max().orElse(0);
    List<Series> parts = new ArrayList<>();
    for (int part = 0; part < 2 * (most / 2 + 1); part++) {
      List<Point> points = new ArrayList<>();
      for (Row row : rows) {
        Answers answers = row.answers().get(f);
        boolean last = part == end(answers.shares());
        points.add(
            Point.of(points.size() + 0.5, part(answers.shares(), part), Point.Mark.NONE)
                .labelled(last ? printed(answers) : "", ""));
      }
      parts.add(new Series(Name.of(words.numbers().whole(part + 1)), Series.Line.NONE, points));
    }
    String hidden = words.say("chart.not-shown");
    return new RowLayout.Column(
        functions.get(f),
        scale,
        List.of(),
        RowLayout.Form.DIVERGING,
        parts,
        rows.stream().map(row -> row.answers().get(f).shares().isEmpty() ? hidden : "").toList());
  }

  /** The part at whose right end the bar ends: the last one that is drawn, or the line in the middle. */
  private static int end(List<Double> shares) {
    for (int part = shares.size() + 1; part >= 0; part--) {
      if (part % 2 == 1 && part(shares, part) > 0) {
        return part;
      }
    }
    int first = 0;
    while (first < shares.size() && !(part(shares, first) < 0)) {
      first += 2;
    }
    return first;
  }

  /**
   * A part of a diverging bar, per cent: from the middle outwards, unfavourable and favourable in turn, the first two
   * the halves of the answer in the middle; not a number where there is no such answer.
   */
  private static double part(List<Double> shares, int part) {
    int sign = part % 2 == 0 ? -1 : 1;
    int distance = part / 2;
    int half = shares.size() / 2;
    boolean odd = shares.size() % 2 == 1;
    if (distance > half || distance == 0 && !odd) {
      return Double.NaN;
    }
    int option = odd || sign < 0 ? half + sign * distance : half + distance - 1;
    return sign * 100 * shares.get(option) / (distance == 0 ? 2 : 1);
  }
}
