package io.github.locus.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.ingest.InstrumentLibrary;
import io.github.locus.instrument.Dimension;
import io.github.locus.instrument.Instrument;
import io.github.locus.result.WeightingResult;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The weightings of an instrument beside the weights that it declares. */
class WeightingsTest {
  private static final Instrument BUILT_IN = new InstrumentLibrary().load("locus-12").orElseThrow();

  /** The built-in instrument with people counting so many times as much as any other. */
  private static Instrument people(double weight) {
    return new Instrument(
        BUILT_IN.id(),
        BUILT_IN.version(),
        BUILT_IN.languages(),
        BUILT_IN.functions(),
        BUILT_IN.dimensions().stream()
            .map(
                d ->
                    new Dimension(
                        d.id(),
                        d.role(),
                        d.id().equals("people") ? weight : d.weight(),
                        d.name(),
                        d.scale(),
                        d.items()))
            .toList(),
        BUILT_IN.weightings(),
        BUILT_IN.actions());
  }

  private static List<WeightingResult> weightings(Instrument instrument) {
    Random random = new Random(5);
    StringBuilder text = new StringBuilder("respondent,function,unit");
    BUILT_IN.items().forEach(item -> text.append(',').append(item.id()));
    for (int person = 0; person < 40; person++) {
      for (String function : List.of("IT", "L&D")) {
        text.append("\nP%d,%s,U%d".formatted(person, function, person % 4));
        BUILT_IN.items().forEach(item -> text.append(',').append(1 + random.nextInt(5)));
      }
    }
    return new Analysis("test")
        .run(
            TextStudy.of(text.toString())
                .instrument(instrument)
                .study(StudyOptions.defaults().withThreads(2)))
        .decision()
        .orElseThrow()
        .weightings();
  }

  @Test
  void ownWeights_headTheWeightings_withTheFiguresOfTheStudy() {
    List<WeightingResult> all = weightings(people(3));
    assertThat(all)
        .extracting(WeightingResult::name)
        .containsExactly("declared", "equal", "people-first", "technology-first", "business-first");
    assertThat(all.get(0).weights().get("people")).isEqualTo(3.0 / 11);
    assertThat(all)
        .allSatisfy(
            w ->
                assertThat(w.repeatable().get(w.first()))
                    .isEqualTo(
                        w.repeatable().values().stream().mapToDouble(v -> v).max().orElseThrow()));
  }

  @Test
  void declaredWeightsThatAreOneOfThem_areNotListedTwice() {
    assertThat(weightings(people(1)))
        .extracting(WeightingResult::name)
        .containsExactly("equal", "people-first", "technology-first", "business-first");
  }
}
