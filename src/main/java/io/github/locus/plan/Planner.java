package io.github.locus.plan;

import io.github.locus.analysis.BriefAnalysis;
import io.github.locus.result.Contract;
import io.github.locus.result.EvidencePlan;
import io.github.locus.result.PlanOptions;
import io.github.locus.result.PlannedDesign;
import io.github.locus.result.SimulatedFigure;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.simulate.OrganisationDesign;
import io.github.locus.simulate.ScoreSimulator;
import io.github.locus.simulate.ScoredOrganisation;
import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToDoubleFunction;

/**
 * Simulates surveys of several designs and tells what they would find. Every design meets the same
 * organisations, so that what more evidence buys is told more precisely than either side of it.
 */
public final class Planner {
  /** P(best) from which a choice counts as settled. */
  public static final double SETTLED_FROM = 0.9;

  /** Organisations where nothing else is asked for. */
  public static final int USUAL_ORGANISATIONS = 200;

  /** Fewer organisations tell no share. */
  public static final int FEWEST_ORGANISATIONS = 20;

  /** Chance that a leader is new in the next wave, where neither result nor user says. */
  public static final double USUAL_TURNOVER = 0.25;

  /** How many organisations of each thread are timed before it is said how long all will take. */
  private static final int ROUNDS = 2;

  private final Basis basis;
  private final int organisations;
  private final long seed;
  private final List<DesignStep> steps;
  private final BriefAnalysis analysis;

  private Planner(Basis basis, int organisations, long seed, List<DesignStep> steps) {
    this.basis = basis;
    this.steps = steps;
    this.organisations = organisations;
    this.seed = seed;
    analysis =
        new BriefAnalysis(basis.assurance(), basis.minGroup(), basis.weights(), basis.offsets());
  }

  /**
   * How a plan is run.
   *
   * @param organisations simulated organisations, at least {@link #FEWEST_ORGANISATIONS}
   * @param seed seed of the draws
   * @param threads threads to use, at least 1; they change no figure
   * @param version version of the program, told in the plan
   */
  public record Run(int organisations, long seed, int threads, String version) {
    public Run {
      if (organisations < FEWEST_ORGANISATIONS) {
        throw new IllegalArgumentException(
            organisations + " organisations are too few to tell a share; take 20 or more");
      }
      if (threads < 1) {
        throw new IllegalArgumentException("threads " + threads + " is below 1");
      }
    }
  }

  /**
   * @param basis what is taken to be true
   * @param run how
   * @param progress told how long it will take, and after each organisation
   * @return the plan; the same basis, organisations and seed give the same plan
   */
  public static EvidencePlan plan(Basis basis, Run run, PlanProgress progress) {
    return plan(basis, run, DesignStep.GRID, progress);
  }

  /** As above for some designs alone, the present one first. */
  static EvidencePlan plan(Basis basis, Run run, List<DesignStep> steps, PlanProgress progress) {
    Planner planner = new Planner(basis, run.organisations(), run.seed(), steps);
    List<List<Outcome>> outcomes = planner.outcomes(run.threads(), progress);
    List<PlannedDesign> designs = new ArrayList<>();
    for (int d = 0; d < steps.size(); d++) {
      designs.add(planner.design(d, outcomes));
    }
    PlanOptions options =
        new PlanOptions(
            run.organisations(),
            run.seed(),
            basis.assurance(),
            Advice.ENOUGH,
            SETTLED_FROM,
            basis.field().turnover());
    return new EvidencePlan(
        Contract.PLAN.version(),
        run.version(),
        options,
        basis.summary(),
        designs,
        Advice.of(basis.summary(), designs),
        new Notes(basis).all());
  }

  /** By organisation and design. */
  private List<List<Outcome>> outcomes(int threads, PlanProgress progress) {
    long start = System.nanoTime();
    List<List<Outcome>> outcomes = new ArrayList<>();
    outcomes.add(organisation(0)); // warms the machine up
    progress.oneMore();
    int abreast = Math.min(threads, Runtime.getRuntime().availableProcessors());
    int timed = Math.min(organisations, 1 + ROUNDS * abreast);
    ExecutorService pool = Executors.newFixedThreadPool(threads, Planner::thread);
    try {
      long warm = System.nanoTime();
      outcomes.addAll(abreast(1, timed, pool, progress));
      long now = System.nanoTime();
      double each = (now - warm) / (double) (timed - 1);
      long rest = Math.round(each * (organisations - timed));
      progress.expected(Duration.ofNanos(now - start + rest));
      outcomes.addAll(abreast(timed, organisations, pool, progress));
      return outcomes;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<List<Outcome>> abreast(
      int from, int to, ExecutorService pool, PlanProgress progress) {
    List<CompletableFuture<List<Outcome>>> jobs = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int number = i;
      jobs.add(
          CompletableFuture.supplyAsync(
              () -> {
                List<Outcome> done = organisation(number);
                progress.oneMore();
                return done;
              },
              pool));
    }
    return jobs.stream().map(CompletableFuture::join).toList();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "locus-plan");
    thread.setDaemon(true);
    return thread;
  }

  private List<Outcome> organisation(int number) {
    RandomStreams own = new RandomStreams(seed).split("organisation", number);
    RandomStream truth = own.stream("truth", 0);
    List<FunctionDesign> functions = new ArrayList<>();
    basis.functions().forEach(belief -> functions.add(belief.drawn(truth)));
    List<Outcome> outcomes = new ArrayList<>();
    for (DesignStep step : steps) {
      ScoredOrganisation organisation =
          new ScoreSimulator(
                  new OrganisationDesign(functions, step.of(basis.field()), basis.noise()),
                  basis.headcounts(),
                  basis.assurance())
              .simulate(own.split("organisation", 0));
      outcomes.add(
          Outcome.of(
              organisation,
              analysis.of(organisation.survey(), organisation.scores(), own.split("analysis", 0))));
    }
    return outcomes;
  }

  private PlannedDesign design(int d, List<List<Outcome>> outcomes) {
    DesignStep step = steps.get(d);
    FieldDesign field = step.of(basis.field());
    double[] right = column(outcomes, d, Outcome::right);
    double[] settled = column(outcomes, d, Outcome::settled);
    Optional<SimulatedFigure> repeatable = width(outcomes, d, Outcome::repeatableWidth);
    return new PlannedDesign(
        step.id(),
        field.units(),
        field.respondents(),
        field.waves(),
        (long) field.units() * field.respondents() * field.waves(),
        Tally.share(right),
        Tally.share(settled),
        Tally.mean(column(outcomes, d, Outcome::confidence)),
        repeatable,
        width(outcomes, d, Outcome::todayWidth),
        d == 0
            ? Optional.empty()
            : Optional.of(Tally.gain(column(outcomes, 0, Outcome::right), right)),
        d == 0
            ? Optional.empty()
            : Optional.of(Tally.gain(column(outcomes, 0, Outcome::settled), settled)),
        why(d, repeatable.isEmpty()));
  }

  private static Map<String, String> why(int d, boolean unranked) {
    Map<String, String> why = new java.util.LinkedHashMap<>();
    if (unranked) {
      why.put("repeatableWidth", "no-ranking");
      why.put("todayWidth", "no-ranking");
    }
    if (d == 0) {
      why.put("rightGain", "no-gain");
      why.put("settledGain", "no-gain");
    }
    return why;
  }

  private static double[] column(
      List<List<Outcome>> outcomes, int d, ToDoubleFunction<Outcome> of) {
    return outcomes.stream().mapToDouble(row -> of.applyAsDouble(row.get(d))).toArray();
  }

  private interface Width {
    Optional<Double> of(Outcome outcome);
  }

  private static Optional<SimulatedFigure> width(List<List<Outcome>> outcomes, int d, Width width) {
    double[] known =
        outcomes.stream()
            .flatMap(row -> width.of(row.get(d)).stream())
            .mapToDouble(Double::doubleValue)
            .toArray();
    return known.length == 0 ? Optional.empty() : Optional.of(Tally.mean(known));
  }
}
