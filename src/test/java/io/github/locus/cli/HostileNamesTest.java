package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A whole run on a survey whose functions, units, leaders, items and title try to be formulas, HTML,
 * Markdown and terminal sequences: each sink shows them as text.
 */
class HostileNamesTest {
  private static final String ESC = "\u001b";

  /** In the order of the instrument. */
  private static final List<String> FUNCTIONS =
      List.of(
          "=HYPERLINK(\"http://x\";\"IT\")",
          "<script>alert(1)</script>",
          "**[HR](javascript:x)**|" + ESC + "]0;owned\u0007\u202e",
          "-2+3" + ESC + "[2J\u009b31m");

  private static final String TITLE = "+1\"><img src=x onerror=alert(1)>" + ESC + "[31m\u2066";

  /** Whatever moves a cursor, names a window or turns the direction of writing. */
  private static final Pattern STEERING =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

  private static Path folder = Path.of("");
  private static Path survey = Path.of("");
  private static Path roster = Path.of("");
  private static Path instrument = Path.of("");
  private static Path out = Path.of("");
  private static CommandRun text = new CommandRun(0, "", "");

  @BeforeAll
  static void analyze(@TempDir Path temporary) throws IOException {
    folder = temporary;
    instrument = Files.writeString(folder.resolve("ours.yaml"), yaml());
    survey = Files.writeString(folder.resolve("survey.csv"), answers());
    roster = Files.writeString(folder.resolve("roster.csv"), leaders());
    out = folder.resolve("out");
    text = run("--out", out.toString(), "--name-leaders", "--title", TITLE, "--verbose");

    assertThat(text.exit()).as(text.err()).isZero();
  }

  @Test
  void terminal_getsNoSequence_fromAnswersAndDiagnostics() {
    assertThat(text.out()).doesNotContainPattern(STEERING);
    assertThat(text.err()).doesNotContainPattern(STEERING);
    assertThat(text.out()).contains("HYPERLINK");
  }

  /** Printed by what prints them in {@code analyze}. */
  @ParameterizedTest
  @ValueSource(strings = {"json", "markdown", "csv"})
  void documentsOnTheTerminal_haveNoSequenceEither(String format) {
    CommandRun run =
        CommandRun.of("report", out.resolve("result.json").toString(), "--format", format);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).isNotEmpty().doesNotContainPattern(STEERING);
  }

  @Test
  void errors_showNoSequence() throws IOException {
    Path bad = folder.resolve("bad.csv");
    Files.writeString(
        bad, Files.readString(survey).replaceFirst(",1\\n", "," + ESC + "[31m=1+1\n"));
    CommandRun run = CommandRun.of("check", bad.toString(), "--instrument", instrument.toString());

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out() + run.err()).doesNotContainPattern(STEERING);
  }

  @Test
  void tables_haveNoFormulaInAnyCell_andKeepNumbers() throws IOException {
    List<Path> tables = files("tables", ".csv");

    assertThat(tables).isNotEmpty();
    for (Path table : tables) {
      String csv = Files.readString(table);
      assertThat(csv).as("%s", table).doesNotContainPattern(STEERING);
      for (CSVRecord row : CSVFormat.DEFAULT.parse(new StringReader(csv))) {
        for (String cell : row) {
          boolean number = cell.matches("-?[0-9.]+(E-?[0-9]+)?");
          assertThat(number || !FORMULA.matcher(cell).matches()).as("%s: %s", table, cell).isTrue();
        }
      }
    }
  }

  @Test
  void page_hasNoElementOrAttributeFromData() throws IOException {
    String html = Files.readString(out.resolve("report.html"));
    String lower = html.toLowerCase(Locale.ROOT);

    assertThat(lower).doesNotContain("<script", "<img src=x", "javascript:x\"");
    assertThat(html).doesNotContainPattern(STEERING);
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    // an attribute named onerror would stand inside a tag
    assertThat(Pattern.compile("<[^<>]*\\sonerror=[^<>]*>").matcher(html).find()).isFalse();
  }

  @Test
  void pictures_areWellFormed_andHoldNoScript() throws Exception {
    List<Path> pictures = files("charts", ".svg");

    assertThat(pictures).isNotEmpty();
    for (Path picture : pictures) {
      String svg = Files.readString(picture);
      assertThat(svg).as("%s", picture).doesNotContain("<script").doesNotContainPattern(STEERING);
      DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Test
  void markdown_hasNeitherLinkNorElementNorTableCellFromData() throws IOException {
    String markdown = Files.readString(out.resolve("report.md"));

    assertThat(markdown).doesNotContain("<script", "<img", "[HR](").doesNotContainPattern(STEERING);
    assertThat(markdown).contains("\\[HR\\](javascript:x)\\*\\*\\|");
  }

  @Test
  void json_keepsTheNamesAsTheyAre_escaped() throws IOException {
    String json = Files.readString(out.resolve("result.json"));
    JsonNode result = JsonMapper.builder().build().readTree(json);

    assertThat(json).doesNotContainPattern(STEERING);
    assertThat(FUNCTIONS)
        .allSatisfy(name -> assertThat(result.get("functions").has(name)).isTrue());
  }

  @Test
  void deliverablesFromTheResultAlone_areTheSame() throws IOException {
    Path again = folder.resolve("again");
    CommandRun run =
        CommandRun.of(
            "report",
            out.resolve("result.json").toString(),
            "--out",
            again.toString(),
            "--deliverables",
            "md,tables");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).doesNotContainPattern(STEERING);
    assertThat(again.resolve("report.md")).hasSameTextualContentAs(out.resolve("report.md"));
  }

  private static CommandRun run(String... more) {
    return CommandRun.with(
        "",
        Map.of(),
        Stream.concat(
                Stream.of(
                    "analyze",
                    survey.toString(),
                    "--roster",
                    roster.toString(),
                    "--instrument",
                    instrument.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<Path> files(String below, String suffix) {
    try (Stream<Path> tree = Files.walk(out.resolve(below))) {
      return tree.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String yaml() {
    StringBuilder yaml = new StringBuilder("id: ours\nversion: 1\nlanguages: [en]\nfunctions:\n");
    FUNCTIONS.forEach(name -> yaml.append("  - ").append(quoted(name)).append('\n'));
    yaml.append("scale: {min: 1, max: 5}\ndimensions:\n");
    for (int d = 1; d <= 3; d++) {
      yaml.append("  - id: d").append(d).append("\n    role: capability\n    name: {en: ");
      yaml.append(quoted("@<b>dimension</b> " + d + ESC + "[1m")).append("}\n    items:\n");
      for (int i = 1; i <= 2; i++) {
        yaml.append("      - {id: d").append(d).append('_').append(i).append(", text: {en: ");
        yaml.append(quoted("=cmd|' /C calc'!A0 {function} </text><script>" + i)).append("}}\n");
      }
    }
    return yaml.toString();
  }

  /** YAML's double quotes know the escapes of JSON. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 0x7f && c != '"' && c != '\\';
      quoted.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    return quoted.append('"').toString();
  }

  private static final List<String> UNITS =
      List.of(
          "=1+1",
          "@unit" + ESC + "[5m",
          "<svg/onload=alert(1)>",
          "\"--\u202e|",
          "+South;=2",
          "'x'");

  private static String answers() {
    StringBuilder csv =
        new StringBuilder("respondent,function,unit,own_function,d1_1,d1_2,d2_1,d2_2,d3_1,d3_2\n");
    int number = 0;
    for (int u = 0; u < UNITS.size(); u++) {
      for (int p = 0; p < 8; p++) {
        number++;
        for (int f = 0; f < FUNCTIONS.size(); f++) {
          csv.append('r').append(number).append(',').append(field(FUNCTIONS.get(f))).append(',');
          csv.append(field(UNITS.get(u))).append(',').append(field(FUNCTIONS.get(number % 4)));
          for (int i = 0; i < 6; i++) {
            csv.append(',').append(1 + (number * 7 + f * 3 + i * 5 + u * f) % 5);
          }
          csv.append('\n');
        }
      }
    }
    return csv.toString();
  }

  private static String leaders() {
    StringBuilder csv = new StringBuilder("function,unit,leader,headcount,invited\n");
    for (int f = 0; f < FUNCTIONS.size(); f++) {
      for (int u = 0; u < UNITS.size(); u++) {
        csv.append(field(FUNCTIONS.get(f))).append(',').append(field(UNITS.get(u))).append(',');
        csv.append(field("=lead" + f + u + "<i>" + ESC + "[7m\u202d")).append(",20,12\n");
      }
    }
    return csv.toString();
  }

  private static String field(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
