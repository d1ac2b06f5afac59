package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads dimensions with their items. */
public final class DimensionParser {
  private static final List<String> DIMENSION_KEYS =
      List.of("id", "role", "weight", "name", "scale", "items");
  private static final List<String> ITEM_KEYS = List.of("id", "text", "reversed");

  private final String file;
  private final Diagnostics out;
  private final Names names;
  private final TextParser texts;
  private final ScaleParser scales;

  /** A parser of one file. */
  public DimensionParser(String file, Diagnostics out, Names names, TextParser texts) {
    this.file = file;
    this.out = out;
    this.names = names;
    this.texts = texts;
    this.scales = new ScaleParser(file, out, texts.languages());
  }

  /**
   * Reads all dimensions.
   *
   * @param fields root of the file
   * @param scale the scale of the whole instrument, where it has one
   * @return the dimensions that could be read
   */
  public List<Dimension> dimensions(YamlFields fields, Optional<ResponseScale> scale) {
    List<Dimension> dimensions = new ArrayList<>();
    List<YamlNode> nodes =
        fields
            .required("dimensions", Clause.SETS_OF_ITEMS)
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
                      Clause.ROLE_IS_TAKEN.with(word(role)));
                }
                dimension(given, role, scale).ifPresent(dimensions::add);
              });
    }
    if (fields.has("dimensions") && !roles.containsKey(DimensionRole.CAPABILITY)) {
      out.add(DiagnosticCode.BAD_ROLES, fields.place("dimensions"), Clause.NO_CAPABILITY);
    }
    return dimensions;
  }

  private Optional<Dimension> dimension(
      YamlFields fields, DimensionRole role, Optional<ResponseScale> common) {
    Optional<String> id = fields.requiredText("id", Clause.ID_OF_DIMENSION);
    id.ifPresent(name -> names.checkDimension(name, fields.place("id")));
    Optional<Double> weight =
        fields.has("weight")
            ? fields.node("weight").flatMap(node -> fields.positive(node, "weight"))
            : Optional.of(1.0);
    Optional<LocalizedText> name =
        fields.required("name", Clause.NAMES_BY_LANGUAGE).flatMap(n -> texts.text(n, "name"));
    boolean own = fields.has("scale");
    Optional<ResponseScale> scale = own ? fields.node("scale").flatMap(scales::scale) : common;
    if (scale.isEmpty() && !own) {
      out.add(DiagnosticCode.MISSING_KEY, fields.place(), "scale", Clause.ANSWERS_OF_SCALE);
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
    List<String> known = Arrays.stream(DimensionRole.values()).map(DimensionParser::word).toList();
    Optional<String> given = fields.text(node.get(), "role");
    if (given.isPresent() && known.contains(given.get())) {
      return DimensionRole.values()[known.indexOf(given.get())];
    }
    given.ifPresent(role -> names.unknown(Clause.ROLE, role, known, fields.place("role")));
    return DimensionRole.CAPABILITY;
  }

  private List<SurveyItem> items(YamlFields fields) {
    List<SurveyItem> items = new ArrayList<>();
    Optional<List<YamlNode>> nodes =
        fields.required("items", Clause.ONE_QUESTION).flatMap(node -> fields.list(node, "items"));
    if (nodes.isPresent() && nodes.get().isEmpty()) {
      out.add(DiagnosticCode.MISSING_KEY, fields.place("items"), "items", Clause.ONE_QUESTION);
    }
    for (YamlNode node : nodes.orElse(List.of())) {
      YamlFields.of(node, "item", ITEM_KEYS, file, out).flatMap(this::item).ifPresent(items::add);
    }
    return items;
  }

  private Optional<SurveyItem> item(YamlFields fields) {
    Optional<String> id = fields.requiredText("id", Clause.NAME_OF_COLUMN);
    id.ifPresent(name -> names.checkItem(name, fields.place("id")));
    Optional<LocalizedText> text =
        fields.required("text", Clause.SENTENCE_ASKED).flatMap(n -> texts.text(n, "text"));
    boolean reversed = reversed(fields);
    return id.isPresent() && text.isPresent()
        ? Optional.of(new SurveyItem(id.get(), text.get(), reversed))
        : Optional.empty();
  }

  /** A draft asks where a negation makes it likely. */
  private boolean reversed(YamlFields fields) {
    if (fields.node("reversed").filter(DimensionParser::isMark).isEmpty()) {
      return fields.flag("reversed");
    }
    out.add(
        DiagnosticCode.STUDY_TO_DO,
        fields.place("reversed"),
        "reversed",
        Clause.ASK_REVERSED,
        Clause.ANSWER_REVERSED);
    return false;
  }

  private static boolean isMark(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.text().equals("?");
  }

  private static String word(DimensionRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
