package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units that are called after persons: told apart by these names, which nobody is told. */
class UnitsOfPersonsTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "U01", "Anna Canary",
          "U02", "Ben Canary",
          "U03", "Carla Canary",
          "U04", "Team David Canary",
          "U05", "Eva Canary",
          "U06", "Frank Canary",
          "U07", "Grace Canary",
          "U08", "Hans Canary");

  private Path folder = Path.of("");

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  /** The sample as a tidy survey, or with a header that only a study explains. */
  private Path survey(boolean tidy) throws IOException {
    return survey(tidy, Map.Entry::getValue);
  }

  private Path survey(boolean tidy, Function<Map.Entry<String, String>, String> cell)
      throws IOException {
    try (Stream<String> lines =
        Files.lines(Path.of("src/test/resources/cases/first-mistakes/caps.csv"))) {
      List<String> renamed =
          lines
              .map(
                  line ->
                      tidy
                          ? line.replace("Respondent ID,Function,Site", "respondent,function,unit")
                          : line)
              .map(
                  line -> {
                    String named = line;
                    for (Map.Entry<String, String> name : NAMES.entrySet()) {
                      named =
                          named.replace("," + name.getKey() + ",", "," + cell.apply(name) + ",");
                    }
                    return named;
                  })
              .toList();
      return Files.write(folder.resolve("survey.csv"), renamed);
    }
  }

  private static String told(CommandRun run) {
    return run.out() + run.err();
  }

  @Test
  void tidySurvey_isReadByThem_andTellsCodes() throws IOException {
    Path file = survey(true);
    CommandRun check = CommandRun.of("check", file.toString());

    assertThat(check.exit()).isZero();
    assertThat(told(check)).doesNotContain("Canary").contains("in 8 units", "unit-1\u00a0");
    assertThat(check.err()).contains("warning [units-called-after-persons]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text | Canary, Anna",
        "json | Canary, Anna",
        "markdown | Canary, Anna",
        "html | Canary, Anna",
        "text | Canary, A.",
        "text | von Canary, Anna Maria",
        "text | Frau Dr. Canary",
        "text | Herr Canary, Jan",
        "text | Dr. Anna Canary"
      })
  void namesAsListsAndLettersWriteThem_areToldByCodes(String format, String form)
      throws IOException {
    Path file =
        survey(
            true,
            unit -> {
              char initial = (char) ('a' + unit.getValue().charAt(0) % 26);
              return '"' + form.replace("Canary", "Canary" + initial) + '"';
            });

    CommandRun check = CommandRun.of("check", file.toString(), "--format", format);

    assertThat(check.exit()).isZero();
    assertThat(told(check)).doesNotContain("Canary").contains("unit-1");
  }

  @Test
  void oneAmongOthers_isToldByItsCode_andTheOthersByTheirNames() throws IOException {
    Path file =
        survey(true, unit -> unit.getKey().equals("U03") ? "\"Canary, Carla\"" : unit.getKey());

    CommandRun check = CommandRun.of("check", file.toString());

    assertThat(told(check)).doesNotContain("Canary").contains("U01\u00a0", "unit-");
    assertThat(check.err()).contains("[units-called-after-persons]", "(1)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void mappedSurvey_isReadByThem_andTellsCodes(String format) throws IOException {
    Path file = survey(false);
    CommandRun init =
        CommandRun.of("init", file.toString(), "--out", folder.resolve("client").toString());
    CommandRun check =
        CommandRun.of(
            "check", "--study", folder.resolve("client/study.yaml").toString(), "--format", format);

    assertThat(told(init).replaceAll("\\s+", " "))
        .doesNotContain("Canary")
        .contains("called after persons");
    assertThat(check.exit()).isZero();
    assertThat(told(check)).doesNotContain("Canary").contains("unit-1");
  }

  @Test
  void rosterThatDoesNotFit_isToldWithoutThem() throws IOException {
    Path file = survey(true);
    Path roster =
        Files.writeString(
            folder.resolve("roster.csv"),
            NAMES.values().stream()
                .limit(3)
                .map(unit -> "IT," + unit + ",2024,Ida Canary,20")
                .collect(Collectors.joining("\n", "function,unit,wave,leader,headcount\n", "\n")));

    CommandRun check = CommandRun.of("check", file.toString(), "--roster", roster.toString());

    assertThat(check.exit()).isEqualTo(ExitCode.INPUT_ERRORS.code());
    assertThat(told(check)).doesNotContain("Canary");
  }

  @Test
  void leadersWhoseTeamsAreTheUnits_areToldByCodes() throws IOException {
    StringBuilder rows = new StringBuilder("EmpNo,Dept,Manager,Q1,Q2,Q3\n");
    for (int row = 0; row < 80; row++) {
      rows.append(row)
          .append(row % 2 == 0 ? ",IT," : ",HR,")
          .append(List.of("A. Canary", "B. Canary", "C. Canary", "D. Canary").get(row % 4))
          .append(",%d,%d,%d\n".formatted(1 + row % 5, 1 + row / 2 % 5, 1 + row / 3 % 5));
    }
    Path file = Files.writeString(folder.resolve("staff.csv"), rows);
    Path client = folder.resolve("client");
    CommandRun init =
        CommandRun.of("init", file.toString(), "--functions", "IT,HR", "--out", client.toString());
    Path study = client.resolve("study.yaml");
    Files.writeString(
        study,
        Files.readString(study)
            .replace("  leader: \"?\"", "  unit: {column: 3}\n  leader: {column: 3}"));
    CommandRun check = CommandRun.of("check", "--study", study.toString());

    assertThat(told(init) + told(check)).doesNotContain("Canary");
    assertThat(check.exit()).isZero();
    assertThat(check.out()).contains("in 4 units", "2 leaders", "unit-1");
  }
}
