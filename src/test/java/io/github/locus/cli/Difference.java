package io.github.locus.cli;

import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.known.Rated;
import io.github.locus.known.Truth;
import io.github.locus.survey.Survey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a survey as it was read differs from what is true of its file. Answers tell what is what: the
 * points of an item about a function, person by person, are found again whatever they are called.
 */
final class Difference {
  private final Truth truth;
  private final Survey survey;
  private final Set<String> kinds = new LinkedHashSet<>();

  Difference(Truth truth, Survey survey) {
    this.truth = truth;
    this.survey = survey;
  }

  /** A column of answers as it was read. */
  private record Read(int function, int item) {}

  /** Kinds of differences; none if all is as it should be. */
  List<String> kinds() {
    int responses = truth.persons().size();
    if (survey.responses().size() != responses) {
      return List.of("responses: " + survey.responses().size() + " instead of " + responses);
    }
    Map<Read, double[]> read = read();
    Map<Rated, Read> found = new LinkedHashMap<>();
    for (Rated rated : truth.rated()) {
      find(rated, read, found);
    }
    Set<Read> rest = new HashSet<>(read.keySet());
    rest.removeAll(found.values());
    if (!rest.isEmpty() && kinds.stream().noneMatch(k -> k.startsWith("points"))) {
      kinds.add("columns taken for items that are none");
    }
    compareNames(found);
    comparePeople();
    return List.copyOf(kinds);
  }

  private Map<Read, double[]> read() {
    List<SurveyItem> items = survey.instrument().items();
    List<ResponseScale> scales = new ArrayList<>();
    survey.instrument().dimensions().forEach(d -> d.items().forEach(i -> scales.add(d.scale())));
    Map<Read, double[]> read = new LinkedHashMap<>();
    for (int rating = 0; rating < survey.ratings().size(); rating++) {
      for (int item = 0; item < items.size(); item++) {
        if (survey.ratings().answered(item, rating)) {
          double point =
              (double) survey.ratings().option(item, rating) / (scales.get(item).options() - 1);
          read.computeIfAbsent(
                      new Read(survey.ratings().function(rating), item), c -> unanswered())[
                  survey.ratings().response(rating)] =
              items.get(item).reversed() ? 1 - point : point;
        }
      }
    }
    return read;
  }

  private double[] unanswered() {
    double[] points = new double[survey.responses().size()];
    Arrays.fill(points, Double.NaN);
    return points;
  }

  private void find(Rated rated, Map<Read, double[]> read, Map<Rated, Read> found) {
    double[] expected = rated.points();
    double best = Double.POSITIVE_INFINITY;
    String nearest = "an item lost";
    for (Map.Entry<Read, double[]> column : read.entrySet()) {
      double[] points = column.getValue();
      if (same(expected, points)) {
        found.put(rated, column.getKey());
        return;
      }
      double distance = 1 - agreement(expected, points);
      if (distance < 0.1 && distance < best) {
        best = distance;
        nearest = how(expected, points);
      }
    }
    kinds.add(nearest);
  }

  private static boolean same(double[] expected, double[] points) {
    for (int r = 0; r < expected.length; r++) {
      if (Double.isNaN(expected[r]) != Double.isNaN(points[r])
          || Math.abs(expected[r] - points[r]) > 1e-9) {
        return false;
      }
    }
    return true;
  }

  /** Correlation without its sign, of those who answered both. */
  private static double agreement(double[] x, double[] y) {
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double syy = 0;
    double sxy = 0;
    for (int r = 0; r < x.length; r++) {
      if (!Double.isNaN(x[r]) && !Double.isNaN(y[r])) {
        n++;
        sx += x[r];
        sy += y[r];
        sxx += x[r] * x[r];
        syy += y[r] * y[r];
        sxy += x[r] * y[r];
      }
    }
    double vx = sxx - sx * sx / n;
    double vy = syy - sy * sy / n;
    return vx < 1e-12 || vy < 1e-12 ? 0 : Math.abs(sxy - sx * sy / n) / Math.sqrt(vx * vy);
  }

  private static String how(double[] expected, double[] points) {
    int more = 0;
    int fewer = 0;
    boolean turned = true;
    for (int r = 0; r < expected.length; r++) {
      boolean given = !Double.isNaN(expected[r]);
      boolean taken = !Double.isNaN(points[r]);
      more += taken && !given ? 1 : 0;
      fewer += given && !taken ? 1 : 0;
      turned &= !given || !taken || Math.abs(expected[r] + points[r] - 1) < 1e-9;
    }
    if (turned) {
      return "points turned round";
    }
    return more > 0
        ? "points: cells without an answer read as answers"
        : fewer > 0 ? "points: answers read as none" : "points on another scale";
  }

  private void compareNames(Map<Rated, Read> found) {
    Map<String, Integer> functions = new HashMap<>();
    Map<String, Integer> items = new HashMap<>();
    for (Map.Entry<Rated, Read> pair : found.entrySet()) {
      Integer function = functions.put(pair.getKey().function(), pair.getValue().function());
      Integer item = items.put(pair.getKey().statement(), pair.getValue().item());
      if (function != null && function != pair.getValue().function()) {
        kinds.add("functions mixed up");
      }
      if (item != null && item != pair.getValue().item()) {
        kinds.add("one statement as several items");
      }
    }
    if (new HashSet<>(functions.values()).size() < functions.size()) {
      kinds.add("functions merged");
    }
    if (new HashSet<>(items.values()).size() < items.size()) {
      kinds.add("statements merged");
    }
    functions.forEach(
        (name, index) -> {
          String read = survey.functions().get(index).name();
          boolean right =
              name.isEmpty() || read.equalsIgnoreCase(name) || read.equals(truth.roles().get(name));
          if (!right) {
            kinds.add("a function under another name: " + name + " as " + read);
          }
        });
  }

  private void comparePeople() {
    Map<Integer, Integer> people = new HashMap<>();
    for (int r = 0; r < truth.persons().size(); r++) {
      int read = survey.responses().respondent(r);
      Integer before = people.put(truth.persons().get(r), read);
      if (before != null && before != read) {
        kinds.add("one person as several");
      }
    }
    if (new HashSet<>(people.values()).size() < people.size()) {
      kinds.add("several persons as one");
    }
    int waves = truth.waves().isEmpty() ? 1 : new HashSet<>(truth.waves()).size();
    if (survey.waves().size() != waves) {
      kinds.add("rounds: " + survey.waves().size() + " instead of " + waves);
    }
    for (int rating = 0; rating < survey.ratings().size(); rating++) {
      String unit = survey.units().get(survey.ratings().unit(rating));
      if (!truth.units().isEmpty()
          && !unit.equals(truth.units().get(survey.ratings().response(rating)))) {
        kinds.add(survey.units().size() == 1 ? "no unit" : "another unit");
      }
    }
    if (truth.units().isEmpty() && survey.units().size() > 1) {
      kinds.add("a unit that is none");
    }
  }
}
