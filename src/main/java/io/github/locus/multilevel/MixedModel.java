package io.github.locus.multilevel;

import io.github.locus.multilevel.SufficientStatistics.SubjectGroup;
import io.github.locus.statistics.DenseCholesky;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A mixed model ready to be evaluated: the sums, and the plan of a sparse factorisation of Henderson's equations
 * bordered by the response. Its figures never change, and it is shared by threads; each thread takes a {@link RemlCriterion} of its own.
 *
 * <p>The model of one response y = Σ w_d Y_d: y = X β + Z u + r(subject) + ε with ε ~ N(0, σ²), effects of term j ~ N(0,
 * θ_j² σ²) and subjects ~ N(0, θ_0² σ²), all independent; θ are relative standard deviations, as in lme4 (Bates et al.
 * 2015, doi:10.18637/jss.v067.i01).
 */
public final class MixedModel {
  private static final double ALIASED = 1e-10;
  private static final double SECONDS_OF_ENTRY = 1e-8;
  private static final double SECONDS_OF_OPERATION = 1e-9;

  private final SufficientStatistics statistics;
  private final ModelStructure structure;
  private final HendersonPlan plan;

  /** By the number of responses: a posterior and what is predicted near it want the same. */
  private final Map<Integer, HendersonPlan> wider;

  private final int[] scaleOfColumn;
  private final int[] scaleOfEntry;
  private final double[] crossProducts;
  private final Group[] groups;
  private final List<Integer> aliased;
  private final double[] constant;

  /**
   * G_n over the entries: dense where that is as short, else by place.
   *
   * @param ratings n
   * @param subjects m_n
   * @param entries places of the values, empty where the values are dense
   * @param values G_n
   */
  record Group(int ratings, double subjects, int[] entries, double[] values) {}

  private MixedModel(SufficientStatistics statistics) {
    this.statistics = statistics;
    this.structure = statistics.structure();
    int entries = statistics.entries();
    plan = HendersonPlan.of(statistics, 1);
    wider = new ConcurrentHashMap<>();
    scaleOfColumn = scales();
    int scales = structure.random().size() + 1;
    scaleOfEntry = new int[entries];
    crossProducts = new double[entries];
    for (int e = 0; e < entries; e++) {
      scaleOfEntry[e] =
          scaleOfColumn[statistics.rowOf(e)] * scales + scaleOfColumn[statistics.columnOf(e)];
      crossProducts[e] = statistics.crossProduct(e);
    }
    groups = statistics.groups().stream().map(g -> group(g, entries)).toArray(Group[]::new);
    double[][] fixed = fixedCrossProducts();
    aliased = aliased(fixed);
    constant = aliased.isEmpty() ? constant(fixed) : new double[structure.fixedColumns()];
  }

  private MixedModel(MixedModel of, SufficientStatistics statistics) {
    this.statistics = statistics;
    structure = of.structure;
    plan = of.plan;
    wider = of.wider;
    scaleOfColumn = of.scaleOfColumn;
    scaleOfEntry = of.scaleOfEntry;
    crossProducts = of.crossProducts;
    groups = of.groups;
    aliased = of.aliased;
    constant = of.constant;
  }

  /**
   * The model of Σ w_d Y_d alone: where only one score is looked at, its bordered equations are the smaller.
   *
   * @param weights w, one for each response column, finite
   * @return a model with one response column
   */
  public MixedModel weighted(double... weights) {
    return new MixedModel(this, statistics.weighted(weights));
  }

  /** Plans the evaluation. */
  public static MixedModel of(SufficientStatistics statistics) {
    return new MixedModel(statistics);
  }

  /** The columns and terms. */
  public ModelStructure structure() {
    return structure;
  }

  /** The sums beneath. */
  public SufficientStatistics statistics() {
    return statistics;
  }

  /**
   * The fixed columns that are linear combinations of those before them; the model can be fitted only where there is
   * none.
   */
  public List<String> aliasedColumns() {
    return aliased.stream().map(structure.fixed()::get).toList();
  }

  /**
   * The response Σ w_d Y_d.
   *
   * @param weights w, one for each response column, finite; they need not sum to 1
   */
  public Response response(double... weights) {
    if (weights.length != statistics.responses()) {
      throw new IllegalArgumentException(weights.length + " weights for " + statistics.responses());
    }
    return Response.of(statistics, weights);
  }

  /** All response columns Y_d side by side. */
  Response scores() {
    double[][] each = new double[statistics.responses()][statistics.responses()];
    for (int d = 0; d < each.length; d++) {
      each[d][d] = 1;
    }
    return Response.of(statistics, each);
  }

  /** The REML criterion of a response, with a workspace of its own: for one thread. */
  public RemlCriterion criterion(Response response) {
    return new RemlCriterion(this, response);
  }

  /**
   * What one factorization of the equations costs, bordered by all responses: every entry is written once, and then come
   * the operations of the factor.
   *
   * @return processor seconds, estimated: a modern processor makes some hundred million entries or a thousand million
   *     operations a second
   */
  public double secondsOfFactorization() {
    int wider = statistics.responses() - 1;
    double entries = plan.cholesky().storageSize() + (double) wider * structure.columns();
    return entries * SECONDS_OF_ENTRY + plan.cholesky().operations(wider) * SECONDS_OF_OPERATION;
  }

  /** The number of standard deviations that are sampled: σ, and those relative to it. */
  public int standardDeviations() {
    return structure.random().size() + (structure.subjects() ? 2 : 1);
  }

  /** N − p: (weighted) ratings less fixed columns. */
  public double degreesOfFreedom() {
    return statistics.ratings() - structure.fixedColumns();
  }

  /** The equations bordered by one response. */
  HendersonPlan plan() {
    return plan;
  }

  /** The equations bordered by any number of responses. */
  HendersonPlan plan(int responses) {
    return responses == 1
        ? plan
        : wider.computeIfAbsent(responses, n -> plan.bordered(statistics, n));
  }

  int[] scaleOfColumn() {
    return scaleOfColumn;
  }

  int[] scaleOfEntry() {
    return scaleOfEntry;
  }

  double[] crossProducts() {
    return crossProducts;
  }

  Group[] groups() {
    return groups;
  }

  /** What a constant added to every rating adds to each fixed effect. */
  double constantShare(int fixedColumn) {
    return constant[fixedColumn];
  }

  /** 0 for fixed columns, 1 + term for the columns of a random term. */
  private int[] scales() {
    int[] result = new int[structure.columns()];
    for (int t = 0; t < structure.random().size(); t++) {
      int first = structure.firstColumn(t);
      Arrays.fill(result, first, first + structure.random().get(t).levels(), t + 1);
    }
    return result;
  }

  private static Group group(SubjectGroup g, int entries) {
    if (3 * g.entries().length < entries) {
      return new Group(g.ratings(), g.subjects(), g.entries(), g.values());
    }
    double[] dense = new double[entries];
    for (int k = 0; k < g.entries().length; k++) {
      dense[g.entries()[k]] = g.values()[k];
    }
    return new Group(g.ratings(), g.subjects(), new int[0], dense);
  }

  private double[][] fixedCrossProducts() {
    int p = structure.fixedColumns();
    double[][] result = new double[p][p];
    for (int e = 0; e < statistics.entries(); e++) {
      int i = statistics.rowOf(e);
      int j = statistics.columnOf(e);
      if (i < p && j < p) {
        result[i][j] = statistics.crossProduct(e);
        result[j][i] = statistics.crossProduct(e);
      }
    }
    return result;
  }

  /** Cholesky of X'X scaled to correlations, column by column, leaving out those without a rest of their own. */
  private static List<Integer> aliased(double[][] xx) {
    int p = xx.length;
    double[][] l = new double[p][p];
    List<Integer> result = new ArrayList<>();
    List<Integer> kept = new ArrayList<>();
    for (int i = 0; i < p; i++) {
      double rest = 1;
      for (int j : kept) {
        double sum = xx[i][j] / Math.sqrt(xx[i][i] * xx[j][j]);
        for (int k : kept) {
          if (k < j) {
            sum -= l[i][k] * l[j][k];
          }
        }
        l[i][j] = sum / l[j][j];
        rest -= l[i][j] * l[i][j];
      }
      if (xx[i][i] > 0 && rest > ALIASED) {
        l[i][i] = Math.sqrt(rest);
        kept.add(i);
      } else {
        result.add(i);
      }
    }
    return result;
  }

  /** The coefficients a with X a = 1, which carry the shift back into the fixed effects. */
  private double[] constant(double[][] xx) {
    int p = xx.length;
    double[] sums = IntStream.range(0, p).mapToDouble(statistics::columnSum).toArray();
    Optional<DenseCholesky> factor = DenseCholesky.of(xx);
    double[] a = factor.map(f -> f.solve(sums)).orElseGet(() -> new double[p]);
    double explained = IntStream.range(0, p).mapToDouble(i -> a[i] * sums[i]).sum();
    double n = statistics.ratings();
    if (statistics.shift() != 0 && Math.abs(n - explained) > 1e-9 * Math.max(1, n)) {
      throw new IllegalArgumentException(
          "the fixed columns do not span the constant, so the scores must not be shifted");
    }
    for (int i = 0; i < p; i++) {
      // nearly always 0 or 1 (cell means, an intercept): take the rounding noise off
      double whole = Math.rint(a[i]);
      a[i] = Math.abs(a[i] - whole) < 1e-9 ? whole : a[i];
    }
    return a;
  }
}
