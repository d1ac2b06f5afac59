package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.DateOrder;
import io.github.locus.ingest.study.RecordRule;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudyFile;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the nodes of a study file into a study. */
final class StudyParser {
  private static final List<String> KEYS =
      List.of(
          "title",
          "files",
          "roster",
          "instrument",
          "rates",
          "functions",
          "columns",
          "leaders",
          "items",
          "labels",
          "missing",
          "units",
          "windows",
          "nominations",
          "waves",
          FieldworkParser.FIELDWORK,
          "dateOrder",
          "records",
          "weights",
          "threshold",
          "minGroup",
          "seed",
          "language",
          "nameLeaders",
          "costPerPoint",
          "careless");

  private StudyParser() {}

  /**
   * Parses the root.
   *
   * @param root root of the file
   * @return the study; not to be used where diagnostics hold errors
   */
  static Optional<StudyFile> parse(YamlValue root) {
    return root.fields(KEYS).map(StudyParser::study);
  }

  private static StudyFile study(YamlFields root) {
    LabelParser labels = new LabelParser(root);
    WeightParser weights = new WeightParser(root);
    Map<StudyField, ColumnReference> columns = new EnumMap<>(StudyField.class);
    columns.putAll(ColumnParser.fields(root));
    weights.column().ifPresent(column -> columns.put(StudyField.WEIGHT, column));
    return new StudyFile(
        root.text("title"),
        new SourceParser(root).files(),
        root.text("roster"),
        root.text("instrument"),
        root.texts("rates"),
        columns,
        ColumnParser.leaders(root),
        new ItemParser(root).items(),
        labels.labels(),
        labels.missing(),
        new NameParser(root).names(),
        new WaveParser(root).waves(),
        new FieldworkParser(root).fieldwork(),
        root.choice("dateOrder", DateOrder.byKey()),
        records(root),
        weights.raking(),
        SettingsParser.settings(root));
  }

  private static RecordRule records(YamlFields root) {
    RecordRule defaults = RecordRule.withDefaults();
    return root.below("records", List.of("unfinished", "minimumAnswered", "anonymous"))
        .map(
            given ->
                new RecordRule(
                    given
                        .choice("unfinished", Map.of("keep", true, "drop", false))
                        .orElse(defaults.keepUnfinished()),
                    given
                        .whole("minimumAnswered", 1, Clause.NUMBER_OF_ITEMS)
                        .orElse(defaults.minimumAnswered()),
                    given.flag("anonymous").orElse(defaults.anonymous())))
        .orElse(defaults);
  }
}
