package io.github.locus.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.reference.Questionnaire;
import io.github.locus.reference.SurveyBuilder;
import io.github.locus.reference.SurveyBuilder.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveyTest {
  private static final Survey SURVEY =
      new SurveyBuilder(Questionnaire.about("IT", "HR").capability("p", 0, 249, "p1", "p2").build())
          .add(Row.of("r1", "HR", Map.of("p1", 249)).in("B").at("1"))
          .add(Row.of("r1", "IT", Map.of("p1", 0, "p2", 7)).in("A").at("2"))
          .lead("IT", "A", "2", "ada", 12)
          .lead("HR", "B", "1", "", 5)
          .build();

  @Test
  void rating_belongsToACell() {
    assertThat(List.of(SURVEY.cell(0), SURVEY.cell(1)))
        .containsExactlyInAnyOrder(new UnitCell(1, 1, 0), new UnitCell(0, 0, 1));
  }

  @Test
  void option_isCountedFromTheLowest_upTo250() {
    int hr = SURVEY.ratings().function(0) == 1 ? 0 : 1;

    assertThat(SURVEY.ratings().option(0, hr)).isEqualTo(249);
    assertThat(SURVEY.ratings().option(0, 1 - hr)).isZero();
    assertThat(SURVEY.ratings().option(1, 1 - hr)).isEqualTo(7);
  }

  @Test
  void itemWithoutAnswer_isMissing() {
    int hr = SURVEY.ratings().function(0) == 1 ? 0 : 1;

    assertThat(SURVEY.ratings().answered(1, hr)).isFalse();
    assertThat(SURVEY.ratings().option(1, hr)).isEqualTo(-1);
  }

  @Test
  void roster_knowsVacancies_andNothingOfOtherCells() {
    assertThat(SURVEY.roster().of(new UnitCell(0, 0, 1)).flatMap(Assignment::leader))
        .contains("ada");
    assertThat(SURVEY.roster().of(new UnitCell(1, 1, 0)).orElseThrow().leader()).isEmpty();
    assertThat(SURVEY.roster().of(new UnitCell(1, 0, 1))).isEmpty();
  }

  @Test
  void cells_areOrderedByFunctionUnitAndWave() {
    List<UnitCell> cells = new ArrayList<>();
    for (int f = 0; f < 3; f++) {
      for (int u = 0; u < 3; u++) {
        for (int t = 0; t < 3; t++) {
          cells.add(new UnitCell(f, u, t));
        }
      }
    }
    List<UnitCell> shuffled = new ArrayList<>(cells);
    Collections.shuffle(shuffled, new Random(1));

    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(cells);
  }

  @ParameterizedTest
  @EnumSource
  void urgency_isReadByItsWord(Urgency urgency) {
    assertThat(Urgency.of(urgency.code())).contains(urgency);
    assertThat(Urgency.of(urgency.code() + "x")).isEmpty();
  }
}
