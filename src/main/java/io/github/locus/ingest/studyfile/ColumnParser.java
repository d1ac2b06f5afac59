package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ColumnReference.ByImportId;
import io.github.locus.ingest.study.ColumnReference.ByNumber;
import io.github.locus.ingest.study.ColumnReference.ByRow;
import io.github.locus.ingest.study.ColumnReference.ByText;
import io.github.locus.ingest.study.ColumnReference.Group;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.ingest.yaml.YamlNode.Entry;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a study file names columns. */
final class ColumnParser {
  static final String COLUMNS = "columns";
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
  static Map<StudyField, ColumnReference> fields(StudyFields fields) {
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
                                        reference(given, entry.value(), key)
                                            .ifPresent(column -> columns.put(field, column)))));
    return columns;
  }

  /**
   * Reads a column.
   *
   * @param fields any mapping of the file
   * @param node the value
   * @param key what it is the value of
   * @return the column, empty where nothing is named or a diagnostic says what is wrong
   */
  static Optional<ColumnReference> reference(StudyFields fields, YamlNode node, String key) {
    if (StudyFields.isNothing(node)) {
      return Optional.empty();
    }
    return node instanceof Mapping
        ? fields.of(node, key, KEYS).flatMap(ColumnParser::reference)
        : fields.text(node, key).map(ByText::new);
  }

  private static Optional<ColumnReference> reference(StudyFields fields) {
    List<String> keys = KEYS.stream().filter(key -> fields.node(key).isPresent()).toList();
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
      case COLUMNS -> fields.node(key).flatMap(node -> run(fields, node, Group::new));
      case "importId" -> fields.text(key).map(ByImportId::new);
      default -> fields.text(key).map(ByText::new);
    };
  }

  /**
   * Reads a run of columns.
   *
   * @param fields any mapping of the file
   * @param node its value, for example {@code 18-23}
   * @param maker takes the numbers of the first and the last column
   * @param <T> what the run is
   * @return the run, empty where a diagnostic says what is wrong
   */
  static <T> Optional<T> run(
      StudyFields fields, YamlNode node, BiFunction<Integer, Integer, T> maker) {
    Optional<String> text = fields.text(node, COLUMNS);
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
    fields.badValue(node, COLUMNS, Clause.TWO_COLUMN_NUMBERS, text.get());
    return Optional.empty();
  }

  /** Whether a mapping is a run of columns and nothing else. */
  static boolean isRun(Map<String, Entry> entries) {
    return entries.size() == 1 && entries.containsKey(COLUMNS);
  }
}
