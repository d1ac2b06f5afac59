package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.ingest.study.StudyWave;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the survey rounds of a study. */
final class WaveParser {
  private static final String WAVES = "waves";
  private static final List<String> KEYS = List.of("name", "from", "to", "values");

  private final StudyFields root;

  WaveParser(StudyFields root) {
    this.root = root;
  }

  List<StudyWave> waves() {
    List<StudyWave> waves = new ArrayList<>();
    root.node(WAVES)
        .map(node -> root.list(node, WAVES))
        .orElse(List.of())
        .forEach(node -> wave(node).ifPresent(wave -> add(waves, wave, node)));
    return waves;
  }

  private Optional<StudyWave> wave(YamlNode node) {
    if (!(node instanceof Mapping)) {
      return root.text(node, WAVES).map(StudyWave::named);
    }
    Optional<StudyFields> given = root.of(node, WAVES, KEYS);
    if (given.isEmpty()) {
      return Optional.empty();
    }
    StudyFields fields = given.get();
    Optional<String> name =
        fields.required("name", Clause.NAME_OF_WAVE).flatMap(n -> fields.text(n, "name"));
    Optional<LocalDate> from = fields.day("from");
    Optional<LocalDate> to = fields.day("to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      fields.badValue("to", Clause.DAY_NOT_BEFORE.with(from.get()), to.get().toString());
    }
    List<String> values = fields.texts("values");
    return name.map(n -> new StudyWave(n, from, to, values));
  }

  private void add(List<StudyWave> waves, StudyWave wave, YamlNode node) {
    for (StudyWave other : waves) {
      if (other.name().equals(wave.name())) {
        root.badValue(node, WAVES, Clause.NAMED_WAVES, wave.name());
      } else if (wave.isDated() && other.isDated() && overlap(wave, other)) {
        root.out()
            .add(DiagnosticCode.OVERLAPPING_WAVES, root.place(node), wave.name(), other.name());
      } else {
        wave.values().stream()
            .filter(other.values()::contains)
            .forEach(
                value ->
                    root.out()
                        .add(
                            DiagnosticCode.TWO_MEANINGS,
                            root.place(node),
                            value,
                            other.name(),
                            wave.name()));
      }
    }
    waves.add(wave);
  }

  private static boolean overlap(StudyWave a, StudyWave b) {
    return !a.from().orElse(LocalDate.MIN).isAfter(b.to().orElse(LocalDate.MAX))
        && !b.from().orElse(LocalDate.MIN).isAfter(a.to().orElse(LocalDate.MAX));
  }
}
