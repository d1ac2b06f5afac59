package io.github.locus.ingest;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionActions;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import io.github.locus.instrument.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Turns the nodes of an instrument file into an instrument. */
final class InstrumentParser {
  private static final List<String> ROOT_KEYS =
      List.of(
          "id",
          "version",
          "languages",
          "functions",
          "scale",
          "dimensions",
          "weightings",
          "actions");
  private static final List<String> DIMENSION_KEYS =
      List.of("id", "role", "weight", "name", "scale", "items");
  private static final List<String> ITEM_KEYS = List.of("id", "text", "reversed");
  private static final List<String> SCALE_KEYS = List.of("min", "max", "labels");
  private static final String DEFAULT_ACTION = "default";

  private final String file;
  private final Diagnostics out;
  private final Names names;
  private List<String> languages = List.of();

  InstrumentParser(String file, Diagnostics out) {
    this.file = file;
    this.out = out;
    this.names = new Names(file, out);
  }

  /**
   * Parses the root.
   *
   * @param root root of the file
   * @return the instrument; empty, or not to be used, where diagnostics hold errors
   */
  Optional<Instrument> parse(YamlNode root) {
    Optional<YamlFields> fields = YamlFields.of(root, "the file", ROOT_KEYS, file, out);
    return fields.flatMap(this::instrument);
  }

  private Optional<Instrument> instrument(YamlFields fields) {
    Optional<String> id = fields.requiredText("id", "a short name, for example pulse-6");
    Optional<String> version = fields.requiredText("version", "the version of the wording");
    languages =
        fields
            .required("languages", "a list of language tags, for example [en, de]")
            .map(node -> List.copyOf(fields.texts(node, "languages").keySet()))
            .orElse(List.of());
    List<OrgFunction> functions = functions(fields);
    Optional<ResponseScale> scale = fields.node("scale").flatMap(this::scale);
    List<Dimension> dimensions = dimensions(fields, scale);
    List<Weighting> weightings = weightings(fields, dimensions);
    Map<String, DimensionActions> actions = actions(fields, dimensions, functions);
    if (out.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Instrument(
            id.orElseThrow(),
            version.orElseThrow(),
            languages,
            functions,
            dimensions,
            weightings,
            actions));
  }

  private List<OrgFunction> functions(YamlFields fields) {
    Map<String, YamlNode> given =
        fields
            .required("functions", "a list of the functions that are rated")
            .map(node -> fields.texts(node, "functions"))
            .orElse(Map.of());
    given.forEach(names::checkFunction);
    if (fields.has("functions") && given.isEmpty() && !out.hasErrors()) {
      out.add(
          DiagnosticCode.MISSING_KEY,
          fields.place("functions"),
          "functions",
          "at least one function that is rated");
    }
    return given.keySet().stream().map(OrgFunction::new).toList();
  }

  private Optional<ResponseScale> scale(YamlNode node) {
    Optional<YamlFields> given = YamlFields.of(node, "scale", SCALE_KEYS, file, out);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    YamlFields fields = given.get();
    OptionalInt min = fields.requiredWhole("min", "the lowest answer");
    OptionalInt max = fields.requiredWhole("max", "the highest answer");
    if (min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    long options = (long) max.getAsInt() - min.getAsInt() + 1;
    if (options < 2 || options > ResponseScale.MAX_OPTIONS) {
      out.add(DiagnosticCode.BAD_SCALE, fields.place(), min.getAsInt(), max.getAsInt());
      return Optional.empty();
    }
    return Optional.of(
        new ResponseScale(min.getAsInt(), max.getAsInt(), labels(fields, (int) options)));
  }

  private Map<String, List<String>> labels(YamlFields fields, int points) {
    Map<String, List<String>> labels = new LinkedHashMap<>();
    Optional<YamlNode> node = fields.node("labels");
    Optional<YamlFields> byLanguage =
        node.flatMap(value -> YamlFields.of(value, "labels", languages, file, out));
    byLanguage.ifPresent(
        given ->
            given
                .entries()
                .forEach(
                    (language, entry) -> {
                      List<String> words =
                          List.copyOf(given.texts(entry.value(), language).keySet());
                      if (words.size() != points) {
                        out.add(
                            DiagnosticCode.BAD_LABELS, given.place(language), words.size(), points);
                      }
                      labels.put(language, words);
                    }));
    return labels;
  }

  private List<Dimension> dimensions(YamlFields fields, Optional<ResponseScale> scale) {
    List<Dimension> dimensions = new ArrayList<>();
    List<YamlNode> nodes =
        fields
            .required("dimensions", "a list of sets of items")
            .flatMap(node -> fields.list(node, "dimensions"))
            .orElse(List.of());
    Map<DimensionRole, Integer> roles = new HashMap<>();
    for (YamlNode node : nodes) {
      YamlFields.of(node, "dimension", DIMENSION_KEYS, file, out)
          .ifPresent(
              given -> {
                DimensionRole role = role(given);
                if (roles.merge(role, 1, Integer::sum) == 2 && role != DimensionRole.CAPABILITY) {
                  out.add(
                      DiagnosticCode.BAD_ROLES,
                      given.place("role"),
                      "there is already a dimension with the role " + word(role));
                }
                dimension(given, role, scale).ifPresent(dimensions::add);
              });
    }
    if (fields.has("dimensions") && !roles.containsKey(DimensionRole.CAPABILITY)) {
      out.add(
          DiagnosticCode.BAD_ROLES,
          fields.place("dimensions"),
          "no dimension has the role capability");
    }
    return dimensions;
  }

  private Optional<Dimension> dimension(
      YamlFields fields, DimensionRole role, Optional<ResponseScale> common) {
    Optional<String> id = fields.requiredText("id", "a short name, for example people");
    id.ifPresent(name -> names.checkDimension(name, fields.place("id")));
    Optional<Double> weight =
        fields.has("weight")
            ? fields.node("weight").flatMap(node -> fields.positive(node, "weight"))
            : Optional.of(1.0);
    Optional<LocalizedText> name =
        fields.required("name", "what people call it, by language").flatMap(n -> text(n, "name"));
    boolean own = fields.has("scale");
    Optional<ResponseScale> scale = own ? fields.node("scale").flatMap(this::scale) : common;
    if (scale.isEmpty() && !own) {
      out.add(
          DiagnosticCode.MISSING_KEY,
          fields.place(),
          "scale",
          "the answers, here or for the whole instrument, for example {min: 1, max: 5}");
    }
    List<SurveyItem> items = items(fields);
    boolean complete =
        id.isPresent()
            && weight.isPresent()
            && name.isPresent()
            && scale.isPresent()
            && !items.isEmpty();
    return complete
        ? Optional.of(new Dimension(id.get(), role, weight.get(), name.get(), scale.get(), items))
        : Optional.empty();
  }

  private DimensionRole role(YamlFields fields) {
    Optional<YamlNode> node = fields.node("role");
    if (node.isEmpty()) {
      return DimensionRole.CAPABILITY;
    }
    List<String> known = Arrays.stream(DimensionRole.values()).map(InstrumentParser::word).toList();
    Optional<String> given = fields.text(node.get(), "role");
    if (given.isPresent() && known.contains(given.get())) {
      return DimensionRole.values()[known.indexOf(given.get())];
    }
    given.ifPresent(role -> names.unknown("role", role, known, fields.place("role")));
    return DimensionRole.CAPABILITY;
  }

  private List<SurveyItem> items(YamlFields fields) {
    List<SurveyItem> items = new ArrayList<>();
    Optional<List<YamlNode>> nodes =
        fields
            .required("items", "a list of at least one question")
            .flatMap(node -> fields.list(node, "items"));
    if (nodes.isPresent() && nodes.get().isEmpty()) {
      out.add(
          DiagnosticCode.MISSING_KEY,
          fields.place("items"),
          "items",
          "a list of at least one question");
    }
    for (YamlNode node : nodes.orElse(List.of())) {
      YamlFields.of(node, "item", ITEM_KEYS, file, out).flatMap(this::item).ifPresent(items::add);
    }
    return items;
  }

  private Optional<SurveyItem> item(YamlFields fields) {
    Optional<String> id = fields.requiredText("id", "the name of its column, for example people_1");
    id.ifPresent(name -> names.checkItem(name, fields.place("id")));
    Optional<LocalizedText> text =
        fields.required("text", "the sentence that is asked").flatMap(n -> text(n, "text"));
    boolean reversed = fields.flag("reversed");
    return id.isPresent() && text.isPresent()
        ? Optional.of(new SurveyItem(id.get(), text.get(), reversed))
        : Optional.empty();
  }

  /** A text by language; a declared language that it lacks is a warning, for the first stands in. */
  private Optional<LocalizedText> text(YamlNode node, String key) {
    Map<String, String> sentences = new LinkedHashMap<>();
    Optional<YamlFields> fields = YamlFields.of(node, key, languages, file, out);
    fields.ifPresent(
        given ->
            given
                .entries()
                .forEach(
                    (language, entry) ->
                        given
                            .text(entry.value(), language)
                            .ifPresent(sentence -> sentences.put(language, sentence))));
    if (sentences.isEmpty()) {
      fields.ifPresent(
          given -> {
            if (given.entries().isEmpty()) {
              out.add(
                  DiagnosticCode.MISSING_KEY, given.place(), "en", "the sentence in a language");
            }
          });
      return Optional.empty();
    }
    for (String language : languages) {
      if (!sentences.containsKey(language)) {
        out.add(
            DiagnosticCode.MISSING_TRANSLATION,
            Place.at(file, node.line(), node.column()),
            language,
            sentences.keySet().iterator().next());
      }
    }
    return Optional.of(new LocalizedText(sentences));
  }

  private List<Weighting> weightings(YamlFields fields, List<Dimension> dimensions) {
    List<Weighting> weightings = new ArrayList<>();
    List<String> capabilities =
        dimensions.stream()
            .filter(d -> d.role() == DimensionRole.CAPABILITY)
            .map(Dimension::id)
            .toList();
    mapping(fields, "weightings")
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
                names.unknown("capability dimension", dimension, capabilities, place);
              }
              fields.positive(entry.value(), dimension).ifPresent(w -> weights.put(dimension, w));
            });
    return new Weighting(name, weights);
  }

  private Map<String, DimensionActions> actions(
      YamlFields fields, List<Dimension> dimensions, List<OrgFunction> functions) {
    Map<String, DimensionActions> actions = new LinkedHashMap<>();
    List<String> ids = dimensions.stream().map(Dimension::id).toList();
    List<String> keys = new ArrayList<>(List.of(DEFAULT_ACTION));
    functions.forEach(function -> keys.add(function.name()));
    mapping(fields, "actions")
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (dimension, entry) -> {
                          if (!ids.contains(dimension)) {
                            Place place = Place.at(file, entry.line(), entry.column());
                            names.unknown("dimension", dimension, ids, place);
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
            .required(DEFAULT_ACTION, "what any function should do")
            .flatMap(node -> text(node, DEFAULT_ACTION));
    Map<String, LocalizedText> byFunction = new LinkedHashMap<>();
    fields
        .entries()
        .forEach(
            (function, entry) -> {
              if (!function.equals(DEFAULT_ACTION)) {
                text(entry.value(), function).ifPresent(text -> byFunction.put(function, text));
              }
            });
    return standard.map(text -> new DimensionActions(text, byFunction));
  }

  private Optional<YamlFields> mapping(YamlFields fields, String key) {
    return fields.node(key).flatMap(node -> YamlFields.of(node, key, List.of(), file, out));
  }

  private static String word(DimensionRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
