package io.github.locus.cli;

import io.github.locus.result.DecisionResult;
import io.github.locus.result.Finding;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A result as a person at a terminal reads it; every figure is the result's, none is computed.
 *
 * @param told what to show, and the words for it
 *
 */
record SummaryView(ResultWords told) {
  private static final int MOST_REASONS = 4;

  /**
   * Writes the summary, the verdict first.
   *
   * @param page where
   */
  void write(Page page) {
    Verdict verdict = told.result().verdict();
    told.mark().ifPresent(page::strong);
    page.strong(verdict.headline());
    page.facts(facts(verdict));
    page.line("");
    new LensTable(told, page).write();
    page.bullets(
        told.say("summary.reasons"),
        texts(verdict.reasons().stream().limit(MOST_REASONS).toList()));
    page.bullets(told.say("summary.caveats"), texts(verdict.caveats()));
    page.bullets(told.say("summary.findings"), warnings());
    page.facts(counts());
  }

  private List<String> facts(Verdict verdict) {
    List<String> facts = new ArrayList<>();
    facts.add(told.say("summary.verdict", "verdict", told.words().name("verdict", verdict.kind())));
    verdict.confidence().map(this::confidence).ifPresent(facts::add);
    verdict
        .expectedLoss()
        .map(loss -> told.say("summary.loss", "points", told.numbers().number(loss, 1)))
        .ifPresent(facts::add);
    verdict
        .partner()
        .map(partner -> told.say("summary.partner", "function", partner))
        .ifPresent(facts::add);
    return facts;
  }

  /** Which chance of being best the confidence is: of the repeatable level, or of today's. */
  private String confidence(double confidence) {
    Optional<DecisionResult> decision = told.result().decision().value();
    String chance = told.numbers().probability(confidence);
    if (decision.isEmpty() || told.result().verdict().functions().isEmpty()) {
      return told.say("summary.confidence", "chance", chance);
    }
    String named = told.result().verdict().functions().get(0);
    boolean repeatable =
        decision.get().repeatable().pBest().getOrDefault(named, -1.0) == confidence;
    return told.say(
        repeatable ? "summary.confidence.repeatable" : "summary.confidence.today",
        "chance",
        chance);
  }

  private static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::text).toList();
  }

  private List<String> warnings() {
    return told.result().findings().stream()
        .filter(finding -> finding.severity().equals("warning"))
        .map(Finding::message)
        .toList();
  }

  private List<String> counts() {
    List<String> facts = new ArrayList<>();
    facts.add(ratings());
    told.result()
        .scoring()
        .imputedShare()
        .filter(share -> share > 0)
        .map(share -> told.say("summary.filled-in", "share", told.numbers().percent(share)))
        .ifPresent(facts::add);
    String leftOut = leftOut();
    if (!leftOut.isEmpty()) {
      facts.add(told.say("summary.left-out", "reasons", leftOut));
    }
    facts.add(told.say("summary.instrument", "instrument", told.result().instrument().id()));
    facts.add(told.say("summary.seed", "seed", Long.toString(told.result().options().seed())));
    return facts;
  }

  private String leftOut() {
    return told.result().scoring().leftOut().entrySet().stream()
        .map(entry -> count(entry.getValue()) + " " + told.words().name("left-out", entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private String ratings() {
    ScoringResult scoring = told.result().scoring();
    return scoring
        .ratingsUsed()
        .map(told.numbers()::whole)
        .map(
            used ->
                scoring
                    .rows()
                    .map(told.numbers()::whole)
                    .map(rows -> told.say("summary.ratings.of", "used", used, "rows", rows))
                    .orElseGet(() -> told.say("summary.ratings", "used", used)))
        .orElseGet(() -> told.say("summary.ratings.not-told"));
  }

  private String count(Shown<Integer> count) {
    return count
        .map(told.numbers()::whole)
        .orElse(
            told.say(
                "number.fewer", "n", told.numbers().whole(told.result().options().minGroup())));
  }
}
