package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.SeededCases;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

class ResultSchemaTest {
  private static final String SCHEMA = new String(ResultJson.schema(), StandardCharsets.UTF_8);

  /** What stands beside the components of a record for readers, and is not read again. */
  private static final Map<Class<?>, List<String>> TEXTS =
      Map.of(
          Verdict.class, List.of("headline"),
          Statement.class, List.of("text"),
          PlannedAction.class, List.of("action", "measure"),
          Finding.class, List.of("message"));

  static List<Result> results() {
    return ResultJsonTest.results();
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyResultIsValid(Result result) {
    assertThat(errors(new String(ResultJson.write(result), StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void anUnknownNameIsInvalid() {
    String json = new String(ResultJson.write(ResultFixtures.rich()), StandardCharsets.UTF_8);
    assertThat(errors(json.replace("\"pNewLeader\"", "\"pNewBoss\""))).isNotEmpty();
  }

  @Test
  void aProbabilityAboveOneIsInvalid() {
    String json = new String(ResultJson.write(ResultFixtures.rich()), StandardCharsets.UTF_8);
    assertThat(errors(json.replace("\"confidence\": 0.873", "\"confidence\": 87.3"))).isNotEmpty();
  }

  @Test
  void schemaAndRecordsNameTheSameProperties() {
    Map<Class<?>, JsonNode> definitions = definitions();
    assertThat(definitions.keySet()).contains(Estimate.class, SensitivityPoint.class);
    definitions.forEach(
        (record, definition) -> {
          List<String> components = names(record);
          List<String> properties = new ArrayList<>(TEXTS.getOrDefault(record, List.of()));
          properties.addAll(components);
          assertThat(definition.path("properties").propertyNames())
              .as(record.getSimpleName())
              .containsExactlyElementsOf(properties);
          assertThat(definition.path("required").valueStream().map(JsonNode::asString))
              .as("required of " + record.getSimpleName())
              .containsExactlyElementsOf(components);
        });
  }

  @Test
  void exactlyTheOptionalComponentsMayBeNull() {
    definitions()
        .forEach(
            (record, definition) -> {
              for (RecordComponent component : record.getRecordComponents()) {
                assertThat(nullable(definition.path("properties").path(component.getName())))
                    .as(record.getSimpleName() + "." + component.getName())
                    .isEqualTo(
                        component.getType() == Optional.class
                            || component.getType() == Shown.class);
              }
            });
  }

  @Test
  void everyPropertyIsDescribed() {
    definitions()
        .forEach(
            (record, definition) ->
                definition
                    .path("properties")
                    .forEachEntry(
                        (name, property) ->
                            assertThat(property.path("description").asString(""))
                                .as(record.getSimpleName() + "." + name)
                                .isNotBlank()));
  }

  @Test
  void everyNumberHasARange() {
    List<JsonNode> numbers = new ArrayList<>();
    rules(JsonMapper.shared().readTree(SCHEMA), numbers::add);
    numbers.removeIf(rule -> !rule.path("type").toString().matches(".*\"(number|integer)\".*"));
    assertThat(numbers)
        .hasSizeGreaterThan(100)
        .allSatisfy(rule -> assertThat(rule.has("minimum") && rule.has("maximum")).isTrue());
  }

  @Test
  void theSchemaUsesNoKeywordThatReadingWouldPassOver() {
    rules(
        JsonMapper.shared().readTree(SCHEMA),
        rule -> assertThat(SchemaCheck.KEYWORDS).containsAll(rule.propertyNames()));
  }

  /** What reading refuses is what an independent validator refuses, names of later versions aside. */
  @ParameterizedTest
  @MethodSource("seeds")
  void readingRefusesWhatTheSchemaDoes(long seed) {
    byte[] json = MutatedResult.of(ResultJson.write(ResultFixtures.rich()), seed);
    String tolerant =
        SCHEMA.replace("\"additionalProperties\": false", "\"additionalProperties\": true");
    assertThat(refused(json))
        .isEqualTo(
            !isWellFormed(json)
                || !errors(tolerant, new String(json, StandardCharsets.UTF_8)).isEmpty());
  }

  static LongStream seeds() {
    return SeededCases.seeds(55, 2_000);
  }

  private static boolean isWellFormed(byte[] json) {
    try {
      JsonMapper.shared().readTree(json);
      return true;
    } catch (JacksonException e) {
      return false;
    }
  }

  private static boolean refused(byte[] json) {
    try {
      JsonForm.read(json, ResultJson.schema(), Result.class);
      return false;
    } catch (ResultFormatException e) {
      // no schema says that a figure has its persons, null its reason, and a band its two ends in
      // order
      return !String.valueOf(e.getMessage())
          .matches(".*(without the persons|reason under why|is no band).*");
    }
  }

  /** The schema and every rule within it. */
  private static void rules(JsonNode rule, Consumer<JsonNode> found) {
    found.accept(rule);
    for (String keyword : List.of("properties", "$defs")) {
      rule.path(keyword).forEach(one -> rules(one, found));
    }
    rule.path("anyOf").forEach(one -> rules(one, found));
    for (String keyword : List.of("items", "additionalProperties")) {
      if (rule.path(keyword).isObject()) {
        rules(rule.path(keyword), found);
      }
    }
  }

  /** A record with figures has, beside its components, the persons behind them and the reasons. */
  private static List<String> names(Class<?> record) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      names.add(component.getName());
    }
    if (Arrays.stream(record.getRecordComponents())
        .anyMatch(component -> RecordParts.shows(component.getGenericType()))) {
      names.addAll(List.of("persons", "why"));
    }
    return names;
  }

  @Test
  void everyReasonIsInTheSchema() {
    JsonNode reasons =
        JsonMapper.shared().readTree(SCHEMA).path("$defs").path("reason").path("enum");
    assertThat(reasons.valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(Arrays.stream(Reason.values()).map(Reason::code).toList());
  }

  private static boolean nullable(JsonNode property) {
    return property.path("type").valueStream().anyMatch(t -> t.asString().equals("null"))
        || property
            .path("anyOf")
            .valueStream()
            .anyMatch(o -> o.path("type").asString("").equals("null"));
  }

  /** Every record reachable from {@link Result}, with its definition in the schema. */
  private static Map<Class<?>, JsonNode> definitions() {
    JsonNode schema = JsonMapper.shared().readTree(SCHEMA);
    Map<Class<?>, JsonNode> definitions = new LinkedHashMap<>();
    visit(
        Result.class,
        record -> {
          String name = record.getSimpleName();
          String key = Character.toLowerCase(name.charAt(0)) + name.substring(1);
          definitions.put(record, record == Result.class ? schema : schema.path("$defs").path(key));
        },
        definitions);
    return definitions;
  }

  private static void visit(Type type, Consumer<Class<?>> found, Map<Class<?>, JsonNode> seen) {
    if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        visit(argument, found, seen);
      }
    } else if (type instanceof Class<?> record && record.isRecord() && !seen.containsKey(record)) {
      found.accept(record);
      for (RecordComponent component : record.getRecordComponents()) {
        visit(component.getGenericType(), found, seen);
      }
    }
  }

  private static List<String> errors(String json) {
    return errors(SCHEMA, json);
  }

  private static List<String> errors(String rules, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(rules, InputFormat.JSON);
    try {
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    } catch (JsonNodeException e) {
      // the library takes what is held against a whole bound for a long, which 1e300 is not: no
      // valid count either
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
