package io.github.locus.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.workbook.CellFormat.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as cells show them. */
class CellFormatTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "General, 4, 4",
        "General, 0.30000000000000004, 0.3",
        "General, 114083123456, 114083123456",
        "General, 1E22, 1E+22",
        "@, 7, 7",
        "0, 4, 4",
        "0000, 7, 0007",
        "0.0, 4, 4.0",
        "0.##, 4.5, 4.5",
        "'#,##0', 12345, 12345",
        "0%, 0.75, 75%",
        "0.0%, 0.125, 12.5%",
        "'0.00 \"€\"', 3, 3.00 €",
        "'[Red]0;[Blue]-0', -3, -3",
        "'0;(0)', -3, (3)",
        "'\"Q\"0', 4, Q4",
        "'0 \"of 5\"', 4, 4 of 5",
        "'#,##0;-#,##0', -1200, -1200",
        "'[$-409]0', 4, 4",
        "'0_);(0)', 4, 4",
        "'General\" pts\"', 4, 4 pts",
      })
  void numbers_areShown(String format, double value, String shown) {
    CellFormat.Shown cell = CellFormat.of(format).show(value, false);

    assertThat(cell.text()).isEqualTo(shown);
    assertThat(cell.truth()).isEqualTo(Truth.WHOLE);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "m/d/yyyy, 45365, 2024-03-14",
        "'dd.mm.yyyy hh:mm', 45365.39366, 2024-03-14 09:26:52",
        "'[$-407]d. mmmm yyyy;@', 45365, 2024-03-14",
        "'yyyy-mm-dd hh:mm:ss.000', 45365.5, 2024-03-14 12:00:00",
        "'m/d/yy h:mm AM/PM', 45365.75, 2024-03-14 18:00:00",
        "d-mmm, 45659, 2-Jan",
        "mmm-yy, 45659, Jan-25",
        "h:mm, 0.39366, 9:26",
        "'h:mm AM/PM', 0.75, 6:00 PM",
        "mm:ss, 0.0104166667, 15:00",
        "[h]:mm:ss, 1.25, 30:00:00",
        "m/d/yyyy, 1, 1900-01-01",
        "m/d/yyyy, 61, 1900-03-01",
      })
  void daysAndTimes_areShown_withTheirYearInOneOrderAlone(
      String format, double value, String shown) {
    CellFormat.Shown cell = CellFormat.of(format).show(value, false);

    assertThat(cell.text()).isEqualTo(shown);
    assertThat(cell.truth()).isEqualTo(Truth.WHOLE);
  }

  @Test
  void days_mayBeCountedFrom1904() {
    assertThat(CellFormat.of("m/d/yyyy").show(43903, true).text()).isEqualTo("2024-03-14");
  }

  @ParameterizedTest
  @CsvSource({"0, 3.4, 3", "0%, 0.756, 76%", "0.0, 2.449999, 2.4", "0, -0.4, 0"})
  void hiddenDigits_areTold(String format, double value, String shown) {
    CellFormat.Shown cell = CellFormat.of(format).show(value, false);

    assertThat(cell.text()).isEqualTo(shown);
    assertThat(cell.truth()).isEqualTo(Truth.ROUNDED);
  }

  @ParameterizedTest
  @CsvSource({"# ?/?, 0.5", "0.00E+00, 1234", "[<=3]0;0.0, 2", "000-000, 123456", "m/d/yyyy, -1"})
  void whatCannotBeFollowed_isReadAsItIsStored(String format, double value) {
    CellFormat.Shown cell = CellFormat.of(format).show(value, false);

    assertThat(cell.text()).isEqualTo(CellFormat.plain(value));
    assertThat(cell.truth()).isEqualTo(Truth.STORED);
  }
}
