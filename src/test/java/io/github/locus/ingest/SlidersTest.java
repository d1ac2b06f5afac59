package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.proposal.Proposal;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.ResponseScale;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scales of more numbers than have labels, and the columns of numbers beside them. */
class SlidersTest {
  private static final List<String> QUESTIONS =
      List.of("IT: pace", "IT: tone", "HR: pace", "HR: tone", "Legal: pace", "Legal: tone");

  /** Answers from a to b, one in so many a word. */
  private static DraftRun draft(String suffix, int from, int to, String word, int each, String id) {
    Random random = new Random(3);
    List<String> header =
        Stream.concat(Stream.of(id, "Site"), QUESTIONS.stream().map(question -> question + suffix))
            .toList();
    return DraftRun.of(
        header,
        60,
        row ->
            (row + 1)
                + (row % 2 == 0 ? ",North," : ",South,")
                + random
                    .ints(QUESTIONS.size(), from, to + 1)
                    .mapToObj(n -> random.nextInt(each) == 0 ? word : String.valueOf(n))
                    .collect(Collectors.joining(",")));
  }

  private static List<ResponseScale> scales(Proposal proposal) {
    return proposal.instrument().dimensions().stream().map(Dimension::scale).distinct().toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"k.A.", "n/a", "NS/NC", "Don't know", "weiß nicht", "NSP", "sans avis", "--"})
  void wordForNoAnswer_onAScaleToAHundred_hidesNoItem(String word) {
    Proposal proposal = draft("", 0, 100, word, 30, "ID").proposal();

    assertThat(proposal.placed()).hasSize(6);
    assertThat(scales(proposal)).containsExactly(ResponseScale.of(0, 100));
    assertThat(proposal.questions()).isEmpty();
  }

  @Test
  void wordThatNobodyKnows_onAScaleToAHundred_isAskedAbout() {
    DraftRun draft = draft("", 0, 100, "unleserlich", 30, "ID");

    assertThat(draft.proposal().placed()).hasSize(6);
    assertThat(draft.study()).contains("TO DO", "unleserlich (");
  }

  @ParameterizedTest
  @CsvSource({
    "' (0 to 20)', 3, 17, 20",
    "' (note sur 20)', 4, 16, 20",
    "' (0-50)', 5, 44, 50",
    "' (out of 100)', 20, 90, 100",
    "' /20', 2, 18, 20"
  })
  void scaleThatTheHeaderStates_isCertain(String suffix, int low, int high, int top) {
    Proposal proposal = draft(suffix, low, high, "", 30, "ID").proposal();

    assertThat(scales(proposal)).containsExactly(ResponseScale.of(0, top));
    assertThat(proposal.questions()).isEmpty();
  }

  @Test
  void scaleToTwenty_ofWhichAllPointsAreSeen_isCertain() {
    Proposal proposal = draft("", 0, 20, "", 30, "ID").proposal();

    assertThat(scales(proposal)).containsExactly(ResponseScale.of(0, 20));
    assertThat(proposal.questions()).isEmpty();
  }

  @Test
  void scaleWhoseEndsNobodyChose_isAsked() {
    assertThat(draft("", 4, 17, "", 30, "ID").proposal().questions()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ID", "Person", "Lfd. Nr.", "Fragebogen", "Bogen-Zähler", "Codex"})
  void numbersThatRiseFromRecordToRecord_areNoAnswers(String header) {
    Proposal proposal = draft("", 0, 100, "n/a", 30, header).proposal();

    assertThat(proposal.placed()).allMatch(placed -> placed.column().index() > 1);
    assertThat(proposal.fields())
        .filteredOn(field -> field.field() == StudyField.RESPONDENT)
        .singleElement()
        .satisfies(field -> assertThat(field.column().index()).isZero());
  }

  @Test
  void idsOfPersonsInTwoRounds_areNoAnswers() {
    Random random = new Random(4);
    Proposal proposal =
        DraftRun.of(
                Stream.concat(Stream.of("Person", "Wave"), QUESTIONS.stream()).toList(),
                80,
                row ->
                    (row % 40 + 1)
                        + (row < 40 ? ",1," : ",2,")
                        + random
                            .ints(QUESTIONS.size(), 0, 101)
                            .mapToObj(String::valueOf)
                            .collect(Collectors.joining(",")))
            .proposal();

    assertThat(proposal.placed()).hasSize(6).allMatch(placed -> placed.column().index() > 1);
  }
}
