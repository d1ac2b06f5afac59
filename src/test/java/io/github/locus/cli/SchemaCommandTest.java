package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  @ParameterizedTest
  @ValueSource(strings = {"result", "check", "plan", "compare", "study", "instrument", "brand"})
  void name_printsItsSchema(String name) {
    CommandRun run = CommandRun.of("schema", name);

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(JsonMapper.shared().readTree(run.out()).path("$schema").asString())
        .isEqualTo(DIALECT);
    assertThat(JsonMapper.shared().readTree(run.out()).path("$id").asString())
        .startsWith("urn:locus:schema:" + name + ":");
  }

  @Test
  void unknownName_isAUsageErrorThatListsTheNames() {
    CommandRun run = CommandRun.of("schema", "benchmark");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(
            "result, check, plan, compare, development, gate, portfolio, privacy, study, instrument, brand");
  }

  @Test
  void help_andCompletionListTheNames() {
    assertThat(CommandRun.of("schema", "--help").out().replaceAll("\\s+", " "))
        .contains(
            "result, check, plan, compare, development, gate, portfolio, privacy, study, instrument, brand");
    assertThat(CommandRun.of("completion").out()).contains("\"result\" \"check\"");
  }

  @Test
  void comparison_isValidByTheSchemaThatIsPrinted(@TempDir Path folder) throws IOException {
    Path before = write(folder.resolve("before.json"), List.of("IT", "HR", "L&D"));
    Path after = write(folder.resolve("after.json"), List.of("IT", "HR|x"));

    CommandRun run =
        CommandRun.of(
            "compare",
            before.toString(),
            after.toString(),
            "--format",
            "json",
            "--accept-differencing");

    assertThat(errors("compare", run.out())).isEmpty();
    assertThat(errors("compare", run.out().replace("\"beyondNoise\"", "\"beyond\""))).isNotEmpty();
  }

  @Test
  void severalResultsCompared_areValidByTheSchemaThatIsPrinted(@TempDir Path folder)
      throws IOException {
    CommandRun run =
        CommandRun.of(
            "compare",
            write(folder.resolve("a.json"), List.of("IT", "HR", "L&D")).toString(),
            write(folder.resolve("b.json"), List.of("IT", "HR|x")).toString(),
            write(folder.resolve("c.json"), List.of("IT", "HR|x")).toString(),
            "--format",
            "json",
            "--accept-differencing");

    assertThat(errors("development", run.out())).isEmpty();
    assertThat(errors("development", run.out().replace("\"names\"", "\"called\""))).isNotEmpty();
  }

  private static Path write(Path file, List<String> functions) throws IOException {
    return Files.write(file, JsonForm.write(ResultFixtures.sized(functions, 6)));
  }

  private static List<String> errors(String name, String json) {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CommandRun.of("schema", name).out(), InputFormat.JSON);
    return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
