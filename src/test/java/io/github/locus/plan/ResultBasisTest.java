package io.github.locus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.result.FunctionResult;
import io.github.locus.result.JsonForm;
import io.github.locus.result.ModelResult;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.result.ResultJson;
import io.github.locus.simulate.FunctionDesign;
import io.github.locus.statistics.RandomStreams;
import io.github.locus.statistics.StandardNormal;
import io.github.locus.wording.English;
import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ResultBasisTest {
  private final Result rich = ResultFixtures.rich();

  @Test
  void functions_keepTheMeansOfTheResult() throws NotPlannableException {
    Basis basis = ResultBasis.of(rich, OptionalDouble.empty());

    assertThat(basis.functions())
        .extracting(f -> f.expected().name())
        .containsExactlyElementsOf(rich.functions().keySet());
    for (FunctionBelief belief : basis.functions()) {
      FunctionResult f = Objects.requireNonNull(rich.functions().get(belief.expected().name()));
      assertThat(belief.expected().leaderSd()).isEqualTo(f.tau().orElseThrow().mean());
      assertThat(
              belief.expected().mean()
                  + StandardNormal.quantile(0.2) * belief.expected().leaderSd())
          .isCloseTo(f.repeatable().orElseThrow().mean(), within(1e-9));
    }
  }

  @Test
  void noiseAndField_areTheModels() throws NotPlannableException {
    Basis basis = ResultBasis.of(rich, OptionalDouble.of(0.4));
    ModelResult model = Objects.requireNonNull(rich.models().get("readiness"));

    assertThat(basis.noise().residualSd())
        .isEqualTo(Math.sqrt(model.variance().residual().orElseThrow()));
    assertThat(basis.field().units()).isEqualTo(10);
    assertThat(basis.field().turnover()).isEqualTo(0.4);
    assertThat(basis.weights().stream().mapToDouble(w -> w).sum()).isCloseTo(1, within(1e-12));
  }

  @Test
  void numberOfRatingsThatIsWithheld_isTakenAsIfAllRatedAll_andSaid() throws Exception {
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(JsonForm.write(rich));
    ObjectNode model = (ObjectNode) json.at("/models/readiness");
    model.putNull("ratings");
    model.withObject("/why").put("ratings", Reason.PART_OF_A_COUNT.code());
    Result withheld = ResultJson.read(JsonMapper.shared().writeValueAsBytes(json));

    Basis basis = ResultBasis.of(withheld, OptionalDouble.empty());

    assertThat(basis.field().crossing()).isEqualTo(1);
    assertThat(basis.notes()).anyMatch(note -> note.code().equals("ratings"));
  }

  @Test
  void drawnFunctions_spreadAsWidelyAsTheBeliefSays() {
    FunctionBelief belief = new FunctionBelief(FunctionDesign.of("IT", 60, 5, 0), 3, 2, 8);
    RandomStreams streams = new RandomStreams(1);
    double[] means = new double[20_000];
    double[] spreads = new double[means.length];
    IntStream.range(0, means.length)
        .forEach(
            i -> {
              FunctionDesign drawn = belief.drawn(streams.stream("truth", i));
              means[i] = drawn.mean();
              spreads[i] = drawn.leaderSd();
            });

    // standard errors: 3/√20000 = 0.021 and 2/√20000 = 0.014
    assertThat(Arrays.stream(means).average().orElseThrow()).isCloseTo(60, within(0.07));
    assertThat(sd(means)).isCloseTo(3, within(0.06));
    assertThat(Arrays.stream(spreads).average().orElseThrow()).isCloseTo(5, within(0.05));
    assertThat(sd(spreads)).isCloseTo(2, within(0.06));
    assertThat(Arrays.stream(spreads).min().orElseThrow()).isPositive();
  }

  @Test
  void resultWithoutRanking_isRefused_withItsVerdictAndARemedy() {
    assertThatThrownBy(() -> ResultBasis.of(ResultFixtures.withheld(), OptionalDouble.empty()))
        .isInstanceOf(NotPlannableException.class)
        .satisfies(English.saying("insufficient-evidence", "--function"));
  }

  private static double sd(double[] values) {
    return Tally.mean(values).se() * Math.sqrt(values.length);
  }
}
