package io.github.locus.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Unprotected;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.result.Reason;
import io.github.locus.scoring.Scorer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Readiness as a sum of dimensions, against numpy: {@code readiness_structure.py} beside the test's resources. */
class ReadinessStructureTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final List<String> ITEMS = List.of("a0", "a1", "a2", "b0", "b1", "c0", "c1");
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR")
          .add("a", DimensionRole.CAPABILITY, 2, 0, 4, ITEMS.subList(0, 3))
          .add("b", DimensionRole.CAPABILITY, 1, 0, 4, ITEMS.subList(3, 5))
          .add("c", DimensionRole.CAPABILITY, 1, 0, 4, ITEMS.subList(5, 7))
          .build();

  private static ProtectedSurvey survey() {
    SurveyBuilder rows = new SurveyBuilder(INSTRUMENT);
    for (int f = 0; f < 2; f++) {
      for (int r = 0; r < 12; r++) {
        Map<String, Integer> answers = new HashMap<>();
        for (int i = 0; i < ITEMS.size(); i++) {
          int answer = (r * 7 + f * 3) % 5 + (r * (i + 2) + i) % 3 - 1 + f * (i % 2);
          answers.put(ITEMS.get(i), Math.min(4, Math.max(0, answer)));
        }
        rows.add(Row.of("r" + f + "-" + r, f == 0 ? "IT" : "HR", answers));
      }
    }
    return Unprotected.of(rows.build());
  }

  private static List<ScaleReliability> reliability() {
    ProtectedSurvey survey = survey();
    return IntStream.range(0, 3).mapToObj(d -> ScaleReliability.of(survey, d)).toList();
  }

  private static ReadinessStructure structure(double... weights) {
    return ReadinessStructure.of(Scorer.score(survey()), weights, reliability());
  }

  @Test
  void alphaWithinFunctions_takesItemsAboutTheirFunctionsMean() {
    assertThat(reliability().stream().map(r -> r.alpha().value().orElseThrow()).toList())
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.886720111537121, 0.9058098591549295, 0.6923076923076925);
    assertThat(reliability().stream().map(r -> r.alphaWithin().value().orElseThrow()).toList())
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.896657975823655, 0.9254545454545458, 0.6938300349243307);
  }

  @Test
  void readiness_hasTheStratifiedAlphaOfItsDimensions() {
    ReadinessStructure structure = structure(0.5, 0.25, 0.25);
    assertThat(structure.alpha().value().orElseThrow()).isCloseTo(0.9474195218779667, EXACT);
    assertThat(structure.alphaWithin().value().orElseThrow()).isCloseTo(0.9513657856494767, EXACT);
  }

  @Test
  void eigenvalues_tellHowManyThingsAreRated() {
    List<Double> values = structure(0.5, 0.25, 0.25).eigenvalues().orElseThrow();
    assertThat(values.get(0)).isCloseTo(2.945503520684654, EXACT);
    assertThat(values.get(1)).isCloseTo(0.04913092641937809, EXACT);
    assertThat(values.get(2)).isCloseTo(0.0053655528959686725, EXACT);
  }

  @Test
  void dimensionWithoutAlpha_leavesReadinessWithoutIt() {
    List<ScaleReliability> known = reliability();
    ScaleReliability single =
        new ScaleReliability(
            24,
            1,
            Estimable.not(Reason.NEEDS_TWO_ITEMS),
            known.get(0).alphaInterval(),
            Estimable.not(Reason.NEEDS_TWO_ITEMS),
            Estimable.not(Reason.NEEDS_TWO_ITEMS),
            Estimable.not(Reason.NEEDS_TWO_ITEMS),
            List.of());
    ReadinessStructure structure =
        ReadinessStructure.of(
            Scorer.score(survey()),
            new double[] {0.5, 0.25, 0.25},
            List.of(known.get(0), single, known.get(2)));
    assertThat(structure.alpha().why()).contains(Reason.NEEDS_TWO_ITEMS);
  }
}
