package io.github.locus.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.wording.English;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which records count, and what becomes of the others. */
class ExportTableTest {
  private static final String QUALTRICS =
      "StartDate,Status,DistributionChannel,Finished,Progress,ResponseId,Q1\n";
  private static final String FORM = "Timestamp,Warm,Bright\n";
  private static final String ROW = "2024-03-14 09:26:53,4,5\n";

  static Stream<Lookalike> lookalikes() {
    return ExportLookalikes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void everyRecord_isKeptOrCounted(Lookalike file) {
    ExportReading read = ExportReading.of(file.text());
    long blank = read.leftOut().getOrDefault(LeftOutReason.BLANK, 0L);
    long leftOut = read.leftOut().values().stream().mapToLong(Long::longValue).sum() - blank;

    assertThat(read.kept().size() + leftOut).isEqualTo(read.records());
  }

  @ParameterizedTest
  @CsvSource({
    "1, anonymous, PREVIEW", "Survey Preview, anonymous, PREVIEW", "0, preview, PREVIEW",
    "17, anonymous, PREVIEW", "2, anonymous, TEST", "Survey Test, anonymous, TEST",
    "8, anonymous, SPAM", "Spam, anonymous, SPAM",
  })
  void qualtrics_previewsTestsAndSpam_areLeftOut(
      String status, String channel, LeftOutReason reason) {
    String row = "2024-03-14," + status + "," + channel + ",1,100,R_1,4\n";

    assertThat(ExportReading.of(QUALTRICS + row).leftOut()).containsOnlyKeys(reason);
  }

  @ParameterizedTest
  @CsvSource({"0, anonymous", "IP Address, gl", "4, email", "16, qr", "32, email", "EX, email"})
  void qualtrics_responses_areKept(String status, String channel) {
    String row = "2024-03-14," + status + "," + channel + ",1,100,R_1,4\n";

    assertThat(ExportReading.of(QUALTRICS + row).kept()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"0, 40", "False, 40", "FALSE, 40", "'', 40"})
  void unfinishedResponses_areKeptWithAnAnswer_andCounted(String finished, String progress) {
    String begun = "2024-03-14,0,anonymous," + finished + "," + progress + ",R_";

    ExportReading read = ExportReading.of(QUALTRICS + begun + "1,4\n" + begun + "2,\n");

    assertThat(read.unfinished()).isEqualTo(2);
    assertThat(read.kept()).hasSize(1);
    assertThat(read.leftOut()).containsOnlyKeys(LeftOutReason.UNFINISHED);
  }

  @ParameterizedTest
  @CsvSource({"limesurvey codes", "limesurvey texts", "limesurvey german", "alchemer"})
  void unfinishedResponses_areDroppedByOption(String name) {
    String text =
        ExportLookalikes.all().stream()
            .filter(file -> file.name().equals(name))
            .findFirst()
            .orElseThrow()
            .text();
    ExportOptions drop = ExportOptions.withDefaults().withUnfinished(UnfinishedResponses.DROP);

    assertThat(ExportReading.of(text).leftOut()).isEmpty();
    assertThat(ExportReading.of(text, drop).leftOut()).containsEntry(LeftOutReason.UNFINISHED, 1L);
  }

  @Test
  void recordWithoutAnAnswer_isLeftOut() {
    assertThat(ExportReading.of(FORM + ROW + "2024-03-14 09:26:53,,\n").leftOut())
        .containsEntry(LeftOutReason.TOO_FEW_ANSWERS, 1L);
  }

  @Test
  void blankRows_areNoRecordsAndCounted() {
    ExportReading read = ExportReading.of(FORM + ROW + ",,\n\n");

    assertThat(read.records()).isEqualTo(1);
    assertThat(read.leftOut()).containsEntry(LeftOutReason.BLANK, 2L);
  }

  @Test
  void shortRow_isFilledUpAndReportedWithItsLine() {
    ExportReading read = ExportReading.of(FORM + ROW + "2024-03-14 09:26:53,3\n");

    assertThat(read.kept().get(1).cell(2)).isEmpty();
    Diagnostic warning = only(DiagnosticCode.SHORT_ROW, read);
    assertThat(warning.place().line()).hasValue(3);
    assertThat(warning.isError()).isFalse();
  }

  @Test
  void longRow_isCutWhereTheRestIsEmpty_andElseAnError() {
    assertThat(ExportReading.of(FORM + ROW.replace("\n", ",,\n")).diagnostics()).isEmpty();

    ExportReading read = ExportReading.of(FORM + ROW + ROW.replace("\n", ",6\n"));

    assertThat(only(DiagnosticCode.RAGGED_ROW, read).place().line()).hasValue(3);
  }

  @Test
  void headerAmongTheRecords_isAnErrorWithItsLine() {
    ExportReading read = ExportReading.of(FORM + ROW + FORM + ROW);

    assertThat(only(DiagnosticCode.HEADER_REPEATED, read).place().line()).hasValue(3);
  }

  @Test
  void otherTableBelowAnEmptyRow_isToldWithItsLine_andHoldsNoRecords() {
    String records = "site,Q,R,S\n" + "North,4,3,2\nSouth,2,3,5\n".repeat(10);

    ExportReading read = ExportReading.of(records + "\nsite,heads,,\nNorth,120,,\nSouth,80,,\n");

    assertThat(only(DiagnosticCode.TABLE_BELOW, read).place().line()).hasValue(23);
    assertThat(read.kept()).hasSize(20);
  }

  @Test
  void fullRowBelowTheOtherTable_isARecordAgain_andALegendIsNoTable() {
    String records = "site,Q,R,S\n" + "North,4,3,2\nSouth,2,3,5\n".repeat(10);

    assertThat(ExportReading.of(records + "\nsite,heads,,\nA,1,,\nNorth,4,3,2\n").kept())
        .hasSize(21);
    assertThat(ExportReading.of(records + "\nLegend:,,,\n1 = best,,,\n").diagnostics()).isEmpty();
  }

  @Test
  void zeroWidthCharacters_areTakenOutOfCells() {
    ExportReading read =
        ExportReading.of(FORM + "2024-03-14 09:26:53,\uFEFF1 (None),\u200B5\u00A0\n");

    assertThat(read.kept().get(0).cell(1)).isEqualTo("1 (None)");
    assertThat(read.kept().get(0).cell(2)).isEqualTo("5");
  }

  @Test
  void record_knowsItsLineAndItsNumber() {
    ExportReading read = ExportReading.of(FORM + "2024-03-14 09:26:53,\"4\n\",5\n\n" + ROW);

    assertThat(read.kept().get(1).line()).isEqualTo(5);
    assertThat(read.kept().get(1).number()).isEqualTo(2);
  }

  @Test
  void textThatIsGarbledInPart_isReportedButNotRepaired() {
    String text = FORM + "2024-03-14 09:26:53,f\u00FCr sch\u00C3\u00B6n,5\n".repeat(3);

    ExportReading read = ExportReading.of(text);

    assertThat(English.message(only(DiagnosticCode.GARBLED_TEXT, read))).contains("3");
    assertThat(read.kept().get(0).cell(1)).isEqualTo("f\u00FCr sch\u00C3\u00B6n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sch\u00C3\u00B6n", "sch\u00C3\u0192\u00C2\u00B6n"})
  void garbledText_isReadAsWhatItWas_andReported(String garbled) {
    String text = FORM + ("2024-03-14 09:26:53," + garbled + ",5\n").repeat(3);

    ExportReading read = ExportReading.of(text);

    assertThat(English.message(only(DiagnosticCode.GARBLED_MENDED, read))).contains("3");
    assertThat(read.kept().get(0).cell(1)).isEqualTo("sch\u00F6n");
  }

  @Test
  void fewGarbledTextsAmongSoundOnes_stayAsTheyAre() {
    String sound = "2024-03-14 09:26:53,sch\u00F6n,5\n".repeat(9);

    ExportReading read =
        ExportReading.of(FORM + sound + "2024-03-14 09:26:53,MEN\u00DC\u2026,5\n".repeat(3));

    assertThat(read.kept().get(9).cell(1)).isEqualTo("MEN\u00DC\u2026");
  }

  @Test
  void lettersOfALanguage_areNotTakenForGarbledText() {
    String text = FORM + "2024-03-14 09:26:53,N\u00C3O \u00C2nimo ch\u00E2teau,5\n".repeat(3);

    assertThat(ExportReading.of(text).diagnostics()).isEmpty();
  }

  private static Diagnostic only(DiagnosticCode code, ExportReading read) {
    assertThat(read.diagnostics()).extracting(Diagnostic::code).containsExactly(code);
    return read.diagnostics().get(0);
  }
}
