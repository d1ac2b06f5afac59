package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ColumnReference.ByImportId;
import io.github.locus.ingest.study.ColumnReference.ByNumber;
import io.github.locus.ingest.study.ColumnReference.ByRow;
import io.github.locus.ingest.study.ColumnReference.ByText;
import io.github.locus.ingest.study.ColumnReference.Group;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a study file names columns. */
final class ColumnParser {
  static final String COLUMNS = "columns";

  /** Stands for a column where a person says that there is none. */
  private static final String NONE = "none";

  private static final List<String> KEYS =
      List.of("column", COLUMNS, "importId", "question", "row");
  private static final Pattern RUN = Pattern.compile("(\\d{1,6})\\s*(?:-|–|to)\\s*(\\d{1,6})");

  private ColumnParser() {}

  /**
   * Reads the columns of the fields of a record.
   *
   * @param fields the mapping that holds the key {@code columns}
   * @return column by field
   */
  static Map<StudyField, ColumnReference> fields(YamlFields fields) {
    Map<StudyField, ColumnReference> columns = new EnumMap<>(StudyField.class);
    fields
        .below(COLUMNS, StudyField.keys())
        .ifPresent(
            given ->
                given
                    .entries()
                    .forEach(
                        (key, entry) ->
                            StudyField.of(key)
                                .ifPresent(
                                    field ->
                                        field(entry)
                                            .ifPresent(column -> columns.put(field, column)))));
    return columns;
  }

  /** That none is said in a word, as a draft asks for it. */
  private static Optional<ColumnReference> field(YamlValue value) {
    return value.is(NONE) ? Optional.empty() : reference(value);
  }

  /**
   * Reads the columns of the leaders of functions.
   *
   * @param root the root of the file
   * @return column by function
   */
  static Map<String, ColumnReference> leaders(YamlFields root) {
    return root.below("leaders", YamlFields.ANY)
        .map(given -> given.entries(ColumnParser::reference))
        .orElse(Map.of());
  }

  /**
   * Reads a column.
   *
   * @param value what names it
   * @return the column, empty where nothing is named or a diagnostic says what is wrong
   */
  static Optional<ColumnReference> reference(YamlValue value) {
    if (value.isNothing()) {
      return Optional.empty();
    }
    return value.isMapping()
        ? value.fields(KEYS).flatMap(ColumnParser::reference)
        : value.text().map(ByText::new);
  }

  private static Optional<ColumnReference> reference(YamlFields fields) {
    List<String> keys = KEYS.stream().filter(key -> fields.value(key).isPresent()).toList();
    if (keys.equals(List.of("question", "row"))) {
      Optional<String> row = fields.text("row");
      return fields.text("question").flatMap(q -> row.map(r -> new ByRow(q, r)));
    }
    if (keys.size() > 1) {
      fields.exclusive(keys.get(0), keys.get(1));
      return Optional.empty();
    }
    if (keys.isEmpty()) {
      fields.required("column", Clause.NUMBER_OF_COLUMN);
      return Optional.empty();
    }
    String key = keys.get(0);
    return switch (key) {
      case "column" -> fields.whole(key, 1, Clause.NUMBER_OF_COLUMN).map(ByNumber::new);
      case COLUMNS -> fields.value(key).flatMap(run -> run(run, Group::new));
      case "importId" -> fields.text(key).map(ByImportId::new);
      default -> fields.text(key).map(ByText::new);
    };
  }

  /**
   * Reads a run of columns.
   *
   * @param value its value, for example {@code 18-23}
   * @param maker takes the numbers of the first and the last column
   * @param <T> what the run is
   * @return the run, empty where a diagnostic says what is wrong
   */
  static <T> Optional<T> run(YamlValue value, BiFunction<Integer, Integer, T> maker) {
    Optional<String> text = value.text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher run = RUN.matcher(text.get().strip());
    if (run.matches()) {
      int first = Integer.parseInt(run.group(1));
      int last = Integer.parseInt(run.group(2));
      if (first >= 1 && last >= first) {
        return Optional.of(maker.apply(first, last));
      }
    }
    value.bad(Clause.TWO_COLUMN_NUMBERS, text.get());
    return Optional.empty();
  }

  /** Whether a value is a run of columns and nothing else. */
  static boolean isRun(YamlValue value) {
    return value.entries().keySet().equals(Set.of(COLUMNS));
  }
}
