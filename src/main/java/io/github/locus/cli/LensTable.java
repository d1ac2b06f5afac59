package io.github.locus.cli;

import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.ReasonWords;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The functions with their three lenses, drawn on one scale. */
final class LensTable {
  private static final int WIDEST_BAR = 100;
  private static final int NARROWEST_BAR = 10;
  private static final int WIDEST_NAME = 24;
  private static final int LENS_COLUMNS = 10;
  private static final int FIGURE_COLUMNS = 11;
  private static final int WIDE = 100;

  private final Result result;
  private final Page page;
  private final Glyphs glyphs;
  private final int name;
  private final LevelBar bar;
  private final ReasonWords reasons;

  /**
   * Prepares.
   *
   * @param result what to show
   * @param page where
   */
  LensTable(Result result, Page page) {
    this.result = result;
    this.page = page;
    this.glyphs = page.glyphs();
    int widestName = page.columns() < WIDE ? WIDEST_NAME / 2 : WIDEST_NAME;
    this.name =
        result.functions().keySet().stream()
            .mapToInt(function -> TextWidth.of(glyphs.text(function)))
            .map(width -> Math.min(width, widestName))
            .max()
            .orElse(0);
    int left = left("", "", "").length();
    int width = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, page.columns() - left));
    this.reasons = ReasonWords.of(result);
    this.bar = new LevelBar(width, result.options().threshold(), glyphs);
  }

  /** Writes the table and what its marks mean. */
  void write() {
    page.line(page.style().faint(left("", "", "points") + bar.numbers().stripTrailing()));
    ranked().forEach(this::function);
    page.line(page.style().faint(left("", "", "") + bar.axis()));
    page.paragraph(
        glyphs.limit()
            + " threshold "
            + threshold()
            + ". repeatable: what "
            + newLeaders()
            + " would reach or beat; today: under the present leaders; showcase: under the best"
            + " one. In brackets and shaded: 90% intervals. P(best): chance of being first by the"
            + " repeatable level.");
    page.line("");
  }

  private void function(String function) {
    FunctionResult figures = of(function);
    String label = glyphs.text(function);
    if (isWithheld(figures)) {
      page.line(cell(label, name) + "  " + glyphs.text(reasons.of(figures.today())));
    } else {
      lens(label, "repeatable", figures.repeatable());
      lens("", "today", figures.today());
      lens("", "showcase", figures.showcase());
    }
    status(function, figures);
  }

  private void lens(String label, String lens, Shown<Estimate> level) {
    String drawn = level.map(bar::of).orElseGet(() -> glyphs.text(reasons.of(level)));
    String figure = glyphs.text(FigureFormat.estimate(level.value(), 0));
    page.line(left(label, lens, figure) + drawn.stripTrailing());
  }

  private void status(String function, FunctionResult figures) {
    List<String> facts = new ArrayList<>();
    facts.add(figures.status().replace('-', ' '));
    pBest(function).ifPresent(p -> facts.add("P(best) " + FigureFormat.probability(p)));
    figures
        .pNewLeader()
        .map(p -> "a new leader reaches " + threshold() + ": " + FigureFormat.probability(p))
        .ifPresent(facts::add);
    facts.add(figures.leaders() + (figures.leaders() == 1 ? " leader" : " leaders"));
    figures.contested().filter(contested -> contested).ifPresent(yes -> facts.add("contested"));
    String indent = " ".repeat(name + 2);
    String text = glyphs.text(String.join(glyphs.separator(), facts));
    for (String line : TextWidth.wrap(text, page.textColumns() - indent.length())) {
      page.line(indent + painted(line, figures.status()));
    }
  }

  private String painted(String line, String status) {
    String words = status.replace('-', ' ');
    return line.startsWith(words)
        ? page.style().status(status, words) + line.substring(words.length())
        : line;
  }

  /** The columns before a bar. */
  private String left(String label, String lens, String figure) {
    String right = " ".repeat(Math.max(0, FIGURE_COLUMNS - TextWidth.of(figure))) + figure;
    return cell(label, name) + "  " + TextWidth.fit(lens, LENS_COLUMNS) + " " + right + "  ";
  }

  private String cell(String label, int width) {
    String fitted = TextWidth.fit(label, width);
    return label.isEmpty() ? fitted : page.style().bold(fitted);
  }

  private static boolean isWithheld(FunctionResult figures) {
    return figures.repeatable().isEmpty()
        && figures.today().isEmpty()
        && figures.showcase().isEmpty();
  }

  private String newLeaders() {
    double assurance = result.options().assurance();
    return assurance == 0.8
        ? "4 of 5 new leaders"
        : FigureFormat.percent(assurance) + " of new leaders";
  }

  private String threshold() {
    double threshold = result.options().threshold();
    return FigureFormat.number(threshold, threshold == Math.rint(threshold) ? 0 : 1);
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
}
