package io.github.locus.simulate;

import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.DimensionRole;
import io.github.locus.instrument.Instrument;
import io.github.locus.instrument.LocalizedText;
import io.github.locus.instrument.OrgFunction;
import io.github.locus.instrument.ResponseScale;
import io.github.locus.instrument.SurveyItem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small questionnaire for tests: two capability dimensions and direct testimony. */
final class Instruments {
  private Instruments() {}

  static Instrument small(String... functions) {
    return new Instrument(
        "small",
        "1",
        List.of("en"),
        Stream.of(functions).map(OrgFunction::new).toList(),
        List.of(
            dimension("people", DimensionRole.CAPABILITY, 2, false, false, true),
            dimension("technology", DimensionRole.CAPABILITY, 1, false, false),
            dimension("strategy", DimensionRole.STRATEGY, 1, false, false),
            dimension("reliance", DimensionRole.RELIANCE, 1, true)),
        List.of(),
        Map.of());
  }

  private static Dimension dimension(
      String id, DimensionRole role, double weight, boolean... reversed) {
    List<SurveyItem> items =
        IntStream.range(0, reversed.length)
            .mapToObj(
                i ->
                    new SurveyItem(
                        id + "_" + (i + 1), LocalizedText.english("Sentence"), reversed[i]))
            .toList();
    return new Dimension(
        id, role, weight, LocalizedText.english(id), ResponseScale.of(1, 5), items);
  }
}
