package io.github.locus.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.bytes.MalformedInputException;
import io.github.locus.ingest.bytes.ReadLimits;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedReaderTest {
  private static final ReadLimits LIMITS = new ReadLimits(10, 25, 6, 9, 130);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b\nc,d\n",
        "\"a\nb\",c\r\n\"\",\"x\"\"y\"\n",
        "1234567890,1234567890\n1234567890,1\n",
        "it's,5\" wide,\"q\" ,\n",
        "a,b,c,d,e,f\r1,2,3,4,5,6\r",
      })
  void soundText_passesUnchanged(String text) throws IOException {
    assertThat(readAll(text)).isEqualTo(text);
  }

  @Test
  void smallText_takesLittleRoom() throws IOException {
    List<Integer> rooms = new ArrayList<>();
    Reader counting =
        new StringReader("a,b\n") {
          @Override
          public int read(char[] buffer, int from, int length) throws IOException {
            rooms.add(buffer.length);
            return super.read(buffer, from, length);
          }
        };

    new BoundedReader(counting, ',', LIMITS).read(new char[10], 0, 10);

    assertThat(rooms).containsExactly(2048);
  }

  @Test
  void textOfManyChunks_passesUnchanged() throws IOException {
    String text = "a,b\n".repeat(50_000);
    ReadLimits limits = new ReadLimits(10, 25, 6, 60_000, 300_000);

    try (Reader reader = new BoundedReader(new StringReader(text), ',', limits)) {
      StringWriter read = new StringWriter();
      reader.transferTo(read);
      assertThat(read.toString()).isEqualTo(text);
    }
  }

  @Test
  void longField_endsTheTextBeforeIt() {
    assertFault("a,b\n\n\"x\n12345678901\",c\n", DiagnosticCode.FIELD_TOO_LONG, 3);
  }

  @Test
  void longRecord_endsTheText() {
    assertFault("a\n12345678,12345678,12345678\n", DiagnosticCode.RECORD_TOO_LONG, 2);
  }

  @Test
  void manyFields_endTheText() {
    assertFault("a\n,,,,,,,,\n", DiagnosticCode.RECORD_TOO_LONG, 2);
  }

  @Test
  void tableWithoutEnd_endsAtItsLastLine() {
    assertFault("a\n".repeat(9) + "b\n", DiagnosticCode.TABLE_TOO_LONG, 10);
    assertFault("\n".repeat(10), DiagnosticCode.TABLE_TOO_LONG, 10);
    assertFault(("\"" + "x\n".repeat(3) + "\"\n").repeat(3), DiagnosticCode.TABLE_TOO_LONG, 10);
  }

  @Test
  void tableWithoutEnd_endsAtItsLastCharacter() {
    assertFault("123456789,12345678\n".repeat(7), DiagnosticCode.TABLE_TOO_LONG, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void tableOfAsManyLinesAsMayBe_isRead(String lineEnd) throws IOException {
    assertThat(readAll(("a" + lineEnd).repeat(9))).isEqualTo(("a" + lineEnd).repeat(9));
  }

  @Test
  void unclosedQuote_isReportedOnTheLineWhereItOpens() {
    assertFault("a\r\nb,\"c\r\nd", DiagnosticCode.UNCLOSED_QUOTE, 2);
  }

  @Test
  void textBehindAClosingQuote_isReported() {
    assertFault("a\n\"b\"c\n", DiagnosticCode.BROKEN_QUOTE, 2);
  }

  @Test
  void secondQuoteBehindBlanks_isReported() {
    assertFault("a\n\"b\" \"c\",1\n", DiagnosticCode.BROKEN_QUOTE, 2);
  }

  @Test
  void quoteThatClosesAtTheEnd_isClosed() throws IOException {
    assertThat(readAll("a,\"b\"")).isEqualTo("a,\"b\"");
  }

  private static void assertFault(String text, DiagnosticCode code, long line) {
    assertThatThrownBy(() -> readAll(text))
        .isInstanceOfSatisfying(
            MalformedInputException.class,
            e -> {
              Diagnostic diagnostic = e.diagnostic("f.csv");
              assertThat(diagnostic.code()).isEqualTo(code);
              assertThat(diagnostic.place().line()).hasValue(line);
            });
  }

  private static String readAll(String text) throws IOException {
    StringBuilder read = new StringBuilder();
    try (BoundedReader reader = new BoundedReader(new StringReader(text), ',', LIMITS)) {
      char[] buffer = new char[7];
      for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
        read.append(buffer, 0, n);
      }
    }
    return read.toString();
  }
}
