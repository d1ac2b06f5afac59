package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
  /** A number with an exponent, or with more decimals than anybody measures. */
  private static final String NOISE = "(?m)(^|,)-?[0-9.]+([eE][-+]?[0-9]+|[0-9]{8,})(,|\\r|$)";

  /** A number below nought that is written with a hyphen; not in a name, a date or a range of a reference. */
  private static final Pattern HYPHEN =
      Pattern.compile("(?m)(^|[\\s(|])-[0-9]+\\.?[0-9]*(?=[\\s),;|]|$)");

  @Test
  void result_isSummarised() {
    Result result = ResultFixtures.rich();
    CommandRun run = read(new String(JsonForm.write(result), StandardCharsets.UTF_8));

    assertThat(run.exit()).isZero();
    assertThat(run.out().replace('\n', ' '))
        .startsWith(ResultWords.of(result).sentences().headline());
  }

  @Test
  void resultWithNothingToShow_isSummarised() {
    CommandRun run =
        read(new String(JsonForm.write(ResultFixtures.withheld()), StandardCharsets.UTF_8));

    assertThat(run.exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[1]", "{\"schemaVersion\": 99}", "name,score\nIT,3\n"})
  void whatIsNoResult_is3_inOneLine(String text) {
    CommandRun run = read(text);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("locus: -: ");
  }

  @Test
  void missingFile_is4() {
    CommandRun run = CommandRun.of("report", "absent.json");

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).isEqualToIgnoringNewLines("locus: absent.json: no such file or folder");
  }

  @Test
  void folderIs4(@TempDir Path folder) throws IOException {
    assertThat(
            CommandRun.of("report", Files.createDirectory(folder.resolve("d")).toString()).exit())
        .isEqualTo(4);
  }

  /** {@code 5.169E-16} is nought to a reader, and a text to a spreadsheet in some countries. */
  @Test
  void tables_haveNeitherExponentsNorNoise(@TempDir Path folder) throws IOException {
    Path result = Files.write(folder.resolve("r.json"), JsonForm.write(ResultFixtures.rich()));
    Path out = folder.resolve("out");
    String[] words = {"report", result.toString(), "--deliverables", "tables", "--format", "csv"};
    CommandRun run =
        CommandRun.of(
            Stream.concat(Stream.of(words), Stream.of("--out", out.toString()))
                .toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty().doesNotContainPattern(NOISE);
    try (Stream<Path> tables = Files.list(out.resolve("tables"))) {
      assertThat(tables)
          .isNotEmpty()
          .allSatisfy(t -> assertThat(t).content().doesNotContainPattern(NOISE));
    }
  }

  /** The hat is a sign of its own after the R, and belongs over it; a hyphen before a number is no minus. */
  @Test
  void hatStandsOverItsLetter_andMinusIsAMinus_inWhatPeopleRead(@TempDir Path folder)
      throws IOException {
    Path result = Files.write(folder.resolve("r.json"), JsonForm.write(ResultFixtures.rich()));
    Path out = folder.resolve("out");
    CommandRun run =
        CommandRun.of(
            "report",
            result.toString(),
            "--deliverables",
            "md,html,pdf",
            "--color",
            "never",
            "--out",
            out.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    String markdown = Files.readString(out.resolve("report.md"));
    assertThat(markdown).contains("R\u0302").contains("\u2212");
    assertThat(Files.readString(out.resolve("report.html"))).contains("R\u0302");
    assertThat(List.of(run.out(), markdown))
        .allSatisfy(t -> assertThat(t).doesNotContainPattern(HYPHEN));
    try (PDDocument paper = Loader.loadPDF(out.resolve("report.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(paper))
          .contains("\u0302")
          .doesNotContainPattern(HYPHEN);
    }
  }

  @Test
  void draws_whichAResultDoesNotHold_areWrongUsage() {
    CommandRun run = CommandRun.of("report", "absent.json", "--deliverables=draws", "--out=out");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("does not hold its draws", "locus analyze");
  }

  private static CommandRun read(String json) {
    return CommandRun.with(json, Map.of(), "report", "-");
  }
}
