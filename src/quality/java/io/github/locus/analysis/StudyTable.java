package io.github.locus.analysis;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * The figures of a study: each printed as it comes, pooled over designs at the end, and written as
 * CSV. A figure is a mean with its standard error over n independent values.
 */
final class StudyTable {
  private final PrintStream out;
  private final List<String> csv = new ArrayList<>();
  private final Map<String, Map<String, double[]>> pools = new LinkedHashMap<>();

  StudyTable(PrintStream out) {
    this.out = out;
    csv.add("climate,units,headcounts,crossing,figure,n,value,standard_error");
  }

  /** Begins a design. */
  void title(String title) {
    out.printf("%n== %s%n", title);
  }

  /**
   * A figure of one design.
   *
   * @param world the design
   * @param name what it is
   * @param values one value a case
   */
  void tell(ScoreWorld world, String name, double[] values) {
    print(design(world), name, values);
  }

  /** A figure of one design, that also enters the pools of its climate and number of units. */
  void tellAndPool(ScoreWorld world, String name, double[] values) {
    tell(world, name, values);
    String climate = String.format(Locale.ROOT, "%.0f", world.climate());
    pool(climate + "," + world.units() + ",all,all", name, values);
    pool(climate + ",all,all,all", name, values);
    pool("all," + world.units() + ",all,all", name, values);
  }

  private void pool(String pool, String name, double[] values) {
    pools
        .computeIfAbsent(pool, p -> new LinkedHashMap<>())
        .merge(
            name,
            values,
            (a, b) -> DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray());
  }

  /** Prints the pools and writes everything. */
  void write(Path file) throws IOException {
    pools.forEach(
        (pool, figures) -> {
          title("pooled: climate, units, headcounts, crossing " + pool.replace(",", ", "));
          figures.forEach((name, values) -> print(pool, name, values));
        });
    Files.write(file, csv);
  }

  private void print(String design, String name, double[] values) {
    int n = values.length;
    if (n == 0) {
      out.printf("%-52s no case%n", name);
      csv.add(design + "," + name + ",0,,");
      return;
    }
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
    double se = n < 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
    out.printf(Locale.ROOT, "%-52s %8.4f ± %.4f  (n = %d)%n", name, mean, se, n);
    csv.add(String.format(Locale.ROOT, "%s,%s,%d,%.5f,%.5f", design, name, n, mean, se));
  }

  private static String design(ScoreWorld world) {
    return String.format(
        Locale.ROOT,
        "%.0f,%d,%s,%s",
        world.climate(),
        world.units(),
        world.unequalHeadcounts() ? "unequal" : "equal",
        world.ratedShare() < 1 ? "partial" : "full");
  }
}
