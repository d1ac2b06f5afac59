package io.github.locus.page;

import io.github.locus.chart.ChangeChart;
import io.github.locus.result.Change;
import io.github.locus.result.Comparison;
import io.github.locus.result.FunctionChange;
import io.github.locus.wording.ComparisonSentences;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two results compared: what became of the verdict, then function by function what changed. */
public final class ComparisonDocument {
  private final Comparison comparison;
  private final Words words;

  private ComparisonDocument(Comparison comparison, Words words) {
    this.comparison = comparison;
    this.words = words;
  }

  /**
   * The document of a comparison.
   *
   * @param comparison what to show
   * @param words the words of its language
   * @return the document
   */
  public static Document of(Comparison comparison, Words words) {
    return new ComparisonDocument(comparison, words).document();
  }

  private Document document() {
    ComparisonSentences told = new ComparisonSentences(words, comparison);
    List<String> explanation = told.explanation();
    List<Section> sections = new ArrayList<>();
    if (explanation.size() > 1) {
      sections.add(
          new Section(
              "verdict",
              words.say("compare.verdicts"),
              List.of(new Block.Bullets(explanation.subList(1, explanation.size())))));
    }
    comparison
        .functions()
        .forEach((name, change) -> sections.add(function(sections, name, change)));
    ChangeChart.of(comparison, words)
        .ifPresent(
            chart ->
                sections.add(
                    0,
                    new Section(
                        "changes",
                        words.say("compare.changes"),
                        List.of(Pictures.picture(chart)))));
    sections.add(new Section("reading", words.say("compare.reading"), List.of(notes(told))));
    return Document.plain(
        words,
        told.title(),
        words.say(comparison.verdictChanged() ? "compare.kicker.changed" : "compare.kicker.same"),
        explanation.get(0),
        sections);
  }

  private Block notes(ComparisonSentences told) {
    List<String> notes = new ArrayList<>();
    if (!comparison.onlyBefore().isEmpty()) {
      notes.add(words.say("compare.only.before", "functions", words.list(comparison.onlyBefore())));
    }
    if (!comparison.onlyAfter().isEmpty()) {
      notes.add(words.say("compare.only.after", "functions", words.list(comparison.onlyAfter())));
    }
    notes.addAll(told.notes());
    return new Block.Bullets(notes);
  }

  private Section function(List<Section> before, String name, FunctionChange change) {
    List<List<TableCell>> rows = new ArrayList<>();
    change.levels().forEach((id, c) -> rows.add(row(words.name("compared", id), c)));
    change.dimensions().forEach((id, c) -> rows.add(row(comparison.dimension(id), c)));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(status(change))));
    boolean comparable =
        Stream.of(change.levels(), change.dimensions())
            .flatMap(changes -> changes.values().stream())
            .anyMatch(Optional::isPresent);
    if (comparable) { // else why not is told in the notes
      blocks.add(
          new Table(words.say("compare.table", "function", name), columns(), rows, List.of()));
    }
    return new Section("function-" + (before.size() + 1), name, blocks);
  }

  private List<Table.Column> columns() {
    return List.of(
        Table.Column.words(words.say("compare.head.figure")),
        Table.Column.figures(words.say("compare.head.before")),
        Table.Column.figures(words.say("compare.head.after")),
        Table.Column.figures(words.say("compare.head.change")),
        Table.Column.figures(words.say("compare.head.interval")),
        Table.Column.words(words.say("compare.head.noise")));
  }

  private String status(FunctionChange change) {
    String after = words.name("status", change.statusAfter());
    return change.statusBefore().equals(change.statusAfter())
        ? words.say("compare.status.same", "status", after)
        : words.say(
            "compare.status.other",
            "before",
            words.name("status", change.statusBefore()),
            "after",
            after);
  }

  private List<TableCell> row(String label, Optional<Change> change) {
    String none = Numbers.WITHHELD;
    List<String> cells =
        change
            .map(
                c ->
                    List.of(
                        label,
                        words.numbers().number(c.before(), 1),
                        words.numbers().number(c.after(), 1),
                        words.numbers().signed(c.difference().mean()),
                        words.say(
                            "compare.interval",
                            "low",
                            words.numbers().signed(c.difference().low()),
                            "high",
                            words.numbers().signed(c.difference().high())),
                        words.say(c.beyondNoise() ? "compare.beyond" : "compare.within")))
            .orElse(List.of(label, none, none, none, none, ""));
    return cells.stream().<TableCell>map(TableCell.Plain::new).toList();
  }
}
