package io.github.locus.ingest.brand;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.yaml.YamlForm;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the published schema of a brand file says is what its reader does. */
class BrandSchemaTest {
  private static final String SCHEMA = new String(YamlForm.BRAND.schema(), StandardCharsets.UTF_8);

  /** Head of a picture of 2 by 1 pixels, as far as it is read. */
  private static final byte[] LOGO =
      ByteBuffer.allocate(24).putLong(0x89504E470D0A1A0AL).putLong(0).putInt(2).putInt(1).array();

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void logo() throws IOException {
    Files.write(folder.resolve("logo.png"), LOGO);
  }

  @Test
  void sampleOfTheManual_isRead_andValid() throws IOException {
    String manual = Files.readString(Path.of("README.md"));
    int from = manual.indexOf("```yaml\nclient:") + "```yaml\n".length();
    String sample = manual.substring(from, manual.indexOf("```", from));

    assertThat(read(sample).value().flatMap(StatedBrand::logo)).isPresent();
    assertThat(errors(sample)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "client: 7",
        "mark: true",
        "colour: '#005f94'",
        "footer: Für den Vorstand",
        "cover: false",
        "cover: {title: Wer führt?, date: 2026-12-01}"
      })
  void whatIsRead_isValid(String yaml) throws IOException {
    assertThat(read(yaml)).isInstanceOf(Read.Done.class);
    assertThat(errors(yaml)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colours: '#005F94' | colours
          Client: Lindenwerk | Client
          client: [a]        | client
          client: ''         | client
          footer: {en: x}    | footer
          colour: red        | colour
          colour: '#05F'     | colour
          logo: [logo.png]   | logo
          footer:            | footer
          """)
  void whatIsRefused_isInvalid_andNamed(String yaml, String key) throws IOException {
    assertThat(read(yaml)).isInstanceOf(Read.Refused.class);
    assertThat(errors(yaml)).singleElement().asString().contains(key);
  }

  private Read<StatedBrand> read(String yaml) throws IOException {
    return new BrandReader().read(Files.writeString(folder.resolve("brand.yaml"), yaml));
  }

  private static List<String> errors(String yaml) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA, InputFormat.JSON);
    return schema.validate(new YAMLMapper().readTree(yaml).toString(), InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
