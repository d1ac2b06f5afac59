package io.github.locus.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The attackers' tools do what they say. */
class SolversTest {
  @Test
  void conditioning_determinesWhatTwoTotalsDetermine() {
    Conditioning known =
        new Conditioning(new double[] {50, 50, 50}, 25)
            .on(List.of(statement(40, 1. / 3, 1. / 3, 1. / 3), statement(10, 0.5, 0.5, 0)));

    assertThat(known.guess(new int[] {2})).isCloseTo(100, within(1e-2));
    assertThat(known.unknown(new int[] {2})).isLessThan(1e-2);
    assertThat(known.unknown(new int[] {0})).isGreaterThan(15);
  }

  @Test
  void integerSearch_findsTheOnlyCombinationOfTwoThatFitsOneEquation() {
    AnswerSums sums =
        AnswerSums.of(
            List.of(statement(0.5 * 75 + Math.sqrt(0.5) * 25, 0.5, Math.sqrt(0.5))), 1, 0);

    IntegerSearch search = new IntegerSearch(sums, 5);

    assertThat(search.fitting()).isOne();
    assertThat(search.found()).extracting(IntegerSearch.Found::mean).containsExactly(75.0, 25.0);
  }

  @Test
  void linearBounds_areTightWhereATotalIsAtTheEndOfTheScale() {
    LinearBounds none = new LinearBounds(AnswerSums.of(List.of(statement(50, 0.5, 0.25)), 1, 0));
    LinearBounds end = new LinearBounds(AnswerSums.of(List.of(statement(75, 0.5, 0.25)), 1, 0));

    assertThat(none.width(0)).isCloseTo(50, within(0.1));
    assertThat(end.width(0)).isCloseTo(0, within(0.1));
  }

  @Test
  void elimination_overAField_seesADifferenceOfTotals() {
    FieldElimination field =
        new FieldElimination(4).total(Set.of(0, 1, 2)).total(Set.of(0, 1)).total(Set.of(2, 3));

    assertThat(field.determines(Set.of(2))).isTrue();
    assertThat(field.determines(Set.of(3))).isTrue();
    assertThat(field.determines(Set.of(0))).isFalse();
  }

  @Test
  void partition_mergesTheSmallestWithTheOneOfFewestRespondents() {
    Organization organization =
        new OrganizationBuilder(1, "IT", "HR")
            .crew("a", "1", 1)
            .crew("b", "1", 9)
            .crew("c", "1", 6)
            .build();

    assertThat(Partition.of(organization, 5).group(organization.ratings().get(0)))
        .containsExactly("a", "c");
    assertThat(Partition.of(organization, 10).group(organization.ratings().get(0)))
        .containsExactly("a", "b", "c");
  }

  @Test
  void fitAlone_isWhatTheWholeResultWithAllDigitsTellsOfReadiness() {
    OrganizationBuilder builder = new OrganizationBuilder(5, "IT", "HR");
    List.of("1", "2")
        .forEach(
            wave -> List.of(7, 3, 8, 6).forEach(size -> builder.crew("site" + size, wave, size)));
    Organization organization = builder.build();

    List<Figure> whole = ofReadiness(ProgramRun.exact(organization));

    assertThat(whole).hasSize(8);
    assertThat(ofReadiness(ProgramRun.fit(organization)))
        .containsExactlyInAnyOrderElementsOf(whole);
  }

  @Test
  void figuresAlone_areThoseOfTheWholeUnprotectedResult() {
    Organization organization =
        new OrganizationBuilder(6, "IT", "HR")
            .crew("site0", "1", 7)
            .crew("site1", "1", 2)
            .crew("site0", "2", 6)
            .build();

    List<Figure> alone =
        ResultReader.read(ProgramRun.unprotectedFigures(organization).text("result.json"));

    assertThat(alone).hasSizeGreaterThan(40);
    assertThat(ResultReader.read(ProgramRun.unprotected(organization).text("result.json")))
        .isEqualTo(alone);
  }

  private static List<Figure> ofReadiness(Outputs outputs) {
    return ResultReader.read(outputs.text("result.json")).stream()
        .filter(f -> f.score().equals("readiness"))
        .filter(f -> f.kind() == Figure.Kind.MODEL_MEAN || f.kind() == Figure.Kind.LEADER_EFFECT)
        .toList();
  }

  private static Statement statement(double value, double... coefficients) {
    return new Statement(coefficients, value, 1e-5, "");
  }
}
