package io.github.locus.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.locus.statistics.RakingResult.Raked;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against survey::rake of R; see ORIGIN.md beside the data. */
class RakingReferenceTest {
  /** Both iterate to 1e-10 and better in shares; a weight is at most some twenty. */
  private static final double TOLERANCE = 1e-7;

  @ParameterizedTest
  @ValueSource(strings = {"api", "simulated"})
  void weights_areThoseOfR(String set) throws IOException {
    List<CSVRecord> rows = rows(set + ".csv");

    assertThat(rake(set, rows, Double.POSITIVE_INFINITY).weights())
        .containsExactly(column(rows, "weight"), within(TOLERANCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"api", "simulated"})
  void trimmedWeights_areThoseOfR(String set) throws IOException {
    List<CSVRecord> rows = rows(set + ".csv");
    double limit =
        rows("targets.csv").stream()
            .filter(row -> row.get("set").equals(set))
            .mapToDouble(row -> Double.parseDouble(row.get("limit")))
            .findFirst()
            .orElseThrow();
    Raked raked = rake(set, rows, limit);

    assertThat(raked.weights()).containsExactly(column(rows, "trimmed"), within(TOLERANCE));
    assertThat(raked.trimmed()).isPositive();
  }

  private static Raked rake(String set, List<CSVRecord> rows, double limit) throws IOException {
    Map<String, Map<String, Double>> targets = new LinkedHashMap<>();
    for (CSVRecord row : rows("targets.csv")) {
      if (row.get("set").equals(set)) {
        targets
            .computeIfAbsent(row.get("margin"), m -> new LinkedHashMap<>())
            .put(row.get("category"), Double.parseDouble(row.get("share")));
      }
    }
    List<RakingMargin> margins = new ArrayList<>();
    targets.forEach(
        (margin, shares) -> {
          List<String> names = List.copyOf(shares.keySet());
          margins.add(
              new RakingMargin(
                  rows.stream().mapToInt(row -> names.indexOf(row.get(margin))).toArray(),
                  shares.values().stream().mapToDouble(share -> share).toArray()));
        });
    RakingResult result = Raking.rake(margins, column(rows, "base"), limit);
    assertThat(result).isInstanceOf(Raked.class);
    return (Raked) result;
  }

  private static double[] column(List<CSVRecord> rows, String name) {
    return rows.stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray();
  }

  private static List<CSVRecord> rows(String file) throws IOException {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(RakingReferenceTest.class.getResourceAsStream("raking/" + file)),
            StandardCharsets.UTF_8)) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }
}
