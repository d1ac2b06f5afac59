package io.github.locus.multilevel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** A table of numbers and factors as a mixed model: response ~ 1 + fixed + (1 | factor) + … */
final class EngineData {
  private final List<String> header;
  private final List<String[]> rows;

  EngineData(String name) {
    List<String> lines = lines("engine/" + name);
    header = Arrays.asList(lines.get(0).split(",", -1));
    rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  /** Levels of a factor in the order of first appearance. */
  Map<String, Integer> levels(String factor) {
    int at = header.indexOf(factor);
    Map<String, Integer> levels = new LinkedHashMap<>();
    rows.forEach(row -> levels.putIfAbsent(row[at], levels.size()));
    return levels;
  }

  /**
   * The model.
   *
   * @param subject the factor to absorb, or empty
   * @param random the factors that are columns
   */
  MixedModel model(
      String response, List<String> fixed, String subject, List<String> random, double unit) {
    List<String> names = new ArrayList<>(List.of("(Intercept)"));
    names.addAll(fixed);
    List<RandomTerm> terms = random.stream().map(f -> new RandomTerm(f, levels(f).size())).toList();
    ModelStructure structure = new ModelStructure(names, terms, !subject.isEmpty());
    int y = header.indexOf(response);
    double first = Double.parseDouble(rows.get(0)[y]);
    RatingAccumulator sums = new RatingAccumulator(structure, 1, first, unit);
    Map<String, List<Integer>> subjects = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      String key = subject.isEmpty() ? "row " + i : rows.get(i)[header.indexOf(subject)];
      subjects.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
    }
    List<Map<String, Integer>> levels = random.stream().map(this::levels).toList();
    for (List<Integer> own : subjects.values()) {
      int[] patterns =
          own.stream()
              .mapToInt(i -> sums.pattern(pattern(structure, rows.get(i), fixed, random, levels)))
              .toArray();
      double[][] scores =
          own.stream()
              .map(i -> new double[] {Double.parseDouble(rows.get(i)[y])})
              .toArray(double[][]::new);
      sums.add(patterns, scores);
    }
    return MixedModel.of(sums.build());
  }

  private Pattern pattern(
      ModelStructure structure,
      String[] row,
      List<String> fixed,
      List<String> random,
      List<Map<String, Integer>> levels) {
    int[] columns = new int[1 + fixed.size() + random.size()];
    double[] values = new double[columns.length];
    values[0] = 1;
    for (int k = 0; k < fixed.size(); k++) {
      columns[1 + k] = 1 + k;
      values[1 + k] = Double.parseDouble(row[header.indexOf(fixed.get(k))]);
    }
    for (int t = 0; t < random.size(); t++) {
      Integer level = levels.get(t).get(row[header.indexOf(random.get(t))]);
      columns[1 + fixed.size() + t] = structure.column(t, Objects.requireNonNull(level));
      values[1 + fixed.size() + t] = 1;
    }
    return Pattern.of(columns, values);
  }

  static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(EngineData.class.getResourceAsStream(resource), resource);
        InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
