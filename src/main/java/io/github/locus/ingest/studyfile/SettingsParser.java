package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.StudySettings;
import io.github.locus.ingest.yaml.YamlFields;
import java.util.List;
import java.util.Map;

/** The options of the analysis, which stand in study files and in files of a batch alike. */
final class SettingsParser {
  /** Their keys. */
  static final List<String> KEYS =
      List.of("threshold", "minGroup", "seed", "language", "nameLeaders", "careless");

  private static final int SMALLEST_GROUP = 3;

  private SettingsParser() {}

  static StudySettings settings(YamlFields root) {
    return new StudySettings(
        root.decimal("threshold", Clause.NUMBER_BELOW_100, t -> t > 0 && t < 100),
        root.whole("minGroup", SMALLEST_GROUP, Clause.WHOLE_FROM_3),
        root.value("seed").flatMap(seed -> seed.whole(Clause.WHOLE_NUMBER, n -> true)),
        root.text("language"),
        root.flag("nameLeaders"),
        root.choice("careless", Map.of("keep", true, "drop", false)));
  }
}
