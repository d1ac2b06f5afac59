package io.github.locus.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.text.TextEncoding;
import io.github.locus.ingest.workbook.TestWorkbook;
import io.github.locus.wording.English;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks, gzip and zip files in place of plain text. */
class PackedTableTest {
  private static final String CSV = "a,b\n1,2\n3,ä\n";
  private static final List<String> ROWS = List.of("1|a, b", "2|1, 2", "3|3, ä");

  /** A table, read to its end. */
  private record Reading(
      String name, String encoding, String hash, List<String> rows, List<Diagnostic> remarks) {
    static Reading of(byte[] bytes, boolean isFile, TableOptions options) throws IOException {
      try (OpenTable table = OpenTable.open(new MemorySource("s", bytes, isFile), options)) {
        List<String> rows = new ArrayList<>(List.of(shown(table.header())));
        for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
          rows.add(shown(row.get()));
        }
        return new Reading(table.name(), table.encoding(), table.sha256(), rows, table.remarks());
      }
    }

    private static String shown(TableRow row) {
      return row.line() + "|" + String.join(", ", row.fields());
    }

    List<DiagnosticCode> codes() {
      return remarks.stream().map(Diagnostic::code).toList();
    }
  }

  private static Reading read(byte[] bytes) throws IOException {
    return Reading.of(bytes, true, TableOptions.withDefaults());
  }

  private static DiagnosticCode fault(byte[] bytes) {
    try {
      read(bytes);
    } catch (MalformedInputException e) {
      return e.diagnostic("s").code();
    } catch (IOException e) {
      throw new AssertionError("a fault that is not explained", e);
    }
    throw new AssertionError("it was read");
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Nested
  class Wrapped {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void gzipFile_isReadAsTheTextInIt(boolean isFile) throws IOException {
      byte[] packed = gzip(utf8(CSV));

      Reading read = Reading.of(packed, isFile, TableOptions.withDefaults());

      assertThat(read.rows()).isEqualTo(ROWS);
      assertThat(read.encoding()).isEqualTo("utf-8");
    }

    @Test
    void gzipFile_isDecodedAsAWhole_soThatOneLateByteTellsTheEncoding() throws IOException {
      String text = "a,b\n" + "1,2\n".repeat(40_000) + "3,ä\n";

      Reading read = read(gzip(text.getBytes(TextEncoding.WINDOWS_1252.charset())));

      assertThat(read.encoding()).isEqualTo("windows-1252");
      assertThat(read.rows()).last().isEqualTo("40002|3, ä");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void zipFileWithOneTable_isReadAsThatTable(boolean isFile) throws IOException {
      Map<String, String> parts = new LinkedHashMap<>();
      parts.put("export/Umfrage.csv", CSV);
      parts.put("__MACOSX/export/._Umfrage.csv", "\u0000\u0005");
      parts.put("export/README.html", "<html>");

      Reading read = Reading.of(TestWorkbook.zip(parts), isFile, TableOptions.withDefaults());

      assertThat(read.rows()).isEqualTo(ROWS);
      assertThat(read.name()).isEqualTo("s[export/Umfrage.csv]");
    }

    @Test
    void zipFileWithAWorkbook_isReadAsThat() throws IOException {
      byte[] workbook = new TestWorkbook().sheet("S", "a|b", "1|2").bytes();
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (ZipOutputStream zip = new ZipOutputStream(packed)) {
        zip.putNextEntry(new ZipEntry("answers.xlsx"));
        zip.write(workbook);
      }

      assertThat(read(packed.toByteArray()).rows()).containsExactly("1|a, b", "2|1, 2");
    }

    @Test
    void hash_isThatOfTheFileAsItWasGiven() throws IOException {
      byte[] packed = gzip(utf8(CSV));

      assertThat(read(packed).hash()).isNotEqualTo(read(utf8(CSV)).hash());
      assertThat(Reading.of(packed, false, TableOptions.withDefaults()).hash())
          .isEqualTo(read(packed).hash());
    }

    @Test
    void zipFileWithTwoTables_namesThem() {
      byte[] packed = TestWorkbook.zip(Map.of("a.csv", CSV, "b.csv", CSV));

      assertThatThrownBy(() -> read(packed))
          .isInstanceOfSatisfying(
              MalformedInputException.class,
              e ->
                  assertThat(English.message(e.diagnostic("s")))
                      .contains("2 tables", "a.csv", "b.csv"));
    }

    @ParameterizedTest
    @CsvSource({
      "word/document.xml, Word document",
      "content.xml, OpenDocument",
      "xl/workbook.bin, .xlsb",
      "photo.jpg, without a table",
    })
    void otherArchives_areNamed(String entry, String words) {
      assertThatThrownBy(() -> read(TestWorkbook.zip(Map.of(entry, "x"))))
          .isInstanceOfSatisfying(
              MalformedInputException.class,
              e -> {
                assertThat(e.diagnostic("s").code()).isEqualTo(DiagnosticCode.NOT_A_TABLE);
                assertThat(English.message(e.diagnostic("s"))).contains(words);
              });
    }

    @Test
    void archiveInAnArchive_isNotFollowed() throws IOException {
      assertThat(fault(gzip(gzip(utf8(CSV))))).isEqualTo(DiagnosticCode.NOT_A_TABLE);
    }

    @Test
    void cutOffFile_isDamaged() throws IOException {
      byte[] packed = gzip(utf8(CSV.repeat(1000)));

      assertThat(fault(Arrays.copyOf(packed, packed.length / 2)))
          .isEqualTo(DiagnosticCode.DAMAGED_ARCHIVE);
    }

    @Test
    void bomb_isNotUnpacked() throws IOException {
      byte[] bomb = gzip(utf8("a,b\n" + "1,2\n".repeat(5_000_000)));

      assertThat(bomb).hasSizeLessThan(60_000);
      assertThat(fault(bomb)).isEqualTo(DiagnosticCode.UNPACKS_TOO_LARGE);
    }
  }

  @Nested
  class Workbooks {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void rows_haveTheirNumberInTheSheet(boolean isFile) throws IOException {
      byte[] bytes = new TestWorkbook().sheet("Form1", "", "a|b", "", "1|2").bytes();

      Reading read = Reading.of(bytes, isFile, TableOptions.withDefaults());

      assertThat(read.rows()).containsExactly("2|a, b", "4|1, 2");
      assertThat(read.name()).isEqualTo("s[Form1]");
      assertThat(read.encoding()).isEqualTo("xlsx");
    }

    @Test
    void cellsThatAreLeftOut_areEmpty() throws IOException {
      byte[] bytes = new TestWorkbook().sheet("S", "a||c|d", "1", "|2").bytes();

      assertThat(read(bytes).rows()).containsExactly("1|a, , c, d", "2|1, , , ", "3|, 2, , ");
    }

    @Test
    void allKindsOfCells_areReadAsTheyShow() throws IOException {
      TestWorkbook book = new TestWorkbook();
      String rows =
          "<row>"
              + book.text("A1", "a")
              + book.text("B1", "b")
              + "</row><row>"
              + "<c t=\"inlineStr\"><is><r><t>two </t></r><r><t>fonts</t></r>"
              + "<rPh><t>spoken</t></rPh></is></c><c t=\"b\"><v>1</v></c>"
              + "<c t=\"str\"><f>A1&amp;B1</f><v>ab_x000D_</v></c><c><f>1+1</f><v>2</v></c>"
              + "<c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>2024-03-14T00:00:00</v></c>"
              + book.number("G2", "45365.5", "d/m/yyyy h:mm")
              + book.number("H2", "7", "000")
              + book.number("I2", "0.5", "0%")
              + "</row>";

      assertThat(read(book.sheetOf("S", rows).bytes()).rows())
          .last()
          .isEqualTo("2|two fonts, TRUE, ab\r, 2, #N/A, 2024-03-14, 2024-03-14 12:00:00, 007, 50%");
    }

    @Test
    void cellsThatAreNotWhatTheyShow_areCounted() throws IOException {
      TestWorkbook book = new TestWorkbook();
      String rows =
          "<row>"
              + book.text("A1", "a")
              + book.text("B1", "b")
              + "</row><row r=\"2\">"
              + book.number("A2", "3.4", "0")
              + book.number("B2", "0.5", "# ?/?")
              + "<c r=\"C2\"><f>SUM(A1)</f></c></row>";

      assertThat(read(book.sheetOf("S", rows).bytes()).codes())
          .containsExactlyInAnyOrder(
              DiagnosticCode.CELLS_ROUNDED,
              DiagnosticCode.CELLS_AS_STORED,
              DiagnosticCode.FORMULAS_WITHOUT_RESULT);
    }

    @Test
    void onlySheetWithAHeader_isTaken_andTheOthersAreNamed() throws IOException {
      byte[] bytes =
          new TestWorkbook()
              .sheet("About", "Survey 2024", "made|by|us")
              .sheet("Answers", "a|b", "1|2")
              .sheet("Empty")
              .sheet("_56F9", "x|y", "1|2")
              .hide("_56F9")
              .bytes();

      Reading read = read(bytes);

      assertThat(read.name()).isEqualTo("s[Answers]");
      assertThat(English.message(read.remarks().get(0))).contains("“Answers”", "About, Empty");
    }

    @Test
    void sheetsThatAllHaveAHeader_areAsked() {
      byte[] bytes = new TestWorkbook().sheet("A", "a|b", "1|2").sheet("B", "c|d", "1|2").bytes();

      assertThat(fault(bytes)).isEqualTo(DiagnosticCode.SEVERAL_SHEETS);
    }

    @Test
    void titleAboveTheTable_isNoHeader() {
      byte[] bytes = new TestWorkbook().sheet("A", "Our survey", "", "a|b", "1|2").bytes();

      assertThat(fault(bytes)).isEqualTo(DiagnosticCode.NO_SHEET_WITH_HEADER);
    }

    @Test
    void namedSheet_isTaken() throws IOException {
      byte[] bytes = new TestWorkbook().sheet("A", "a|b", "1|2").sheet("B", "c|d", "1|2").bytes();

      assertThat(Reading.of(bytes, true, TableOptions.withDefaults().withSheet("b")).rows())
          .containsExactly("1|c, d", "2|1, 2");
      assertThatThrownBy(
              () -> Reading.of(bytes, true, TableOptions.withDefaults().withSheet("Answers")))
          .isInstanceOfSatisfying(
              MalformedInputException.class,
              e -> assertThat(English.message(e.diagnostic("s"))).contains("“A”, “B”"));
    }

    @Test
    void namedSheet_ofATextFile_isToldToBeNone() throws IOException {
      assertThat(Reading.of(utf8(CSV), true, TableOptions.withDefaults().withSheet("A")).codes())
          .containsExactly(DiagnosticCode.NO_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "<row><c t=\"s\"><v>99999999</v></c></row>",
          "<row><c t=\"s\"><v>-1</v></c></row>",
          "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
          "<row><c r=\"1\"><v>1</v></c></row>",
          "<row><c><v>1</v></row>",
          "<row><c><v>&bomb;</v></c></row>",
        })
    void partsThatDoNotFitTogether_areDamage(String rows) {
      TestWorkbook book = new TestWorkbook();
      String header = "<row>" + book.text("A1", "a") + book.text("B1", "b") + "</row>";

      assertThat(fault(book.sheetOf("S", header + rows).bytes()))
          .isEqualTo(DiagnosticCode.DAMAGED_ARCHIVE);
    }

    @Test
    void workbookOfMoreThanItsBytesCanMean_isNotUnpacked() {
      TestWorkbook book = new TestWorkbook();
      String header = "<row>" + book.text("A1", "a") + book.text("B1", "b") + "</row>";
      byte[] bytes = book.sheetOf("S", header + "<row/>".repeat(3_000_000)).bytes();

      assertThat(bytes).hasSizeLessThan(60_000);
      assertThat(fault(bytes)).isEqualTo(DiagnosticCode.UNPACKS_TOO_LARGE);
    }
  }
}
