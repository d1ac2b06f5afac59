package io.github.locus.exports;

import io.github.locus.exports.FormQuestion.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an Advanced Format TXT as its documentation says. */
public final class QualtricsImport {
  private static final Pattern COMMAND = Pattern.compile("\\[\\[([A-Za-z]+)(?::(.*))?]]");

  private String kind = "";
  private String id = "";
  private final List<String> title = new ArrayList<>();
  private final List<Entry> choices = new ArrayList<>();
  private final List<Entry> answers = new ArrayList<>();
  private final List<FormQuestion> questions = new ArrayList<>();

  private QualtricsImport() {}

  /**
   * Reads.
   *
   * @param text the file
   * @return its questions in order, without those that are text alone
   */
  public static List<FormQuestion> read(String text) {
    QualtricsImport reader = new QualtricsImport();
    List<String> lines = text.lines().toList();
    if (!lines.get(0).equals("[[AdvancedFormat]]")) {
      throw new IllegalArgumentException("not the advanced format");
    }
    String section = "title";
    String recode = "";
    for (String line : lines.subList(1, lines.size())) {
      Matcher command = COMMAND.matcher(line);
      if (!command.matches()) {
        if (line.startsWith("[[")) {
          throw new IllegalArgumentException("no command: " + line);
        }
        if (!line.isEmpty()) {
          reader.take(section, recode, line);
        }
        continue;
      }
      String argument = command.group(2) == null ? "" : command.group(2);
      switch (command.group(1)) {
        case "Question" -> {
          reader.finish();
          reader.kind = argument;
          section = "title";
        }
        case "Block", "PageBreak" -> reader.finish();
        case "ID" -> reader.id = argument;
        case "Choices", "AdvancedChoices" -> section = "choices";
        case "AdvancedAnswers" -> section = "answers";
        case "Choice", "Answer" -> recode = argument;
        default -> throw new IllegalArgumentException("unknown command: " + line);
      }
    }
    reader.finish();
    return List.copyOf(reader.questions);
  }

  private void take(String section, String recode, String line) {
    if (kind.isEmpty()) {
      throw new IllegalArgumentException("text outside a question: " + line);
    }
    switch (section) {
      case "title" -> title.add(ShownText.of(line));
      case "choices" ->
          choices.add(
              new Entry(
                  recode.isEmpty() || kind.equals("Matrix") ? "" + (choices.size() + 1) : recode,
                  ShownText.of(line)));
      default -> answers.add(new Entry(recode, ShownText.of(line)));
    }
  }

  private void finish() {
    boolean matrix = kind.equals("Matrix");
    if (!kind.isEmpty() && !kind.equals("DB")) {
      questions.add(
          new FormQuestion(
              id,
              String.join(" ", title),
              matrix ? List.copyOf(choices) : List.of(),
              List.copyOf(matrix ? answers : choices)));
    }
    kind = "";
    id = "";
    title.clear();
    choices.clear();
    answers.clear();
  }
}
