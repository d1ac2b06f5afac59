package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.diagnostic.Diagnostic;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.questionnaire.StatedFunctions;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A respondent in the place of the header is never lost in silence. */
class HeaderlessFilesTest {
  private static String labelled(String labels) {
    return "nr,A1,A2,B1,B2\n" + labels + "\n" + rows(40, r -> r + "," + DraftRun.answers(r, 4));
  }

  @Test
  void sentencesBelowCodes_areLabels_andNoRecord() {
    DraftRun draft =
        DraftRun.of(
            labelled(",IT listens to us,IT learns fast,HR listens to us,HR learns fast"),
            StatedFunctions.none());

    assertThat(draft.proposal().facts().records()).isEqualTo(40);
    assertThat(draft.functions()).containsExactly("IT", "HR");
    assertThat(draft.items()).hasSize(2).allMatch(item -> item.contains("{function}"));
    assertThat(draft.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {",see note,see note,see note,see note", ",n/a,2,3,4", "7,1,2,3,4"})
  void wordsInTheFirstRecord_areNoLabels(String first) {
    DraftRun draft = DraftRun.of(labelled(first), StatedFunctions.none());

    assertThat(draft.proposal().facts().records()).isEqualTo(41);
  }

  private static final List<String> ENGLISH =
      List.of("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree");
  private static final List<String> GERMAN =
      List.of("Gar nicht", "Eher nicht", "Teils/teils", "Eher ja", "Voll und ganz");

  private static List<DiagnosticCode> codes(String csv) {
    return DraftRun.of(csv, StatedFunctions.none()).read().diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  private static String labels(int row, List<String> labels) {
    return new Random(row)
        .ints(6, 0, labels.size())
        .mapToObj(labels::get)
        .collect(Collectors.joining(","));
  }

  private static String rows(int rows, IntFunction<String> row) {
    return IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
  }

  static Stream<String> headerless() {
    String[] units = {"North", "South", "East"};
    return Stream.of(
        rows(30, r -> DraftRun.answers(r, 8)),
        rows(30, r -> (r + 1) + "," + units[r % 3] + "," + DraftRun.answers(r, 8)),
        rows(30, r -> "R" + (r + 1) + "," + units[r % 3] + "," + labels(r, ENGLISH)),
        rows(30, r -> units[r % 3] + "," + labels(r, GERMAN)),
        rows(30, r -> "2025-03-0" + (1 + r % 9) + "," + labels(r, ENGLISH) + ",my text " + r),
        rows(8, r -> "p" + r + "," + labels(r, GERMAN)));
  }

  @ParameterizedTest
  @MethodSource("headerless")
  void firstRowLikeTheRowsBelow_isRefusedAsNoHeader(String csv) {
    assertThat(codes(csv)).containsExactly(DiagnosticCode.NO_HEADER);
  }

  @Test
  void whatTheFirstRespondentSaid_standsInNoMessage() {
    String csv = rows(30, r -> "R" + (r + 1) + ",Canary," + labels(r, ENGLISH));

    assertThat(DraftRun.of(csv, StatedFunctions.none()).messages())
        .noneMatch(message -> message.contains("Canary") || message.contains("gree"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,unit,q1,q2,q3,q4,q5,q6",
        "id,unit,1,2,3,4,5,6",
        "R,South,Agree?,Like?,a,b,c,d",
        "1,2,3,4,5,6,7,8",
      })
  void namesOrNumbersOfQuestions_areAHeader(String header) {
    String csv = header + "\n" + rows(30, r -> (r + 1) + ",South," + DraftRun.answers(r, 6));

    assertThat(codes(csv)).doesNotContain(DiagnosticCode.NO_HEADER);
  }

  @Test
  void secondTableBelow_withTheSameNamesInAnotherOrder_isCalledSo() {
    String csv =
        "id,unit,IT helps,IT informs,HR helps,HR informs\n"
            + rows(30, r -> "R" + r + ",South," + DraftRun.answers(r, 4))
            + "\nid,unit,HR helps,HR informs,IT helps,IT informs\n"
            + rows(30, r -> "R" + r + ",South," + DraftRun.answers(r + 30, 4));

    assertThat(codes(csv)).containsExactly(DiagnosticCode.HEADER_REPEATED);
  }
}
