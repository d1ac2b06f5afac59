package io.github.locus.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** What happens to a {@code result.json} on its way: a value replaced, taken out, put in, or bytes damaged. */
public final class MutatedResult {
  private static final String[] NUMBERS = {
    "1e300",
    "-1e300",
    "1e400",
    "-1e400",
    "1e-320",
    "-0.0",
    "0",
    "-1",
    "-3",
    "0.5",
    "1e5",
    "9999",
    "2147483647",
    "2147483648",
    "9223372036854775808",
    "1" + "0".repeat(400)
  };
  private static final String[] OTHERS = {
    "null", "true", "\"\"", "\"12\"", "\"NaN\"", "[]", "{}", "[[]]", "{\"a\": {}}", "[null]"
  };
  private static final int HUGE = 20_000;

  private MutatedResult() {}

  /** What is done to a result; each seed does one of them. */
  private enum Mutation {
    NUMBER,
    OTHER_KIND,
    DEEP,
    HUGE_TEXT,
    HUGE_LIST,
    TAKEN_OUT,
    PUT_IN,
    RENAMED,
    EMPTIED,
    CUT,
    BYTES
  }

  /**
   * Replaces one value.
   *
   * @param json a result
   * @param pointer JSON pointer to the value
   * @param value JSON to put there
   * @return the other result
   */
  public static byte[] at(byte[] json, String pointer, String value) {
    JsonNode root = JsonMapper.shared().readTree(json);
    JsonPointer place = JsonPointer.compile(pointer);
    replace(root.at(place.head()), place, value);
    return bytes(root);
  }

  /** How many mutations there are: seeds from 0 up to this do each once. */
  public static int kinds() {
    return Mutation.values().length;
  }

  private static Mutation mutation(long seed) {
    return Mutation.values()[(int) (seed % Mutation.values().length)];
  }

  /**
   * Mutates once.
   *
   * @param json a result
   * @param seed decides what happens where
   * @return the mutated bytes
   */
  public static byte[] of(byte[] json, long seed) {
    Random random = new Random(seed);
    Mutation mutation = mutation(seed);
    JsonNode root = JsonMapper.shared().readTree(json);
    List<JsonPointer> places = new ArrayList<>();
    collect(root, JsonPointer.empty(), places, mutation);
    JsonPointer place = places.get(random.nextInt(places.size()));
    JsonNode parent = root.at(place.head());
    switch (mutation) {
      case NUMBER -> replace(parent, place, NUMBERS[random.nextInt(NUMBERS.length)]);
      case OTHER_KIND -> replace(parent, place, OTHERS[random.nextInt(OTHERS.length)]);
      case DEEP -> {
        int depth = random.nextBoolean() ? 400 : 100_000;
        replace(parent, place, "[".repeat(depth) + "]".repeat(depth));
      }
      case HUGE_TEXT -> replace(parent, place, '"' + "w ".repeat(HUGE) + "www.x.example\"");
      case HUGE_LIST -> {
        ArrayNode list = (ArrayNode) root.at(place);
        JsonNode first = list.get(0);
        for (int i = 0; i < HUGE / Math.max(1, first.size()); i++) {
          list.add(first);
        }
      }
      case TAKEN_OUT -> takeOut(parent, place);
      case PUT_IN -> ((ObjectNode) root.at(place)).put("unexpected", random.nextInt());
      case RENAMED -> {
        JsonNode value = root.at(place);
        takeOut(parent, place);
        ((ObjectNode) parent).set("Nobody's", value);
      }
      case EMPTIED -> replace(parent, place, root.at(place).isArray() ? "[]" : "{}");
      case CUT -> {
        return Arrays.copyOf(json, random.nextInt(json.length));
      }
      case BYTES -> {
        byte[] damaged = json.clone();
        for (int i = 0; i < 3; i++) {
          damaged[random.nextInt(damaged.length)] = (byte) (32 + random.nextInt(95));
        }
        return damaged;
      }
    }
    return bytes(root);
  }

  private static void collect(
      JsonNode node, JsonPointer at, List<JsonPointer> places, Mutation mutation) {
    boolean fits =
        switch (mutation) {
          case NUMBER -> node.isNumber();
          case HUGE_TEXT -> node.isString();
          case HUGE_LIST -> node.isArray() && !node.isEmpty();
          case PUT_IN -> node.isObject();
          case EMPTIED -> node.isContainer() && !node.isEmpty() && at.length() > 0;
          default -> at.length() > 0;
        };
    boolean named = at.length() == 0 || !at.last().mayMatchElement();
    if (fits && (mutation != Mutation.RENAMED || named)) {
      places.add(at);
    }
    if (node.isObject()) {
      node.forEachEntry((name, child) -> collect(child, at.appendProperty(name), places, mutation));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        collect(node.get(i), at.appendIndex(i), places, mutation);
      }
    }
  }

  private static void replace(JsonNode parent, JsonPointer place, String value) {
    RawValue raw = new RawValue(value);
    if (parent instanceof ObjectNode object) {
      object.putRawValue(place.last().getMatchingProperty(), raw);
    } else {
      ArrayNode list = (ArrayNode) parent;
      int index = place.last().getMatchingIndex();
      list.remove(index);
      list.insertRawValue(index, raw);
    }
  }

  private static void takeOut(JsonNode parent, JsonPointer place) {
    if (parent instanceof ObjectNode object) {
      object.remove(place.last().getMatchingProperty());
    } else {
      ((ArrayNode) parent).remove(place.last().getMatchingIndex());
    }
  }

  private static byte[] bytes(JsonNode root) {
    return JsonMapper.shared().writeValueAsString(root).getBytes(StandardCharsets.UTF_8);
  }
}
