package io.github.locus.page;

import io.github.locus.result.AttackOutcome;
import io.github.locus.result.AuditedResult;
import io.github.locus.result.PrivacyAudit;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.PrivacySentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** What results disclose: the page that a data protection officer reads. */
public final class PrivacyDocument {
  private final PrivacyAudit audit;
  private final PrivacySentences told;
  private final Words words;

  private PrivacyDocument(PrivacyAudit audit, Words words) {
    this.audit = audit;
    this.words = words;
    this.told = new PrivacySentences(words, audit);
  }

  /**
   * The page.
   *
   * @param audit what was found
   * @param words the words of its language
   * @return the document
   */
  public static Document of(PrivacyAudit audit, Words words) {
    PrivacyDocument made = new PrivacyDocument(audit, words);
    Document document =
        Document.plain(
            words,
            words.say("privacy.title", "title", made.told.called()),
            words.say(audit.held() ? "privacy.kicker.held" : "privacy.kicker.found"),
            made.told.headline(),
            made.sections());
    return audit.results().stream().anyMatch(one -> one.options().internal())
        ? document.noticed(words.say("mark.internal"))
        : document;
  }

  private List<Section> sections() {
    List<Block> tried = new ArrayList<>();
    tried.add(attacks());
    if (!told.found().isEmpty()) {
      tried.add(new Block.Bullets(told.found()));
    }
    return List.of(
        new Section("attacks", words.say("privacy.attacks"), tried),
        new Section("told", words.say("privacy.told"), List.of(results())),
        new Section(
            "coarsened",
            words.say("privacy.coarsened"),
            List.of(new Block.Bullets(told.coarsened()))),
        new Section("names", words.say("privacy.codes"), List.of(new Block.Bullets(told.names()))),
        new Section(
            "remains", words.say("privacy.remains"), List.of(new Block.Bullets(told.remains()))));
  }

  private Table attacks() {
    return new Table(
        words.say("privacy.attacks.table"),
        List.of(
            Table.Column.words(words.say("privacy.head.attack")),
            Table.Column.figures(words.say("privacy.head.tried")),
            Table.Column.words(words.say("privacy.head.outcome"))),
        audit.attacks().stream().map(this::row).toList(),
        List.of());
  }

  private List<TableCell> row(AttackOutcome attack) {
    return List.of(
        new TableCell.Plain(words.name("attack", attack.kind())),
        new TableCell.Plain(words.numbers().whole(attack.tried())),
        new TableCell.Plain(told.outcome(attack)));
  }

  private Table results() {
    return new Table(
        words.say("privacy.told.table"),
        List.of(
            Table.Column.words(words.say("privacy.head.result")),
            Table.Column.figures(words.say("privacy.head.figures")),
            Table.Column.figures(words.say("privacy.head.minimum")),
            Table.Column.figures(words.say("privacy.head.fewest")),
            Table.Column.figures(words.say("privacy.head.leaders")),
            Table.Column.figures(words.say("privacy.head.named"))),
        audit.results().stream().map(this::row).toList(),
        List.of(words.say("privacy.told.note")));
  }

  private List<TableCell> row(AuditedResult one) {
    Numbers numbers = words.numbers();
    return List.of(
        new TableCell.Plain(one.name()),
        new TableCell.Plain(numbers.whole(one.figures())),
        new TableCell.Plain(numbers.whole(one.options().minGroup())),
        new TableCell.Plain(one.fewestPersons().map(numbers::whole).orElse(Numbers.WITHHELD)),
        new TableCell.Plain(numbers.whole(one.leaders())),
        new TableCell.Plain(numbers.whole(one.leadersNamed())));
  }
}
