package io.github.locus.ingest.studytext;

import io.github.locus.diagnostic.Argument;
import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.field.AnswerNames;
import io.github.locus.ingest.field.AnswerNames.OpenAnswers;
import io.github.locus.ingest.item.OwnNames.OwnName;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.studyfile.OpenQuestions;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.ingest.yaml.YamlWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
    section(out, "windows", answers.windows());
    section(out, "nominations", answers.nominations());
    for (OpenAnswers open : answers.open()) {
      List<Argument> answers = new ArrayList<>();
      open.shown().stream()
          .limit(MOST)
          .map(answer -> new Argument.Quoted(YamlWords.comment(answer, SHORT)))
          .forEach(answers::add);
      if (open.hidden() > 0) {
        answers.add(Clause.DRAFT_RARE_ANSWERS.with(open.rare()));
      }
      out.comment("", Clause.DRAFT_UNKNOWN_ANSWERS.with(open.field().key(), answers));
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
    out.comment("", Clause.DRAFT_NAMES);
    List<Argument> guesses = answers.guessed().stream().flatMap(AnswerLines::guess).toList();
    List<String> others = answers.perhapsOtherNames();
    if (!others.isEmpty()) {
      out.toDo(
          "",
          Clause.DRAFT_OTHER_NAMES.with(
              others.stream().map(name -> YamlWords.comment(name, SHORT)).toList()));
    } else if (!guesses.isEmpty()) {
      out.toDo("", Clause.DRAFT_GUESSED_NAMES.with(guesses));
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

  private static Stream<Argument> guess(OwnName guessed) {
    return guessed.guess().stream()
        .map(why -> Clause.DRAFT_GUESSED_NAME.with(YamlWords.comment(guessed.name(), SHORT), why));
  }

  /** One mark for all: they are functions together or not at all. */
  private void rated(YamlLines out) {
    out.toDo(
        "",
        Clause.DRAFT_ASKED_AGAIN.with(
            guessed.stream().map(name -> YamlWords.comment(name, SHORT)).toList()));
    out.typed("", naming.initCommand("--functions " + Draft.ORGANISATION));
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

  private static void section(YamlLines out, String key, Map<String, List<String>> names) {
    if (names.isEmpty()) {
      return;
    }
    out.line(key + ":");
    names.forEach(
        (name, answers) ->
            out.line(INDENT + YamlWords.text(name) + ": " + YamlWords.list(answers)));
  }
}
