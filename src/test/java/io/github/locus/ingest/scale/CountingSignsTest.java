package io.github.locus.ingest.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.label.LabelCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountingSignsTest {
  private static final LabelCatalogue KNOWN = LabelCatalogue.builtIn();

  private static List<String> stated(List<String> labels, String... headers) {
    List<List<String>> texts = List.of(headers).stream().map(List::of).toList();
    return CountingSigns.stated(labels, texts, List.of(), KNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V III II IV     | Speed (I = worst, V = best)           | I II III IV V",
        "V III II IV     | 2. Speed (I = best, V = worst)        | V IV III II I",
        "a b c d e       | IT is kind (a = always, e = never)    | e d c b a",
        "B C D E A       | IT from A (very poor) to E (very good)| A B C D E",
        "B C D E A       | IT: sehr gut (A) bis mangelhaft (E)   | E D C B A",
        "A B C           | A = good, B = average, C = poor       | C B A"
      })
  void signsBetweenStatedEnds_areThePointsInTheirOrder(String seen, String header, String order) {
    assertThat(stated(List.of(seen.split(" ")), header, header)).containsExactly(order.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Speed",
        "Part A: speed",
        "Speed (A = best)",
        "Speed (A = internal, E = external)",
        "Speed (A = best, D = worst)",
        "Speed (A = best, E = not applicable)",
        "Speed (B = best, E = worst)",
        "Speed (A = best, E = worst, F = no answer)"
      })
  void signsWhoseEndsAreNotTold_haveNoOrder(String header) {
    assertThat(stated(List.of("A", "B", "C", "D", "E"), header)).isEmpty();
  }

  @Test
  void columnsThatStateDifferentEnds_orOfWhichOneStatesNone_haveNoOrder() {
    List<String> seen = List.of("I", "II", "III", "IV", "V");

    assertThat(stated(seen, "IT (I = worst, V = best)", "HR (I = best, V = worst)")).isEmpty();
    assertThat(stated(seen, "IT (I = worst, V = best)", "HR")).isEmpty();
  }

  @Test
  void legend_speaksForColumnsThatSayNothing() {
    assertThat(
            CountingSigns.stated(
                List.of("A", "B", "C", "E"),
                List.of(List.of("IT"), List.of("HR")),
                List.of("A = sehr gut, E = mangelhaft"),
                KNOWN))
        .containsExactly("E", "D", "C", "B", "A");
  }
}
