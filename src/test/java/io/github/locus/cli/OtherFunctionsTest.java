package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A questionnaire of ours asked about functions that it does not declare. */
class OtherFunctionsTest {
  private static final List<String> ITEMS =
      List.of(
          "people_1",
          "technology_1",
          "business_1",
          "empowerment_1",
          "evidence_1",
          "ecosystem_1",
          "partnership_1",
          "change_1",
          "delivery_1",
          "strategy_1",
          "strategy_2",
          "reliance_1");
  private static final List<String> FUNCTIONS = List.of("Legal", "Sales", "Operations");

  private Path folder = Path.of(".");

  @BeforeEach
  void workIn(@TempDir Path temporary) {
    folder = temporary;
  }

  /** A record a function of each of forty persons in four units. */
  private Path survey(String header, String before) throws IOException {
    Random random = new Random(4);
    StringBuilder rows = new StringBuilder(header + "," + String.join(",", ITEMS) + "\n");
    for (int person = 0; person < 40; person++) {
      for (String function : FUNCTIONS) {
        rows.append(String.format(before, person, function, person % 4));
        ITEMS.forEach(item -> rows.append(',').append(1 + random.nextInt(5)));
        rows.append('\n');
      }
    }
    return Files.writeString(folder.resolve("survey.csv"), rows);
  }

  private String drafted(Path survey, String... options) throws IOException {
    List<String> line =
        IntStream.range(0, options.length).mapToObj(i -> options[i]).collect(Collectors.toList());
    line.addAll(0, List.of("init", survey.toString(), "--out", folder.resolve("s").toString()));
    CommandRun init = CommandRun.of(line.toArray(String[]::new));
    assertThat(init.exit()).as(init.err()).isZero();
    assertThat(init.err()).doesNotContain("stated-not-found");
    return Files.readString(folder.resolve("s/study.yaml"));
  }

  private CommandRun check() {
    return CommandRun.of("check", "--study", folder.resolve("s/study.yaml").toString());
  }

  @Test
  void functionsOfAColumnThatSaysSo_areRated_andReadNext() throws IOException {
    String study = drafted(survey("respondent,function,unit", "R%d,%s,U%d"));

    assertThat(study).contains("rates: [Legal, Sales, BU]", "function: {column: 2}");
    assertThat(check().exit()).isZero();
    assertThat(check().out()).contains("Legal: 40 respondents", "Operations: 40 respondents");
  }

  @Test
  void functionsThatTheUserNames_areRatedByTheirNames() throws IOException {
    String study =
        drafted(
            survey("employee_id,Area,unit", "R%d,%s,U%d"),
            "--functions",
            String.join(",", FUNCTIONS));

    assertThat(study).contains("rates: [Legal, Sales, Operations]", "function: {column: 2}");
    assertThat(check().exit()).isZero();
  }

  @Test
  void columnThatMaySayWherePeopleWork_isAsked() throws IOException {
    Path survey = survey("response,Function,unit", "%1$d-%2$s,%2$s,U%3$d");
    String study = drafted(survey);

    assertThat(study).contains("TO DO: column 2", "rates: [Legal, Sales, BU]", "function: \"?\"");
    assertThat(check().exit()).isEqualTo(3);
  }

  @Test
  void valuesThatStandAsOftenAsFunctionsAreRated_areAskedWhetherTheyArePeople() throws IOException {
    Path survey = survey("who,Area,unit", "R%d,%s,U%d");
    String study = drafted(survey, "--functions", String.join(",", FUNCTIONS));

    assertThat(study).contains("TO DO: column 1", "in more than 3", "respondent: \"?\"");
  }

  @Test
  void otherFunctions_areNamedByTwoLinesForATidySurvey() throws IOException {
    survey("respondent,function,unit", "R%d,%s,U%d");
    Files.createDirectory(folder.resolve("s"));
    Files.writeString(
        folder.resolve("s/study.yaml"),
        "files: ../survey.csv\nrates: [Legal, Sales, Operations]\n");

    assertThat(check().exit()).as(check().err()).isZero();
    assertThat(check().out()).contains("Sales: 40 respondents");
  }

  @Test
  void codesOffTheScale_ofATidySurvey_areDrafted() throws IOException {
    Path survey = survey("respondent,function,unit", "R%d,%s,U%d");
    String rows = Files.readString(survey).replace("Legal,U0,", "IT,U0,99,").replace("Legal", "IT");
    Files.writeString(
        survey,
        rows.lines()
            .map(row -> row.contains(",99,") ? row.substring(0, row.lastIndexOf(',')) : row)
            .collect(Collectors.joining("\n", "", "\n"))
            .replace("Sales", "HR")
            .replace("Operations", "BU"));

    assertThat(drafted(survey)).contains("missing: [\"99\"]");
    assertThat(check().exit()).isZero();
  }
}
