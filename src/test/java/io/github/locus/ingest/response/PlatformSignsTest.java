package io.github.locus.ingest.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.export.ExportLookalikes;
import io.github.locus.ingest.export.ExportLookalikes.Lookalike;
import io.github.locus.ingest.export.LeftOutReason;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.platform.Platforms;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Platforms by their signs, never by one alone, and what each says of columns and records. */
class PlatformSignsTest {
  private static Lookalike lookalike(String name) {
    return ExportLookalikes.all().stream()
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static ExportReading read(String name) {
    return ExportReading.of(lookalike(name).text());
  }

  private static List<String> questions(ExportReading read) {
    return read.layout().questions().stream().map(ExportColumn::name).toList();
  }

  static Stream<Platform> platforms() {
    return Platforms.all().stream();
  }

  @ParameterizedTest
  @MethodSource("platforms")
  void everyPlatform_hasALookalike_andSaysHowToDownload(Platform platform) {
    assertThat(ExportLookalikes.all()).extracting(Lookalike::platform).contains(platform);
    assertThat(platform.download()).isNotEqualTo(Clause.DOWNLOAD_ANY);
    assertThat(Platforms.ofCode(platform.code())).contains(platform);
  }

  @Nested
  class OneSign {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "ResponseID,Department,Status,q1\nE000,IT,1,2\n",
          "response_id,department,status,finished,q1\n1,IT,1,0,4\n",
          "Response ID,Start Date,End Date,q1\n7,2024-01-01,2024-02-01,4\n",
          "Respondent ID,Site,q1\nR0001,U01,4\n",
          "id,started,case,q1\n1,2024-01-01,7,4\n",
          "CASE,STARTED,q1\n1,2024-01-01,4\n",
          "lfdn,v_1,v_2\n1,4,5\n",
          "lfdn,duration,v_1\n1,40,5\n",
          "Submission Date,Team,q1\n2024-01-01,IT,4\n",
          "Response,Department,q1\n1,IT,4\n",
          "_id,q1,q2\n1,4,4\n",
          "Status,Email,Survey Cycle Sent Date,q1\nA,x,2024,4\n",
          "Timestamp,q1\nfirst,4\n",
          "ID,Start time,q1\n1,2024-01-01,4\n",
        })
    void makesNoPlatform(String text) {
      ExportReading read = ExportReading.of(text);

      assertThat(read.layout().platform()).isEqualTo(Platform.UNKNOWN);
      assertThat(read.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "ResponseId,Status,q1|R_1aBcDeFgHiJkLmN,0,4",
          "ResponseId,RecordedDate,q1|7,2024-01-01,4",
          "Response.Id,Recorded_Date,q1|7,2024-01-01,4",
        })
    void withAnother_makesQualtrics(String header, String record) {
      assertThat(ExportReading.of(header + "\n" + record + "\n").layout().platform().code())
          .isEqualTo("qualtrics");
    }
  }

  @Nested
  class Columns {
    @Test
    void importIdsOfOthers_leaveQuestionsWhatTheyAre() {
      ExportReading read = read("qualtrics own ids");

      assertThat(questions(read)).contains("Q2_1", "Q2_4", "Q2_3", "Q4");
      assertThat(read.rows().subList(18, 21)).doesNotContain("").doesNotHaveDuplicates();
      assertThat(read.leftOut()).isEmpty();
    }

    @Test
    void embeddedData_areMetadataBesideQuestionsOfQualtrics() {
      assertThat(questions(read("qualtrics codes"))).doesNotContain("panel");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "sosci|LA01_01, LA01_02, LA01_03",
          "unipark|v_1, v_2, v_3",
          "moodle|Institution, Department, Group, Q01_Lamps->They are bright, Q01_Lamps->They are warm, Q02_Colour",
          "kobotoolbox|lamps/bright, lamps/warm, lamps/quiet, colours, colours/red, colours/blue",
          "jotform|Which harbour?, How are the lamps? >> Bright, How are the lamps? >> Warm",
          "viva-glint|Worker, The lamps are bright., The lamps are warm.",
        })
    void paradata_areNoQuestions(String name, String columns) {
      assertThat(questions(read(name))).containsExactly(columns.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "sosci|6|Lampen|Die Lampen sind hell|",
          "moodle|9|Q01_Lamps|They are bright|",
          "moodle|11|Q02_Colour||",
          "kobotoolbox|3|lamps|bright|",
          "kobotoolbox|7|colours||red",
          "jotform|2|How are the lamps?|Bright|",
        })
    void questionAndRow_areToldApart(
        String name, int index, String question, String row, String option) {
      ExportColumn column = read(name).column(index);

      assertThat(column.question()).isEqualTo(question);
      assertThat(column.row()).isEqualTo(row == null ? "" : row);
      assertThat(column.option()).isEqualTo(option == null ? "" : option);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "a,How is IT? >> Fast,How is IT? >> Kind|How is IT?|Fast",
          "a,Q1->IT,Q1->HR|Q1|IT",
          "a,IT / speed,IT / tone|IT|speed",
          "a,IT >> speed,HR -> tone|IT >> speed|",
          "a,IT/HR are fast,IT/HR are kind|IT/HR are fast|",
        })
    void unknownTables_areSplitWhereSeveralColumnsShareTheQuestion(
        String header, String question, String row) {
      ExportColumn column = ExportReading.of(header + "\n1,2,3\n").column(1);

      assertThat(column.question()).isEqualTo(question);
      assertThat(column.row()).isEqualTo(row == null ? "" : row);
    }

    @Test
    void labelRowOfSosci_mayBeMissing() {
      String text = lookalike("sosci").text();
      String without = text.replaceFirst("\nInterview[^\n]*\n", "\n");

      ExportReading read = ExportReading.of(without);

      assertThat(read.layout().headerRows()).isEqualTo(1);
      assertThat(read.records()).isEqualTo(lookalike("sosci").records());
      assertThat(read.column(6).kind()).isEqualTo(ColumnKind.QUESTION);
    }
  }

  @Nested
  class Records {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "unipark|100;0;0;31|100;0;1;31|TEST",
          "sosci|interview|admin|TEST",
          "sosci|interview|pretest|TEST",
        })
    void testRecords_areLeftOutAndCounted(
        String name, String earnest, String test, LeftOutReason reason) {
      String text = lookalike(name).text().replaceFirst(earnest, test);

      assertThat(ExportReading.of(text).leftOut()).isEqualTo(Map.of(reason, 1L));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "unipark|100;0;0;31|100;0;0;22",
          "viva-glint|26-03-2024 09:34,|,",
        })
    void begunRecords_areCountedAndKept(String name, String submitted, String begun) {
      Lookalike file = lookalike(name);

      ExportReading read = ExportReading.of(file.text().replaceFirst(submitted, begun));

      assertThat(read.unfinished()).isEqualTo(1);
      assertThat(read.kept()).hasSize(file.records());
    }
  }
}
