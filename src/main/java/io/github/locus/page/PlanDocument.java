package io.github.locus.page;

import io.github.locus.chart.PlanChart;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.PlanSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plan: what more evidence would buy, then design by design the figures. */
public final class PlanDocument {
  private final EvidencePlan plan;
  private final Words words;

  private PlanDocument(EvidencePlan plan, Words words) {
    this.plan = plan;
    this.words = words;
  }

  /**
   * The document of a plan.
   *
   * @param plan what to show
   * @param words the words of its language
   * @return the document
   */
  public static Document of(EvidencePlan plan, Words words) {
    return new PlanDocument(plan, words).document();
  }

  private Document document() {
    PlanSentences told = new PlanSentences(words, plan);
    List<String> advice = told.advice();
    List<Block> designs = new ArrayList<>();
    advice.stream().skip(1).map(Block.Paragraph::new).forEach(designs::add);
    designs.add(designs());
    designs.add(picture());
    return Document.plain(
        words,
        words.say("plan.title"),
        words.say("plan.kicker"),
        advice.get(0),
        List.of(
            new Section("designs", words.say("plan.designs"), designs),
            new Section(
                "reading", words.say("plan.reading"), List.of(new Block.Bullets(told.notes())))));
  }

  private Table designs() {
    return new Table(
        words.say("plan.table"),
        List.of(
            Table.Column.words(words.say("plan.head.design")),
            column(words.say("plan.head.number-of-units"), words.say("plan.head.units")),
            column(words.say("plan.head.respondents"), words.say("plan.head.each")),
            Table.Column.figures(words.say("plan.head.waves")),
            column(words.say("plan.head.right-choice"), words.say("plan.head.right")),
            Table.Column.figures(words.say("plan.head.settled")),
            column(words.say("plan.head.expected-best"), words.say("plan.head.best")),
            column(words.say("plan.head.repeatable-width"), words.say("plan.head.width")),
            column(words.say("plan.head.today-width"), words.say("plan.head.today"))),
        plan.designs().stream().map(this::row).toList(),
        List.of());
  }

  /** Its table has what is drawn and does not stand above: all that the chart is made of is wider than a phone. */
  private Picture picture() {
    Picture drawn = Pictures.picture(PlanChart.of(plan, words));
    List<Table.Column> columns = new ArrayList<>();
    columns.add(Table.Column.words(words.say("plan.head.design")));
    for (String figure :
        List.of("questionnaires", "right", "settled", "right_gain", "settled_gain")) {
      columns.add(Table.Column.figures(Words.heading(words.name("column", figure))));
    }
    return new Picture(
        drawn.id(),
        drawn.title(),
        drawn.description(),
        new Table(
            drawn.table().title(),
            columns,
            plan.designs().stream().map(this::drawnRow).toList(),
            List.of()));
  }

  private List<TableCell> drawnRow(PlannedDesign d) {
    return List.of(
        new TableCell.Plain(words.name("design", d.id())),
        new TableCell.Plain(words.numbers().number(d.questionnaires(), 0)),
        share(d.right()),
        share(d.settled()),
        share(d.rightGain()),
        share(d.settledGain()));
  }

  private TableCell share(Optional<SimulatedFigure> figure) {
    return figure.map(this::share).orElse(new TableCell.Plain(Numbers.WITHHELD));
  }

  private static Table.Column column(String heading, String brief) {
    return new Table.Column(heading, brief, true);
  }

  private List<TableCell> row(PlannedDesign d) {
    return List.of(
        new TableCell.Plain(words.name("design", d.id())),
        new TableCell.Plain(words.numbers().number(d.units(), 0)),
        new TableCell.Plain(words.numbers().number(d.respondents(), 0)),
        new TableCell.Plain(words.numbers().number(d.waves(), 0)),
        share(d.right()),
        share(d.settled()),
        share(d.pBest()),
        points(d.repeatableWidth()),
        points(d.todayWidth()));
  }

  private TableCell share(SimulatedFigure figure) {
    return new TableCell.Margin(
        words.numbers().percent(figure.mean()),
        words.numbers().number(Math.ceil(200 * figure.se()), 0));
  }

  private TableCell points(Optional<SimulatedFigure> figure) {
    return figure
        .<TableCell>map(
            f ->
                new TableCell.Margin(
                    words.numbers().number(f.mean(), 1), words.numbers().number(2 * f.se(), 1)))
        .orElse(new TableCell.Plain(Numbers.WITHHELD));
  }
}
