package io.github.locus.cli;

import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.Finding;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import io.github.locus.result.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A result as a person at a terminal reads it; every figure is the result's, none is computed. */
final class SummaryView {
  private static final int TEXT_COLUMNS = 100;
  private static final int WIDEST_BAR = 100;
  private static final int WIDEST_NAME = 24;
  private static final int LENS_COLUMNS = 10;
  private static final int FIGURE_COLUMNS = 11;
  private static final int MOST_REASONS = 4;

  private final Result result;
  private final Glyphs glyphs;
  private final Style style;
  private final int text;
  private final int name;
  private final LevelBar bar;
  private final List<String> lines = new ArrayList<>();

  /**
   * Prepares.
   *
   * @param result what to show
   * @param columns width of the terminal
   * @param glyphs what it can show
   * @param style whether to colour
   */
  SummaryView(Result result, int columns, Glyphs glyphs, Style style) {
    this.result = result;
    this.glyphs = glyphs;
    this.style = style;
    this.text = Math.min(columns, TEXT_COLUMNS);
    this.name =
        result.functions().keySet().stream()
            .mapToInt(function -> TextWidth.of(glyphs.text(function)))
            .map(width -> Math.min(width, columns < TEXT_COLUMNS ? WIDEST_NAME / 2 : WIDEST_NAME))
            .max()
            .orElse(2);
    int left = indent().length() + LENS_COLUMNS + 1 + FIGURE_COLUMNS + 2;
    this.bar =
        new LevelBar(
            Math.max(10, Math.min(WIDEST_BAR, columns - left)),
            result.options().threshold(),
            glyphs);
  }

  /**
   * The lines, the verdict first.
   *
   * @return lines without line ends
   */
  List<String> lines() {
    lines.clear();
    verdict();
    functions();
    sentences("Why", result.verdict().reasons().stream().limit(MOST_REASONS).toList());
    sentences("Keep in mind", result.verdict().caveats());
    findings();
    counts();
    return List.copyOf(lines);
  }

  private void verdict() {
    TextWidth.wrap(glyphs.text(result.verdict().headline()), text)
        .forEach(line -> lines.add(style.bold(line)));
    List<String> facts = new ArrayList<>();
    facts.add("verdict " + result.verdict().kind());
    result
        .verdict()
        .confidence()
        .ifPresent(p -> facts.add("confidence " + FigureFormat.probability(p)));
    result
        .verdict()
        .expectedLoss()
        .ifPresent(loss -> facts.add("expected loss " + FigureFormat.number(loss, 1) + " points"));
    result.verdict().partner().ifPresent(partner -> facts.add("partner " + partner));
    paragraph(String.join(glyphs.separator(), facts), "");
    lines.add("");
  }

  private void functions() {
    String left = TextWidth.fit("", indent().length() + LENS_COLUMNS + 1);
    lines.add(style.faint(left + right("points") + "  " + bar.numbers().stripTrailing()));
    for (String function : ranked()) {
      function(function, of(function));
    }
    lines.add(style.faint(left + right("") + "  " + bar.axis()));
    String threshold = FigureFormat.number(result.options().threshold(), 0);
    paragraph(
        glyphs.limit()
            + " threshold "
            + threshold
            + ". repeatable: what "
            + newLeaders()
            + " would reach or beat; today: under the present leaders; showcase: under the best"
            + " one. In brackets and shaded: 90% intervals. P(best): chance of being first by the"
            + " repeatable level.",
        "");
    lines.add("");
  }

  private String newLeaders() {
    double assurance = result.options().assurance();
    return assurance == 0.8
        ? "4 of 5 new leaders"
        : FigureFormat.percent(assurance) + " of new leaders";
  }

  private void function(String function, FunctionResult figures) {
    String label = TextWidth.fit(glyphs.text(function), name);
    String head = style.bold(label) + "  ";
    if (isWithheld(figures)) {
      lines.add(head + glyphs.text(why(figures, "today")));
    } else {
      lens(head, "repeatable", figures.repeatable(), why(figures, "repeatable"));
      lens(indent(), "today", figures.today(), why(figures, "today"));
      lens(indent(), "showcase", figures.showcase(), why(figures, "showcase"));
    }
    List<String> facts = new ArrayList<>();
    pBest(function).ifPresent(p -> facts.add("P(best) " + FigureFormat.probability(p)));
    figures
        .pNewLeader()
        .ifPresent(
            p ->
                facts.add(
                    "a new leader reaches "
                        + FigureFormat.number(result.options().threshold(), 0)
                        + ": "
                        + FigureFormat.probability(p)));
    facts.add(count(figures.leaders(), "leader"));
    figures.contested().filter(contested -> contested).ifPresent(yes -> facts.add("contested"));
    String status = glyphs.text(figures.status().replace('-', ' '));
    String rest = glyphs.separator() + String.join(glyphs.separator(), facts);
    List<String> wrapped = TextWidth.wrap(glyphs.text(status + rest), text - indent().length());
    for (int i = 0; i < wrapped.size(); i++) {
      String line = wrapped.get(i);
      boolean first = i == 0 && line.startsWith(status);
      lines.add(
          indent()
              + (first
                  ? style.status(figures.status(), status) + line.substring(status.length())
                  : line));
    }
  }

  private static boolean isWithheld(FunctionResult figures) {
    return figures.repeatable().isEmpty()
        && figures.today().isEmpty()
        && figures.showcase().isEmpty();
  }

  private static String why(FunctionResult figures, String component) {
    return figures.why().getOrDefault(component, "cannot be estimated");
  }

  private void lens(String left, String lens, Optional<Estimate> level, String why) {
    String drawn = level.map(bar::of).orElseGet(() -> glyphs.text(why));
    lines.add(
        left
            + TextWidth.fit(lens, LENS_COLUMNS)
            + " "
            + right(glyphs.text(FigureFormat.estimate(level, 0)))
            + "  "
            + drawn.stripTrailing());
  }

  private void sentences(String heading, List<Statement> sentences) {
    if (sentences.isEmpty()) {
      return;
    }
    lines.add(style.bold(heading));
    sentences.forEach(sentence -> paragraph(sentence.text(), glyphs.bullet() + " "));
    lines.add("");
  }

  private void findings() {
    List<Finding> warnings =
        result.findings().stream().filter(f -> f.severity().equals("warning")).toList();
    if (!warnings.isEmpty()) {
      lines.add(style.bold("Findings"));
      warnings.forEach(finding -> paragraph(finding.message(), glyphs.bullet() + " "));
      lines.add("");
    }
  }

  private void counts() {
    List<String> facts = new ArrayList<>();
    facts.add(
        number(result.scoring().ratingsUsed())
            + " of "
            + number(result.scoring().rows())
            + " ratings used");
    if (result.scoring().imputedShare() > 0) {
      facts.add(FigureFormat.percent(result.scoring().imputedShare()) + " of scores filled in");
    }
    String leftOut = leftOut();
    if (!leftOut.isEmpty()) {
      facts.add("left out: " + leftOut);
    }
    facts.add("instrument " + result.instrument().id());
    facts.add("seed " + result.options().seed());
    paragraph(String.join(glyphs.separator(), facts), "");
  }

  private String leftOut() {
    return result.scoring().leftOut().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(entry -> number(entry.getValue()) + " " + words(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  /** {@code tooFewAnswers} as people say it. */
  private static String words(String camelCase) {
    return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private void paragraph(String sentence, String lead) {
    String indent = " ".repeat(TextWidth.of(lead));
    List<String> wrapped = TextWidth.wrap(glyphs.text(sentence), text - indent.length());
    for (int i = 0; i < wrapped.size(); i++) {
      lines.add((i == 0 ? lead : indent) + wrapped.get(i));
    }
  }

  /** Functions by P(best) as it is printed, then by the repeatable level. */
  private List<String> ranked() {
    return result.functions().keySet().stream()
        .sorted(
            Comparator.comparingLong((String function) -> -percent(function))
                .thenComparingDouble(function -> -repeatable(function)))
        .toList();
  }

  private long percent(String function) {
    return pBest(function).map(p -> Math.round(100 * p)).orElse(-1L);
  }

  private double repeatable(String function) {
    return of(function).repeatable().map(Estimate::mean).orElse(-1.0);
  }

  private Optional<Double> pBest(String function) {
    return result
        .decision()
        .map(DecisionResult::repeatable)
        .map(lens -> lens.pBest().get(function));
  }

  private FunctionResult of(String function) {
    return Objects.requireNonNull(result.functions().get(function));
  }

  private String indent() {
    return " ".repeat(name + 2);
  }

  private static String right(String figure) {
    return " ".repeat(Math.max(0, FIGURE_COLUMNS - TextWidth.of(figure))) + figure;
  }

  private static String number(long count) {
    return FigureFormat.number((double) count, 0);
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
