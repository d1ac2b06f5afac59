package io.github.locus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.SeededCases;
import io.github.locus.cli.DraftJudgement.Outcome;
import io.github.locus.known.KnownSurvey;
import io.github.locus.known.SurveyGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Surveys of known mapping, of any platform, language, layout and scale: what {@code init} drafts reads
 * every answer as it was meant, or asks. In each build those are drafted that have a trait which none before
 * had (a language, a platform, a layout, a scale, …), in the nightly one all. {@code scripts/known-surveys} shows each.
 */
@TestInstance(Lifecycle.PER_CLASS)
class KnownSurveysTest {
  private static final int SURVEYS = SeededCases.count(60, 1000);
  private static final boolean ALL = SeededCases.count(0, 1) == 1;

  /** Of all; of those with a trait that none before had, which are the odder ones, somewhat fewer. */
  private static final double WITHOUT_QUESTION = ALL ? 0.85 : 0.8;

  private static final int MOST_QUESTIONS = 3;

  private final Map<KnownSurvey, DraftJudgement> judged = new LinkedHashMap<>();

  @BeforeAll
  void judge(@TempDir Path folder) throws IOException {
    DraftJudge judge = new DraftJudge(folder);
    Set<String> seen = new HashSet<>();
    for (long seed = 0; seed < SURVEYS; seed++) {
      KnownSurvey survey = SurveyGenerator.of(seed);
      if (seen.addAll(survey.traits()) || ALL) {
        judged.put(survey, judge.judge(survey));
      }
    }
  }

  @Test
  void noDraft_isWrong() {
    assertThat(judged)
        .allSatisfy(
            (survey, judgement) ->
                assertThat(judgement.outcome())
                    .as("%s %s", survey, judgement.kinds())
                    .isNotIn(Outcome.WRONG, Outcome.CAUGHT));
  }

  @Test
  void mostDrafts_areRightWithoutAQuestion() {
    assertThat(judged.values())
        .filteredOn(judgement -> judgement.outcome() == Outcome.RIGHT)
        .hasSizeGreaterThanOrEqualTo((int) Math.ceil(WITHOUT_QUESTION * judged.size()));
  }

  @Test
  void noDraft_asksMoreThanThreeQuestions_orOneThatTheFileAnswers() {
    assertThat(judged)
        .allSatisfy(
            (survey, judgement) ->
                assertThat(judgement.questions())
                    .as("%s %s", survey, judgement.kinds())
                    .isLessThanOrEqualTo(survey.truth().doubts().isEmpty() ? 0 : MOST_QUESTIONS));
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(
      longs = {
        69, 173, 205, 267, 409, 769, 8800293, 8800570, 8800819, 8800896, 8800971, 9100164, 9100172,
        9100444, 9100744, 9101069, 77000771, 85000448, 86001673, 86001838, 90001018, 90002302,
        90002453, 90002853, 90002854, 91003238, 91003633, 91003673, 92004671
      })
  void surveyThatWasOnceReadWrongly_isNot(long seed, @TempDir Path folder) throws IOException {
    DraftJudgement judgement = new DraftJudge(folder).judge(SurveyGenerator.of(seed));

    assertThat(judgement.outcome()).as("%s", judgement.kinds()).isIn(Outcome.RIGHT, Outcome.ASKED);
  }
}
