package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionActions;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the action library. */
public final class ActionParser {
  private static final String DEFAULT_ACTION = "default";

  private final String file;
  private final Diagnostics out;
  private final Names names;
  private final TextParser texts;

  /** A parser of one file. */
  public ActionParser(String file, Diagnostics out, Names names, TextParser texts) {
    this.file = file;
    this.out = out;
    this.names = names;
    this.texts = texts;
  }

  /**
   * Reads the action library.
   *
   * @param fields root of the file
   * @param dimensions the dimensions that there are
   * @param functions the functions that there are
   * @return actions by dimension
   */
  public Map<String, DimensionActions> actions(
      YamlFields fields, List<Dimension> dimensions, List<OrgFunction> functions) {
    Map<String, DimensionActions> actions = new LinkedHashMap<>();
    List<String> ids = dimensions.stream().map(Dimension::id).toList();
    List<String> keys = new ArrayList<>(List.of(DEFAULT_ACTION));
    functions.forEach(function -> keys.add(function.name()));
    fields
        .node("actions")
        .flatMap(node -> YamlFields.of(node, "actions", List.of(), file, out))
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (dimension, entry) -> {
                          if (!ids.contains(dimension)) {
                            Place place = Place.at(file, entry.line(), entry.column());
                            names.unknown(Clause.DIMENSION, dimension, ids, place);
                          }
                          YamlFields.of(entry.value(), dimension, keys, file, out)
                              .flatMap(this::actions)
                              .ifPresent(a -> actions.put(dimension, a));
                        }));
    return actions;
  }

  private Optional<DimensionActions> actions(YamlFields fields) {
    Optional<LocalizedText> standard =
        fields
            .required(DEFAULT_ACTION, Clause.ACTION_OF_ANY)
            .flatMap(node -> texts.text(node, DEFAULT_ACTION));
    Map<String, LocalizedText> byFunction = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (function, entry) -> {
              if (!function.equals(DEFAULT_ACTION)) {
                texts
                    .text(entry.value(), function)
                    .ifPresent(text -> byFunction.put(function, text));
              }
            });
    return standard.map(text -> new DimensionActions(text, byFunction));
  }
}
