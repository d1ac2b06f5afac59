package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.survey.LeaderSource;
import io.github.locus.survey.Survey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReferenceSurveysTest {
  private static final Path FOLDER = Path.of("src/test/resources/reference");

  @Test
  void oneWave_isReadInFull() {
    Survey survey = read("one-wave");

    assertThat(survey.instrument().id()).isEqualTo("locus-24");
    assertThat(survey.ratings().size()).isEqualTo(968);
    assertThat(survey.waves()).containsExactly("2024");
    assertThat(survey.units()).hasSize(10).startsWith("U01").endsWith("U10");
    assertThat(survey.roster().source()).isEqualTo(LeaderSource.ROSTER);
    assertThat(survey.roster().assignments()).hasSize(40);
  }

  @Test
  void threeWaves_areReadInFull() {
    Survey survey = read("three-waves");

    assertThat(survey.instrument().id()).isEqualTo("locus-12");
    assertThat(survey.ratings().size()).isEqualTo(1515);
    assertThat(survey.waves()).containsExactly("2024", "2025", "2026");
    assertThat(survey.units()).hasSize(8);
    assertThat(survey.roster().assignments()).hasSize(96);
  }

  private static Survey read(String name) {
    SurveyInput input =
        SurveyInput.of(InputSource.of(FOLDER.resolve(name + ".csv")))
            .withRoster(InputSource.of(FOLDER.resolve(name + "-roster.csv")));
    IngestResult result = new SurveyReader(new InstrumentLibrary()).read(input);
    assertThat(result.survey()).as("%s", result.diagnostics()).isInstanceOf(Read.Done.class);
    return result.survey().value().orElseThrow();
  }
}
