package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistinctCountsTest {
  @Test
  void aMember_countsOnceInEachGroupHoweverItsEntriesAreMixed() {
    DistinctCounts counts = new DistinctCounts(3);
    int[][] entries = {{0, 0}, {1, 0}, {0, 0}, {0, 1}, {0, 1}, {1, 2}};
    for (int[] entry : entries) {
      counts.add(entry[0], entry[1]);
    }

    assertThat(new int[] {counts.of(0), counts.of(1), counts.of(2)}).containsExactly(2, 2, 0);
  }
}
