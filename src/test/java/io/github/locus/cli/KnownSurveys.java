package io.github.locus.cli;

import io.github.locus.known.KnownSurvey;
import io.github.locus.known.SurveyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Judges the drafts for surveys of known mapping, and prints a line for each that is not right. */
public final class KnownSurveys {
  private KnownSurveys() {}

  /**
   * Runs.
   *
   * @param args a folder to write to, the first seed and how many
   * @throws IOException if the folder cannot be written
   */
  public static void main(String... args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    long first = Long.parseLong(args[1]);
    long count = Long.parseLong(args[2]);
    DraftJudge judge = new DraftJudge(folder);
    Map<String, Integer> outcomes = new TreeMap<>();
    int questions = 0;
    int most = 0;
    for (long seed = first; seed < first + count; seed++) {
      KnownSurvey survey = SurveyGenerator.of(seed);
      DraftJudgement judgement = judge.judge(survey);
      boolean needless = judgement.questions() > 0 && survey.truth().doubts().isEmpty();
      outcomes.merge(judgement.outcome().name() + (needless ? " (stated)" : ""), 1, Integer::sum);
      questions += judgement.questions();
      most = Math.max(most, judgement.questions());
      if (judgement.outcome() != DraftJudgement.Outcome.RIGHT) {
        System.out.println(
            judgement.outcome()
                + " "
                + survey
                + " "
                + judgement.kinds()
                + " doubts "
                + survey.truth().doubts());
      }
    }
    System.out.println(outcomes + ", questions " + questions + ", at most " + most);
  }
}
