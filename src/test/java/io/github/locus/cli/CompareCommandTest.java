package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.report.TextWidth;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {
  private Path before = Path.of("");
  private Path after = Path.of("");

  @BeforeEach
  void twoResults(@TempDir Path folder) throws IOException {
    before = write(folder.resolve("before.json"), ResultFixtures.rich());
    after = write(folder.resolve("after.json"), ResultFixtures.sized(List.of("IT", "HR|x"), 6));
  }

  @Test
  void text_fitsEightyColumns_andBeginsWithTheVerdict() {
    CommandRun run = CommandRun.of("compare", before.toString(), after.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("The verdict").contains("repeatable", "90%");
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
  }

  @Test
  void dimensions_areCalledInTheLanguageThatIsAsked_whateverThatOfTheResults() {
    Instrument builtIn = new InstrumentLibrary().load("locus-24").orElseThrow();
    String[] compare = {"compare", before.toString(), after.toString(), "--format", "markdown"};
    CommandRun english = CommandRun.of(compare);
    CommandRun german =
        CommandRun.of(
            Stream.of(compare, new String[] {"--language", "de"})
                .flatMap(Stream::of)
                .toArray(String[]::new));

    assertThat(english.out()).contains("Runs and judges technology");
    assertThat(german.out()).doesNotContain("Runs and judges technology");
    assertThat(builtIn.dimensions())
        .filteredOn(dimension -> dimension.role() == DimensionRole.CAPABILITY)
        .allSatisfy(dimension -> assertThat(german.out()).contains(dimension.name().in("de")));
  }

  @Test
  void markdown_hasATableForEachFunctionOfBoth() {
    CommandRun run =
        CommandRun.of("compare", after.toString(), after.toString(), "--format", "markdown");

    assertThat(run.out()).contains("## IT\n", "## HR\\|x\n", "| repeatable | ");
  }

  @Test
  void page_drawsTheChanges_andCsvHasThem() {
    CommandRun page =
        CommandRun.of("compare", after.toString(), after.toString(), "--format", "html");
    CommandRun csv =
        CommandRun.of("compare", after.toString(), after.toString(), "--format", "csv");

    assertThat(page.out()).contains("id=\"chart-changes\"", "<svg");
    assertThat(csv.out())
        .startsWith("function,measure,before,after,difference,low,high,beyond_noise\r\n")
        .contains("IT,repeatable,");
  }

  @Test
  void json_namesTheFunctionsOfOneSide() {
    CommandRun run =
        CommandRun.of("compare", before.toString(), after.toString(), "--format", "json");

    assertThat(run.out()).contains("\"onlyAfter\": [", "\"HR|x\"", "\"verdictChanged\"");
  }

  @Test
  void oneSide_mayBeStandardInput() throws IOException {
    CommandRun run =
        CommandRun.with(Files.readString(before), Map.of(), "compare", "-", after.toString());

    assertThat(run.exit()).as(run.err()).isZero();
  }

  @Test
  void bothSides_mayNot() {
    assertThat(CommandRun.of("compare", "-", "-").exit()).isEqualTo(2);
  }

  @Test
  void oneResult_isUsage() {
    assertThat(CommandRun.of("compare", before.toString()).exit()).isEqualTo(2);
  }

  @Test
  void fileThatIsNoResult_is3() throws IOException {
    Files.writeString(after, "{}");
    CommandRun run = CommandRun.of("compare", before.toString(), after.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("after.json");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void absentFile_is4() {
    assertThat(CommandRun.of("compare", before.toString(), "absent.json").exit()).isEqualTo(4);
  }

  private static Path write(Path file, Result result) throws IOException {
    return Files.write(file, JsonForm.write(result));
  }
}
