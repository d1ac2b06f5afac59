package io.github.locus.analysis;

import io.github.locus.multilevel.SamplingPlan;
import io.github.locus.multilevel.SamplingQuality;
import io.github.locus.protection.SafeCount;
import io.github.locus.recommendation.DataCondition;
import io.github.locus.recommendation.EvidenceRule;
import io.github.locus.result.Finding;
import io.github.locus.result.Finding.Severity;
import io.github.locus.result.InstrumentSummary;
import io.github.locus.result.ModelPosterior;
import io.github.locus.result.PredictiveCheck;
import io.github.locus.result.QualityResult;
import io.github.locus.result.Shown;
import io.github.locus.separation.LeaderMoves;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.survey.LeaderSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Trouble as data: what was found, and what it is held against. */
final class FindingsView {
  /** The questionnaire has no texts in the language that is asked for. */
  static final String NO_TEXTS = "instrument-language";

  /** As rare in what the model makes as the ends of its 90% intervals. */
  private static final double RARE = 0.05;

  private final List<Finding> findings = new ArrayList<>();

  private FindingsView() {}

  static List<Finding> result(
      Publication publication,
      Optional<SuccessionView> succession,
      Optional<DecisionView> decision,
      ModelPosterior posterior,
      QualityResult quality,
      InstrumentSummary instrument) {
    Computation computed = publication.computed();
    FindingsView view = new FindingsView();
    Set<DataCondition> conditions = new DataConditions(computed).all();
    view.remarks(computed, conditions);
    conditions.forEach(condition -> view.add(condition.code(), Severity.NOTE));
    view.quality(quality, instrument, computed);
    view.place(computed);
    view.models(computed);
    succession.ifPresent(observed -> view.contradictions(publication, observed));
    view.checks(posterior);
    view.sampler(computed);
    decision.ifPresent(view::crossCheck);
    lacking(instrument, computed.options().language()).ifPresent(view.findings::add);
    return List.copyOf(view.findings);
  }

  /** What reading told, less what the conditions of the data say again. */
  private void remarks(Computation computed, Set<DataCondition> conditions) {
    Set<String> said = conditions.stream().map(DataCondition::code).collect(Collectors.toSet());
    computed.study().remarks().stream()
        .filter(remark -> !said.contains(remark.code()))
        .map(
            remark ->
                Finding.of(remark.code(), Severity.WARNING)
                    .remarking(remark.texts())
                    .translated(computed.options().language()))
        .forEach(findings::add);
  }

  /** That texts of the questionnaire stand in another language than the one asked for. */
  static Optional<Finding> lacking(InstrumentSummary instrument, String language) {
    return instrument.language().equals(language)
        ? Optional.empty()
        : Optional.of(Finding.of(NO_TEXTS, Severity.NOTE));
  }

  private void quality(QualityResult quality, InstrumentSummary instrument, Computation computed) {
    if (EvidenceRule.isAsRandom(quality, instrument)) {
      add("as-random", Severity.WARNING);
    }
    if (!EvidenceRule.unreliable(quality, instrument).isEmpty()) {
      add(Finding.UNRELIABLE, Severity.WARNING);
    }
    if (EvidenceRule.isStraightLined(quality)) {
      add(Finding.STRAIGHT_LINED, Severity.WARNING);
    }
    SafeCount careless = computed.survey().account().careless();
    if (careless.few() || careless.count() > 0) {
      add("careless-left-out", Severity.NOTE);
    }
  }

  private void add(String code, Severity severity) {
    findings.add(Finding.of(code, severity));
  }

  /** What tells leader and place apart, function by function; nothing where nobody says who leads. */
  private void place(Computation computed) {
    if (computed.survey().roster().source() == LeaderSource.UNKNOWN) {
      return;
    }
    for (int f = 0; f < computed.functions(); f++) {
      LeaderMoves moves = computed.frame().moves(f);
      if (moves.leaders() > 0) {
        String code = moves.apart() ? "place-identified" : "place-not-identified";
        findings.add(Finding.of(code, Severity.NOTE).about(computed.functionName(f)));
      }
    }
  }

  private void models(Computation computed) {
    if (computed.fits().readiness().isEmpty()) {
      add("readiness-not-estimable", Severity.WARNING);
    }
    computed
        .fits()
        .readiness()
        .map(LeadershipFit::reml)
        .filter(fit -> fit.isSingular())
        .ifPresent(fit -> add("variance-at-zero", Severity.NOTE));
  }

  /** What the ratings look like against what the model makes: one check in twenty stands out by chance. */
  private void checks(ModelPosterior posterior) {
    if (standsOut(posterior.spreads())) {
      add("check-spreads", Severity.NOTE);
    }
    if (standsOut(posterior.residuals())) {
      add("check-residuals", Severity.NOTE);
    }
    posterior
        .extremes()
        .forEach(
            (name, check) -> {
              if (standsOut(check)) {
                findings.add(Finding.of("check-extremes", Severity.NOTE).about(name));
              }
            });
  }

  private static boolean standsOut(Shown<PredictiveCheck> check) {
    return check.filter(c -> c.p() <= RARE).isPresent();
  }

  /** Nothing of a function of which a small group is alike: whether its spread or its change is large would tell of that. */
  private void contradictions(Publication publication, SuccessionView observed) {
    Computation computed = publication.computed();
    IntPredicate told = f -> publication.alike().besideCell(f).isEmpty();
    computed.fits().readiness().map(observed::contradicted).orElse(List.of()).stream()
        .filter(told::test)
        .map(computed::functionName)
        .forEach(
            name -> findings.add(Finding.of(Finding.SPREAD_OUTSIDE, Severity.NOTE).about(name)));
    observed.composed().stream()
        .filter(told::test)
        .map(computed::functionName)
        .forEach(name -> findings.add(Finding.of(Finding.COMPOSITION, Severity.NOTE).about(name)));
  }

  private void sampler(Computation computed) {
    computed.posteriors().all().stream()
        .map(p -> p.posterior().quality())
        .flatMap(q -> q instanceof SamplingQuality.Chained c ? Stream.of(c) : Stream.empty())
        .max(Comparator.comparingDouble(SamplingQuality.Chained::rHat))
        .ifPresent(
            worst ->
                findings.add(
                    worst.sufficient()
                        ? Finding.of("sampler-chains", Severity.NOTE)
                        : Finding.of(Finding.NOT_CONVERGED, Severity.WARNING)
                            .measured(worst.rHat(), SamplingPlan.LARGEST_R_HAT)));
  }

  private void crossCheck(DecisionView decision) {
    String first = decision.first();
    decision
        .crossCheck()
        .filter(plain -> !plain.function().equals(first))
        .ifPresent(
            plain ->
                findings.add(
                    Finding.of("cross-check-differs", Severity.NOTE)
                        .about(first)
                        .against(plain.function())));
  }
}
