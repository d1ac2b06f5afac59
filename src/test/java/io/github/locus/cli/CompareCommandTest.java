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
  void severalResults_areShownOneAfterAnother_withEachStep(@TempDir Path folder)
      throws IOException {
    List<String> three =
        List.of(
            year(folder, "2023", List.of("IT", "HR")),
            year(folder, "2024", List.of("IT", "HR")),
            year(folder, "2025", List.of("IT", "L&D")));
    CommandRun text = development(three, "text");
    CommandRun csv = development(three, "csv");
    CommandRun html = development(three, "html");

    assertThat(text.exit()).as(text.err()).isZero();
    assertThat(text.out())
        .startsWith("From 2023 to 2025: ")
        .contains("From 2023 to 2024", "From 2024 to 2025");
    assertThat(text.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
    assertThat(csv.out().lines()).hasSize(1 + 3 * 3).anyMatch(line -> line.equals("HR,2025,,,,,,"));
    assertThat(html.out()).contains("<svg", "id=\"chart-trend\"");
  }

  @Test
  void gatesOnSeveralResults_lookAtTheLastStep(@TempDir Path folder) throws IOException {
    CommandRun run =
        CommandRun.of(
            "compare",
            year(folder, "2023", List.of("IT", "HR")),
            year(folder, "2024", List.of("IT", "HR")),
            year(folder, "2025", List.of("IT", "HR")),
            "--accept-differencing",
            "--gate",
            "no function falls by more than 3");

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("The gates are kept: 1 passed.");
  }

  private static String year(Path folder, String name, List<String> functions) throws IOException {
    Path own = Files.createDirectories(folder.resolve(name));
    return write(own.resolve("result.json"), ResultFixtures.sized(functions, 6)).toString();
  }

  private static CommandRun development(List<String> results, String format) {
    return CommandRun.of(
        Stream.of(List.of("compare"), results, List.of("--accept-differencing", "--format", format))
            .flatMap(List::stream)
            .toArray(String[]::new));
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

  @Test
  void out_holdsTheComparisonWithItsManifest_inTheLookOfTheHouse(@TempDir Path folder)
      throws IOException {
    Path brand = Files.writeString(folder.resolve("brand.yaml"), "mark: For the board only\n");
    Path out = folder.resolve("changes");
    CommandRun run =
        CommandRun.of(
            "compare",
            before.toString(),
            after.toString(),
            "--deliverables",
            "json,html,tables,docx",
            "--brand",
            brand.toString(),
            "--out",
            out.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(out.resolve("compare.html")).content().contains("For the board only");
    assertThat(out.resolve("compare.docx")).isNotEmptyFile();
    assertThat(out.resolve("tables/compare.csv")).isNotEmptyFile();
    assertThat(out.resolve("manifest.json"))
        .content()
        .contains("\"kind\": \"comparison\"", "compare.json", "brand.yaml");
    assertThat(CommandRun.of("verify", out.toString()).exit()).isZero();
  }

  @Test
  void draws_areOfNoComparison() {
    CommandRun run =
        CommandRun.of(
            "compare",
            before.toString(),
            after.toString(),
            "--out",
            "x",
            "--deliverables",
            "draws");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(Path.of("x")).doesNotExist();
  }
}
