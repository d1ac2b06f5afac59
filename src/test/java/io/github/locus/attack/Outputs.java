package io.github.locus.attack;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Everything that a run wrote, by path; what a command printed goes by {@code console/…}.
 *
 * @param files bytes by path
 */
record Outputs(Map<String, byte[]> files) {
  Outputs {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  byte[] bytes(String path) {
    byte[] bytes = files.get(path);
    if (bytes == null) {
      throw new AssertionError(path + " was not written, but " + files.keySet());
    }
    return bytes;
  }

  /** What {@code result.json} says. */
  JsonNode result() {
    return ResultReader.tree(text("result.json"));
  }

  /** A part of them, as if only that had been handed on. */
  Outputs only(Predicate<String> path) {
    Map<String, byte[]> part = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (path.test(name)) {
            part.put(name, bytes);
          }
        });
    return new Outputs(part);
  }
}
