package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.cli.CommandRun;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The report on paper can be read aloud: PDF/UA-1 by veraPDF, for samples in both languages and for odd results. */
@Tag("nightly")
class PdfAccessibilityTest {
  @BeforeAll
  static void starts() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @CsvSource({
    "repeatable-lnd, en", "repeatable-lnd, de",
    "astute-it-leader, en", "astute-it-leader, de",
    "too-close, en", "too-close, de",
    "three-waves, en", "three-waves, de"
  })
  void reportOfASample_isCompliant(String sample, String language, @TempDir Path folder)
      throws Exception {
    Path of = Path.of("samples", sample);
    CommandRun run =
        CommandRun.of(
            "analyze", of.resolve("survey.csv").toString(),
            "--roster", of.resolve("roster.csv").toString(),
            "--language", language,
            "--deliverables", "pdf",
            "--out", folder.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(faults(Files.readAllBytes(folder.resolve("report.pdf")))).isEmpty();
  }

  static Stream<Result> oddResults() {
    return Stream.of(
        ResultFixtures.withheld(),
        ResultFixtures.internal(),
        ResultFixtures.sized(List.of("<b>", "😀 \u05D0\u05D1", "x".repeat(300)), 3));
  }

  @ParameterizedTest
  @MethodSource("oddResults")
  void reportOfAnOddResult_isCompliant(Result result) throws Exception {
    byte[] pdf =
        Objects.requireNonNull(
            Deliverables.of(result, EnumSet.of(Deliverable.PDF), Origin.unknown())
                .files()
                .get("report.pdf"));

    assertThat(faults(pdf)).isEmpty();
  }

  /** Names of a house may be as odd as those of functions. */
  @ParameterizedTest
  @ValueSource(strings = {"report", "compare"})
  void documentBehindACover_isCompliant(String command, @TempDir Path folder) throws Exception {
    List<String> names = List.of("<b>", "😀 \u05D0\u05D1", "x".repeat(300));
    Path result = folder.resolve("result.json");
    Files.write(result, JsonForm.write(ResultFixtures.sized(names, 3), Map.of()));
    Path brand =
        Files.writeString(
            folder.resolve("brand.yaml"),
            "client: '<script> & \u05D0\u05D1 😀'\nconsultant: "
                + "x".repeat(300)
                + "\nmark: '=cmd'\nfooter: Für den Vorstand\ncover: {date: 2026-12-01}\n");
    List<String> words = new ArrayList<>(List.of(command, result.toString()));
    if (command.equals("compare")) {
      words.addAll(List.of(result.toString(), "--accept-differencing"));
    }
    words.addAll(
        List.of("--brand", brand.toString(), "--deliverables", "pdf", "--out", folder + "/out"));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(faults(Files.readAllBytes(folder.resolve("out/" + command + ".pdf")))).isEmpty();
  }

  /** The checks that fail: clause, and what it says. */
  private static List<String> faults(byte[] pdf) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isPositive();
      return result.getTestAssertions().stream()
          .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
          .map(check -> check.getRuleId().getClause() + ": " + check.getMessage())
          .distinct()
          .toList();
    }
  }
}
