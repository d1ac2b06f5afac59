package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStream;
import io.github.locus.statistics.RandomStreams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;

/**
 * The points at which a model's equations have been factored, with the density from which each was drawn: the mixture of
 * all components that any of them came from, in the shares that they had (deterministic mixture; Veach & Guibas 1995,
 * Elvira, Martino, Luengo & Bugallo 2019, doi:10.1214/18-STS668). A component's points are stratified in every direction
 * (Latin hypercube; McKay, Beckman & Conover 1979). What the points are does not depend on the executor.
 */
final class PointSet {
  private static final int CHUNK = 64;

  /** Numbers of all factors that are kept: 32 MB. All points of a small model, few of a large one. */
  private static final long MOST_KEPT = 4_000_000;

  private final MixedModel model;
  private final HendersonPlan plan;
  private final BorderedSums sums;
  private final Response scores;
  private final RandomStreams streams;
  private final Parallel parallel;
  private FactorizationPoint[] points = new FactorizationPoint[0];
  private final List<SplitStudent> components = new ArrayList<>();
  private final List<Integer> counts = new ArrayList<>();
  private double[] mixture = new double[0];
  private double[] logMixture = new double[0];

  PointSet(MixedModel model, RandomStreams streams, Executor executor) {
    this.model = model;
    this.streams = streams;
    this.parallel = new Parallel(executor);
    scores = model.scores();
    plan = model.plan(scores.count());
    sums = BorderedSums.of(model, plan, scores);
  }

  int size() {
    return points.length;
  }

  FactorizationPoint point(int s) {
    return points[s];
  }

  double[][] logThetas() {
    return Arrays.stream(points).map(FactorizationPoint::logTheta).toArray(double[][]::new);
  }

  /** The logarithm of the density that point {@code s} was drawn from, up to a constant. */
  double logDensity(int s) {
    return logMixture[s];
  }

  /** Adds so many points of each of some new components. */
  void add(List<SplitStudent> added, int[] each) {
    int old = points.length;
    List<double[]> drawn = new ArrayList<>();
    for (int c = 0; c < added.size(); c++) {
      drawn.addAll(stratified(added.get(c), each[c], streams.stream("component", counts.size())));
      components.add(added.get(c));
      counts.add(each[c]);
    }
    RandomStream random = streams.stream("residual", old);
    double degrees = model.degreesOfFreedom();
    double[] chiSquare = new double[drawn.size()];
    Arrays.setAll(chiSquare, s -> 2 * random.nextGamma(degrees / 2));
    List<FactorizationPoint> made = factored(drawn, chiSquare);
    points = Arrays.copyOf(points, old + made.size());
    Arrays.setAll(points, s -> s < old ? points[s] : made.get(s - old));
    mixture = Arrays.copyOf(mixture, points.length);
    double[] work = new double[model.structure().components()];
    int before = components.size() - added.size();
    for (int s = 0; s < points.length; s++) {
      for (int c = s < old ? before : 0; c < components.size(); c++) {
        mixture[s] += counts.get(c) * components.get(c).density(points[s].logTheta(), work);
      }
    }
    logMixture = new double[mixture.length];
    Arrays.setAll(logMixture, s -> Math.log(mixture[s]));
  }

  private List<FactorizationPoint> factored(List<double[]> drawn, double[] chiSquare) {
    List<Integer> starts =
        IntStream.range(0, (drawn.size() + CHUNK - 1) / CHUNK)
            .mapToObj(chunk -> chunk * CHUNK)
            .toList();
    return parallel.all(starts, from -> factored(drawn, chiSquare, from)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private List<FactorizationPoint> factored(List<double[]> drawn, double[] chiSquare, int from) {
    Kernel kernel = kernel();
    int to = Math.min(from + CHUNK, drawn.size());
    List<FactorizationPoint> made = new ArrayList<>(to - from);
    for (int s = from; s < to; s++) {
      boolean keeps = (points.length + s + 1L) * plan.cholesky().storageSize() <= MOST_KEPT;
      made.add(FactorizationPoint.at(kernel, drawn.get(s), chiSquare[s], scores.count(), keeps));
    }
    return made;
  }

  Response scores() {
    return scores;
  }

  Kernel kernel() {
    return new Kernel(model, plan, sums, scores);
  }

  private static List<double[]> stratified(SplitStudent component, int count, RandomStream random) {
    double[][] uniform = new double[count][component.size()];
    int[] stratum = new int[count];
    for (int i = 0; i < component.size(); i++) {
      Arrays.setAll(stratum, s -> s);
      random.shuffle(stratum);
      for (int s = 0; s < count; s++) {
        uniform[s][i] = (stratum[s] + random.nextDouble()) / count;
      }
    }
    return Arrays.stream(uniform).map(component::quantile).toList();
  }
}
