package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.RandomSurvey.Table;
import io.github.locus.survey.Survey;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyReaderPropertyTest {
  static LongStream seeds() {
    return SeededCases.seeds(20, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void longAndWide_areTheSameSurvey(long seed) {
    RandomSurvey random = new RandomSurvey(seed);

    Survey fromLong = read(random.toLong().csv());

    assertThat(fromLong.ratings().size()).isEqualTo(random.size());
    assertThat(read(random.toWide().csv())).isEqualTo(fromLong);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfRowsColumnsAndFiles_leavesNoTrace(long seed) {
    RandomSurvey survey = new RandomSurvey(seed);
    Random random = new Random(seed);
    Survey expected = read(survey.toLong().csv());

    for (Table table :
        List.of(survey.toLong().shuffled(random), survey.toWide().shuffled(random))) {
      assertThat(read(table.csv())).isEqualTo(expected);
      if (table.rows().size() > 1) {
        List<Table> parts = table.split(1 + random.nextInt(table.rows().size() - 1));
        assertThat(read(parts.get(0).csv(), parts.get(1).csv())).isEqualTo(expected);
        assertThat(read(parts.get(1).csv(), parts.get(0).shuffled(random).csv()))
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsInDifferentLayouts_areTheSameSurvey(long seed) {
    RandomSurvey survey = new RandomSurvey(seed);
    List<Table> wide = survey.toWide().split(survey.toWide().rows().size() / 2);
    if (wide.get(0).rows().isEmpty()) {
      return;
    }
    // the rows of the second half, in the long layout
    List<String> keys = wide.get(1).rows().stream().map(SurveyReaderPropertyTest::key).toList();
    Table tidy = survey.toLong();
    Table rest =
        new Table(tidy.columns(), tidy.rows().stream().filter(r -> keys.contains(key(r))).toList());

    assertThat(read(wide.get(0).csv(), rest.csv())).isEqualTo(read(tidy.csv()));
  }

  private static String key(Map<String, String> row) {
    return row.get("respondent") + "|" + row.get("unit") + "|" + row.get("wave");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\",\", \\n, false, false",
        "\",\", \\r\\n, false, false",
        "\",\", \\r, false, true",
        ";, \\n, false, false",
        ";, \\r\\n, true, true",
        "\\t, \\n, false, false",
        "\\t, \\r, true, false",
        "\",\", \\n, true, true",
        "\",\", \\r\\r\\n, true, true",
      })
  void dialects_leaveNoTrace(String delimiter, String lineEnd, boolean quoted, boolean marked) {
    for (long seed = 0; seed < 20; seed++) {
      RandomSurvey survey = new RandomSurvey(seed);
      Survey expected = read(survey.toLong().csv());
      String text = survey.toLong().csv(unescape(delimiter), unescape(lineEnd), quoted);

      assertThat(read((marked ? "\uFEFF" : "") + text)).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void utf16_isTheSameSurvey(long seed) {
    String text = "\uFEFF" + new RandomSurvey(seed).toLong().csv("\t", "\r\n", false);
    SurveyInput input =
        SurveyInput.of(Pulse.bytes("s.txt", text.getBytes(StandardCharsets.UTF_16LE)))
            .withInstrument(Pulse.instrument());

    assertThat(Pulse.survey(Pulse.read(input))).isEqualTo(read(text));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void repeatedRow_isAnErrorWhereverItStands(long seed) {
    RandomSurvey survey = new RandomSurvey(seed);
    Random random = new Random(seed);
    Table table = survey.toLong();
    List<Map<String, String>> rows = new ArrayList<>(table.rows());
    rows.add(rows.get(random.nextInt(rows.size())));

    IngestResult result = Pulse.read(new Table(table.columns(), rows).shuffled(random).csv());

    assertThat(Pulse.of(DiagnosticCode.DUPLICATE_RATING, result)).hasSize(1);
  }

  private static Survey read(String... texts) {
    return Pulse.survey(Pulse.read(texts));
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
  }
}
