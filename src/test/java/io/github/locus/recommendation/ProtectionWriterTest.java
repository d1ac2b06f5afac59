package io.github.locus.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.locus.result.FunctionStatus;
import io.github.locus.result.ProtectedWave;
import io.github.locus.result.Reason;
import io.github.locus.result.Result;
import io.github.locus.result.ScoringResult;
import io.github.locus.result.Shown;
import io.github.locus.result.Statement;
import io.github.locus.wording.ResultWords;
import io.github.locus.wording.Sentences;
import io.github.locus.wording.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What protecting small groups left out and merged is said, of the waves and functions that it concerns. */
class ProtectionWriterTest {
  private static final List<String> WAVES = List.of("2024", "2025", "2026");

  /** One study for every turn that these words can take. */
  static Map<String, Result> cases() {
    Map<String, Result> cases = new LinkedHashMap<>();
    cases.put("a wave left out", study(WAVES, waves(0, 8, 8), waves(0, 8, 8)));
    cases.put("two waves left out", study(WAVES, waves(0, 0, 8), waves(0, 0, 8)));
    cases.put("a wave of a function left out", study(WAVES, waves(8, 8, 8), waves(8, 0, 8)));
    cases.put("the latest wave left out", study(WAVES, waves(8, 8, 0), waves(8, 8, 0)));
    cases.put(
        "the latest wave of a function left out", study(WAVES, waves(8, 8, 8), waves(8, 8, 0)));
    cases.put("units merged in a wave", study(WAVES, merged("2025", 3), merged("2025", 5)));
    cases.put("units merged", study(List.of("1"), merged("1", 3), merged("1", 3)));
    return cases;
  }

  private static List<ProtectedWave> waves(int... units) {
    return List.of(
        new ProtectedWave("2024", units[0], 0, 0),
        new ProtectedWave("2025", units[1], 0, 0),
        new ProtectedWave("2026", units[2], 0, 0));
  }

  private static List<ProtectedWave> merged(String wave, int units) {
    return List.of(new ProtectedWave(wave, 8, units, 1));
  }

  private static Result study(List<String> waves, List<ProtectedWave> it, List<ProtectedWave> hr) {
    Map<String, Shown<Integer>> persons = new LinkedHashMap<>();
    waves.forEach(wave -> persons.put(wave, Shown.withheld(Reason.NO_ANSWERS)));
    Result study =
        Cases.study(
            List.of(
                Cases.function("IT", FunctionStatus.SYSTEMATIC),
                Cases.function("HR", FunctionStatus.NOT_READY)),
            Map.of("IT", 0.9, "HR", 0.1),
            Map.of("IT", 0.9, "HR", 0.1));
    ScoringResult scoring =
        new ScoringResult(
            Cases.shown(90),
            Cases.shown(90),
            Map.of("IT", persons, "HR", persons),
            Cases.shown(0.01),
            Map.of(),
            Map.of(),
            Cases.none());
    Map<String, List<ProtectedWave>> protection = new LinkedHashMap<>();
    protection.put("IT", it);
    protection.put("HR", hr);
    return Cases.with(Cases.with(study, Result::scoring, scoring), Result::protection, protection);
  }

  private static List<String> said(String name) {
    Result result = Cases.advised(cases().getOrDefault(name, study(WAVES, List.of(), List.of())));
    List<String> said = new Sentences(new ResultWords(Words.of("en"), result)).caveats();
    List<Statement> caveats = result.verdict().caveats();
    return caveats.stream()
        .filter(c -> c.code().matches("wave-left-out|today-of-wave|merged-units"))
        .map(c -> said.get(caveats.indexOf(c)))
        .toList();
  }

  @Test
  void waveThatIsLeftOutOfEveryFunction_isNamedOnce() {
    assertThat(said("a wave left out"))
        .containsExactly(
            "Wave 2024 is left out: in it no function has ratings that can be used from 5 people or more.");
  }

  @Test
  void severalWavesThatAreLeftOut_areNamedTogether() {
    assertThat(said("two waves left out"))
        .containsExactly(
            "Waves 2024 and 2025 are left out: in them no function has ratings that can be used from 5 people or more.");
  }

  @Test
  void functionThatIsLeftOutOfAWave_isNamedWithIt() {
    assertThat(said("a wave of a function left out"))
        .containsExactly(
            "For HR, wave 2025 is left out: fewer than 5 people gave ratings there that can be used.");
  }

  @Test
  void latestWaveThatIsLeftOut_isNotToday() {
    assertThat(said("the latest wave left out"))
        .containsExactly(
            "Wave 2026 is left out: in it no function has ratings that can be used from 5 people or more.",
            "“Today” means wave 2025, the latest with ratings that are used.");
    assertThat(said("the latest wave of a function left out"))
        .contains("For HR, “today” means wave 2025, the latest with ratings that are used.");
  }

  @Test
  void mergedUnits_areCountedForTheFunctionOfWhichMostAreMerged() {
    assertThat(said("units merged in a wave"))
        .contains(
            "To protect the people in small units, these are merged before anything is computed: of the 8 units with"
                + " ratings of HR in wave 2025, 5 count as 1. The table of what was merged has all of it.");
    assertThat(said("units merged"))
        .containsExactly(
            "To protect the people in small units, these are merged before anything is computed: of the 8 units with"
                + " ratings of IT and HR, 3 count as 1. The table of what was merged has all of it.");
  }

  @Test
  void nothingMergedOrLeftOut_saysNothing() {
    assertThat(said("nothing")).isEmpty();
  }
}
