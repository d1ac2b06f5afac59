package io.github.locus.ingest.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.column.ColumnProfile;
import io.github.locus.ingest.export.ColumnKind;
import io.github.locus.ingest.export.ExportColumn;
import io.github.locus.ingest.words.UsualNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {
  private static final String[] DECIMALS = {"0.61", "0.87", "1.02", "1.1", "1.39"};

  private static Optional<PlacedField> find(String header, String... values) {
    return new Weights(new FieldHeaders(), new FieldShapes(UsualNames.of(List.of())))
        .find(List.of(profile(0, header, values)), Set.of());
  }

  private static ColumnProfile profile(int index, String header, String... values) {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String value : values) {
      counts.put(value, 20L);
    }
    long records = 20L * values.length;
    return new ColumnProfile(
        new ExportColumn(index, header, header, "", "", "", ColumnKind.QUESTION),
        counts,
        records,
        records,
        0,
        Set.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wt",
        "finalwgt",
        "Gewichtung",
        "raking_weight",
        "w",
        "weight_final",
        "Design weight",
        "Anpassungsgewicht",
      })
  void decimals_underANameOfWeights_areWeights(String header) {
    assertThat(find(header, "1.4", "2,1", "0.9").orElseThrow().sure()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wt", "Weight", "weight_final"})
  void otherNumbers_underANameOfWeights_areAsked(String header) {
    assertThat(find(header, "61", "74", "88").orElseThrow().asked()).isTrue();
    assertThat(find(header, "1", "2", "3").orElseThrow().asked()).isTrue();
  }

  @Test
  void decimalsAboutOne_underAnotherName_areAsked() {
    assertThat(find("adj_k", DECIMALS).orElseThrow().asked()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Engagement index", "Years of service", "FTE"})
  void decimalsAboutOne_thatTheHeaderExplains_areNoWeights(String header) {
    assertThat(find(header, DECIMALS)).isEmpty();
  }

  @Test
  void decimalsThatAreNotScaledToOne_areNoWeights() {
    assertThat(find("adj", "0.61", "1.87", "2.02", "2.1", "1.39")).isEmpty();
  }
}
