package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.ProtectionRules.RatingUse;
import io.github.locus.protection.Unprotected;
import io.github.locus.separation.LeaderFrame;
import io.github.locus.separation.LeadershipFit;
import io.github.locus.simulate.FieldDesign;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.simulate.NoiseDesign;
import io.github.locus.simulate.OrganisationDesign;
import io.github.locus.simulate.ScoreSimulator;
import io.github.locus.simulate.ScoredOrganisation;
import io.github.locus.statistics.RandomStreams;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The spread between leaders keeps its meaning where their units are merged: τ² is 64 in truth, and
 * 24 units of 4 people are merged by twos. The mean row makes it 55 on average, a merged cell taken
 * for one leader would make it 27. One function, so that no climate, which cannot be negative, takes
 * its share.
 */
@Tag("nightly")
class MergedSpreadTest {
  private static final int SURVEYS = 240;
  private static final double TRUTH = 64;

  /**
   * How two members of a cell differ counts as residual: of 8 ratings 4 d²/2 over 7 degrees of
   * freedom, d their leaders' difference with variance 2 τ². It is taken off the cell's mean as if it
   * were noise of 8 ratings, and the leaders' part is half of τ².
   */
  private static final double EXPECTED = TRUTH - 2 * (4 * TRUTH / 7) / 8;

  private static final FieldDesign FIELD = new FieldDesign(24, 4, 1, 0, 0, 1);
  private static final NoiseDesign NOISE = new NoiseDesign(0, 0, 0, 0, 12, 0, 0, 0, 0);

  private static double[] spreads(Function<ScoredOrganisation, ProtectedSurvey> survey) {
    return LongStream.range(0, SURVEYS)
        .mapToObj(MergedSpreadTest::organisation)
        .mapToDouble(o -> spread(new GivenScores(survey.apply(o), o.scores())))
        .toArray();
  }

  private static ScoredOrganisation organisation(long seed) {
    List<FunctionDesign> functions = List.of(FunctionDesign.of("IT", 60, 8, 0));
    return new ScoreSimulator(new OrganisationDesign(functions, FIELD, NOISE), List.of(100.0), 0.8)
        .simulate(new RandomStreams(seed));
  }

  private static double spread(GivenScores scored) {
    LeaderFrame frame = LeaderFrame.of(scored.survey());
    ModelledSurvey model = ModelledSurvey.ofCapabilities(frame, scored).orElseThrow();
    LeadershipFit fit =
        LeadershipFit.of(model.identified(), model.identifiedModel(), 1).orElseThrow();
    return fit.leaderVariance(0).orElseThrow();
  }

  private static double mean(double[] values) {
    return DoubleStream.of(values).average().orElseThrow();
  }

  private static double error(double[] values) {
    double mean = mean(values);
    double squares = DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
    return Math.sqrt(squares / (values.length - 1) / values.length);
  }

  @Test
  void spreadOfMergedUnits_isThatOfTheirLeaders() {
    double[] merged =
        spreads(o -> Protection.protect(o.survey(), new ProtectionRules(5, RatingUse.EVERY)));
    double[] apart = spreads(o -> Unprotected.ofEvery(o.survey()));
    assertThat(mean(apart)).isCloseTo(TRUTH, within(3 * error(apart)));
    assertThat(mean(merged)).isCloseTo(EXPECTED, within(3 * error(merged)));
    assertThat(mean(merged)).isGreaterThan(EXPECTED / 2 + 3 * error(merged));
  }
}
