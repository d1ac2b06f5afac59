package io.github.locus.separation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.multilevel.Pattern;
import io.github.locus.protection.ProtectedSurvey;
import io.github.locus.protection.Protection;
import io.github.locus.protection.ProtectionRules;
import io.github.locus.protection.SiteCell;
import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import io.github.locus.scoring.Scorer;
import io.github.locus.separation.LeadershipDesign.LeaderTerms;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What a merged cell is to the model: IT is led by a in A (2 raters), b in B (6), c in C and D (6
 * each); HR likewise by its own. A has too few, so A and B are one site.
 */
class MergedCellTest {
  private static final Instrument INSTRUMENT =
      Questionnaire.about("IT", "HR")
          .add("p", DimensionRole.CAPABILITY, 1, 1, 5, List.of("p1"))
          .build();
  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;

  private final SurveyBuilder rows = new SurveyBuilder(INSTRUMENT);

  private MergedCellTest people(int n, String unit, String wave) {
    for (int i = 0; i < n; i++) {
      for (String function : List.of("IT", "HR")) {
        rows.add(
            Row.of(unit + i, function, Map.of("p1", 1 + (3 * i + unit.length()) % 5))
                .in(unit)
                .at(wave));
      }
    }
    return this;
  }

  private MergedCellTest led(String wave, String a, String b, String c, String d) {
    List<String> leaders = List.of(a, b, c, d);
    for (int v = 0; v < 4; v++) {
      for (String function : List.of("IT", "HR")) {
        rows.lead(function, List.of("A", "B", "C", "D").get(v), wave, leaders.get(v), 10 * (v + 1));
      }
    }
    return this;
  }

  private MergedCellTest wave(String wave) {
    return people(2, "A", wave).people(6, "B", wave).people(6, "C", wave).people(6, "D", wave);
  }

  private LeaderFrame frame() {
    return LeaderFrame.of(Protection.protect(rows.build(), ProtectionRules.of(5)));
  }

  private static LeadershipDesign design(LeaderFrame frame) {
    boolean[] all = new boolean[frame.survey().ratings().size()];
    Arrays.fill(all, true);
    return LeadershipDesign.of(frame, all, LeaderTerms.ALL).orElseThrow();
  }

  /** The cell of IT with a unit. */
  private static int cell(LeaderFrame frame, int unit) {
    ProtectedSurvey survey = frame.survey();
    for (int c = 0; c < survey.cells().size(); c++) {
      if (survey.cells().get(c).function() == 0 && survey.members(c).units().contains(unit)) {
        return c;
      }
    }
    throw new AssertionError("no cell of unit " + unit);
  }

  private static Map<Integer, Double> values(Pattern row) {
    Map<Integer, Double> values = new TreeMap<>();
    for (int k = 0; k < row.size(); k++) {
      values.put(row.column(k), row.value(k));
    }
    return values;
  }

  @Test
  void rowOfAMergedCell_isTheMeanRowOfItsMembers() {
    LeaderFrame frame = wave("1").led("1", "a", "b", "c", "c").frame();
    LeadershipDesign design = design(frame);
    assertThat(values(design.row(cell(frame, A), false)))
        .isEqualTo(
            new TreeMap<>(
                Map.of(
                    design.meanColumn(0, 0), 1.0,
                    design.climateColumn(A), 0.25,
                    design.climateColumn(B), 0.75,
                    design.leaderColumn(0, 0), 0.25,
                    design.leaderColumn(0, 1), 0.75,
                    design.structure().column(design.placeTerm(), design.placeLevel(0, A)), 0.25,
                    design.structure().column(design.placeTerm(), design.placeLevel(0, B)), 0.75)));
    assertThat(values(design.row(cell(frame, C), false)))
        .containsEntry(design.leaderColumn(0, 2), 1.0)
        .containsEntry(design.climateColumn(C), 1.0);
  }

  @Test
  void vacancyInAMergedCell_hasAClimateAndNoLeader() {
    LeaderFrame frame = wave("1").led("1", "", "b", "c", "c").frame();
    LeadershipDesign design = design(frame);
    Map<Integer, Double> row = values(design.row(cell(frame, A), false));
    assertThat(row).containsEntry(design.climateColumn(A), 0.25);
    assertThat(row).containsEntry(design.leaderColumn(0, 0), 0.75);
    assertThat(frame.soleLeader(cell(frame, A))).isEqualTo(LeaderFrame.VACANT);
    // what is vacant counts neither in headcount nor among the ratings of the post
    assertThat(frame.posts(0).get(0).members()).containsExactly(new Post.Member(B, 0, 1));
    assertThat(frame.posts(0).get(0).share()).isCloseTo(20.0 / 90, within(1e-15));
  }

  @Test
  void headcountOfAMergedPost_isThatOfItsUnitsAndItsRowThatOfItsRatings() {
    LeaderFrame frame = wave("1").led("1", "a", "b", "c", "c").frame();
    Post merged = frame.posts(0).get(0);
    assertThat(merged.share()).isCloseTo(0.3, within(1e-15));
    assertThat(merged.members())
        .containsExactly(new Post.Member(A, 0, 0.25), new Post.Member(B, 1, 0.75));
    assertThat(merged.leader()).isEqualTo(LeaderFrame.VACANT);
    assertThat(frame.ledUnits(0)).hasSize(4);
  }

  @Test
  void leader_isShownByCellsOfHisOwn() {
    LeaderFrame frame = wave("1").led("1", "a", "b", "c", "c").frame();
    assertThat(frame.leadsAlone(0, 0)).isFalse();
    assertThat(frame.leadsAlone(0, 1)).isFalse();
    assertThat(frame.leadsAlone(0, 2)).isTrue();
    RespondentCounts counts = RespondentCounts.of(frame);
    assertThat(counts.ofLeaderNow(0, 0)).isZero();
    assertThat(counts.ofLeaderNow(0, 2)).isEqualTo(12);
  }

  @Test
  void oneLeaderOfAllMergedUnits_hasACellOfHisOwn() {
    LeaderFrame frame = wave("1").led("1", "a", "a", "b", "c").frame();
    assertThat(frame.soleLeader(cell(frame, A))).isZero();
    assertThat(values(design(frame).row(cell(frame, A), false)))
        .containsEntry(design(frame).leaderColumn(0, 0), 1.0);
  }

  @Test
  void numberOfLeaders_isTheRankOfTheirRows() {
    assertThat(wave("1").led("1", "a", "b", "c", "c").frame().moves(0).leaders()).isEqualTo(2);
    assertThat(wave("2").led("2", "a", "b", "c", "d").frame().moves(0).leaders()).isEqualTo(3);
  }

  @Test
  void rankOfRows_tellsMixturesOfTheSameLeadersApart() {
    List<LeaderShare> one = List.of(new LeaderShare(0, 0.25), new LeaderShare(1, 0.75));
    List<LeaderShare> two = List.of(new LeaderShare(0, 0.5), new LeaderShare(1, 0.5));
    List<LeaderShare> first = List.of(new LeaderShare(0, 1));
    assertThat(RowRank.ofLeaders(List.of(one, one))).isEqualTo(1);
    assertThat(RowRank.ofLeaders(List.of(one, two))).isEqualTo(2);
    assertThat(RowRank.ofLeaders(List.of(one, two, first))).isEqualTo(2);
    assertThat(RowRank.ofLeaders(List.of(List.of(), first))).isEqualTo(1);
  }

  @Test
  void climate_countsMergedUnitsAsOne() {
    LeadershipDesign three = design(wave("1").led("1", "a", "b", "c", "c").frame());
    assertThat(three.climateTerm()).isNotEqualTo(LeadershipDesign.NONE);
    LeaderFrame frame =
        new MergedCellTest()
            .people(2, "A", "1")
            .people(6, "B", "1")
            .people(6, "C", "1")
            .led("1", "a", "b", "c", "d")
            .frame();
    assertThat(design(frame).climateTerm()).isEqualTo(LeadershipDesign.NONE);
  }

  @Test
  void succession_comparesUnitsThatStandAloneInBothWaves() {
    wave("1").led("1", "a", "b", "c", "d");
    people(7, "A", "2").people(6, "B", "2").people(6, "C", "2").people(6, "D", "2");
    LeaderFrame frame = led("2", "a", "x", "y", "d").frame();
    Scorer scored = Scorer.score(frame.survey());
    OthersRatings ratings = OthersRatings.of(scored, new double[] {1}, new double[2]);
    assertThat(ratings.byCell().keySet()).contains(new SiteCell(0, A, 1), new SiteCell(0, C, 0));
    // A and B were merged in the first wave; two units are too few to be centred
    assertThat(SuccessionStudy.of(frame, ratings).events()).isEmpty();
  }
}
