package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.survey.Responses;
import io.github.locus.survey.Survey;
import io.github.locus.wording.English;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/** Weights to known margins: Deming and Stephan's fitting is tested with the statistics. */
class RakedWeightsTest {
  private static final String HEADER = "ID,Start time,Completion time,Email,Site,Own,A,B,C,Year\n";
  private static final String STUDY =
      """
      columns: {respondent: ID, unit: Site, own_function: Own, wave: Year}
      items: {IT: [A, B, C]}
      functions: {IT: Tech, HR: People}
      """;
  private static final String MARGINS =
      """
      weights:
        rake:
          own_function: {Tech: 0.5, HR: 0.3, Sales: 0.2}
          unit: {North: 700, South: 300}
      """;

  /** 60 people a wave, unlike the margins. */
  private static List<String> rows() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String own = List.of("Tech", "People", "People", "Sales", "Sales", "Sales").get(i % 6);
      rows.add(
          String.format(
              Locale.ROOT,
              "p%03d,2025-01-02,2025-01-02,a@b.example,%s,%s,%d,2,1,%d",
              i,
              (i / 6) % 3 == 0 ? "North" : "South",
              own,
              1 + i % 5,
              2024 + i / 60));
    }
    return rows;
  }

  private static IngestResult read(String study, List<String> rows) {
    return StudyRun.of(study).file("f.csv", HEADER + String.join("\n", rows) + "\n").read();
  }

  private static double share(Responses responses, int wave, IntPredicate who) {
    double all = 0;
    double those = 0;
    for (int r = 0; r < responses.size(); r++) {
      if (responses.wave(r) == wave) {
        all += responses.weight(r);
        those += who.test(r) ? responses.weight(r) : 0;
      }
    }
    return those / all;
  }

  @Test
  void everyWave_meetsTheMargins() {
    Survey survey = Pulse.survey(read(STUDY + MARGINS, rows()));

    Responses responses = survey.responses();
    for (int wave = 0; wave < 2; wave++) {
      // IT is the only rated function, so HR and Sales are both "another" in the survey
      assertThat(share(responses, wave, r -> responses.ownFunction(r) == 0))
          .isCloseTo(0.5, within(1e-9));
      int north = survey.units().indexOf("North");
      assertThat(share(responses, wave, r -> survey.ratings().unit(r) == north))
          .isCloseTo(0.7, within(1e-9));
    }
  }

  @Test
  void theFinding_namesTheMargins() {
    Diagnostic found = Pulse.only(DiagnosticCode.WEIGHTS_RAKED, read(STUDY + MARGINS, rows()));

    assertThat(English.message(found))
        .startsWith(
            "the answers are weighted to the margins of the study file: unit, own_function");
  }

  @Test
  void theOrderOfTheRows_changesNoBit() {
    List<String> shuffled = rows();
    Collections.shuffle(shuffled, new Random(5));

    assertThat(Pulse.survey(read(STUDY + MARGINS, shuffled)))
        .isEqualTo(Pulse.survey(read(STUDY + MARGINS, rows())));
  }

  @Test
  void aLimitThatCannotBeKept_isAnErrorWithTheSmallestThatCould() {
    IngestResult read = read(STUDY + MARGINS + "  trim: 4\n", rows());

    assertThat(Pulse.of(DiagnosticCode.RAKING_FAILED, read))
        .hasSize(2)
        .allSatisfy(
            d ->
                assertThat(English.message(d))
                    .containsPattern("would be \\d+\\.\\d times the median, the limit is 4\\.0"));
  }

  @Test
  void categoriesThatDiffer_areReportedBothWays() {
    IngestResult read =
        read(
            STUDY
                + "weights: {rake: {own_function: {Tech: 2, Legal: 1, HR: 3}, unit: {North: 1, South:"
                + " 1}}}",
            rows());

    assertThat(Pulse.of(DiagnosticCode.MARGIN_WITHOUT_CATEGORY, read))
        .extracting(English::message)
        .containsExactly(
            "30 respondents in 2024 are in “Sales” of own_function, which has no share",
            "30 respondents in 2025 are in “Sales” of own_function, which has no share");
    assertThat(
            Pulse.of(
                DiagnosticCode.MARGIN_WITHOUT_RESPONDENTS,
                read(STUDY + "weights: {rake: {unit: {North: 1, South: 1, East: 1}}}", rows())))
        .extracting(English::message)
        .contains("nobody who answered in 2024 is in “East” of unit, which has a share");
  }
}
