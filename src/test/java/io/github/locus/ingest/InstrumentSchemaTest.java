package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.yaml.YamlForm;
import io.github.locus.instrument.Instrument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the published schema of an instrument file says is what its reader does. */
class InstrumentSchemaTest {
  private static final String SCHEMA =
      new String(YamlForm.INSTRUMENT.schema(), StandardCharsets.UTF_8);
  private static final String PULSE =
      """
      id: pulse
      version: 1
      languages: [en]
      functions: [IT, HR]
      scale: {min: 1, max: 3, labels: {en: [No, Perhaps, Yes]}}
      dimensions:
        - {id: people, role: capability, weight: 2, name: {en: People}, items: [{id: people_1, text: {en: One}}]}
      weightings: {people-first: {people: 4}, equal: {}}
      actions: {people: {default: {en: Do}, IT: {en: Do it}}}
      """;

  @ParameterizedTest
  @ValueSource(strings = {"locus-24", "locus-12"})
  void builtInInstrument_isValid(String id) throws IOException {
    try (InputStream yaml = Instrument.class.getResourceAsStream(id + ".yaml")) {
      assertThat(yaml).isNotNull();
      assertThat(errors(new String(yaml.readAllBytes(), StandardCharsets.UTF_8))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: pulse                 | id: pulse
          version: 1                | version: "1.10"
          weight: 2,                |
          role: capability,         |
          labels: {en: [No, Perhaps, Yes]} | labels: {}
          text: {en: One}           | text: {en: One}, reversed: true
          IT: {en: Do it}           | IT: {en: Do it, horizon: 30, effort: low, owner: HR}
          """)
  void whatIsRead_isValid(String from, String to) {
    String yaml = PULSE.replace(from, to == null ? "" : to);

    assertThat(read(yaml)).isInstanceOf(Read.Done.class);
    assertThat(errors(yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: pulse                 | titel: pulse
          languages: [en]           | languages: en
          functions: [IT, HR]       | functions: []
          functions: [IT, HR]       | functions: [IT, none]
          functions: [IT, HR]       | functions: [IT, IT]
          IT: {en: Do it}           | IT: {en: Do it, horizon: 0}
          IT: {en: Do it}           | IT: {en: Do it, effort: none}
          min: 1                    | min: 1.5
          max: 3,                   |
          {id: people,              | {id: 1people,
          role: capability          | role: capabilities
          weight: 2                 | weight: 0
          weight: 2                 | weight: heavy
          name: {en: People}        | name: People
          items: [{id: people_1, text: {en: One}}] | items: []
          id: people_1              | id: wave
          id: people_1              | id: people 1
          text: {en: One}           | text: {}
          text: {en: One}           | text: {en: One}, reversed: perhaps
          text: {en: One}           | text: {en: One}, optional: true
          people: 4                 | people: -4
          default: {en: Do}, IT     | IT
          """)
  void whatIsRefused_isInvalid(String from, String to) {
    String yaml = PULSE.replace(from, to == null ? "" : to);

    assertThat(yaml).isNotEqualTo(PULSE);
    assertThat(read(yaml)).isInstanceOf(Read.Refused.class);
    assertThat(errors(yaml)).isNotEmpty();
  }

  private static Read<Instrument> read(String yaml) {
    return new InstrumentReader().read(Pulse.text("pulse.yaml", yaml));
  }

  private static List<String> errors(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);
    JsonNode tree = new YAMLMapper().readTree(yaml);
    return schema.validate(tree.toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
