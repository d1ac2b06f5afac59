package io.github.locus.page;

import io.github.locus.result.AuditedResult;
import io.github.locus.result.PrivacyAudit;
import io.github.locus.wording.PrivacySentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a works council asks for before a technical device is used that can tell of behaviour or performance (BetrVG § 87 (1)
 * no. 6): what is evaluated about whom, from how many persons, and who sees it. Blank where only the organisation knows.
 */
public final class WorksCouncilSheet {
  private final Words words;
  private final PrivacyAudit audit;
  private final PrivacySentences told;

  private WorksCouncilSheet(PrivacyAudit audit, Words words) {
    this.words = words;
    this.audit = audit;
    this.told = new PrivacySentences(words, audit);
  }

  /**
   * The sheet.
   *
   * @param audit what results tell
   * @param words the words of its language
   * @return the document
   */
  public static Document of(PrivacyAudit audit, Words words) {
    WorksCouncilSheet sheet = new WorksCouncilSheet(audit, words);
    return Document.plain(
        words,
        words.say("council.title", "title", sheet.told.called()),
        words.say("council.kicker"),
        words.say("council.headline"),
        sheet.sections());
  }

  private List<Section> sections() {
    List<String> secured = new ArrayList<>(told.coarsened());
    secured.addAll(told.names());
    return List.of(
        new Section(
            "device",
            words.say("council.device"),
            List.of(
                new Block.Paragraph(words.say("council.device.text", "n", told.minimum())),
                evaluated())),
        new Section("never", words.say("council.never"), List.of(never())),
        new Section("secured", words.say("council.secured"), List.of(new Block.Bullets(secured))),
        new Section("agreed", words.say("council.agreed"), List.of(agreed())),
        new Section("law", words.say("council.law"), List.of(law())),
        new Section(
            "remains", words.say("privacy.remains"), List.of(new Block.Bullets(told.remains()))));
  }

  private Block evaluated() {
    return new Table(
        words.say("council.evaluated"),
        List.of(
            Table.Column.words(words.say("council.head.whom")),
            Table.Column.words(words.say("council.head.what")),
            Table.Column.figures(words.say("council.head.persons")),
            Table.Column.words(words.say("council.head.names")),
            Table.Column.words(words.say("council.head.seen"))),
        List.of(
            row(
                words.say("council.respondents"),
                words.say("council.respondents.what"),
                "–",
                words.say("council.respondents.names"),
                words.say("council.nobody")),
            row(
                words.say("council.groups"),
                words.say("council.groups.what"),
                told.minimum(),
                words.say("council.groups.names"),
                words.say("sheet.blank")),
            row(
                words.say("council.units"),
                words.say("council.units.what"),
                told.minimum(),
                words.say("council.units.names"),
                words.say("sheet.blank")),
            row(
                words.say("council.leaders"),
                words.say("council.leaders.what"),
                told.minimum(),
                leaders(),
                words.say("sheet.blank"))),
        List.of());
  }

  private String leaders() {
    int named = audit.results().stream().mapToInt(AuditedResult::leadersNamed).sum();
    int shown = audit.results().stream().mapToInt(AuditedResult::leaders).sum();
    return named == 0
        ? words.say("council.leaders.codes", "leaders", words.count("leader", shown))
        : words.say(
            "council.leaders.named", "named", words.count("leader", named), "n", told.twice());
  }

  private static List<TableCell> row(String... cells) {
    List<TableCell> row = new ArrayList<>();
    for (String cell : cells) {
      row.add(new TableCell.Plain(cell));
    }
    return row;
  }

  private Block never() {
    return new Block.Bullets(
        List.of(
            words.say("council.never.answers"),
            words.say("council.never.ranking"),
            words.say("council.never.text"),
            words.say("council.never.work"),
            words.say("council.never.network")));
  }

  private Block agreed() {
    return new Block.Terms(
        List.of(
            blank(words.say("council.agreed.purpose")),
            blank(words.say("council.agreed.readers")),
            new Block.Term(
                words.say("council.agreed.measures"),
                words.say("council.agreed.measures.text", "blank", words.say("sheet.blank"))),
            blank(words.say("council.agreed.retention")),
            blank(words.say("council.agreed.informed")),
            blank(words.say("council.agreed.next")),
            blank(words.say("council.agreed.contact"))));
  }

  private Block law() {
    return new Block.Bullets(
        List.of(
            words.say("council.law.devices"),
            words.say("council.law.questionnaires"),
            words.say("council.law.information"),
            words.say("council.law.judged")));
  }

  private Block.Term blank(String word) {
    return new Block.Term(word, words.say("sheet.blank"));
  }
}
