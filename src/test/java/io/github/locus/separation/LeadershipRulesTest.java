package io.github.locus.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.LeadershipDesign.LeaderTerms;
import io.github.locus.statistics.RandomStreams;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which effects a survey can tell apart, and what a function would lose without one leader. */
class LeadershipRulesTest {
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR")
          .add("p", DimensionRole.CAPABILITY, 1, 1, 5, List.of("p1"))
          .build();
  private static final int IT = 0;

  private final SurveyBuilder rows = new SurveyBuilder(INSTRUMENT);

  /** Five people of a unit who all give the same answer. */
  private LeadershipRulesTest rated(String function, String unit, String wave, int answer) {
    for (int i = 0; i < 5; i++) {
      rows.add(Row.of(unit + i, function, Map.of("p1", answer)).in(unit).at(wave));
    }
    return this;
  }

  private LeadershipRulesTest led(String function, String unit, String wave, String leader) {
    rows.lead(function, unit, wave, leader, 10);
    return this;
  }

  private LeaderFrame frame() {
    return LeaderFrame.of(Protection.protect(rows.build(), ProtectionRules.of(5)));
  }

  private static LeadershipDesign design(LeaderFrame frame) {
    boolean[] all = new boolean[frame.survey().ratings().size()];
    Arrays.fill(all, true);
    return LeadershipDesign.of(frame, all, LeaderTerms.ALL).orElseThrow();
  }

  private static Optional<LeaveOneLeaderOut> leaveOneOut(LeaderFrame frame) {
    OthersRatings ratings =
        OthersRatings.of(Scorer.score(frame.survey()), new double[] {1}, new double[] {0, 0});
    return LeaveOneLeaderOut.of(frame, ratings, IT, new RandomStreams(1).stream("leaders", 0));
  }

  @ParameterizedTest(name = "{0} units rate both functions, {1} one")
  @CsvSource({"2, 3, false", "3, 0, true", "3, 2, true", "0, 5, false"})
  void climate_isInTheModel_whereThreeUnitsRateTwoFunctions(int both, int one, boolean climate) {
    for (int u = 0; u < both + one; u++) {
      rated("IT", "U" + u, "1", 1 + u % 5).led("IT", "U" + u, "1", "it" + u);
      if (u < both) {
        rated("HR", "U" + u, "1", 1 + (u + 2) % 5).led("HR", "U" + u, "1", "hr" + u);
      }
    }

    assertThat(design(frame()).climateTerm() != LeadershipDesign.NONE).isEqualTo(climate);
  }

  @Test
  void latestWave_isThatOfTheFunction() {
    rated("IT", "A", "1", 3).rated("IT", "A", "2", 4).rated("HR", "A", "1", 2);
    led("IT", "A", "1", "a").led("IT", "A", "2", "a").led("HR", "A", "1", "h");

    LeaderFrame frame = frame();

    assertThat(frame.latestWave(IT)).isEqualTo(1);
    assertThat(frame.latestWave(1)).isZero();
  }

  @Test
  void leadersWhoStayInOneUnit_areNotToldApartFromIt() {
    rated("IT", "A", "1", 3).rated("IT", "B", "1", 4);
    led("IT", "A", "1", "a").led("IT", "B", "1", "b");

    LeaderMoves moves = frame().moves(IT);

    assertThat(moves.leaders()).isEqualTo(2);
    assertThat(moves.apart()).isFalse();
  }

  @Test
  void succession_countsUnitsOfSeveralLeaders() {
    for (String unit : List.of("A", "B", "C", "D")) {
      rated("IT", unit, "1", 3).rated("IT", unit, "2", 4);
      led("IT", unit, "1", unit + "1").led("IT", unit, "2", unit + (unit.equals("D") ? "1" : "2"));
    }

    LeaderMoves moves = frame().moves(IT);

    assertThat(moves.leaders()).isEqualTo(7);
    assertThat(moves.unitsOfSeveralLeaders()).isEqualTo(3);
    assertThat(moves.leadersOfSeveralUnits()).isZero();
  }

  @Test
  void posts_shareTheHeadcountOfTheLatestWave() {
    rated("IT", "A", "1", 3).rated("IT", "B", "1", 4);
    rows.lead("IT", "A", "1", "a", 30);
    rows.lead("IT", "B", "1", "b", 10);

    assertThat(frame().posts(IT)).extracting(Post::share).containsExactly(0.75, 0.25);
  }

  @Test
  void leaveOneOut_isWhatTodayLosesWithoutThatLeader() {
    // 100, 25 and 0 points; today 41.67, without a 12.5
    rated("IT", "A", "1", 5).rated("IT", "B", "1", 2).rated("IT", "C", "1", 1);
    led("IT", "A", "1", "a").led("IT", "B", "1", "b").led("IT", "C", "1", "c");
    LeaderFrame frame = frame();

    LeaveOneLeaderOut found = leaveOneOut(frame).orElseThrow();

    assertThat(frame.leaders(IT).get(found.leader()).name()).contains("a");
    assertThat(found.max()).isCloseTo(125.0 / 3 - 12.5, within(1e-9));
    assertThat(found.p()).isLessThan(0.01);
    assertThat(found.chanceMedian()).isBetween(0.0, found.chanceHigh());
    assertThat(found.chanceHigh()).isLessThan(found.max());
  }

  @Test
  void leaveOneOut_takesAllUnitsOfALeader() {
    // a leads A and B, of 100 points; without both 25 and 0 are left
    rated("IT", "A", "1", 5)
        .rated("IT", "B", "1", 5)
        .rated("IT", "C", "1", 2)
        .rated("IT", "D", "1", 1);
    led("IT", "A", "1", "a")
        .led("IT", "B", "1", "a")
        .led("IT", "C", "1", "c")
        .led("IT", "D", "1", "d");

    assertThat(leaveOneOut(frame()).orElseThrow().max()).isCloseTo(225.0 / 4 - 12.5, within(1e-9));
  }

  @Test
  void leaveOneOut_ofLeadersAlike_isWhatChanceShows() {
    rated("IT", "A", "1", 3).rated("IT", "B", "1", 3).rated("IT", "C", "1", 3);
    led("IT", "A", "1", "a").led("IT", "B", "1", "b").led("IT", "C", "1", "c");

    LeaveOneLeaderOut found = leaveOneOut(frame()).orElseThrow();

    assertThat(found.max()).isCloseTo(0, within(1e-9));
    assertThat(found.p()).isEqualTo(1);
  }

  @Test
  void leaveOneOut_needsThreeLeaders() {
    rated("IT", "A", "1", 5).rated("IT", "B", "1", 1);
    led("IT", "A", "1", "a").led("IT", "B", "1", "b");

    assertThat(leaveOneOut(frame())).isEmpty();
  }

  /** IT leads HR by the one unit where it is excellent; in another HR is. */
  @Test
  void unitsOfGreatestLeverage_areThoseThatCarryTheLead() {
    int[] it = {3, 3, 5, 3, 3};
    int[] hr = {3, 3, 3, 3, 4};
    for (int u = 0; u < it.length; u++) {
      rated("IT", "U" + u, "1", it[u]).led("IT", "U" + u, "1", "it" + u);
      rated("HR", "U" + u, "1", hr[u]).led("HR", "U" + u, "1", "hr" + u);
    }
    LeaderFrame frame = frame();
    OthersRatings ratings =
        OthersRatings.of(Scorer.score(frame.survey()), new double[] {1}, new double[] {0, 0});
    List<Integer> units = List.of(0, 1, 2, 3, 4);

    assertThat(UnitLeverage.greatest(frame, ratings, List.of(0, 1), IT, 0, units, 1))
        .containsExactly(2);
    assertThat(UnitLeverage.greatest(frame, ratings, List.of(0, 1), 1, 0, units, 1))
        .containsExactly(4);
    assertThat(UnitLeverage.greatest(frame, ratings, List.of(0, 1), IT, 0, units, 9))
        .containsExactlyInAnyOrderElementsOf(units);
  }
}
