package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.StudyFile.Fieldwork;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads when people were asked: of the survey as a whole, or of each of its rounds. */
final class FieldworkParser {
  /** Its key. */
  static final String FIELDWORK = "fieldwork";

  private static final String WAVE = "wave";
  private static final List<String> KEYS = List.of(WAVE, "from", "to");

  /** No round takes longer; a year that is mistyped nearly always does. */
  private static final int MOST_YEARS = 2;

  private final YamlFields root;

  FieldworkParser(YamlFields root) {
    this.root = root;
  }

  List<Fieldwork> fieldwork() {
    Optional<YamlValue> value = root.value(FIELDWORK);
    boolean listed = value.filter(YamlValue::isList).isPresent();
    List<Fieldwork> read = new ArrayList<>();
    Set<String> waves = new HashSet<>();
    for (YamlValue stated : value.map(YamlValue::elements).orElse(List.of())) {
      Optional<YamlFields> fields = stated.fields(KEYS);
      Optional<String> wave = fields.flatMap(given -> wave(given, listed));
      if (wave.isPresent() && !waves.add(wave.get())) {
        stated.bad(Clause.NAMED_WAVES, wave.get());
      }
      fields.flatMap(given -> fieldwork(wave, given)).ifPresent(read::add);
    }
    return read;
  }

  private static Optional<String> wave(YamlFields fields, boolean listed) {
    return listed ? fields.requiredText(WAVE, Clause.NAME_OF_WAVE) : fields.text(WAVE);
  }

  private static Optional<Fieldwork> fieldwork(Optional<String> wave, YamlFields fields) {
    Optional<LocalDate> from =
        fields.required("from", Clause.FIRST_DAY_ASKED).flatMap(YamlValue::day);
    Optional<LocalDate> to = fields.required("to", Clause.LAST_DAY_ASKED).flatMap(YamlValue::day);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.get();
    LocalDate latest = first.plusYears(MOST_YEARS);
    if (to.get().isBefore(first) || to.get().isAfter(latest)) {
      fields
          .value("to")
          .ifPresent(end -> end.bad(Clause.DAY_BETWEEN.with(first, latest), to.get().toString()));
      return Optional.empty();
    }
    return Optional.of(new Fieldwork(wave, first, to.get()));
  }
}
