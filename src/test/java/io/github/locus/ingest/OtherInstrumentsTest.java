package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.questionnaire.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A second instrument in a file whose codes are built as those of functions is no function in silence. */
class OtherInstrumentsTest {
  private static final int PEOPLE = 90;

  private final List<String> header = new ArrayList<>(List.of("ID"));
  private final List<int[]> ends = new ArrayList<>();

  private OtherInstrumentsTest block(String prefix, int items, int low, int high) {
    for (int i = 1; i <= items; i++) {
      header.add(prefix + i);
      ends.add(new int[] {low, high});
    }
    return this;
  }

  private DraftRun draft() {
    return DraftRun.of(
        header,
        PEOPLE,
        row -> {
          Random random = new Random(row);
          StringBuilder cells = new StringBuilder(String.valueOf(row + 1));
          ends.forEach(
              end -> cells.append(',').append(end[0] + random.nextInt(end[1] - end[0] + 1)));
          return cells.toString();
        });
  }

  private static String unwrapped(DraftRun draft) {
    return draft.files().replaceAll("\\s*\\n\\s*#", "");
  }

  @Test
  void codesOfFunctionsAlone_areFunctions() {
    DraftRun draft = block("IT_", 3, 1, 5).block("HR_", 3, 1, 5).block("FIN_", 3, 1, 5).draft();

    assertThat(draft.asked()).isEmpty();
    assertThat(draft.functions()).containsExactly("IT", "HR", "FIN");
  }

  @Test
  void codesWithQuestionsThatNoFunctionHas_areAsked() {
    DraftRun draft = block("IT_", 3, 1, 5).block("HR_", 3, 1, 5).block("ENG_", 9, 1, 5).draft();

    assertThat(draft.asked()).contains(OpenQuestion.FUNCTION);
  }

  @Test
  void codesOnAnotherScale_areAskedAboutBoth() {
    for (int zero : IntStream.of(0, 1).toArray()) {
      OtherInstrumentsTest file = new OtherInstrumentsTest();
      file.block("UWES_", 3, zero, 6 + zero).block("IT_", 3, 1, 5).block("HR_", 3, 1, 5);

      assertThat(unwrapped(file.draft()))
          .contains(
              "the same is asked of each of these names: UWES, IT, HR",
              "columns 5 to 10 from 1 to");
    }
  }

  @Test
  void scaleFromZeroBesideOneFromOne_isNeverOneOfBothInSilence() {
    DraftRun draft = block("PSS_", 3, 0, 4).block("IT_", 3, 1, 5).block("HR_", 3, 1, 5).draft();

    assertThat(draft.proposal().questions()).containsValue(OpenQuestion.RANGE);
    assertThat(unwrapped(draft)).contains("from 0 to 4; columns 5 to 10 from 1 to 5");
  }

  @Test
  void codesWithANoteOnTheirNumbers_nameFunctionsAsTheyDoWithout() {
    for (String prefix : List.of("it_", "hr_")) {
      for (int i = 1; i <= 2; i++) {
        block(prefix, 1, 1, 5);
        header.set(header.size() - 1, prefix + i + " (1=lowest;5=highest;9=DK)");
      }
    }

    assertThat(draft().functions()).containsExactly("IT", "HR");
  }
}
