package io.github.locus.ingest.studytext;

import io.github.locus.ingest.field.AnswerNames;
import io.github.locus.ingest.field.AnswerNames.OpenAnswers;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.studyfile.OpenQuestions;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.ingest.yaml.YamlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the answers to the questions asked once stand for, in a study file.
 *
 * @param answers what was found
 * @param guessed names that may be those of the rated functions; none where that is certain
 * @param naming how the files are called
 */
record AnswerLines(AnswerNames answers, List<String> guessed, StudyNaming naming) {
  private static final String INDENT = "  ";
  private static final int SHORT = 70;
  private static final int MOST = 12;

  void write(YamlLines out) {
    functions(out);
    section(out, "windows", "", answers.windows());
    section(out, "nominations", "", answers.nominations());
    for (OpenAnswers open : answers.open()) {
      String shown =
          open.shown().stream()
              .limit(MOST)
              .map(answer -> "“" + YamlWords.comment(answer, SHORT) + "”")
              .collect(Collectors.joining(", "));
      String hidden = open.hidden() == 0 ? "" : open.hidden() + " answers that few people gave";
      String both = shown + (shown.isEmpty() || hidden.isEmpty() ? "" : ", and ") + hidden;
      out.comment("", "In " + open.field().key() + " these stand for nothing known: " + both + ".");
    }
  }

  /** A name that is a guess carries a mark at which the study stops. */
  private void functions(YamlLines out) {
    if (!guessed.isEmpty()) {
      rated(out);
      return;
    }
    if (answers.functions().isEmpty()) {
      return;
    }
    out.comment("", "What the organisation calls the functions:");
    String guesses =
        answers.guessed().stream()
            .map(guess -> "“" + YamlWords.comment(guess.name(), SHORT) + "” " + guess.why())
            .collect(Collectors.joining(", "));
    if (!guesses.isEmpty()) {
      out.comment(
          "",
          "TO DO: which function is which is a guess here: "
              + guesses
              + ". Put each name where it belongs and take the question marks out.");
    }
    out.line("functions:");
    answers
        .functions()
        .forEach(
            (function, names) -> {
              boolean guessed =
                  answers.guessed().stream().anyMatch(guess -> names.contains(guess.name()));
              List<String> all = new ArrayList<>(names);
              if (guessed) {
                all.add(OpenQuestions.MARK);
              }
              out.line(INDENT + YamlWords.text(function) + ": " + YamlWords.list(all));
            });
  }

  /** One mark for all: they are functions together or not at all. */
  private void rated(YamlLines out) {
    out.comment(
        "",
        "TO DO: the same questions are asked again with these names in them: "
            + guessed.stream()
                .map(name -> YamlWords.comment(name, SHORT))
                .collect(Collectors.joining(", "))
            + ". If they are the functions that are rated, take the question mark out; if not,");
    out.comment("", "  " + naming.initCommand("--functions " + Draft.ORGANISATION));
    out.line("functions:");
    for (String function : guessed) {
      List<String> names = new ArrayList<>(answers.functions().getOrDefault(function, List.of()));
      boolean first = function.equals(guessed.get(0));
      if (first || !names.isEmpty()) {
        names.add(0, function);
        names.addAll(first ? List.of(OpenQuestions.MARK) : List.of());
        out.line(INDENT + YamlWords.text(function) + ": " + YamlWords.list(names));
      }
    }
  }

  private static void section(
      YamlLines out, String key, String comment, Map<String, List<String>> names) {
    if (names.isEmpty()) {
      return;
    }
    if (!comment.isEmpty()) {
      out.comment("", comment);
    }
    out.line(key + ":");
    names.forEach(
        (name, answers) ->
            out.line(INDENT + YamlWords.text(name) + ": " + YamlWords.list(answers)));
  }
}
