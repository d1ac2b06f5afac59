package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlNode;
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

  private final String file;
  private final Diagnostics out;
  private final Names names;

  /** A parser of one file. */
  public InstrumentParser(String file, Diagnostics out) {
    this.file = file;
    this.out = out;
    this.names = new Names(file, out);
  }

  /**
   * Parses the root.
   *
   * @param root root of the file
   * @return the instrument, empty where diagnostics hold errors
   */
  public Optional<Instrument> parse(YamlNode root) {
    return YamlFields.of(root, "the file", KEYS, file, out).flatMap(this::instrument);
  }

  private Optional<Instrument> instrument(YamlFields fields) {
    Optional<String> id = fields.requiredText("id", Clause.ID_OF_INSTRUMENT);
    Optional<String> version = fields.requiredText("version", Clause.VERSION_OF_WORDING);
    TextParser texts = new TextParser(file, out, languages(fields));
    List<OrgFunction> functions = functions(fields);
    ScaleParser scales = new ScaleParser(file, out, texts.languages());
    Optional<ResponseScale> scale = fields.node("scale").flatMap(scales::scale);
    List<Dimension> dimensions =
        new DimensionParser(file, out, names, texts).dimensions(fields, scale);
    List<Weighting> weightings = weightings(fields, dimensions);
    Map<String, DimensionActions> actions =
        new ActionParser(file, out, names, texts).actions(fields, dimensions, functions);
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
        .map(node -> List.copyOf(fields.texts(node, "languages").keySet()))
        .orElse(List.of());
  }

  private List<OrgFunction> functions(YamlFields fields) {
    Map<String, YamlNode> given =
        fields
            .required("functions", Clause.RATED_FUNCTIONS)
            .map(node -> fields.texts(node, "functions"))
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
        .node("weightings")
        .flatMap(node -> YamlFields.of(node, "weightings", List.of(), file, out))
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (name, entry) ->
                            YamlFields.of(entry.value(), name, List.of(), file, out)
                                .ifPresent(w -> weightings.add(weighting(name, w, capabilities)))));
    return weightings;
  }

  private Weighting weighting(String name, YamlFields fields, List<String> capabilities) {
    Map<String, Double> weights = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (dimension, entry) -> {
              if (!capabilities.contains(dimension)) {
                Place place = Place.at(file, entry.line(), entry.column());
                names.unknown(Clause.CAPABILITY_DIMENSION, dimension, capabilities, place);
              }
              fields.positive(entry.value(), dimension).ifPresent(w -> weights.put(dimension, w));
            });
    return new Weighting(name, weights);
  }
}
