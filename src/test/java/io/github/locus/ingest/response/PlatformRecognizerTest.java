package io.github.locus.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportLayout;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.platform.Platforms;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlatformRecognizerTest {
  static Stream<Lookalike> lookalikes() {
    return ExportLookalikes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void platformAndHeaderRows_areRecognised(Lookalike file) {
    ExportLayout layout = ExportReading.of(file.text()).layout();

    assertThat(layout.platform()).isEqualTo(file.platform());
    assertThat(layout.headerRows()).isEqualTo(file.headerRows());
    assertThat(layout.columns()).hasSize(file.columns());
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void records_areAllThatStandBelow(Lookalike file) {
    assertThat(ExportReading.of(file.text()).records()).isEqualTo(file.records());
  }

  @ParameterizedTest
  @MethodSource("lookalikes")
  void blanksAndCase_doNotMatter(Lookalike file) {
    String text = file.text().replace("ID", "id").replace("Timestamp", " TIMESTAMP\u00A0");

    assertThat(ExportReading.of(text).layout().platform()).isEqualTo(file.platform());
  }

  @Test
  void columnOfRowNumbers_isLookedPast() {
    String text = ",Timestamp,Q\n0,2024-03-14 09:26:53,4\n1,2024-03-14 09:26:53,5\n";

    ExportReading read = ExportReading.of(text);

    assertThat(read.layout().platform()).isEqualTo(ExportLookalikes.platform("google-forms"));
    assertThat(read.column(0).kind()).isEqualTo(ColumnKind.METADATA);
  }

  @Test
  void timestampWithoutDates_isNoGoogleForm() {
    assertThat(ExportReading.of("Timestamp,Q\nyesterday,4\n").layout().platform())
        .isEqualTo(Platform.UNKNOWN);
  }

  @Test
  void dictionary_isRecognisedAsSuch() {
    String text = "Variable / Field Name,Form Name,Field Type,Field Label\nwarm,room,radio,Warm?\n";

    ExportLayout layout = ExportReading.of(text).layout();

    assertThat(layout.platform()).isEqualTo(ExportLookalikes.platform("redcap"));
    assertThat(layout.isDictionary()).isTrue();
  }

  @Test
  void removedTextRow_leavesTwoHeaderRows() {
    String text =
        "StartDate,Q1_1\n"
            + "\"{\"\"ImportId\"\":\"\"startDate\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\"\n"
            + "2024-03-14,4\n";

    assertThat(ExportReading.of(text).layout().headerRows()).isEqualTo(2);
  }

  @Test
  void removedImportIds_leaveTheTextsAsSecondHeaderRow() {
    String text =
        "StartDate,EndDate,Progress,Finished,Q1_1\nStart Date,End Date,Progress,Finished,Warm?\n"
            + "2024-03-14,2024-03-14,100,1,4\n";

    assertThat(ExportReading.of(text).layout().headerRows()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"qualtrics, 1", "surveymonkey, 2", "limesurvey, 1"})
  void statedPlatform_isTaken(String code, int headerRows) {
    Platform platform = Platforms.ofCode(code).orElseThrow();

    ExportLayout layout =
        ExportReading.of(
                "a,b\n1,2\n3,4\n5,6\n", ExportOptions.withDefaults().withPlatform(platform))
            .layout();

    assertThat(layout.platform()).isEqualTo(platform);
    assertThat(layout.headerRows()).isEqualTo(headerRows);
  }

  @Test
  void statedHeaderRows_areTaken() {
    ExportReading read =
        ExportReading.of("a,b\nc,d\n1,2\n3,4\n", ExportOptions.withDefaults().withHeaderRows(2));

    assertThat(read.layout().headerRows()).isEqualTo(2);
    assertThat(read.records()).isEqualTo(2);
  }
}
