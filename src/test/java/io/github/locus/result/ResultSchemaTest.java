package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.SeededCases;
import io.github.locus.wording.English;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
  private static final String SCHEMA = new String(Contract.RESULT.schema(), StandardCharsets.UTF_8);

  private static final Schema STRICT = schema(SCHEMA);
  private static final Schema TOLERANT =
      schema(SCHEMA.replace("\"additionalProperties\": false", "\"additionalProperties\": true"));

  /** What is mutated: a few units have every kind of place. */
  private static final byte[] SOUND =
      JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, SeededCases.count(3, 10)));

  static List<Result> results() {
    return ResultJsonTest.results();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("results")
  void everyResultIsValid(Result result) {
    assertThat(errors(new String(JsonForm.write(result), StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void anUnknownNameIsInvalid() {
    String json = new String(JsonForm.write(ResultFixtures.rich()), StandardCharsets.UTF_8);
    assertThat(errors(json.replace("\"pNewLeader\"", "\"pNewBoss\""))).isNotEmpty();
  }

  @Test
  void aProbabilityAboveOneIsInvalid() {
    String json = new String(JsonForm.write(ResultFixtures.rich()), StandardCharsets.UTF_8);
    assertThat(errors(json.replace("\"confidence\": 0.873", "\"confidence\": 87.3"))).isNotEmpty();
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
    byte[] json = MutatedResult.of(SOUND, seed);
    assertThat(refused(json))
        .isEqualTo(
            !isWellFormed(json)
                || !errors(TOLERANT, new String(json, StandardCharsets.UTF_8)).isEmpty());
  }

  static LongStream seeds() {
    return SeededCases.seeds(33, 2_000);
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
      JsonForm.read(json, Contract.RESULT, Result.class);
      return false;
    } catch (ResultFormatException e) {
      // no schema says that a figure has its persons, null its reason, and a band its two ends in
      // order
      return !English.said(e.why())
          .matches(".*(without the persons|reason under why|contradicts itself).*");
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

  private static List<String> errors(String json) {
    return errors(STRICT, json);
  }

  private static Schema schema(String rules) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(rules, InputFormat.JSON);
  }

  private static List<String> errors(Schema schema, String json) {
    try {
      return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    } catch (JsonNodeException e) {
      // the library takes what is held against a whole bound for a long, which 1e300 is not: no
      // valid count either
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
