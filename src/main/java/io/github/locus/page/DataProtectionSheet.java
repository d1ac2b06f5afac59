package io.github.locus.page;

import io.github.locus.result.PrivacyAudit;
import io.github.locus.wording.PrivacySentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a controller needs for the record of processing activities (Art. 30 GDPR) and for the decision on an impact assessment
 * (Art. 35): filled in as far as the options that were really used tell it, blank where only the organisation knows.
 */
public final class DataProtectionSheet {
  private final Words words;
  private final PrivacySentences told;

  private DataProtectionSheet(PrivacyAudit audit, Words words) {
    this.words = words;
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
    DataProtectionSheet sheet = new DataProtectionSheet(audit, words);
    return Document.plain(
        words,
        words.say("protection.title", "title", sheet.told.called()),
        words.say("protection.kicker"),
        words.say("protection.headline"),
        sheet.sections());
  }

  private List<Section> sections() {
    List<Block> measures = new ArrayList<>();
    List<String> done = new ArrayList<>(told.coarsened());
    done.addAll(told.names());
    done.add(words.say("protection.measures.local"));
    measures.add(new Block.Bullets(done));
    return List.of(
        new Section("processing", words.say("protection.processing"), List.of(processing())),
        new Section("measures", words.say("protection.measures"), measures),
        new Section("rights", words.say("protection.rights"), List.of(rights())),
        new Section(
            "assessment",
            words.say("protection.assessment"),
            List.of(
                criteria(),
                new Block.Paragraph(words.say("protection.assessment.rule")),
                new Block.Terms(
                    List.of(
                        blank(words.say("protection.assessment.decision")),
                        blank(words.say("protection.signed")))))),
        new Section(
            "remains", words.say("privacy.remains"), List.of(new Block.Bullets(told.remains()))));
  }

  private Block processing() {
    return new Block.Terms(
        List.of(
            blank(words.say("protection.controller")),
            blank(words.say("protection.officer")),
            blank(words.say("protection.processor")),
            term(words.say("protection.purpose"), words.say("protection.purpose.text")),
            term(
                words.say("protection.basis"),
                words.say("protection.basis.text", "blank", words.say("sheet.blank"))),
            term(words.say("protection.subjects"), words.say("protection.subjects.text")),
            term(
                words.say("protection.data"),
                words.say(
                    "protection.data.text",
                    "questionnaire",
                    told.questionnaires(),
                    "asked",
                    told.nominations())),
            term(words.say("protection.not-read"), words.say("protection.not-read.text")),
            term(
                words.say("protection.recipients"),
                words.say("protection.recipients.text", "blank", words.say("sheet.blank"))),
            term(
                words.say("protection.retention"),
                words.say("protection.retention.text", "blank", words.say("sheet.blank")))));
  }

  private Block rights() {
    return new Block.Bullets(
        List.of(
            words.say("protection.rights.answers"),
            words.say("protection.rights.erasure", "n", told.minimum()),
            words.say("protection.rights.leaders"),
            words.say("protection.rights.decision"),
            words.say("protection.rights.contact", "blank", words.say("sheet.blank"))));
  }

  /** The nine criteria of the Article 29 Working Party, WP 248 rev.01 (2017). */
  private Block criteria() {
    return new Table(
        words.say("protection.criteria"),
        List.of(
            Table.Column.words(words.say("protection.head.criterion")),
            Table.Column.words(words.say("protection.head.here"))),
        List.of(
            row(words.say("protection.scoring"), words.say("protection.scoring.here")),
            row(words.say("protection.automated"), words.say("protection.automated.here")),
            row(words.say("protection.monitoring"), words.say("protection.monitoring.here")),
            row(words.say("protection.sensitive"), words.say("protection.sensitive.here")),
            row(words.say("protection.large"), words.say("protection.large.here")),
            row(words.say("protection.matching"), words.say("protection.matching.here")),
            row(words.say("protection.vulnerable"), words.say("protection.vulnerable.here")),
            row(words.say("protection.new"), words.say("protection.new.here")),
            row(words.say("protection.preventing"), words.say("protection.preventing.here"))),
        List.of());
  }

  private static List<TableCell> row(String criterion, String here) {
    return List.of(new TableCell.Plain(criterion), new TableCell.Plain(here));
  }

  private Block.Term blank(String word) {
    return term(word, words.say("sheet.blank"));
  }

  private static Block.Term term(String word, String meaning) {
    return new Block.Term(word, meaning);
  }
}
