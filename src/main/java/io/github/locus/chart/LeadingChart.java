package io.github.locus.chart;

import io.github.locus.result.Estimate;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioLevel;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.VerdictKind;
import io.github.locus.wording.PortfolioSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where which function leads: the repeatable level of each function in each organisation, POMP points, and which the
 * verdict names.
 *
 * @param words the words of its language
 * @param counted how many rows there are, with what they are of
 * @param functions columns, by what the questionnaire calls them
 * @param names what organisations are called, by the names of their folders
 * @param entries rows, those in which the same function is named together
 */
record LeadingChart(
    Words words,
    String counted,
    List<Name> functions,
    Map<String, String> names,
    List<PortfolioEntry> entries)
    implements Chart {
  private static final double USUAL_THRESHOLD = 60;

  public LeadingChart {
    functions = List.copyOf(functions);
    names = Map.copyOf(names);
    entries = List.copyOf(entries);
  }

  static Optional<LeadingChart> of(Portfolio portfolio, Words words) {
    List<PortfolioEntry> analyzed = portfolio.in(PortfolioState.ANALYZED);
    String counted = new PortfolioSentences(words, portfolio).counted(analyzed.size());
    List<Name> functions = PortfolioCharts.functions(analyzed);
    List<String> ids = functions.stream().map(Name::text).toList();
    List<PortfolioEntry> sorted = new ArrayList<>(analyzed);
    sorted.sort(
        Comparator.comparingInt(
            entry -> entry.named().stream().findFirst().map(ids::indexOf).orElse(ids.size())));
    boolean any =
        analyzed.stream()
            .flatMap(entry -> entry.levels().values().stream())
            .anyMatch(level -> level.repeatable().isPresent());
    return any
        ? Optional.of(new LeadingChart(words, counted, functions, portfolio.names(), sorted))
        : Optional.empty();
  }

  @Override
  public String id() {
    return "portfolio-leading";
  }

  @Override
  public Topic topic() {
    return Topic.PORTFOLIO;
  }

  @Override
  public String title() {
    Map<String, Integer> led = new LinkedHashMap<>();
    for (PortfolioEntry entry : entries) {
      if (entry.verdict().filter(VerdictKind::leads).isPresent()) {
        entry.named().stream().findFirst().ifPresent(id -> led.merge(id, 1, Integer::sum));
      }
    }
    List<String> counts =
        led.entrySet().stream()
            .map(
                one ->
                    words.say(
                        "chart.leading.in",
                        "function",
                        one.getKey(),
                        "n",
                        words.numbers().whole(one.getValue())))
            .toList();
    return counts.isEmpty()
        ? words.say("chart.leading.title.none", "organisations", counted)
        : words.say(
            "chart.leading.title", "functions", words.list(counts), "organisations", counted);
  }

  @Override
  public String subtitle() {
    return PortfolioCharts.subtitle(words, words.say("chart.leading.subtitle"), entries.size());
  }

  @Override
  public String description() {
    StringBuilder text = new StringBuilder(subtitle());
    for (PortfolioEntry entry : shown()) {
      List<String> levels = new ArrayList<>();
      entry
          .levels()
          .forEach(
              (id, level) ->
                  levels.add(
                      words.say(
                          entry.named().contains(id)
                              ? "chart.leading.level.named"
                              : "chart.leading.level",
                          "function",
                          id,
                          "level",
                          words.numbers().estimate(level.repeatable(), 0))));
      text.append(' ')
          .append(
              words.say(
                  "chart.leading.row",
                  "organisation",
                  called(entry),
                  "levels",
                  String.join(", ", levels)));
    }
    return text.toString();
  }

  @Override
  public DataTable table() {
    List<List<Cell>> cells = new ArrayList<>();
    for (PortfolioEntry entry : entries) {
      entry
          .levels()
          .forEach(
              (id, level) ->
                  cells.add(
                      List.of(
                          Cell.text(called(entry)),
                          Cell.text(id),
                          Cell.number(level.repeatable().map(Estimate::mean)),
                          Cell.number(level.repeatable().map(Estimate::low)),
                          Cell.number(level.repeatable().map(Estimate::high)),
                          Cell.number(level.pBest()),
                          Cell.yesNo(words, entry.named().contains(id)))));
    }
    return new DataTable(
        "portfolio_leading",
        List.of(
            DataColumn.text("organisation"),
            DataColumn.text("function"),
            DataColumn.points("repeatable"),
            DataColumn.points("repeatable_low"),
            DataColumn.points("repeatable_high"),
            DataColumn.probability("p_best"),
            DataColumn.text("named")),
        cells);
  }

  private String called(PortfolioEntry entry) {
    return names.getOrDefault(entry.name(), entry.name());
  }

  private List<PortfolioEntry> shown() {
    return entries.subList(0, Math.min(PortfolioCharts.ROWS, entries.size()));
  }

  @Override
  public Layout layout() {
    List<List<GridLayout.Square>> squares = new ArrayList<>();
    for (PortfolioEntry entry : shown()) {
      squares.add(
          functions.stream()
              .map(
                  function ->
                      new GridLayout.Square(
                          Optional.ofNullable(entry.levels().get(function.text()))
                              .flatMap(PortfolioLevel::repeatable)
                              .map(Estimate::mean),
                          entry.named().contains(function.text())))
              .toList());
    }
    return new GridLayout(
        functions,
        shown().stream().map(entry -> Name.of(called(entry))).toList(),
        entries.get(0).threshold().orElse(USUAL_THRESHOLD),
        squares);
  }
}
