package io.github.locus.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.draft.CodePointOrder;
import io.github.locus.ingest.draft.StableSort;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {
  @Test
  void supplementaryCharacters_comeLast() {
    List<String> names =
        Arrays.asList("\uFF21", "a", "\uD83D\uDE00", "\uD83D\uDE01", "B", "", "aa");
    names.sort(CodePointOrder.ORDER);

    assertThat(names).containsExactly("", "B", "a", "aa", "\uFF21", "\uD83D\uDE00", "\uD83D\uDE01");
  }

  @Test
  void ranks_areThoseOfTheSortedNames() {
    assertThat(StableSort.ranks(List.of("c", "a", "b"))).containsExactly(2, 0, 1);
  }

  @Test
  void countingSort_keepsTheOrderOfEquals() {
    int[] keys = {1, 0, 1, 0};

    assertThat(StableSort.by(StableSort.unsorted(4), row -> keys[row], 2))
        .containsExactly(1, 3, 0, 2);
  }
}
