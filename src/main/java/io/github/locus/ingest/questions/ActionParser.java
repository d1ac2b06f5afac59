package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionActions;
import io.github.locus.instrument.LibraryAction;
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
  private static final List<String> PARTICULARS = List.of("horizon", "effort", "owner");
  private static final Map<String, LibraryAction.Effort> EFFORTS =
      Map.of(
          "low", LibraryAction.Effort.LOW,
          "medium", LibraryAction.Effort.MEDIUM,
          "high", LibraryAction.Effort.HIGH);

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
    List<String> functionNames = functions.stream().map(OrgFunction::name).toList();
    List<String> keys = new ArrayList<>(List.of(DEFAULT_ACTION));
    keys.addAll(functionNames);
    fields
        .below("actions", YamlFields.ANY)
        .ifPresent(
            library ->
                library
                    .entries()
                    .forEach(
                        (dimension, value) -> {
                          if (!ids.contains(dimension)) {
                            Place place = library.placeOfKey(dimension);
                            names.unknown(Clause.DIMENSION, dimension, ids, place);
                          }
                          value
                              .fields(keys)
                              .flatMap(given -> actions(given, functionNames))
                              .ifPresent(a -> actions.put(dimension, a));
                        }));
    return actions;
  }

  private Optional<DimensionActions> actions(YamlFields fields, List<String> functions) {
    Optional<LibraryAction> standard =
        fields
            .required(DEFAULT_ACTION, Clause.ACTION_OF_ANY)
            .flatMap(value -> action(value, functions));
    Map<String, LibraryAction> byFunction = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (function, value) -> {
              if (!function.equals(DEFAULT_ACTION)) {
                action(value, functions).ifPresent(action -> byFunction.put(function, action));
              }
            });
    return standard.map(action -> new DimensionActions(action, byFunction));
  }

  /** A text by language, and beside it what an action plan says of it. */
  private Optional<LibraryAction> action(YamlValue value, List<String> functions) {
    return texts
        .text(value, PARTICULARS)
        .flatMap(text -> value.fields(YamlFields.ANY).map(given -> action(text, given, functions)))
        .map(
            action -> {
              action.functions().stream()
                  .filter(name -> !functions.contains(name))
                  .forEach(name -> names.unknown(Clause.FUNCTION, name, functions, value.place()));
              return action;
            });
  }

  private LibraryAction action(LocalizedText text, YamlFields given, List<String> functions) {
    Optional<String> owner = given.text("owner");
    owner
        .filter(name -> !functions.contains(name))
        .ifPresent(name -> names.unknown(Clause.FUNCTION, name, functions, given.place("owner")));
    return new LibraryAction(
        text,
        given.whole("horizon", 1, Clause.WHOLE_NUMBER),
        given.choice("effort", EFFORTS),
        owner);
  }
}
