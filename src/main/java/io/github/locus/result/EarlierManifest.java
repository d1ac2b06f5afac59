package io.github.locus.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a {@code manifest.json} in a folder says, whichever version of the program wrote it. */
public final class EarlierManifest {
  private static final String FILES = "files";
  private static final String KIND = "kind";
  private static final String ALONGSIDE = "alongside";
  private static final String SEAL = "seal";

  private final List<Map<String, Object>> parts;

  private EarlierManifest(List<Map<String, Object>> parts) {
    this.parts = List.copyOf(parts);
  }

  static EarlierManifest of(JsonNode manifest) {
    List<Map<String, Object>> parts = new ArrayList<>();
    parts.add(part(manifest));
    manifest.path(ALONGSIDE).forEach(other -> parts.add(part(other)));
    return new EarlierManifest(parts);
  }

  /**
   * The files of one kind.
   *
   * @param kind as in {@link Manifest#kind()}
   * @return SHA-256 by path
   */
  public Map<String, String> files(String kind) {
    Map<String, String> files = new LinkedHashMap<>();
    parts.stream()
        .filter(part -> kind.equals(part.get(KIND)))
        .forEach(part -> files.putAll(files(part)));
    return files;
  }

  /**
   * All files.
   *
   * @return SHA-256 by path
   */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    parts.forEach(part -> files.putAll(files(part)));
    return files;
  }

  /**
   * What it says of other kinds, for a manifest that takes its place.
   *
   * @param kind the kind of the new manifest
   * @return manifests as they were, without seal
   */
  public List<Map<String, Object>> others(String kind) {
    return parts.stream().filter(part -> !kind.equals(part.get(KIND))).toList();
  }

  /**
   * What made the files of one kind, where a batch did.
   *
   * @param kind as in {@link Manifest#kind()}
   * @return SHA-256 over all that made them; empty where it is not stated
   */
  public Optional<String> run(String kind) {
    return parts.stream()
        .filter(part -> kind.equals(part.get(KIND)) && part.get("run") instanceof String)
        .map(part -> (String) part.get("run"))
        .findFirst();
  }

  private static Map<String, Object> part(JsonNode manifest) {
    Map<String, Object> part = new LinkedHashMap<>();
    manifest
        .properties()
        .forEach(
            field -> {
              if (!field.getKey().equals(ALONGSIDE) && !field.getKey().equals(SEAL)) {
                part.put(field.getKey(), plain(field.getValue()));
              }
            });
    return part;
  }

  private static Map<String, String> files(Map<String, Object> part) {
    Map<String, String> files = new LinkedHashMap<>();
    if (part.get(FILES) instanceof Map<?, ?> stated) {
      stated.forEach((path, hash) -> files.put(String.valueOf(path), String.valueOf(hash)));
    }
    return files;
  }

  private static Object plain(JsonNode node) {
    if (node.isObject()) {
      Map<String, Object> map = new LinkedHashMap<>();
      node.properties().forEach(field -> map.put(field.getKey(), plain(field.getValue())));
      return map;
    }
    if (node.isArray()) {
      List<Object> list = new ArrayList<>();
      node.forEach(entry -> list.add(plain(entry)));
      return list;
    }
    if (node.isNull()) {
      return Optional.empty();
    }
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    if (node.isNumber()) {
      return node.canConvertToLong() && node.isIntegralNumber()
          ? (Object) node.asLong()
          : (Object) node.asDouble();
    }
    return node.asString();
  }
}
