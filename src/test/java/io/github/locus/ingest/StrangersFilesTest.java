package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Read;
import io.github.locus.ingest.column.ExclusionReason;
import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.ingest.studytext.StudyNaming;
import io.github.locus.ingest.studytext.StudyText;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.wording.English;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of the kinds that were read wrongly: what is certain is placed, what is likely is asked. */
class StrangersFilesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");

  private static Read<StudyDraft> read(String file) {
    return new ProposalReader(new InstrumentLibrary())
        .read(
            InputSource.of(CASES.resolve(file)),
            IngestOptions.withDefaults(),
            Optional.empty(),
            Optional.of("en"));
  }

  private static Proposal propose(String file) {
    return read(file).value().flatMap(StudyDraft::proposal).orElseThrow();
  }

  private static String study(Proposal proposal) {
    return new StudyText(
            proposal,
            new StudyNaming(
                "study.yaml", "export.csv", false, "instrument.yaml", Optional.empty(), Map.of()))
        .text(English.SPEECH);
  }

  private static List<ResponseScale> scales(Proposal proposal) {
    return proposal.instrument().dimensions().stream().map(Dimension::scale).distinct().toList();
  }

  private static List<ExclusionReason> reasons(Proposal proposal, int... columns) {
    return proposal.account().leftOut().entrySet().stream()
        .filter(
            entry ->
                entry.getValue().stream()
                    .anyMatch(c -> java.util.Arrays.stream(columns).anyMatch(i -> i == c.index())))
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "missing-code-9/spss.csv, 9",
    "missing-code-999-crash/spss.csv, 999",
    "unipark-efs/efs.csv, -77"
  })
  void missingCodes_areNoPoints_andAreToldWithTheirCounts(String file, String code) {
    Proposal proposal = propose(file);

    assertThat(scales(proposal)).containsExactly(ResponseScale.of(1, 5));
    assertThat(study(proposal))
        .containsPattern("Answers that are none: (?:0 \\(\\d+ times\\), )?" + code + " \\(")
        .containsPattern("missing: \\[(?:\"0\", )?\"?" + code);
  }

  @Test
  void zeroOfUnipark_isNoAnswer_besideItsOtherCodes() {
    Proposal proposal = propose("unipark-efs/efs.csv");

    assertThat(proposal.account().asked()).isEmpty();
    assertThat(study(proposal)).contains("missing: [\"0\", \"-77\"]");
  }

  @Test
  void middleLabelIsNeverTheLowest_theFamilyIsCompleted() {
    assertThat(scales(propose("end-label-never-chosen/form.csv")))
        .singleElement()
        .satisfies(
            scale ->
                assertThat(scale.labels().get("en"))
                    .startsWith("Strongly disagree", "Disagree", "Neither agree nor disagree")
                    .hasSize(5));
  }

  @Test
  void threeOfFivePoints_areAskedFor_withTheAnswersAndALikelyScale() {
    Proposal proposal = propose("end-point-never-chosen/form.csv");

    assertThat(proposal.questions()).containsValue(OpenQuestion.RANGE);
    assertThat(proposal.instrumentFile(English.SPEECH).orElseThrow())
        .contains("Seen are: 3 (", "scale: {min: 1, max: 5}", "scale: \"?\"");
  }

  @Test
  void neighboursOnFiveAndOnSevenPoints_areTwoScales() {
    assertThat(scales(propose("mixed-5-and-7-points/culture.csv")))
        .containsExactly(ResponseScale.of(1, 5), ResponseScale.of(1, 7));
  }

  @Test
  void evenRecodesAreLabels_andNegativeNumbersPoints() {
    Proposal proposal = propose("qualtrics-recoded-0-100-and-minus3/numeric.csv");

    assertThat(scales(proposal).get(0).labels().get("en"))
        .containsExactly("0", "25", "50", "75", "100");
    assertThat(scales(proposal).get(1)).isEqualTo(ResponseScale.of(-3, 3));
    assertThat(proposal.questions()).isEmpty();
  }

  @Test
  void twoLanguagesInAColumn_areTwoSpellingsOfEachPoint() {
    assertThat(study(propose("two-languages-in-a-column/text.csv")))
        .contains(
            "[Strongly disagree, Stimme überhaupt nicht zu]",
            "[Neither agree nor disagree, Weder noch]",
            "[Agree, Stimme zu]");
  }

  @Test
  void sentenceWithAWordOfTime_isAnItemLikeItsNeighbours() {
    assertThat(propose("item-lost-by-word/form.csv").placed()).hasSize(8);
  }

  @Test
  void whatSomebodyIs_isNoItem() {
    assertThat(reasons(propose("demographics-as-items/hris.csv"), 2, 3, 4, 5, 6, 7))
        .containsExactly(ExclusionReason.ATTRIBUTE);
  }

  @Test
  void whatSomebodyIs_isNoItemInGerman() {
    Proposal proposal = propose("german-attributes/formular.csv");

    assertThat(reasons(proposal, 1, 2, 3, 4)).containsExactly(ExclusionReason.ATTRIBUTE);
    assertThat(proposal.placed()).hasSize(3);
  }

  @Test
  void optionsThatAreTickedTogether_areNamedSo() {
    assertThat(reasons(propose("google-checkbox-grid/form.csv"), 1, 2, 3))
        .containsExactly(ExclusionReason.TICKS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "aggregated-counts/counts.csv | columns 3 to 8 (counts or means of several people",
        "aggregated-means/means.csv | columns 2 to 8 (counts or means of several people",
        "ranking-numeric/rank.csv | columns 2 to 5 (a ranking: each person gives each number once"
      })
  void fileWithoutAnyRating_isRefusedForItsTrueReason(String file, String reason) {
    Read<StudyDraft> result = read(file);

    assertThat(result.value()).isEmpty();
    assertThat(result.diagnostics())
        .extracting(English::message)
        .anySatisfy(message -> assertThat(message).contains(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "colleagues-named-in-answers/network.csv, Foe",
    "colleagues-named-in-answers/manager.csv, example.org"
  })
  void namesAndAddresses_areNeverWritten(String file, String canary) {
    Proposal proposal = propose(file);

    assertThat(proposal.account().leftOut()).containsKey(ExclusionReason.PERSONAL);
    assertThat(study(proposal) + proposal.instrumentFile(English.SPEECH).orElseThrow())
        .doesNotContain(canary);
  }
}
