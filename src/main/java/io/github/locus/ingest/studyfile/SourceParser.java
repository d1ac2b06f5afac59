package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.platform.Platforms;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.table.AnswerRows;
import io.github.locus.ingest.yaml.YamlFields;
import io.github.locus.ingest.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads which files a study is made of. */
final class SourceParser {
  private static final String FILES = "files";
  private static final List<String> KEYS =
      List.of(
          "path",
          "platform",
          "encoding",
          "delimiter",
          "sheet",
          "person",
          "question",
          "answer",
          "apart",
          "headerRows",
          "function",
          "unit",
          "wave",
          ColumnParser.COLUMNS,
          "items");
  private static final Map<String, String> ENCODINGS =
      same(
          "utf-8",
          "utf-8-bom",
          "utf-16le",
          "utf-16be",
          "windows-1252",
          "windows-1250",
          "windows-1251",
          "windows-1253",
          "windows-1254");
  private static final Map<String, Character> DELIMITERS =
      Map.of(",", ',', ";", ';', "\t", '\t', "tab", '\t', "|", '|', "comma", ',', "semicolon", ';');

  private final YamlFields root;

  SourceParser(YamlFields root) {
    this.root = root;
  }

  List<StudySource> files() {
    List<StudySource> files = new ArrayList<>();
    root.value(FILES).map(YamlValue::elements).orElse(List.of()).stream()
        .flatMap(file -> file(file).stream())
        .forEach(files::add);
    return files;
  }

  private static Optional<StudySource> file(YamlValue value) {
    return value.isMapping()
        ? value.fields(KEYS).flatMap(SourceParser::file)
        : value.text().map(StudySource::of);
  }

  private static Optional<StudySource> file(YamlFields fields) {
    Optional<String> path = fields.requiredText("path", Clause.PATH_OF_FILE);
    Optional<Platform> platform = fields.choice("platform", Platforms.byCode());
    Optional<String> encoding = fields.choice("encoding", ENCODINGS);
    Optional<Character> delimiter = fields.choice("delimiter", DELIMITERS);
    Optional<Integer> headerRows = fields.whole("headerRows", 1, Clause.NUMBER_OF_ROWS);
    Map<StudyField, ColumnReference> columns = ColumnParser.fields(fields);
    Map<String, ItemPlacement> items = new ItemParser(fields).items();
    return path.map(
        text ->
            new StudySource(
                text,
                platform,
                encoding,
                delimiter,
                fields.text("sheet"),
                answers(fields),
                headerRows.map(OptionalInt::of).orElse(OptionalInt.empty()),
                fields.text("function"),
                fields.text("unit"),
                fields.text("wave"),
                columns,
                items));
  }

  /** Where a row is one answer, all three columns are needed. */
  private static Optional<AnswerRows> answers(YamlFields fields) {
    List<String> keys = List.of("person", "question", "answer");
    if (keys.stream().allMatch(key -> fields.value(key).isEmpty())) {
      return Optional.empty();
    }
    List<Optional<String>> columns =
        keys.stream().map(key -> fields.requiredText(key, Clause.A_HEADER)).toList();
    return columns.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new AnswerRows(
                columns.get(0).orElseThrow(),
                columns.get(1).orElseThrow(),
                columns.get(2).orElseThrow(),
                apart(fields)))
        : Optional.empty();
  }

  private static List<String> apart(YamlFields fields) {
    return fields.value("apart").map(YamlValue::elements).orElse(List.of()).stream()
        .flatMap(column -> column.text().stream())
        .toList();
  }

  private static Map<String, String> same(String... codes) {
    Map<String, String> map = new LinkedHashMap<>();
    for (String code : codes) {
      map.put(code, code);
    }
    return map;
  }
}
