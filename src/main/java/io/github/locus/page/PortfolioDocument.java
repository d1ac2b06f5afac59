package io.github.locus.page;

import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.PortfolioSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A portfolio: who should lead where, who would be named by another choice, and what could not be analysed. */
public final class PortfolioDocument {
  private final Portfolio portfolio;
  private final Words words;

  private PortfolioDocument(Portfolio portfolio, Words words) {
    this.portfolio = portfolio;
    this.words = words;
  }

  /**
   * The document of a portfolio.
   *
   * @param portfolio what to show
   * @param words the words of its language
   * @return the document
   */
  public static Document of(Portfolio portfolio, Words words) {
    return new PortfolioDocument(portfolio, words).document();
  }

  private Document document() {
    PortfolioSentences told = new PortfolioSentences(words, portfolio);
    List<PortfolioEntry> analyzed = portfolio.in(PortfolioState.ANALYZED);
    List<Section> sections = new ArrayList<>();
    if (!analyzed.isEmpty()) {
      List<Block> blocks = new ArrayList<>();
      if (!told.findings().isEmpty()) {
        blocks.add(new Block.Bullets(told.findings()));
      }
      blocks.add(verdicts(analyzed));
      sections.add(new Section("verdicts", words.say("portfolio.verdicts"), blocks));
      sections.add(new Section("others", words.say("portfolio.others"), List.of(others(analyzed))));
    }
    if (!told.failures().isEmpty()) {
      sections.add(
          new Section(
              "failures",
              words.say("portfolio.failures"),
              List.of(new Block.Bullets(told.failures()))));
    }
    sections.add(
        new Section(
            "reading", words.say("portfolio.reading"), List.of(new Block.Bullets(told.notes()))));
    return Document.plain(
        words,
        words.say("portfolio.title"),
        words.say("portfolio.kicker"),
        told.headline(),
        sections);
  }

  private Table verdicts(List<PortfolioEntry> entries) {
    return new Table(
        words.say("portfolio.table"),
        List.of(
            Table.Column.words(words.say("portfolio.head.organisation")),
            Table.Column.words(words.say("portfolio.head.verdict")),
            Table.Column.words(words.say("portfolio.head.functions")),
            Table.Column.figures(words.say("portfolio.head.confidence")),
            Table.Column.figures(words.say("portfolio.head.repeatable")),
            Table.Column.figures(words.say("portfolio.head.today"))),
        entries.stream()
            .map(
                entry ->
                    List.of(
                        plain(PortfolioSentences.called(entry)),
                        plain(entry.verdict().map(kind -> words.name("verdict", kind))),
                        plain(
                            entry.functions().isEmpty()
                                ? Numbers.WITHHELD
                                : words.list(entry.functions())),
                        plain(entry.confidence().map(words.numbers()::probability)),
                        plain(words.numbers().estimate(entry.repeatable(), 0)),
                        plain(words.numbers().estimate(entry.today(), 0))))
            .toList(),
        List.of());
  }

  private Table others(List<PortfolioEntry> entries) {
    return new Table(
        words.say("portfolio.others.table"),
        List.of(
            Table.Column.words(words.say("portfolio.head.organisation")),
            Table.Column.words(words.say("portfolio.head.named")),
            Table.Column.words(words.say("portfolio.head.first-today")),
            Table.Column.words(words.say("portfolio.head.nominated"))),
        entries.stream()
            .map(
                entry ->
                    List.of(
                        plain(PortfolioSentences.called(entry)),
                        plain(entry.functions().stream().findFirst()),
                        plain(entry.firstToday()),
                        plain(entry.mostNominated())))
            .toList(),
        List.of());
  }

  private static TableCell plain(Optional<String> text) {
    return plain(text.orElse(Numbers.WITHHELD));
  }

  private static TableCell plain(String text) {
    return new TableCell.Plain(text);
  }
}
