package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.result.AnalysisOptions;
import io.github.locus.result.Component;
import io.github.locus.result.DimensionSummary;
import io.github.locus.result.Finding;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.PlannedAction;
import io.github.locus.result.Result;
import io.github.locus.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A result for readers of another language. Figures and codes are the same in all of them; what changes is the language
 * that is asked for and the texts of the questionnaire.
 */
public final class Translation {
  private static final Component<Result, AnalysisOptions> OPTIONS = Result::options;
  private static final Component<AnalysisOptions, String> LANGUAGE = AnalysisOptions::language;
  private static final Component<Result, InstrumentSummary> INSTRUMENT = Result::instrument;
  private static final Component<Result, Verdict> VERDICT = Result::verdict;
  private static final Component<Result, List<Finding>> FINDINGS = Result::findings;
  private static final Component<Verdict, List<PlannedAction>> ACTIONS = Verdict::actions;

  private static final String REMARKS_KEPT = "remarks-kept";

  private Translation() {}

  /**
   * A result in another language.
   *
   * @param result the result
   * @param language language tag
   * @param known the questionnaire with all its texts, where it is at hand; taken if it is the result's. Else its texts
   *     stay as they are, and a finding tells so
   * @return the same figures and codes
   */
  public static Result of(Result result, String language, Optional<Instrument> known) {
    Result asked = OPTIONS.replaced(result, LANGUAGE.replaced(result.options(), language));
    Result translated =
        known
            .filter(instrument -> isOf(result.instrument(), instrument))
            .map(instrument -> instrument.named(ownNames(result.instrument())))
            .map(instrument -> told(asked, new InstrumentTexts(instrument, language)))
            .orElse(asked);
    String before = result.options().language();
    int kept = language.equals(before) ? 0 : kept(result, language);
    return withFindings(
        FINDINGS.replaced(
            translated, result.findings().stream().map(f -> f.translated(language)).toList()),
        kept);
  }

  /** How much of what was told when the survey was read was not told in a language. */
  private static int kept(Result result, String language) {
    return (int)
        result.findings().stream()
            .filter(f -> f.remark().isPresent() && !f.translations().containsKey(language))
            .count();
  }

  private static boolean isOf(InstrumentSummary summary, Instrument instrument) {
    return instrument.id().equals(summary.id())
        && instrument.version().equals(summary.version())
        && instrument.dimensions().stream()
            .map(Dimension::id)
            .toList()
            .equals(summary.dimensions().stream().map(DimensionSummary::id).toList());
  }

  /** What the organisation calls the functions: by these names it was told what to do. */
  private static Map<String, String> ownNames(InstrumentSummary summary) {
    return summary.roles().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
  }

  /** With the texts of the questionnaire. */
  private static Result told(Result result, InstrumentTexts texts) {
    Verdict told =
        ACTIONS.replaced(
            result.verdict(), result.verdict().actions().stream().map(texts::told).toList());
    return INSTRUMENT.replaced(
        VERDICT.replaced(result, told), texts.summary(result.instrument().roles()));
  }

  /** A verdict with what the questionnaire proposes. */
  static Verdict proposing(Verdict verdict, InstrumentTexts texts) {
    return ACTIONS.replaced(verdict, verdict.actions().stream().map(texts::proposing).toList());
  }

  /**
   * The finding that texts lack the language stands where they do, and nowhere else; another tells how many remarks stay
   * in the language in which they were made.
   */
  private static Result withFindings(Result result, int kept) {
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.removeIf(
        finding ->
            finding.code().equals(FindingsView.NO_TEXTS) || finding.code().equals(REMARKS_KEPT));
    FindingsView.lacking(result.instrument(), result.options().language()).ifPresent(findings::add);
    if (kept > 0) {
      findings.add(Finding.of(REMARKS_KEPT, Finding.Severity.NOTE).measured(kept, 0));
    }
    return FINDINGS.replaced(result, findings);
  }
}
