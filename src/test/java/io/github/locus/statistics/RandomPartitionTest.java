package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.SeedsOfAKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

class RandomPartitionTest {
  private static final int DRAWS = 4_000;

  /** Two samples of 4,000 draws from one distribution lie farther apart once in a thousand (Smirnov 1948). */
  private static final double FARTHEST = 1.95 * Math.sqrt(2.0 / DRAWS);

  @ParameterizedTest
  @SeedsOfAKind({
    "three-waves-shocks,L&D",
    "three-waves-shocks,IT",
    "three-waves-shocks,HR",
    "three-waves-shocks,BU",
    "three-waves,IT",
    "three-waves,HR",
    "three-waves,L&D",
    "three-waves,BU",
    "one-wave,IT",
    "one-wave,HR",
    "one-wave,L&D",
    "one-wave,BU"
  })
  void limit_hasTheLargestMeanOfAShuffle_onTheReferencesOfTenTimesTheSize(
      String survey, String function) throws IOException {
    // a tenth of the size from which it is used; at their own, 130 to 250 ratings, one of the
    // twelve is told apart
    List<double[]> units = units(survey, function).stream().map(u -> repeated(u, 10)).toList();
    double[] values = units.stream().flatMapToDouble(DoubleStream::of).toArray();
    int[] sizes = units.stream().mapToInt(u -> u.length).toArray();
    double[] one = ones(values.length);

    double[] shuffled = largest(RandomPartition.shuffled(values, one, sizes), 1);
    double[] limit = largest(RandomPartition.limit(values, one, sizes), 2);

    assertThat(distance(shuffled, limit)).isLessThan(FARTHEST);
  }

  @Test
  void limit_tellsALargerSpreadFromTheOneThatIsRight() throws IOException {
    List<double[]> units = units("one-wave", "IT");
    double[] values = units.stream().flatMapToDouble(DoubleStream::of).toArray();
    double[] wider = Arrays.stream(values).map(v -> 1.1 * v).toArray();
    int[] sizes = units.stream().mapToInt(u -> u.length).toArray();
    double[] one = ones(values.length);

    double[] right = largest(RandomPartition.shuffled(values, one, sizes), 1);

    assertThat(distance(right, largest(RandomPartition.limit(wider, one, sizes), 2)))
        .isGreaterThan(FARTHEST);
  }

  /** Units of 20 people, half of them at the top of the scale: the mean of 20 still leans a little. */
  @Test
  void limit_isNearTheShuffle_whereAnswersLeanAndUnitsAreSmall() {
    RandomStream random = new RandomStreams(3).stream("values", 0);
    double[] values = new double[RandomPartition.LIMIT_BEYOND + 1_000];
    Arrays.setAll(values, i -> Math.min(100, 90 + 20 * random.nextGaussian()));
    int[] sizes = new int[values.length / 20];
    Arrays.fill(sizes, 20);
    double[] one = ones(values.length);

    double shuffled = mean(largest(RandomPartition.shuffled(values, one, sizes), 1, 200));
    double limit = mean(largest(RandomPartition.of(values, one, sizes), 2, 200));
    double centre = mean(values);

    assertThat((limit - centre) / (shuffled - centre)).isBetween(1.0, 1.35);
  }

  @Test
  void draws_haveTheCovarianceOfTheFinitePopulation_withAndWithoutWeights() {
    RandomStream random = new RandomStreams(4).stream("values", 0);
    double[] values = new double[60];
    double[] weights = new double[60];
    Arrays.setAll(values, i -> 50 + 15 * random.nextGaussian());
    Arrays.setAll(weights, i -> 0.5 + random.nextDouble());
    int[] sizes = {10, 20, 30};
    for (double[] w : List.of(ones(60), weights)) {
      double[][] limit = moments(RandomPartition.limit(values, w, sizes), 5);
      double[][] shuffled = moments(RandomPartition.shuffled(values, w, sizes), 6);
      for (int v = 0; v < sizes.length; v++) {
        for (int u = 0; u < sizes.length; u++) {
          double scale = Math.sqrt(shuffled[v][v] * shuffled[u][u]);
          assertThat(limit[v][u]).isCloseTo(shuffled[v][u], within(0.06 * scale));
        }
      }
    }
  }

  @Test
  void given_areTheWeightedMeansInTheOrderOfTheValues() {
    double[] values = {1, 3, 10, 20, 60};
    double[] weights = {1, 3, 1, 1, 2};

    assertThat(RandomPartition.of(values, weights, new int[] {2, 3}).given())
        .containsExactly(2.5, 37.5);
  }

  @Test
  void sizesThatDoNotAddUp_areRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RandomPartition.of(ones(5), ones(5), new int[] {2, 2}))
        .withMessageContaining("4")
        .withMessageContaining("5");
  }

  private static double[] largest(RandomPartition partition, long seed) {
    return largest(partition, seed, DRAWS);
  }

  private static double[] largest(RandomPartition partition, long seed, int draws) {
    RandomStream random = new RandomStreams(seed).stream("partition", 0);
    double[] largest = new double[draws];
    Arrays.setAll(largest, b -> Arrays.stream(partition.draw(random)).max().orElseThrow());
    Arrays.sort(largest);
    return largest;
  }

  /** The largest distance of two empirical distributions. */
  private static double distance(double[] a, double[] b) {
    double largest = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      double at = Math.min(a[i], b[j]);
      while (i < a.length && a[i] <= at) {
        i++;
      }
      while (j < b.length && b[j] <= at) {
        j++;
      }
      largest = Math.max(largest, Math.abs((double) i / a.length - (double) j / b.length));
    }
    return largest;
  }

  private static double[][] moments(RandomPartition partition, long seed) {
    RandomStream random = new RandomStreams(seed).stream("partition", 0);
    int groups = partition.given().length;
    double[] mean = new double[groups];
    double[][] products = new double[groups][groups];
    for (int b = 0; b < DRAWS; b++) {
      double[] draw = partition.draw(random);
      for (int v = 0; v < groups; v++) {
        mean[v] += draw[v] / DRAWS;
        for (int u = 0; u < groups; u++) {
          products[v][u] += draw[v] * draw[u] / DRAWS;
        }
      }
    }
    for (int v = 0; v < groups; v++) {
      for (int u = 0; u < groups; u++) {
        products[v][u] -= mean[v] * mean[u];
      }
    }
    return products;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  private static double[] repeated(double[] values, int times) {
    double[] repeated = new double[values.length * times];
    Arrays.setAll(repeated, i -> values[i % values.length]);
    return repeated;
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** The mean answer of each rating of a function in its latest wave, by unit. */
  private static List<double[]> units(String survey, String function) throws IOException {
    List<String[]> rows;
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    RandomPartitionTest.class.getResourceAsStream("/reference/" + survey + ".csv")),
                StandardCharsets.UTF_8))) {
      rows = in.lines().map(line -> line.split(",", -1)).toList();
    }
    int capabilities = List.of(rows.get(0)).indexOf("strategy_1");
    rows = rows.subList(1, rows.size());
    String latest = rows.stream().map(row -> row[3]).max(String::compareTo).orElseThrow();
    Map<String, List<Double>> byUnit =
        rows.stream()
            .filter(row -> row[1].equals(function) && row[3].equals(latest))
            .collect(
                Collectors.groupingBy(
                    row -> row[2],
                    TreeMap::new,
                    Collectors.mapping(
                        row ->
                            Arrays.stream(row, 5, capabilities)
                                .filter(answer -> !answer.isEmpty())
                                .mapToDouble(answer -> 25 * (Double.parseDouble(answer) - 1))
                                .average()
                                .orElseThrow(),
                        Collectors.toList())));
    return byUnit.values().stream()
        .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray())
        .toList();
  }
}
