package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.IngestResult;
import io.github.locus.ingest.InputSource;
import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.ingest.SurveyInput;
import io.github.locus.ingest.SurveyReader;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.protection.Site;
import io.github.locus.protection.Unprotected;
import io.github.locus.survey.Survey;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples and the reference surveys have no small group: protection leaves them as they are, so
 * that what their figures are held against was computed of the same ratings. Careless ratings are
 * kept on both sides: to leave them out protects nobody.
 */
class ProtectionChangesNothingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/test/resources/reference/one-wave.csv",
        "src/test/resources/reference/three-waves.csv",
        "samples/astute-it-leader/survey.csv",
        "samples/repeatable-lnd/survey.csv",
        "samples/three-waves/survey.csv",
        "samples/too-close/survey.csv"
      })
  void survey_is_what_it_is_without_protection(String file) {
    Survey survey = read(Path.of(file));
    ProtectedSurvey open = Unprotected.of(survey);
    ProtectedSurvey closed =
        Protection.protect(survey, new ProtectionRules(5, RatingUse.ENOUGH_ANSWERED));
    assertThat(closed.account().changed()).isFalse();
    assertThat(closed.sites()).allMatch(Site::single);
    assertThat(closed.cells()).isEqualTo(open.cells());
    assertThat(closed.responses()).isSameAs(survey.responses());
    assertThat(closed.ratings().size()).isEqualTo(open.ratings().size());
    for (int r = 0; r < closed.ratings().size(); r++) {
      assertThat(closed.ratings().given(r)).isEqualTo(open.ratings().given(r));
      for (int i = 0; i < survey.instrument().items().size(); i++) {
        assertThat(closed.ratings().option(i, r)).isEqualTo(open.ratings().option(i, r));
      }
    }
  }

  private static Survey read(Path file) {
    String roster = file.getFileName().toString().replace(".csv", "-roster.csv");
    Path beside =
        file.startsWith("samples")
            ? file.resolveSibling("roster.csv")
            : file.resolveSibling(roster);
    IngestResult read =
        new SurveyReader(new InstrumentLibrary())
            .read(SurveyInput.of(InputSource.of(file)).withRoster(InputSource.of(beside)));
    return read.survey().value().orElseThrow();
  }
}
