package io.github.locus.page;

import io.github.locus.chart.PortfolioCharts;
import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.VerdictKind;
import io.github.locus.wording.Numbers;
import io.github.locus.wording.PortfolioSentences;
import io.github.locus.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A portfolio: who should lead where, who would be named by another choice, and what could not be analysed. */
public final class PortfolioDocument {
  private final Portfolio portfolio;
  private final Map<String, String> names;
  private final Words words;
  private final Links links;

  /**
   * Where other documents lie, as in URLs relative to this one.
   *
   * @param report that of an organisation; empty where there is none
   * @param development that of an organisation that recurs, by its title; empty where there is none
   */
  public record Links(
      Function<PortfolioEntry, Optional<String>> report,
      Function<String, Optional<String>> development) {
    /**
     * Of a document on its own.
     *
     * @return none
     */
    public static Links none() {
      return new Links(entry -> Optional.empty(), title -> Optional.empty());
    }
  }

  private PortfolioDocument(Portfolio portfolio, Words words, Links links) {
    this.portfolio = portfolio;
    this.names = portfolio.names();
    this.words = words;
    this.links = links;
  }

  /**
   * The document of a portfolio.
   *
   * @param portfolio what to show
   * @param words the words of its language
   * @return the document
   */
  public static Document of(Portfolio portfolio, Words words) {
    return of(portfolio, words, Links.none());
  }

  /**
   * The document of a portfolio that lies beside the folders of its organisations.
   *
   * @param portfolio what to show
   * @param words the words of its language
   * @param links where their documents lie
   * @return the document
   */
  public static Document of(Portfolio portfolio, Words words, Links links) {
    return new PortfolioDocument(portfolio, words, links).document();
  }

  private Document document() {
    PortfolioSentences told = new PortfolioSentences(words, portfolio);
    List<PortfolioEntry> analyzed = portfolio.in(PortfolioState.ANALYZED);
    List<Section> sections = new ArrayList<>();
    if (!analyzed.isEmpty()) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Bullets(told.findings()));
      blocks.add(verdicts(analyzed));
      PortfolioCharts.of(portfolio, words).stream().map(Pictures::picture).forEach(blocks::add);
      sections.add(new Section("verdicts", words.say("portfolio.verdicts"), blocks));
      sections.add(new Section("others", words.say("portfolio.others"), List.of(others(analyzed))));
    }
    if (!portfolio.recurring().isEmpty()) {
      sections.add(
          new Section("recurring", words.say("portfolio.recurring"), List.of(recurring())));
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
    Document document =
        Document.plain(
            words,
            words.say("portfolio.title"),
            words.say("portfolio.kicker"),
            told.headline(),
            sections);
    return analyzed.stream().anyMatch(PortfolioEntry::internal)
        ? document.noticed(words.say("mark.internal"))
        : document;
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
                        organisation(entry),
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
                        organisation(entry),
                        plain(named(entry)),
                        plain(entry.firstToday()),
                        plain(entry.mostNominated())))
            .toList(),
        List.of());
  }

  /** The first function, or all between which the verdict does not choose. */
  private Optional<String> named(PortfolioEntry entry) {
    boolean open = entry.verdict().filter(kind -> kind == VerdictKind.TOO_CLOSE).isPresent();
    return open
        ? Optional.of(words.list(entry.functions()))
        : entry.functions().stream().findFirst();
  }

  private Table recurring() {
    return new Table(
        words.say("portfolio.recurring.table"),
        List.of(
            Table.Column.words(words.say("portfolio.head.organisation")),
            Table.Column.words(words.say("portfolio.head.first-result")),
            Table.Column.words(words.say("portfolio.head.last-result"))),
        portfolio.recurring().entrySet().stream()
            .map(
                of ->
                    List.of(
                        linked(of.getKey(), links.development().apply(of.getKey())),
                        line(of.getValue().get(0)),
                        line(of.getValue().get(of.getValue().size() - 1))))
            .toList(),
        List.of());
  }

  private TableCell line(PortfolioEntry entry) {
    return plain(new PortfolioSentences.Line(words, entry).said());
  }

  private TableCell organisation(PortfolioEntry entry) {
    return linked(names.getOrDefault(entry.name(), entry.name()), links.report().apply(entry));
  }

  private static TableCell linked(String called, Optional<String> place) {
    return place
        .<TableCell>map(where -> new TableCell.Link(called, where))
        .orElseGet(() -> plain(called));
  }

  private static TableCell plain(Optional<String> text) {
    return plain(text.orElse(Numbers.WITHHELD));
  }

  private static TableCell plain(String text) {
    return new TableCell.Plain(text);
  }
}
