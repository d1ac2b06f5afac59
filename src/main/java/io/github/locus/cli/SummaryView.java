package io.github.locus.cli;

import io.github.locus.report.TextPage;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.Verdict;
import io.github.locus.wording.ResultWords;
import java.util.ArrayList;
import java.util.List;
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
  void write(TextPage page) {
    Verdict verdict = told.result().verdict();
    told.mark().ifPresent(page::strong);
    page.strong(told.sentences().headline());
    page.facts(facts(verdict));
    page.line("");
    new LensTable(told, page).write();
    page.bullets(
        told.say("summary.reasons"),
        told.sentences().reasons().stream().limit(MOST_REASONS).toList());
    page.bullets(told.say("summary.caveats"), told.sentences().caveats());
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
    String chance = told.numbers().probability(confidence);
    return told.say(
        told.result().verdict().lens().filter("today"::equals).isPresent()
            ? "summary.confidence.today"
            : "summary.confidence.repeatable",
        "chance",
        chance);
  }

  private List<String> warnings() {
    return told.sentences().warnings();
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
