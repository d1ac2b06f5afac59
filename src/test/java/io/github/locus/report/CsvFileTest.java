package io.github.locus.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.chart.Cell;
import io.github.locus.chart.DataColumn;
import io.github.locus.chart.DataTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
  private static String one(Cell cell) {
    DataTable table = new DataTable("t", List.of(DataColumn.text("x")), List.of(List.of(cell)));
    return new String(CsvFile.of(table), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
  void wordsThatASpreadsheetWouldRunAreMadeHarmless(String words) {
    assertThat(one(Cell.text(words))).isEqualTo("x\r\n'" + words + "\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "-1.5, -1.5",
    "60, 60",
    "1200000000, 1200000000",
    "1e-5, 0.00001",
    "5.169e-16, 0",
    "-5.169e-16, 0",
    "0.30000000000000004, 0.3",
    "66.66666666666667, 66.666667"
  })
  void numbersHaveNoExponentAndNoNoise(double value, String printed) {
    assertThat(one(Cell.number(value))).isEqualTo("x\r\n" + printed + "\r\n");
  }

  @Test
  void whatIsWithheldIsEmpty() {
    assertThat(one(Cell.number(Optional.empty()))).isEqualTo("x\r\n\r\n");
  }

  @Test
  void commasQuotesAndLinesAreQuoted() {
    assertThat(one(Cell.text("a,\"b\"\nc"))).isEqualTo("x\r\n\"a,\"\"b\"\"\nc\"\r\n");
  }
}
