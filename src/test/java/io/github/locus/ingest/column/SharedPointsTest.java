package io.github.locus.ingest.column;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Points that people share out go beyond any scale, and add up to 100. */
class SharedPointsTest {
  private static final List<String> THREES = List.of("3 3 3 3 3 3 3 3 3 3".split(" "));

  private static Set<Integer> shared(List<List<String>> columns) {
    List<ColumnProfile> profiles = new ArrayList<>();
    for (List<String> cells : columns) {
      Map<String, Long> counts = new LinkedHashMap<>();
      cells.forEach(cell -> counts.merge(cell, 1L, Long::sum));
      int place = profiles.size();
      String name = "Item " + place;
      profiles.add(
          new ColumnProfile(
              new ExportColumn(place, name, name, "", "", "", ColumnKind.QUESTION),
              counts,
              cells.size(),
              cells.size(),
              0,
              Set.of()));
    }
    return SharedPoints.find(profiles);
  }

  @Test
  void pointsThatAddUpToAHundred_areShared() {
    List<String> most = List.of("60 50 70 60 60 50 70 60 60 60".split(" "));
    List<String> few = List.of("10 20 10 10 20 10 10 10 10 20".split(" "));
    List<String> rest = List.of("30 30 20 30 20 40 20 30 30 20".split(" "));

    assertThat(shared(List.of(most, few, rest))).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void codesForNoAnswer_areNoPoints_thoughAllAddUpByChance() {
    List<String> first = List.of("88 88 88 88 88 1 2 3 4 5".split(" "));
    List<String> low = List.of("2 2 2 2 2 2 2 2 2 2".split(" "));
    List<String> last = List.of("88 88 88 88 88 5 5 5 5 5".split(" "));

    assertThat(shared(List.of(first, THREES, THREES, low, last))).isEmpty();
  }
}
