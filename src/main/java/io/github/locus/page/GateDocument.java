package io.github.locus.page;

import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateReport;
import io.github.locus.result.GatedResult;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    List<Section> sections = new ArrayList<>();
    for (GatedResult result : report.results()) {
      sections.add(
          new Section(
              "gates-" + (sections.size() + 1), result.name(), List.of(document.table(result))));
    }
    return Document.plain(
        words,
        words.say("gate.title"),
        words.say(report.passed() ? "gate.kicker.passed" : "gate.kicker.failed"),
        document.told.headline(report),
        sections);
  }

  private Table table(GatedResult result) {
    return new Table(
        words.say("gate.table"),
        List.of(
            Table.Column.words(words.say("gate.head.status")),
            Table.Column.words(words.say("gate.head.gate")),
            Table.Column.words(words.say("gate.head.found"))),
        result.gates().stream().map(outcome -> row(result, outcome)).toList(),
        Optional.of(result.title().orElse("")).filter(t -> !t.isEmpty()).stream().toList());
  }

  private List<TableCell> row(GatedResult result, GateOutcome outcome) {
    return List.of(
        new TableCell.Plain(words.name("gate.status", outcome.status())),
        new TableCell.Plain(outcome.gate()),
        new TableCell.Plain(told.found(result, outcome)));
  }
}
