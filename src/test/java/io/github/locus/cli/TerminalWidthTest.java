package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.page.Document;
import io.github.locus.page.PlanDocument;
import io.github.locus.page.SummaryDocument;
import io.github.locus.report.Glyphs;
import io.github.locus.report.Style;
import io.github.locus.report.TextForm;
import io.github.locus.report.TextPage;
import io.github.locus.report.TextWidth;
import io.github.locus.result.JsonForm;
import io.github.locus.result.PlanFixtures;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No line of an answer is longer than the terminal is wide, whatever names are in it; a path to be copied stays whole. */
class TerminalWidthTest {
  private static final int UNITS = 60;
  private static final String LONG = "Abteilung-mit-sehr-langer-Bezeichnung-ohne-Leerzeichen-Nr-";

  @ParameterizedTest
  @CsvSource({"80, en", "80, de", "120, de", "200, en", "200, de"})
  void checkOfSixtyUnits_fits(int columns, String language, @TempDir Path folder)
      throws IOException {
    Path survey = folder.resolve("survey.csv");
    Files.write(survey, sixtyUnits());

    assertFits(columns, "check", survey.toString(), "--language", language);
  }

  @ParameterizedTest
  @CsvSource({"80, en", "80, de", "120, de", "200, de"})
  void draftOfAnExport_fits(int columns, String language, @TempDir Path folder) {
    assertFits(
        columns,
        "init",
        "samples/german/antworten.csv",
        "--out",
        folder.toString(),
        "--language",
        language);
  }

  @ParameterizedTest
  @CsvSource({"80, en", "80, de", "200, de"})
  void questionnaire_fits(int columns, String language) {
    assertFits(columns, "instrument", "show", "locus-24", "--language", language);
  }

  /** Names of sixty letters, in the nightly build as many leaders as there are letters, and every sentence that a rule can make of it. */
  @ParameterizedTest
  @CsvSource({"80, en", "80, de", "120, en", "120, de", "200, en", "200, de"})
  void summaryOfLongNames_fits(int columns, String language, @TempDir Path folder)
      throws IOException {
    List<String> names = List.of(LONG + "1", LONG + "2", "R and D for all Products of the Group");
    Path result = folder.resolve("result.json");
    Files.write(result, JsonForm.write(ResultFixtures.sized(names, SeededCases.count(12, 60))));

    assertFits(columns, "report", result.toString(), "--language", language);
  }

  @Test
  void longNameOfAFunction_hasALineOfItsOwn(@TempDir Path folder) throws IOException {
    String name = "Learning Academy for Professional Development";
    Path result = folder.resolve("result.json");
    Files.write(result, JsonForm.write(ResultFixtures.sized(List.of(name, "IT"), 3)));

    CommandRun run = CommandRun.with("", Map.of("COLUMNS", "80"), "report", result.toString());

    assertThat(run.out().lines()).contains(name);
  }

  @ParameterizedTest
  @CsvSource({"80, en", "80, de", "120, de", "200, en"})
  void comparison_fits(int columns, String language, @TempDir Path folder) throws IOException {
    Path result = folder.resolve("result.json");
    Files.write(result, JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 3)));
    Path other = folder.resolve("other.json");
    Files.write(other, JsonForm.write(ResultFixtures.sized(ResultFixtures.FUNCTIONS, 12)));

    assertFits(
        columns,
        "compare",
        result.toString(),
        other.toString(),
        "--accept-differencing",
        "--language",
        language);
  }

  /** The page of a plan and of an analysis, as their commands write it to a terminal; making them takes long. */
  @ParameterizedTest
  @CsvSource({"80, en", "80, de", "120, de", "200, en", "200, de"})
  void planAndSummary_fit(int columns, String language) {
    Words words = Words.of(language);
    for (Document document :
        List.of(
            PlanDocument.of(PlanFixtures.plan(), words),
            SummaryDocument.of(new ResultWords(words, ResultFixtures.rich())),
            SummaryDocument.of(new ResultWords(words, ResultFixtures.withheld())))) {
      TextPage page = new TextPage(columns, Glyphs.of(true), new Style(false));
      TextForm.write(document, page);

      assertThat(page.lines()).isNotEmpty().allMatch(line -> TextWidth.of(line) <= columns);
    }
  }

  private static void assertFits(int columns, String... command) {
    CommandRun run = CommandRun.with("", Map.of("COLUMNS", Integer.toString(columns)), command);
    String temporary = System.getProperty("java.io.tmpdir");

    assertThat(run.out()).isNotEmpty();
    assertThat(run.out().lines())
        .allMatch(line -> TextWidth.of(line) <= columns || line.contains(temporary));
  }

  /** The rows of a sample again and again, each time under other names of units and persons. */
  private static List<String> sixtyUnits() throws IOException {
    List<String> sample = Files.readAllLines(Path.of("samples/too-close/survey.csv"));
    List<String> header = List.of(sample.get(0).split(","));
    int unit = header.indexOf("unit");
    int person = header.indexOf("respondent");
    List<String> rows = new ArrayList<>(List.of(sample.get(0)));
    for (int copy = 0; copy < UNITS; copy++) {
      for (String row : sample.subList(1, sample.size())) {
        String[] cells = row.split(",", -1);
        if (cells[unit].equals(sample.get(1).split(",", -1)[unit])) {
          cells[unit] = LONG + copy;
          cells[person] = cells[person] + "-" + copy;
          rows.add(String.join(",", cells));
        }
      }
    }
    return rows;
  }
}
