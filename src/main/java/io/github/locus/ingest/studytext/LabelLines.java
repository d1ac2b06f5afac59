package io.github.locus.ingest.studytext;

import io.github.locus.diagnostic.Clause;
import io.github.locus.ingest.proposal.ScaleRules;
import io.github.locus.ingest.questionnaire.AnswerEvidence;
import io.github.locus.ingest.questionnaire.Draft;
import io.github.locus.ingest.studyfile.OpenQuestions;
import io.github.locus.ingest.yaml.YamlLines;
import io.github.locus.ingest.yaml.YamlWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What answers mean, in a study file. A scale whose order the file does not tell becomes a question
 * that a person answers; until then the study has an error in that line.
 *
 * @param rules what was found
 * @param draft the drafted questionnaire, where there is one
 */
record LabelLines(ScaleRules rules, Optional<Draft> draft) {
  private static final String INDENT = "  ";

  /** A word that every file may have for an answer that is none. */
  private static final String NO_ANSWER = "N/A";

  void write(YamlLines out) {
    Map<String, List<List<String>>> labels = rules.labels();
    Map<String, Map<String, Long>> absent = rules.absentHere();
    boolean one = rules.questions().isEmpty() && absent.isEmpty() && isForAll();
    if (one) {
      out.comment("", Clause.DRAFT_LABELS);
      out.line("labels: " + points(labels.values().iterator().next()));
    } else if (!labels.isEmpty() || !rules.questions().isEmpty() || !absent.isEmpty()) {
      if (!labels.isEmpty() || !rules.questions().isEmpty()) {
        out.comment("", Clause.DRAFT_LABELS);
      }
      out.line("labels:");
      labels.forEach(
          (dimension, points) ->
              out.line(
                  INDENT
                      + YamlWords.text(dimension)
                      + ": "
                      + Optional.ofNullable(absent.get(dimension))
                          .map(none -> "{order: " + points(points) + ", " + aliases(none) + "}")
                          .orElse(points(points))));
      rules.questions().forEach((dimension, answers) -> question(out, dimension, answers));
      absent.keySet().stream()
          .filter(id -> !labels.containsKey(id) && !rules.questions().containsKey(id))
          .forEach(dimension -> absentHere(out, dimension));
    }
    missing(out);
  }

  private void absentHere(YamlLines out, String dimension) {
    Map<String, Long> none = rules.absentHere().getOrDefault(dimension, Map.of());
    out.comment(INDENT, Clause.DRAFT_ABSENT_HERE.with(AnswerEvidence.counts(none)));
    out.line(INDENT + YamlWords.text(dimension) + ": {" + aliases(none) + "}");
  }

  private static String aliases(Map<String, Long> none) {
    return none.keySet().stream()
        .map(cell -> YamlWords.text(cell) + ": " + NO_ANSWER)
        .collect(Collectors.joining(", ", "aliases: {", "}"));
  }

  private void missing(YamlLines out) {
    List<String> none = new ArrayList<>(rules.nonAnswers().keySet());
    // known without being declared, and the mark of what is open
    none.remove(OpenQuestions.MARK);
    if (!rules.nonAnswers().isEmpty()) {
      out.comment("", Clause.DRAFT_MISSING.with(AnswerEvidence.counts(rules.nonAnswers())));
    }
    if (rules.asksForMissing()) {
      out.toDo("", Clause.DRAFT_PERHAPS_MISSING.with(rules.doubts()));
      none.add(OpenQuestions.MARK);
    }
    if (!none.isEmpty()) {
      out.line("missing: " + YamlWords.list(none));
    }
  }

  /** Whether every dimension of a draft has the same labels, or some of a known questionnaire. */
  private boolean isForAll() {
    boolean same = new LinkedHashSet<>(rules.labels().values()).size() == 1;
    boolean all =
        draft.map(d -> d.instrument().dimensions().size() == rules.labels().size()).orElse(true);
    return same && all;
  }

  private static void question(YamlLines out, String dimension, List<String> answers) {
    out.toDo(INDENT, Clause.DRAFT_ORDER_UNKNOWN.with(AnswerEvidence.byAlphabet(answers)));
    out.line(
        INDENT + YamlWords.text(dimension) + ": " + YamlWords.list(List.of(OpenQuestions.MARK)));
  }

  private static String points(List<List<String>> points) {
    return points.stream()
        .map(names -> names.size() == 1 ? YamlWords.text(names.get(0)) : YamlWords.list(names))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
