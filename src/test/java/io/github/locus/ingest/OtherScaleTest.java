package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.questionnaire.OpenQuestion;
import io.github.locus.wording.English;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A built-in questionnaire, from 1 to 5, that was perhaps answered on another scale. */
class OtherScaleTest {
  private static final List<String> ITEMS =
      new InstrumentLibrary()
          .all().stream()
              .filter(i -> i.id().equals("locus-12"))
              .findFirst()
              .orElseThrow()
              .items()
              .stream()
              .map(item -> item.id())
              .toList();

  private static DraftRun draft(int low, int high, int persons, IntFunction<String> spelled) {
    Random random = new Random(9);
    List<String> header =
        Stream.of("IT", "HR").flatMap(f -> ITEMS.stream().map(i -> f + "_" + i)).toList();
    return DraftRun.of(
        Stream.concat(Stream.of("ID"), header.stream()).toList(),
        persons,
        row ->
            (row + 1)
                + ","
                + random
                    .ints(header.size(), low, high + 1)
                    .mapToObj(spelled)
                    .collect(Collectors.joining(",")));
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "1, 6", "1, 7", "0, 10", "2, 5", "1, 3"})
  void answersOnAnotherScale_areAskedOnce_withBothWaysOut(int low, int high) {
    DraftRun draft = draft(low, high, 40, String::valueOf);

    assertThat(draft.proposal().instrument().id()).isEqualTo("locus-12");
    assertThat(draft.asked()).isNotEmpty().containsOnly(OpenQuestion.RANGE);
    assertThat(draft.study())
        .containsOnlyOnce("TO DO")
        .contains("instrument: \"?\"", "locus instrument export locus-12 --for yaml");
    assertThat(draft.messages()).filteredOn(m -> m.contains("which scale")).hasSize(1);
  }

  @Test
  void fourLabels_areAskedLikeFourNumbers() {
    List<String> labels = List.of("Strongly disagree", "Disagree", "Agree", "Strongly agree");
    DraftRun draft = draft(1, 4, 40, n -> labels.get(n - 1));

    assertThat(draft.study()).containsOnlyOnce("TO DO").contains("instrument: \"?\"");
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "0, 4"})
  void answersOnItsOwnScale_areNotAsked(int low, int high) {
    assertThat(draft(low, high, 40, String::valueOf).asked()).isEmpty();
  }

  @Test
  void endThatNobodyChose_inFewAnswers_isNotAsked() {
    assertThat(draft(1, 4, 5, String::valueOf).asked()).isEmpty();
  }

  @Test
  void endThatNobodyChose_besideAPointThatHardlyAnybodyChose_isNotAsked() {
    Random random = new Random(4);

    assertThat(draft(1, 3, 40, n -> String.valueOf(random.nextInt(60) == 0 ? 4 : n)).asked())
        .isEmpty();
  }

  /** Answers to locus-12 in a tidy file, from 1 to a highest one. */
  static IngestResult tidy(int high) {
    return new SurveyReader(new InstrumentLibrary()).read(tidyFile(high));
  }

  @Test
  void answersBeyondTheScale_areAnError_andNotWarnedOfAsShortOfItToo() {
    IngestResult read = new SurveyReader(new InstrumentLibrary()).read(tidyFile(4, ",7"));

    assertThat(read.diagnostics())
        .anyMatch(d -> d.code() == DiagnosticCode.OFF_SCALE)
        .noneMatch(d -> d.code() == DiagnosticCode.SCALE_CUT_SHORT);
  }

  private static SurveyInput tidyFile(int high) {
    return tidyFile(high, "");
  }

  /** One row more holds one answer. */
  private static SurveyInput tidyFile(int high, String answer) {
    Random random = new Random(5);
    String rows =
        IntStream.range(0, 20)
            .mapToObj(
                row ->
                    "r"
                        + row
                        + ",IT,"
                        + random
                            .ints(ITEMS.size(), 1, high + 1)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(",")))
            .collect(Collectors.joining("\n"));
    String more = answer.isEmpty() ? "" : "r20,IT" + answer.repeat(ITEMS.size()) + "\n";
    return SurveyInput.of(
        Pulse.text(
            "survey.csv",
            "respondent,function," + String.join(",", ITEMS) + "\n" + rows + "\n" + more));
  }

  @Test
  void tidyFileOnFourPoints_isWarnedOf_byTheRuleByWhichADraftAsks() {
    assertThat(tidy(4).diagnostics())
        .filteredOn(d -> d.code() == DiagnosticCode.SCALE_CUT_SHORT)
        .singleElement()
        .satisfies(
            d -> assertThat(English.message(d)).contains("1 to 5", "less than 1 or more than 4"));
    assertThat(tidy(5).diagnostics()).noneMatch(d -> d.code() == DiagnosticCode.SCALE_CUT_SHORT);
  }

  @Test
  void questionnaireThatIsNamed_isNotDoubted() {
    SurveyInput named =
        tidyFile(4)
            .withInstrument(
                new InstrumentLibrary()
                    .all().stream()
                        .filter(i -> i.id().equals("locus-12"))
                        .findFirst()
                        .orElseThrow());

    assertThat(new SurveyReader(new InstrumentLibrary()).read(named).diagnostics())
        .noneMatch(d -> d.code() == DiagnosticCode.SCALE_CUT_SHORT);
  }
}
