package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.report.TextWidth;
import io.github.locus.result.Contract;
import io.github.locus.result.FigureFormat;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ResultFixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class GateCommandTest {
  private static final String KEPT = "functions.IT.today >= 0";
  private static final String MISSED = "functions.IT.today > 100";

  private static final byte[] RICH = JsonForm.write(ResultFixtures.rich());
  private static final byte[] WITHHELD = JsonForm.write(ResultFixtures.withheld());

  @TempDir private Path folder = Path.of("");
  private String rich = "";
  private String withheld = "";

  @BeforeEach
  void results() throws IOException {
    rich = Files.write(folder.resolve("rich.json"), RICH).toString();
    withheld = Files.write(folder.resolve("withheld.json"), WITHHELD).toString();
  }

  @Test
  void gatesThatAreKept_endWith0_andTellTheFigure() {
    CommandRun run = CommandRun.of("gate", rich, "--gate", KEPT);

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).contains("1 passed", KEPT, figure("IT"));
    assertThat(run.out().lines()).allMatch(line -> TextWidth.of(line) <= 80);
  }

  @Test
  void gateThatIsMissed_endsWith1_andTellsTheFigure() {
    CommandRun run = CommandRun.of("gate", rich, "--gate", KEPT, "--gate", MISSED);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("1 passed", "1 failed", figure("IT"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void gateWithoutAFigure_endsWith1_unlessItIsLetPass_andSaysWhy() {
    CommandRun run = CommandRun.of("gate", withheld, "--gate", KEPT);
    CommandRun passing = CommandRun.of("gate", withheld, "--gate", KEPT, "--unknown", "pass");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("unknown", "fewer than 5 persons");
    assertThat(passing.exit()).isZero();
    assertThat(passing.out()).contains("unknown");
  }

  @Test
  void gateThatIsNone_isUsage_beforeAnythingIsRead() {
    CommandRun run = CommandRun.of("gate", "absent.json", "--gate", "IT is good");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("IT is good");
  }

  @Test
  void noGate_isUsage() {
    assertThat(CommandRun.of("gate", rich).exit()).isEqualTo(2);
  }

  @Test
  void figureThatIsNone_isUsage_withTheNearestName() {
    CommandRun run = CommandRun.of("gate", rich, "--gate", "functions.IT.repeatble >= 60");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean “repeatable”?");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void gatesOfAFile_areReadLineByLine_andAFaultNamesItsLine() throws IOException {
    Path gates = Files.writeString(folder.resolve("gates.txt"), "# kept\n\n" + KEPT + "\n");
    Path faulty = Files.writeString(folder.resolve("faulty.txt"), KEPT + "\nnonsense\n");

    assertThat(CommandRun.of("gate", rich, "--gates", gates.toString()).exit()).isZero();
    CommandRun run = CommandRun.of("gate", rich, "--gates", faulty.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("faulty.txt:2");
  }

  @Test
  void severalResults_areEachHeldAgainstTheGates() {
    CommandRun run = CommandRun.of("gate", rich, withheld, "--gate", KEPT, "--format", "markdown");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("rich.json", "withheld.json", "1 passed", "1 unknown");
  }

  @Test
  void result_mayBeStandardInput_andTheFolderThatHoldsIt() throws IOException {
    Path inside = Files.createDirectory(folder.resolve("out"));
    Files.copy(Path.of(rich), inside.resolve("result.json"));

    assertThat(CommandRun.of("gate", inside.toString(), "--gate", KEPT).exit()).isZero();
    assertThat(
            CommandRun.with(Files.readString(Path.of(rich)), Map.of(), "gate", "-", "--gate", KEPT)
                .exit())
        .isZero();
  }

  @ParameterizedTest
  @EnumSource(GateFormat.class)
  void everyFormat_tellsTheGateAndItsFigure(GateFormat format) {
    CommandRun run = CommandRun.of("gate", rich, "--gate", MISSED, "--format", format.toString());

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().replace("&gt;", ">").replace("\\>", ">"))
        .contains("functions.IT.today", figure("IT"));
  }

  @Test
  void line_isOneLine_andJsonIsTheSame() {
    String line = CommandRun.of("gate", rich, "--gate", KEPT, "--format", "line").out();
    String json = CommandRun.of("gate", rich, "--gate", KEPT, "--format", "json").out();

    assertThat(line.lines()).hasSize(1);
    assertThat(json).contains("\"schemaVersion\": " + Contract.GATE.version());
    assertThat(json.replaceAll("\\s", "")).isEqualTo(line.replaceAll("\\s", ""));
  }

  @Test
  void junit_isWhatBuildServersTake() throws SAXException, IOException {
    CommandRun run =
        CommandRun.of(
            "gate", rich, withheld, "--gate", KEPT, "--gate", MISSED, "--format", "junit");

    try (var xsd = GateCommandTest.class.getResourceAsStream("/junit/junit-10.xsd")) {
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(new StreamSource(xsd))
          .newValidator()
          .validate(
              new StreamSource(
                  new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8))));
    }
    assertThat(run.out())
        .contains("tests=\"4\" failures=\"1\" errors=\"2\"", "<failure message=\"", "<error ");
  }

  /** A build server's user and nobody else may read what the first run wrote; the next does not open it to all. */
  @ParameterizedTest
  @ValueSource(strings = {"--junit", "--summary"})
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void fileThatIsWrittenAnew_keepsItsReaders(String option) throws IOException {
    Path file = folder.resolve("gates" + (option.equals("--junit") ? ".xml" : ".md"));
    CommandRun.of("gate", rich, "--gate", MISSED, option, file.toString());
    long before = Files.size(file);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    CommandRun.of("gate", rich, "--gate", KEPT, option, file.toString());

    assertThat(Files.size(file)).isNotEqualTo(before);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  /** A file system takes 255 characters of a name, and a draft is called by a few more than its file. */
  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void nameThatIsTooLong_isToldAsItWasTyped() {
    String name = "j".repeat(246) + ".xml";

    CommandRun run =
        CommandRun.of("gate", rich, "--gate", KEPT, "--junit", folder.resolve(name).toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.err()).contains(folder + "/jjj", "too long").hasLineCount(1);
  }

  @Test
  void junitFile_isWrittenAnew_butNothingElseIsReplaced() throws IOException {
    Path junit = folder.resolve("gates.xml");
    Path notes = Files.writeString(folder.resolve("notes.xml"), "<notes/>");

    CommandRun.of("gate", rich, "--gate", MISSED, "--junit", junit.toString());
    CommandRun.of("gate", rich, "--gate", KEPT, "--junit", junit.toString());
    CommandRun refused = CommandRun.of("gate", rich, "--gate", KEPT, "--junit", notes.toString());

    assertThat(Files.readString(junit)).contains("failures=\"0\"");
    assertThat(refused.exit()).isEqualTo(4);
    assertThat(refused.err()).contains("notes.xml");
    assertThat(Files.readString(notes)).isEqualTo("<notes/>");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("rich.json", "withheld.json", "gates.xml", "notes.xml");
    }
  }

  @Test
  void junitFile_behindALink_isReplacedThere_andTheLinkStays() throws IOException {
    Path junit = folder.resolve("gates.xml");
    CommandRun.of("gate", rich, "--gate", MISSED, "--junit", junit.toString());
    Path link = Files.createSymbolicLink(folder.resolve("link.xml"), junit);
    Path nowhere =
        Files.createSymbolicLink(folder.resolve("nowhere.xml"), folder.resolve("absent.xml"));

    CommandRun.of("gate", rich, "--gate", KEPT, "--junit", link.toString());
    CommandRun dangling =
        CommandRun.of("gate", rich, "--gate", KEPT, "--junit", nowhere.toString());

    assertThat(link).isSymbolicLink();
    assertThat(junit).content().contains("failures=\"0\"");
    assertThat(dangling.exit()).isEqualTo(4);
    assertThat(nowhere).isSymbolicLink();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--junit", "--summary"})
  void fileThatIsRead_orAPipe_isNeverWrittenTo(String option) throws Exception {
    String before = Files.readString(Path.of(rich));
    Path gates = Files.writeString(folder.resolve("gates.txt"), KEPT);
    Path pipe = folder.resolve("pipe");
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

    CommandRun result = CommandRun.of("gate", rich, "--gate", KEPT, option, rich);
    CommandRun limits =
        CommandRun.of("gate", rich, "--gates", gates.toString(), option, gates.toString());
    CommandRun silent = CommandRun.of("gate", rich, "--gate", KEPT, option, pipe.toString());
    CommandRun missing =
        CommandRun.of("gate", rich, "--gate", KEPT, option, folder + "/absent/file.xml");

    assertThat(result.exit()).as(result.err()).isEqualTo(2);
    assertThat(limits.exit()).as(limits.err()).isEqualTo(2);
    assertThat(silent.exit()).as(silent.err()).isEqualTo(4);
    assertThat(missing.exit()).as(missing.err()).isEqualTo(4);
    assertThat(missing.err()).contains("absent: no such file or folder");
    assertThat(Path.of(rich)).content().isEqualTo(before);
    assertThat(gates).content().isEqualTo(KEPT);
  }

  @Test
  void summary_thatIsData_staysAsItIs() throws IOException {
    Path table = Files.writeString(folder.resolve("survey.csv"), "a,b\n");
    CommandRun run = CommandRun.of("gate", rich, "--gate", KEPT, "--summary", table.toString());

    assertThat(run.exit()).isEqualTo(4);
    assertThat(table).content().isEqualTo("a,b\n");
  }

  @Test
  void summary_thatARunDelivered_staysWhole() throws IOException {
    Path out = folder.resolve("out");
    CommandRun.of("report", rich, "--out", out.toString(), "--deliverables", "md");
    Path report = out.resolve("report.md");
    String before = Files.readString(report);

    CommandRun run = CommandRun.of("gate", rich, "--gate", KEPT, "--summary", report.toString());

    assertThat(run.exit()).as(run.err()).isEqualTo(4);
    assertThat(run.err()).contains("report.md: is a file that a run delivered");
    assertThat(report).content().isEqualTo(before);
  }

  @Test
  void summary_isAppendedTo_andKeptBelowAMegabyte() throws IOException {
    Path summary = Files.writeString(folder.resolve("summary.md"), "# Build\n");
    CommandRun.of("gate", rich, "--gate", KEPT, "--summary", summary.toString());
    Path full = Files.write(folder.resolve("full.md"), new byte[(1 << 20) - 10]);
    CommandRun run = CommandRun.of("gate", rich, "--gate", KEPT, "--summary", full.toString());

    assertThat(Files.readString(summary)).startsWith("# Build\n").contains("| passed |");
    assertThat(Files.size(full)).isEqualTo((1 << 20) - 10);
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("full.md");
  }

  @Test
  void compare_holdsGatesAgainstWhatChanged() {
    CommandRun kept = CommandRun.of("compare", rich, rich, "--gate", "verdictChanged = false");
    CommandRun missed =
        CommandRun.of(
            "compare",
            rich,
            rich,
            "--format",
            "json",
            "--gate",
            "functions.IT.statusAfter in uneven");

    assertThat(kept.exit()).as(kept.err()).isZero();
    assertThat(kept.out()).contains("The gates are kept");
    assertThat(missed.exit()).isEqualTo(1);
    assertThat(missed.err()).contains("functions.IT.statusAfter in uneven");
    assertThat(missed.out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void german_saysItInGerman() {
    CommandRun run = CommandRun.of("gate", withheld, "--gate", KEPT, "--language", "de");

    assertThat(run.out()).contains("unbekannt", "weniger als 5 Personen");
  }

  private String figure(String function) {
    return FigureFormat.plain(
        Objects.requireNonNull(ResultFixtures.rich().functions().get(function))
            .today()
            .orElseThrow()
            .mean());
  }
}
