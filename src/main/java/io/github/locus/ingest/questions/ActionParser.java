package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
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
final class ActionParser {
  private static final String DEFAULT_ACTION = "default";

  private final Names names;
  private final TextParser texts;

  /** A parser of one file. */
  ActionParser(Names names, TextParser texts) {
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
  Map<String, DimensionActions> actions(
      YamlFields fields, List<Dimension> dimensions, List<OrgFunction> functions) {
    Map<String, DimensionActions> actions = new LinkedHashMap<>();
    List<String> ids = dimensions.stream().map(Dimension::id).toList();
    List<String> keys = new ArrayList<>(List.of(DEFAULT_ACTION));
    functions.forEach(function -> keys.add(function.name()));
    fields
        .below("actions", YamlFields.ANY)
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (dimension, value) -> {
                          if (!ids.contains(dimension)) {
                            Place place = given.placeOfKey(dimension);
                            names.unknown(Clause.DIMENSION, dimension, ids, place);
                          }
                          value
                              .fields(keys)
                              .flatMap(this::actions)
                              .ifPresent(a -> actions.put(dimension, a));
                        }));
    return actions;
  }

  private Optional<DimensionActions> actions(YamlFields fields) {
    Optional<LocalizedText> standard =
        fields.required(DEFAULT_ACTION, Clause.ACTION_OF_ANY).flatMap(texts::text);
    Map<String, LocalizedText> byFunction = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (function, value) -> {
              if (!function.equals(DEFAULT_ACTION)) {
                texts.text(value).ifPresent(text -> byFunction.put(function, text));
              }
            });
    return standard.map(text -> new DimensionActions(text, byFunction));
  }
}
