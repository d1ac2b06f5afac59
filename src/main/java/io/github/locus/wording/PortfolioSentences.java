package io.github.locus.wording;

import io.github.locus.result.Portfolio;
import io.github.locus.result.PortfolioEntry;
import io.github.locus.result.PortfolioState;
import io.github.locus.result.VerdictKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A portfolio in sentences.
 *
 * @param words the words of the language
 * @param portfolio the organisations
 */
public record PortfolioSentences(Words words, Portfolio portfolio) {
  /**
   * One organisation in one line.
   *
   * @param words the words of the language
   * @param entry its line of the portfolio
   */
  public record Line(Words words, PortfolioEntry entry) {
    /**
     * What became of it.
     *
     * @return such as {@code harbor: lead L&D}
     */
    public String said() {
      return said(PortfolioEntry::failure);
    }

    /**
     * What became of it; of one that could not be analysed what was wrong, without what its analyst should do.
     *
     * @return such as {@code quarry could not be analysed: it holds no survey}
     */
    public String saidToReaders() {
      return said(PortfolioEntry::trouble);
    }

    private String said(Function<PortfolioEntry, Optional<String>> why) {
      return switch (entry.state()) {
        case ANALYZED ->
            words.say(
                "portfolio.line",
                "name",
                entry.name(),
                "verdict",
                entry.verdict().map(kind -> words.name("verdict", kind)).orElse(""),
                "functions",
                entry.functions().isEmpty() ? "" : " " + words.list(entry.functions()));
        case FAILED ->
            words.say("portfolio.failed", "name", entry.name(), "why", why.apply(entry).orElse(""));
        case REFUSED ->
            words.say(
                "portfolio.refused", "name", entry.name(), "why", why.apply(entry).orElse(""));
        case NOT_TRIED -> words.say("portfolio.not-tried", "name", entry.name());
      };
    }
  }

  /**
   * In how many a function should lead; where none was analysed, that.
   *
   * @return one sentence
   */
  public String headline() {
    List<PortfolioEntry> analyzed = portfolio.in(PortfolioState.ANALYZED);
    if (analyzed.isEmpty()) {
      return analyzed();
    }
    long led =
        analyzed.stream()
            .filter(entry -> entry.verdict().filter(VerdictKind::leads).isPresent())
            .count();
    String all = counted(analyzed.size());
    return led == 0
        ? words.say("portfolio.headline.none", "n", all)
        : words.say("portfolio.headline", "led", words.numbers().whole(led), "n", all);
  }

  /**
   * So many of them: surveys, where an organisation was asked more than once.
   *
   * @param n how many
   * @return such as {@code 3 organisations}
   */
  public String counted(int n) {
    return portfolio.recurring().isEmpty()
        ? words.count("organisation", n)
        : words.count("survey", n);
  }

  /** How many were analysed. */
  private String analyzed() {
    int all = portfolio.organisations().size();
    int analyzed = portfolio.in(PortfolioState.ANALYZED).size();
    return analyzed == all
        ? words.say("portfolio.analyzed.all", "n", counted(all))
        : words.say(
            "portfolio.analyzed", "n", counted(all), "analyzed", words.numbers().whole(analyzed));
  }

  /**
   * How many were analysed, and what stands out: which function leads where, where another would be named by today's
   * level, and what became of those that recur.
   *
   * @return sentences
   */
  public List<String> findings() {
    Map<String, String> names = portfolio.names();
    Map<String, List<String>> led = new LinkedHashMap<>();
    List<String> otherwise = new ArrayList<>();
    for (PortfolioEntry entry : portfolio.in(PortfolioState.ANALYZED)) {
      if (entry.verdict().filter(VerdictKind::leads).isPresent()) {
        String first = entry.functions().get(0);
        String id = entry.id(first).orElse(first);
        String called = names.getOrDefault(entry.name(), entry.name());
        led.computeIfAbsent(id, none -> new ArrayList<>()).add(there(called, first, id));
        if (entry.firstToday().filter(today -> !today.equals(first)).isPresent()) {
          otherwise.add(names.getOrDefault(entry.name(), entry.name()));
        }
      }
    }
    List<String> findings = new ArrayList<>(List.of(analyzed()));
    led.forEach(
        (function, where) ->
            findings.add(
                words.say(
                    "portfolio.led", "function", function, "organisations", words.list(where))));
    if (!otherwise.isEmpty()) {
      findings.add(words.say("portfolio.otherwise", "organisations", words.list(otherwise)));
    }
    portfolio.recurring().forEach((title, times) -> findings.add(recurring(title, times)));
    return findings;
  }

  /** An organisation; where its function has a name of its own there, with that: tables have the own name. */
  private String there(String organisation, String function, String id) {
    return function.equals(id)
        ? organisation
        : words.say("portfolio.there", "organisation", organisation, "function", function);
  }

  private String recurring(String title, List<PortfolioEntry> times) {
    long verdicts =
        times.stream()
            .map(one -> List.of(one.verdict(), Set.copyOf(one.named())))
            .distinct()
            .count();
    return words.say(
        verdicts == 1 ? "portfolio.recurs.same" : "portfolio.recurs.changed",
        "title",
        title,
        "steps",
        times.stream().map(one -> new Line(words, one).said()).collect(Collectors.joining("; ")));
  }

  /**
   * What could not be analysed, and why. What to do about it is for who runs it, and stands with the failure itself.
   *
   * @return a sentence for each
   */
  public List<String> failures() {
    List<String> failures = new ArrayList<>();
    boolean told = false;
    for (PortfolioEntry entry : portfolio.organisations()) {
      if (entry.state() != PortfolioState.ANALYZED) {
        failures.add(new Line(words, entry).saidToReaders());
        told |= !entry.failure().equals(entry.trouble());
      }
    }
    if (told) {
      failures.add(words.say("portfolio.remedies"));
    }
    return failures;
  }

  /**
   * How to read it.
   *
   * @return sentences
   */
  public List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(words.say("portfolio.note.own"));
    notes.add(words.say("portfolio.note.none"));
    if (!portfolio.recurring().isEmpty()) {
      notes.add(words.say("portfolio.note.recurs"));
    }
    return notes;
  }
}
