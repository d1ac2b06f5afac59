package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.locus.result.CheckResult;
import io.github.locus.result.DiagnosticCounts;
import io.github.locus.result.Reason;
import io.github.locus.result.Shown;
import io.github.locus.result.UnreadColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who checks a file sees which of its columns nothing is read of. */
class UnreadColumnsTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void columnThatNoStudyNames_isShownWithItsReason() throws IOException {
    assertThat(CommandRun.of("check", "--study", study().toString()).out())
        .contains("2 columns not read, named by no study: column 3 (2 different answers),")
        .contains("1 column not read, free text");
  }

  /** Twelve of column 3 say each of two things; of column 4 one person says the third. */
  @Test
  void answersOfAColumn_areCounted_whereEnoughPeopleGaveEach() throws IOException {
    JsonNode unread =
        JsonMapper.shared()
            .readTree(
                CommandRun.of("check", "--study", study().toString(), "--format", "json").out())
            .path("unread");

    assertThat(unread.valueStream().map(column -> column.path("reason").asString()))
        .containsExactly("not-in-study", "not-in-study", "free-text");
    assertThat(unread.path(0).path("values").asInt()).isEqualTo(2);
    assertThat(unread.path(1).path("values").isNull()).isTrue();
  }

  @Test
  void redacted_namesHaveTheirShapeAlone() {
    CheckResult check =
        new CheckResult(
            4,
            List.of(),
            List.of(),
            new DiagnosticCounts(0, 0, 0),
            List.of(
                new UnreadColumn(
                    "acme.csv", 3, "Acme 7", "personal", Shown.withheld(Reason.TOO_FEW_PERSONS))),
            Optional.empty());

    assertThat(RedactedCheck.of(check).unread())
        .extracting(UnreadColumn::file, UnreadColumn::name)
        .containsExactly(tuple("file-1.csv", "Xxxx 9"));
  }

  private Path study() throws IOException {
    Files.writeString(
        folder.resolve("answers.csv"),
        "id,team,shirt,drink,quick,clear,kind,remark\n"
            + IntStream.range(0, 24)
                .mapToObj(UnreadColumnsTest::row)
                .collect(Collectors.joining()));
    Files.writeString(
        folder.resolve("instrument.yaml"),
        """
        id: three
        version: 1
        languages: [en]
        functions: [IT]
        dimensions:
          - id: service
            name: {en: Service}
            scale: {min: 1, max: 5}
            items:
              - {id: quick, text: {en: Quick}}
              - {id: clear, text: {en: Clear}}
              - {id: kind, text: {en: Kind}}
        """);
    return Files.writeString(
        folder.resolve("study.yaml"),
        """
        files: answers.csv
        instrument: instrument.yaml
        columns:
          respondent: {column: 1}
          unit: {column: 2}
        items:
          IT: {columns: 5-7}
        """);
  }

  private static String row(int person) {
    String drink = person == 7 ? "milk" : person % 2 == 0 ? "tea" : "water";
    return String.join(
            ",",
            "p" + person,
            person % 3 == 0 ? "Nord" : "South",
            person % 2 == 0 ? "red" : "blue",
            drink,
            Integer.toString(1 + person % 5),
            Integer.toString(1 + person * 7 % 5),
            Integer.toString(1 + (person + 2) % 5),
            "What " + person + " said at some length of how people work together here")
        + "\n";
  }
}
