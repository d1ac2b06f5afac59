package io.github.locus.page;

import io.github.locus.chart.TrendChart;
import io.github.locus.result.ComparedResult;
import io.github.locus.result.Comparison;
import io.github.locus.result.Development;
import io.github.locus.wording.ComparisonSentences;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Several results in the order of time: verdicts and levels result by result, then what changed at each step. */
public final class DevelopmentDocument {
  private final Development development;
  private final Words words;

  private DevelopmentDocument(Development development, Words words) {
    this.development = development;
    this.words = words;
  }

  /**
   * The document of several results.
   *
   * @param development what to show
   * @param words the words of its language
   * @return the document
   */
  public static Document of(Development development, Words words) {
    return new DevelopmentDocument(development, words).document();
  }

  private Document document() {
    List<Section> sections = new ArrayList<>();
    List<Block> levels = new ArrayList<>();
    levels.add(verdicts());
    TrendChart.of(development, words).map(Pictures::picture).ifPresent(levels::add);
    levels.add(levels());
    sections.add(new Section("levels", words.say("development.levels"), levels));
    Set<String> notes =
        new LinkedHashSet<>(new ComparisonSentences(words, development.overall()).notesOfAny());
    for (int i = 0; i < development.steps().size(); i++) {
      ComparisonSentences told = new ComparisonSentences(words, development.steps().get(i));
      notes.addAll(told.notesOfAny());
      List<String> changed = new ArrayList<>(told.explanation());
      told.beyondNoise().ifPresent(changed::add);
      sections.add(
          new Section(
              "step-" + (i + 1),
              words.say(
                  "development.step",
                  "before",
                  development.names().get(i),
                  "after",
                  development.names().get(i + 1)),
              List.of(new Block.Bullets(changed))));
    }
    sections.add(
        new Section(
            "reading",
            words.say("compare.reading"),
            List.of(new Block.Bullets(List.copyOf(notes)))));
    Comparison overall = development.overall();
    return Document.plain(
        words,
        new ComparisonSentences(words, overall).title(),
        words.say(overall.verdictChanged() ? "compare.kicker.changed" : "compare.kicker.same"),
        words.say(
            "development.headline",
            "first",
            development.names().get(0),
            "last",
            development.names().get(development.names().size() - 1),
            "told",
            new ComparisonSentences(words, overall).explanation().get(0)),
        sections);
  }

  private Table verdicts() {
    List<List<TableCell>> rows = new ArrayList<>();
    List<ComparedResult> results = development.results();
    for (int i = 0; i < results.size(); i++) {
      ComparedResult result = results.get(i);
      rows.add(
          cells(
              development.names().get(i),
              words.name("verdict", result.verdict()),
              result.functions().isEmpty() ? Numbers.WITHHELD : words.list(result.functions()),
              result.confidence().map(words.numbers()::probability).orElse(Numbers.WITHHELD)));
    }
    return new Table(
        words.say("development.verdicts"),
        List.of(
            Table.Column.words(words.say("development.head.result")),
            Table.Column.words(words.say("portfolio.head.verdict")),
            Table.Column.words(words.say("portfolio.head.functions")),
            Table.Column.figures(words.say("portfolio.head.confidence"))),
        rows,
        List.of());
  }

  private Table levels() {
    List<List<TableCell>> rows = new ArrayList<>();
    development
        .functions()
        .forEach(
            (function, levels) -> {
              for (int i = 0; i < levels.size(); i++) {
                rows.add(
                    cells(
                        function,
                        development.names().get(i),
                        words.numbers().estimate(levels.get(i).repeatable(), 0),
                        words.numbers().estimate(levels.get(i).today(), 0)));
              }
            });
    return new Table(
        words.say("development.table"),
        List.of(
            Table.Column.words(words.say("development.head.function")),
            Table.Column.words(words.say("development.head.result")),
            Table.Column.figures(words.say("portfolio.head.repeatable")),
            Table.Column.figures(words.say("portfolio.head.today"))),
        rows,
        List.of());
  }

  private static List<TableCell> cells(String... texts) {
    List<TableCell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new TableCell.Plain(text));
    }
    return cells;
  }
}
