package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.cli.CommandRun;
import io.github.locus.result.JsonForm;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is edited is what the format asks for: each part of texts, slides and workbooks by the schemas of ECMA-376. An
 * office program takes a file for damaged where one is not, and the library that writes them does not look.
 */
@Tag("nightly")
class OfficeSchemaTest {
  /** All of them: the tests of each day have those types alone that the program uses. */
  private static final SchemaTypeLoader SCHEMAS =
      XmlBeans.typeLoaderUnion(XmlBeans.getBuiltinTypeSystem(), TypeSystemHolder.typeSystem);

  /** Of the package, not of what is in it: their schemas do not come with the library. */
  private static final Set<String> OF_THE_PACKAGE =
      Set.of("Types", "Relationships", "coreProperties");

  /** Of a cell's text in a workbook: the schemas forget it, and the format's own examples have it. */
  private static final String SPACES =
      "Attribute not allowed (no wildcards allowed): space@http://www.w3.org/XML/1998/namespace"
          + " in element t@";

  private static final String EDITED = "docx,pptx,xlsx";

  @ParameterizedTest
  @CsvSource({
    "repeatable-lnd, en", "repeatable-lnd, de",
    "astute-it-leader, en", "astute-it-leader, de",
    "too-close, en", "too-close, de",
    "three-waves, en", "three-waves, de"
  })
  void filesOfASample_areValid(String sample, String language, @TempDir Path folder)
      throws Exception {
    Path of = Path.of("samples", sample);
    CommandRun run =
        CommandRun.of(
            "analyze", of.resolve("survey.csv").toString(),
            "--roster", of.resolve("roster.csv").toString(),
            "--language", language,
            "--deliverables", EDITED,
            "--out", folder.toString());

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(faultsIn(folder)).isEmpty();
  }

  static Stream<Result> oddResults() {
    return Stream.of(
        ResultFixtures.withheld(),
        ResultFixtures.internal(),
        ResultFixtures.sized(List.of("<b>", "😀 \u05D0\u05D1", "x".repeat(300)), 3));
  }

  @ParameterizedTest
  @MethodSource("oddResults")
  void filesOfAnOddResult_areValid(Result result) throws Exception {
    List<String> faults = new ArrayList<>();
    Map<String, byte[]> files =
        Deliverables.of(
                result,
                EnumSet.of(Deliverable.DOCX, Deliverable.PPTX, Deliverable.XLSX),
                Origin.unknown())
            .files();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      faults.addAll(faults(file.getKey(), file.getValue()));
    }

    assertThat(faults).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report", "compare"})
  void filesBehindACover_areValid(String command, @TempDir Path folder) throws Exception {
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
        List.of("--brand", brand.toString(), "--deliverables", EDITED, "--out", folder + "/out"));
    CommandRun run = CommandRun.of(words.toArray(String[]::new));

    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(faultsIn(folder.resolve("out"))).isEmpty();
  }

  @Test
  void partThatTheSchemasDoNotKnow_isAFault() throws Exception {
    String odd =
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
            + "<w:body><w:p><w:pages/></w:p></w:body></w:document>";

    assertThat(faultsOf(odd.getBytes(StandardCharsets.UTF_8))).isNotEmpty();
  }

  private static Set<String> faultsIn(Path folder) throws IOException, XmlException {
    Set<String> faults = new TreeSet<>();
    int files = 0;
    try (DirectoryStream<Path> written = Files.newDirectoryStream(folder, "*.{" + EDITED + "}")) {
      for (Path file : written) {
        files++;
        faults.addAll(faults(file.getFileName().toString(), Files.readAllBytes(file)));
      }
    }
    assertThat(files).as("files that were looked at").isPositive();
    return faults;
  }

  /** Also those of workbooks within slides. */
  private static Set<String> faults(String file, byte[] bytes) throws IOException, XmlException {
    Set<String> faults = new TreeSet<>();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        String name = file + "/" + part.getName();
        if (name.endsWith(".xlsx")) {
          faults.addAll(faults(name, parts.readAllBytes()));
        } else if (name.endsWith(".xml")) {
          for (String fault : faultsOf(parts.readAllBytes())) {
            faults.add(name + ": " + fault);
          }
        }
      }
    }
    return faults;
  }

  private static List<String> faultsOf(byte[] xml) throws IOException, XmlException {
    XmlObject part = SCHEMAS.parse(new ByteArrayInputStream(xml), null, null);
    if (OF_THE_PACKAGE.contains(part.getDomNode().getFirstChild().getLocalName())) {
      return List.of();
    }
    if (part.schemaType() == XmlBeans.NO_TYPE) {
      return List.of("no schema has " + part.getDomNode().getFirstChild().getNodeName());
    }
    List<XmlError> found = new ArrayList<>();
    part.validate(new XmlOptions().setErrorListener(found));
    return found.stream()
        .map(XmlError::getMessage)
        .filter(fault -> !fault.startsWith(SPACES))
        .distinct()
        .toList();
  }
}
