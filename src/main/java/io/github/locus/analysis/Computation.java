package io.github.locus.analysis;

import io.github.locus.instrument.Dimension;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.result.Estimate;
import io.github.locus.result.Reason;
import io.github.locus.result.SeparationGrade;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.ExpectedLevels;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LeaderLikeness;
import io.github.locus.separation.LeadershipDesign;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.separation.LeaveOneLeaderOut;
import io.github.locus.separation.LensDraws;
import io.github.locus.separation.LevelDraws;
import io.github.locus.separation.OthersRatings;
import io.github.locus.separation.PredictiveChecks;
import io.github.locus.separation.RespondentCounts;
import io.github.locus.separation.Testimony;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.statistics.StandardNormal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Everything that is computed of the functions one by one: scores, fits, posteriors, what is lost
 * without a leader.
 */
final class Computation {
  private final Study study;
  private final ProtectedSurvey survey;
  private final Scorer scored;
  private final LeaderFrame frame;
  private final RespondentCounts counts;
  private final Optional<ModelledSurvey> capabilityModel;
  private final boolean testimonyAsked;
  private final Fits fits;
  private final Posteriors posteriors;
  private final Optional<OthersRatings> othersRatings;
  private final Optional<ExpectedLevels> expected;
  private final Optional<PredictiveChecks> checks;
  private final Map<Integer, FunctionFigures> figures = new HashMap<>();
  private final List<Map<Integer, DimensionFigures>> dimensions;
  private final Map<Integer, FunctionPosterior> byFunction;
  private final Optional<Estimate> leadersAlike;
  private final Map<Integer, LeaveOneLeaderOut> leaveOneOut = new HashMap<>();

  private Computation(Study study, ProtectedSurvey survey, Jobs jobs, Consumer<Workload> foreseen) {
    this.study = study;
    this.survey = survey;
    double[] weights = survey.instrument().weights();
    scored = Scorer.score(survey);
    frame = LeaderFrame.of(survey);
    counts = RespondentCounts.of(frame);
    Optional<Testimony> testimony = Testimony.of(scored);
    testimonyAsked = testimony.isPresent();
    capabilityModel = ModelledSurvey.ofCapabilities(frame, scored);
    int given = survey.ratings().size();
    boolean everything = study.options().sensitivity();
    capabilityModel.ifPresent(m -> foreseen.accept(Workload.of(m, given, everything)));
    Optional<ModelledSurvey> testimonyModel =
        testimony.flatMap(t -> ModelledSurvey.ofTestimony(frame, scored, t));
    fits = Fits.of(capabilityModel, testimonyModel, capabilities(), weights, jobs);
    posteriors =
        Posteriors.of(
            capabilityModel,
            testimonyModel,
            capabilities().stream().map(Dimension::id).toList(),
            weights,
            fits,
            z(),
            streams().split("posterior", 0),
            jobs);
    posteriors
        .readiness()
        .ifPresent(
            p ->
                p.lenses()
                    .forEach(
                        l ->
                            figures.put(
                                l.levels().function(),
                                FunctionFigures.of(l, study.options().threshold()))));
    dimensions =
        posteriors.dimensions().stream()
            .map(p -> p.map(this::dimensionFigures).orElse(Map.of()))
            .toList();
    othersRatings = fits.readiness().map(fit -> othersRatings(fit, weights));
    expected = fits.readiness().map(this::expected);
    checks =
        othersRatings.flatMap(
            ratings ->
                posteriors
                    .readiness()
                    .flatMap(
                        p ->
                            capabilityModel.map(
                                m ->
                                    PredictiveChecks.of(
                                        m.sums().design(),
                                        ratings,
                                        p.posterior().draws(),
                                        streams().stream("predictive checks", 0)))));
    byFunction = byFunction(jobs);
    leadersAlike =
        posteriors
            .readiness()
            .flatMap(
                p ->
                    LeaderLikeness.of(
                        p.lenses().stream().map(LensDraws::levels).toList(), p.posterior().draws()))
            .map(FunctionFigures::estimate);
    leaveOneOut(jobs);
  }

  /**
   * Plain means beside those of the model would tell the answers of whoever rated other functions than the rest: they are
   * for full precision alone.
   */
  private OthersRatings othersRatings(LeadershipFit fit, double[] weights) {
    return study.options().fullPrecision()
        ? OthersRatings.of(scored, weights, fit.selfInflations())
        : OthersRatings.evenlyLenient(scored, weights, fit.selfInflations(), leniency(fit));
  }

  private ExpectedLevels expected(LeadershipFit fit) {
    return study.options().fullPrecision()
        ? ExpectedLevels.of(fit)
        : posteriors
            .readiness()
            .flatMap(
                p -> capabilityModel.map(m -> ExpectedLevels.of(m.sums().design(), p.posterior())))
            .orElseGet(() -> ExpectedLevels.of(fit));
  }

  /** The variance of leniency over the residual one: of the posterior, whose levels stand beside. */
  private double[] leniency(LeadershipFit fit) {
    return posteriors
        .readiness()
        .map(
            p ->
                p.posterior().draws().stream()
                    .mapToDouble(draw -> squared(draw.subjectSd() / draw.residualSd()))
                    .toArray())
        .orElseGet(
            () -> new double[] {fit.reml().subjectVariance() / fit.reml().residualVariance()});
  }

  private static double squared(double x) {
    return x * x;
  }

  private Map<Integer, DimensionFigures> dimensionFigures(ScorePosterior posterior) {
    Map<Integer, DimensionFigures> byFunction = new HashMap<>();
    for (LevelDraws levels : posterior.levels()) {
      byFunction.put(
          levels.levels().function(), DimensionFigures.of(levels, study.options().threshold()));
    }
    return byFunction;
  }

  private Map<Integer, FunctionPosterior> byFunction(Jobs jobs) {
    Map<Integer, FunctionPosterior> map = new HashMap<>();
    if (posteriors.readiness().isEmpty() || capabilityModel.isEmpty()) {
      return map;
    }
    ReadinessPosterior readiness = posteriors.readiness().get();
    LeadershipDesign design = capabilityModel.get().sums().design();
    Map<Integer, Jobs.Job<FunctionPosterior>> running = new HashMap<>();
    for (LensDraws lenses : readiness.lenses()) {
      running.put(
          lenses.levels().function(),
          jobs.start(
              () ->
                  FunctionPosterior.of(
                      lenses, design, readiness.posterior().draws(), study.options().threshold())));
    }
    running.forEach((f, job) -> map.put(f, job.get()));
    return map;
  }

  /**
   * @param study survey and options
   * @param jobs threads
   */
  static Computation of(Study study, Jobs jobs) {
    ProtectionRules rules = study.options().protection();
    return of(study, Protection.protect(study.survey(), rules), jobs);
  }

  /**
   * Computes from a survey that is protected already.
   *
   * @param study survey and options
   * @param survey what may be read of it
   * @param jobs threads
   */
  static Computation of(Study study, ProtectedSurvey survey, Jobs jobs) {
    return of(study, survey, jobs, workload -> {});
  }

  /**
   * The same, once it is said how long it will take.
   *
   * @param study survey and options
   * @param survey what may be read of it
   * @param jobs threads
   * @param foreseen told before the equations are solved
   */
  static Computation of(
      Study study, ProtectedSurvey survey, Jobs jobs, Consumer<Workload> foreseen) {
    return new Computation(study, survey, jobs, foreseen);
  }

  private void leaveOneOut(Jobs jobs) {
    Map<Integer, Jobs.Job<Optional<LeaveOneLeaderOut>>> running = new HashMap<>();
    for (int f = 0; f < functions(); f++) {
      int function = f;
      othersRatings.ifPresent(
          ratings ->
              running.put(
                  function,
                  jobs.start(
                      () ->
                          LeaveOneLeaderOut.of(
                              frame,
                              ratings,
                              function,
                              streams().stream("leave one out", function)))));
    }
    running.forEach((f, job) -> job.get().ifPresent(loss -> leaveOneOut.put(f, loss)));
  }

  RandomStreams streams() {
    return new RandomStreams(study.options().seed());
  }

  /** Φ⁻¹(1 − assurance), negative. */
  double z() {
    return StandardNormal.quantile(1 - study.options().assurance());
  }

  StudyOptions options() {
    return study.options();
  }

  Study study() {
    return study;
  }

  ProtectedSurvey survey() {
    return survey;
  }

  Scorer scored() {
    return scored;
  }

  LeaderFrame frame() {
    return frame;
  }

  RespondentCounts counts() {
    return counts;
  }

  int functions() {
    return survey().functions().size();
  }

  String functionName(int function) {
    return survey().functions().get(function).name();
  }

  List<Dimension> capabilities() {
    return survey().instrument().capabilities();
  }

  Optional<ModelledSurvey> capabilityModel() {
    return capabilityModel;
  }

  Fits fits() {
    return fits;
  }

  Posteriors posteriors() {
    return posteriors;
  }

  Optional<OthersRatings> othersRatings() {
    return othersRatings;
  }

  /** Levels that the model of readiness expects: with full precision its estimates, else the posterior's means. */
  Optional<ExpectedLevels> expected() {
    return expected;
  }

  /** Whether the ratings look as the model says. */
  Optional<PredictiveChecks> checks() {
    return checks;
  }

  Optional<FunctionFigures> figures(int function) {
    return Optional.ofNullable(figures.get(function));
  }

  /** What else is published of a function. */
  Optional<FunctionPosterior> posterior(int function) {
    return Optional.ofNullable(byFunction.get(function));
  }

  /** The correlation of the leaders of a unit; empty in fewer than three units. */
  Optional<Estimate> leadersAlike() {
    return leadersAlike;
  }

  Optional<LeaveOneLeaderOut> leaveOneOut(int function) {
    return Optional.ofNullable(leaveOneOut.get(function));
  }

  /** Of a function in a capability alone; empty where one of them has no level. */
  Optional<DimensionFigures> dimension(int function, int capability) {
    return Optional.ofNullable(dimensions.get(capability).get(function));
  }

  Optional<LevelDraws> dimensionLevels(int function, int capability) {
    return dimension(function, capability).map(DimensionFigures::levels);
  }

  /** Draws of reported repeatability. */
  Optional<double[]> testimonyMean(int function) {
    return posteriors.testimony().flatMap(p -> p.mean(function));
  }

  boolean testimonyAsked() {
    return testimonyAsked;
  }

  /** What the spread between the leaders of a function rests on. */
  SeparationGrade separation(int function) {
    return SeparationGrade.of(frame.moves(function).leaders());
  }

  boolean leaderAndPlaceApart(int function) {
    return frame.moves(function).apart();
  }

  /** Why a function has no level. */
  Reason whyNoLevels(int function) {
    if (frame.latestWave(function) < 0) {
      return Reason.NO_USED_RATINGS;
    }
    if (frame.posts(function).isEmpty()) {
      return Reason.NO_POSTS;
    }
    return fits.readiness().isPresent() ? Reason.DIMENSION_DOES_NOT_VARY : Reason.NOT_FITTED;
  }
}
