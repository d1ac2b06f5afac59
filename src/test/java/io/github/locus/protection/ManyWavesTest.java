package io.github.locus.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.survey.Survey;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is done for each wave must not look at the ratings of all. */
class ManyWavesTest {
  private static final int WAVES = 2_000;
  private static final int PERSONS = 4;

  /** A walk over all ratings for each wave takes 6 s, one walk for all a fifth of one. */
  private static final double MOST_SECONDS = 2;

  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT")
          .add("p", DimensionRole.CAPABILITY, 1, 1, 5, List.of("p1", "p2"))
          .build();

  @Test
  void protectionOfThousandsOfWaves_takesNoWalkOverAllRatingsForEach() {
    Survey survey = survey();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();

    ToldCounts.of(Protection.protect(survey, ProtectionRules.of(3)));

    assertThat((threads.getCurrentThreadCpuTime() - before) / 1e9).isLessThan(MOST_SECONDS);
  }

  private static Survey survey() {
    SurveyBuilder rows = new SurveyBuilder(INSTRUMENT);
    for (int wave = 0; wave < WAVES; wave++) {
      for (int person = 0; person < PERSONS; person++) {
        Map<String, Integer> answers = Map.of("p1", 4, "p2", 1 + (wave + person) % 5);
        rows.add(Row.of("P" + (wave % 40 + person), "IT", answers).at(String.valueOf(1000 + wave)));
      }
    }
    return rows.build();
  }
}
