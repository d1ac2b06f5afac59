package io.github.locus.cli;

import io.github.locus.report.Glyphs;
import io.github.locus.report.TextPage;
import io.github.locus.report.TextWidth;
import io.github.locus.result.DecisionResult;
import io.github.locus.result.Estimate;
import io.github.locus.result.FunctionResult;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The functions with their three lenses, drawn on one scale. */
final class LensTable {
  private static final int WIDEST_BAR = 100;
  private static final int NARROWEST_BAR = 10;
  private static final int WIDEST_NAME = 24;

  private static final int FIGURE_COLUMNS = 11;
  private static final int WIDE = 100;

  private final ResultWords told;
  private final Result result;
  private final TextPage page;
  private final Glyphs glyphs;
  private final int name;
  private final LevelBar bar;
  private final int lens;

  /**
   * Prepares.
   *
   * @param told what to show, and the words for it
   *
   * @param page where
   */
  LensTable(ResultWords told, TextPage page) {
    this.told = told;
    this.result = told.result();
    this.page = page;
    this.glyphs = page.glyphs();
    int widestName = page.columns() < WIDE ? WIDEST_NAME / 2 : WIDEST_NAME;
    this.name =
        result.functions().keySet().stream()
            .mapToInt(function -> TextWidth.of(glyphs.text(function)))
            .map(width -> Math.min(width, widestName))
            .max()
            .orElse(0);
    this.lens =
        Stream.of("repeatable", "today", "showcase")
            .mapToInt(code -> TextWidth.of(glyphs.text(told.words().name("lens", code))))
            .max()
            .orElseThrow();
    int left = left("", "", "").length();
    int width = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, page.columns() - left));

    this.bar = new LevelBar(width, result.options().threshold(), glyphs);
  }

  /** Writes the table and what its marks mean. */
  void write() {
    page.line(
        page.style()
            .faint(left("", "", told.say("summary.points")) + bar.numbers().stripTrailing()));
    ranked().forEach(this::function);
    page.line(page.style().faint(left("", "", "") + bar.axis()));
    page.paragraph(
        glyphs.limit()
            + " "
            + told.say(
                "summary.legend", "threshold", told.threshold(), "leaders", told.ofNewLeaders()));
    page.line("");
  }

  private void function(String function) {
    FunctionResult figures = of(function);
    String label = glyphs.text(function);
    if (isWithheld(figures)) {
      page.line(cell(label, name) + "  " + glyphs.text(told.absent(figures.today())));
    } else {
      lens(label, "repeatable", figures.repeatable());
      lens("", "today", figures.today());
      lens("", "showcase", figures.showcase());
    }
    status(function, figures);
  }

  private void lens(String label, String code, Shown<Estimate> level) {
    String drawn = level.map(bar::of).orElseGet(() -> glyphs.text(told.absent(level)));
    String figure = glyphs.text(told.numbers().estimate(level.value(), 0));
    page.line(
        left(label, glyphs.text(told.words().name("lens", code)), figure) + drawn.stripTrailing());
  }

  private void status(String function, FunctionResult figures) {
    List<String> facts = new ArrayList<>();
    facts.add(told.status(figures.status()));
    pBest(function)
        .ifPresent(
            p -> facts.add(told.say("summary.best", "chance", told.numbers().probability(p))));
    figures
        .pNewLeader()
        .map(
            p ->
                told.say(
                    "summary.new-leader",
                    "threshold",
                    told.threshold(),
                    "chance",
                    told.numbers().probability(p)))
        .ifPresent(facts::add);
    facts.add(told.words().count("leader", figures.leaders()));
    figures
        .contested()
        .filter(contested -> contested)
        .ifPresent(yes -> facts.add(told.say("summary.contested")));
    String indent = " ".repeat(name + 2);
    String text = glyphs.text(String.join(glyphs.separator(), facts));
    for (String line : TextWidth.wrap(text, page.textColumns() - indent.length())) {
      page.line(indent + painted(line, figures.status()));
    }
  }

  private String painted(String line, String status) {
    String words = glyphs.text(told.status(status));
    return line.startsWith(words)
        ? page.style().status(status, words) + line.substring(words.length())
        : line;
  }

  /** The columns before a bar. */
  private String left(String label, String name, String figure) {
    String right = " ".repeat(Math.max(0, FIGURE_COLUMNS - TextWidth.of(figure))) + figure;
    return cell(label, this.name) + "  " + TextWidth.fit(name, lens) + " " + right + "  ";
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
