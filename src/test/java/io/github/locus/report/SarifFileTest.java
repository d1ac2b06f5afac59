package io.github.locus.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.locus.result.CheckDiagnostic;
import io.github.locus.result.CheckDiagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifFileTest {
  private static final CheckDiagnostic CELL = cell(7, "4");

  @Test
  void file_isWhatTheSchemaOfTheStandardAllows() throws IOException {
    List<CheckDiagnostic> found =
        List.of(CELL, cell(9, "items"), whole(), cell(3, "4"), new Other("a b/ü[x].xlsx[S1]").at());

    assertThat(schema().validate(sarif(found), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate(sarif(List.of()), InputFormat.JSON)).isEmpty();
    assertThat(schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void whatItIsKnownBy_staysWhenRowsAreAdded_andHoldsNoCell() {
    String before = fingerprint(CELL);

    assertThat(fingerprint(cell(70, "4"))).isEqualTo(before);
    assertThat(fingerprint(cell(7, "5"))).isNotEqualTo(before);
    assertThat(before).matches("[0-9a-f]{64}");
  }

  @Test
  void twoOfAKindInOneColumn_areTwo() {
    String both = sarif(List.of(CELL, cell(9, "4")));

    assertThat(both.lines().filter(line -> line.contains("locus/v1")).distinct()).hasSize(2);
  }

  @Test
  void moreThanTheFileTakes_isSaid() throws IOException {
    List<CheckDiagnostic> many = new ArrayList<>(Collections.nCopies(SarifFile.MOST + 3, CELL));
    String sarif = sarif(many);

    assertThat(sarif).contains("3 more");
    assertThat(sarif.lines().filter(line -> line.contains("\"ruleId\""))).hasSize(SarifFile.MOST);
    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
  }

  @Test
  void pathBelowTheWorkingFolder_isRelative_andOthersAreUris() {
    String here = Path.of("in/survey.csv").toAbsolutePath().toString();

    assertThat(sarif(List.of(new Other(here).at()))).contains("\"uri\": \"in/survey.csv\"");
    assertThat(sarif(List.of(new Other("/elsewhere/a b.csv").at())))
        .contains("\"uri\": \"file:///elsewhere/a%20b.csv\"");
    assertThat(sarif(List.of(new Other("a.xlsx[Sheet1]").at()))).contains("\"uri\": \"a.xlsx\"");
  }

  @Test
  void codeQuality_hasWhatGitLabNeedsOfEach() {
    String json = new String(CodeQualityFile.of(List.of(CELL, whole())), UTF_8);

    assertThat(json)
        .startsWith("[")
        .contains("\"check_name\": \"bad-score\"", "\"severity\": \"critical\"", "\"begin\": 7")
        .contains("\"path\": \"survey.csv\"", "\"path\": \".\"", "\"fingerprint\": ");
  }

  /** GitLab looks the path up in the tree; a URL would be no file of it. */
  @Test
  void codeQuality_hasPathsAsTheyAre() {
    String json =
        new String(CodeQualityFile.of(List.of(new Other("über uns/a b.csv").at())), UTF_8);

    assertThat(json).contains("\"path\": \"über uns/a b.csv\"");
  }

  private static String sarif(List<CheckDiagnostic> found) {
    return new String(SarifFile.of(found, "1", n -> n + " more"), UTF_8);
  }

  private static String fingerprint(CheckDiagnostic one) {
    return new FaultPlaces().of(one).fingerprint();
  }

  private static CheckDiagnostic cell(long line, String column) {
    return new CheckDiagnostic(
        "bad-score",
        Severity.ERROR,
        Optional.of("survey.csv"),
        Optional.of(line),
        Optional.of(column),
        1,
        List.of(),
        "the column holds “22”",
        "Correct it");
  }

  private static CheckDiagnostic whole() {
    return new CheckDiagnostic(
        "few-units",
        Severity.NOTE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1,
        List.of(),
        "few units",
        "Ask more");
  }

  /** One in another file. */
  private record Other(String file) {
    CheckDiagnostic at() {
      return new CheckDiagnostic(
          "odd-file",
          Severity.WARNING,
          Optional.of(file),
          Optional.empty(),
          Optional.empty(),
          1,
          List.of(),
          "odd",
          "Look");
    }
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SarifFileTest.class.getResourceAsStream("/sarif/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), UTF_8), InputFormat.JSON);
    }
  }
}
