package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import tools.jackson.databind.JsonNode;

/**
 * Where no group is small, protection changes no figure: with full precision each is what it was
 * before there was any, to the last digit. {@code one-wave.figures.csv} holds the figures of that
 * version; those of leaders are sorted, for their codes were others then.
 *
 * <p>Who changes a method on purpose renews the lines that it touches and says so; nobody renews
 * them because of protection.
 */
class FiguresBeforeProtectionTest {
  /** Logarithms and powers of another Java may end in another last bit; that of the floor is what was stored. */
  @Test
  @EnabledForJreRange(max = JRE.JAVA_17)
  void everyFigureIsWhatItWas_toTheLastDigit() throws IOException {
    assertThat(changed(0)).isEmpty();
  }

  @Test
  void everyFigureIsWhatItWas_onAnyJava_to12Digits() throws IOException {
    assertThat(changed(1e-12)).isEmpty();
  }

  /** Figures that are not there, or further off than so large a part of themselves. */
  private static List<String> changed(double tolerance) throws IOException {
    Map<String, List<Double>> before = stored();
    Map<String, List<Double>> now = new TreeMap<>();
    gather(ReferenceStudies.result("one-wave"), "", now);
    now.values().forEach(values -> values.sort(null));
    assertThat(before).hasSizeGreaterThan(2_000);
    List<String> changed = new ArrayList<>();
    before.forEach(
        (path, values) -> {
          List<Double> other = now.getOrDefault(path, List.of());
          if (!isNear(values, other, tolerance)) {
            changed.add(path + ": " + values + ", now " + other);
          }
        });
    return changed;
  }

  private static boolean isNear(List<Double> one, List<Double> other, double tolerance) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (Math.abs(one.get(i) - other.get(i)) > tolerance * Math.abs(one.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static Map<String, List<Double>> stored() throws IOException {
    Map<String, List<Double>> figures = new LinkedHashMap<>();
    try (InputStream in =
        FiguresBeforeProtectionTest.class.getResourceAsStream("/reference/one-wave.figures.csv")) {
      String text =
          new String(
              Objects.requireNonNull(in, "one-wave.figures.csv").readAllBytes(),
              StandardCharsets.UTF_8);
      for (String line : text.lines().toList()) {
        int comma = line.lastIndexOf(',');
        figures.put(
            line.substring(0, comma),
            Arrays.stream(line.substring(comma + 1).split(" ")).map(Double::valueOf).toList());
      }
    }
    return figures;
  }

  private static void gather(JsonNode node, String path, Map<String, List<Double>> figures) {
    if (node.isNumber()) {
      figures.computeIfAbsent(path, p -> new ArrayList<>()).add(node.asDouble());
    } else if (node.isArray()) {
      boolean coded = node.path(0).has("code");
      for (int i = 0; i < node.size(); i++) {
        gather(node.path(i), path + (coded ? "/*" : "/" + i), figures);
      }
    } else {
      node.properties()
          .forEach(child -> gather(child.getValue(), path + "/" + child.getKey(), figures));
    }
  }
}
