package io.github.locus.chart;

import io.github.locus.result.DimensionSummary;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.ItemResult;
import io.github.locus.result.ItemSummary;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How people answered: for each item and function the share of each answer, the favourable ones to the right.
 *
 * @param id name of its files
 * @param functions columns, four at most
 * @param unfavourable wording of the least favourable answer, may be empty
 * @param favourable wording of the most favourable answer, may be empty
 * @param rows items
 */
public record AnswersChart(
    String id, List<String> functions, String unfavourable, String favourable, List<Row> rows)
    implements Chart {
  /** Columns of one picture. */
  static final int COLUMNS = 4;

  /** Copies. */
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
  public record Row(String id, String text, boolean reversed, List<Answers> answers) {
    /** Copies. */
    public Row {
      answers = List.copyOf(answers);
    }
  }

  /**
   * The answers about one function.
   *
   * @param favourable share of answers on the favourable side; empty where not shown
   * @param shares share of each answer, least favourable first; empty where not shown
   */
  public record Answers(Optional<Double> favourable, List<Double> shares) {
    /** Copies. */
    public Answers {
      shares = List.copyOf(shares);
    }

    String printed() {
      return favourable.map(FigureFormat::percent).orElse("not shown");
    }
  }

  static List<AnswersChart> of(Result result) {
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
      charts.add(of(result, id, columns));
    }
    return charts;
  }

  private static AnswersChart of(Result result, String id, List<String> functions) {
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
        id,
        functions,
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
  public String title() {
    Optional<Extreme> most = extreme(1);
    Optional<Extreme> least = extreme(-1);
    if (most.isEmpty() || least.isEmpty()) {
      return "How people answered about " + String.join(", ", functions);
    }
    return most.get().function().equals(least.get().function())
        ? "How people answered about "
            + most.get().function()
            + ": favourably "
            + least.get().printed()
            + " to "
            + most.get().printed()
        : "How people answered: most favourably about "
            + most.get().function()
            + " (up to "
            + most.get().printed()
            + "), least about "
            + least.get().function()
            + " (down to "
            + least.get().printed()
            + ")";
  }

  private record Extreme(String function, double favourable) {
    String printed() {
      return FigureFormat.percent(favourable);
    }
  }

  /** The item answered most favourably (sign 1) or least (sign −1) of all; the first of equals. */
  private Optional<Extreme> extreme(int sign) {
    Optional<Extreme> extreme = Optional.empty();
    for (Row row : rows) {
      for (int f = 0; f < functions.size(); f++) {
        Optional<Double> share = row.answers().get(f).favourable();
        if (share.isPresent()
            && (extreme.isEmpty() || sign * (share.get() - extreme.get().favourable()) > 0)) {
          extreme = Optional.of(new Extreme(functions.get(f), share.get()));
        }
      }
    }
    return extreme;
  }

  @Override
  public String subtitle() {
    String ends =
        favourable.isEmpty() ? "" : " From \"" + unfavourable + "\" to \"" + favourable + "\".";
    return "Share of each answer; unfavourable to the left, favourable to the right, the middle astride the line. The"
        + " figure is the favourable share."
        + ends
        + " Items marked (turned) are worded against and shown the other way round.";
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder("Favourable share by item.");
    for (Row row : rows) {
      text.append(' ').append(row.text()).append(row.reversed() ? " (turned)" : "").append(':');
      for (int f = 0; f < functions.size(); f++) {
        text.append(' ')
            .append(functions.get(f))
            .append(' ')
            .append(row.answers().get(f).printed());
        text.append(f < functions.size() - 1 ? "," : ".");
      }
    }
    return text.toString();
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
                  Cell.text(functions.get(f)),
                  Cell.text(row.reversed() ? "yes" : "no"),
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
  public <R> R accept(Visitor<R> visitor) {
    return visitor.answers(this);
  }
}
