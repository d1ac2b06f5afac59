package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionActions;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the nodes of an instrument file into an instrument. */
public final class InstrumentParser {
  private static final List<String> KEYS =
      List.of(
          "id",
          "version",
          "languages",
          "functions",
          "scale",
          "dimensions",
          "weightings",
          "actions");

  private final Diagnostics out;
  private final Names names;

  /**
   * A parser of one file.
   *
   * @param out takes what is wrong with it
   */
  public InstrumentParser(Diagnostics out) {
    this.out = out;
    this.names = new Names(out);
  }

  /**
   * Parses the root.
   *
   * @param root root of the file
   * @return the instrument, empty where diagnostics hold errors
   */
  public Optional<Instrument> parse(YamlValue root) {
    return root.fields(KEYS).flatMap(this::instrument);
  }

  private Optional<Instrument> instrument(YamlFields fields) {
    Optional<String> id = fields.requiredText("id", Clause.ID_OF_INSTRUMENT);
    Optional<String> version = fields.requiredText("version", Clause.VERSION_OF_WORDING);
    TextParser texts = new TextParser(languages(fields));
    List<OrgFunction> functions = functions(fields);
    ScaleParser scales = new ScaleParser(texts.languages());
    Optional<ResponseScale> scale = fields.value("scale").flatMap(scales::scale);
    List<Dimension> dimensions = new DimensionParser(names, texts).dimensions(fields, scale);
    List<Weighting> weightings = weightings(fields, dimensions);
    Map<String, DimensionActions> actions =
        new ActionParser(names, texts).actions(fields, dimensions, functions);
    if (out.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Instrument(
            id.orElseThrow(),
            version.orElseThrow(),
            texts.languages(),
            functions,
            dimensions,
            weightings,
            actions));
  }

  private static List<String> languages(YamlFields fields) {
    return fields
        .required("languages", Clause.LANGUAGE_TAGS)
        .map(value -> List.copyOf(value.textList().keySet()))
        .orElse(List.of());
  }

  private List<OrgFunction> functions(YamlFields fields) {
    Map<String, Place> given =
        fields
            .required("functions", Clause.RATED_FUNCTIONS)
            .map(YamlValue::textList)
            .orElse(Map.of());
    given.forEach(names::checkFunction);
    if (fields.has("functions") && given.isEmpty() && !out.hasErrors()) {
      out.add(
          DiagnosticCode.MISSING_KEY,
          fields.place("functions"),
          "functions",
          Clause.ONE_RATED_FUNCTION);
    }
    return given.keySet().stream().map(OrgFunction::new).toList();
  }

  private List<Weighting> weightings(YamlFields fields, List<Dimension> dimensions) {
    List<Weighting> weightings = new ArrayList<>();
    List<String> capabilities =
        dimensions.stream()
            .filter(d -> d.role() == DimensionRole.CAPABILITY)
            .map(Dimension::id)
            .toList();
    fields
        .below("weightings", YamlFields.ANY)
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (name, value) ->
                            value
                                .fields(YamlFields.ANY)
                                .ifPresent(w -> weightings.add(weighting(name, w, capabilities)))));
    return weightings;
  }

  private Weighting weighting(String name, YamlFields fields, List<String> capabilities) {
    Map<String, Double> weights = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (dimension, value) -> {
              if (!capabilities.contains(dimension)) {
                Place place = fields.placeOfKey(dimension);
                names.unknown(Clause.CAPABILITY_DIMENSION, dimension, capabilities, place);
              }
              value
                  .decimal(Clause.NUMBER_ABOVE_0, weight -> weight > 0)
                  .ifPresent(weight -> weights.put(dimension, weight));
            });
    return new Weighting(name, weights);
  }
}
