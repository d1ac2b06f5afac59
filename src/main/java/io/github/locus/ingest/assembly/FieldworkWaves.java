package io.github.locus.ingest.assembly;

import io.github.locus.diagnostic.Clause;
import io.github.locus.diagnostic.DiagnosticCode;
import io.github.locus.diagnostic.Diagnostics;
import io.github.locus.diagnostic.Place;
import io.github.locus.ingest.draft.WaveNames;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.study.StudyPlaces;
import java.util.List;
import java.util.Optional;

/** Whether the days of a study are those of rounds that the data have. */
public final class FieldworkWaves {
  private static final String KEY = "fieldwork";

  private static final String WAVE = "wave";

  private FieldworkWaves() {}

  /**
   * Reports days that belong to no round, or to nobody knows which of several.
   *
   * @param study says when people were asked
   * @param places where its keys stand
   * @param waves the rounds of the data, each once; not empty
   * @param out takes what is wrong
   */
  public static void check(
      StudyFile study, StudyPlaces places, List<String> waves, Diagnostics out) {
    List<StudyFile.Fieldwork> stated = study.fieldwork();
    for (int i = 0; i < stated.size(); i++) {
      Optional<String> wave = stated.get(i).wave();
      if (wave.isEmpty() && waves.size() > 1) {
        out.add(
            DiagnosticCode.MISSING_KEY,
            places.of(KEY, String.valueOf(i)),
            WAVE,
            Clause.WAVE_OF_DAYS.with(WaveNames.shown(waves)));
      } else if (wave.isPresent() && !waves.contains(wave.get())) {
        out.add(
            DiagnosticCode.BAD_VALUE,
            placeOfWave(places, String.valueOf(i)),
            WAVE,
            Clause.ONE_OF.with(WaveNames.shown(waves)),
            wave.get());
      }
    }
  }

  /** A single entry may stand without a list around it. */
  private static Place placeOfWave(StudyPlaces places, String entry) {
    boolean listed = !places.of(KEY, entry).equals(places.of(KEY));
    return listed ? places.of(KEY, entry, WAVE) : places.of(KEY, WAVE);
  }
}
