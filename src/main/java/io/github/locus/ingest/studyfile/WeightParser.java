package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.RakingPlan;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.yaml.YamlFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads how the answers are weighted. */
final class WeightParser {
  private static final String WEIGHTS = "weights";
  private static final String COLUMN = "column";
  private static final String RAKE = "rake";
  private static final String WEIGHT = StudyField.WEIGHT.key();
  private static final List<String> KEYS = List.of(COLUMN, RAKE, "trim");
  private static final List<StudyField> MARGINS = List.of(StudyField.OWN_FUNCTION, StudyField.UNIT);

  private final Optional<YamlFields> given;

  WeightParser(YamlFields root) {
    this.given = root.below(WEIGHTS, KEYS);
    given.ifPresent(fields -> fields.exclusive(COLUMN, RAKE));
    boolean known =
        root.value(ColumnParser.COLUMNS)
            .filter(columns -> columns.entries().containsKey(WEIGHT))
            .isPresent();
    if (known) {
      root.exclusive(WEIGHTS, ColumnParser.COLUMNS);
    }
    given
        .filter(fields -> fields.value(COLUMN).isEmpty())
        .ifPresent(fields -> fields.required(RAKE, Clause.MARGINS_OR_COLUMN));
  }

  /** The column of a weight that is known. */
  Optional<ColumnReference> column() {
    return given.flatMap(fields -> fields.value(COLUMN)).flatMap(ColumnParser::reference);
  }

  /** The margins to which weights are to be found. */
  Optional<RakingPlan> raking() {
    Optional<YamlFields> rake =
        given.flatMap(fields -> fields.below(RAKE, MARGINS.stream().map(StudyField::key).toList()));
    if (rake.isEmpty()) {
      return Optional.empty();
    }
    Map<StudyField, Map<String, Double>> margins = new EnumMap<>(StudyField.class);
    for (StudyField field : MARGINS) {
      rake.get()
          .below(field.key(), YamlFields.ANY)
          .map(sizes -> sizes.entries(size -> size.decimal(Clause.SHARE, share -> share > 0)))
          .ifPresent(sizes -> margins.put(field, sizes));
    }
    Optional<Double> trim =
        given.flatMap(f -> f.decimal("trim", Clause.NUMBER_ABOVE_1, value -> value > 1));
    return Optional.of(
        new RakingPlan(margins, trim.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
  }
}
