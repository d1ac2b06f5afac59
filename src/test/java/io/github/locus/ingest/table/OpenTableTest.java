package io.github.locus.ingest.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.ByteSource;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.text.TextEncoding;
import io.github.locus.wording.English;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenTableTest {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TEXT = "name,city\nJörg,Köln\nŻoë,Brno\n";
  private static final String WESTERN = "name,city\nJörg,Köln – Süd\n";
  private static final String LONG = "a,b\n" + "1,2\n".repeat(50_000);

  @Nested
  class Encodings {
    @ParameterizedTest
    @CsvSource({
      "'', UTF-8, utf-8",
      "\uFEFF, UTF-8, utf-8-bom",
      "\uFEFF, UTF-16LE, utf-16le",
      "\uFEFF, UTF-16BE, utf-16be",
      "'', UTF-16LE, utf-16le",
      "'', UTF-16BE, utf-16be",
    })
    void unicode_isToldByItsMarkOrItsNuls(String mark, Charset charset, String code)
        throws IOException {
      for (boolean file : new boolean[] {true, false}) {
        MemorySource source = new MemorySource("f", (mark + TEXT).getBytes(charset), file);

        Reading reading = read(source, TableOptions.withDefaults());

        assertThat(reading.encoding).isEqualTo(code);
        assertThat(reading.rows)
            .containsExactly(
                List.of("name", "city"), List.of("Jörg", "Köln"), List.of("Żoë", "Brno"));
      }
    }

    @Test
    void windows1252_isTakenWhereUtf8Fails() throws IOException {
      Reading reading = read(MemorySource.file(WESTERN, WINDOWS_1252), TableOptions.withDefaults());

      assertThat(reading.encoding).isEqualTo("windows-1252");
      assertThat(reading.rows.get(1)).containsExactly("Jörg", "Köln – Süd");
    }

    @Test
    void oneByteAtTheEndOfAFile_decides() throws IOException {
      Reading reading =
          read(MemorySource.file(LONG + "–,2\n", WINDOWS_1252), TableOptions.withDefaults());

      assertThat(reading.encoding).isEqualTo("windows-1252");
      assertThat(reading.rows.get(reading.rows.size() - 1)).containsExactly("–", "2");
    }

    @Test
    void oneByteAtTheEndOfStandardInput_isAnErrorThatNamesTheRemedy() {
      byte[] bytes = (LONG + "–,2\n").getBytes(WINDOWS_1252);

      Diagnostic fault = fault(new MemorySource("-", bytes, false), TableOptions.withDefaults());

      assertThat(fault.code()).isEqualTo(DiagnosticCode.INVALID_ENCODING);
      assertThat(fault.place().line()).hasValue(50_002);
      assertThat(English.remedy(fault)).contains("--encoding", "give a file");
    }

    @Test
    void statedEncoding_needsNoGuess() throws IOException {
      byte[] bytes = (LONG + "–,2\n").getBytes(WINDOWS_1252);

      Reading reading =
          read(
              new MemorySource("-", bytes, false),
              TableOptions.withDefaults().withEncoding(TextEncoding.WINDOWS_1252));

      assertThat(reading.rows).hasSize(50_002);
    }

    @ParameterizedTest
    @CsvSource({
      "windows-1250, Zespół działa",
      "windows-1251, Отдел кадров",
      "windows-1253, Τμήμα πωλήσεων",
      "windows-1254, Eğitim bölümü"
    })
    void encodingOfWindowsElsewhere_isReadWhereItIsNamed(Charset charset, String words)
        throws IOException {
      Reading reading =
          read(
              MemorySource.file("name\n" + words + "\n", charset),
              TableOptions.withDefaults()
                  .withEncoding(TextEncoding.ofCode(charset.name()).orElseThrow()));

      assertThat(reading.rows.get(1)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void bytesThatWindows1252DoesNotDefine_areNotReadAsThat(int value) {
      byte[] bytes = "name\nx\n".getBytes(StandardCharsets.US_ASCII);
      bytes[5] = (byte) value;

      Diagnostic fault = fault(new MemorySource("f", bytes, true), TableOptions.withDefaults());

      assertThat(fault.code()).isEqualTo(DiagnosticCode.INVALID_ENCODING);
      assertThat(English.message(fault)).contains("offset 5", "windows-1252");
    }

    @Test
    void utf8WithADamagedByte_isNotTakenForWindows1252() {
      byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
      bytes[0] = (byte) 0xE4;

      Diagnostic fault = fault(new MemorySource("f", bytes, true), TableOptions.withDefaults());

      assertThat(fault.code()).isEqualTo(DiagnosticCode.INVALID_ENCODING);
      assertThat(English.message(fault)).contains("offset 0", "utf-8");
    }
  }

  @Nested
  class Rows {
    @Test
    void declaredDelimiter_isUsedAndIsNoRow() throws IOException {
      Reading reading = read("sep=;\r\na;b,c\r\n1;2\r\n");

      assertThat(reading.delimiter).isEqualTo(";");
      assertThat(reading.rows).containsExactly(List.of("a", "b,c"), List.of("1", "2"));
      assertThat(reading.lines).containsExactly(2L, 3L);
    }

    @Test
    void statedDelimiter_winsOverTheRows() throws IOException {
      Reading reading =
          read(
              MemorySource.file("a,b;c\n1,2;3\n", StandardCharsets.UTF_8),
              TableOptions.withDefaults().withDelimiter(';'));

      assertThat(reading.rows.get(0)).containsExactly("a,b", "c");
    }

    @Test
    void quoteInsideAField_isItself() throws IOException {
      assertThat(read("size,x\n5\" wide,1\n").rows.get(1)).containsExactly("5\" wide", "1");
    }

    @Test
    void blankRowsAndRowsOfDelimiters_areCounted() throws IOException {
      Reading reading = read("a,b\n\n1,2\n,\n\u00A0, \n");

      assertThat(reading.rows).hasSize(2);
      assertThat(reading.blankRows).isEqualTo(3);
    }

    @Test
    void doubledReturns_makeNoBlankRows() throws IOException {
      Reading reading = read("a,b\r\r\nc,d\r\r\n1,2\r\n3,4\r\n");

      assertThat(reading.rows).hasSize(4);
      assertThat(reading.blankRows).isZero();
    }

    @Test
    void fewNuls_areDroppedAndCounted() throws IOException {
      Reading reading = read("a,b\nx\u0000y,2\n");

      assertThat(reading.rows.get(1)).containsExactly("xy", "2");
      assertThat(reading.nuls).isEqualTo(1);
    }

    @Test
    void manyNuls_showThatThisIsNoText() {
      Diagnostic fault =
          fault(
              MemorySource.file("a,b\n" + "x\u0000\u0000y,2\n".repeat(20), StandardCharsets.UTF_8),
              TableOptions.withDefaults());

      assertThat(fault.code()).isEqualTo(DiagnosticCode.NOT_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "'\u00D0\u00CF\u0011\u00E0'|.xls",
          "'\u00D0\u00CF\u0011\u00E0"
              + " E\u0000n\u0000c\u0000r\u0000y\u0000p\u0000t\u0000e\u0000d\u0000'|password",
          "%PDF-1.7|PDF",
          "$FL2@(#)|SPSS",
          "'<stata_dta>'|Stata",
          "'[{\"Q1\": 3}]'|JSON",
          "'  { \"responses\": []}'|JSON",
          "'\u00EF\u00BB\u00BF{\"a\":1}'|JSON",
          "'{\"SurveyEntry\":{}}'|Qualtrics questionnaire",
          "'<!DOCTYPE html>'|HTML",
          "'<HTML><body>'|HTML",
          "'<?xml version=\"1.0\"?><Workbook>'|XML",
          "{\\rtf1|rich text",
        })
    void otherFormats_areNamedByTheirContent(String magic, String name) {
      Diagnostic fault =
          fault(
              MemorySource.file(magic + "rest of it", StandardCharsets.ISO_8859_1),
              TableOptions.withDefaults());

      assertThat(fault.code()).isEqualTo(DiagnosticCode.NOT_A_TABLE);
      assertThat(English.message(fault)).contains(name).doesNotContain("rest of it");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"[Q1] Age,b\n1,2\n", "{a},b\n1,2\n", "<5 years,b\n1,2\n", "$FLOW,b\n1,2\n"})
    void headersThatBeginLikeAnotherFormat_areHeaders(String text) throws IOException {
      assertThat(read(text).rows).hasSize(2);
    }

    @Test
    void rowsLookedAt_areStillHandedOut() throws IOException {
      try (OpenTable table =
          OpenTable.open(
              MemorySource.file("a\n1\n2\n3\n", StandardCharsets.UTF_8),
              TableOptions.withDefaults())) {
        assertThat(table.peek(2, 1000)).hasSize(2);
        assertThat(table.recordCount()).isZero();
        assertThat(table.next().orElseThrow().field(0)).isEqualTo("1");
      }
    }

    @Test
    void faultBeyondRowsLookedAt_waitsUntilItsRowIsTaken() throws IOException {
      try (OpenTable table =
          OpenTable.open(
              MemorySource.file("a\n1\n\"2\n3\n", StandardCharsets.UTF_8),
              TableOptions.withDefaults())) {
        assertThat(table.peek(5, 1000)).hasSize(1);
        assertThat(table.next()).isPresent();
        assertThatThrownBy(table::next).isInstanceOf(MalformedInputException.class);
      }
    }
  }

  private static Reading read(String text) throws IOException {
    return read(MemorySource.file(text, StandardCharsets.UTF_8), TableOptions.withDefaults());
  }

  private static Reading read(ByteSource source, TableOptions options) throws IOException {
    try (OpenTable table = OpenTable.open(source, options)) {
      Reading reading = new Reading();
      reading.add(table.header());
      for (Optional<TableRow> row = table.next(); row.isPresent(); row = table.next()) {
        reading.add(row.get());
      }
      reading.encoding = table.encoding();
      reading.delimiter = table.delimiter();
      reading.blankRows = table.blankRows();
      reading.nuls = table.nuls();
      return reading;
    }
  }

  private static Diagnostic fault(ByteSource source, TableOptions options) {
    try {
      read(source, options);
    } catch (IOException e) {
      return ReadFaults.explain("f.csv", e);
    }
    throw new AssertionError("nothing was wrong");
  }

  /** What a table turned out to be. */
  private static final class Reading {
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private String encoding = "";
    private String delimiter = "";
    private long blankRows;
    private long nuls;

    private void add(TableRow row) {
      rows.add(Arrays.asList(row.fields()));
      lines.add(row.line());
    }
  }
}
