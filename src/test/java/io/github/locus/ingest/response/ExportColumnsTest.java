package io.github.locus.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each platform's header rows say about the columns. */
class ExportColumnsTest {
  @ParameterizedTest
  @ValueSource(strings = {"qualtrics codes", "qualtrics texts", "qualtrics single quotes"})
  void qualtrics_stemIsWhatTheTextsShare(String name) {
    ExportReading read = read(name);

    assertThat(read.column(18))
        .isEqualTo(
            new ExportColumn(
                18,
                "Q2_1",
                "About your room: please rate",
                "The lamps are bright - even at noon",
                "",
                "QID2_1",
                ColumnKind.QUESTION));
    assertThat(read.column(19).name()).isEqualTo("Q2_4");
    assertThat(read.column(20).row()).isEqualTo("Doors close softly");
  }

  @Test
  void qualtrics_timingTextTopicsAndEmbeddedData_areMetadata() {
    ExportReading read = read("qualtrics codes");

    assertThat(read.layout().questions())
        .extracting(ExportColumn::name)
        .containsExactly("Q2_1", "Q2_4", "Q2_3", "Q4");
  }

  @Test
  void qualtricsLegacy_namesStandInTheSecondRow_andTheLastColumnIsNothing() {
    ExportReading read = read("qualtrics legacy");

    assertThat(read.column(6).name()).isEqualTo("Status");
    assertThat(read.column(10).question()).isEqualTo("Rooms");
    assertThat(read.column(11).row()).isEqualTo("Warm");
    assertThat(read.column(12).kind()).isEqualTo(ColumnKind.METADATA);
  }

  @Test
  void qualtrics_splitAnswers_areOptions() {
    ExportReading read =
        ExportReading.of(
            "Q1_1,Q1_2\n"
                + "Colours? - Selected Choice - Red,Colours? - Selected Choice - Blue\n"
                + "\"{\"\"ImportId\"\":\"\"QID1_1\"\"}\",\"{\"\"ImportId\"\":\"\"QID1_2\"\"}\"\n"
                + "1,\n");

    assertThat(read.stems()).containsOnly("Colours?");
    assertThat(read.options()).containsExactly("Red", "Blue");
  }

  @ParameterizedTest
  @ValueSource(strings = {"surveymonkey condensed", "surveymonkey repeated"})
  void surveyMonkey_questionIsFilledForwardButNotOverMetadata(String name) {
    ExportReading read = read(name);

    assertThat(read.stems().subList(9, 14))
        .containsExactly(
            "How is your room?",
            "How is your room?",
            "How is your room?",
            "How is your room?",
            "Anything else?");
    assertThat(read.rows().subList(9, 12)).containsExactly("Warm", "Bright", "Quiet");
    assertThat(read.layout().questions())
        .extracting(ExportColumn::index)
        .containsExactly(9, 10, 11);
  }

  @ParameterizedTest
  @ValueSource(strings = {"surveymonkey expanded texts", "surveymonkey expanded codes"})
  void surveyMonkeyExpanded_isAnItemAndAnOptionAColumn(String name) {
    ExportReading read = read(name);

    assertThat(read.stems().subList(4, 10)).containsOnly("How often?");
    assertThat(read.rows().subList(4, 10))
        .containsExactly(
            "Lamps", "Lamps", "Lamps", "Doors - inside", "Doors - inside", "Doors - inside");
    assertThat(read.options().subList(4, 7)).containsExactly("Never", "Sometimes", "Often");
    assertThat(read.column(4).name()).startsWith("q1 - Lamps");
  }

  @Test
  void googleForms_gridIsAStemAndARow() {
    ExportReading read = read("google-forms Timestamp");

    assertThat(read.stems().subList(2, 4)).containsOnly("Rooms");
    assertThat(read.rows().subList(2, 5)).containsExactly("Warm", "Bright [at noon]", "");
  }

  @Test
  void limeSurvey_codesAndTexts_areTakenApart() {
    ExportReading read = read("limesurvey codes and texts");

    assertThat(read.column(6))
        .isEqualTo(
            new ExportColumn(6, "Room[SQ001]", "Rate it.", "Warm", "", "", ColumnKind.QUESTION));
    assertThat(read("limesurvey codes").column(7).row()).isEqualTo("SQ002");
  }

  @Test
  void limeSurvey_dualScale_hasAStemForEachScale() {
    ExportReading read = read("limesurvey texts");

    assertThat(read.column(6).question()).isEqualTo("Rate & say [Scale 1]");
    assertThat(read.column(7).question()).isEqualTo("Rate & say [Scale 2]");
    assertThat(read.rows().subList(6, 8)).containsOnly("Warm");
  }

  @Test
  void limeSurvey_arrayOfCells_isARowAndAnOption() {
    ExportColumn column =
        ExportReading.of(
                "id. Response ID,submitdate. Date submitted,lastpage. Last page,"
                    + "G[Y1_X2]. Stress. [Low][High]\n1,1980-01-01,4,1\n")
            .column(3);

    assertThat(column.row()).isEqualTo("Low");
    assertThat(column.option()).isEqualTo("High");
  }

  @Test
  void redcap_checkboxesAreOptions() {
    assertThat(read("redcap raw").column(6).question()).isEqualTo("agreed");
    assertThat(read("redcap raw").column(6).option()).isEqualTo("1");
    assertThat(read("redcap labelled").column(2).question()).isEqualTo("Colours");
    assertThat(read("redcap labelled").column(2).option()).isEqualTo("Red");
  }

  @Test
  void alchemer_isSplitWhereTheQuestionIsShared() {
    ExportReading read = read("alchemer");

    assertThat(read.stems().subList(8, 10)).containsOnly("How is it?");
    assertThat(read.rows().subList(8, 10)).containsExactly("Lamps: bright", "Doors");
    assertThat(read.column(10).kind()).isEqualTo(ColumnKind.METADATA);
  }

  @Test
  void simpleSurvey_numberedQuestionsAreStemsOfRowsAndOptions() {
    ExportReading read = read("simplesurvey");

    assertThat(read.stems().subList(1, 5))
        .containsExactly("1) Roles", "1) Roles", "2) Rate it.", "2) Rate it.");
    assertThat(read.options().subList(1, 3)).containsExactly("Baker", "Brewer");
    assertThat(read.rows().subList(3, 5)).containsExactly("Lamps", "Doors");
  }

  @Test
  void headers_areShownWithoutMarkup() {
    assertThat(read("typeform").column(2).name()).isEqualTo("Is it <warm>?");
    assertThat(read("microsoft-forms").column(5).name()).isEqualTo("It is warm");
  }

  private static ExportReading read(String name) {
    Lookalike file =
        ExportLookalikes.all().stream()
            .filter(lookalike -> lookalike.name().equals(name))
            .findFirst()
            .orElseThrow();
    return ExportReading.of(file.text());
  }
}
