package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.proposal.ColumnOutcome;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who follows what a draft says comes to a check that reads the file rightly. */
class AdviceInDraftsTest {
  private static final List<String> HEADER =
      List.of("ID", "IT: speed", "IT: care", "IT: trust", "HR: speed", "HR: care", "HR: trust");

  private static DraftRun draft(List<String> header, IntFunction<String> answer) {
    return DraftRun.of(
        header,
        40,
        row ->
            (row + 1)
                + IntStream.range(0, 6)
                    .mapToObj(q -> "," + answer.apply((row * 7 + q * 3 + row / 5) % 60))
                    .collect(Collectors.joining()));
  }

  private static DraftRun ofLabels(List<String> labels) {
    return draft(HEADER, n -> labels.get(n % labels.size()));
  }

  @Test
  void noneBesideAmounts_isThePointBelowThem() {
    DraftRun draft = ofLabels(List.of("None", "Some", "A lot", "A little"));

    assertThat(draft.study())
        .contains("labels: [None, A little, Some, A lot]")
        .doesNotContain("missing:");
  }

  @Test
  void noneBesideNumbers_isNoAnswer() {
    assertThat(ofLabels(List.of("1", "2", "3", "4", "5", "None")).study())
        .contains("missing: [None]");
  }

  @ParameterizedTest
  @CsvSource({":-(, :-|, :-)", "🌧️, ⛅, ☀️"})
  void facesAndWeather_standInTheirOrder(String low, String middle, String high) {
    assertThat(ofLabels(List.of(high, low, middle)).files())
        .contains("\"" + low + "\", \"" + middle + "\", \"" + high + "\"");
  }

  @Test
  void thumbs_areTwoPoints() {
    assertThat(ofLabels(List.of("👍", "👎")).study()).contains("labels: [\"👎\", \"👍\"]");
  }

  @Test
  void soManyOfSoMany_isALabelWhoseOrderIsAsked() {
    DraftRun draft = ofLabels(List.of("1/5", "2/5", "3/5", "4/5", "5/5"));

    assertThat(draft.files().replaceAll("\\s+# ", " "))
        .contains("1/5 (")
        .contains("nobody chose count as well");
  }

  @Test
  void endOfAKnownScale_besideLabelsWithoutOrder_isAskedWithThem() {
    DraftRun draft =
        ofLabels(
            List.of(
                "Trifft eher nicht zu",
                "Trifft nicht zu",
                "Plutôt d'accord",
                "Trifft zu",
                "Tout à fait d'accord"));

    assertThat(draft.files()).contains("Trifft nicht zu (");
    assertThat(draft.study()).doesNotContain("missing: [Trifft nicht zu]");
  }

  @Test
  void letterBehindANumber_isNoStandardDeviation() {
    DraftRun draft =
        DraftRun.of(
            HEADER.stream().map(h -> h.equals("ID") ? h : h + " (1=SA, 5=SD)").toList(),
            40,
            row -> (row + 1) + "," + DraftRun.answers(row, 6));

    assertThat(draft.functions()).containsExactly("IT", "HR");
  }

  @Test
  void numbersWithDecimals_areSaidToBeSuch() {
    DraftRun draft =
        DraftRun.of(
            List.of("ID", "IT: a", "IT: b", "HR: a", "HR: b", "Slider"),
            40,
            row -> (row + 1) + "," + DraftRun.answers(row, 4) + ",3." + (1 + row % 9));

    assertThat(draft.proposal().account().outcomes().get(5))
        .isInstanceOfSatisfying(
            ColumnOutcome.LeftOut.class,
            left -> assertThat(left.reason()).isEqualTo(ExclusionReason.FRACTIONS));
  }

  @Test
  void topicOfAComment_isNoPlace() {
    DraftRun draft =
        DraftRun.of(
            List.of("ID", "IT: a", "IT: b", "HR: a", "HR: b", "Topic"),
            40,
            row ->
                (row + 1)
                    + ","
                    + DraftRun.answers(row, 4)
                    + ","
                    + List.of("Speed", "People", "Tools").get(row % 3));

    assertThat(draft.study()).doesNotContain("unit: \"?\"");
  }

  @Test
  void rowsAboutAll_areSaidToBeNoFunction_whileTheFunctionIsAsked() {
    DraftRun draft =
        DraftRun.of(
            List.of("Respondent", "Service area", "Quality", "Speed", "Friendliness"),
            60,
            row ->
                "U"
                    + row / 4
                    + ","
                    + List.of("IT", "HR", "Procurement", "Overall").get(row % 4)
                    + ","
                    + DraftRun.answers(row, 3));

    assertThat(draft.study()).contains("function: \"?\"").contains("other: [Overall]");
  }
}
