package io.github.locus.exports;

import io.github.locus.exports.FormQuestion.Entry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the form that the script would build from the value at its top. */
public final class GoogleFormsImport {
  private static final String VALUE = "const QUESTIONNAIRE = ";

  private GoogleFormsImport() {}

  /**
   * Reads.
   *
   * @param script the script
   * @return its questions in order, without page breaks
   */
  public static List<FormQuestion> read(String script) {
    int from = script.indexOf(VALUE) + VALUE.length();
    String json = script.substring(from, script.indexOf("\n};\n", from) + 2);
    List<FormQuestion> questions = new ArrayList<>();
    for (JsonNode question : JsonMapper.builder().build().readTree(json).get("questions")) {
      if (!question.get("kind").asString().equals("page")) {
        questions.add(
            new FormQuestion(
                "",
                question.get("title").asString(),
                entries(question, "rows"),
                entries(question, "options")));
      }
    }
    return List.copyOf(questions);
  }

  /** The platform refuses a row or an option that is given twice. */
  private static List<Entry> entries(JsonNode question, String name) {
    List<Entry> entries = new ArrayList<>();
    if (question.has(name)) {
      question.get(name).forEach(text -> entries.add(new Entry("", text.asString())));
    }
    if (new HashSet<>(entries).size() < entries.size()) {
      throw new IllegalArgumentException(name + " given twice: " + entries);
    }
    return List.copyOf(entries);
  }
}
