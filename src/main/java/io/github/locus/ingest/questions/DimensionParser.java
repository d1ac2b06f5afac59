package io.github.locus.ingest.questions;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
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
final class DimensionParser {
  private static final List<String> DIMENSION_KEYS =
      List.of("id", "role", "weight", "name", "scale", "items");
  private static final List<String> ITEM_KEYS = List.of("id", "text", "reversed");

  private final Names names;
  private final TextParser texts;
  private final ScaleParser scales;

  /** A parser of one file. */
  DimensionParser(Names names, TextParser texts) {
    this.names = names;
    this.texts = texts;
    this.scales = new ScaleParser(texts.languages());
  }

  /**
   * Reads all dimensions.
   *
   * @param fields root of the file
   * @param scale the scale of the whole instrument, where it has one
   * @return the dimensions that could be read
   */
  List<Dimension> dimensions(YamlFields fields, Optional<ResponseScale> scale) {
    List<Dimension> dimensions = new ArrayList<>();
    List<YamlValue> values =
        fields
            .required("dimensions", Clause.SETS_OF_ITEMS)
            .flatMap(YamlValue::list)
            .orElse(List.of());
    Map<DimensionRole, Integer> roles = new HashMap<>();
    for (YamlValue value : values) {
      value
          .fields(DIMENSION_KEYS)
          .ifPresent(
              given -> {
                DimensionRole role = role(given);
                if (roles.merge(role, 1, Integer::sum) == 2 && role != DimensionRole.CAPABILITY) {
                  given.report(
                      DiagnosticCode.BAD_ROLES,
                      given.place("role"),
                      Clause.ROLE_IS_TAKEN.with(word(role)));
                }
                dimension(given, role, scale).ifPresent(dimensions::add);
              });
    }
    if (fields.has("dimensions") && !roles.containsKey(DimensionRole.CAPABILITY)) {
      fields.report(DiagnosticCode.BAD_ROLES, fields.place("dimensions"), Clause.NO_CAPABILITY);
    }
    return dimensions;
  }

  private Optional<Dimension> dimension(
      YamlFields fields, DimensionRole role, Optional<ResponseScale> common) {
    Optional<String> id = fields.requiredText("id", Clause.ID_OF_DIMENSION);
    id.ifPresent(name -> names.checkDimension(name, fields.place("id")));
    Optional<Double> weight =
        fields.has("weight")
            ? fields
                .required("weight", Clause.NUMBER_ABOVE_0)
                .flatMap(value -> value.decimal(Clause.NUMBER_ABOVE_0, w -> w > 0))
            : Optional.of(1.0);
    Optional<LocalizedText> name =
        fields.required("name", Clause.NAMES_BY_LANGUAGE).flatMap(texts::text);
    boolean own = fields.has("scale");
    Optional<ResponseScale> scale =
        own || common.isEmpty()
            ? fields.required("scale", Clause.ANSWERS_OF_SCALE).flatMap(scales::scale)
            : common;
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
    List<String> known = Arrays.stream(DimensionRole.values()).map(DimensionParser::word).toList();
    Optional<String> given = fields.text("role");
    if (given.isPresent() && known.contains(given.get())) {
      return DimensionRole.values()[known.indexOf(given.get())];
    }
    given.ifPresent(role -> names.unknown(Clause.ROLE, role, known, fields.place("role")));
    return DimensionRole.CAPABILITY;
  }

  private List<SurveyItem> items(YamlFields fields) {
    List<SurveyItem> items = new ArrayList<>();
    Optional<List<YamlValue>> values =
        fields.required("items", Clause.ONE_QUESTION).flatMap(YamlValue::list);
    if (values.isPresent() && values.get().isEmpty()) {
      fields.report(
          DiagnosticCode.MISSING_KEY, fields.place("items"), "items", Clause.ONE_QUESTION);
    }
    for (YamlValue value : values.orElse(List.of())) {
      value.fields(ITEM_KEYS).flatMap(this::item).ifPresent(items::add);
    }
    return items;
  }

  private Optional<SurveyItem> item(YamlFields fields) {
    Optional<String> id = fields.requiredText("id", Clause.NAME_OF_COLUMN);
    id.ifPresent(name -> names.checkItem(name, fields.place("id")));
    Optional<LocalizedText> text =
        fields.required("text", Clause.SENTENCE_ASKED).flatMap(texts::text);
    boolean reversed = reversed(fields);
    return id.isPresent() && text.isPresent()
        ? Optional.of(new SurveyItem(id.get(), text.get(), reversed))
        : Optional.empty();
  }

  /** A draft asks where a negation makes it likely. */
  private static boolean reversed(YamlFields fields) {
    Optional<YamlValue> open = fields.value("reversed").filter(value -> value.is("?"));
    open.ifPresent(
        value ->
            value.report(
                DiagnosticCode.STUDY_TO_DO,
                "reversed",
                Clause.ASK_REVERSED,
                Clause.ANSWER_REVERSED));
    return open.isEmpty() && fields.flag("reversed").orElse(false);
  }

  private static String word(DimensionRole role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
