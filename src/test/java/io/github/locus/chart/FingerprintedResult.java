package io.github.locus.chart;

import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFormatException;
import io.github.locus.result.ResultJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A result in which every figure differs from every other by its last digits, so that a number in a picture tells which
 * figure it is.
 *
 * @param result the result
 * @param paths where each figure stands in {@code result.json}
 */
record FingerprintedResult(Result result, Map<Double, String> paths) {
  private static final double STEP = 1e-12;

  /** Moves every figure a little, so little that no printed digit changes. */
  static FingerprintedResult of(Result result) throws ResultFormatException {
    return of(JsonMapper.shared().readTree(JsonForm.write(result)));
  }

  /** The same, with about a quarter of the figures that may be withheld taken out. */
  static FingerprintedResult withheld(Result result, long seed) throws ResultFormatException {
    JsonNode root = JsonMapper.shared().readTree(JsonForm.write(result));
    takeOut(root, new Random(seed));
    return of(root);
  }

  private static FingerprintedResult of(JsonNode root) throws ResultFormatException {
    Map<Double, String> paths = new HashMap<>();
    mark(root, JsonPointer.empty(), paths, new int[1]);
    byte[] json = JsonMapper.shared().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
    return new FingerprintedResult(ResultJson.read(json), paths);
  }

  private static void mark(
      JsonNode node, JsonPointer at, Map<Double, String> paths, int[] counter) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonPointer place = at.appendProperty(name);
        object.set(name, marked(object.get(name), place, paths, counter));
        mark(object.get(name), place, paths, counter);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        JsonPointer place = at.appendIndex(i);
        array.set(i, marked(array.get(i), place, paths, counter));
        mark(array.get(i), place, paths, counter);
      }
    }
  }

  private static JsonNode marked(
      JsonNode node, JsonPointer at, Map<Double, String> paths, int[] counter) {
    if (!node.isFloatingPointNumber() || node.doubleValue() == 0 || node.doubleValue() == 1) {
      if (node.isNumber()) {
        paths.merge(node.doubleValue(), at.toString(), (a, b) -> a + " " + b);
      }
      return node;
    }
    double moved = node.doubleValue() * (1 - ++counter[0] * STEP);
    paths.merge(moved, at.toString(), (a, b) -> a + " " + b);
    return DoubleNode.valueOf(moved);
  }

  /** A record of the result that withholds says how many persons each figure is about, and why there is none. */
  private static void takeOut(JsonNode node, Random random) {
    if (node.get("persons") instanceof ObjectNode persons
        && node.get("why") instanceof ObjectNode why) {
      for (String figure : new ArrayList<>(persons.propertyNames())) {
        JsonPointer place = JsonPointer.compile("/" + figure);
        if (random.nextInt(4) == 0
            && node.at(place.head()) instanceof ObjectNode parent
            && parent.has(place.last().getMatchingProperty())) {
          parent.putNull(place.last().getMatchingProperty());
          persons.remove(figure);
          why.put(figure, "too-few-persons");
        }
      }
    }
    node.forEach(child -> takeOut(child, random));
  }
}
