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
  @Test
  void everyFigureIsWhatItWas() throws IOException {
    Map<String, List<Double>> before = stored();
    Map<String, List<Double>> now = new TreeMap<>();
    gather(ReferenceStudies.result("one-wave"), "", now);
    now.values().forEach(values -> values.sort(null));
    List<String> changed = new ArrayList<>();
    before.forEach(
        (path, values) -> {
          List<Double> other = now.getOrDefault(path, List.of());
          if (!values.equals(other)) {
            changed.add(path + ": " + values + ", now " + other);
          }
        });

    assertThat(before).hasSizeGreaterThan(2_000);
    assertThat(changed).isEmpty();
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
