package io.github.locus.ingest.studyfile;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.export.Platform;
import io.github.locus.ingest.platform.Platforms;
import io.github.locus.ingest.study.ColumnReference;
import io.github.locus.ingest.study.ItemPlacement;
import io.github.locus.ingest.study.StudyField;
import io.github.locus.ingest.study.StudySource;
import io.github.locus.ingest.table.AnswerRows;
import io.github.locus.ingest.yaml.YamlNode;
import io.github.locus.ingest.yaml.YamlNode.Mapping;
import io.github.locus.ingest.yaml.YamlNode.Sequence;
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
      same("utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1252");
  private static final Map<String, Character> DELIMITERS =
      Map.of(",", ',', ";", ';', "\t", '\t', "tab", '\t', "|", '|', "comma", ',', "semicolon", ';');

  private final StudyFields root;

  SourceParser(StudyFields root) {
    this.root = root;
  }

  List<StudySource> files() {
    List<StudySource> files = new ArrayList<>();
    Optional<YamlNode> node = root.node(FILES);
    List<YamlNode> given =
        node.map(n -> n instanceof Sequence list ? list.elements() : List.of(n)).orElse(List.of());
    given.forEach(file -> file(file).ifPresent(files::add));
    return files;
  }

  private Optional<StudySource> file(YamlNode node) {
    return node instanceof Mapping
        ? root.of(node, FILES, KEYS).flatMap(SourceParser::file)
        : root.text(node, FILES).map(StudySource::of);
  }

  private static Optional<StudySource> file(StudyFields fields) {
    Optional<String> path =
        fields.required("path", Clause.PATH_OF_FILE).flatMap(node -> fields.text(node, "path"));
    Map<String, Platform> platforms = new LinkedHashMap<>();
    for (String code : Platforms.codes()) {
      Platforms.ofCode(code).ifPresent(platform -> platforms.put(code, platform));
    }
    Optional<Platform> platform = fields.choice("platform", platforms);
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
  private static Optional<AnswerRows> answers(StudyFields fields) {
    List<String> keys = List.of("person", "question", "answer");
    if (keys.stream().allMatch(key -> fields.node(key).isEmpty())) {
      return Optional.empty();
    }
    List<Optional<String>> columns =
        keys.stream()
            .map(
                key ->
                    fields.required(key, Clause.A_HEADER).flatMap(node -> fields.text(node, key)))
            .toList();
    return columns.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            new AnswerRows(
                columns.get(0).orElseThrow(),
                columns.get(1).orElseThrow(),
                columns.get(2).orElseThrow(),
                apart(fields)))
        : Optional.empty();
  }

  private static List<String> apart(StudyFields fields) {
    return fields
        .node("apart")
        .map(node -> node instanceof Sequence list ? list.elements() : List.of(node))
        .orElse(List.of())
        .stream()
        .flatMap(node -> fields.text(node, "apart").stream())
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
