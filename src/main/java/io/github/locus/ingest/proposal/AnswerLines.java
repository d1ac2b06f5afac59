package io.github.locus.ingest.proposal;

import io.github.locus.ingest.proposal.AnswerNames.OpenAnswers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the answers to the questions asked once stand for, in a study file.
 *
 * @param answers what was found
 */
record AnswerLines(AnswerNames answers) {
  private static final String INDENT = "  ";
  private static final int SHORT = 70;
  private static final int MOST = 12;

  void write(YamlLines out) {
    section(out, "functions", "What the answers call the functions:", answers.functions());
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
