package io.github.locus.attack;

import io.github.locus.attack.Figure.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what people get to see: the tables and sentences of a report, and the tidy tables. */
final class ReportReader {
  private static final Pattern NUMBER = Pattern.compile("[−+-]?\\d+(?:\\.\\d+)?");
  private static final Pattern VARIANCE =
      Pattern.compile(
          "(Leaders of [^:.]+|Units: towards every function|Leniency of respondents|What is left)"
              + ": ([−+-]?\\d+(?:\\.\\d+)?)");
  private static final Pattern INFLATION =
      Pattern.compile("([A-Z&]{2,4}): ([−+]\\d+(?:\\.\\d+)?) \\(");
  private static final String LEADERS = "Leaders of ";
  private static final Map<String, String> COMPONENTS =
      Map.of(
          "Units: towards every function", "climate",
          "Leniency of respondents", "respondent",
          "What is left", "residual");
  private static final String READINESS = "readiness";

  private final List<Figure> figures = new ArrayList<>();

  private ReportReader() {}

  /** Of {@code report.md} or the like. */
  static List<Figure> ofMarkdown(String text) {
    return of(Grid.ofMarkdown(text), text);
  }

  /** Of {@code report.html}. */
  static List<Figure> ofHtml(String text) {
    return of(Grid.ofHtml(text), text.replaceAll("<[^>]*>", " ").replace("&amp;", "&"));
  }

  private static List<Figure> of(List<Grid> grids, String text) {
    ReportReader reader = new ReportReader();
    grids.forEach(reader::table);
    reader.sentences(text);
    return reader.figures;
  }

  /**
   * Of a tidy table.
   *
   * @param name its path
   * @param csv its text
   */
  static List<Figure> ofTable(String name, String csv) {
    ReportReader reader = new ReportReader();
    List<List<String>> lines = new ArrayList<>();
    csv.lines()
        .forEach(
            line ->
                lines.add(
                    List.of(line.replaceAll("\"([^\",]*),([^\"]*)\"", "$1;$2").split(",", -1))));
    Grid grid = new Grid(name, lines.get(0), lines.subList(1, lines.size()));
    for (List<String> row : grid.rows()) {
      reader.tidy(name, grid, row);
    }
    return reader.figures;
  }

  private void tidy(String name, Grid grid, List<String> row) {
    String function = grid.cell(row, "function");
    switch (name) {
      case "tables/functions.csv" -> {
        add(Kind.TODAY, READINESS, function, "", grid.cell(row, "today"));
        add(Kind.SPREAD, READINESS, function, "", grid.cell(row, "tau"));
        add(Kind.REPEATABLE, READINESS, function, "", grid.cell(row, "repeatable"));
      }
      case "tables/dimensions.csv" ->
          add(Kind.TODAY, grid.cell(row, "dimension"), function, "", grid.cell(row, "mean"));
      case "tables/leader_effects.csv" ->
          add(
              Kind.POSTERIOR_EFFECT,
              READINESS,
              function,
              grid.cell(row, "leader"),
              grid.cell(row, "effect"));
      case "tables/self_rating.csv" ->
          add(Kind.SELF_INFLATION, READINESS, function, "", grid.cell(row, "inflation"));
      case "tables/variance_components.csv" ->
          component(grid.cell(row, "source").replace(';', ','), grid.cell(row, "variance"));
      default -> {}
    }
  }

  private void table(Grid grid) {
    for (List<String> row : grid.rows()) {
      String function = grid.cell(row, "Function");
      if (grid.header().contains("Leader") && grid.header().contains("Effect")) {
        add(
            Kind.POSTERIOR_EFFECT,
            READINESS,
            function,
            grid.cell(row, "Leader"),
            grid.cell(row, "Effect"));
      }
      if (!function.isEmpty()) {
        add(Kind.TODAY, READINESS, function, "", grid.cell(row, "Today"));
        add(Kind.SPREAD, READINESS, function, "", grid.cell(row, "Spread"));
        add(Kind.REPEATABLE, READINESS, function, "", grid.cell(row, "Repeatable"));
      }
      component(grid.cell(row, "Source"), grid.cell(row, "Variance"));
    }
  }

  private void sentences(String text) {
    Matcher variances = VARIANCE.matcher(text);
    while (variances.find()) {
      component(variances.group(1), variances.group(2));
    }
    for (String line : text.lines().filter(l -> l.contains("what others see")).toList()) {
      Matcher inflations = INFLATION.matcher(line);
      while (inflations.find()) {
        add(Kind.SELF_INFLATION, READINESS, inflations.group(1), "", inflations.group(2));
      }
    }
  }

  private void component(String source, String variance) {
    if (source.startsWith(LEADERS)) {
      add(Kind.VARIANCE, READINESS, source.substring(LEADERS.length()), "", variance);
    } else if (COMPONENTS.containsKey(source)) {
      add(Kind.VARIANCE, READINESS, COMPONENTS.getOrDefault(source, ""), "", variance);
    }
  }

  /** Takes the first number of a cell: before its interval. */
  private void add(Kind kind, String score, String of, String key, String cell) {
    Matcher number = NUMBER.matcher(cell);
    if (number.lookingAt()) {
      String printed = number.group().replace('−', '-').replace("+", "");
      Figure figure =
          new Figure(kind, score, of, key, Double.parseDouble(printed), Digits.halfWidth(printed));
      if (figures.stream().noneMatch(f -> f.equals(figure))) {
        figures.add(figure);
      }
    }
  }
}
