package io.github.locus.cli;

import io.github.locus.analysis.Study;
import io.github.locus.cli.DraftJudgement.Outcome;
import io.github.locus.known.KnownSurvey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lets {@code init} draft a study for a survey of known mapping, and holds it to the truth. */
final class DraftJudge {
  private static final Pattern QUESTION = Pattern.compile("TO DO");

  private final Path folder;

  /** Prepares: each survey is written into a folder of its own below this one. */
  DraftJudge(Path folder) {
    this.folder = folder;
  }

  DraftJudgement judge(KnownSurvey survey) throws IOException {
    Path own = Files.createDirectories(folder.resolve(String.valueOf(survey.seed())));
    Path file = Files.write(own.resolve("survey.csv"), survey.bytes());
    CommandRun init = CommandRun.of("init", file.toString(), "--out", own.toString(), "--force");
    Path study = own.resolve("study.yaml");
    String written = text(study) + text(own.resolve("instrument.yaml"));
    List<String> wrong = new ArrayList<>();
    if (init.exit() == ExitCode.DEFECT.code()) {
      return new DraftJudgement(Outcome.WRONG, List.of("crash"), 0);
    }
    if ((init.out() + init.err() + written).contains(KnownSurvey.CANARY)) {
      wrong.add("names a person");
    }
    if (init.exit() != 0) {
      return wrong.isEmpty()
          ? new DraftJudgement(Outcome.REFUSED, codes(init.err()), 0)
          : new DraftJudgement(Outcome.WRONG, wrong, 0);
    }
    int questions = (int) QUESTION.matcher(written).results().count();
    if (questions == 0) {
      return read(survey, file, Optional.of(study).filter(Files::exists), wrong);
    }
    AnsweredDraft answers = new AnsweredDraft(survey.truth());
    for (Path drafted : List.of(study, own.resolve("instrument.yaml"))) {
      if (Files.exists(drafted)) {
        Files.writeString(drafted, answers.of(text(drafted)));
      }
    }
    Files.writeString(study, answers.withMissing(text(study), written));
    DraftJudgement answered = read(survey, file, Optional.of(study), wrong);
    if (answered.outcome() != Outcome.RIGHT) {
      List<String> behind = answered.kinds().stream().map(k -> "behind a question: " + k).toList();
      return new DraftJudgement(answered.outcome(), behind, questions);
    }
    List<String> asked =
        written.lines().filter(l -> l.contains("TO DO")).map(String::strip).toList();
    return new DraftJudgement(wrong.isEmpty() ? Outcome.ASKED : Outcome.WRONG, asked, questions);
  }

  private static DraftJudgement read(
      KnownSurvey survey, Path file, Optional<Path> study, List<String> wrong) {
    SurveyFlags files = new SurveyFlags();
    if (study.isPresent()) {
      files.study = study.map(Path::toString);
    } else {
      files.surveys = List.of(file.toString());
    }
    Assessment read =
        new SurveyIntake(files, new InstrumentFlag(), new StudyFlags())
            .assess(CommandRun.silent().in(), false);
    Optional<Study> readable = read.study();
    if (read.exit() != ExitCode.DONE || readable.isEmpty()) {
      List<String> codes =
          read.diagnostics().stream()
              .filter(d -> d.isError())
              .map(d -> d.code().code())
              .distinct()
              .toList();
      return new DraftJudgement(Outcome.CAUGHT, codes, 0);
    }
    wrong.addAll(new Difference(survey.truth(), readable.get().survey()).kinds());
    return new DraftJudgement(wrong.isEmpty() ? Outcome.RIGHT : Outcome.WRONG, wrong, 0);
  }

  private static List<String> codes(String messages) {
    return Pattern.compile("error \\[([a-z-]+)]")
        .matcher(messages)
        .results()
        .map(match -> match.group(1))
        .distinct()
        .toList();
  }

  private static String text(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
