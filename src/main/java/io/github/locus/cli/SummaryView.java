package io.github.locus.cli;

import io.github.locus.result.DecisionResult;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.Finding;
import io.github.locus.result.ReasonWords;
import io.github.locus.result.Result;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import io.github.locus.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A result as a person at a terminal reads it; every figure is the result's, none is computed.
 *
 * @param result what to show
 */
record SummaryView(Result result) {
  private static final int MOST_REASONS = 4;

  /**
   * Writes the summary, the verdict first.
   *
   * @param page where
   */
  void write(Page page) {
    Verdict verdict = result.verdict();
    ReasonWords.mark(result).ifPresent(page::strong);
    page.strong(verdict.headline());
    page.facts(facts(verdict));
    page.line("");
    new LensTable(result, page).write();
    page.bullets("Why", texts(verdict.reasons().stream().limit(MOST_REASONS).toList()));
    page.bullets("Keep in mind", texts(verdict.caveats()));
    page.bullets("Findings", warnings());
    page.facts(counts());
  }

  private List<String> facts(Verdict verdict) {
    List<String> facts = new ArrayList<>();
    facts.add("verdict " + verdict.kind());
    verdict
        .confidence()
        .map(p -> "confidence " + FigureFormat.probability(p) + lens(p))
        .ifPresent(facts::add);
    verdict
        .expectedLoss()
        .map(loss -> "expected loss " + FigureFormat.number(loss, 1) + " points")
        .ifPresent(facts::add);
    verdict.partner().map(partner -> "partner " + partner).ifPresent(facts::add);
    return facts;
  }

  /** Which chance of being best the confidence is: of the repeatable level, or of today's. */
  private String lens(double confidence) {
    Optional<DecisionResult> decision = result.decision().value();
    if (decision.isEmpty() || result.verdict().functions().isEmpty()) {
      return "";
    }
    String named = result.verdict().functions().get(0);
    boolean repeatable =
        decision.get().repeatable().pBest().getOrDefault(named, -1.0) == confidence;
    return repeatable ? " on repeatable" : " on today";
  }

  private static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::text).toList();
  }

  private List<String> warnings() {
    return result.findings().stream()
        .filter(finding -> finding.severity().equals("warning"))
        .map(Finding::message)
        .toList();
  }

  private List<String> counts() {
    List<String> facts = new ArrayList<>();
    facts.add(
        result
            .scoring()
            .rows()
            .map(rows -> used() + " of " + number(rows) + " ratings used")
            .orElseGet(() -> used() + " ratings used"));
    result
        .scoring()
        .imputedShare()
        .filter(share -> share > 0)
        .map(share -> FigureFormat.percent(share) + " of scores filled in")
        .ifPresent(facts::add);
    String leftOut = leftOut();
    if (!leftOut.isEmpty()) {
      facts.add("left out: " + leftOut);
    }
    facts.add("instrument " + result.instrument().id());
    facts.add("seed " + result.options().seed());
    return facts;
  }

  private String leftOut() {
    return result.scoring().leftOut().entrySet().stream()
        .map(entry -> count(entry.getValue()) + " " + words(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private String used() {
    return result.scoring().ratingsUsed().map(SummaryView::number).orElse(FigureFormat.WITHHELD);
  }

  private String count(Shown<Integer> count) {
    return count
        .map(SummaryView::number)
        .orElse("fewer than " + number(result.options().minGroup()));
  }

  /** {@code tooFewAnswers} as people say it. */
  private static String words(String camelCase) {
    return camelCase.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
  }

  private static String number(long count) {
    return FigureFormat.number((double) count, 0);
  }
}
