package io.github.locus.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schemas that are published are those of the records; {@code -Dlocus.schemas=write} writes them anew. */
class PublishedSchemaTest {
  private static final Path PUBLISHED = Path.of("src/main/resources/io/github/locus/result");
  private static final RecordDocumentation DOCUMENTATION = RecordDocumentation.read();

  @ParameterizedTest
  @EnumSource
  void publishedSchema_isThatOfTheRecord(Contract contract) throws IOException {
    String schema = RecordSchema.of(contract, DOCUMENTATION);
    if (System.getProperty("locus.schemas", "").equals("write")) {
      Files.writeString(PUBLISHED.resolve(contract.code() + ".schema.json"), schema);
      return;
    }
    assertThat(new String(contract.schema(), StandardCharsets.UTF_8))
        .as("run scripts/schemas to write src/main/resources anew")
        .isEqualTo(schema);
  }
}
