package io.github.locus.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.locus.compare.Comparer;
import io.github.locus.result.Comparison;
import io.github.locus.result.GateOutcome;
import io.github.locus.result.GateStatus;
import io.github.locus.result.Result;
import io.github.locus.result.ResultFixtures;
import io.github.locus.wording.DiagnosticWords;
import io.github.locus.wording.GateSentences;
import io.github.locus.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateKeeperTest {
  private static final Result RICH = ResultFixtures.rich();
  private static final Result WITHHELD = ResultFixtures.withheld();
  private static final double LEVEL =
      Objects.requireNonNull(RICH.functions().get("IT")).repeatable().orElseThrow().mean();

  @Test
  void chanceToBeTheBest_ofNoFunctionThatIsNamed_isThatOfTheLikeliest() throws GateException {
    double likeliest =
        RICH.decision().orElseThrow().repeatable().pBest().values().stream()
            .mapToDouble(chance -> chance)
            .max()
            .orElseThrow();

    GateOutcome outcome =
        GateKeeper.of(RICH).judge(GateParser.parse("decision.repeatable.pBest >= 0"));

    assertThat(outcome.value()).contains(likeliest);
    assertThat(outcome.status()).isEqualTo(GateStatus.PASSED);
    assertThat(status(RICH, "decision.repeatable.pBest > " + likeliest)).isEqualTo("failed");
  }

  /** The level itself, a point less and a point more, against each relation. */
  @ParameterizedTest
  @CsvSource({
    ">=, passed, passed, failed",
    "<=, passed, failed, passed",
    ">, failed, passed, failed",
    "<, failed, failed, passed",
    "==, passed, failed, failed",
    "=, passed, failed, failed",
    "!=, failed, passed, passed",
  })
  void number_isHeldAgainstItsBound(String sign, String same, String less, String more) {
    assertThat(status(RICH, "functions.IT.repeatable " + sign + " " + LEVEL)).isEqualTo(same);
    assertThat(status(RICH, "functions.IT.repeatable " + sign + (LEVEL - 1))).isEqualTo(less);
    assertThat(status(RICH, "functions.IT.repeatable" + sign + (LEVEL + 1))).isEqualTo(more);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "functions.IT.repeatable >= 60 | at least 60",
        "functions.IT.repeatable < 60.00000001 | below 60.00000001",
        "quality.responseRate > 40% | above 0.4",
        "verdict in lead, develop | one of: lead, develop",
        "verdict not in lead | not lead",
        "verdict.functions contains IT | contains IT",
      })
  void whatIsAsked_standsInTheOutcome(String gate, String asked) throws Exception {
    GateOutcome outcome = GateKeeper.of(RICH).judge(GateParser.parse(gate));

    assertThat(new GateSentences(Words.of("en")).asked(outcome.asked())).isEqualTo(asked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "verdict in KIND, develop | passed",
        "verdict.kind == KIND | passed",
        "verdict != KIND | failed",
        "verdict not in KIND | failed",
        "verdict NOT IN insufficient-evidence | passed",
        "verdict.functions contains FIRST | passed",
        "options.nameLeaders = false | passed",
        "options.nameLeaders in true | failed",
      })
  void words_areHeldAgainstWords(String gate, String status) {
    String stated =
        gate.replace("KIND", RICH.verdict().kind().code())
            .replace("FIRST", RICH.verdict().functions().get(0));

    assertThat(status(RICH, stated)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "functions.IT.today >= 1",
        "functions.IT.today.mean >= 1",
        "functions.'IT'.\"today\".low < 100",
        "/functions/IT/today/mean >= 1",
        "  functions.it.today>=1 ",
        "functions.L&D.today >= 1",
        "functions.LD.today >= 1",
        "functions.'L and D'.today >= 1",
      })
  void oneFigure_isNamedInMoreWaysThanOne(String gate) {
    assertThat(status(RICH, gate)).isEqualTo("passed");
  }

  @ParameterizedTest
  @CsvSource({"80%, 0.8", "80.1%, 0.801", "0.5%, 0.005", "100%, 1"})
  void percent_isAShare(String percent, double share) throws GateException {
    Gate.OfFigure gate = (Gate.OfFigure) GateParser.parse("quality.responseRate >= " + percent);

    assertThat(((Limit.Bound) gate.limit()).bound()).isEqualTo(share);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "functions.IT.today >= 0",
        "functions.IT.today != 0",
        "functions.IT.contested in true,false",
        "decision.repeatable.pBest.IT >= 0",
        "decision.repeatable.pBest >= 0",
        "succession.all.shift < 100",
        "verdict.partnerGain.IT >= 0",
        "perceptions.shouldLead.IT.share >= 0",
      })
  void figureThatIsNotThere_isUnknown_whateverTheBound(String gate) throws GateException {
    GateOutcome outcome = GateKeeper.of(WITHHELD).judge(GateParser.parse(gate));

    assertThat(outcome.status()).isEqualTo(GateStatus.UNKNOWN);
    assertThat(outcome.value()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "functions.IT.repeatble >= 1 | did you mean",
        "functions.Nobody.today >= 1 | IT, HR, L&D, BU",
        "decision.repetable.pBest.IT >= 1 | did you mean",
        "functions.IT >= 1 | today",
        "decision.repeatable.expectedLoss >= 1 | several",
        "verdict > 3 | no number",
        "functions.IT.today in lead | no word",
        "functions.IT.today contains lead | no list",
        "verdict in lead, led | led",
        "verdict.functions contains Nobody | Nobody",
        "no function falls by more than 3 | comparison",
      })
  void gateOnNoFigure_isRefused_withWhatThereIs(String gate, String said) {
    assertThatThrownBy(() -> GateKeeper.of(RICH).judge(GateParser.parse(gate)))
        .isInstanceOfSatisfying(
            GateException.class,
            e -> assertThat(DiagnosticWords.of("en").said(e.why())).contains(said));
  }

  /** A place below what is withheld is still read: a slip of the pen is no missing figure. */
  @Test
  void misspelledPlace_isRefused_belowAFigureThatIsNotThere() {
    assertThatThrownBy(
            () ->
                GateKeeper.of(WITHHELD).judge(GateParser.parse("decision.repeatble.pBest.IT > 0")))
        .isInstanceOf(GateException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "functions.IT.today",
        ">= 3",
        "functions.IT.today >= ",
        "functions.IT.today >= high",
        "functions..today > 3",
        "functions.IT. > 3",
        "verdict is lead",
        "functions.IT.today => 3",
        "functions.IT.today >= 6o",
        "functions.'IT.today >= 3",
        "functions.IT.today >= 1e3",
        "verdict in 'lead",
        "verdict in lead,",
        "verdict in ,",
        "verdict not in 'lead' develop",
        "no function falls by more than much",
        "no function falls by more than -3",
      })
  void textThatIsNoGate_isRefused(String text) {
    assertThatThrownBy(() -> GateParser.parse(text)).isInstanceOf(GateException.class);
  }

  @Test
  void fall_isJudgedByTheFunctionThatFallsMost() throws GateException {
    Comparison same = Comparer.compare(RICH, RICH);

    assertThat(judge(same, "compare: no function falls by more than 0").status())
        .isEqualTo(GateStatus.PASSED);
    assertThat(judge(same, "no function falls by more than 3 points on today").status())
        .isEqualTo(GateStatus.PASSED);
    assertThat(judge(same, "functions.IT.levels.today.difference >= 0").status())
        .isEqualTo(GateStatus.PASSED);
    assertThatThrownBy(() -> judge(same, "no function falls by more than 3 on tomorrow"))
        .isInstanceOf(GateException.class);
  }

  @Test
  void fall_isUnknown_whereAFunctionHasNoLevelOnOneSide() throws GateException {
    Comparison gone = Comparer.compare(RICH, ResultFixtures.sized(List.of("IT", "HR", "L&D"), 10));

    assertThat(judge(gone, "no function falls by more than 100").status())
        .isEqualTo(GateStatus.UNKNOWN);
  }

  static Stream<SplittableRandom> seeds() {
    return IntStream.range(0, 60).mapToObj(SplittableRandom::new);
  }

  /** What is said of a gate is what happened to it: the figure that is told lies on the side that the outcome says. */
  @ParameterizedTest
  @MethodSource("seeds")
  void outcomeAndFigure_neverContradict(SplittableRandom random) throws GateException {
    String function = ResultFixtures.FUNCTIONS.get(random.nextInt(4));
    String lens = List.of("today", "repeatable", "showcase", "tau").get(random.nextInt(4));
    String part = List.of("mean", "low", "high").get(random.nextInt(3));
    Limit.Relation relation = Limit.Relation.values()[random.nextInt(6)];
    String bound = String.format(Locale.ROOT, "%.1f", random.nextDouble(-10, 110));
    GateOutcome outcome =
        GateKeeper.of(RICH)
            .judge(
                GateParser.parse(
                    String.join(".", "functions", function, lens, part) + relation.sign() + bound));

    int order = BigDecimal.valueOf(outcome.value().orElseThrow()).compareTo(new BigDecimal(bound));
    boolean kept =
        switch (relation) {
          case AT_LEAST -> order >= 0;
          case AT_MOST -> order <= 0;
          case ABOVE -> order > 0;
          case BELOW -> order < 0;
          case EQUAL -> order == 0;
          case OTHER -> order != 0;
        };
    assertThat(outcome.status()).isEqualTo(kept ? GateStatus.PASSED : GateStatus.FAILED);
  }

  private static GateOutcome judge(Comparison comparison, String gate) throws GateException {
    return GateKeeper.of(comparison).judge(GateParser.parse(gate));
  }

  private static String status(Result result, String gate) {
    try {
      return GateKeeper.of(result).judge(GateParser.parse(gate)).status().code();
    } catch (GateException e) {
      return e.why().toString();
    }
  }
}
