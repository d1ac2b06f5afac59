package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStreams;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The study of simulation-based calibration: for many organisations drawn from the priors the rank of each true
 * parameter among posterior draws, which is uniform if and only if the sampler has the posterior it claims (Talts et al.
 * 2018). Prints a row for each parameter and ends with status 1 if one fails.
 */
public final class CalibrationStudy {
  private static final int DRAWS = 99;
  private static final int BINS = 20;
  private static final int UNITS = 5;

  private CalibrationStudy() {}

  /** Arguments: replications (default 600), seed (default 20180418). */
  public static void main(String[] args) {
    int replications = args.length > 0 ? Integer.parseInt(args[0]) : 600;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 20180418;
    boolean good = true;
    for (SimulatedOrganisation.Terms terms : SimulatedOrganisation.Terms.values()) {
      good &= run(System.out, terms, replications, seed);
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean run(
      PrintStream out, SimulatedOrganisation.Terms terms, int replications, long seed) {
    SimulatedOrganisation world = new SimulatedOrganisation(UNITS, terms);
    RandomStreams streams = new RandomStreams(seed);
    List<String> names = world.names();
    List<RankHistogram> histograms =
        names.stream().map(n -> new RankHistogram(DRAWS, BINS)).toList();
    List<int[]> ranks =
        IntStream.range(0, replications)
            .parallel()
            .mapToObj(
                r -> world.ranks(streams.stream("truth", r), streams.split("sampling", r), DRAWS))
            .toList();
    for (int[] one : ranks) {
      for (int q = 0; q < one.length; q++) {
        histograms.get(q).add(one[q]);
      }
    }
    double bound = 0.01 / names.size();
    out.printf(
        Locale.ROOT,
        "%s, %d replications, %d draws, %d bins, each p must exceed %.5f%n",
        terms,
        replications,
        DRAWS,
        BINS,
        bound);
    boolean good = true;
    for (int q = 0; q < names.size(); q++) {
      double p = histograms.get(q).pValue();
      good &= p > bound;
      out.printf(
          Locale.ROOT,
          "%-14s p %.4f  %s%n",
          names.get(q),
          p,
          Arrays.toString(histograms.get(q).counts()));
    }
    return good;
  }
}
