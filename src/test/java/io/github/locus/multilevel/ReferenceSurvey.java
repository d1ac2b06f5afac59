package io.github.locus.multilevel;

import io.github.locus.statistics.RandomStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A reference survey's scored ratings as a mixed model: means per function and wave, self-rating, climate, leaders, place. */
final class ReferenceSurvey {
  static final List<String> CAPABILITY =
      List.of(
          "people",
          "technology",
          "business",
          "empowerment",
          "evidence",
          "ecosystem",
          "partnership",
          "change",
          "delivery");

  final String name;
  final List<String> functions = List.of("IT", "HR", "L&D", "BU");
  final Map<String, List<String>> leaders = new LinkedHashMap<>();
  final List<String> units = new ArrayList<>();
  final ModelStructure structure;
  private final List<String[]> rows;
  private final List<String> header;
  private final List<String> waves;

  ReferenceSurvey(String name) {
    this.name = name;
    List<String> lines = text(name + ".ratings.csv").lines().toList();
    header = Arrays.asList(lines.get(0).split(",", -1));
    rows = lines.stream().skip(1).map(line -> line.split(",", -1)).toList();
    Set<String> waveNames = new LinkedHashSet<>();
    for (String[] row : rows) {
      waveNames.add(row[3]);
      List<String> led = leaders.computeIfAbsent(row[1], f -> new ArrayList<>());
      if (!led.contains(row[4])) {
        led.add(row[4]);
      }
      if (!units.contains(row[2])) {
        units.add(row[2]);
      }
    }
    waves = waveNames.stream().sorted().toList();
    List<String> fixed = new ArrayList<>();
    for (String wave : waves) {
      for (String f : functions) {
        fixed.add("fn" + f + (waves.size() > 1 ? ":wave" + wave : ""));
      }
    }
    functions.forEach(f -> fixed.add("fn" + f + ":self"));
    List<RandomTerm> random = new ArrayList<>();
    random.add(new RandomTerm("climate", units.size()));
    functions.forEach(f -> random.add(new RandomTerm(f, leaders(f).size())));
    if (waves.size() > 1) {
      random.add(new RandomTerm("place", units.size() * functions.size()));
    }
    structure = new ModelStructure(fixed, random, true);
  }

  List<String> leaders(String function) {
    return Objects.requireNonNull(leaders.get(function));
  }

  int waves() {
    return waves.size();
  }

  /** All nine capability dimensions as response columns. */
  RatingAccumulator capability() {
    return accumulate(CAPABILITY, IntStream.range(0, rows.size()).toArray());
  }

  /** Reported repeatability: the mean of strategy and reliance, where both are there. */
  RatingAccumulator reported() {
    int[] both =
        IntStream.range(0, rows.size())
            .filter(i -> !value(i, "strategy").isEmpty() && !value(i, "reliance").isEmpty())
            .toArray();
    return accumulate(List.of("strategy", "reliance"), both);
  }

  /** The capability scores with subjects in another order, design rows met in another order. */
  RatingAccumulator shuffled(RandomStream random) {
    int[] order = IntStream.range(0, rows.size()).toArray();
    random.shuffle(order);
    return accumulate(CAPABILITY, order);
  }

  RatingAccumulator accumulate(List<String> dimensions, int[] which) {
    RatingAccumulator sums = new RatingAccumulator(structure, dimensions.size(), 50, 0x1p-32);
    subjects(which)
        .forEach(subject -> sums.add(rowsOf(sums, subject), scores(dimensions, subject), 1));
    return sums;
  }

  /** The ratings of each subject, as places in the file. */
  List<int[]> subjects(int[] which) {
    Map<String, List<Integer>> bySubject = new LinkedHashMap<>();
    for (int i : which) {
      bySubject.computeIfAbsent(rows.get(i)[0], k -> new ArrayList<>()).add(i);
    }
    return bySubject.values().stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toList();
  }

  int[] rowsOf(RatingAccumulator sums, int[] subject) {
    return Arrays.stream(subject).map(i -> sums.pattern(pattern(rows.get(i)))).toArray();
  }

  double[][] scores(List<String> dimensions, int[] subject) {
    return Arrays.stream(subject)
        .mapToObj(
            i -> dimensions.stream().mapToDouble(d -> Double.parseDouble(value(i, d))).toArray())
        .toArray(double[][]::new);
  }

  int ratings() {
    return rows.size();
  }

  JsonNode models() {
    return new ObjectMapper().readTree(text(name + ".models.json")).get("models");
  }

  JsonNode posterior() {
    return new ObjectMapper().readTree(text(name + ".posterior.json"));
  }

  private String value(int row, String column) {
    return rows.get(row)[header.indexOf(column)];
  }

  private Pattern pattern(String[] row) {
    int f = functions.indexOf(row[1]);
    int unit = units.indexOf(row[2]);
    List<Integer> columns = new ArrayList<>();
    columns.add(waves.indexOf(row[3]) * functions.size() + f);
    if (row[5].equals("1")) {
      columns.add(waves.size() * functions.size() + f);
    }
    columns.add(structure.column(0, unit));
    columns.add(structure.column(1 + f, leaders(row[1]).indexOf(row[4])));
    if (waves.size() > 1) {
      columns.add(structure.column(1 + functions.size(), f * units.size() + unit));
    }
    return Pattern.of(columns.stream().mapToInt(Integer::intValue).toArray());
  }

  static String text(String resource) {
    try (InputStream in = ReferenceSurvey.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
