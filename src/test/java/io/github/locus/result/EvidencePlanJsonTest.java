package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidencePlanJsonTest {
  private static final String SCHEMA =
      new String(EvidencePlanJson.schema(), StandardCharsets.UTF_8);

  /** What stands beside the components of a record for readers. */
  private static final Map<Class<?>, List<String>> TEXTS =
      Map.of(PlannedDesign.class, List.of("label"), Note.class, List.of("text"));

  private static final String PLAN =
      new String(EvidencePlanJson.write(PlanFixtures.plan()), StandardCharsets.UTF_8);

  @Test
  void aPlanIsValid() {
    assertThat(errors(PLAN)).isEmpty();
  }

  @Test
  void anUnknownNameIsInvalid() {
    assertThat(errors(PLAN.replace("\"settledGain\"", "\"gain\""))).isNotEmpty();
  }

  @Test
  void aShareAboveOneIsInvalid() {
    assertThat(errors(PLAN.replace("\"turnover\": 0.25", "\"turnover\": 25"))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        EvidencePlan.class,
        PlanOptions.class,
        PlanBasis.class,
        PlannedFunction.class,
        PlannedDesign.class,
        SimulatedFigure.class,
        Note.class
      })
  void schemaAndRecordNameTheSameProperties_eachDescribed(Class<?> record) {
    JsonNode schema = JsonMapper.shared().readTree(SCHEMA);
    String name = record.getSimpleName();
    JsonNode definition =
        record == EvidencePlan.class
            ? schema
            : schema.path("$defs").path(Character.toLowerCase(name.charAt(0)) + name.substring(1));
    List<String> components =
        Arrays.stream(record.getRecordComponents()).map(c -> c.getName()).toList();

    List<String> properties = new ArrayList<>(TEXTS.getOrDefault(record, List.of()));
    properties.addAll(components);
    assertThat(definition.path("properties").propertyNames()).containsExactlyElementsOf(properties);
    assertThat(definition.path("required").valueStream().map(JsonNode::asString))
        .containsExactlyElementsOf(components);
    assertThat(definition.path("properties").valueStream())
        .allMatch(property -> !property.path("description").asString("").isBlank());
  }

  private static List<String> errors(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
