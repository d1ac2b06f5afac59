package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidencePlanTest {
  private static final String SCHEMA = new String(Contract.PLAN.schema(), StandardCharsets.UTF_8);

  private static final String PLAN =
      new String(JsonForm.write(PlanFixtures.plan()), StandardCharsets.UTF_8);

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

  private static List<String> errors(String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
