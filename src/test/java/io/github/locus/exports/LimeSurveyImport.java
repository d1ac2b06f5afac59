package io.github.locus.exports;

import io.github.locus.exports.FormQuestion.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a tab-separated survey structure as the manual says, one of its languages. */
public final class LimeSurveyImport {
  private LimeSurveyImport() {}

  /**
   * Reads.
   *
   * @param text the file, with its byte order mark
   * @param language language tag
   * @return its questions in order
   */
  public static List<FormQuestion> read(String text, String language) {
    if (text.charAt(0) != '\uFEFF') {
      throw new IllegalArgumentException("no byte order mark");
    }
    List<String> lines = text.substring(1).lines().toList();
    List<String> columns = List.of(lines.get(0).split("\t", -1));
    List<FormQuestion> questions = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Map<String, String> row = row(columns, line);
      if (!language.equals(row.get("language"))) {
        continue;
      }
      String shown = ShownText.of(row.getOrDefault("text", ""));
      Entry entry = new Entry(row.getOrDefault("name", ""), shown);
      switch (row.getOrDefault("class", "")) {
        case "SL", "G" -> {}
        case "Q" -> questions.add(new FormQuestion(code(entry, 20), shown, List.of(), List.of()));
        case "SQ" -> {
          code(entry, 20);
          FormQuestion last = questions.remove(questions.size() - 1);
          questions.add(
              new FormQuestion(
                  last.code(), last.title(), with(last.rows(), entry), last.options()));
        }
        case "A" -> {
          code(entry, 5);
          FormQuestion last = questions.remove(questions.size() - 1);
          questions.add(
              new FormQuestion(
                  last.code(), last.title(), last.rows(), with(last.options(), entry)));
        }
        default -> throw new IllegalArgumentException("unknown class: " + line);
      }
    }
    return List.copyOf(questions);
  }

  private static Map<String, String> row(List<String> columns, String line) {
    String[] fields = line.split("\t", -1);
    if (fields.length != columns.size() || line.contains("\"")) {
      throw new IllegalArgumentException("not " + columns.size() + " plain fields: " + line);
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i++) {
      row.put(columns.get(i), fields[i]);
    }
    return row;
  }

  private static String code(Entry entry, int longest) {
    if (!entry.code().matches("[A-Za-z0-9]{1," + longest + "}")) {
      throw new IllegalArgumentException("not a code: " + entry.code());
    }
    return entry.code();
  }

  private static List<Entry> with(List<Entry> entries, Entry more) {
    if (entries.stream().anyMatch(entry -> entry.code().equalsIgnoreCase(more.code()))) {
      throw new IllegalArgumentException("a code given twice: " + more.code());
    }
    List<Entry> all = new ArrayList<>(entries);
    all.add(more);
    return List.copyOf(all);
  }
}
