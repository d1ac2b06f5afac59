package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.study.StudyWave;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the survey rounds of a study. */
final class WaveParser {
  private static final String WAVES = "waves";
  private static final List<String> KEYS = List.of("name", "from", "to", "values");

  private final YamlFields root;

  WaveParser(YamlFields root) {
    this.root = root;
  }

  List<StudyWave> waves() {
    List<StudyWave> waves = new ArrayList<>();
    root.value(WAVES)
        .flatMap(YamlValue::list)
        .orElse(List.of())
        .forEach(value -> wave(value).ifPresent(wave -> add(waves, wave, value)));
    return waves;
  }

  private static Optional<StudyWave> wave(YamlValue value) {
    return value.isMapping()
        ? value.fields(KEYS).flatMap(WaveParser::wave)
        : value.text().map(StudyWave::named);
  }

  private static Optional<StudyWave> wave(YamlFields fields) {
    Optional<String> name = fields.requiredText("name", Clause.NAME_OF_WAVE);
    Optional<LocalDate> from = fields.day("from");
    Optional<LocalDate> to = fields.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      fields
          .value("to")
          .ifPresent(end -> end.bad(Clause.DAY_NOT_BEFORE.with(from.get()), to.get().toString()));
    }
    List<String> values = fields.texts("values");
    return name.map(n -> new StudyWave(n, from, to, values));
  }

  private static void add(List<StudyWave> waves, StudyWave wave, YamlValue value) {
    for (StudyWave other : waves) {
      if (other.name().equals(wave.name())) {
        value.bad(Clause.NAMED_WAVES, wave.name());
      } else if (wave.isDated() && other.isDated() && overlap(wave, other)) {
        value.report(DiagnosticCode.OVERLAPPING_WAVES, wave.name(), other.name());
      } else {
        wave.values().stream()
            .filter(other.values()::contains)
            .forEach(
                said -> value.report(DiagnosticCode.TWO_MEANINGS, said, other.name(), wave.name()));
      }
    }
    waves.add(wave);
  }

  private static boolean overlap(StudyWave a, StudyWave b) {
    return !a.from().orElse(LocalDate.MIN).isAfter(b.to().orElse(LocalDate.MAX))
        && !b.from().orElse(LocalDate.MIN).isAfter(a.to().orElse(LocalDate.MAX));
  }
}
