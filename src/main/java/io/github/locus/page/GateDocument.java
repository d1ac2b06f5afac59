package io.github.locus.page;

import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** Gates and what became of them: a table for each result. */
public final class GateDocument {
  private final Words words;
  private final GateSentences told;

  private GateDocument(Words words) {
    this.words = words;
    this.told = new GateSentences(words);
  }

  /**
   * The document of a report.
   *
   * @param report what became of the gates
   * @param words the words of its language
   * @return the document
   */
  public static Document of(GateReport report, Words words) {
    GateDocument document = new GateDocument(words);
    return Document.plain(
        words,
        words.say("gate.title"),
        words.say(report.passed() ? "gate.kicker.passed" : "gate.kicker.failed"),
        document.told.headline(report),
        List.of(
            new Section("gates", "", document.outcomes(report, false)),
            new Section("missing", words.say("portfolio.failures"), document.missing(report))));
  }

  private List<Block> missing(GateReport report) {
    return bullets(report.missing().stream().map(told::missing).toList());
  }

  private static List<Block> bullets(List<String> items) {
    return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
  }

  /** What became of those that were held against a result, and which could not be. */
  private List<Block> outcomes(GateReport report, boolean inWords) {
    List<Block> outcomes = new ArrayList<>();
    if (!report.results().isEmpty()) {
      outcomes.add(table(report, inWords));
    }
    outcomes.addAll(bullets(report.broken().stream().map(told::broken).toList()));
    return outcomes;
  }

  /**
   * Another document with the gates at its end.
   *
   * @param document what the gates are about
   * @param report what became of them
   * @param words the words of its language
   * @return the longer document
   */
  public static Document below(Document document, GateReport report, Words words) {
    return document.followedBy(section(report, words));
  }

  /** The gates as a part of another document. */
  static Section section(GateReport report, Words words) {
    GateDocument gates = new GateDocument(words);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(gates.told.headline(report)));
    blocks.addAll(gates.outcomes(report, true));
    return new Section("gates", words.say("gate.title"), blocks);
  }

  /**
   * Of several results a column says which.
   *
   * @param inWords whether what is asked stands there in words too: who states gates can read them, who reads a report may
   *     not
   */
  private Table table(GateReport report, boolean inWords) {
    boolean several = report.results().size() > 1;
    List<Table.Column> columns = new ArrayList<>();
    if (several) {
      columns.add(Table.Column.words(words.say("gate.head.result")));
    }
    columns.add(Table.Column.words(words.say("gate.head.status")));
    columns.add(Table.Column.words(words.say("gate.head.gate")));
    if (inWords) {
      columns.add(Table.Column.words(words.say("gate.head.asked")));
    }
    columns.add(Table.Column.words(words.say("gate.head.found")));
    List<List<TableCell>> rows = new ArrayList<>();
    for (GatedResult result : report.results()) {
      for (GateOutcome outcome : result.gates()) {
        List<TableCell> row = new ArrayList<>();
        if (several) {
          row.add(new TableCell.Plain(result.name()));
        }
        row.add(new TableCell.Plain(words.name("gated", outcome.status())));
        row.add(new TableCell.Plain(outcome.gate()));
        if (inWords) {
          row.add(new TableCell.Plain(told.asked(outcome.asked())));
        }
        row.add(new TableCell.Plain(told.found(result, outcome)));
        rows.add(row);
      }
    }
    return new Table(words.say("gate.table"), columns, rows, List.of());
  }
}
